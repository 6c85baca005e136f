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

/** A 1:1 of history this many cadences back says nothing about how 1:1s are held now. From the contract. */
const LONG_PAST_CADENCES = 2;

export type MeetingPlan = {
	readonly everyDays?: number;
	readonly weekday?: Weekday;
	readonly last?: Day;
	/** The last one is history: marked so, or from before the run of recording. The roster's is taken at its word. */
	readonly isLastPast: boolean;
	/** The day planned last, whether past or to come. */
	readonly planned?: Day;
	/** From when absence can be judged. */
	readonly clock: Day;
	readonly absences: readonly Absence[];
	readonly status: PersonStatus;
	readonly weekend: readonly Weekday[];
};

type Away = Pick<MeetingPlan, 'absences' | 'weekend'>;

/** A weekend or an absence moves a day on; after a year of absence the day itself is given. */
const workday = (day: Day, {absences, weekend}: Away): Day => {
	const isOff = (each: Day): boolean => isWeekend(each, weekend) || isAbsent(absences, each);
	let moved = day;
	for (let tries = 0; tries < 366 && isOff(moved); tries++) moved = addDays(moved, 1);
	return isOff(moved) ? day : moved;
};

const meetingWeekday = (from: Day, weekday: Weekday, away: Away): Day => {
	let day = weekdayOnOrAfter(from, weekday);
	for (let weeks = 0; weeks < 52 && isAbsent(away.absences, day); weeks++) day = addDays(day, DAYS_PER_WEEK);
	return workday(day, away);
};

/** A planned day is taken at its word, but for the weekend; it is over once it passed, or a 1:1 was held on it or later. */
const plannedDay = ({planned, last, weekend}: MeetingPlan, today: Day): Day | undefined => {
	const day = planned && workday(planned, {absences: [], weekend});
	return day !== undefined && day >= today && (last === undefined || last < day) ? day : undefined;
};

/** The day that days are counted from; undefined where nothing is known of a last 1:1 that still tells something. */
const countingFrom = ({everyDays = 0, last, isLastPast, clock, absences}: MeetingPlan): Day | undefined =>
	last !== undefined && isLastPast && countedDays(last, clock, absences) > LONG_PAST_CADENCES * everyDays ? undefined : last;

/** The day that the cadence asks for; undefined without a last 1:1 (and without a fixed weekday) or without a cadence. */
const askedDay = (plan: MeetingPlan, today: Day): Day | undefined => {
	const {everyDays, weekday, last, clock, absences} = plan;
	if (everyDays === undefined) return undefined;
	if (last === undefined) return weekday && meetingWeekday(today, weekday, plan);
	const from = countingFrom(plan) ?? clock;
	const due = dayCounted(from, everyDays, absences);
	if (due === undefined) return undefined;
	if (weekday === undefined) return workday(due, plan);
	// A cadence of a few days must not lead back to the 1:1 that it counts from.
	return meetingWeekday(latestDay(addDays(due, -WEEKDAY_EARLY_DAYS), addDays(from, 1)) ?? due, weekday, plan);
};

type Standing = {
	readonly next?: Day;
	readonly asked?: Day;
	/** Something is known of a last 1:1. */
	readonly isKnown: boolean;
	readonly counted: number;
};

const stateOf = ({everyDays, last, status}: MeetingPlan, today: Day, {next, asked, isKnown, counted}: Standing): MeetingState => {
	if (everyDays === undefined || status === 'leave' || status === 'left') return 'paused';
	if (last === undefined && counted >= everyDays) return 'never';
	if (next === today) return 'due';
	if (!isKnown && counted < everyDays) return 'unknown';
	// The day that muster itself names is never late, though a weekend or a fixed weekday moved it beyond the cadence.
	if (asked !== undefined && asked > today) return 'ok';
	if (counted > everyDays * LATE_FACTOR) return 'late';
	if (counted > everyDays) return 'overdue';
	return next !== undefined && next <= today ? 'due' : 'ok';
};

/** The next 1:1 and how things stand. Days on leave and the lead's own absences do not count. */
export const oneOnOne = (plan: MeetingPlan, today: Day): OneOnOne => {
	const {everyDays, weekday, last, clock, absences, status} = plan;
	const planned = status === 'left' ? undefined : plannedDay(plan, today);
	const known = countingFrom(plan);
	const counted = countedDays(known ?? clock, today, absences);
	const asked = askedDay(plan, today);
	const next = planned ?? asked;
	const state = stateOf(plan, today, {next, asked, isKnown: known !== undefined, counted});
	return {
		everyDays,
		weekday,
		last,
		planned,
		// Nothing is asked for while it is paused, but what was planned stands.
		asked: state === 'paused' ? undefined : asked,
		next: state === 'paused' ? planned : next,
		daysSince: last && daysBetween(last, today),
		countedFrom: known ?? clock,
		countedDays: counted,
		state,
	};
};
