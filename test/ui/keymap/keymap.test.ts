// The keymap as a whole: every binding is complete and reachable, every key does something or says why not.
import {describe, expect, it} from 'vitest';
import {GROUP_TITLES} from '../../../source/ui/keymap/binding.ts';
import {bindingFor, bindingsIn, KEYMAP, whereIds, whereWords} from '../../../source/ui/keymap/keymap.ts';
import type {Place, State} from '../../../source/ui/state.ts';
import {step} from '../../../source/ui/step.ts';
import {PERSON_TABS, VIEWS} from '../../../source/ui/views/index.ts';
import {openFlow} from '../flow.ts';

const PLACES: readonly Place[] = [
	...VIEWS.map(view => ({kind: 'view', view: view.id}) as const),
	...PERSON_TABS.map(tab => ({kind: 'person', person: 'ana', tab: tab.id}) as const),
	{kind: 'prep', person: 'ana'},
];
const named = (place: Place): string => (place.kind === 'view' ? place.view : place.kind === 'person' ? place.tab : 'prep');

describe('the keymap', () => {
	it('has ids of their own, and words for each binding', () => {
		expect(new Set(KEYMAP.map(binding => binding.id)).size).toBe(KEYMAP.length);
		for (const {id, keys, label, detail, group} of KEYMAP) {
			expect(keys.length, id).toBeGreaterThan(0);
			expect(label, id).toMatch(/\S/);
			expect(detail, id).toMatch(/^\S.*[^.]$/);
			expect(GROUP_TITLES[group], id).toBeDefined();
		}
		for (const binding of KEYMAP) expect(whereWords(binding), binding.id).toMatch(/^(everywhere|in |on )/);
	});

	it.each(PLACES.map(place => [named(place), place] as const))('gives each key one meaning in %s', (_name, place) => {
		const [own, everywhere] = [false, true].map(isEverywhere =>
			bindingsIn(place).filter(binding => (whereIds(binding) === 'everywhere') === isEverywhere),
		);
		for (const bindings of [own, everywhere]) {
			const keys = (bindings ?? []).flatMap(binding => binding.keys);
			expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		}
		// What is made for the place wins over what is there everywhere.
		for (const binding of own ?? []) for (const key of binding.keys) expect(bindingFor(place, key)).toBe(binding);
	});

	it('keeps ctrl-d and ctrl-k harmless', () => {
		for (const place of PLACES) {
			expect(bindingFor(place, 'ctrl-k')).toBeUndefined();
			expect(bindingFor(place, 'ctrl-d')?.group ?? 'move').toBe('move');
		}
	});
});

describe('every key', () => {
	it.each(PLACES.map(place => [named(place), place] as const))('does something or says why not in %s', async (_name, place) => {
		const places: State['places'] = place.kind === 'view' ? [place] : [{kind: 'view', view: 'team'}, place];
		for (const demo of [true, false]) {
			const flow = await openFlow({demo});
			const state: State = {...flow.state(), places};
			for (const {id, group, keys} of KEYMAP) {
				for (const name of keys) {
					const {state: after, effects = []} = step(state, {name, text: name}, flow.context());
					// Up in the first row, the view that is shown already, and back at the top change nothing.
					const mayStay = group === 'move' || id === 'up-level';
					expect(after !== state || effects.length > 0 || mayStay, name).toBe(true);
					if (!bindingFor(place, name)) expect(after.toast?.text, name).toMatch(/: works (in|on) | does nothing (in|on) /);
				}
			}
		}
	});
});

describe('a key that can’t act', () => {
	it.each<[string, readonly string[], RegExp]>([
		['d on somebody with whom nothing is open', ['G', 'd'], /^done: nothing is open with Finn O’Neill$/],
		[
			'd on a signal about nothing that is open',
			['tab', 'G', 'd'],
			/^done: this signal speaks of no promise, topic or feedback$/,
		],
		['d on what is closed', ['enter', ']', ']', ']', ']', 'G', 'd'], /^done: this was done on 30 Jan$/],
		['S on what was said', ['enter', ']', ']', ']', 'G', 'S'], /^said: this was said on \d+ \w+/],
		['enter on what is closed', ['enter', ']', ']', ']', ']', 'G', 'enter'], /^look: there is nothing more to look at here$/],
		['u before anything was saved', ['u'], /^undo: nothing that was saved from this machine is left to undo$/],
		['z on a page of one pane', ['enter', 'z'], /^zoom: this page is one pane already$/],
		['s where there is one order', ['enter', ']', 's'], /^sort: this list has one order$/],
		['tab where there is one list', ['enter', 'tab'], /^next pane: there is one list here$/],
		['S without feedback to say', ['j', 'j', 'S'], /^said: there is no feedback left to say$/],
		['I with a roster', ['I'], /^make your roster: you have a roster: press E/],
		[
			'space where it would mark, tick or choose elsewhere',
			['3', 'space'],
			/^space does nothing in Ownership: \? lists the keys$/,
		],
		[
			'enter where it would open elsewhere',
			['enter', ']', 'enter'],
			/^enter does nothing on a person’s page under Gaps: \? lists/,
		],
		['enter on a line of a plan that names no page', ['P', 'G', 'enter'], /^read: this line names no page of the playbook$/],
		['a key that nothing is bound to', ['y', 'Q'], /^Q does nothing here: \? lists the keys$/],
	])('%s', async (_name, keys, why) => {
		const flow = await openFlow();
		await flow.press(...keys);
		expect(flow.toast()).toMatch(why);
		expect(flow.state().overlays).toEqual([]);
	});

	it('says so when there is no area', async () => {
		const flow = await openFlow({team: 'empty'});
		await flow.press('3', 'o');
		expect(flow.toast()).toBe('assign: there is no area yet: press E to list them in the roster');
	});

	it('says so when there is nobody at all', async () => {
		const flow = await openFlow({team: 'empty'});
		for (const key of ['f', 'm', 'M', 'a', 't', 'n', 'W', 'r', 'j', 'G', 'space', 'enter']) {
			await flow.press(key);
			expect(flow.toast(), key).toMatch(/nobody here|list is empty|cursor on a person/);
		}
	});
});
