// What is typed is on disk soon: after a pause, and while typing goes on; nobody else's draft is overwritten for it.
import {describe, expect, it} from 'vitest';
import {forget} from '../../../source/store/care/forget.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {IDLE_MS, LONGEST_MS, typedWords} from '../../../source/ui/forms/typed-words.ts';
import {initialState} from '../../../source/ui/state.ts';
import {contentsOf, NOON, openFlow} from '../flow.ts';

/** A clock that stands still until it is moved. */
const clock = () => {
	let time = NOON().getTime();
	return {
		now: () => new Date(time),
		pass: (ms: number) => {
			time += ms;
		},
	};
};

const kept = (flow: {readonly elsewhere: {readonly drafts: {readonly read: (key: string) => string | undefined}}}, key: string) =>
	flow.elsewhere.drafts.read(key);

describe('words being typed', () => {
	const typed = () => ({...initialState(), overlays: []});

	it('are due after a pause, once', () => {
		const words = typedWords(typed());
		const state = typed();
		expect(words.isDue(state, 0)).toBe(false);
		expect(words.isDue(state, IDLE_MS - 1)).toBe(false);
		expect(words.isDue(state, IDLE_MS)).toBe(true);
		expect(words.isDue(state, IDLE_MS * 9)).toBe(false);
	});

	it('are due in the end where there is no pause', () => {
		const words = typedWords(typed());
		const due = [];
		for (let at = 0; at <= LONGEST_MS * 2; at += 500) if (words.isDue(typed(), at)) due.push(at);
		expect(due).toEqual([LONGEST_MS]);
	});

	it('are due at once when the clock was put back', () => {
		const words = typedWords(typed());
		const state = typed();
		expect(words.isDue(state, 10_000)).toBe(false);
		expect(words.isDue(state, 9_000)).toBe(true);
	});
});

describe('a form that is being filled in', () => {
	it('is on disk after a pause, without being left', async () => {
		const {now, pass} = clock();
		const flow = await openFlow({now});
		await flow.press('f');
		await flow.types('half a thought');
		await flow.tick();
		expect(flow.elsewhere.drafts.keys()).toEqual([]);
		pass(IDLE_MS);
		await flow.tick();
		expect(kept(flow, 'feedback.ana')).toContain('half a thought');
		expect(contentsOf(flow.form()).text).toBe('half a thought');
	});

	it('writes nothing while nothing is typed', async () => {
		const {now, pass} = clock();
		let writes = 0;
		const flow = await openFlow({
			now,
			wrap: store => ({
				...store,
				drafts: {
					...store.drafts,
					write: (key, text) => {
						writes += 1;
						store.drafts.write(key, text);
					},
				},
			}),
		});
		await flow.press('f');
		for (let ticks = 0; ticks < 10; ticks++) {
			pass(IDLE_MS);
			await flow.tick();
		}
		expect(writes).toBe(0);
		await flow.types('x');
		for (let ticks = 0; ticks < 10; ticks++) {
			pass(IDLE_MS);
			await flow.tick();
		}
		expect(writes).toBe(1);
	});

	it('keeps the notes of a prep sheet too', async () => {
		const {now, pass} = clock();
		const flow = await openFlow({now});
		await flow.press('p', 'tab');
		await flow.types('asked about the on-call');
		await flow.tick();
		pass(IDLE_MS);
		await flow.tick();
		expect(kept(flow, 'prep.ana')).toContain('asked about the on-call');
	});

	it('says so when the disk refuses', async () => {
		const {now, pass} = clock();
		const {Refusal} = await import('../../../source/domain/refusal.ts');
		const write = () => {
			throw new Refusal('NOT SAVED: the disk is full.', {code: 'not-saved'});
		};
		const flow = await openFlow({now, wrap: store => ({...store, drafts: {...store.drafts, write}})});
		await flow.press('f');
		await flow.types('x');
		await flow.tick();
		pass(IDLE_MS);
		await flow.tick();
		expect(flow.toast()).toBe('What you type is not kept on disk. NOT SAVED: the disk is full.');
	});
});

describe('several drafts about one person', () => {
	const draft = (text: string) => JSON.stringify({texts: {text}, choices: {type: 'praise', say: 'next'}});

	it('are opened one after the other', async () => {
		const first = await openFlow();
		first.elsewhere.drafts.add('feedback.ana', draft('the first'));
		first.elsewhere.drafts.add('feedback.ana', draft('the second'));
		const flow = await openFlow({home: first.home});
		expect(flow.toast()).toContain('Half written last time: Feedback · Ana Souza, and 1 other');
		await flow.press('f');
		expect(contentsOf(flow.form()).text).toBe('the first');
		await flow.press('enter');
		await flow.press('f');
		expect(contentsOf(flow.form()).text).toBe('the second');
		await flow.types('!');
		await flow.press('esc', 'f');
		expect(contentsOf(flow.form()).text).toBe('the second!');
		await flow.press('ctrl-x', 'esc');
		expect(flow.elsewhere.drafts.keys()).toEqual([]);
	});

	it('of another process are neither overwritten nor thrown away', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('mine');
		flow.elsewhere.drafts.add('feedback.ana', draft('theirs'));
		await flow.press('esc');
		expect(flow.elsewhere.drafts.keys()).toEqual(['feedback.ana', 'feedback.ana+2']);
		expect(kept(flow, 'feedback.ana+2')).toBe(draft('theirs'));
		await flow.press('f', 'ctrl-x', 'esc', 'f');
		expect(contentsOf(flow.form()).text).toBe('theirs');
	});

	it('holds for prep sheets as well', async () => {
		const flow = await openFlow();
		await flow.press('p', 'tab');
		await flow.types('mine');
		flow.elsewhere.drafts.add('prep.ana', JSON.stringify({notes: 'theirs'}));
		await flow.press('ctrl-s');
		expect(flow.elsewhere.drafts.keys()).toEqual(['prep.ana', 'prep.ana+2']);
		await flow.press('tab', 'ctrl-x', 'down', 'enter');
		expect(flow.elsewhere.drafts.keys()).toEqual(['prep.ana+2']);
		await flow.press('esc', 'p', 'tab');
		await flow.types('!');
		await flow.press('ctrl-s');
		expect(flow.elsewhere.drafts.keys()).toEqual(['prep.ana+2']);
	});
});

describe('words about somebody who is forgotten elsewhere meanwhile', () => {
	it('are on no disk again, whatever becomes of the form', async () => {
		const {now, pass} = clock();
		const flow = await openFlow({now});
		await flow.press('f');
		await flow.types('marker');
		await flow.tick();
		pass(IDLE_MS);
		await flow.tick();
		expect(kept(flow, 'feedback.ana')).toContain('marker');
		await forget(journalLayout(flow.home), {ids: ['ana'], names: ['Ana Souza']}, {now: now()});
		await flow.types('!');
		await flow.tick();
		pass(IDLE_MS);
		await flow.tick();
		await flow.press('esc');
		expect(flow.form().mistake?.message).toContain('forgotten meanwhile');
		expect(() => flow.session.keepDrafts()).toThrow(/forgotten meanwhile/);
		expect(flow.elsewhere.drafts.keys()).toEqual([]);
	});
});
