// What the keys of the Journal view do: search, change, take back, bring back, open.
import {describe, expect, it} from 'vitest';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {Refusal} from '../../../../source/domain/refusal.ts';
import {editFormId} from '../../../../source/ui/forms/edit-form.ts';
import {openForm} from '../../../../source/ui/forms/form-spec.ts';
import {valuesOf} from '../../../../source/ui/forms/form-state.ts';
import {FORMS} from '../../../../source/ui/forms/forms.ts';
import {focus} from '../../../../source/ui/keymap/here.ts';
import {topOverlay} from '../../../../source/ui/state.ts';
import {fixture} from '../../../support/teams/fixtures.ts';
import {contentsOf, openFlow, TODAY} from '../../flow.ts';

type Flow = Awaited<ReturnType<typeof openFlow>>;

const menuOf = (flow: Flow) => {
	const top = topOverlay(flow.state());
	if (top?.kind !== 'menu') throw new Error('no menu is open');
	return top;
};

/** The journal filtered so that the cursor stands on its first hit. */
const journalAt = async (filter: string): Promise<Flow> => {
	const flow = await openFlow();
	await flow.press('5', '/');
	await flow.types(filter);
	await flow.press('enter');
	return flow;
};

/** The entry that the selected row tells. */
const selectedEntry = (flow: Flow): Entry | undefined => {
	const row = focus(flow.state(), flow.context())?.row;
	return flow.context().entries.find(({id}) => id === row?.entry);
};

describe('searching', () => {
	it('narrows the list as it is typed, and esc shows all again', async () => {
		const flow = await openFlow();
		await flow.press('5', '/');
		await flow.types('kind:praise person:ana');
		expect(selectedEntry(flow)).toMatchObject({kind: 'feedback-noted', type: 'praise', people: ['ana']});
		await flow.press('esc');
		expect(flow.state().filters.journal).toBe('');
	});
});

describe('e', () => {
	it('changes a praise in the form it was written in, and undo takes the change back', async () => {
		const flow = await journalAt('kind:praise person:emi');
		const before = selectedEntry(flow);
		await flow.press('e');
		expect(flow.form().title).toBe('Change praise of 19 Nov · Emi');
		expect(contentsOf(flow.form())).toMatchObject({type: 'praise', say: 'said', competency: 'planning', on: '2026-11-19'});
		await flow.types(' Twice.');
		await flow.press('enter');
		expect(flow.toast()).toMatch(/^Changed: .* · u undo$/);
		const changed = flow.live('feedback-noted').at(-1);
		expect(changed).toMatchObject({people: ['emi'], on: '2026-11-19', say: 'said'});
		expect(changed?.text).toMatch(/ Twice\.$/);
		await flow.press('u');
		expect(flow.live('feedback-noted').at(-1)?.id).toBe(before?.id);
	});

	it('refuses to save what was not changed', async () => {
		const flow = await journalAt('kind:win');
		await flow.press('e', 'enter');
		expect(flow.form().mistake?.message).toBe('Nothing has changed.');
	});

	it('keeps what is half changed as a draft', async () => {
		const flow = await journalAt('kind:topic');
		await flow.press('e');
		await flow.types(' soon');
		await flow.press('esc', 'e');
		expect(flow.form().fromDraft).toBe(true);
		expect(contentsOf(flow.form()).text).toMatch(/ soon$/);
	});

	it('says why not', async () => {
		const flow = await journalAt('kind:action-closed');
		await flow.press('x', 'enter', 'e');
		expect(flow.toast()).toBe('change: it was taken back: x brings it back first');
		await flow.press('v', '/', 'ctrl-u');
		await flow.types('kind:undo on:today');
		await flow.press('enter', 'e');
		expect(flow.toast()).toBe('change: this took something back: x brings it back, and then it can be changed');
	});

	it('fills the form of every entry that can be changed with all that it says', async () => {
		const team = fixture('neglected', TODAY);
		for (const name of ['demo', team] as const) {
			const flow = await openFlow({team: name});
			const context = flow.context();
			let tried = 0;
			for (const entry of context.entries) {
				const spec = FORMS.find(({id}) => id === editFormId(entry.kind));
				if (!spec || (entry.kind === 'rating-given' && !context.team.people.some(({id}) => id === entry.person))) continue;
				const form = openForm(spec, {people: [], target: entry.id}, context);
				expect(() => spec.save(valuesOf(form), form.about, context), `${entry.kind} ${entry.id}`).toThrow(Refusal);
				expect(() => spec.save(valuesOf(form), form.about, context)).toThrow(/Nothing has changed|taken back/);
				tried += 1;
			}
			expect(tried).toBeGreaterThan(10);
		}
	});
});

