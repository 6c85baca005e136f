// 1:1 cadence: when the next one is, how late it is, and how well the cadence was kept.
import {countedDays, dayCounted, isAbsent} from './absence.ts';
import {addDays, type Day, daysBetween, isWeekend, type Weekday, weekdayOnOrAfter} from './day.ts';
import type {Absence} from './roster.ts';
import type {CadenceKept, MeetingState, OneOnOne, PersonState, PersonStatus} from './team.ts';

/** Half a cadence late: the 1:1 has been missed rather than moved. From the contract. */
export const LATE_FACTOR = 1.5;
/** A fixed weekday may come this many days before the cadence has run, so that a week stays a week. */
const WEEKDAY_EARLY_DAYS = 3;
/** The weeks over which keeping the cadence is shown: a quarter. */
export const KEPT_WEEKS = 12;
const DAYS_PER_WEEK = 7;

export type MeetingPlan = {
	readonly everyDays?: number;
	readonly weekday?: Weekday;
	readonly last?: Day;
	/** The latest planned day, whether past or to come. */
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

/** The day that the cadence asks for; undefined without a last 1:1 (and without a fixed weekday) or without a cadence. */
const expectedDay = ({everyDays, weekday, last, absences}: MeetingPlan, today: Day): Day | undefined => {
	if (everyDays === undefined) return undefined;
	if (last === undefined) return weekday && meetingWeekday(today, weekday, absences);
	const due = dayCounted(last, everyDays, absences);
	if (due === undefined) return undefined;
	return weekday ? meetingWeekday(addDays(due, -WEEKDAY_EARLY_DAYS), weekday, absences) : workday(due, absences);
};

const stateOf = (plan: MeetingPlan, today: Day, next: Day | undefined, counted: number): MeetingState => {
	const {everyDays, last, status} = plan;
	if (everyDays === undefined || status === 'leave' || status === 'left') return 'paused';
	if (last === undefined) {
		if (next === today) return 'due';
		return counted > everyDays ? 'never' : 'unknown';
	}
	if (counted > everyDays * LATE_FACTOR) return 'late';
	if (counted > everyDays) return 'overdue';
	return next !== undefined && next <= today ? 'due' : 'ok';
};

/** The next 1:1 and how things stand. Days on leave and the lead's own absences do not count. */
export const oneOnOne = (plan: MeetingPlan, today: Day): OneOnOne => {
	const {everyDays, weekday, last, clock, absences} = plan;
	const planned =
		plan.planned !== undefined && plan.planned >= today && (last === undefined || last < plan.planned) ? plan.planned : undefined;
	const countedSince = countedDays(last ?? clock, today, absences);
	const expected = planned ?? expectedDay(plan, today);
	const state = stateOf(plan, today, expected, countedSince);
	return {
		everyDays,
		weekday,
		last,
		planned,
		next: state === 'paused' ? undefined : expected,
		daysSince: last && daysBetween(last, today),
		countedDays: countedSince,
		state,
	};
};

type Week = {held: number; expected: number};

/**
 * Walks back from today in steps of one cadence; each step without an absence asked for one 1:1. It was kept when the
 * last one then was at most half a cadence late, so that a meeting moved by a day or two is no miss.
 */
const countPerson = (person: PersonState, today: Day, weeks: (Week | undefined)[]): void => {
	const {everyDays} = person.oneOnOne;
	if (everyDays === undefined || person.status === 'left') return;
	const held = person.meetings.filter(meeting => meeting.held).map(meeting => meeting.on);
	const first = [person.clock, ...held].reduce((a, b) => (a < b ? a : b));
	for (let end = today; ; end = addDays(end, -everyDays)) {
		const start = addDays(end, -everyDays);
		const age = Math.floor(daysBetween(end, today) / DAYS_PER_WEEK);
		if (age >= weeks.length || start < first) return;
		if (countedDays(start, end, person.absences) < everyDays) continue;
		const index = weeks.length - 1 - age;
		const week = weeks[index] ?? {held: 0, expected: 0};
		week.expected += 1;
		const last = held.findLast(day => day <= end);
		if (last && countedDays(last, end, person.absences) <= everyDays * LATE_FACTOR) week.held += 1;
		weeks[index] = week;
	}
};

/** 1:1s asked for and held over the last twelve weeks, of everybody whose absence could be judged. */
export const cadenceKept = (people: readonly PersonState[], today: Day): CadenceKept => {
	const weekly: (Week | undefined)[] = Array.from({length: KEPT_WEEKS}, () => undefined);
	for (const person of people) countPerson(person, today, weekly);
	const sum = (field: keyof Week) => weekly.reduce((total, week) => total + (week?.[field] ?? 0), 0);
	return {held: sum('held'), expected: sum('expected'), weeks: KEPT_WEEKS, weekly};
};
