import {describe, expect, it} from 'vitest';
import {foundActions} from '../../../source/ui/overlays/finder.ts';
import {topOverlay} from '../../../source/ui/state.ts';
import {openFlow} from '../flow.ts';

describe('searching the keys', () => {
	it.each(['?', ':'])('with %s puts what works here first', async key => {
		const flow = await openFlow();
		await flow.press('p', key);
		await flow.types('drop');
		const finder = topOverlay(flow.state());
		if (finder?.kind !== 'finder') throw new Error('no finder is open');
		const found = foundActions(finder, flow.state(), flow.context());
		expect(found.length).toBeGreaterThan(1);
		expect(found[0]?.disabled).toBeUndefined();
		expect(found[0]?.binding.detail).toMatch(/^Drop a carried/);
	});

	const foundBy = async (query: string) => {
		const flow = await openFlow();
		await flow.press(':');
		await flow.types(query);
		const finder = topOverlay(flow.state());
		if (finder?.kind !== 'finder') throw new Error('no finder is open');
		return foundActions(finder, flow.state(), flow.context()).map(({binding: {keys, label}}) => `${keys[0]} ${label}`);
	};

	it.each([
		['heat', '4 Growth'],
		['promise', 'a action'],
		['help', '? keys'],
		['edit what', 'e change'],
		['asgn', 'o assign'],
		['fbk', 'f feedback'],
		['heat map', '4 Growth'],
		['truck', '3 Ownership'],
		['leave', 'E roster'],
		['search', '/ filter'],
	])('finds %s as %s', async (query, action) => {
		expect((await foundBy(query))[0]).toBe(action);
	});

	it('finds nothing where the letters are only strewn over a sentence', async () => {
		expect(await foundBy('delete')).toEqual([]);
		expect(await foundBy('theme')).toEqual([]);
	});
});
