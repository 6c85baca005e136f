// The run of recording: since when the journal has been kept without a long break, which is from when absence can be told.
import {addDays, type Day, daysBetween} from '../day.ts';
import type {Absence} from '../roster/roster.ts';
import {countedDays} from '../team/absence.ts';
import type {Entry} from './entries.ts';

/** Two months without a word: whoever begins again begins anew. Days on which the lead was away are no silence. */
export const BREAK_DAYS = 60;

/** Entries on a day or before it, of entries in the fold's order. */
const countUntil = (ordered: readonly Entry[], day: Day): number => {
	let [low, high] = [0, ordered.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ordered[middle]?.on ?? day) <= day) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** From before the run of recording, or brought in as history: it is shown, starts no clock and raises no alarm. */
export const isPast = ({history, on}: Pick<Entry, 'history' | 'on'>, since: Day): boolean => history === true || on < since;

const saysFeedback = (entry: Entry): boolean =>
	entry.kind === 'feedback-said' || (entry.kind === 'feedback-noted' && entry.say === 'said');

/** The first feedback said to anybody since a day, of entries in any order: from it on the lead is known to keep such records. */
export const firstSaid = (entries: Iterable<Entry>, since: Day): Entry | undefined => {
	let first: Entry | undefined;
	for (const entry of entries)
		if (saysFeedback(entry) && !isPast(entry, since) && (first === undefined || entry.on < first.on)) first = entry;
	return first;
};

/** The day of it, of entries that count and are in the fold's order. */
export const firstSaidOn = (live: readonly Entry[], since: Day): Day | undefined => {
	for (let at = countUntil(live, addDays(since, -1)); at < live.length; at++) {
		const entry = live[at];
		if (entry && !entry.history && saysFeedback(entry)) return entry.on;
	}
	return undefined;
};

const isLinked = (earlier: Day, later: Day, away: readonly Absence[]): boolean =>
	daysBetween(earlier, later) <= BREAK_DAYS || countedDays(earlier, later, away) <= BREAK_DAYS;

/**
 * The first day of the run of recording as of a day: the days that the entries speak of, back from the newest until a
 * break. What is marked as history is no part of it; without any other entry it is the day itself. The entries are
 * those that count, in the fold's order; the lead's absences are merged. Goes in steps as long as a break, not day by day.
 */
export const recordedSince = (live: readonly Entry[], today: Day, away: readonly Absence[]): Day => {
	const back = (index: number): number => {
		let at = index;
		while (at >= 0 && live[at]?.history) at -= 1;
		return at;
	};
	let at = back(countUntil(live, today) - 1);
	let since = live[at]?.on;
	if (since === undefined) return today;
	for (;;) {
		// As far back as a step reaches, then forward over what is history.
		let next = countUntil(live, addDays(since, -BREAK_DAYS - 1));
		while (next < at && live[next]?.history) next += 1;
		let on: Day = live[next]?.on ?? since;
		if (next >= at || on === since) {
			next = back(countUntil(live, addDays(since, -1)) - 1);
			on = live[next]?.on ?? since;
			if (next < 0 || !isLinked(on, since, away)) return since;
		}
		at = next;
		since = on;
	}
};

/**
 * Of days in order, those that are enough to tell the same run as of any of them: the oldest within a step of the one
 * after, and both edges of each break.
 */
export const meetingLinks = (days: readonly Day[], away: readonly Absence[]): readonly Day[] => {
	const links: Day[] = [];
	for (let at = days.length - 1; at >= 0; ) {
		const day = days[at] as Day;
		links.push(day);
		let next = at - 1;
		while (next > 0 && isLinked(days[next - 1] as Day, day, away)) next -= 1;
		at = next;
	}
	return links;
};

/** One entry for each link of a journal, of entries in any order that are known to count. */
export const linking = (entries: Iterable<Entry>, away: readonly Absence[]): readonly Entry[] => {
	const byDay = new Map<Day, Entry>();
	for (const entry of entries) if (!entry.history && entry.kind !== 'entry-retracted') byDay.set(entry.on, entry);
	return meetingLinks([...byDay.keys()].sort(), away).flatMap(day => byDay.get(day) ?? []);
};
