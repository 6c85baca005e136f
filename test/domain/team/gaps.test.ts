import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {COMPETENCIES, type CompetencyId, type Rating, TARGET_ROLES} from '../../../source/domain/ids.ts';
import type {Target} from '../../../source/domain/journal/entries.ts';
import {competencyOf, type Ladder, levelOf} from '../../../source/domain/ladder/ladder.ts';
import {expectedRatings, gapsOf, unratedOf} from '../../../source/domain/team/gaps.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';

const expected = (level: string | undefined, target?: Target, ladder: Ladder = builtInLadder) =>
	Object.fromEntries(expectedRatings(ladder, level, target));
const of = (level: string) => builtInLadder.expectations[level];
const given = (ratings: Readonly<Record<CompetencyId, Rating>>) =>
	new Map(Object.entries(ratings).map(([competency, rating]) => [competency, {rating}]));

describe('expected ratings', () => {
	it.each([
		['nothing known', undefined, undefined, undefined],
		['a level alone', 'L4', undefined, 'L4'],
		['a level as people write it', 'l4', undefined, 'L4'],
		['somebody who stays', 'L4', 'stay', 'L4'],
		['somebody who stays on no known level', undefined, 'stay', undefined],
		['a target level', 'L4', {level: 'L5'}, 'L5'],
		['a target level without a present one', undefined, {level: 'L5'}, 'L5'],
		['a target on the other track', 'L5', {level: 'M1'}, 'M1'],
		['a level below', 'L5', {level: 'L4', by: '2027-01-01'}, 'L4'],
		['a level that is not on the ladder', 'Z9', undefined, undefined],
		['a target level that is not on the ladder', 'L4', {level: 'Z9'}, undefined],
		['engineering manager', 'L4', {role: 'engineering_manager'}, 'M1'],
		['engineering director', 'L4', {role: 'engineering_director'}, 'D1'],
		['director', 'M2', {role: 'director'}, 'D1'],
		['vp', 'D2', {role: 'vp'}, 'VP'],
		['cto', undefined, {role: 'cto'}, 'VP'],
	] as const)('of %s', (_, level, target, same) => expect(expected(level, target)).toEqual(same === undefined ? {} : of(same)));

	it('of a tech lead are the level’s, with leadership raised by one', () => {
		const leadership = ['vision', 'influence', 'decision_making', 'communication', 'coaching'];
		const ratings = expected('L4', {role: 'tech_lead'});
		for (const competency of COMPETENCIES) {
			const own = of('L4')?.[competency] ?? 0;
			expect(ratings[competency], competency).toBe(leadership.includes(competency) ? own + 1 : own);
		}
	});

	it('never rise above five', () => {
		for (const role of TARGET_ROLES)
			for (const rating of Object.values(expected('L7', {role}))) expect(rating).toBeLessThanOrEqual(5);
		expect(expected('L7', {role: 'tech_lead'}).vision).toBe(5);
	});

	it('of a tech lead without a level are unknown', () => expect(expected(undefined, {role: 'tech_lead'})).toEqual({}));

	it('of a role that the ladder doesn’t know are the present level’s', () =>
		expect(expected('L4', {role: 'tech_lead'}, {...builtInLadder, roles: {}})).toEqual(of('L4')));

	it('come in the ladder’s order, without what a level doesn’t expect', () => {
		const ladder = {...builtInLadder, expectations: {L4: {writing: 2, vision: 3}}} as Ladder;
		expect([...expectedRatings(ladder, 'L4', undefined)]).toEqual([
			['vision', 3],
			['writing', 2],
		]);
	});
});

describe('gaps', () => {
	const wanted = new Map<CompetencyId, Rating>([
		['vision', 3],
		['influence', 4],
		['writing', 5],
		['coaching', 2],
	]);

	it('are what is rated below, widest first, then in the ladder’s order', () =>
		expect(gapsOf(wanted, given({coaching: 1, influence: 3, vision: 3, writing: 1}))).toEqual([
			{competency: 'writing', rating: 1, expected: 5, gap: 4},
			{competency: 'influence', rating: 3, expected: 4, gap: 1},
			{competency: 'coaching', rating: 1, expected: 2, gap: 1},
		]));

	it('are not what is unrated, met, exceeded, or not expected', () => {
		const ratings = given({vision: 3, influence: 5, storytelling: 1});
		expect(gapsOf(wanted, ratings)).toEqual([]);
		expect(unratedOf(wanted, ratings)).toEqual(['writing', 'coaching']);
		expect(unratedOf(new Map(), ratings)).toEqual([]);
	});

	it('and the unrated and the met together are all that is expected', () => {
		const rating = fc.constantFrom<Rating>(1, 2, 3, 4, 5);
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom(...COMPETENCIES), rating),
				fc.constantFrom('L3', 'L5', 'M1'),
				(ratings, level) => {
					const expectations = expectedRatings(builtInLadder, level, undefined);
					const gaps = gapsOf(expectations, given(ratings));
					const met = [...expectations].filter(([competency, needed]) => (ratings[competency] ?? 0) >= needed);
					expect(gaps.length + unratedOf(expectations, given(ratings)).length + met.length).toBe(expectations.size);
					for (const each of gaps) expect(each.expected - each.rating).toBe(each.gap);
				},
			),
		);
	});
});

describe('the ladder', () => {
	it('finds a level in any case, and a competency by its id', () => {
		expect(levelOf(builtInLadder, 'vp')?.id).toBe('VP');
		expect(levelOf(builtInLadder, 'L8')).toBeUndefined();
		expect(competencyOf(builtInLadder, 'one_on_ones')?.name).toBe('1:1s');
		expect(competencyOf(builtInLadder, 'toString')).toBeUndefined();
	});
});
