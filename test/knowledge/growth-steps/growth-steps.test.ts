import {describe, expect, it} from 'vitest';
import {COMPETENCIES} from '../../../source/domain/ids.ts';
import {growthSteps} from '../../../source/knowledge/growth-steps/growth-steps.ts';

const RATINGS = [1, 2, 3, 4] as const;
/** Three weeks: what a month leaves room for after a talk at its beginning. */
const SHORT_WEEKS = 3;

describe('growth steps', () => {
	it('are at least four for each of the fifteen competencies and each rating to start from', () => {
		expect(Object.keys(growthSteps).toSorted()).toEqual([...COMPETENCIES].toSorted());
		for (const competency of COMPETENCIES)
			for (const rating of RATINGS)
				expect(growthSteps[competency]?.[rating].length, `${competency} ${rating}`).toBeGreaterThanOrEqual(4);
	});

	it('are never the same twice, and one of each fits into a month', () => {
		const all = COMPETENCIES.flatMap(competency => RATINGS.flatMap(rating => growthSteps[competency]?.[rating] ?? []));
		expect(new Set(all.map(({what}) => what)).size).toBe(all.length);
		for (const competency of COMPETENCIES)
			for (const rating of RATINGS)
				expect(
					growthSteps[competency]?.[rating].some(({weeks}) => weeks <= SHORT_WEEKS),
					`${competency} ${rating}`,
				).toBe(true);
	});

	it('are something to do, long enough to be told by and short enough for a line', () => {
		for (const {what, weeks} of COMPETENCIES.flatMap(each => RATINGS.flatMap(rating => growthSteps[each]?.[rating] ?? []))) {
			expect(what).toMatch(/^[A-Z]/);
			expect(what).not.toMatch(/[.!]$/);
			expect(what.length, what).toBeGreaterThan(40);
			expect(what.length, what).toBeLessThan(160);
			expect(weeks).toBeGreaterThan(0);
			expect(weeks).toBeLessThanOrEqual(13);
		}
	});
});
