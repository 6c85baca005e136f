// A lead who does the usual things well is left in peace, and no signal cries louder than all others.
import {describe, expect, it} from 'vitest';
import {type Fatigue, fatigueOf, fatigueTable} from './fatigue.ts';
import {YEARS} from './years.ts';

const MOST_ON_AVERAGE = 1.5;
const LARGEST_SHARE = 0.35;

describe('the fatigue of a lead over a year', () => {
	const all: readonly Fatigue[] = YEARS.map(fatigueOf);

	it('stands in the table', () => expect(fatigueTable(all)).toMatchFileSnapshot('results.md'));

	it('is small in a year that is led well', () =>
		expect(all.find(({year}) => year === 'well led')?.average).toBeLessThanOrEqual(MOST_ON_AVERAGE));

	it.each(all)('comes from no signal alone: $year', ({shares}) =>
		expect(shares.filter(({share}) => share > LARGEST_SHARE)).toEqual([]),
	);
});
