import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Absence} from '../../../source/domain/roster/roster.ts';
import {countedDays, dayCounted, isAbsent, mergeAbsences} from '../../../source/domain/team/absence.ts';

const away = (from: Day, until?: Day): Absence => (until === undefined ? {from} : {from, until});

describe('merged absences', () => {
	it.each([
		['none', [], []],
		[
			'apart',
			[away('2026-11-10', '2026-11-11'), away('2026-11-01', '2026-11-02')],
			[away('2026-11-01', '2026-11-02'), away('2026-11-10', '2026-11-11')],
		],
		[
			'a day between',
			[away('2026-11-01', '2026-11-02'), away('2026-11-04', '2026-11-05')],
			[away('2026-11-01', '2026-11-02'), away('2026-11-04', '2026-11-05')],
		],
		['touching', [away('2026-11-01', '2026-11-02'), away('2026-11-03', '2026-11-05')], [away('2026-11-01', '2026-11-05')]],
		['overlapping', [away('2026-11-02', '2026-11-09'), away('2026-11-01', '2026-11-05')], [away('2026-11-01', '2026-11-09')]],
		[
			'one within another',
			[away('2026-11-01', '2026-11-09'), away('2026-11-03', '2026-11-04')],
			[away('2026-11-01', '2026-11-09')],
		],
		['endless', [away('2026-11-03'), away('2026-11-05', '2026-11-06'), away('2026-11-01', '2026-11-03')], [away('2026-11-01')]],
		[
			'across the year’s end',
			[away('2026-12-30', '2026-12-31'), away('2027-01-01', '2027-01-02')],
			[away('2026-12-30', '2027-01-02')],
		],
	] as const)('%s', (_, absences, merged) => expect(mergeAbsences(absences)).toEqual(merged));
});

it('an absence includes both its ends', () => {
	const absences = [away('2026-11-10', '2026-11-12'), away('2026-12-01')];
	const days: readonly Day[] = ['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13', '2026-11-30', '2026-12-01', '2099-01-01'];
	expect(days.map(day => isAbsent(absences, day))).toEqual([false, true, true, false, false, true, true]);
});

describe('days that count', () => {
	it.each([
		['the day itself', '2026-11-10', '2026-11-10', [], 0],
		['backwards', '2026-11-10', '2026-11-09', [], 0],
		['a day', '2026-11-10', '2026-11-11', [], 1],
		['a leap day', '2024-02-28', '2024-03-01', [], 2],
		['away between', '2026-11-01', '2026-11-11', [away('2026-11-05', '2026-11-06')], 8],
		['away on the first day, which never counts', '2026-11-01', '2026-11-11', [away('2026-11-01', '2026-11-01')], 10],
		['away on the last day', '2026-11-01', '2026-11-11', [away('2026-11-11', '2026-11-20')], 9],
		['away before', '2026-11-01', '2026-11-11', [away('2026-10-01', '2026-10-31')], 10],
		['away after', '2026-11-01', '2026-11-11', [away('2026-11-12', '2026-11-20')], 10],
		['away all along', '2026-11-01', '2026-11-11', [away('2026-10-01')], 0],
		['away for good', '2026-11-01', '2026-11-11', [away('2026-11-06')], 4],
	] as const)('%s', (_, from, to, absences, days) => expect(countedDays(from, to, absences)).toBe(days));

	it('reach a number on the first day that has it', () => {
		const start: Day = '2026-11-01';
		const absence = fc
			.tuple(fc.integer({min: -20, max: 60}), fc.nat({max: 20}))
			.map(([from, length]) => away(addDays(start, from), addDays(start, from + length)));
		fc.assert(
			fc.property(fc.array(absence, {maxLength: 4}), fc.integer({min: 1, max: 60}), (absences, count) => {
				const merged = mergeAbsences(absences);
				const day = dayCounted(start, count, merged) ?? start;
				expect(countedDays(start, day, merged)).toBe(count);
				expect(countedDays(start, addDays(day, -1), merged)).toBe(count - 1);
			}),
		);
	});

	it('never reach it when somebody stays away for good', () => {
		expect(dayCounted('2026-11-01', 5, [away('2026-11-06')])).toBeUndefined();
		expect(dayCounted('2026-11-01', 4, [away('2026-11-06')])).toBe('2026-11-05');
		expect(dayCounted('2026-11-01', 1, [away('2026-10-01')])).toBeUndefined();
	});
});
