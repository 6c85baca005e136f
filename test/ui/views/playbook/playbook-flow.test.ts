// The Playbook: searched, read, opened from a signal on the right page, its checklist ticked for somebody.
import {describe, expect, it} from 'vitest';
import {playbookContents, playbookPage, playbookPages} from '../../../../source/knowledge/playbook.ts';
import type {State} from '../../../../source/ui/state.ts';
import {shownPage} from '../../../../source/ui/views/playbook/playbook-state.ts';
import {SIGNAL_PAGES} from '../../../support/signal-pages.ts';
import {type Flow, openFlow} from '../../flow.ts';

const shown = (flow: Flow): string | undefined => shownPage(flow.state(), flow.context())?.id;
const IN_PLAYBOOK: Partial<State> = {places: [{kind: 'view', view: 'playbook'}]};

const openPlaybook = async (start: Partial<State> = {}): Promise<Flow> => {
	const flow = await openFlow({start: {...IN_PLAYBOOK, ...start}});
	await flow.session.settled();
	return flow;
};

describe('the playbook', () => {
	it('is loaded when it is opened first, and not before', async () => {
		const flow = await openFlow();
		expect(flow.context().knowledge.playbook).toBeUndefined();
		await flow.press('6');
		expect(flow.context().knowledge.playbook?.playbookPages).toBe(playbookPages);
		expect(shown(flow)).toBe(playbookContents[0]?.page.id);
	});

	it('is there at once when muster starts with it', async () => {
		const flow = await openPlaybook();
		expect(shown(flow)).toBe(playbookContents[0]?.page.id);
	});

	it('shows every page of the contents, one key apart', async () => {
		const flow = await openPlaybook();
		const seen = new Set<string | undefined>();
		for (let line = 0; line < playbookContents.length; line++) {
			seen.add(shown(flow));
			await flow.press('j');
		}
		expect(seen).toEqual(new Set(playbookPages.map(page => page.id)));
	});

	it.each([
		['burnout', 'burnout'],
		['burnuot', 'burnout'],
		['raise salary', 'compensation'],
		['handover', 'handover'],
		['Gallup', 'feedback'],
	])('finds %s', async (words, page) => {
		const flow = await openPlaybook();
		await flow.press('G', '/');
		await flow.types(words);
		await flow.press('enter');
		expect(shown(flow)).toBe(page);
		await flow.press('enter', 'esc', 'esc');
		expect(flow.state().filters.contents).toBe('');
	});

	it('says what to do when nothing fits', async () => {
		const flow = await openPlaybook();
		await flow.press('/');
		await flow.types('zzzzzzzz');
		await flow.press('enter', 'enter');
		expect(flow.toast()).toMatch(/^read: there is no page/);
	});
});

describe('reading a page', () => {
	it('goes from the contents to the page and back with tab or enter and esc', async () => {
		const flow = await openPlaybook();
		await flow.press('j', 'enter');
		expect(flow.state().panes.playbook).toBe(1);
		expect(shown(flow)).toBe(playbookContents[1]?.page.id);
		await flow.press('j', 'j', 'esc');
		expect(flow.state().panes.playbook).toBe(0);
		await flow.press('j', 'tab');
		expect(shown(flow)).toBe(playbookContents[2]?.page.id);
		await flow.press('tab');
		expect(flow.state().panes.playbook).toBe(0);
	});

	it('follows links, and esc comes back link by link to the line where it was', async () => {
		const flow = await openPlaybook();
		await flow.press('enter', 'G');
		const first = shown(flow);
		const line = flow.selected();
		await flow.press('enter');
		const second = shown(flow);
		expect(playbookPage(first ?? '')?.related.at(-1)).toBe(second);
		await flow.press('G', 'enter', 'esc');
		expect(shown(flow)).toBe(second);
		await flow.press('esc');
		expect([shown(flow), flow.selected()]).toEqual([first, line]);
		await flow.press('esc');
		expect(flow.state().panes.playbook).toBe(0);
	});

	it('says that a line is only read', async () => {
		const flow = await openPlaybook();
		await flow.press('enter', 'enter');
		expect(flow.toast()).toMatch(/^read: this line is only read/);
	});

	it('copies it as Markdown', async () => {
		const flow = await openPlaybook();
		await flow.press('y');
		expect(flow.copied()).toMatch(/^# Stuck at level\n/);
	});
});

describe('a signal', () => {
	it.each(Object.entries(SIGNAL_PAGES))('%s has its page', (_signal, page) => {
		expect(playbookPage(page)).toBeDefined();
	});

	it('opens its page from the card, and esc goes back to the card', async () => {
		const flow = await openFlow();
		await flow.press('tab', 'j');
		const signal = flow.selected();
		expect(signal).toBe('ana topic-waiting');
		await flow.press('enter', 'b');
		expect(shown(flow)).toBe('their-topics');
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'view', view: 'team'});
		expect(flow.selected()).toBe(signal);
	});

	it('opens its page from the person’s page and from the prep sheet', async () => {
		const flow = await openFlow();
		await flow.press('enter', 'enter', 'b');
		expect(shown(flow)).toBe('promises');
		await flow.press('esc', 'esc', 'p', 'j', 'j', 'j', 'j', 'enter');
		expect(shown(flow)).toBe('stuck-at-level');
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'prep', person: 'ana'});
	});

	it('keeps the person in mind: the checklist is theirs', async () => {
		const flow = await openFlow();
		await flow.press('tab', 'enter', 'b', '6', '/');
		await flow.types('checklist');
		await flow.press('enter', 'enter', 'j', 'space');
		expect(flow.live('checklist-ticked')).toEqual([expect.objectContaining({person: 'ana', item: 'target-role', done: true})]);
	});
});

describe('the checklist', () => {
	const open = () => openPlaybook({reading: {page: 'career-checklist', back: []}, panes: {playbook: 1}});

	it('asks for whom, then ticks for them, opens again, and undoes', async () => {
		const flow = await open();
		await flow.press('j', 'space');
		expect(flow.state().overlays.at(-1)).toMatchObject({kind: 'menu', title: 'For whom?'});
		await flow.press('down', 'enter');
		expect(flow.toast()).toBe('Done for Bo Lindqvist · u undo');
		const ticked = () => [...(flow.context().team.people.find(person => person.id === 'bo')?.ticked ?? [])];
		expect(ticked()).toEqual(['target-role']);
		await flow.press('j', 'enter');
		expect(ticked()).toEqual(['target-role', 'skill-gaps']);
		await flow.press('space');
		expect(flow.toast()).toBe('Open again for Bo Lindqvist · u undo');
		await flow.press('u');
		expect(ticked()).toEqual(['target-role', 'skill-gaps']);
	});

	it('changes for whom on its first line', async () => {
		const flow = await open();
		await flow.press('enter', 'f', 'i', 'enter');
		expect(flow.state().reading?.person).toBe('finn');
		expect(flow.live('checklist-ticked')).toEqual([]);
	});
});
