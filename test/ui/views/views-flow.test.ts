// What the keys of the views of 1:1s, ownership and growth do to the state and to the journal.
import {describe, expect, it} from 'vitest';
import {valuesOf} from '../../../source/ui/forms/form-state.ts';
import {topOverlay} from '../../../source/ui/state.ts';
import {contentsOf, openFlow} from '../flow.ts';

const menuOf = (flow: Awaited<ReturnType<typeof openFlow>>) => {
	const top = topOverlay(flow.state());
	if (top?.kind !== 'menu') throw new Error('no menu is open');
	return top;
};

describe('the 1:1s view', () => {
	it('opens the prep sheet of whoever is under the cursor, and comes back to them', async () => {
		const flow = await openFlow();
		await flow.press('2', 'j', 'enter');
		expect(flow.place()).toEqual({kind: 'prep', person: 'ana'});
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'view', view: 'one-on-ones'});
		expect(flow.selected()).toBe('ana');
	});

	it('plans a day, and the person moves there with the cursor on them', async () => {
		const flow = await openFlow();
		await flow.press('2');
		expect(flow.selected()).toBe('bo');
		await flow.press('n');
		await flow.types('tomorrow');
		await flow.press('enter');
		expect(flow.live('meeting-planned').at(-1)).toMatchObject({person: 'bo', day: '2026-11-21'});
		expect(flow.selected()).toBe('bo');
	});

	it.each([
		['m', 'meeting-held'],
		['M', 'meeting-skipped'],
	] as const)('%s records a %s', async (key, kind) => {
		const flow = await openFlow();
		const before = flow.live(kind).length;
		await flow.press('2', key, 'enter');
		expect(flow.live(kind)).toHaveLength(before + 1);
		expect(flow.live(kind).at(-1)).toMatchObject({person: 'bo', on: '2026-11-20'});
	});

	it('finds people by their day', async () => {
		const flow = await openFlow();
		await flow.press('2', '/');
		await flow.types('mon 23');
		expect(flow.selected()).toBe('chidi');
	});
});

describe('the Ownership view', () => {
	it('marks an area reviewed, with notes', async () => {
		const flow = await openFlow();
		await flow.press('3', 'j', 'b');
		await flow.types('handover is written');
		await flow.press('enter');
		expect(flow.live('area-reviewed').at(-1)).toMatchObject({
			area: 'on-call-rota',
			notes: 'handover is written',
			on: '2026-11-20',
		});
		expect(flow.toast()).toMatch(/^On-call rota reviewed/);
		await flow.press('u');
		expect(flow.live('area-reviewed').some(entry => entry.notes === 'handover is written')).toBe(false);
	});

	it('assigns the selected area, also from what somebody holds', async () => {
		const flow = await openFlow();
		await flow.press('3', 'j', 'tab', 'o');
		expect(flow.form().title).toBe('Assign · On-call rota');
	});

	it('assigns the area that a signal speaks of, and asks which one elsewhere', async () => {
		const flow = await openFlow();
		await flow.press('tab', 'G', 'o');
		expect(flow.form().title).toBe('Assign · On-call rota');
		await flow.press('esc', 'tab', 'o');
		expect(menuOf(flow).title).toBe('Assign which area?');
		expect(
			menuOf(flow)
				.options.slice(0, 3)
				.map(option => `${option.label}, ${option.detail}`),
		).toEqual(['Checkout API, Ana Souza', 'On-call rota, Ana Souza', 'Payouts, Finn O’Neill (on leave)']);
		await flow.press('enter', 'd', 'enter');
		expect(flow.live('area-assigned').at(-1)).toMatchObject({area: 'checkout-api', owner: 'dana', backup: 'bo'});
	});

	it('looks at anybody, and at the owner of the selected area again', async () => {
		const flow = await openFlow();
		await flow.press('3', 'v');
		expect(menuOf(flow).options.map(option => option.label)[0]).toBe('Bo Lindqvist');
		await flow.press('enter');
		expect(flow.state().imagined).toBe('bo');
		expect(flow.selected()).toBe('payouts');
		await flow.press('v');
		expect(menuOf(flow).options[0]?.label).toBe('the owner of the selected area');
		await flow.press('enter');
		expect(flow.state().imagined).toBeUndefined();
		expect(flow.selected()).toBe('fraud-rules');
	});

	it('leaves the one chosen with esc, before anything else', async () => {
		const flow = await openFlow();
		await flow.press('3', 'v', 'enter', 'esc');
		expect(flow.state().imagined).toBeUndefined();
		expect(flow.place()).toEqual({kind: 'view', view: 'ownership'});
		expect(flow.selected()).toBe('fraud-rules');
		await flow.press('j');
		expect(flow.selected()).toBe('on-call-rota');
	});

	it('opens the areas of the owner', async () => {
		const flow = await openFlow();
		await flow.press('3', 'j', 'enter');
		expect(flow.place()).toEqual({kind: 'person', person: 'ana', tab: 'areas'});
	});

	it('says what cannot be done without areas', async () => {
		const flow = await openFlow({team: {rosterText: 'people: [{name: Ana}]\n', entries: []}});
		await flow.press('3', 'b');
		expect(flow.toast()).toBe('reviewed: put the cursor on an area first');
		await flow.press('v');
		expect(flow.toast()).toBe('if gone: nobody holds an area');
		await flow.press('enter');
		expect(flow.toast()).toBe('open: nobody holds it: o assigns it');
	});
});

