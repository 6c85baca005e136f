// What keys do around the views: closing one thing after the other, filters, sorts, marks, menus, help and palette.
import {describe, expect, it} from 'vitest';
import {topOverlay} from '../../source/ui/state.ts';
import {type Flow, openFlow} from './flow.ts';

const rows = (flow: Flow): readonly string[] => {
	const people = flow.context().team.people.map(person => person.id);
	return people.filter(id => id !== 'gil');
};

describe('enter pressed before muster listens', () => {
	it('is enter all the same', async () => {
		const flow = await openFlow();
		await flow.press('/');
		await flow.types('bo');
		await flow.press('ctrl-j', 'ctrl-j');
		expect(flow.place()).toMatchObject({kind: 'person', person: 'bo'});
	});

	it('begins a line where there are several', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('a');
		await flow.press('ctrl-j');
		await flow.types('b');
		const top = topOverlay(flow.state());
		expect(top?.kind === 'form' && top.form.texts.text?.text).toBe('a\nb');
	});
});

describe('esc', () => {
	it('closes one thing at a time, the nearest first, and never leaves muster', async () => {
		const flow = await openFlow();
		await flow.press('space', '/');
		await flow.types('a');
		await flow.press('enter', 'enter', ']', '/');
		await flow.types('in');
		await flow.press('enter', '?');
		await flow.types('x');
		expect(topOverlay(flow.state())?.kind).toBe('finder');
		await flow.press('esc');
		expect(flow.state().overlays).toEqual([]);
		expect(flow.state().filters.gaps).toBe('in');
		await flow.press('esc');
		expect(flow.state().filters.gaps).toBe('');
		expect(flow.place()).toMatchObject({kind: 'person', tab: 'gaps'});
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'view', view: 'team'});
		expect(flow.state().filters.people).toBe('a');
		await flow.press('z', 'esc');
		expect(flow.state()).toMatchObject({zoomed: true, filters: {people: ''}});
		await flow.press('esc');
		expect(flow.state().zoomed).toBe(false);
		expect(flow.state().marked.size).toBe(1);
		await flow.press('esc');
		expect(flow.state().marked.size).toBe(0);
		await flow.press('esc', 'esc');
		expect(flow.asked).toEqual([]);
	});

	it('and ctrl-c are the same, but ctrl-c quits from the top, as q does', async () => {
		const flow = await openFlow();
		await flow.press('enter', 'f', 'ctrl-c');
		expect(flow.state().overlays).toEqual([]);
		await flow.press('ctrl-c');
		expect(flow.state().places).toHaveLength(1);
		await flow.press('space', 'ctrl-c');
		expect(flow.asked).toEqual([]);
		await flow.press('ctrl-c');
		expect(flow.asked).toEqual(['quit']);
		await flow.press('enter', 'q');
		expect(flow.asked).toEqual(['quit']);
		await flow.press('q');
		expect(flow.asked).toEqual(['quit', 'quit']);
	});

	it('and a letter within a moment are both heard, but not while text is typed', async () => {
		const flow = await openFlow();
		await flow.press('?', 'esc', 'enter', 'alt-j');
		expect(flow.place()).toEqual({kind: 'view', view: 'team'});
		expect(flow.selected()).toBe('bo');
		await flow.press('f');
		await flow.types('one two');
		await flow.press('alt-b', 'alt-u', 'alt-q');
		expect(flow.form().texts.text).toMatchObject({text: 'one two', cursor: 4});
	});
});

describe('a filter', () => {
	it('narrows as it is typed, and the selection stays on what is left', async () => {
		const flow = await openFlow();
		await flow.press('/');
		await flow.types('chi');
		expect(flow.selected()).toBe('chidi');
		await flow.press('esc');
		expect(flow.selected()).toBe('ana');
		await flow.press('/');
		await flow.types('promise late');
		await flow.press('enter');
		expect(flow.selected()).toBe('ana');
		await flow.press('j');
		expect(flow.selected()).toBe('ana');
	});

	it('lets the cursor move while it is typed, and can be taken up again', async () => {
		const flow = await openFlow();
		await flow.press('/');
		await flow.types('weekly');
		await flow.press('backspace', 'backspace', 'backspace', 'backspace', 'backspace', 'backspace', 'down', 'down');
		expect(flow.selected()).toBe('chidi');
		await flow.types('o');
		await flow.press('enter', '/');
		expect(flow.state().filtering?.field.text).toBe('o');
	});

	it('finds names whatever their accents, and says when nothing fits', async () => {
		const flow = await openFlow({team: {rosterText: 'people: [{name: Zoë Müller}, {name: Bo}]\n', entries: []}});
		await flow.press('/');
		await flow.types('zoe mul');
		expect(flow.selected()).toBe('zoe-muller');
		await flow.types('x');
		expect(flow.selected()).toBeUndefined();
		await flow.press('enter', 'f');
		expect(flow.toast()).toMatch(/nobody is under the cursor/);
	});

	it('takes a paste as text', async () => {
		const flow = await openFlow();
		await flow.press('/');
		await flow.paste('Bo\nLind');
		expect(flow.state().filtering?.field.text).toBe('Bo Lind');
		expect(flow.selected()).toBe('bo');
	});

	it('of a page goes with the page', async () => {
		const flow = await openFlow();
		await flow.press('enter', ']', '/');
		await flow.types('vision');
		await flow.press('enter', 'q', 'j', 'enter', ']');
		expect(flow.state().filters.gaps ?? '').toBe('');
	});
});

