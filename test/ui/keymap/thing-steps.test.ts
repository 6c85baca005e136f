// Keys on what is open, wherever it is shown: on the thing itself at once, on a signal or a person after a choice.
import {describe, expect, it} from 'vitest';
import {openThings} from '../../../source/reports/open/open-things.ts';
import {valuesOf} from '../../../source/ui/forms/form-state.ts';
import {topOverlay} from '../../../source/ui/state.ts';
import {openFlow} from '../flow.ts';

type Flow = Awaited<ReturnType<typeof openFlow>>;
const menuOf = (flow: Flow) => {
	const top = topOverlay(flow.state());
	if (top?.kind !== 'menu') throw new Error('no menu is open');
	return top;
};
const labels = (flow: Flow): readonly string[] => menuOf(flow).options.map(({label}) => label);

const LATE = 'intro to the platform team';
/** The entry that closed something last, and what that said. */
const lastDone = (flow: Flow) => {
	const {action, outcome} = flow.live('action-closed').at(-1) ?? {};
	return [flow.live('action-opened').find(({id}) => id === action)?.text, outcome];
};

describe('in the Open view', () => {
	it('d is done with a promise, a topic, and feedback; the cursor stays where the next one comes', async () => {
		const flow = await openFlow();
		await flow.press('7', 'd');
		expect(lastDone(flow)).toEqual([LATE, 'done']);
		expect(flow.toast()).toBe('Your promise to Ana Souza done · u undo');
		await flow.press('d');
		expect(flow.toast()).toBe('Topic with Ana Souza discussed · u undo');
		await flow.press('d');
		expect(flow.toast()).toBe('Said to Ana Souza · u undo');
		await flow.press('u', 'u', 'u');
		expect(flow.context().team.people[0]?.actions.find(({text}) => text === LATE)?.closed).toBeUndefined();
	});

	it('e moves a promise to another day, and changes the words of anything else', async () => {
		const flow = await openFlow();
		await flow.press('7', 'e', 'ctrl-u');
		await flow.types('fri');
		await flow.press('enter');
		expect(flow.live('action-due-moved').at(-1)).toMatchObject({due: '2026-11-27'});
		await flow.press('g', 'e');
		expect(flow.form()).toMatchObject({id: 'edit-topic-raised'});
	});

	it('x drops with a reason, and keeps feedback for the lead', async () => {
		const flow = await openFlow();
		await flow.press('7', 'x');
		await flow.types('she met them');
		await flow.press('enter');
		expect(flow.live('action-closed').at(-1)).toMatchObject({outcome: 'dropped', why: 'she met them'});
		await flow.press('/');
		await flow.types('to say');
		await flow.press('enter', 'x');
		expect(flow.toast()).toBe('Kept for you, no longer to say to Ana Souza · u undo');
		const toSay = () => openThings(flow.context().team).filter(({kind}) => kind === 'feedback');
		expect(toSay()).toEqual([]);
		await flow.press('u');
		expect(toSay()).toHaveLength(1);
	});

	it('S says feedback, and on a promise offers what there is to say to the person', async () => {
		const flow = await openFlow();
		await flow.press('7', 'j', 'j', 'S');
		expect(flow.live('feedback-said').at(-1)).toMatchObject({person: 'ana', on: '2026-11-20'});
		await flow.press('u', 'g', 'S');
		expect(menuOf(flow).title).toBe('Said to Ana Souza');
		expect(labels(flow)).toHaveLength(1);
	});

	it('w snoozes the signal that speaks of it', async () => {
		const flow = await openFlow();
		await flow.press('7', 'w');
		expect(flow.form().about).toEqual({people: ['ana'], target: 'promise-overdue'});
	});

	it('enter shows it whole, with what can be done and the playbook’s page', async () => {
		const flow = await openFlow();
		await flow.press('7', 'enter');
		const {title, lines} = menuOf(flow);
		expect(title).toBe('Your promise to Ana Souza');
		expect(lines?.slice(0, 2)).toEqual([LATE, 'Due: 11 Nov, 9 days late']);
		expect(menuOf(flow).options.map(({key}) => key)).toEqual(['d', 'e', 'x', 'w', 'b', 'p']);
		await flow.press('e');
		expect(valuesOf(flow.form()).text('due')).toBe('2026-11-11');
		await flow.press('esc', 'enter', 'p');
		expect(flow.place()).toEqual({kind: 'person', person: 'ana', tab: 'card'});
	});

	it('is sorted by person, within that as before, and found by any of its words', async () => {
		const flow = await openFlow();
		await flow.press('7', 's');
		expect(flow.toast()).toBe('Sorted by person');
		await flow.press('g');
		expect(flow.selected()).toMatch(/ ana$/);
		await flow.press('G');
		expect(flow.selected()).toMatch(/ dana$/);
		await flow.press('/');
		await flow.types('vault chidi');
		expect(flow.selected()).toBeUndefined();
		await flow.press('esc', '/');
		await flow.types('promise dana vault');
		expect(flow.selected()).toMatch(/ dana$/);
	});
});

