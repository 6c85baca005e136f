// What holds for every rule about people: the first day back from leave is quiet.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Severity, Team} from '../../../source/domain/team/team.ts';
import {begun, entry, personIn, teamOn} from '../../support/build.ts';

/** A day before the leave, when all of this was recorded. */
const before: Day = '2026-08-03';
const on = (day: number): {readonly on: Day} => ({on: addDays(before, day)});

/** Everything that can be let down, skipped or left unsaid before somebody goes on leave until the day before `returned`. */
const backOn = (returned: Day, today: Day): Team =>
	teamOn(
		today,
		{
			people: [
				{
					name: 'Ana',
					level: 'L4',
					levelSince: '2024-01-08',
					target: {level: 'L5', by: '2026-08-31'},
					left: addDays(returned, 5),
					leave: [{from: addDays(before, 40), until: addDays(returned, -1)}],
				},
			],
			areas: [{name: 'API', owner: 'ana'}],
		},
		[
			...begun(addDays(before, -100)),
			entry('meeting-held', {person: 'ana', mood: 2}, on(0)),
			entry('meeting-skipped', {person: 'ana'}, on(8)),
			entry('meeting-skipped', {person: 'ana'}, on(15)),
			entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, on(1)),
			entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: addDays(before, 10)}, on(1)),
			entry('action-opened', {person: 'ana', owner: 'person', text: 't', due: addDays(before, 10)}, on(1)),
		],
	);
const severities = (team: Team): readonly Severity[] => [...new Set(personIn(team).signals.map(signal => signal.severity))];
const ids = (team: Team): readonly string[] =>
	personIn(team)
		.signals.map(signal => signal.id)
		.sort();

describe('the first day back from leave', () => {
	// A Wednesday.
	const returned: Day = '2026-10-21';

	it('raises nothing above info, whatever was left open', () => {
		expect(severities(backOn(returned, returned))).toEqual(['info']);
		expect(ids(backOn(returned, returned))).toEqual(
			expect.arrayContaining(['back-from-leave', 'leaving', 'promise-overdue', 'skipped-twice', 'unsaid-feedback']),
		);
	});

	it('is one day: what was left open says so on the next', () => {
		const next = backOn(returned, addDays(returned, 1));
		expect(
			personIn(next)
				.signals.filter(signal => signal.severity === 'act')
				.map(signal => signal.id),
		).toEqual(expect.arrayContaining(['promise-overdue', 'leaving']));
	});

	it('is the Monday when the leave ended with the week', () => {
		const [friday, monday]: readonly [Day, Day] = ['2026-10-23', '2026-10-26'];
		for (const day of [addDays(friday, 1), addDays(friday, 2), monday])
			expect(severities(backOn(addDays(friday, 1), day)), day).toEqual(['info']);
		expect(severities(backOn(addDays(friday, 1), addDays(monday, 1)))).toContain('act');
	});

	it('quietens nobody who was not away', () => {
		const never = teamOn('2026-10-21', {people: ['Ana']}, [
			...begun(before),
			entry('meeting-held', {person: 'ana', mood: 1}, {on: '2026-10-20'}),
		]);
		expect(severities(never)).toContain('watch');
	});
});