describe('x', () => {
	it('asks, says what leans on it, and takes both back', async () => {
		const flow = await journalAt('kind:action-opened note on key rotation');
		const entry = selectedEntry(flow);
		await flow.press('x');
		const {title, lines, options} = menuOf(flow);
		expect(title).toMatch(/^Take back: action of /);
		expect(lines?.join('\n')).toMatch(/What leans on it goes too:\n.*done/);
		expect(options.map(({label}) => label)).toEqual(['Take it back, and 1 entry with it', 'Keep it']);
		await flow.press('enter');
		expect(flow.toast()).toMatch(/^Taken back: action of .* · U brings it back$/);
		expect(flow.live('action-opened').some(({id}) => id === entry?.id)).toBe(false);
		expect(flow.selected()).toBe(entry?.id);
	});

	it('keeps it when told to', async () => {
		const flow = await journalAt('kind:win');
		const before = flow.context().entries.length;
		await flow.press('x', 'down', 'enter');
		expect(flow.context().entries).toHaveLength(before);
		expect(flow.state().overlays).toEqual([]);
	});

	it('brings back what was taken back', async () => {
		const flow = await journalAt('kind:win');
		const before = flow.live('win-noted');
		await flow.press('x', 'enter');
		expect(flow.live('win-noted')).toHaveLength(before.length - 1);
		await flow.press('x');
		expect(menuOf(flow).title).toMatch(/^Bring back: win of /);
		await flow.press('enter');
		expect(flow.live('win-noted')).toEqual(before);
	});

	it('brings it back from the retraction, too', async () => {
		const flow = await journalAt('kind:win');
		const before = flow.live('win-noted');
		await flow.press('x', 'enter', 'esc', 'v', '/');
		await flow.types('kind:undo on:today');
		await flow.press('enter');
		expect(selectedEntry(flow)?.kind).toBe('entry-retracted');
		await flow.press('x', 'enter');
		expect(flow.live('win-noted')).toEqual(before);
	});

	it('leaves undo to what was saved before it', async () => {
		const flow = await journalAt('kind:win');
		await flow.press('1', 'f');
		await flow.types('helped with the release');
		await flow.press('enter', '5', 'x', 'enter', 'u');
		expect(flow.toast()).toMatch(/^Undone: /);
		expect(flow.live('feedback-noted').some(({text}) => text === 'helped with the release')).toBe(false);
	});

	it('hides the notes while masked', async () => {
		const flow = await journalAt('person:emi');
		await flow.press('.', 'x');
		expect(menuOf(flow).lines?.join(' ')).not.toContain('Warned');
		expect(menuOf(flow).lines?.join(' ')).toContain('‹hidden›');
	});
});

describe('enter', () => {
	it('opens the timeline of whom it is about, at the entry', async () => {
		const flow = await journalAt('kind:1:1 person:chidi');
		const id = flow.selected();
		await flow.press('enter');
		expect(flow.place()).toEqual({kind: 'person', person: 'chidi', tab: 'timeline'});
		expect(flow.selected()).toBe(id);
	});

	it('opens the area of what is about one', async () => {
		const flow = await journalAt('kind:area-reviewed checkout');
		await flow.press('enter');
		expect(flow.place()).toEqual({kind: 'view', view: 'ownership'});
		expect(flow.selected()).toBe('checkout-api');
	});

	it('asks whose page when it is about several', async () => {
		const flow = await openFlow();
		await flow.press('space', 'space', 'f');
		await flow.types('carried the release together');
		await flow.press('enter', '5', '/');
		await flow.types('carried the release');
		await flow.press('enter', 'enter');
		expect(menuOf(flow).options).toHaveLength(2);
		await flow.press('down', 'enter');
		expect(flow.place()).toMatchObject({kind: 'person', tab: 'timeline'});
	});
});

