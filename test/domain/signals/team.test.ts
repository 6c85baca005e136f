import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {begun, entry, type PersonParts, signalIn, teamOn} from '../../support/build.ts';

const start: Day = '2026-06-01';
const day = (days: number): Day => addDays(start, days);

describe('truck-factor-one', () => {
	const areas = (owners: readonly string[]) => owners.map((owner, index) => ({name: `Area ${index}`, owner}));

	it.each([
		[['ana', 'ana', 'ana'], true],
		[['ana', 'ana', 'bo'], true],
		[['ana', 'bo'], false],
		[['ana', 'bo', 'cy'], false],
		[[], false],
		// Over half have nobody as it is.
		[['gone', 'gone', 'ana'], false],
	])('with areas of %j: %s', (owners, fires) => {
		const found = signalIn(
			teamOn(day(50), {people: ['Ana', 'Bo', 'Cy'], areas: areas(owners)}, [...begun(start)]),
			'truck-factor-one',
		);
		expect(found !== undefined).toBe(fires);
		if (fires)
			expect(found).toMatchObject({
				subject: 'team',
				severity: 'info',
				since: start,
				reason: 'without Ana most areas have nobody',
				page: 'truck-factor',
			});
	});

	it('has lasted since the assignment, leave or departure that left it to one', () => {
		const assigned = entry('area-assigned', {area: 'area-1', owner: 'ana', rosterWas: {owner: 'bo'}}, {on: day(20)});
		const two = {people: ['Ana', 'Bo', 'Cy'], areas: areas(['ana', 'bo', 'cy'])};
		expect(signalIn(teamOn(day(50), two, [...begun(start), assigned]), 'truck-factor-one')).toMatchObject({since: day(20)});
		const departed = (parts: Partial<PersonParts>) =>
			teamOn(day(50), {people: ['Ana', {name: 'Bo', ...parts}], areas: areas(['ana', 'bo'])}, [...begun(start)]);
		expect(signalIn(departed({left: day(29)}), 'truck-factor-one')).toMatchObject({since: day(30)});
		expect(signalIn(departed({leave: [{from: day(40)}]}), 'truck-factor-one')).toMatchObject({since: day(40)});
		expect(signalIn(departed({left: '2020-01-01'}), 'truck-factor-one')).toMatchObject({since: start});
	});
});

describe('span', () => {
	const names = (count: number) => Array.from({length: count}, (_, index) => `Person ${index}`);
	const fired = (count: number, others: readonly PersonParts[] = [], today = day(50)) =>
		signalIn(teamOn(today, {people: [...names(count), ...others]}, [...begun(start)]), 'span');

	it.each([
		[0, undefined],
		[1, '1 active person: a small team'],
		[3, '3 active people: a small team'],
		[4, undefined],
		[10, undefined],
		[11, '11 active people: a wide span'],
	])('%i people: %s', (count, reason) => {
		const found = fired(count);
		expect(found?.reason).toBe(reason);
		if (reason) expect(found).toMatchObject({subject: 'team', severity: 'info', since: start, page: 'span'});
	});

	it('counts whoever is about to leave, but nobody on leave or gone', () => {
		expect(fired(3, [{name: 'Lea', left: day(50)}])).toBeUndefined();
		expect(fired(3, [{name: 'Lea', left: day(49)}])?.reason).toBe('3 active people: a small team');
		expect(fired(3, [{name: 'Lea', leave: [{from: day(50)}]}])?.reason).toBe('3 active people: a small team');
		expect(fired(10, [{name: 'Lea', leave: [{from: day(50)}]}])).toBeUndefined();
		expect(fired(0, [{name: 'Lea', left: day(1)}])?.reason).toBe('0 active people: a small team');
	});

	it('has lasted since somebody left, went on leave or joined', () => {
		expect(fired(3, [{name: 'Lea', left: day(39)}])).toMatchObject({since: day(40)});
		expect(fired(3, [{name: 'Lea', leave: [{from: day(45)}]}])).toMatchObject({since: day(45)});
		expect(fired(10, [{name: 'Lea', joined: day(30)}])).toMatchObject({since: day(30)});
		expect(
			fired(2, [
				{name: 'Lea', left: day(39)},
				{name: 'Mia', left: day(20)},
			]),
		).toMatchObject({since: day(21)});
		expect(fired(3, [{name: 'Lea', leave: [{from: day(10), until: day(19)}, {from: day(30)}]}])).toMatchObject({since: day(30)});
		// One went on the day another came.
		expect(
			fired(2, [
				{name: 'Lea', left: day(39)},
				{name: 'Mia', joined: day(40)},
			]),
		).toMatchObject({since: start});
	});

	it('counts whoever is to join, as the roster does', () => expect(fired(3, [{name: 'Lea', joined: day(60)}])).toBeUndefined());
});
