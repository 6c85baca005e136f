// Half-written forms: kept by Esc, offered again, started afresh, gone once saved, and never lost to a failing disk.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {Refusal} from '../../../source/domain/refusal.ts';
import {contentsOf, type Flow, openFlow} from '../flow.ts';

const HALF = 'half a thought';

const kept = (flow: Flow) => flow.elsewhere.drafts.keys().toSorted();

/** Makes every write into a folder of the store fail, also for an administrator. */
const block = (flow: Flow, folder: string) => {
	const path = join(flow.home, folder);
	rmSync(path, {recursive: true, force: true});
	writeFileSync(path, '');
	return () => {
		rmSync(path);
		mkdirSync(path, {mode: 0o700});
	};
};

describe('leaving a form', () => {
	it('keeps what was typed and chosen, and offers it when the form is opened again', async () => {
		const flow = await openFlow();
		await flow.press('f', 'shift-tab', 'right', 'tab');
		await flow.types(HALF);
		const before = contentsOf(flow.form());
		await flow.press('esc');
		expect(flow.state().overlays).toEqual([]);
		expect(flow.toast()).toMatch(/Kept as a draft/);
		expect(kept(flow)).toEqual(['feedback.ana']);
		await flow.press('f');
		expect(flow.form().fromDraft).toBe(true);
		expect(contentsOf(flow.form())).toEqual(before);
	});

	it('keeps one for each person, for several together, and for each form', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('about ana');
		await flow.press('esc', 'j', 'f');
		expect(flow.form().fromDraft).toBe(false);
		await flow.types('about bo');
		await flow.press('ctrl-c', 'k', 'a');
		expect(flow.form().fromDraft).toBe(false);
		await flow.press('esc', 'space', 'space', 'f');
		expect(flow.form().fromDraft).toBe(false);
		await flow.types('about both');
		await flow.press('esc', 'esc', 'g', 'f');
		expect(contentsOf(flow.form()).text).toBe('about ana');
		expect(kept(flow)).toEqual(['feedback.ana', 'feedback.ana.bo', 'feedback.bo']);
	});

	it('keeps nothing when nothing was typed', async () => {
		const flow = await openFlow();
		await flow.press('f', 'tab', 'right', 'esc');
		expect(kept(flow)).toEqual([]);
		expect(flow.toast()).toBeUndefined();
	});

	it('forgets the draft when its text is taken out again', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('esc', 'f', 'ctrl-u', 'esc');
		expect(kept(flow)).toEqual([]);
	});

	it('stays open when the draft cannot be written, until the text is thrown away', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types(HALF);
		block(flow, 'drafts');
		await flow.press('esc');
		expect(flow.form().mistake?.message).toMatch(/ctrl-x/);
		expect(contentsOf(flow.form()).text).toBe(HALF);
	});
});

describe('a draft', () => {
	it('is there for the next session, which says so', async () => {
		const first = await openFlow();
		await first.press('j', 'f');
		await first.types(HALF);
		first.session.keepDrafts();
		const next = await openFlow({home: first.home});
		expect(next.toast()).toBe('Half written last time: Feedback · Bo Lindqvist. Open the form again to go on');
		await next.press('j', 'f');
		expect(contentsOf(next.form()).text).toBe(HALF);
	});

	it('is not spoken of when its person is gone', async () => {
		const first = await openFlow();
		await first.press('f');
		await first.types(HALF);
		await first.press('esc');
		first.writeRoster('people: [{name: Bo}]\n');
		const next = await openFlow({home: first.home});
		expect(next.toast()).toBeUndefined();
		expect(kept(next)).toEqual(['feedback.ana']);
	});

	it('goes when the form is started afresh', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('esc', 'f', 'ctrl-x');
		expect(contentsOf(flow.form())).toMatchObject({text: '', type: 'observation'});
		expect(flow.form().fromDraft).toBe(false);
		expect(kept(flow)).toEqual([]);
	});

	it('goes when the form is saved', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('esc', 'f', 'enter');
		expect(flow.live('feedback-noted').at(-1)?.text).toBe(HALF);
		expect(kept(flow)).toEqual([]);
		await flow.press('f');
		expect(contentsOf(flow.form()).text).toBe('');
	});

	it('that a hand has broken is an empty form', async () => {
		const flow = await openFlow();
		flow.elsewhere.drafts.write('feedback.ana', '{"texts": ["');
		const next = await openFlow({home: flow.home});
		await next.press('f');
		expect(contentsOf(next.form())).toMatchObject({text: '', type: 'observation'});
	});
});

describe('a save that fails', () => {
	it('keeps the form and the draft, and can be tried again', async () => {
		const flow = await openFlow({team: 'empty'});
		flow.writeRoster('people: [{name: Ana}]\n');
		await flow.tick();
		const mend = block(flow, 'journal');
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('enter');
		expect(flow.form().mistake?.message).toMatch(/not saved/i);
		expect(flow.form().mistake?.message).toMatch(/What you typed stays here/);
		expect(contentsOf(flow.form()).text).toBe(HALF);
		expect(kept(flow)).toEqual(['feedback.ana']);
		mend();
		await flow.press('enter');
		expect(flow.state().overlays).toEqual([]);
		expect(flow.live('feedback-noted').at(-1)?.text).toBe(HALF);
		expect(kept(flow)).toEqual([]);
	});

	it('shows at its field what the journal refuses', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.paste('x'.repeat(100_001));
		await flow.press('tab', 'enter');
		expect(flow.form().mistake?.field).toBe('text');
		expect(contentsOf(flow.form()).text).toHaveLength(100_001);
	});

	it('does not need a draft that can be written', async () => {
		const flow = await openFlow();
		block(flow, 'drafts');
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('enter');
		expect(flow.live('feedback-noted').at(-1)?.text).toBe(HALF);
	});
});

describe('the editor', () => {
	it('is given the text of the field, kept as a draft meanwhile, and gives back what it became', async () => {
		let given: string | undefined;
		const flow = await openFlow({
			outside: {
				editText: async text => {
					given = text;
					expect(kept(flow)).toEqual(['feedback.ana']);
					return `${text}\nand a second line`;
				},
			},
		});
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('ctrl-o');
		expect(given).toBe(HALF);
		await flow.press('enter');
		expect(flow.live('feedback-noted').at(-1)?.text).toBe(`${HALF}\nand a second line`);
	});

	it('changes nothing when the text comes back as it was', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('ctrl-o');
		expect(flow.asked).toContain('editText');
		expect(contentsOf(flow.form()).text).toBe(HALF);
	});

	it('keeps in the field what an editor had written that failed', async () => {
		const flow = await openFlow({
			outside: {
				editText: async text => {
					throw new Refusal('Nothing was saved: it failed.', {code: 'editor-failed', written: `${text} and more`});
				},
			},
		});
		await flow.press('f');
		await flow.types(HALF);
		await flow.press('ctrl-o');
		expect(contentsOf(flow.form()).text).toBe(`${HALF} and more`);
		expect(flow.form().mistake?.message).toBe('Nothing was saved: it failed. What you wrote there is here.');
	});

	it('is not for choices', async () => {
		const flow = await openFlow();
		await flow.press('f', 'tab', 'ctrl-o');
		expect(flow.asked).not.toContain('editText');
		expect(flow.form().mistake?.message).toMatch(/press tab/);
	});
});
