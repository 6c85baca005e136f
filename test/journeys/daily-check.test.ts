// The daily check: who needs me today, and why; then one person's page, and out.
import {describe, expect, it} from 'vitest';
import {homeWith, openOnDemo, startMuster} from '../support/terminal/journey.ts';

describe('the daily check', () => {
	it('says who needs me and why, most urgent first', async () => {
		const muster = await openOnDemo();
		await muster.sees('your promise is 9 days late');
		const lines = muster.screen();
		const rowOf = (name: string) => lines.findIndex(line => line.includes(name) && /L\d/.test(line));
		const order = ['Ana Souza', 'Bo Lindqvist', 'Chidi Okeke', 'Dana Petrov', 'Emi Sato'].map(rowOf);
		expect(order.every(row => row > 0)).toBe(true);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(lines[rowOf('Ana Souza')]).toContain('▸');
		await muster.sees('no 1:1 for 19 days, weekly');
		await muster.sees('Fraud rules');
	});

	it('opens a person’s page, walks its tabs, and leaves from the top', async () => {
		const muster = await openOnDemo();
		muster.press('j');
		await muster.sees(/▸.*Bo Lindqvist/);
		muster.press('enter');
		await muster.sees(/Card.*Gaps.*Timeline/);
		muster.press(']');
		await muster.sees('Delegation');
		muster.press('esc');
		await muster.sees(/▸ ‼ +Bo Lindqvist/);
		expect(muster.isAlternate()).toBe(true);
		muster.press('q');
		await muster.exits(0);
		expect(muster.isAlternate()).toBe(false);
	});

	it('filters as I type, and says which key does nothing', async () => {
		const muster = startMuster({home: await homeWith('demo')});
		await muster.sees('Emi Sato');
		muster.press('/');
		muster.types('chi');
		await muster.doesNotSee('Emi Sato');
		await muster.sees(/▸.*Chidi Okeke/);
		muster.press('enter');
		muster.press('esc');
		await muster.sees('Emi Sato');
		muster.press('u');
		await muster.sees('undo');
	});

	it('finds an action by its name in the help and runs it', async () => {
		const muster = await openOnDemo();
		muster.press('?');
		await muster.sees('type to search');
		muster.types('snooze');
		await muster.doesNotSee('Open an action');
		muster.press('enter');
		await muster.sees('Snooze which signal?');
	});
});
