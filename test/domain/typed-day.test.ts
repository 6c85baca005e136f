// How a typed day is read: every way in which people write one, and what is refused because it may be several.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../source/domain/day.ts';
import {Refusal} from '../../source/domain/refusal.ts';
import {dayMeant, parseDay, whyNoDay} from '../../source/domain/typed-day.ts';
import {longDay, shortDay, weekDay} from '../../source/text/day-words.ts';

describe('parseDay', () => {
	// A Friday.
	const today: Day = '2026-11-20';

	it.each([
		['2026-02-03', '2026-02-03', '2026-02-03'],
		['today', '2026-11-20', '2026-11-20'],
		['Today', '2026-11-20', '2026-11-20'],
		['yesterday', '2026-11-19', '2026-11-19'],
		['tomorrow', '2026-11-21', '2026-11-21'],
		['0d', '2026-11-20', '2026-11-20'],
		['1d', '2026-11-19', '2026-11-21'],
		['3d', '2026-11-17', '2026-11-23'],
		['41d', '2026-10-10', '2026-12-31'],
		['42d', '2026-10-09', '2027-01-01'],
		['2w', '2026-11-06', '2026-12-04'],
		['2W', '2026-11-06', '2026-12-04'],
		[' 3d ', '2026-11-17', '2026-11-23'],
		['thu', '2026-11-19', '2026-11-26'],
		['fri', '2026-11-13', '2026-11-27'],
		['friday', '2026-11-13', '2026-11-27'],
		['sat', '2026-11-14', '2026-11-21'],
		['SUNDAY', '2026-11-15', '2026-11-22'],
		['mon', '2026-11-16', '2026-11-23'],
		['9999d', addDays(today, -9999), addDays(today, 9999)],
		['1428w', addDays(today, -9996), addDays(today, 9996)],
	] as const)('%j is %s, looking ahead %s', (text, past, coming) => {
		expect(parseDay(text, today, 'past')).toBe(past);
		expect(parseDay(text, today, 'coming')).toBe(coming);
	});

	it.each([
		'',
		' ',
		'd',
		'3',
		'3m',
		'-3d',
		'+3d',
		'1.5d',
		'3 d',
		'10000d',
		'1429w',
		'99999d',
		'2026-02-30',
		'20',
		'31 feb',
		'31.11.',
		'32/11',
		'nov 2026',
		'20 m',
		'2026-13-40',
		'next fri',
		'funday',
	])('%j is none', text => {
		expect(parseDay(text, today, 'past')).toBeUndefined();
		expect(parseDay(text, today, 'coming')).toBeUndefined();
	});

	it('crosses a leap day and a year’s end', () => {
		expect(parseDay('1d', '2024-03-01', 'past')).toBe('2024-02-29');
		expect(parseDay('yesterday', '2027-01-01', 'past')).toBe('2026-12-31');
		expect(parseDay('1w', '2026-12-28', 'coming')).toBe('2027-01-04');
	});
});

describe('a date as people write it', () => {
	// A Friday.
	const today: Day = '2026-11-20';

	it.each([
		'2026/11/6',
		'2026-11-6',
		'2026.11.06',
		'6 nov',
		'6 Nov',
		'6. Nov.',
		'06 november',
		'6th of November',
		'6nov',
		'6-Nov-2026',
		'6 nov 26',
		'nov 6',
		'Nov. 6',
		'November 6th, 2026',
		'6.11.',
		'6.11',
		'06.11.2026',
		'6. 11. 26',
		'Fri 6 Nov',
		'Friday, 6.11.',
		'fri 6/11',
		'Fri 6 Nov 2026',
	])('%j is the sixth of November', text => {
		expect(parseDay(text, today, 'past')).toBe('2026-11-06');
	});

	it.each(['27/11', '11/27', '27-11', '27/11/2026', '11/27/26', '27 nov', 'Nov 27', '27.11.'])(
		'%j can be the 27th of November alone',
		text => {
			expect(parseDay(text, today, 'coming')).toBe('2026-11-27');
		},
	);

	it('without a year is the nearest, across the end of a year too', () => {
		expect(parseDay('28 dec', '2027-01-04', 'past')).toBe('2026-12-28');
		expect(parseDay('4 jan', '2026-12-28', 'coming')).toBe('2027-01-04');
		expect(parseDay('20.11.', today, 'past')).toBe(today);
		expect(parseDay('20.11.', today, 'coming')).toBe(today);
		expect(parseDay('29 feb', '2028-02-01', 'coming')).toBe('2028-02-29');
	});

	it.each([
		['9/10', 'past', '“9/10” may be 2026-09-10 or 2026-10-09: write the one that you mean'],
		['5/11', 'past', '“5/11” may be 2026-05-11 or 2026-11-05: write the one that you mean'],
		['5/6/2026', 'past', '“5/6/2026” may be 2026-05-06 or 2026-06-05: write the one that you mean'],
		['27 nov', 'past', '“27 nov” may be 2025-11-27 or 2026-11-27: write the one that you mean'],
		['19.11.', 'coming', '“19.11.” may be 2026-11-19 or 2027-11-19: write the one that you mean'],
		['Mon 27 Nov 2026', 'coming', '“Mon 27 Nov 2026”: 2026-11-27 is a Friday'],
		['31 nov', 'coming', '“31 nov” is no day'],
	] as const)('%j, looking to the %s, is refused with what it may be', (text, direction, why) => {
		expect(parseDay(text, today, direction)).toBeUndefined();
		expect(whyNoDay(text, today, direction)).toBe(why);
		expect(() => dayMeant(text, today, direction, {where: 'on'})).toThrow(why);
	});

	it('is told what is allowed where it is no day', () => {
		expect(() => dayMeant('27', today, 'past', {where: '--on', exitCode: 2})).toThrow(
			/“27” is no day\. Allowed: 2026-11-20, 20 nov, 20\.11\., .*With its month, in quotes/,
		);
		expect(() => dayMeant('someday', today, 'past', {where: 'on'})).toThrow(Refusal);
	});

	it('is what muster itself writes', () => {
		fc.assert(
			fc.property(fc.integer({min: -180, max: 180}), days => {
				const day = addDays(today, days);
				const direction = days <= 0 ? 'past' : 'coming';
				for (const written of [longDay(day), weekDay(day), shortDay(day, today)])
					expect(parseDay(written, today, direction)).toBe(day);
			}),
		);
	});
});