describe('sorting', () => {
	it('goes through the columns and back to the order of attention, the selection with it', async () => {
		const flow = await openFlow();
		await flow.press('G');
		const labels: (string | undefined)[] = [];
		for (let count = 0; count < 5; count++) {
			await flow.press('s');
			labels.push(flow.toast());
			expect(flow.selected()).toBe('finn');
		}
		expect(labels).toEqual(['Sorted by name', 'Sorted by level', 'Sorted by 1:1', 'Sorted by feedback', 'Sorted by attention']);
	});
});

describe('marks', () => {
	it('are set and taken off with space, which moves on', async () => {
		const flow = await openFlow();
		await flow.press('space', 'space', 'k', 'space');
		expect([...flow.state().marked]).toEqual(['ana']);
	});

	it('do not follow to a page: what is noted there is about its person', async () => {
		const flow = await openFlow();
		await flow.press('space', 'space', 'enter', 'f');
		expect(flow.form().about.people).toEqual(['chidi']);
	});

	it('of people who have left the roster count for nothing', async () => {
		const flow = await openFlow();
		await flow.press('space', 'space');
		flow.writeRoster('people: [{name: Bo Lindqvist, id: bo}, {name: Zoe}]\n');
		await flow.tick();
		await flow.press('f');
		expect(flow.form().about.people).toEqual(['bo']);
	});
});

describe('a menu', () => {
	it('of feedback to say marks what is chosen as said', async () => {
		const flow = await openFlow();
		await flow.press('S');
		const menu = topOverlay(flow.state());
		expect(menu).toMatchObject({kind: 'menu', title: 'Said to Ana Souza'});
		await flow.press('enter');
		expect(flow.live('feedback-said').at(-1)).toMatchObject({person: 'ana', on: '2026-11-20'});
		expect(flow.toast()).toBe('Said to Ana Souza · u undo');
	});

	it('moves, stays within its options, and closes with esc', async () => {
		const flow = await openFlow();
		for (const close of ['esc', 'ctrl-c']) {
			await flow.press('w');
			const menu = topOverlay(flow.state());
			const count = menu?.kind === 'menu' ? menu.options.length : 0;
			expect(count).toBeGreaterThan(2);
			await flow.press('end', 'down');
			expect(topOverlay(flow.state())).toMatchObject({cursor: count - 1});
			await flow.press('home', 'up', 'down');
			expect(topOverlay(flow.state())).toMatchObject({cursor: 1});
			await flow.press(close);
			expect(flow.state().overlays).toEqual([]);
		}
	});

	it('is narrowed by typed letters to the options with a word that begins so', async () => {
		const flow = await openFlow();
		await flow.press('3', 'v', 'down');
		expect(topOverlay(flow.state())).toMatchObject({cursor: 1});
		await flow.types('da');
		expect(topOverlay(flow.state())).toMatchObject({typed: 'da', cursor: 0});
		await flow.press('enter');
		expect(flow.state().imagined).toBe('dana');
		await flow.press('v');
		await flow.types('Souza');
		await flow.press('enter');
		expect(flow.state().imagined).toBe('ana');
	});

	it.each(['j', 'k', 'g', 'G', 'q'])('takes %s for the letter that a name begins with', async letter => {
		const flow = await openFlow();
		await flow.press('3', 'v', letter);
		expect(topOverlay(flow.state())).toMatchObject({kind: 'menu', typed: letter, cursor: 0});
	});

	it('chooses nothing where nothing begins with what was typed, until that is taken back', async () => {
		const flow = await openFlow();
		await flow.press('3', 'v');
		await flow.types('anj');
		await flow.press('enter', 'down');
		expect(topOverlay(flow.state())).toMatchObject({kind: 'menu', typed: 'anj', cursor: 0});
		await flow.press('backspace', 'enter');
		expect(flow.state().imagined).toBe('ana');
	});

	it('of hidden notes is not searched', async () => {
		const flow = await openFlow();
		await flow.press('.', 'S');
		await flow.types('un');
		expect(topOverlay(flow.state())).not.toHaveProperty('typed');
	});

	it('of signals has those of the person, of what they hold and of the team, snoozed ones too', async () => {
		const flow = await openFlow();
		await flow.press('w', 'enter', 'enter', 'w');
		const menu = topOverlay(flow.state());
		const options = menu?.kind === 'menu' ? menu.options : [];
		expect(options.map(option => option.id)).toEqual(
			expect.arrayContaining(['ana promise-overdue', 'ana topic-waiting', 'on-call-rota sole-owner']),
		);
		expect(options.find(option => option.id === 'ana promise-overdue')?.detail).toBe('snoozed until 27 Nov');
	});

	it('snoozes the signal of an area from the page of its owner', async () => {
		const flow = await openFlow();
		await flow.press('enter', ']', ']', ']', ']', ']', 'j', 'w');
		const area = flow.selected();
		await flow.press('enter');
		expect(flow.live('signal-snoozed').at(-1)).toMatchObject({subject: area});
	});
});