describe('elsewhere', () => {
	it('on a person, asks which, what is late first', async () => {
		const flow = await openFlow();
		await flow.press('d');
		expect(menuOf(flow).title).toBe('Done, with Ana Souza');
		expect(labels(flow)[0]).toBe(LATE);
		expect(menuOf(flow).options[0]?.detail).toBe('me · promise · 9d late');
		await flow.press('enter');
		expect(lastDone(flow)).toEqual([LATE, 'done']);
	});

	it('on the signal that speaks of one, acts at once: on the card beside the list and on the page', async () => {
		for (const keys of [['tab'], ['enter']]) {
			const flow = await openFlow();
			await flow.press(...keys, 'd');
			expect(lastDone(flow)).toEqual([LATE, 'done']);
		}
	});

	it('on a line of the prep sheet, without waiting for the 1:1 to be held', async () => {
		const flow = await openFlow();
		await flow.press('p', 'd');
		expect(flow.toast()).toBe('Topic with Ana Souza discussed · u undo');
		expect(flow.live('topic-closed').at(-1)).toMatchObject({outcome: 'discussed', on: '2026-11-20'});
		await flow.press('u', 'g', 'enter');
		expect(menuOf(flow).title).toBe('Topic that Ana Souza raised');
	});

	it('on a line of today’s strip, which begins with the promises; esc goes back to the team', async () => {
		const flow = await openFlow();
		await flow.press('shift-tab');
		expect(flow.selected()).toMatch(/^Promises ana /);
		await flow.press('k', 'enter');
		expect(flow.place()).toEqual({kind: 'person', person: 'ana', tab: 'card'});
		await flow.press('esc', 'k', 'o');
		expect(flow.form().title).toBe('Assign · Fraud rules');
		await flow.press('esc', 'G', 'S');
		expect(flow.toast()).toBe('Said to Ana Souza · u undo');
		await flow.press('esc');
		expect(flow.selected()).toBe('ana');
	});

	it('on the card below the 1:1s', async () => {
		const flow = await openFlow();
		await flow.press('2', 'j', 'l', 'd');
		expect(lastDone(flow)).toEqual([LATE, 'done']);
		await flow.press('esc', 'enter');
		expect(flow.place()).toEqual({kind: 'prep', person: 'ana'});
	});

	it('of a signal on several, shows the first and lets the lead go on to the others', async () => {
		const flow = await openFlow();
		for (const text of ['first', 'second']) {
			await flow.press('a');
			await flow.types(text);
			await flow.press('tab', 'right', 'tab');
			await flow.types('yesterday');
			await flow.press('enter');
		}
		await flow.press('tab', 'enter');
		expect(menuOf(flow).title).toBe('Your promise to Ana Souza');
		expect(labels(flow).slice(-2)).toEqual(['first', 'second']);
		await flow.press('end', 'enter');
		expect(menuOf(flow).lines?.[0]).toBe('second');
		await flow.press('esc', 'd');
		expect(labels(flow)).toEqual([LATE, 'first', 'second']);
	});

	it('does nothing while masked, and says why', async () => {
		const flow = await openFlow();
		for (const key of ['d', 'x', 'e', 'S']) {
			await flow.press('.', key);
			expect(flow.toast()).toMatch(/are hidden: \. shows them$/);
			await flow.press('.');
		}
	});
});
