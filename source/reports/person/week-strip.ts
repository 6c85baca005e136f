// The last half year of one person by week: 1:1s held and skipped, feedback said, wins; and the moods along it.
import {addDays, type Day, daysBetween} from '../../domain/day.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {plural} from '../../text/words.ts';

/** At most half a year: long enough to see a habit, short enough for one line. */
export const STRIP_WEEKS = 26;
const DAYS_PER_WEEK = 7;

export type StripWeek = {
	/** Its first day; a week here is seven days, the last of which ends today. */
	readonly from: Day;
	readonly held: number;
	readonly skipped: number;
	readonly feedback: number;
	readonly wins: number;
};

const FIRST_WEEK_BACK = STRIP_WEEKS - 1;

/** From the day on which muster could know: that of the clock, or the first that the journal tells of this person. */
const knownSince = ({clock, entries}: PersonState): Day => {
	const [first] = entries;
	return first !== undefined && first.on < clock ? first.on : clock;
};

/** Oldest week first; of the weeks before anything could be known there are none. */
export const weekStrip = (person: PersonState, today: Day): readonly StripWeek[] => {
	const weeks = Array.from({length: STRIP_WEEKS}, (_, index) => ({
		from: addDays(today, -(FIRST_WEEK_BACK - index) * DAYS_PER_WEEK - DAYS_PER_WEEK + 1),
		held: 0,
		skipped: 0,
		feedback: 0,
		wins: 0,
	}));
	const add = (on: Day | undefined, what: 'held' | 'skipped' | 'feedback' | 'wins') => {
		if (on === undefined || on > today) return;
		const week = weeks[FIRST_WEEK_BACK - Math.floor(daysBetween(on, today) / DAYS_PER_WEEK)];
		if (week) week[what] += 1;
	};
	const {last} = person.oneOnOne;
	if (!person.meetings.some(meeting => meeting.held && meeting.on === last)) add(last, 'held');
	for (const meeting of person.meetings) add(meeting.on, meeting.held ? 'held' : 'skipped');
	for (const each of person.feedback) add(each.saidOn, 'feedback');
	for (const win of person.wins) add(win.on, 'wins');
	const since = knownSince(person);
	return weeks.filter(({from}) => addDays(from, DAYS_PER_WEEK) > since);
};

/** In its first week a journal has nothing to tell of somebody until something is recorded. */
const isTelling = (weeks: readonly StripWeek[]): boolean =>
	weeks.length > 1 || weeks.some(({held, skipped, feedback, wins}) => held + skipped + feedback + wins > 0);

/** The strip in words, for 1:1s, feedback and wins: `1:1s held in 20 of 26 weeks, 2 skipped`, `feedback in 9`, `3 wins`. */
export const stripWeekWords = (weeks: readonly StripWeek[]) => {
	if (!isTelling(weeks)) return undefined;
	const weeksWith = (what: 'held' | 'feedback') => weeks.filter(week => week[what] > 0).length;
	const sum = (what: 'skipped' | 'wins') => weeks.reduce((total, week) => total + week[what], 0);
	const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
	return {
		meetings: `1:1s held in ${weeksWith('held')} of ${plural(weeks.length, 'week')}${skipped}`,
		feedback: `feedback in ${weeksWith('feedback')}`,
		wins: plural(sum('wins'), 'win'),
	};
};

/** All of it in one line; empty where there is nothing to tell. */
export const weekStripWords = (weeks: readonly StripWeek[]): string => Object.values(stripWeekWords(weeks) ?? {}).join(' · ');
