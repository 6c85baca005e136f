import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {type AreaAlone, holdersOf, isReviewDue, truckFactor} from '../../../source/domain/team/areas.ts';
import type {PersonStatus} from '../../../source/domain/team/team.ts';
import {area, areaIn, entry, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const STATUS: Readonly<Record<string, PersonStatus>> = {
	ana: 'active',
	bo: 'active',
	cy: 'active',
	dee: 'active',
	lea: 'leave',
	ivo: 'leaving',
	gil: 'left',
};
const statusOf = (person: string) => STATUS[person];

/** `held('ana bo')` is an area with an owner and a backup; a dash is nobody. */
const held = (holders: string, index = 0): AreaAlone => {
	const [owner = '-', backup = '-'] = holders.split(' ');
	const known = (person: string) => (person === '-' ? undefined : person);
	return {...area({name: `Area ${index}`}), owner: known(owner), backup: known(backup), entries: []};
};

describe('the holders of an area', () => {
	it.each([
		['ana bo', ['ana', 'bo']],
		['ana -', ['ana']],
		['- bo', ['bo']],
		['- -', []],
		['ana ana', ['ana']],
		['ivo -', ['ivo']],
		['lea bo', ['bo']],
		['lea -', []],
		['gil gil', []],
		['stranger bo', ['bo']],
	])('of %s are %j', (holders, expected) => expect(holdersOf(held(holders), statusOf)).toEqual(expected));
});

describe('the truck factor', () => {
	it.each([
		['one person holds all', ['ana -', 'ana -', 'ana -'], 1, ['ana']],
		['one holds just over half', ['ana -', 'ana -', 'bo -'], 1, ['ana']],
		['half is not over half', ['ana -', 'ana -', 'bo -', 'bo -'], 2, ['ana', 'bo']],
		['each holds one of three', ['ana -', 'bo -', 'cy -'], 2, ['ana', 'bo']],
		['backups', ['ana bo', 'ana bo', 'ana bo'], 2, ['ana', 'bo']],
		['backups all round', ['ana bo', 'bo cy', 'cy ana'], 3, ['ana', 'bo', 'cy']],
		['most losses go first, not most areas', ['ana bo', 'ana cy', 'ana dee', 'bo -', 'bo -'], 2, ['bo', 'ana']],
		['ties go by id', ['bo -', 'ana -'], 2, ['ana', 'bo']],
		['somebody away holds nothing', ['lea -', 'lea -', 'ana -'], 0, []],
		['somebody who left holds nothing', ['gil ana', 'gil ana', 'ana -'], 1, ['ana']],
		['somebody leaving still holds', ['ivo -', 'ivo -', 'ana -'], 1, ['ivo']],
		['half without anybody is not over half', ['- -', 'ana -'], 1, ['ana']],
		['over half without anybody', ['- -', '- -', 'ana -'], 0, []],
		['nobody holds anything', ['- -'], 0, []],
	])('when %s', (_, areas, count, people) => {
		const factor = truckFactor(areas.map(held), statusOf);
		expect(factor).toMatchObject({count, people});
		expect(factor.orphaned.length * 2).toBeGreaterThan(areas.length);
	});

	it('is unknown without areas', () => expect(truckFactor([], statusOf)).toEqual({people: [], orphaned: []}));

	it('names the areas that have nobody then', () => {
		const {orphaned} = truckFactor(['ana -', 'ana bo', 'ana -'].map(held), statusOf);
		expect(orphaned).toEqual(['area-0', 'area-2']);
	});

	it('always ends, with over half of the areas left to nobody', () => {
		const holder = fc.constantFrom('ana', 'bo', 'cy', 'dee', 'lea', 'ivo', 'gil', '-');
		fc.assert(
			fc.property(fc.array(fc.tuple(holder, holder), {minLength: 1, maxLength: 12}), pairs => {
				const areas = pairs.map(([owner, backup], index) => held(`${owner} ${backup}`, index));
				const {count = -1, people, orphaned} = truckFactor(areas, statusOf);
				expect(people).toHaveLength(count);
				const left = areas.filter(each => holdersOf(each, statusOf).every(person => people.includes(person)));
				expect(orphaned).toEqual(left.map(each => each.id));
				expect(left.length * 2).toBeGreaterThan(areas.length);
			}),
		);
	});
});

describe('the review of an area', () => {
	const api = (parts: object, ...entries: readonly ReturnType<typeof entry>[]) =>
		areaIn(teamOn(today, {areas: [{name: 'API', ...parts}]}, entries));
	const reviewed = (on: Day) => entry('area-reviewed', {area: 'api'}, {on});

	it.each([
		[{}, undefined, false],
		[{reviewed: '2020-01-01'}, undefined, false],
		[{reviewEvery: 90}, undefined, true],
		[{reviewEvery: 90, reviewed: '2026-08-21'}, '2026-11-19', true],
		[{reviewEvery: 90, reviewed: '2026-08-22'}, '2026-11-20', true],
		[{reviewEvery: 90, reviewed: '2026-08-23'}, '2026-11-21', false],
		[{reviewEvery: 366, reviewed: '2027-03-01'}, '2028-03-01', false],
	])('with %j is due on %s: %s', (parts, due, isDue) => {
		expect(api(parts).reviewDue).toBe(due);
		expect(isReviewDue(api(parts), today)).toBe(isDue);
	});

	it('counts from the later of roster and journal', () => {
		const parts = {reviewEvery: 30, reviewed: '2026-10-01'};
		expect(api(parts, reviewed('2026-11-10'))).toMatchObject({reviewed: '2026-11-10', reviewDue: '2026-12-10'});
		expect(api(parts, reviewed('2026-09-10'))).toMatchObject({reviewed: '2026-10-01', reviewDue: '2026-10-31'});
	});
});
