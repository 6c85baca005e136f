// Gaps: what a person's target, or without one their level, expects, against where they are rated.

import type {CompetencyId, LevelId, Rating} from '../ids.ts';
import type {Target} from '../journal/entries.ts';
import {type Expectations, type Ladder, levelOf} from '../ladder/ladder.ts';
import type {Gap, GivenRating} from './team.ts';

/** A gap this wide deserves evidence and a step, not just a line in a table. */
export const WIDE_GAP = 2;
const HIGHEST_RATING = 5;

const raised = (expectations: Expectations, competencies: readonly CompetencyId[]): Expectations => {
	const result: Record<CompetencyId, Rating> = {...expectations} as Record<CompetencyId, Rating>;
	for (const competency of competencies) {
		const expected = result[competency];
		if (expected !== undefined) result[competency] = Math.min(expected + 1, HIGHEST_RATING) as Rating;
	}
	return result;
};

const ofLevel = (ladder: Ladder, level: LevelId | undefined): Expectations => {
	const known = level === undefined ? undefined : levelOf(ladder, level);
	return (known && ladder.expectations[known.id]) ?? {};
};

/** Expected ratings, in the ladder's order of competencies; empty when nothing says what to expect. */
export const expectedRatings = (
	ladder: Ladder,
	level: LevelId | undefined,
	target: Target | undefined,
): ReadonlyMap<CompetencyId, Rating> => {
	let expectations = ofLevel(ladder, level);
	if (target !== undefined && target !== 'stay') {
		if ('level' in target) expectations = ofLevel(ladder, target.level);
		else {
			const role = ladder.roles[target.role];
			const base = ofLevel(ladder, role === undefined || role.level === 'own' ? level : role.level);
			expectations = raised(base, role?.raises ?? []);
		}
	}
	const expected = new Map<CompetencyId, Rating>();
	for (const {id} of ladder.competencies) {
		const rating = expectations[id];
		if (rating !== undefined) expected.set(id, rating);
	}
	return expected;
};

/** Rated below what is expected: widest first, then in the ladder's order. */
export const gapsOf = (
	expected: ReadonlyMap<CompetencyId, Rating>,
	ratings: ReadonlyMap<CompetencyId, GivenRating>,
): readonly Gap[] => {
	const gaps: Gap[] = [];
	for (const [competency, wanted] of expected) {
		const given = ratings.get(competency)?.rating;
		if (given !== undefined && given < wanted) gaps.push({competency, rating: given, expected: wanted, gap: wanted - given});
	}
	return gaps.sort((a, b) => b.gap - a.gap);
};

/** Expected but not rated: unknown, which is not the same as low. */
export const unratedOf = (
	expected: ReadonlyMap<CompetencyId, Rating>,
	ratings: ReadonlyMap<CompetencyId, GivenRating>,
): readonly CompetencyId[] => [...expected.keys()].filter(competency => !ratings.has(competency));
