import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, type Day, daysBetween} from '../../../source/domain/day.ts';
import {BREAK_DAYS, linking, meetingLinks, recordedSince} from '../../../source/domain/journal/recording.ts';
import type {Absence} from '../../../source/domain/roster/roster.ts';
import {countedDays, mergeAbsences} from '../../../source/domain/team/absence.ts';
import {entry} from '../../support/build.ts';
import {anyDay} from '../../support/generated/arbitraries.ts';

const today: Day = '2026-11-20';
const ago = (days: number): Day => addDays(today, -days);
const recorded = (days: number, fields: object = {}) =>
	entry('win-noted', {people: ['ana'], text: 't', ...fields}, {on: ago(days)});
const since = (...daysAgo: readonly number[]) =>
	daysBetween(
		recordedSince(
			daysAgo.toSorted((a, b) => b - a).map(days => recorded(days)),
			today,
			[],
		),
		today,
	);

describe('the run of recording', () => {
	it.each([
		['nothing is recorded', [], 0],
		['one entry', [30], 30],
		['one entry of long ago', [700], 700],
		['sixty days between two', [10, 70], 70],
		['sixty-one days between two', [10, 71], 10],
		['a chain', [0, 60, 120, 180], 180],
		['a chain that broke', [0, 60, 121, 181], 60],
		['many within one step', [0, 5, 30, 59, 60, 110, 119, 120, 200], 120],
		['a day to come', [-3, 40], 40],
	] as const)('with %s', (_, days, expected) => expect(since(...days)).toBe(expected));

	it('is told by no entry that is marked as history', () => {
		const history = [300, 250, 200, 150, 100, 50].map(days => recorded(days, {history: true}));
		expect(recordedSince([...history, recorded(20)], today, [])).toBe(ago(20));
		expect(recordedSince(history, today, [])).toBe(today);
		const among = [...history, recorded(40), recorded(5)].toSorted((a, b) => (a.on < b.on ? -1 : 1));
		expect(recordedSince(among, today, [])).toBe(ago(40));
	});

	it('is not broken by days on which the lead was away', () => {
		const [before, after] = [recorded(120), recorded(10)];
		expect(recordedSince([before, after], today, [{from: ago(100), until: ago(51)}])).toBe(ago(120));
		expect(recordedSince([before, after], today, [{from: ago(100), until: ago(53)}])).toBe(ago(10));
	});

	const anyAway: fc.Arbitrary<readonly Absence[]> = fc
		.array(fc.tuple(anyDay, fc.nat({max: 90})), {maxLength: 2})
		.map(all => mergeAbsences(all.map(([from, length]) => ({from, until: addDays(from, length)}))));

	it('goes back as long as no two days in a row are a break apart, and its links tell the same', () => {
		const marked = fc.tuple(anyDay, fc.boolean());
		fc.assert(
			fc.property(fc.array(marked, {maxLength: 25}), anyDay, anyAway, (days, now, away) => {
				const entries = days
					.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
					.map(([on, history]) => entry('win-noted', {people: ['ana'], text: 't', ...(history ? {history} : {})}, {on}));
				let first: Day = now;
				const told = entries.filter(({on, history}) => !history && on <= now).map(({on}) => on);
				for (const [index, on] of told.toReversed().entries()) {
					if (index > 0 && countedDays(on, first, away) > BREAK_DAYS) break;
					first = on;
				}
				expect(recordedSince(entries, now, away)).toBe(first);
				const links = new Set(linking(entries, away));
				for (let day = now; day >= addDays(now, -200); day = addDays(day, -25))
					expect(
						recordedSince(
							entries.filter(each => links.has(each)),
							day,
							away,
						),
					).toBe(recordedSince(entries, day, away));
			}),
		);
	});

	it('is told by few of many days', () => {
		const days = Array.from({length: 1000}, (_, index) => ago(1000 - index));
		expect(meetingLinks(days, []).length).toBeLessThan(20);
	});
});
