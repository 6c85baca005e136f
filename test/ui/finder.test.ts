import {describe, expect, it} from 'vitest';
import {foundActions} from '../../source/ui/finder.ts';
import {topOverlay} from '../../source/ui/ui-state.ts';
import {openFlow} from './flow.ts';

describe('searching the keys', () => {
	it.each(['?', ':'])('with %s puts what works here first', async key => {
		const flow = await openFlow();
		await flow.press('p', key);
		await flow.types('copy');
		const finder = topOverlay(flow.state());
		if (finder?.kind !== 'finder') throw new Error('no finder is open');
		const found = foundActions(finder, flow.state(), flow.context());
		expect(found.length).toBeGreaterThan(1);
		expect(found[0]?.disabled).toBeUndefined();
		expect(found[0]?.binding.detail).toMatch(/^Copy the sheet/);
	});
});