describe('one row a thing', () => {
	const rows = (flow: Flow) => focus(flow.state(), flow.context())?.rows ?? [];
	/** A journal of one win, changed twice. */
	const changedTwice = async (): Promise<Flow> => {
		const flow = await openFlow({team: 'empty'});
		flow.writeRoster('people: [{name: Ana}]\n');
		await flow.tick();
		await flow.press('1', 'W');
		await flow.types('first');
		await flow.press('enter', '5');
		for (const word of [' second', ' third']) {
			await flow.press('e');
			await flow.types(word);
			await flow.press('enter');
		}
		return flow;
	};

	it('says of an earlier wording that it was edited, not that it was taken back', async () => {
		const flow = await changedTwice();
		await flow.press('v', 'G', 'e');
		expect(flow.toast()).toBe('change: it was edited: change what it is now');
	});

	it('says after x which key does what, for u goes on with the save before', async () => {
		const flow = await changedTwice();
		await flow.press('x', 'enter');
		expect(flow.toast()).toMatch(/· U brings it back; u would undo the save before it$/);
	});

	it('holds for edits, undone and redone ones too, and the cursor stays on it', async () => {
		const flow = await changedTwice();
		const [row] = rows(flow);
		for (const keys of [[], ['u'], ['u'], ['U'], ['U'], ['x', 'enter'], ['U']]) {
			await flow.press(...keys);
			expect(rows(flow).map(({id}) => id)).toEqual([row?.id]);
		}
		expect(selectedEntry(flow)).toMatchObject({text: 'first second third'});
	});

	it('tells its history, and goes on to whom it is about', async () => {
		const flow = await changedTwice();
		await flow.press('u', 'x', 'enter', 'enter');
		const {lines, options} = menuOf(flow);
		const told = lines?.map(line => line.split(' · ').slice(1).join(' · '));
		expect(told).toEqual([
			'recorded · “first”',
			'changed · “first second”',
			'changed · “first second third”',
			'changed back · “first second”',
			'taken back',
		]);
		expect(options.map(({label}) => label)).toEqual(['Ana', 'back to the list']);
		await flow.press('enter');
		expect(flow.place()).toEqual({kind: 'person', person: 'ana', tab: 'timeline'});
	});

	it('brings back what counted last, not what was undone before', async () => {
		const flow = await changedTwice();
		await flow.press('u', 'x', 'enter', 'x', 'enter');
		expect(flow.live('win-noted').map(({text}) => text)).toEqual(['first second']);
	});

	it('shows each entry by itself with v, from the same place, and esc goes back', async () => {
		const flow = await changedTwice();
		const entry = selectedEntry(flow);
		await flow.press('v');
		expect(rows(flow)).toHaveLength(5);
		expect(selectedEntry(flow)).toBe(entry);
		await flow.press('esc');
		expect(rows(flow)).toHaveLength(1);
	});

	it('hides the words of its history while masked', async () => {
		const flow = await changedTwice();
		await flow.press('.', 'enter');
		expect(menuOf(flow).lines?.join(' ')).not.toContain('first');
	});
});

describe('other keys', () => {
	it('note feedback on whom the entry is about, and not on who is marked elsewhere', async () => {
		const flow = await openFlow();
		await flow.press('space', '5', '/');
		await flow.types('kind:1:1 person:chidi');
		await flow.press('enter', 'f');
		expect(flow.form().about.people).toEqual(['chidi']);
	});

	it('say so in an empty journal', async () => {
		const flow = await openFlow({team: 'empty'});
		for (const key of ['x', 'e', 'enter']) {
			await flow.press('5', key);
			expect(flow.toast(), key).toMatch(/put the cursor on an entry first$/);
		}
	});
});
