import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Absence} from '../../../source/domain/roster/roster.ts';
import {calendarOf, coverageWithout, daysGone} from '../../../source/domain/team/coverage.ts';
import {isAtWork, statusOn} from '../../../source/domain/team/people.ts';

type Someone = {id: string; leave: readonly Absence[]; left?: Day};
const someone = (id: string, days: Partial<Omit<Someone, 'id'>> = {}): Someone => ({id, leave: [], ...days});
const ana = someone('ana');
const january: Absence = {from: '2027-01-01', until: '2027-01-31'};

const uncovered = (bo: Someone, gone: Absence, area: {owner?: string; backup?: string; heldBy?: string} = {}) =>
	coverageWithout('ana', gone, [{id: 'api', owner: 'ana', backup: 'bo', ...area}], calendarOf([ana, bo]))[0]?.uncovered;

describe('an area whose owner is gone', () => {
	it('is held on every day while its backup is here', () => {
		expect(uncovered(someone('bo'), january)).toEqual([]);
		expect(uncovered(someone('bo'), {from: '2027-01-01'})).toEqual([]);
	});

	it('has nobody on the days of a leave of the backup, both ends counted', () => {
		expect(uncovered(someone('bo', {leave: [{from: '2027-01-11', until: '2027-01-15'}]}), january)).toEqual([
			{from: '2027-01-11', until: '2027-01-15'},
		]);
	});

	it('has nobody only on those days of the leave on which both are gone', () => {
		const around = (from: Day, until: Day) => uncovered(someone('bo', {leave: [{from, until}]}), january);
		expect(around('2026-12-20', '2026-12-31')).toEqual([]);
		expect(around('2026-12-20', '2027-01-01')).toEqual([{from: '2027-01-01', until: '2027-01-01'}]);
		expect(around('2027-01-31', '2027-02-20')).toEqual([{from: '2027-01-31', until: '2027-01-31'}]);
		expect(around('2027-02-01', '2027-02-20')).toEqual([]);
		expect(around('2026-12-20', '2027-02-20')).toEqual([january]);
	});

	it('has nobody from the day after the last day of the backup', () => {
		expect(uncovered(someone('bo', {left: '2027-01-12'}), january)).toEqual([{from: '2027-01-13', until: '2027-01-31'}]);
		expect(uncovered(someone('bo', {left: '2027-01-12'}), {from: '2027-01-01'})).toEqual([
			{from: '2027-01-13', until: undefined},
		]);
		expect(uncovered(someone('bo', {left: '2027-01-31'}), january)).toEqual([]);
		expect(uncovered(someone('bo', {left: '2026-12-31'}), january)).toEqual([january]);
	});

	it('tells two leaves apart that leave a day between them, and joins those that do not', () => {
		const leave = (second: Day) => [
			{from: '2027-01-04', until: '2027-01-05'} as const,
			{from: second, until: '2027-01-08'} as const,
		];
		expect(uncovered(someone('bo', {leave: leave('2027-01-07')}), january)).toEqual([
			{from: '2027-01-04', until: '2027-01-05'},
			{from: '2027-01-07', until: '2027-01-08'},
		]);
		expect(uncovered(someone('bo', {leave: leave('2027-01-06')}), january)).toEqual([{from: '2027-01-04', until: '2027-01-08'}]);
	});

	it('has nobody all the time without a backup, with one who is not known, or with themselves', () => {
		for (const backup of [undefined, 'nobody-known', 'ana'])
			expect(uncovered(someone('bo'), january, {backup})).toEqual([january]);
	});

	it('is never without a holder when somebody outside the roster holds it', () => {
		expect(uncovered(someone('bo'), january, {backup: undefined, heldBy: 'Platform'})).toEqual([]);
	});

	it('is left to its owner when the backup is gone, also where it has none', () => {
		expect(uncovered(someone('bo', {left: '2027-01-12'}), january, {owner: 'bo', backup: 'ana'})).toEqual([
			{from: '2027-01-13', until: '2027-01-31'},
		]);
		expect(uncovered(someone('bo'), january, {owner: undefined, backup: 'ana'})).toEqual([january]);
	});

	it('is not spoken of when it is not theirs', () => {
		expect(uncovered(someone('bo'), january, {owner: 'bo', backup: undefined})).toBeUndefined();
	});
});

const DAYS = 40;
const at = (offset: number): Day => addDays('2026-12-20', offset);
const absences = fc.array(
	fc.record({from: fc.nat(DAYS), days: fc.nat(12), open: fc.nat(9)}).map(({from, days, open}): Absence => {
		return {from: at(from), until: open === 0 ? undefined : at(from + days)};
	}),
	{maxLength: 3},
);

describe('the days without a holder', () => {
	it('are those that a look at every single day finds', () => {
		fc.assert(
			fc.property(absences, fc.option(fc.nat(DAYS)), fc.nat(DAYS), fc.nat(20), (leave, left, from, days) => {
				const bo = someone('bo', {leave, left: left === null ? undefined : at(left)});
				const runs = uncovered(bo, {from: at(from), until: at(from + days)}) ?? [];
				for (let offset = from; offset <= from + days; offset += 1) {
					const day = at(offset);
					const isOpen = runs.some(run => run.from <= day && run.until !== undefined && day <= run.until);
					expect(isOpen).toBe(!isAtWork({status: statusOn(bo, day)}));
				}
				for (const [index, run] of runs.entries())
					expect(index === 0 || addDays(runs[index - 1]?.until ?? run.from, 1) < run.from).toBe(true);
			}),
			{numRuns: 60},
		);
	});
});

describe('the days on which somebody is gone', () => {
	const today = '2026-11-30';
	const of = (days: Partial<Omit<Someone, 'id'>>) => {
		const person = someone('ana', days);
		return daysGone({...person, status: statusOn(person, today)}, today);
	};

	it('are those of the next leave, with what touches it', () => {
		const leave: Absence[] = [
			{from: '2027-03-01', until: '2027-03-05'},
			{from: '2026-12-23', until: '2026-12-31'},
			{from: '2027-01-01', until: '2027-04-14'},
		];
		expect(of({leave})).toEqual({from: '2026-12-23', until: '2027-04-14', as: 'planned'});
		expect(of({leave: [{from: '2026-11-02', until: '2026-11-29'}]})).toEqual({from: today, as: 'imagined'});
	});

	it('are what is left of the leave they are on', () => {
		expect(of({leave: [{from: '2026-11-02', until: today}]})).toEqual({from: today, until: today, as: 'leave'});
		expect(of({leave: [{from: today}]})).toEqual({from: today, until: undefined, as: 'leave'});
	});

	it('have no end once somebody has left or will', () => {
		expect(of({left: '2026-11-29'})).toEqual({from: today, as: 'left'});
		expect(of({left: today})).toEqual({from: '2026-12-01', until: undefined, as: 'leaving'});
		expect(of({left: '2026-12-18', leave: [{from: '2026-12-14', until: '2026-12-18'}]})).toEqual({
			from: '2026-12-14',
			until: undefined,
			as: 'leaving',
		});
	});
});
