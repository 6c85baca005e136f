// Says calendar days (`YYYY-MM-DD`) in words; a day that is none is shown as it was given.

const MS_PER_DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

type Parts = {
	readonly year: string;
	readonly month: string;
	readonly date: string;
	readonly weekday: string;
	readonly number: number;
};

const parts = (day: string): Parts | undefined => {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	const month = MONTHS[Number(match?.[2]) - 1];
	if (!match || month === undefined) return undefined;
	const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
	const weekday = WEEKDAYS[new Date(time).getUTCDay()] ?? '';
	return {year: match[1] ?? '', month, date: String(Number(match[3])), weekday, number: time / MS_PER_DAY};
};

/** Whole days from one day to another, negative when the second is earlier; undefined when one of them is no day. */
const daysFrom = (from: string, to: string): number | undefined => {
	const [start, end] = [parts(from), parts(to)];
	return start && end ? end.number - start.number : undefined;
};

/** `20 Nov`, or `20 Nov 2025` when `today` is in another year. */
export const shortDay = (day: string, today: string): string => {
	const known = parts(day);
	if (!known) return day;
	const short = `${known.date} ${known.month}`;
	return today.slice(0, 4) === known.year ? short : `${short} ${known.year}`;
};

/** `Fri 20 Nov 2026`. */
export const longDay = (day: string): string => {
	const known = parts(day);
	return known ? `${known.weekday} ${known.date} ${known.month} ${known.year}` : day;
};

/** `Fri 20 Nov`. */
export const weekDay = (day: string): string => {
	const known = parts(day);
	return known ? `${known.weekday} ${known.date} ${known.month}` : day;
};

/** `Fri`. */
export const weekdayWord = (day: string): string => parts(day)?.weekday ?? day;

/** `Feb 2023`; also of a month, `2023-02`. */
export const monthYear = (day: string): string => {
	const known = parts(day.length === 7 ? `${day}-01` : day);
	return known ? `${known.month} ${known.year}` : day;
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