describe('the signals to snooze', () => {
	it('are told with the area that they are about', async () => {
		const flow = await openFlow();
		await flow.press('j', 'w');
		const top = topOverlay(flow.state());
		expect(top?.kind === 'menu' && top.options.map(({label}) => label)).toContain('Refunds: one person holds it');
	});
});

describe('help and palette', () => {
	it.each(['?', ':', 'ctrl-p'])('%s finds an action and runs it', async key => {
		const flow = await openFlow();
		await flow.press('j', key);
		await flow.types('feedback');
		await flow.press('enter');
		expect(flow.form()).toMatchObject({id: 'feedback', about: {people: ['bo']}});
	});

	it('says why what was chosen can’t act', async () => {
		const flow = await openFlow();
		await flow.press(':');
		await flow.types('if gone');
		await flow.press('enter');
		expect(flow.state().overlays).toEqual([]);
		expect(flow.toast()).toMatch(/^if gone: works in Ownership/);
	});

	it('takes letters as text, and arrows as moves', async () => {
		const flow = await openFlow();
		await flow.press('?', 'j', 'backspace', 'down', 'down', 'up', 'enter');
		expect(flow.form().id).toBe('held');
	});

	it('stays when nothing fits', async () => {
		const flow = await openFlow();
		await flow.press('?');
		await flow.types('qqqq');
		await flow.press('enter', 'down');
		expect(topOverlay(flow.state())).toMatchObject({kind: 'finder', cursor: 0});
	});
});

describe('the wheel', () => {
	it('moves three rows in a list and in a menu, and nothing in a form', async () => {
		const flow = await openFlow();
		await flow.press('wheel-down');
		expect(flow.selected()).toBe('dana');
		await flow.press('wheel-up');
		expect(flow.selected()).toBe('ana');
		await flow.press('w', 'wheel-down');
		expect(topOverlay(flow.state())).toMatchObject({cursor: 3});
		await flow.press('esc', 'f', 'wheel-down');
		expect(flow.form().focus).toBe(1);
	});
});

describe('tabs and panes', () => {
	it('go round', async () => {
		const flow = await openFlow();
		await flow.press('enter');
		const tabs: unknown[] = [];
		for (let count = 0; count < 7; count++) {
			await flow.press('right');
			tabs.push(flow.place());
		}
		expect(tabs.map(tab => (tab as {tab: string}).tab)).toEqual([
			'gaps',
			'timeline',
			'feedback',
			'actions',
			'areas',
			'plan',
			'card',
		]);
		await flow.press('left');
		expect(flow.place()).toMatchObject({tab: 'plan'});
	});

	it('tab moves to the card’s signals and back', async () => {
		const flow = await openFlow();
		await flow.press('tab', 'j');
		expect(flow.selected()).toBe('ana topic-waiting');
		await flow.press('w');
		expect(flow.form().about).toEqual({people: ['ana'], target: 'topic-waiting'});
		await flow.press('esc', 'shift-tab');
		expect(rows(flow)).toContain(flow.selected());
	});
});
