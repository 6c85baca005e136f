// Gaps: what a person's target, or without one their level, expects, against where they are rated.

import type {CompetencyId, LevelId, Rating} from '../ids.ts';
import type {Target} from '../journal/entries.ts';
import {type Expectations, type Ladder, levelOf} from '../ladder/ladder.ts';
import {onceFor} from '../once-for.ts';
import type {Gap, GivenRating} from './team.ts';

/** A gap this wide deserves evidence and a step, not just a line in a table. */
export const WIDE_GAP = 2;
export const HIGHEST_RATING = 5;

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

export type ExpectedRatings = ReadonlyMap<CompetencyId, Rating>;

const expectedOf = (ladder: Ladder, level: LevelId | undefined, target: Target | undefined): ExpectedRatings => {
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

const aimOf = (target: Target | undefined): string => {
	if (target === undefined || target === 'stay') return '';
	return 'level' in target ? `level ${target.level}` : `role ${target.role}`;
};

/** What a ladder expects, worked out once for each level and aim: of thousands of people most share theirs. */
const expectations = onceFor((_: Ladder) => new Map<string, ExpectedRatings>());

/** Expected ratings, in the ladder's order of competencies; empty when nothing says what to expect. */
export const expectedRatings = (ladder: Ladder, level: LevelId | undefined, target: Target | undefined): ExpectedRatings => {
	const known = expectations(ladder);
	const key = JSON.stringify([level, aimOf(target)]);
	const before = known.get(key);
	if (before) return before;
	const expected = expectedOf(ladder, level, target);
	known.set(key, expected);
	return expected;
};

/** Rated below what is expected: widest first, then in the ladder's order. */
export const gapsOf = (expected: ExpectedRatings, ratings: ReadonlyMap<CompetencyId, GivenRating>): readonly Gap[] => {
	const gaps: Gap[] = [];
	for (const [competency, wanted] of expected) {
		const given = ratings.get(competency)?.rating;
		if (given !== undefined && given < wanted) gaps.push({competency, rating: given, expected: wanted, gap: wanted - given});
	}
	return gaps.sort((a, b) => b.gap - a.gap);
};

const competenciesIn = onceFor((expected: ExpectedRatings): readonly CompetencyId[] => [...expected.keys()]);

/** Expected but not rated: unknown, which is not the same as low. */
export const unratedOf = (expected: ExpectedRatings, ratings: ReadonlyMap<CompetencyId, GivenRating>): readonly CompetencyId[] =>
	ratings.size === 0 ? competenciesIn(expected) : competenciesIn(expected).filter(competency => !ratings.has(competency));