describe('the Growth view', () => {
	it('moves across the competencies, and by groups, and stops at both ends', async () => {
		const flow = await openFlow();
		await flow.press('4');
		const at = () => flow.state().columns.growth;
		await flow.press('right');
		expect(at()).toBe('influence');
		await flow.press(']');
		expect(at()).toBe('hiring');
		await flow.press(']', ']', ']');
		expect(at()).toBe('writing');
		await flow.press(...Array(9).fill('l'));
		expect(at()).toBe('storytelling');
		await flow.press('[', '[', '[');
		expect(at()).toBe('vision');
		await flow.press('left', 'h');
		expect(at()).toBe('vision');
	});

	it('rates the cell under the cursor', async () => {
		const flow = await openFlow();
		await flow.press('4', 'right', 'r');
		expect(['competency', 'rating'].map(valuesOf(flow.form()).choice)).toEqual(['influence', '2']);
		await flow.types('led the ledger RFC');
		await flow.press('tab', 'right', 'enter');
		expect(flow.live('rating-given').at(-1)).toMatchObject({
			person: 'ana',
			competency: 'influence',
			rating: 3,
			evidence: 'led the ledger RFC',
		});
	});

	it('sorts by a competency chosen from a menu, and rates on that one', async () => {
		const flow = await openFlow();
		await flow.press('4', 's');
		expect(menuOf(flow).options).toHaveLength(16);
		await flow.press('down', 'down', 'enter');
		expect(flow.state().sorts.growth).toBe('influence');
		expect(flow.toast()).toBe('Sorted by Influence');
		await flow.press('g', 'r');
		expect(contentsOf(flow.form())).toMatchObject({competency: 'influence'});
	});

	it('opens the order under the cursor, so that s and enter sort by it', async () => {
		const flow = await openFlow();
		await flow.press('4', ']', 's', 'enter');
		expect(flow.state().sorts.growth).toBe('hiring');
	});

	it('opens the gaps at the same competency', async () => {
		const flow = await openFlow();
		await flow.press('4', 'j', ']', 'enter');
		expect(flow.place()).toEqual({kind: 'person', person: 'bo', tab: 'gaps'});
		expect(flow.selected()).toBe('hiring');
	});

	it('says so when there is nobody', async () => {
		const flow = await openFlow({team: 'empty'});
		await flow.press('4', 'r');
		expect(flow.toast()).toMatch(/^rate: there is nobody here yet/);
		await flow.press('right', ']', 's', 'esc');
		expect(flow.state().overlays).toEqual([]);
	});
});
