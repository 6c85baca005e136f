// Days that do not count: a person's leave, and the lead's own absences.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {byDay} from '../order.ts';
import type {Absence} from '../roster/roster.ts';

/** An absence without an end reaches to here: later than any day muster is asked about. */
const FAR_AWAY: Day = '9999-12-31';

const endOf = (absence: Absence): Day => absence.until ?? FAR_AWAY;

/** Sorted, with those that touch or overlap made one. */
export const mergeAbsences = (absences: readonly Absence[]): readonly Absence[] => {
	const merged: Absence[] = [];
	for (const absence of absences.toSorted(byDay(absence => absence.from))) {
		const last = merged.at(-1);
		if (last && (last.until === undefined || absence.from <= addDays(last.until, 1))) {
			const until =
				last.until === undefined || absence.until === undefined
					? undefined
					: last.until > absence.until
						? last.until
						: absence.until;
			merged[merged.length - 1] = {from: last.from, until};
		} else merged.push(absence);
	}
	return merged;
};

export const isAbsent = (absences: readonly Absence[], day: Day): boolean =>
	absences.some(absence => absence.from <= day && day <= endOf(absence));

/** The day on which somebody came back from the last absence that is over. */
export const returnedOn = (absences: readonly Absence[], today: Day): Day | undefined => {
	const ended = latestDay(...absences.map(({until}) => until).filter(until => until !== undefined && until < today));
	return ended && addDays(ended, 1);
};

/** Days after `from` up to and with `to` on which nobody was away; the absences must be merged. Never negative. */
export const countedDays = (from: Day, to: Day, absences: readonly Absence[]): number => {
	if (to <= from) return 0;
	let days = daysBetween(from, to);
	for (const absence of absences) {
		const start = absence.from > from ? absence.from : addDays(from, 1);
		const end = endOf(absence) < to ? endOf(absence) : to;
		if (start <= end) days -= daysBetween(start, end) + 1;
	}
	return days;
};

/** The first day on which `count` days have been counted since `from`; undefined when an endless absence comes before. */
export const dayCounted = (from: Day, count: number, absences: readonly Absence[]): Day | undefined => {
	let day = addDays(from, count);
	for (const absence of absences) {
		if (endOf(absence) <= from) continue;
		if (absence.from > day) break;
		if (absence.until === undefined) return undefined;
		const start = absence.from > from ? absence.from : addDays(from, 1);
		day = addDays(day, daysBetween(start, absence.until) + 1);
	}
	return day;
};

/** Three weeks: shorter is a holiday, from which people come back to the same work. */
export const LONG_LEAVE_DAYS = 21;

/** Days of a leave, both ends counted; without an end it has no length yet. */
export const leaveDays = ({from, until}: Absence): number =>
	until === undefined ? Number.POSITIVE_INFINITY : daysBetween(from, until) + 1;
