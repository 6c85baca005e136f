// A short version of the long run on two stores: whatever happens to their files, nothing is lost and nothing comes back.
import {expect, it} from 'vitest';
import {livesOfTwoStores} from '../../torture/keeps/two-stores.ts';

it.each([1, 2, 3, 4, 5, 6])('two stores end with the same, whole, and without who was forgotten (%i)', async seed => {
	expect((await livesOfTwoStores(seed, 24)).wrong).toEqual([]);
});
