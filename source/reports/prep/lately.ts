// What happened lately: the last three notes with their moods, the last career talk's note, and what was called off.
import {type Day, daysBetween} from '../../domain/day.ts';
import type {Meeting, PersonState} from '../../domain/team/team.ts';

const NOTES = 3;
const MOODS = 6;
/** Older notes tell of another time. */
const NOTE_DAYS = 180;
/** One 1:1 that fell out some weeks ago is nothing to speak of; two in two months are. */
const SKIPS = 3;
const SKIP_DAYS = 60;

const meetingJson = ({on, held, notes, mood, career, why, by}: Meeting) => ({
	day: on,
	kind: held ? ('held' as const) : ('skipped' as const),
	notes: notes?.trim() || null,
	mood: mood ?? null,
	career: career ?? false,
	why: why?.trim() || null,
	by: by ?? null,
});
export type Lately = ReturnType<typeof meetingJson>;

const hasNotes = ({held, notes}: Meeting): boolean => held && (notes?.trim() ?? '') !== '';

/** The last 1:1, with what was noted where the journal has it; all null when no 1:1 is known. */
export const sinceOf = (person: PersonState, today: Day) => {
	const {last} = person.oneOnOne;
	const meeting = person.meetings.findLast(each => each.held && each.on === last);
	return {
		day: last ?? null,
		days: last === undefined ? null : daysBetween(last, today),
		mood: meeting?.mood ?? null,
		notes: meeting?.notes ?? null,
	};
};

/** Newest first. */
export const latelyOf = (person: PersonState, today: Day): readonly Lately[] => {
	const within = (days: number) => (each: Meeting) => daysBetween(each.on, today) <= days;
	const notes = person.meetings.filter(hasNotes).filter(within(NOTE_DAYS)).slice(-NOTES);
	const career = person.meetings.findLast(each => each.career);
	const isNoted = career !== undefined && hasNotes(career);
	const all = person.meetings.filter(each => !each.held && within(SKIP_DAYS)(each)).slice(-SKIPS);
	const [before] = person.meetings.filter(({held}) => held).slice(-2);
	const skips = all.length > 1 ? all : all.filter(({on}) => before === undefined || on >= before.on);
	return person.meetings
		.filter(each => notes.includes(each) || (isNoted && each === career) || skips.includes(each))
		.toReversed()
		.map(meetingJson);
};

/** The last moods, oldest first. */
export const moodsOf = (person: PersonState) => person.moods.slice(-MOODS).map(({on, mood}) => ({day: on, mood}));
