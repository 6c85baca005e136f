// The days on which something can be due: no weekend, none between the years, and nobody away who is needed for it.
import {addDays, type Day, isWeekend, WEEKDAYS, type Weekday, weekdayNumber} from '../../../domain/day.ts';
import type {Absence} from '../../../domain/roster/roster.ts';
import {countedDays, dayCounted, mergeAbsences} from '../../../domain/team/absence.ts';

export type DueDays = {
	readonly isFree: (day: Day) => boolean;
	/** The first day on or after it on which something can be due; undefined when there is none up to `last`. */
	readonly onOrAfter: (day: Day, last?: Day) => Day | undefined;
	/** The last one on or before it, and not before `first`. */
	readonly onOrBefore: (day: Day, first: Day) => Day | undefined;
	/** So many days later, without those on which somebody is away; undefined when an absence has no end. */
	readonly after: (from: Day, days: number) => Day | undefined;
	/** The same, and without those between the years. */
	readonly afterBreak: (from: Day, days: number) => Day | undefined;
	/** How many of the next days are none of those; at least one. */
	readonly counted: (from: Day, days: number) => number;
	/** The last day before an absence without an end. */
	readonly last?: Day;
};

/** Between the years few are there, and a talk then is mostly moved; other holidays differ from place to place. */
const YEARS_END = '-12-23';
const YEAR_BEGUN = '-01-03';
const isBetweenYears = (day: Day): boolean => day.slice(4) >= YEARS_END || day.slice(4) <= YEAR_BEGUN;
/** Nor are these days part of a phase: a week between the years is no week of work. */
const YEARS_AHEAD = 5;
const withBreaks = (absences: readonly Absence[], from: Day): readonly Absence[] => {
	const year = Number(from.slice(0, 4));
	const breaks = Array.from(
		{length: YEARS_AHEAD + 1},
		(_, index): Absence => ({
			from: `${year - 1 + index}${YEARS_END}` as Day,
			until: `${year + index}${YEAR_BEGUN}` as Day,
		}),
	);
	return mergeAbsences([...absences, ...breaks]);
};

/** A leave of years has no plan after it. */
const FURTHEST_DAYS = 1500;

/** `absences` are merged and in order, as a person's are. */
export const dueDaysOf = (absences: readonly Absence[] = [], weekend?: readonly Weekday[]): DueDays => {
	const isOff = weekend ? (day: Day) => weekend.some(name => WEEKDAYS.indexOf(name) === weekdayNumber(day)) : isWeekend;
	const isAway = (day: Day) => absences.some(({from, until}) => from <= day && (until === undefined || day <= until));
	const isFree = (day: Day) => !isOff(day) && !isBetweenYears(day) && !isAway(day);
	const endless = absences.find(({until}) => until === undefined);
	return {
		isFree,
		onOrAfter: (day, last = addDays(day, FURTHEST_DAYS)) => {
			for (let each = day; each <= last; each = addDays(each, 1)) if (isFree(each)) return each;
			return undefined;
		},
		onOrBefore: (day, first) => {
			for (let each = day; each >= first; each = addDays(each, -1)) if (isFree(each)) return each;
			return undefined;
		},
		after: (from, days) => dayCounted(from, days, absences),
		afterBreak: (from, days) => dayCounted(from, days, withBreaks(absences, from)),
		counted: (from, days) => Math.max(1, countedDays(from, addDays(from, days), absences)),
		last: endless && addDays(endless.from, -1),
	};
};
