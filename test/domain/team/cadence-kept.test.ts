import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {begun, entry, type PersonParts, type RosterParts, teamOn} from '../../support/build.ts';

const early = begun('2025-01-01');
const held = (on: Day) => entry('meeting-held', {person: 'ana'}, {on});

describe('the cadence kept over twelve weeks', () => {
	const today: Day = '2026-11-20';
	const start = addDays(today, -12 * 7);
	const kept = (days: readonly number[], parts: Partial<PersonParts> = {}, head: RosterParts = {}) =>
		teamOn(today, {...head, people: [{name: 'Ana', started: '2020-01-01', ...parts}]}, [
			...early,
			...days.map(day => held(addDays(today, -day))),
		]).cadenceKept;
	const every = (step: number, offset = 0) => Array.from({length: Math.ceil(110 / step)}, (_, index) => offset + index * step);

	it('is all of it for a 1:1 each week, on whatever weekday', () => {
		for (let offset = 0; offset < 7; offset++) expect(kept(every(7, offset))).toMatchObject({held: 12, expected: 12, weeks: 12});
	});

	it('forgives one moved by some days', () => {
		expect(kept([0, 4, 14, 24, 28, 35, 42, 49, 53, 63, 70, 77, 84])).toMatchObject({held: 12, expected: 12});
	});

	it('is half of it for every other week, and none without any', () => {
		for (let offset = 0; offset < 14; offset++) {
			// A week ago, so that today's is due and not yet asked for.
			if (offset === 7) expect(kept(every(14, offset))).toMatchObject({held: 6, expected: 11});
			else expect(kept(every(14, offset))).toMatchObject({held: 6, expected: 12});
		}
		expect(kept([])).toMatchObject({held: 0, expected: 12});
	});

	it('is one less for each that was missed', () => {
		for (let missed = 1; missed < 12; missed++)
			expect(kept(every(7).filter(day => day !== missed * 7))).toMatchObject({held: 11, expected: 12});
	});

	it('doesn’t count as missed what is due today, but does from tomorrow on', () => {
		expect(kept(every(7, 7))).toMatchObject({held: 11, expected: 11});
		expect(kept(every(7, 8))).toMatchObject({held: 11, expected: 12});
	});

	it('never counts one 1:1 for two, nor two on a day as two', () => {
		expect(kept([0])).toMatchObject({held: 1, expected: 12});
		expect(kept([0, 0, 0])).toMatchObject({held: 1, expected: 12});
		expect(kept(every(10)).held).toBeLessThanOrEqual(9);
	});

	it('goes by the person’s own cadence', () => {
		expect(kept(every(14), {cadence: 'biweekly'})).toMatchObject({held: 6, expected: 6});
		expect(kept(every(28), {cadence: 'monthly'})).toMatchObject({held: 3, expected: 3});
		expect(kept([], {cadence: 'none'})).toMatchObject({held: 0, expected: 0});
	});

	it('asks for nothing from before muster could know', () => {
		const fresh = teamOn(today, {people: [{name: 'Ana', started: '2020-01-01'}]}).cadenceKept;
		expect(fresh).toEqual({held: 0, expected: 0, weeks: 12, weekly: Array.from({length: 12}, () => undefined)});
		expect(kept([], {joined: addDays(today, -13)}).expected).toBe(1);
		expect(kept([], {joined: addDays(today, -14)}).expected).toBe(2);
	});

	it('counts from the clock, whatever is known from before it', () => {
		const old = entry('meeting-held', {person: 'ana'}, {on: '2024-03-02'});
		const now = Array.from({length: 4}, (_, week) => held(addDays(today, -week * 7)));
		expect(teamOn(today, {people: ['Ana']}, [old, ...now]).cadenceKept).toMatchObject({held: 4, expected: 4});
		const {cadenceKept} = teamOn(today, {leadSince: addDays(today, -13), people: ['Ana']}, begun('2025-01-01'));
		expect(cadenceKept.expected).toBe(1);
	});

	it('counts the first 1:1 of all as kept, and nothing before it as missed', () => {
		const parts = {name: 'Ana', started: '2020-01-01', lastMeeting: addDays(today, -3)} as const;
		for (const entries of [[], [held(today)]])
			expect(teamOn(today, {people: [parts]}, entries).cadenceKept).toMatchObject({held: 1, expected: 1});
	});

	it('knows a last 1:1 that the roster alone tells of', () => expect(kept([], {lastMeeting: addDays(today, -1)}).held).toBe(1));

	it('leaves out weeks in which somebody was away', () => {
		const absences = [{from: addDays(today, -20), until: addDays(today, -8)}];
		expect(kept([0, 100], {leave: absences})).toMatchObject({held: 1, expected: 10});
		expect(kept([0, 7, 14, 21, 28], {}, {away: absences})).toMatchObject({held: 3, expected: 10});
	});

	it('leaves out whoever left', () => expect(kept([], {left: addDays(today, -1)}).expected).toBe(0));

	it('tells each week, the oldest first', () => {
		const {weekly} = kept([0, 7, 21], {started: start, joined: addDays(today, -35)});
		expect(weekly.slice(0, 7)).toEqual(Array.from({length: 7}, () => undefined));
		expect(weekly.slice(7)).toEqual([
			{held: 0, expected: 1},
			{held: 1, expected: 1},
			{held: 0, expected: 1},
			{held: 1, expected: 1},
			{held: 1, expected: 1},
		]);
	});
});
