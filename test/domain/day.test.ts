import {isMainThread} from 'node:worker_threads';
import {afterEach, describe, expect, it} from 'vitest';
import {
	addDays,
	addMonths,
	type Day,
	dayOf,
	daysBetween,
	isDay,
	isWeekend,
	latestDay,
	parseWeekday,
	WEEKDAYS,
	weekdayNumber,
	weekdayOnOrAfter,
} from '../../source/domain/day.ts';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = (year: number): readonly number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day from 2020 to 2030 in order, counted by the rules of the calendar rather than by `Date`. */
const everyDay: readonly Day[] = Array.from({length: 11}, (_, index) => 2020 + index).flatMap(year =>
	monthLengths(year).flatMap((length, month) =>
		Array.from({length}, (_, day) => `${year}-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}` as Day),
	),
);

describe('isDay', () => {
	it.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31', '2027-01-01', '1900-01-01', '2999-12-31'])('takes %s', text =>
		expect(isDay(text)).toBe(true),
	);

	it.each([
		'2026-02-29',
		'2026-02-30',
		'2100-02-29',
		'2026-04-31',
		'2026-00-10',
		'2026-13-01',
		'2026-01-00',
		'2026-01-32',
		'1899-12-31',
		'3000-01-01',
		'0000-01-01',
		'26-01-01',
		'2026-1-1',
		'2026/01/01',
		'2026-01-01 ',
		'2026-01-01\n',
		' 2026-01-01',
		'2026-01-01T00:00:00Z',
		'+02026-01-01',
		'٢٠٢٦-٠١-٠١',
		'',
	])('refuses %j', text => expect(isDay(text)).toBe(false));

	it('takes exactly the days that the calendar has', () => {
		const taken: string[] = [];
		for (let year = 2020; year <= 2030; year++)
			for (let month = 0; month <= 13; month++)
				for (let day = 0; day <= 32; day++) {
					const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
					if (isDay(text)) taken.push(text);
				}
		expect(taken).toEqual(everyDay);
	});
});

describe('sums of days', () => {
	it('are exact for every day from 2020 to 2030', () => {
		const [first = '2020-01-01'] = everyDay;
		for (const [index, day] of everyDay.entries()) {
			expect(addDays(first, index)).toBe(day);
			expect(addDays(day, -index)).toBe(first);
			expect(daysBetween(first, day)).toBe(index);
			expect(daysBetween(day, first)).toBe(-index + 0);
			// 1 January 2020 was a Wednesday.
			expect(weekdayNumber(day)).toBe((3 + index) % 7);
		}
	});

	it.each([
		['2026-12-31', 1, '2027-01-01'],
		['2027-01-01', -1, '2026-12-31'],
		['2024-02-28', 1, '2024-02-29'],
		['2024-02-29', 1, '2024-03-01'],
		['2026-02-28', 1, '2026-03-01'],
		['2024-02-29', 365, '2025-02-28'],
		['2026-11-22', 0, '2026-11-22'],
		['1969-12-31', 1, '1970-01-01'],
	] as const)('addDays(%s, %i) is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

	it.each([
		['2026-01-15', 1, '2026-02-15'],
		['2026-01-31', 1, '2026-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2024-02-29', 12, '2025-02-28'],
		['2024-02-29', 48, '2028-02-29'],
		['2026-11-30', 3, '2027-02-28'],
		['2026-12-01', 1, '2027-01-01'],
		['2026-03-31', 18, '2027-09-30'],
		['2026-05-01', 0, '2026-05-01'],
	] as const)('addMonths(%s, %i) is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

	it('know the weekend', () => {
		const weekends = everyDay.filter(day => isWeekend(day)).map(weekdayNumber);
		expect(new Set(weekends)).toEqual(new Set([0, 6]));
		expect(isWeekend('2026-11-20')).toBe(false);
		expect(isWeekend('2026-11-21')).toBe(true);
		expect(isWeekend('2026-11-22')).toBe(true);
		expect(isWeekend('2026-11-23')).toBe(false);
		expect(isWeekend('1969-12-28')).toBe(true);
		expect(isWeekend('2026-11-20', ['fri', 'sat'])).toBe(true);
		expect(isWeekend('2026-11-22', ['fri', 'sat'])).toBe(false);
		expect(isWeekend('2026-11-22', [])).toBe(false);
	});

	it('find the latest, leaving out what is unknown', () => {
		expect(latestDay()).toBeUndefined();
		expect(latestDay(undefined, undefined)).toBeUndefined();
		expect(latestDay('2026-01-02', undefined, '2026-01-10', '2025-12-31')).toBe('2026-01-10');
	});
});

describe('weekdays', () => {
	it.each(WEEKDAYS.map((short, index) => [index, short] as const))(
		'number %i is %s, whole or short, in any case',
		(index, short) => {
			const long = new Intl.DateTimeFormat('en', {weekday: 'long', timeZone: 'UTC'}).format(
				new Date(Date.UTC(2026, 10, 22 + index)),
			);
			for (const name of [short, short.toUpperCase(), long, long.toLowerCase()]) expect(parseWeekday(name)).toBe(short);
		},
	);

	it.each(['', 'f', 'frid', 'freitag', 'toString', '__proto__', 'today'])('%j is none', text =>
		expect(parseWeekday(text)).toBeUndefined(),
	);

	it('come up within the week, the day itself included', () => {
		for (const [index, weekday] of WEEKDAYS.entries())
			for (const day of everyDay.slice(0, 30)) {
				const found = weekdayOnOrAfter(day, weekday);
				expect(weekdayNumber(found)).toBe(index);
				expect(daysBetween(day, found)).toBeGreaterThanOrEqual(0);
				expect(daysBetween(day, found)).toBeLessThan(7);
			}
	});
});

// Only a whole process can take another zone: where tests run in threads, these are left out.
describe.skipIf(!isMainThread)('dayOf', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		process.env.TZ = zone;
	});

	// Each with the hours of its offset in January and in July, so that a zone that was not taken would show.
	it.each([
		['UTC', 0, 0],
		['America/New_York', -5, -4],
		['Europe/Berlin', 1, 2],
		['Asia/Kolkata', 5.5, 5.5],
		['Australia/Lord_Howe', 11, 10.5],
		['Pacific/Kiritimati', 14, 14],
	])('is the calendar’s day at any hour of every day in %s', (name, january, july) => {
		process.env.TZ = name;
		expect(new Date(2026, 0, 1).getTimezoneOffset() + 0).toBe(january * -60 + 0);
		expect(new Date(2026, 6, 1).getTimezoneOffset() + 0).toBe(july * -60 + 0);
		for (const day of everyDay) {
			const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
			for (const [hour, minute] of [
				[0, 0],
				[2, 30],
				[12, 0],
				[23, 59],
			] as const)
				expect(dayOf(new Date(year, month - 1, date, hour, minute))).toBe(day);
		}
	});

	it('counts whole days across the change of clocks', () => {
		process.env.TZ = 'America/New_York';
		const [before, after] = [dayOf(new Date(2026, 2, 7, 23, 30)), dayOf(new Date(2026, 2, 9, 0, 15))];
		expect(daysBetween(before, after)).toBe(2);
		expect(addDays(before, 2)).toBe(after);
	});

	it('goes by the place, not by Greenwich', () => {
		const instant = new Date('2026-11-20T23:30:00Z');
		process.env.TZ = 'Pacific/Kiritimati';
		expect(dayOf(instant)).toBe('2026-11-21');
		process.env.TZ = 'America/New_York';
		expect(dayOf(instant)).toBe('2026-11-20');
	});
});
