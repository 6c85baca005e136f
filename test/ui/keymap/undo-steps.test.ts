// Undo and redo: what they take and bring back, what they say of it, and what they ask about other terminals.
import {describe, expect, it} from 'vitest';
import {openFlow, TODAY} from '../flow.ts';

describe('undo', () => {
	it('says once which area was assigned', async () => {
		const flow = await openFlow();
		await flow.press('3', 'o', 'ctrl-s');
		// Who has left stays chosen until somebody else is.
		expect(flow.form().mistake?.message).toBe('Nothing has changed.');
		await flow.press('right', 'ctrl-s');
		expect(flow.live('area-assigned')).not.toEqual([]);
		await flow.press('u');
		expect(flow.toast()).toMatch(/^Undone: area: Fraud rules to /);
	});

	it('takes back save after save, the last one first, and says what', async () => {
		const flow = await openFlow();
		for (const text of ['first', 'second']) {
			await flow.press('f');
			await flow.types(text);
			await flow.press('enter');
		}
		await flow.press('t');
		await flow.types('third');
		await flow.press('enter', 'u');
		expect(flow.toast()).toBe('Undone: topic for Ana Souza: mine · “third” · U redo');
		await flow.press('u', 'u');
		const texts = flow.live('feedback-noted').map(entry => entry.text);
		expect(texts).not.toContain('first');
		expect(texts).not.toContain('second');
		await flow.press('u');
		expect(flow.toast()).toBe('undo: nothing that was saved from this machine is left to undo');
	});

	it('takes what leans on a save along', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('to be said');
		await flow.press('enter');
		const noted = flow.live('feedback-noted').at(-1);
		const said = await flow.elsewhere.append([{kind: 'feedback-said', feedback: noted?.id ?? '', person: 'ana'}], TODAY);
		await flow.tick();
		await flow.press('u');
		expect(flow.toast()).toMatch(/: kept · “to be said”; with it went feedback for Ana Souza: said · “to be said” · U redo$/);
		expect(flow.live('feedback-said')).not.toContainEqual(said[0]);
	});

	it('goes further back when a save was undone elsewhere', async () => {
		const flow = await openFlow();
		for (const text of ['first', 'second']) {
			await flow.press('f');
			await flow.types(text);
			await flow.press('enter');
		}
		const second = flow.live('feedback-noted').at(-1);
		await flow.elsewhere.append([{kind: 'entry-retracted', entry: second?.id ?? ''}], TODAY);
		await flow.tick();
		await flow.press('u');
		expect(flow.live('feedback-noted').map(entry => entry.text)).not.toContain('first');
		await flow.press('u');
		expect(flow.toast()).toMatch(/nothing that was saved/);
	});

	it('has a way forward: redo brings back what was undone last, further and further, until something new is saved', async () => {
		const flow = await openFlow();
		const save = async (text: string) => {
			await flow.press('t');
			await flow.types(text);
			await flow.press('enter');
		};
		const texts = () =>
			flow
				.live('topic-raised')
				.map(({text}) => text)
				.filter(text => ['one', 'two', 'new'].includes(text));
		await save('one');
		await save('two');
		await flow.press('u', 'u');
		expect(texts()).toEqual([]);
		await flow.press('U');
		expect(flow.toast()).toBe('Back again: topic for Ana Souza: mine · “one” · u undo');
		await flow.press('ctrl-r');
		expect(texts()).toEqual(['one', 'two']);
		await flow.press('U');
		expect(flow.toast()).toContain('nothing was undone');
		await flow.press('u');
		expect(texts()).toEqual(['one']);
		await save('new');
		await flow.press('U');
		expect(texts()).toEqual(['one', 'new']);
	});

	it('says all of what was saved together', async () => {
		const flow = await openFlow();
		await flow.press('space', 'j', 'space', 'a');
		await flow.types('plan it');
		await flow.press('enter', 'u');
		expect(flow.toast()).toMatch(
			/^Undone: action for Ana Souza: theirs · “plan it”; action for .*: theirs · “plan it” · U redo$/,
		);
	});

	it('says of an edit what it was before', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('calm');
		await flow.press('enter', '5', '/');
		await flow.types('calm kind:observation');
		await flow.press('enter', 'e');
		await flow.types(' and clear');
		await flow.press('enter', 'u');
		expect(flow.toast()).toBe(
			'Undone: observation for Ana Souza: kept · “calm and clear”; as before: observation for Ana Souza: kept · “calm” · U redo',
		);
	});

	it('asks before it undoes, or brings back, what was saved in another terminal', async () => {
		const flow = await openFlow();
		const texts = () => flow.live('feedback-noted').flatMap(({text}) => (text === 'from a shell' ? [text] : []));
		await flow.elsewhere.append(
			[{kind: 'feedback-noted', people: ['ana'], type: 'praise', text: 'from a shell', say: 'keep'}],
			TODAY,
		);
		await flow.tick();
		await flow.press('u');
		const asked = () => flow.state().overlays.at(-1);
		expect(asked()).toMatchObject({
			kind: 'menu',
			title: 'Undo what was saved before this session, or elsewhere?',
			lines: [expect.stringMatching(/^ {2}20 Nov, \d\d:\d\d · praise for Ana Souza: kept · “from a shell”$/)],
		});
		await flow.press('enter');
		expect(texts()).toHaveLength(1);
		await flow.press('u', 'down', 'enter');
		expect(flow.toast()).toBe('Undone: praise for Ana Souza: kept · “from a shell” · U redo');
		expect(texts()).toHaveLength(0);
		const later = await openFlow({home: flow.home});
		await later.press('U');
		expect(later.state().overlays.at(-1)).toMatchObject({title: 'Bring back what was undone before this session, or elsewhere?'});
		await later.press('down', 'enter');
		expect(later.toast()).toBe('Back again: praise for Ana Souza: kept · “from a shell” · u undo');
		await later.press('u');
		expect(later.toast()).toMatch(/^Undone: praise/);
	});

	it('keeps what an undone feedback said out of the words while masked', async () => {
		const flow = await openFlow();
		await flow.press('.', 'm');
		await flow.types('secret');
		await flow.press('tab', '1', 'enter', 'u');
		expect(flow.toast()).toBe('Undone: 1:1 with Ana Souza: held · U redo');
	});
});
