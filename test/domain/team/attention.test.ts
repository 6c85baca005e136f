import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {compareAttention, inOrderOfAttention, needsYou, topSignal} from '../../../source/domain/team/attention.ts';
import type {PersonState, Signal} from '../../../source/domain/team/team.ts';
import {personIn, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';

const signal = (parts: Partial<Signal> = {}): Signal => ({
	id: 'no-feedback',
	subject: 'ana',
	severity: 'info',
	since: '2026-11-01',
	reason: 'r',
	next: 'n',
	page: 'p',
	...parts,
});

const someone = (name: string, signals: readonly Signal[] = [], next?: Day): PersonState => {
	const state = personIn(teamOn(today, {people: [name]}));
	return {...state, signals, oneOnOne: {...state.oneOnOne, next}};
};
const order = (...people: readonly PersonState[]) => inOrderOfAttention(people, today).map(person => person.name);

describe('the order of attention', () => {
	it('is by severity first, and puts those who are fine last', () =>
		expect(
			order(
				someone('Fine'),
				someone('Info', [signal()]),
				someone('Act', [signal({severity: 'act'})]),
				someone('Watch', [signal({severity: 'watch'})]),
			),
		).toEqual(['Act', 'Watch', 'Info', 'Fine']));

	it('then by a 1:1 today', () => {
		expect(order(someone('Ana', [signal({id: 'one-on-one-due'})]), someone('Bo', [signal({id: 'leaving'})], today))).toEqual([
			'Bo',
			'Ana',
		]);
		expect(order(someone('Ana', [signal()], '2026-11-21'), someone('Bo', [signal()], today))).toEqual(['Bo', 'Ana']);
		expect(order(someone('Ana', [signal({severity: 'act'})]), someone('Bo', [signal()], today))).toEqual(['Ana', 'Bo']);
		expect(order(someone('Ana'), someone('Bo', [], today))).toEqual(['Bo', 'Ana']);
	});

	it('then by how many are at act, and how many at act or watch, whoever meets today', () => {
		const [act, watch] = [signal({severity: 'act'}), signal({severity: 'watch'})];
		expect(order(someone('Ana', [act], today), someone('Bo', [act, act]))).toEqual(['Bo', 'Ana']);
		expect(order(someone('Ana', [act, signal()], today), someone('Bo', [act, watch]))).toEqual(['Bo', 'Ana']);
		expect(order(someone('Ana', [act]), someone('Bo', [act, {...act, snoozedUntil: '2026-11-27'}]))).toEqual(['Ana', 'Bo']);
	});

	it('then by the oldest, the name, and the id', () => {
		const late = (since: Day) => [signal({severity: 'act', since})];
		expect(order(someone('Six days', late('2026-11-14')), someone('Month', late('2026-10-17')))).toEqual(['Month', 'Six days']);
		// Of the gravest alone: what has been known for long and waits is no reason to come first.
		expect(
			order(
				someone('Ana', [...late('2026-11-14'), signal({since: '2020-01-01'})]),
				someone('Bo', [...late('2026-11-13'), signal()]),
			),
		).toEqual(['Bo', 'Ana']);
		expect(order(someone('Bo', [signal()]), someone('Ana', [signal()]))).toEqual(['Ana', 'Bo']);
		const [one, two] = [
			{...someone('Ana'), id: 'b'},
			{...someone('Ana'), id: 'a'},
		];
		expect(inOrderOfAttention([one, two], today).map(each => each.id)).toEqual(['a', 'b']);
		expect(compareAttention(one, one, today)).toBe(0);
	});

	it('looks past what is snoozed', () => {
		const snoozed = signal({severity: 'act', snoozedUntil: '2026-11-27'});
		expect(order(someone('Ana', [snoozed]), someone('Bo', [signal()]))).toEqual(['Bo', 'Ana']);
	});
});

describe('what needs the lead', () => {
	it.each([
		['act', undefined, true],
		['watch', undefined, true],
		['info', undefined, false],
		['act', '2026-11-27', false],
	] as const)('%s, snoozed until %s: %s', (severity, snoozedUntil, needs) =>
		expect(needsYou(signal({severity, snoozedUntil}))).toBe(needs),
	);

	it('is the first that is not snoozed', () => {
		const [snoozed, other] = [signal({snoozedUntil: '2026-11-27'}), signal({id: 'leaving'})];
		expect(topSignal([snoozed, other])).toBe(other);
		expect(topSignal([snoozed])).toBeUndefined();
		expect(topSignal([])).toBeUndefined();
	});
});
