// Choosing an option by typing how it begins.
import {describe, expect, it} from 'vitest';
import {openFlow} from '../flow.ts';

describe('letters typed on a choice', () => {
	it.each([
		['w', 'writing'],
		['wri', 'writing'],
		['pl', 'planning'],
		['pp', 'planning'],
		['wc', 'communication'],
		['CON', 'conflict'],
		['wx', 'writing'],
	])('%s choose the option that begins so', async (typed, option) => {
		const flow = await openFlow();
		await flow.press('W', 'tab');
		await flow.types(typed);
		expect(flow.form().choices.competency).toBe(option);
	});

	it('begin anew after another key', async () => {
		const flow = await openFlow();
		await flow.press('W', 'tab', 'c', 'o', 'down', 'up', 'tab', 'shift-tab', 'i');
		expect(flow.form().choices.competency).toBe('influence');
	});
});
