// The Month view by its keys: it begins at today, goes from month to month, and opens whom a day is about.
import {describe, expect, it} from 'vitest';
import {focus} from '../../../../source/ui/keymap/here.ts';
import {openFlow} from '../../flow.ts';
import {keyOf} from '../../screens.tsx';

const MONTH = keyOf('month');

describe('the Month view', () => {
	it('begins at the first day from today on that holds something', async () => {
		const flow = await openFlow();
		await flow.press(MONTH);
		expect(focus(flow.state(), flow.context())?.row?.day).toBe('2026-11-20');
	});

	it('goes to the next month and the one before, and back to today’s with esc', async () => {
		const flow = await openFlow();
		await flow.press(MONTH, ']', ']');
		expect(flow.state().month).toBe(2);
		await flow.press('[');
		expect(flow.state().month).toBe(1);
		await flow.press('esc');
		expect(flow.state().month).toBeUndefined();
		await flow.press(']', '[');
		expect(flow.state().month).toBeUndefined();
	});

	it('opens the page of whom the day is about', async () => {
		const flow = await openFlow();
		await flow.press(MONTH, 'enter');
		expect(flow.state().places.at(-1)).toMatchObject({kind: 'person', person: 'ana', tab: 'card'});
	});

	it('opens an area in Ownership', async () => {
		const flow = await openFlow();
		await flow.press(MONTH, '/', ...'review', 'enter', 'enter');
		expect(flow.state().places).toEqual([{kind: 'view', view: 'ownership'}]);
	});

	it('marks a promise done where its day is shown, and looks closer at it', async () => {
		const flow = await openFlow();
		await flow.press(MONTH, '/', ...'intro', 'enter', 'enter');
		expect(JSON.stringify(flow.state().overlays.at(-1))).toContain('intro to the platform team');
		await flow.press('esc', 'd');
		expect(flow.state().toast?.text).toMatch(/done/);
	});

	it('says of the lead’s own days where they are written', async () => {
		const flow = await openFlow();
		await flow.press(MONTH, ']', '/', ...'away', 'enter', 'enter');
		expect(flow.state().toast?.text).toContain('your own days');
	});
});
