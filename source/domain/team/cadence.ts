// 1:1 cadence: when the next one is, and how late it is.

import {addDays, type Day, daysBetween, isWeekend, latestDay, type Weekday, weekdayOnOrAfter} from '../day.ts';
import type {Absence} from '../roster/roster.ts';
import {countedDays, dayCounted, isAbsent} from './absence.ts';
import type {MeetingState, OneOnOne, PersonStatus} from './team.ts';

/** Half a cadence late: the 1:1 has been missed rather than moved. From the contract. */
export const LATE_FACTOR = 1.5;
/** A fixed weekday may come this many days before the cadence has run, so that a week stays a week. */
const WEEKDAY_EARLY_DAYS = 3;
const DAYS_PER_WEEK = 7;

export type MeetingPlan = {
	readonly everyDays?: number;
	readonly weekday?: Weekday;
	readonly last?: Day;
	/** The day planned last, whether past or to come. */
	readonly planned?: Day;
	/** From when absence can be judged. */
	readonly clock: Day;
	readonly absences: readonly Absence[];
	readonly status: PersonStatus;
};

/** A weekend or an absence moves a day on; after a year of absence the day itself is given. */
const workday = (day: Day, absences: readonly Absence[]): Day => {
	let moved = day;
	for (let tries = 0; tries < 366 && (isWeekend(moved) || isAbsent(absences, moved)); tries++) moved = addDays(moved, 1);
	return isWeekend(moved) || isAbsent(absences, moved) ? day : moved;
};

const meetingWeekday = (from: Day, weekday: Weekday, absences: readonly Absence[]): Day => {
	let day = weekdayOnOrAfter(from, weekday);
	for (let weeks = 0; weeks < 52 && isAbsent(absences, day); weeks++) day = addDays(day, DAYS_PER_WEEK);
	return workday(day, absences);
};

/** A planned day is taken at its word, but for the weekend; it is over once it passed, or a 1:1 was held on it or later. */
const plannedDay = ({planned, last}: MeetingPlan, today: Day): Day | undefined => {
	const day = planned && workday(planned, []);
	return day !== undefined && day >= today && (last === undefined || last < day) ? day : undefined;
};

/** The day that the cadence asks for; undefined without a last 1:1 (and without a fixed weekday) or without a cadence. */
const expectedDay = ({everyDays, weekday, last, absences}: MeetingPlan, today: Day): Day | undefined => {
	if (everyDays === undefined) return undefined;
	if (last === undefined) return weekday && meetingWeekday(today, weekday, absences);
	const due = dayCounted(last, everyDays, absences);
	if (due === undefined) return undefined;
	if (weekday === undefined) return workday(due, absences);
	// A cadence of a few days must not lead back to the 1:1 that it counts from.
	return meetingWeekday(latestDay(addDays(due, -WEEKDAY_EARLY_DAYS), addDays(last, 1)) ?? due, weekday, absences);
};

const stateOf = (plan: MeetingPlan, today: Day, next: Day | undefined, counted: number): MeetingState => {
	const {everyDays, last, status} = plan;
	if (everyDays === undefined || status === 'leave' || status === 'left') return 'paused';
	if (last === undefined && counted >= everyDays) return 'never';
	if (last !== undefined && counted > everyDays * LATE_FACTOR) return 'late';
	if (last !== undefined && counted > everyDays) return 'overdue';
	if (next !== undefined && next <= today) return 'due';
	return last === undefined ? 'unknown' : 'ok';
};

/** The next 1:1 and how things stand. Days on leave and the lead's own absences do not count. */
export const oneOnOne = (plan: MeetingPlan, today: Day): OneOnOne => {
	const {everyDays, weekday, last, clock, absences, status} = plan;
	const planned = status === 'left' ? undefined : plannedDay(plan, today);
	const counted = countedDays(last ?? clock, today, absences);
	const next = planned ?? expectedDay(plan, today);
	const state = stateOf(plan, today, next, counted);
	return {
		everyDays,
		weekday,
		last,
		planned,
		// Nothing is asked for while it is paused, but what was planned stands.
		next: state === 'paused' ? planned : next,
		daysSince: last && daysBetween(last, today),
		countedDays: counted,
		state,
	};
};
