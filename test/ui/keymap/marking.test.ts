// Marking several people at once, and paging.
import {describe, expect, it} from 'vitest';
import {openFlow} from '../flow.ts';

const marked = (flow: Awaited<ReturnType<typeof openFlow>>): readonly string[] => [...flow.state().marked].sort();

describe('marks', () => {
	it('reach from the nearest mark to the cursor, upwards too', async () => {
		const flow = await openFlow();
		await flow.press('V');
		expect(flow.toast()).toBe('mark up to here: space marks the first of them');
		await flow.press('j', 'space', 'j', 'V');
		expect(marked(flow)).toEqual(['bo', 'chidi', 'dana']);
		await flow.press('g', 'V');
		expect(marked(flow)).toEqual(['ana', 'bo', 'chidi', 'dana']);
	});

	it('are on all that the filter leaves, and off again', async () => {
		const flow = await openFlow();
		await flow.press('/');
		await flow.types('petrov');
		await flow.press('enter', '*');
		expect(marked(flow)).toEqual(['dana']);
		await flow.press('esc', '*');
		expect(marked(flow)).toHaveLength(6);
		await flow.press('*');
		expect(marked(flow)).toEqual([]);
	});
});

describe('paging', () => {
	it('goes a page where ctrl-d goes half of one, and back', async () => {
		const flow = await openFlow();
		await flow.press('5', 'ctrl-d', 'ctrl-d');
		const down = flow.selected();
		await flow.press('g', 'ctrl-f');
		expect(flow.selected()).toBe(down);
		await flow.press('ctrl-b', 'G', 'ctrl-u', 'ctrl-u');
		const up = flow.selected();
		await flow.press('G', 'ctrl-b');
		expect(flow.selected()).toBe(up);
	});

	it('l and h go on to the next tab and back where there are tabs', async () => {
		const flow = await openFlow();
		await flow.press('enter', 'l', 'l', 'h');
		expect(flow.place()).toEqual({kind: 'person', person: 'ana', tab: 'gaps'});
	});
});
