// The alert budget: a lead who does the usual things well is left in peace.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {needsYou} from '../../../source/domain/team/attention.ts';
import type {PersonState, Team} from '../../../source/domain/team/team.ts';
import {personIn} from '../../support/build.ts';
import {foldedFrom} from '../../support/teams/fixtures.ts';
import {LEAD_AWAY, rosterOn, YEAR_BEGINS} from '../../support/teams/well-led-team.ts';
import {type WellLedYear, wellLedYear} from '../../support/teams/well-led-year.ts';

const WEEKS = 52;
const MOST_ON_A_MEDIAN_MONDAY = 3;
const MOST_AFTER_TWO_WEEKS_AWAY = 4;

/** The team as the lead finds it in the morning, before anything is recorded. */
const morning = ({entries}: WellLedYear, today: Day): Team =>
	foldedFrom(
		rosterOn(today),
		entries.filter(entry => entry.on < today),
		today,
	);
const inNeed = (team: Team): readonly PersonState[] => team.people.filter(person => person.signals.some(needsYou));
const reasons = (people: readonly PersonState[]): readonly string[] =>
	people.flatMap(person => person.signals.filter(needsYou).map(signal => `${person.name}: ${signal.reason}`));

describe('a roster of nothing but names', () => {
	it('raises nothing to act on or to watch on its first morning', () => {
		const names = Array.from({length: 8}, (_, index) => `  - {name: Person ${index + 1}}`);
		const team = foldedFrom(
			['people:', ...names, 'areas:', '  - {name: Search, owner: Person 1}', ''].join('\n'),
			[],
			'2026-11-20',
		);
		expect(reasons(team.people)).toEqual([]);
		expect(team.areas.flatMap(area => area.signals).filter(needsYou)).toEqual([]);
		expect(team.signals.filter(needsYou)).toEqual([]);
	});
});

describe.each([undefined, 11, 12, 13])('a well-led year (seed %s)', seed => {
	const year = wellLedYear(seed);

	it('puts at most three people at act or watch on the median Monday', () => {
		const counts = Array.from({length: WEEKS}, (_, week) => inNeed(morning(year, addDays(YEAR_BEGINS, 7 * week))).length);
		const sorted = counts.toSorted((a, b) => a - b);
		const median = Math.max(sorted[WEEKS / 2 - 1] ?? 0, sorted[WEEKS / 2] ?? 0);
		expect(median, `Mondays: ${counts.join(' ')}`).toBeLessThanOrEqual(MOST_ON_A_MEDIAN_MONDAY);
		// A year in which nothing ever happened would prove nothing.
		expect(Math.max(...counts)).toBeGreaterThan(0);
	});

	it.each(LEAD_AWAY)('puts at most four there when the lead is back after $until', ({until}) => {
		let monday = addDays(until, 1);
		while (new Date(monday).getUTCDay() !== 1) monday = addDays(monday, 1);
		const people = inNeed(morning(year, monday));
		expect(people.length, reasons(people).join('\n')).toBeLessThanOrEqual(MOST_AFTER_TWO_WEEKS_AWAY);
	});
});

describe('a return from leave in the well-led year', () => {
	const year = wellLedYear();
	const returns = year.members.flatMap(({id, name, leave}) => leave.map(({until}) => ({id, name, today: addDays(until, 1)})));

	it.each(returns)('raises nothing above info for $name on $today', ({id, today}) => {
		const person = personIn(morning(year, today), id);
		expect(reasons([person])).toEqual([]);
		expect(person.signals.map(signal => signal.id)).toContain('back-from-leave');
	});
});
