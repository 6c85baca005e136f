// The page Me: notes on oneself, the team and areas are written, read, changed and taken back there; areas' ones in Ownership, too.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {areaCard} from '../../../../source/reports/ownership/area-card.ts';
import {focus} from '../../../../source/ui/keymap/here.ts';
import {topOverlay} from '../../../../source/ui/state.ts';
import {runCommand} from '../../../support/program/run-command.ts';
import {contentsOf, openFlow, TODAY} from '../../flow.ts';

type Flow = Awaited<ReturnType<typeof openFlow>>;

const notesOn = (flow: Flow, subject: string) =>
	flow
		.live('note-taken')
		.filter(note => note.subject === subject)
		.map(({text}) => text);
const rows = (flow: Flow) => focus(flow.state(), flow.context())?.rows ?? [];

const noted = async (text: string): Promise<Flow> => {
	const flow = await openFlow();
	await flow.press('i', 'n');
	await flow.types(text);
	await flow.press('enter');
	return flow;
};

describe('the page Me', () => {
	it('is opened from anywhere, and esc goes back', async () => {
		const flow = await openFlow();
		await flow.press('3', 'i');
		expect(flow.place()).toEqual({kind: 'view', view: 'me'});
		await flow.press('i');
		expect(flow.toast()).toBe('me: this is it');
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'view', view: 'ownership'});
	});

	it('is found by the palette', async () => {
		const flow = await openFlow();
		await flow.press(':');
		await flow.types('me');
		await flow.press('enter');
		expect(flow.place()).toEqual({kind: 'view', view: 'me'});
	});

	it('has a note on oneself with one key and a text', async () => {
		const flow = await noted('too sharp in planning');
		expect(flow.toast()).toBe('Note on yourself kept for you · u undo');
		expect(notesOn(flow, 'me')).toEqual(['too sharp in planning']);
		expect(rows(flow)).toHaveLength(1);
		await flow.press('/');
		await flow.types('sharp');
		expect(rows(flow)).toHaveLength(1);
	});

	it('has notes on the team and areas, chosen in the form', async () => {
		const flow = await openFlow();
		await flow.press('i', 'n', 'shift-tab', 'right', 'tab');
		await flow.types('tired after the migration');
		await flow.press('enter', 'n', 'shift-tab', 'c', 'tab');
		await flow.types('flaky');
		await flow.press('enter');
		expect(notesOn(flow, 'team')).toEqual(['tired after the migration']);
		expect(notesOn(flow, 'checkout-api')).toEqual(['flaky']);
		expect(rows(flow)).toHaveLength(2);
	});

	it('changes a note, takes it back and brings it back, as the Journal does', async () => {
		const flow = await noted('too sharp');
		await flow.press('e');
		await flow.types(' in planning');
		await flow.press('enter');
		expect(notesOn(flow, 'me')).toEqual(['too sharp in planning']);
		await flow.press('x', 'enter');
		expect(rows(flow)).toEqual([]);
		await flow.press('U');
		expect(notesOn(flow, 'me')).toEqual(['too sharp in planning']);
	});

	it('finds nothing by its words while they are hidden', async () => {
		const flow = await noted('too sharp');
		await flow.press('.', '/');
		await flow.types('sharp');
		expect(rows(flow)).toEqual([]);
	});

	it('is where the Journal leads from such a note', async () => {
		const flow = await noted('too sharp');
		await flow.press('5', '/');
		await flow.types('sharp');
		await flow.press('enter', 'enter');
		expect(flow.place()).toEqual({kind: 'view', view: 'me'});
		expect(rows(flow)).toHaveLength(1);
	});

	it('opens the area of a note on one', async () => {
		const flow = await openFlow();
		await flow.press('i', 'n', 'shift-tab', 'c', 'tab');
		await flow.types('flaky');
		await flow.press('enter', 'enter');
		expect(flow.place()).toEqual({kind: 'view', view: 'ownership'});
		expect(flow.selected()).toBe('checkout-api');
	});
});

describe('n in Ownership', () => {
	it('writes a note on the area under the cursor, which its card tells', async () => {
		const flow = await openFlow();
		await flow.press('3');
		const id = flow.selected();
		await flow.press('n');
		expect(contentsOf(flow.form())).toMatchObject({subject: id, text: ''});
		await flow.types('ask who else could hold it');
		await flow.press('enter');
		expect(notesOn(flow, id ?? '')).toEqual(['ask who else could hold it']);
		const {team} = flow.context();
		const area = team.areas.find(each => each.id === id);
		expect(area && areaCard(area, team).history[0]?.words).toContain('ask who else could hold it');
		expect(area && JSON.stringify(areaCard(area, team, true))).not.toContain('ask who else');
	});
});

describe('a note that could not be saved from the shell', () => {
	it.each([
		['me', ['i', 'n'], 'n on the page Me in the dashboard'],
		['team', ['i', 'n'], 'n on the page Me in the dashboard'],
		['checkout-api', ['3', '/'], 'n on Checkout API in Ownership'],
	])('%s: goes on where the refusal says', async (subject, keys, told) => {
		const flow = await openFlow();
		const journal = join(flow.home, 'journal');
		rmSync(journal, {recursive: true, force: true});
		writeFileSync(journal, '');
		const {code, stderr} = await runCommand(['note', subject, '-'], {home: flow.home, today: TODAY, stdin: 'from a pipe'});
		expect(code).toBe(1);
		expect(stderr).toContain(`${told} goes on with it.`);
		rmSync(journal);
		mkdirSync(journal, {mode: 0o700});
		const next = await openFlow({home: flow.home});
		expect(next.toast()).toContain('Half written last time: Note on yourself, the team or an area');
		await next.press(...keys);
		if (subject === 'checkout-api') {
			await next.types('checkout');
			await next.press('enter', 'n');
		}
		expect(topOverlay(next.state())?.kind).toBe('form');
		expect(contentsOf(next.form())).toMatchObject({subject, text: 'from a pipe'});
	});
});
