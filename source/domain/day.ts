// Calendar days: the one place that turns a `Date` into a `Day` and does sums with days. What a fold of thousands of people
// needs a million times is counted by hand, in UTC, where it is exact in every time zone; the rest is left to date-fns.
import {addMonths as monthsLater} from 'date-fns/addMonths';
import {parseISO} from 'date-fns/parseISO';

/** A calendar day, `2026-11-22`. All sums are on calendar days, so daylight saving never shifts one. */
export type Day = `${number}-${number}-${number}`;

const MS_PER_DAY = 86_400_000;
const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** English short names, as the command line and the roster accept them; index 0 is Sunday, as in `Date`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
/** The days on which most of the world's offices are closed. */
export const DEFAULT_WEEKEND: readonly Weekday[] = ['sat', 'sun'];
const LONG_WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
export const DAYS_PER_WEEK = 7;

/** Whole days since 1970-01-01. A day by itself is read as midnight in UTC (ECMA-262, Date Time String Format). */
const dayNumber = (day: Day): number => Date.parse(day) / MS_PER_DAY;

/** Days as they come up, for writing one out takes ten times as long as finding it. */
const written = new Map<number, Day>();
const fromNumber = (days: number): Day => {
	const known = written.get(days);
	if (known !== undefined) return known;
	const day = new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
	written.set(days, day);
	return day;
};

/** True for an existing day written `YYYY-MM-DD`; `2026-02-30` is none. Checked by round trip. Years 1900–2999. */
export const isDay = (text: string): text is Day => {
	const parts = DAY_SHAPE.exec(text);
	if (!parts) return false;
	const year = Number(parts[1]);
	if (year < 1900 || year > 2999) return false;
	const time = Date.UTC(year, Number(parts[2]) - 1, Number(parts[3]));
	return new Date(time).toISOString().slice(0, 10) === text;
};

/** `addDays('2026-12-31', 1)` → `2027-01-01`. */
export const addDays = (day: Day, days: number): Day => fromNumber(dayNumber(day) + days);

/** The same day that many months later, or the month's last: `addMonths('2024-02-29', 12)` → `2025-02-28`. */
export const addMonths = (day: Day, months: number): Day => dayOf(monthsLater(parseISO(day), months));

/** Days from `from` to `to`, negative when `to` is earlier: `daysBetween('2026-02-28', '2026-03-01')` → 1. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 0 Sunday … 6 Saturday. */
export const weekdayNumber = (day: Day): number => (((dayNumber(day) + 4) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;

/** The day of the week: `weekdayOf('2026-11-20')` → `fri`. */
export const weekdayOf = (day: Day): Weekday => WEEKDAYS[weekdayNumber(day)] ?? 'sun';

/** On the usual weekend, or on the one given. */
export const isWeekend = (day: Day, weekend: readonly Weekday[] = DEFAULT_WEEKEND): boolean => weekend.includes(weekdayOf(day));

export const latestDay = (...days: ReadonlyArray<Day | undefined>): Day | undefined =>
	days.reduce<Day | undefined>(
		(latest, day) => (day !== undefined && (latest === undefined || day > latest) ? day : latest),
		undefined,
	);

/** The calendar day of an instant in the system's time zone. */
export const dayOf = (instant: Date): Day => {
	const pad = (number: number, length: number) => String(number).padStart(length, '0');
	return `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1, 2)}-${pad(instant.getDate(), 2)}` as Day;
};

/** The weekday named by `fri` or `Friday`, if it is one. */
export const parseWeekday = (text: string): Weekday | undefined => {
	const name = text.toLowerCase();
	const index = LONG_WEEKDAYS.indexOf(name);
	return WEEKDAYS[index >= 0 ? index : WEEKDAYS.indexOf(name as Weekday)];
};

/** The first `weekday` on or after `day`. */
export const weekdayOnOrAfter = (day: Day, weekday: Weekday): Day =>
	addDays(day, (WEEKDAYS.indexOf(weekday) - weekdayNumber(day) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
