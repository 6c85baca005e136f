// What happened lately: the last three notes with their moods, the last career talk's note, and what was called off.
import {openAsks} from '../../domain/cases/asks.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import {countedDays} from '../../domain/team/absence.ts';
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

/** Words that say that there is nothing to say. */
const NOTHING = /^\W*(nothing (to report|new|special)|all (good|fine|well)|no news|short one)\b[^.!?]*[.!?]?$/i;

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
	const asked = new Set(openAsks(person, today).map(({on}) => on));
	const telling = person.meetings
		.filter(each => hasNotes(each) && !NOTHING.test(each.notes?.trim() ?? ''))
		// Days on leave or without the lead bring no other time.
		.filter(({on}) => countedDays(on, today, person.absences) <= NOTE_DAYS);
	const notes = telling
		.filter(({on}) => !asked.has(on))
		// The same words twice are said once, of the later day.
		.filter((each, index, all) => !all.slice(index + 1).some(later => later.notes?.trim() === each.notes?.trim()))
		.slice(-NOTES);
	const career = person.meetings.findLast(each => each.career);
	const isNoted = career !== undefined && hasNotes(career) && !asked.has(career.on);
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
