import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {SignalId} from '../../../source/domain/team/team.ts';
import {type AreaParts, begun, entry, type PersonParts, signalIn, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-06-01';
const day = (days: number): Day => addDays(start, days);

/** Ana, Bo and Cy; parts by name. */
const people = (parts: Readonly<Record<string, Partial<PersonParts>>> = {}) =>
	['Ana', 'Bo', 'Cy'].map(name => ({name, ...parts[name]}));
const assigned = (
	on: Day,
	owner: string | null,
	backup: string | null = null,
	was: readonly [string | null, string | null] = [null, null],
) => entry('area-assigned', {area: 'api', owner, backup, rosterWas: {owner: was[0], backup: was[1]}}, {on});
const firedOn =
	(id: SignalId) =>
	(today: Day, parts: Partial<AreaParts>, entries: Entries = [], persons: Readonly<Record<string, Partial<PersonParts>>> = {}) =>
		signalIn(
			teamOn(today, {people: people(persons), areas: [{name: 'API', ...parts}]}, [...begun(start), ...entries]),
			id,
			'api',
		);

describe('orphan-area', () => {
	const fired = firedOn('orphan-area');

	it('fires for an area of nobody, since the journal was begun or it was left to nobody', () => {
		expect(fired(day(50), {})).toMatchObject({severity: 'act', since: start, reason: 'nobody owns it', page: 'ownership'});
		expect(fired(day(50), {owner: 'ana'}, [assigned(day(20), null, null, ['ana', null])])).toMatchObject({
			severity: 'act',
			since: day(20),
		});
		expect(fired(day(50), {backup: 'bo'})).toMatchObject({severity: 'act'});
	});

	it('is silent with an owner, who may be about to leave', () => {
		expect(fired(day(50), {owner: 'ana'})).toBeUndefined();
		expect(fired(day(50), {}, [assigned(day(50), 'ana')])).toBeUndefined();
		expect(fired(day(49), {}, [assigned(day(50), 'ana')])?.severity).toBe('act');
		expect(fired(day(50), {owner: 'ana'}, [], {Ana: {left: day(50)}})).toBeUndefined();
	});

	it('fires from the day after the owner’s last, backup or not', () => {
		const persons = {Ana: {left: day(49)}};
		for (const backup of [undefined, 'bo'])
			expect(fired(day(60), {owner: 'ana', backup}, [], persons)).toMatchObject({
				severity: 'act',
				since: day(50),
				reason: 'no owner since Ana left',
			});
		expect(fired(day(49), {owner: 'ana'}, [], persons)).toBeUndefined();
		expect(fired(day(60), {owner: 'ana'}, [], {Ana: {left: '2020-01-01'}})).toMatchObject({since: '2020-01-02'});
	});

	it('fires for an owner whom nobody knows any more', () =>
		expect(fired(day(60), {}, [assigned(day(10), 'gone')])).toMatchObject({
			severity: 'act',
			reason: 'nobody owns it',
			since: start,
		}));

	it('rests at info while an active backup covers an owner on leave', () => {
		const leave = [{from: day(20), until: day(59)}];
		expect(fired(day(19), {owner: 'ana', backup: 'bo'}, [], {Ana: {leave}})).toBeUndefined();
		expect(fired(day(20), {owner: 'ana', backup: 'bo'}, [], {Ana: {leave}})).toMatchObject({
			severity: 'info',
			since: day(20),
			reason: 'Bo covers while Ana is on leave',
		});
		expect(fired(day(59), {owner: 'ana', backup: 'bo'}, [], {Ana: {leave}})?.severity).toBe('info');
		expect(fired(day(60), {owner: 'ana', backup: 'bo'}, [], {Ana: {leave}})).toBeUndefined();
	});

	it('fires for an owner on leave whom nobody covers', () => {
		const leave = [{from: day(20), until: day(59)}];
		for (const [backup, bo] of [
			[undefined, {}],
			['bo', {leave: [{from: day(10)}]}],
			['bo', {left: day(10)}],
			['ana', {}],
		] as const)
			expect(fired(day(30), {owner: 'ana', backup}, [], {Ana: {leave}, Bo: bo})).toMatchObject({
				severity: 'act',
				since: day(20),
				reason: 'Ana is on leave and nobody covers',
			});
	});

	it('has lasted since the first of several owners in a row who were not here', () => {
		const persons = {Ana: {left: day(30)}, Bo: {left: day(35)}};
		const entries = [assigned(day(40), 'bo', null, ['ana', null])];
		expect(fired(day(50), {owner: 'ana'}, entries, persons)).toMatchObject({since: day(31)});
		expect(fired(day(50), {owner: 'ana'}, [assigned(day(33), 'bo', null, ['ana', null])], persons)).toMatchObject({
			since: day(36),
		});
	});
});

describe('sole-owner', () => {
	const fired = firedOn('sole-owner');

	it('fires without a backup', () => {
		expect(fired(day(50), {owner: 'ana'})).toMatchObject({severity: 'info', since: start, page: 'backup-owners'});
		expect(fired(day(50), {owner: 'ana', backup: 'bo'})).toBeUndefined();
		expect(fired(day(50), {owner: 'ana', backup: 'ana'})?.severity).toBe('info');
		expect(fired(day(50), {owner: 'ana', backup: 'bo'}, [assigned(day(20), 'ana', null, ['ana', 'bo'])])).toMatchObject({
			since: day(20),
		});
	});

	it('goes on through a change of owner that brings no backup', () =>
		expect(
			fired(day(50), {owner: 'ana', backup: 'bo'}, [
				assigned(day(20), 'ana', null, ['ana', 'bo']),
				assigned(day(30), 'cy', null, ['ana', 'bo']),
			]),
		).toMatchObject({since: day(20)}));

	it('takes a backup on leave for one, but none who left or is unknown', () => {
		expect(fired(day(50), {owner: 'ana', backup: 'bo'}, [], {Bo: {leave: [{from: day(10)}]}})).toBeUndefined();
		expect(fired(day(50), {owner: 'ana', backup: 'bo'}, [], {Bo: {left: day(39)}})).toMatchObject({since: day(40)});
		expect(fired(day(50), {owner: 'ana'}, [assigned(day(20), 'ana', 'gone', ['ana', null])])?.severity).toBe('info');
	});

	it('leaves an area without an active owner to the other signal', () => {
		expect(fired(day(50), {})).toBeUndefined();
		expect(fired(day(50), {owner: 'ana'}, [], {Ana: {leave: [{from: day(10)}]}})).toBeUndefined();
		expect(fired(day(50), {owner: 'ana'}, [], {Ana: {left: day(49)}})).toBeUndefined();
		expect(fired(day(50), {owner: 'ana'}, [], {Ana: {left: day(50)}})?.severity).toBe('info');
	});
});

describe('review-due', () => {
	const fired = firedOn('review-due');

	it.each([
		[89, undefined],
		[90, 'info'],
		[200, 'info'],
	] as const)('every 90 days, %i days after the last: %s', (days, severity) => {
		const found = fired(day(days), {owner: 'ana', reviewed: start, reviewEvery: 90});
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({since: day(90), reason: 'its review is due', page: 'area-review'});
	});

	it('fires for what was never reviewed, and for nothing that is not to be', () => {
		expect(fired(day(5), {reviewEvery: 90})).toMatchObject({since: start, reason: 'never reviewed'});
		expect(fired(day(500), {reviewed: start})).toBeUndefined();
	});

	it('is cleared by a review', () => {
		const reviewed = entry('area-reviewed', {area: 'api'}, {on: day(95)});
		expect(fired(day(95), {reviewed: start, reviewEvery: 90}, [reviewed])).toBeUndefined();
		expect(fired(day(94), {reviewed: start, reviewEvery: 90}, [reviewed])?.severity).toBe('info');
	});
});

describe('overloaded', () => {
	const fired = (owners: readonly (string | undefined)[], persons: Readonly<Record<string, Partial<PersonParts>>> = {}) =>
		signalIn(
			teamOn(day(50), {people: people(persons), areas: owners.map((owner, index) => ({name: `Area ${index}`, owner}))}, [
				...begun(start),
			]),
			'overloaded',
		);
	const own = (ana: number, others: number) => [
		...Array.from({length: ana}, () => 'ana'),
		...Array.from({length: others}, () => 'bo'),
	];

	it.each([
		[3, 1, false],
		[4, 0, false],
		[3, 2, true],
		[2, 3, false],
		[3, 3, false],
		[4, 3, true],
		[4, 4, false],
		[5, 4, true],
		[5, 0, true],
	])('owning %i, with %i of others: %s', (ana, others, fires) => {
		const found = fired(own(ana, others));
		expect(found?.subject === 'ana').toBe(fires);
		if (fires)
			expect(found).toMatchObject({
				severity: 'watch',
				reason: `owns ${ana} of ${ana + others} areas`,
				since: start,
				page: 'too-many-areas',
			});
	});

	it('counts areas of nobody among all', () => {
		expect(fired(['ana', 'ana', 'ana', undefined, undefined])?.subject).toBe('ana');
		expect(fired(['ana', 'ana', 'ana', undefined, undefined, undefined])).toBeUndefined();
	});

	it('is silent once they left', () => expect(fired(own(5, 0), {Ana: {left: day(49)}})).toBeUndefined());

	it('has lasted since the assignment that made it too many', () => {
		const areas = ['One', 'Two', 'Three', 'Four', 'Five'].map(name => ({name, owner: 'bo'}));
		const to = (area: string, on: Day) => entry('area-assigned', {area, owner: 'ana', rosterWas: {owner: 'bo'}}, {on});
		const entries = [...begun(start), to('one', day(1)), to('two', day(10)), to('three', day(20)), to('four', day(30))];
		expect(signalIn(teamOn(day(50), {people: people(), areas}, entries), 'overloaded', 'ana')).toMatchObject({since: day(20)});
		expect(signalIn(teamOn(day(50), {people: people(), areas}, entries), 'overloaded', 'bo')).toBeUndefined();
	});
});
