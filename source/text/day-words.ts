// Says calendar days (`YYYY-MM-DD`) in words; a day that is none is shown as it was given.
import {differenceInCalendarDays} from 'date-fns/differenceInCalendarDays';
import {isValid} from 'date-fns/isValid';
import {enUS} from 'date-fns/locale/en-US';
import {parseISO} from 'date-fns/parseISO';

type Weekday = Parameters<typeof enUS.localize.day>[0];
type Month = Parameters<typeof enUS.localize.month>[0];

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days come up again and again, row by row; reading and wording one takes date-fns microseconds. */
const dates = new Map<string, Date>();
const dateOf = (day: string): Date | undefined => {
	const before = dates.get(day);
	if (before || !DAY_SHAPE.test(day)) return before;
	const date = parseISO(day);
	if (!isValid(date)) return undefined;
	dates.set(day, date);
	return date;
};

const ABBREVIATED = {width: 'abbreviated'} as const;
const weekdayOf = (date: Date): string => enUS.localize.day(date.getDay() as Weekday, ABBREVIATED);
const monthOf = (date: Date): string => enUS.localize.month(date.getMonth() as Month, ABBREVIATED);
const yearOf = (date: Date): string => String(date.getFullYear()).padStart(4, '0');

/** A way of writing days; the first use of date-fns's `format` would take a command longer than all its days. */
const writing = (wordsOf: (date: Date) => string): ((day: string) => string) => {
	const written = new Map<string, string>();
	return day => {
		const before = written.get(day);
		if (before !== undefined) return before;
		const date = dateOf(day);
		if (!date) return day;
		const words = wordsOf(date);
		written.set(day, words);
		return words;
	};
};

const dayAndMonth = writing(date => `${date.getDate()} ${monthOf(date)}`);
const withYear = writing(date => `${date.getDate()} ${monthOf(date)} ${yearOf(date)}`);
const monthAndYear = writing(date => `${monthOf(date)} ${yearOf(date)}`);

/** `Fri 20 Nov 2026`. */
export const longDay = writing(date => `${weekdayOf(date)} ${date.getDate()} ${monthOf(date)} ${yearOf(date)}`);

/** `Fri 20 Nov`. */
export const weekDay = writing(date => `${weekdayOf(date)} ${date.getDate()} ${monthOf(date)}`);

/** `Fri`. */
export const weekdayWord = writing(weekdayOf);

/** `20 Nov`, or `20 Nov 2025` when `today` is in another year. */
export const shortDay = (day: string, today: string): string =>
	today.slice(0, 4) === day.slice(0, 4) ? dayAndMonth(day) : withYear(day);

/** `Feb 2023`; also of a month, `2023-02`. */
export const monthYear = (day: string): string => {
	const first = `${day}-01`;
	return dateOf(first) ? monthAndYear(first) : monthAndYear(day);
};

/** Whole days from one day to another, negative when the second is earlier; undefined when one of them is no day. */
const daysFrom = (from: string, to: string): number | undefined => {
	const [start, end] = [dateOf(from), dateOf(to)];
	return start && end ? differenceInCalendarDays(end, start) : undefined;
};

/** `today`, `yesterday`, `6 days ago`; `tomorrow`, `in 3 days` for a day to come. */
export const ago = (day: string, today: string): string => {
	const days = daysFrom(day, today);
	if (days === undefined) return day;
	if (days === 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days === -1) return 'tomorrow';
	return days > 0 ? `${days} days ago` : `in ${-days} days`;
};

/** For narrow columns: `today`, `in 3d`, and `12d late` for a day gone by. */
export const inDays = (day: string, today: string): string => {
	const days = daysFrom(today, day);
	if (days === undefined) return day;
	if (days === 0) return 'today';
	return days > 0 ? `in ${days}d` : `${-days}d late`;
};

/** For narrow columns: how long ago, `today`, `9d`. */
export const daysAgo = (day: string, today: string): string => {
	const days = daysFrom(day, today);
	if (days === undefined) return day;
	return days === 0 ? 'today' : `${days}d`;
};
