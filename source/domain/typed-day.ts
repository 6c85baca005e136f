// How a day that somebody typed is read, in the shell, in forms and in filters: one reader, which guesses nothing.
import {
	addDays,
	DAYS_PER_WEEK,
	type Day,
	daysBetween,
	isDay,
	parseWeekday,
	type Weekday,
	weekdayOf,
	weekdayOnOrAfter,
} from './day.ts';
import {Refusal} from './refusal.ts';

/** What a relative day looks back or forward from. */
export type DayDirection = 'past' | 'coming';

/** A day; several that it may be; or one that is not on the weekday which was typed with it. Undefined: no day at all. */
type Reading =
	| {readonly is: 'day'; readonly day: Day}
	| {readonly is: 'several'; readonly days: readonly Day[]}
	| {readonly is: 'another-weekday'; readonly day: Day}
	| undefined;

/** Relative days reach at most this far (about 27 years): a typo such as `99999d` is refused. */
const FURTHEST_RELATIVE_DAYS = 9999;
const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
/** `nov`, `sept`. */
const LEAST_LETTERS = 3;

const monthNamed = (word: string): number | undefined => {
	const at = word.length < LEAST_LETTERS ? -1 : MONTHS.findIndex(name => name.startsWith(word));
	return at < 0 ? undefined : at + 1;
};

/** A two-digit year is of this century. */
const yearOf = (typed: string | undefined): number | undefined =>
	typed === undefined ? undefined : Number(typed.length === 2 ? `20${typed}` : typed);

type Date = {readonly day: number; readonly month: number; readonly year?: number};

const dayNamed = ({day, month}: Date, year: number): Day | undefined => {
	const text = [String(year).padStart(4, '0'), ...[month, day].map(part => String(part).padStart(2, '0'))].join('-');
	return isDay(text) ? text : undefined;
};

/** `27.11.`, `27.11.2026`: with dots the day stands first wherever dots are used. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})?)?$/;
/** `27/11`, `11/27/2026`: either may stand first. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
/** `2026/11/20`, `2026-1-5`: the year first, then the month everywhere. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** `27 nov`, `27. Nov 2026`, `27th of november`, `27-nov-26`. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]*([a-z]+)\.?(?:[\s,-]+(\d{4}|\d{2}))?$/;
/** `nov 27`, `November 27th, 2026`. */
const MONTH_FIRST = /^([a-z]+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+(\d{4}))?$/;
/** `Fri 27 Nov`, as muster itself writes days. */
const WITH_WEEKDAY = /^([a-z]+)[.,]?\s+(.*\d.*)$/;

/** The dates that a text may be, the day and month as they are written; none where it is no date. */
const datesIn = (text: string): readonly Date[] => {
	const dated = (day: string | undefined, month: number | undefined, year?: string): readonly Date[] =>
		day === undefined || month === undefined ? [] : [{day: Number(day), month, year: yearOf(year)}];
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) return dated(yearFirst[3], Number(yearFirst[2]), yearFirst[1]);
	const dotted = DOTTED.exec(text);
	if (dotted) return dated(dotted[1], Number(dotted[2]), dotted[3]);
	const slashed = SLASHED.exec(text);
	if (slashed) {
		const [, one, other, year] = slashed;
		return [...dated(one, Number(other), year), ...(one === other ? [] : dated(other, Number(one), year))];
	}
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst) return dated(dayFirst[1], monthNamed(dayFirst[2] ?? ''), dayFirst[3]);
	const monthFirst = MONTH_FIRST.exec(text);
	return monthFirst ? dated(monthFirst[2], monthNamed(monthFirst[1] ?? ''), monthFirst[3]) : [];
};

const isThatWay = (day: Day, today: Day, direction: DayDirection): boolean =>
	direction === 'past' ? day <= today : day >= today;

/** Without its year it is the nearest one; where that lies the other way, the nearest in the direction may be meant as well. */
const daysOf = (date: Date, today: Day, direction: DayDirection): readonly Day[] => {
	if (date.year !== undefined) return [dayNamed(date, date.year) ?? []].flat();
	const year = Number(today.slice(0, 4));
	const away = (day: Day) => Math.abs(daysBetween(today, day));
	const days = [year - 1, year, year + 1].flatMap(each => dayNamed(date, each) ?? []).sort((a, b) => away(a) - away(b));
	const at = days.findIndex(day => isThatWay(day, today, direction));
	return at === 0 ? days.slice(0, 1) : days.filter((_, index) => index === 0 || index === at);
};

