import {describe, expect, it} from 'vitest';
import {ago, daysAgo, inDays, longDay, monthYear, shortDay, weekDay, weekdayWord} from '../../source/text/day-words.ts';
import {sparkline} from '../../source/text/spark.ts';
import {capital, list, listAtMost, ordinal, percent, plural} from '../../source/text/words.ts';

const today = '2026-11-20';

describe('words', () => {
	it('counts in singular and plural', () => {
		expect([plural(0, 'day'), plural(1, 'day'), plural(3, 'day'), plural(2, 'person', 'people')]).toEqual([
			'0 days',
			'1 day',
			'3 days',
			'2 people',
		]);
	});

	it('counts in a row', () =>
		expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual([
			'1st',
			'2nd',
			'3rd',
			'4th',
			'11th',
			'12th',
			'13th',
			'21st',
			'22nd',
			'101st',
			'111th',
		]));

	it('lists', () => {
		expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c']), list(['a', 'b'], 'or')]).toEqual([
			'',
			'a',
			'a and b',
			'a, b and c',
			'a or b',
		]);
		expect(listAtMost(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
		expect(listAtMost(['a', 'b'], 2)).toBe('a and b');
	});

	it.each([
		[6, 7, '86 %'],
		[0, 7, '0 %'],
		[7, 7, '100 %'],
		[999, 1000, '99 %'],
		[1, 1000, '1 %'],
		[0, 0, '–'],
	])('%i of %i is %s', (part, whole, words) => {
		expect(percent(part, whole)).toBe(words);
	});

	it('makes capitals', () => {
		expect([capital('no feedback'), capital('')]).toEqual(['No feedback', '']);
	});
});

describe('days in words', () => {
	it.each([
		['2026-11-20', '20 Nov'],
		['2026-01-03', '3 Jan'],
		['2025-11-20', '20 Nov 2025'],
		['soon', 'soon'],
		['2026-13-01', '2026-13-01'],
	])('short: %s is %s', (day, words) => {
		expect(shortDay(day, today)).toBe(words);
	});

	it('long, by weekday and by month', () => {
		expect(longDay('2026-11-20')).toBe('Fri 20 Nov 2026');
		expect(longDay('2028-02-29')).toBe('Tue 29 Feb 2028');
		expect(weekDay('2026-11-22')).toBe('Sun 22 Nov');
		expect(weekdayWord('2026-11-23')).toBe('Mon');
		expect(monthYear('2023-02-06')).toBe('Feb 2023');
		expect(monthYear('2023-02')).toBe('Feb 2023');
	});

	it.each([
		['2026-11-20', 'today', 'today', 'today'],
		['2026-11-19', 'yesterday', '1d late', '1d'],
		['2026-11-14', '6 days ago', '6d late', '6d'],
		['2025-12-31', '324 days ago', '324d late', '324d'],
		['2026-11-21', 'tomorrow', 'in 1d', '-1d'],
		['2026-11-23', 'in 3 days', 'in 3d', '-3d'],
		['never', 'never', 'never', 'never'],
	])('%s is %s, %s, %s', (day, long, due, gone) => {
		expect(ago(day, today)).toBe(long);
		expect(inDays(day, today)).toBe(due);
		expect(daysAgo(day, today)).toBe(gone);
	});
});

describe('sparkline', () => {
	it('draws from the least to the greatest, with gaps', () => {
		expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe('▁▂▃▄▅▆▇█');
		expect(sparkline([0, undefined, 7, Number.NaN], {ascii: true})).toBe('_ # ');
		expect(sparkline([4, 4, 4])).toBe('▅▅▅');
		expect(sparkline([])).toBe('');
	});

	it('draws against given ends and stays within them', () => {
		expect(sparkline([1, 3, 5], {min: 1, max: 5})).toBe('▁▅█');
		expect(sparkline([-3, 9], {min: 0, max: 5})).toBe('▁█');
	});
});
