import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {RosterPerson} from '../../../source/domain/roster/roster.ts';
import {latestOf, targetOf, unlessEdited} from '../../../source/domain/team/overrides.ts';
import {areaIn, entry, personIn, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const on = (day: Day) => ({on: day});

/** What a person is taken for, by what the roster says and what was recorded. */
const ana = (parts: Partial<RosterPerson>, ...entries: readonly ReturnType<typeof entry>[]) =>
	personIn(teamOn(today, {people: [{name: 'Ana', ...parts}]}, entries));

describe('an override', () => {
	it.each([
		['the very same', 'L4', 'L4', true],
		['another value', 'L4', 'L5', false],
		['nothing, as before', undefined, undefined, true],
		['nothing, written as null', null, undefined, true],
		['something where nothing was', null, 'L4', false],
		['nothing where something was', 'L4', undefined, false],
		['the same in another order', {level: 'L5', by: '2027-01-01'}, {by: '2027-01-01', level: 'L5'}, true],
		['the same without what is absent', {level: 'L5'}, {level: 'L5', by: undefined}, true],
		['the same with a null for what is absent', {owner: 'ana', backup: null}, {owner: 'ana'}, true],
		['another day', {level: 'L5', by: '2027-01-01'}, {level: 'L5', by: '2027-01-02'}, false],
		['an object where a word was', 'stay', {level: 'L5'}, false],
		['a word where an object was', {level: 'L5'}, 'stay', false],
	])('when the roster says %s', (_, rosterWas, rosterNow, wins) =>
		expect(unlessEdited({rosterWas}, rosterNow) !== undefined).toBe(wins),
	);

	it('is none where nothing was recorded', () => {
		expect(unlessEdited(undefined, undefined)).toBeUndefined();
		expect(latestOf([], 'level-changed')).toBeUndefined();
	});
});

describe('a level', () => {
	const promoted = entry('level-changed', {person: 'ana', level: 'L5', since: '2026-11-01', rosterWas: 'L4'}, on('2026-11-02'));

	it('is what was recorded while the roster is as it was', () =>
		expect(ana({level: 'L4', levelSince: '2024-01-01'}, promoted)).toMatchObject({level: 'L5', levelSince: '2026-11-01'}));

	it('is the roster’s once that was edited, even back and forth in the journal before', () => {
		expect(ana({level: 'L6', levelSince: '2026-11-10'}, promoted)).toMatchObject({level: 'L6', levelSince: '2026-11-10'});
		expect(ana({level: 'L5', levelSince: '2026-11-05'}, promoted).levelSince).toBe('2026-11-05');
		expect(ana({}, promoted).level).toBeUndefined();
	});

	it('comes from the latest entry only: once that one loses, older ones don’t come back', () => {
		const again = entry('level-changed', {person: 'ana', level: 'L6', since: '2026-11-10', rosterWas: 'L5'}, on('2026-11-11'));
		expect(ana({level: 'L4'}, promoted, again).level).toBe('L4');
		expect(ana({level: 'L5'}, promoted, again).level).toBe('L6');
	});

	it('is not yet what was recorded for a later day', () => {
		const later = entry('level-changed', {person: 'ana', level: 'L5', since: '2026-12-01', rosterWas: 'L4'}, on('2026-12-01'));
		expect(ana({level: 'L4'}, later).level).toBe('L4');
	});
});

describe('a target', () => {
	const set = (fields: object, rosterWas: 'stay' | null = null) =>
		entry('target-set', {person: 'ana', rosterWas, ...fields}, on('2026-11-02'));

	it.each([
		[
			{level: 'L5', by: '2027-06-30'},
			{level: 'L5', by: '2027-06-30'},
		],
		[{level: 'L5'}, {level: 'L5', by: undefined}],
		[{role: 'tech_lead'}, {role: 'tech_lead', by: undefined}],
		[{stay: true}, 'stay'],
		[{stay: false}, undefined],
		[{}, undefined],
	])('of %j is %j', (fields, target) => {
		expect(targetOf(set(fields))).toEqual(target);
		expect(ana({}, set(fields)).target).toEqual(target);
	});

	it('can be taken away from a roster that has one', () => {
		expect(ana({target: 'stay'}, set({}, 'stay')).target).toBeUndefined();
		expect(ana({target: {level: 'L5'}}, set({}, 'stay')).target).toEqual({level: 'L5'});
	});
});

describe('a cadence', () => {
	const set = entry('cadence-set', {person: 'ana', every: '10d', rosterWas: null}, on('2026-11-02'));

	it('is what was recorded while the person’s own line says nothing, whatever the team’s default becomes', () => {
		expect(ana({}, set).cadence).toBe('10d');
		const monthly = teamOn(today, {away: [], areas: [], people: [{name: 'Ana', cadence: 'monthly', ownCadence: undefined}]}, [
			set,
		]);
		expect(personIn(monthly).cadence).toBe('10d');
	});

	it('is the person’s own once their line says one', () => expect(ana({cadence: 'biweekly'}, set).cadence).toBe('biweekly'));
});

describe('a rating', () => {
	const rated = (rating: 1 | 2 | 3 | 4 | 5, rosterWas: 1 | 2 | 3 | null, day: Day, competency = 'writing') =>
		entry('rating-given', {person: 'ana', competency, rating, rosterWas, evidence: 'an RFC'}, on(day));

	it('is kept apart for each competency', () => {
		const given = rated(3, 2, '2026-11-02');
		const {ratings} = ana({ratings: {writing: 2, vision: 4}}, given, rated(5, 1, '2026-11-03', 'vision'));
		expect(ratings.get('writing')).toEqual({rating: 3, on: '2026-11-02', evidence: 'an RFC', entry: given.id});
		expect(ratings.get('vision')).toEqual({rating: 4});
		expect(ratings.size).toBe(2);
	});

	it('is the roster’s once that was edited', () =>
		expect(ana({ratings: {writing: 4}}, rated(3, 2, '2026-11-02')).ratings.get('writing')).toEqual({rating: 4}));

	it('of a competency that is not on the ladder is left aside', () =>
		expect(ana({ratings: {juggling: 5}}, rated(5, null, '2026-11-02', 'singing')).ratings.size).toBe(0));
});

describe('an area', () => {
	const api = (
		parts: {owner?: string; backup?: string; authority?: 1 | 5},
		entries: readonly ReturnType<typeof entry>[],
		anaParts: Partial<RosterPerson> = {},
	) => areaIn(teamOn(today, {people: [{name: 'Ana', ...anaParts}, 'Bo', 'Cy'], areas: [{name: 'API', ...parts}]}, entries));
	const assigned = (owner: string | null, backup: string | null | undefined, was: readonly [string | null, string | null]) =>
		entry(
			'area-assigned',
			{area: 'api', owner, ...(backup === undefined ? {} : {backup}), rosterWas: {owner: was[0], backup: was[1]}},
			on('2026-11-02'),
		);

	it('belongs to whom it was assigned while the roster is as it was', () =>
		expect(api({owner: 'ana', backup: 'cy'}, [assigned('bo', null, ['ana', 'cy'])])).toMatchObject({
			owner: 'bo',
			backup: undefined,
		}));

	it('goes back to the roster once that was edited: owner or backup', () => {
		expect(api({owner: 'cy'}, [assigned('bo', null, ['ana', null])]).owner).toBe('cy');
		expect(api({owner: 'ana', backup: 'cy'}, [assigned('bo', null, ['ana', null])])).toMatchObject({owner: 'ana', backup: 'cy'});
	});

	it('can belong to nobody', () => expect(api({owner: 'ana'}, [assigned(null, null, ['ana', null])]).owner).toBeUndefined());

	it('keeps the roster’s backup when the assignment says nothing of it', () =>
		expect(api({owner: 'ana', backup: 'cy'}, [assigned('bo', undefined, ['ana', 'cy'])])).toMatchObject({
			owner: 'bo',
			backup: 'cy',
		}));

	it('may have been assigned before it was on the roster', () => {
		const early = entry('area-assigned', {area: 'api', owner: 'bo'}, on('2026-11-02'));
		expect(api({}, [early]).owner).toBe('bo');
		expect(api({owner: 'ana'}, [early]).owner).toBe('ana');
	});

	it('doesn’t take a person’s new id for an edit', () => {
		const renamed = {id: 'ana-souza', was: ['ana']};
		expect(api({owner: 'ana-souza'}, [assigned('bo', null, ['ana', null])], renamed).owner).toBe('bo');
		expect(api({owner: 'bo'}, [assigned('ana', null, ['bo', null])], renamed).owner).toBe('ana-souza');
	});

	it('has the authority that was set last, until the roster says another', () => {
		const set = entry('authority-set', {area: 'api', authority: 7, rosterWas: 5}, on('2026-11-02'));
		expect(api({authority: 5}, [set]).authority).toBe(7);
		expect(api({authority: 1}, [set]).authority).toBe(1);
		expect(api({}, [set]).authority).toBeUndefined();
	});
});

describe('the last 1:1', () => {
	const held = entry('meeting-held', {person: 'ana'}, on('2026-11-10'));

	it.each([
		['2026-11-09', '2026-11-10'],
		['2026-11-10', '2026-11-10'],
		['2026-11-11', '2026-11-11'],
		['2026-11-20', '2026-11-20'],
		// A day to come is no 1:1 that was held.
		['2026-11-21', '2026-11-10'],
		[undefined, '2026-11-10'],
	] as const)('with %s on the roster is %s', (lastMeeting, last) => expect(ana({lastMeeting}, held).oneOnOne.last).toBe(last));
});