const readDate = (text: string, today: Day, direction: DayDirection): Reading => {
	const days = [...new Set(datesIn(text).flatMap(date => daysOf(date, today, direction)))].sort();
	const [day] = days;
	if (day === undefined) return undefined;
	if (days.length === 1) return {is: 'day', day};
	// Where two of them lie in the direction, the others are not meant.
	const likely = days.filter(each => isThatWay(each, today, direction));
	return {is: 'several', days: likely.length > 1 ? likely : days};
};

/** A date with its weekday: of several days that it may be, the one on that weekday. */
const readWithWeekday = (text: string, today: Day, direction: DayDirection): Reading => {
	const [, word = '', rest = ''] = WITH_WEEKDAY.exec(text) ?? [];
	const weekday = parseWeekday(word);
	const reading = weekday && readDate(rest, today, direction);
	if (!reading || reading.is === 'another-weekday') return undefined;
	const days = reading.is === 'day' ? [reading.day] : reading.days;
	const [day, ...more] = days.filter(each => weekdayOf(each) === weekday);
	if (day === undefined) return days[0] && {is: 'another-weekday', day: days[0]};
	return more.length === 0 ? {is: 'day', day} : {is: 'several', days: [day, ...more]};
};

const readWord = (word: string, today: Day, direction: DayDirection): Day | undefined => {
	if (isDay(word)) return word;
	if (word === 'today') return today;
	if (word === 'yesterday') return addDays(today, -1);
	if (word === 'tomorrow') return addDays(today, 1);
	const sign = direction === 'past' ? -1 : 1;
	const count = /^(\d{1,4})([dw])$/.exec(word);
	if (count) {
		const days = Number(count[1]) * (count[2] === 'w' ? DAYS_PER_WEEK : 1);
		return days <= FURTHEST_RELATIVE_DAYS ? addDays(today, sign * days) : undefined;
	}
	const weekday = parseWeekday(word);
	if (!weekday) return undefined;
	return direction === 'coming'
		? weekdayOnOrAfter(addDays(today, 1), weekday)
		: weekdayOnOrAfter(addDays(today, -DAYS_PER_WEEK), weekday);
};

const read = (typed: string, today: Day, direction: DayDirection): Reading => {
	const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
	const day = readWord(text, today, direction);
	if (day !== undefined) return {is: 'day', day};
	return readDate(text, today, direction) ?? readWithWeekday(text, today, direction);
};

/**
 * A day as it may be typed: `2026-11-20`, `today`, `yesterday`, `tomorrow`, `mon` … `sunday`, `3d`, `2w`, and dates as people
 * write them: `27 nov`, `Nov 27`, `27.11.`, `27/11`, `Fri 27 Nov 2026`. Weekdays and counts look back with `past`, ahead with
 * `coming`; a weekday is never today; a date without its year is the nearest one, where that lies in the direction.
 * `parseDay('fri', '2026-11-20', 'past')` → `2026-11-13`. Undefined where it is none of these, or may be several.
 */
export const parseDay = (typed: string, today: Day, direction: DayDirection): Day | undefined => {
	const reading = read(typed, today, direction);
	return reading?.is === 'day' ? reading.day : undefined;
};

const ALLOWED =
	'Allowed: 2026-11-20, 20 nov, 20.11., today, yesterday, tomorrow, a weekday such as fri, or a number of days or weeks such as 3d, 2w.';
const ENGLISH: Readonly<Record<Weekday, string>> = {
	sun: 'Sunday',
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
};

/** Why what was typed is not taken for a day, and what could be meant, without a full stop; undefined where it is one. */
export const whyNoDay = (typed: string, today: Day, direction: DayDirection): string | undefined => {
	const reading = read(typed, today, direction);
	if (reading?.is === 'day') return undefined;
	if (reading?.is === 'several') return `“${typed}” may be ${reading.days.join(' or ')}: write the one that you mean`;
	return reading ? `“${typed}”: ${reading.day} is a ${ENGLISH[weekdayOf(reading.day)]}` : `“${typed}” is no day`;
};

/** The day that was typed; a Refusal that says what is allowed, or what could be meant, where it is none for certain. */
export const dayMeant = (
	typed: string,
	today: Day,
	direction: DayDirection,
	{where, exitCode}: {readonly where: string; readonly exitCode?: 1 | 2},
): Day => {
	const day = parseDay(typed, today, direction);
	if (day !== undefined) return day;
	const isUnknown = read(typed, today, direction) === undefined;
	// On the command line a day of several words falls apart without quotes.
	const bare = /^\d{1,2}$/.test(typed.trim()) ? ' With its month, in quotes on the command line: "20 nov".' : '';
	throw new Refusal(`${whyNoDay(typed, today, direction)}.${isUnknown ? ` ${ALLOWED}${bare}` : ''}`, {
		code: 'bad-day',
		where,
		exitCode,
	});
};
