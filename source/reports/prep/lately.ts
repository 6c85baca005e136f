// What happened lately: the last three notes with their moods, the last career talk's note, and what was called off.
import {isSameMatter} from '../../domain/cases/same-matter.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import {countedDays} from '../../domain/team/absence.ts';
import type {Meeting, PersonState, Team} from '../../domain/team/team.ts';
import {asksLeft} from './asks-left.ts';

const NOTES = 3;
const MOODS = 6;
/** Older notes tell of another time. */
const NOTE_DAYS = 180;
/** One 1:1 that fell out some weeks ago is nothing to speak of; two in two months are. */
const SKIPS = 3;
const SKIP_DAYS = 60;

/** Words of something that is still to come. */
const TO_COME = /\b(will|going to|means to|plans? to|intends to)\b/i;

/** What a note spoke of as to come, and what was recorded of the same matter later: that is what there is to say of it. */
const outcomeOf = ({on, notes = ''}: Meeting, {feedback, wins}: PersonState) => {
	if (!TO_COME.test(notes)) return null;
	const later = [...wins, ...feedback.filter(({saidOn}) => saidOn !== undefined).map(({entry}) => entry)].find(
		each => each.on > on && isSameMatter(each.text, notes),
	);
	return later ? {on: later.on, text: later.text} : null;
};

const meetingJson = (meeting: Meeting, person: PersonState, leadSince: Day | undefined) => {
	const {on, held, notes, mood, career, why, by} = meeting;
	return {
		day: on,
		kind: held ? ('held' as const) : ('skipped' as const),
		notes: notes?.trim() || null,
		mood: mood ?? null,
		career: career ?? false,
		why: why?.trim() || null,
		by: by ?? null,
		/** From the time of whoever led before. */
		isBefore: leadSince !== undefined && on < leadSince,
		outcome: outcomeOf(meeting, person),
	};
};
export type Lately = ReturnType<typeof meetingJson>;

/** Words that say that there is nothing to say. */
const NOTHING =
	/^\W*((short( one)?|quick( one)?|(five|ten|fifteen) minutes)\W+)?(nothing (to report|new|special)|all (good|fine|well)|no news|short one)\b[^.!?]*[.!?]?$/i;

/** A note that says something. */
export const isTelling = (meeting: Meeting): boolean => hasNotes(meeting) && !NOTHING.test(meeting.notes?.trim() ?? '');

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
export const latelyOf = (person: PersonState, {today, leadSince}: Pick<Team, 'today' | 'leadSince'>): readonly Lately[] => {
	const within = (days: number) => (each: Meeting) => daysBetween(each.on, today) <= days;
	const asked = new Set(asksLeft(person, today).map(({on}) => on));
	const telling = person.meetings
		.filter(isTelling)
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
	const isHeavy = person.cases[0]?.isHeavy ?? false;
	const skips = all.length > 1 || isHeavy ? all : all.filter(({on}) => before === undefined || on >= before.on);
	return person.meetings
		.filter(each => notes.includes(each) || (isNoted && each === career) || skips.includes(each))
		.toReversed()
		.map(each => meetingJson(each, person, leadSince));
};

/** The last moods, oldest first: of half a year, and of the lead's own time where there are some. */
export const moodsOf = (person: PersonState, {today, leadSince}: Pick<Team, 'today' | 'leadSince'>) => {
	const recent = person.moods.filter(({on}) => countedDays(on, today, person.absences) <= NOTE_DAYS);
	const own = recent.filter(({on}) => leadSince === undefined || on >= leadSince);
	const shown = own.length > 0 ? own : recent;
	return shown.slice(-MOODS).map(({on, mood}) => ({day: on, mood, isBefore: leadSince !== undefined && on < leadSince}));
};
