// The advisor's plan: opened for somebody, accepted item by item into their actions, judged once, undone.

import {describe, expect, it} from 'vitest';
import {personById} from '../../../../source/domain/team/by-id.ts';
import {focus} from '../../../../source/ui/keymap/here.ts';
import {askedAbout, pageBeside, planOf} from '../../../../source/ui/views/plan/plan-list.ts';
import {chosenItems} from '../../../../source/ui/views/plan/plan-state.ts';
import {prepOf} from '../../../../source/ui/views/prep/prep-list.ts';
import {type Flow, openFlow} from '../../flow.ts';

const openPlan = async (): Promise<Flow> => {
	const flow = await openFlow();
	await flow.press('P');
	return flow;
};

const advice = (flow: Flow) => {
	const plan = planOf(flow.context(), 'ana');
	if (!plan || plan.refused !== undefined) throw new Error('no plan for Ana');
	return plan.advice;
};
const openActions = (flow: Flow) =>
	personById(flow.context().team, 'ana')?.actions.filter(action => action.closed === undefined) ?? [];

/** Chooses two items that are not open actions already. */
const chooseTwo = async (flow: Flow): Promise<readonly string[]> => {
	const texts: string[] = [];
	await flow.press('g');
	for (const item of advice(flow).action_items) {
		if (item.action === null && texts.length < 2) {
			await flow.press('space');
			texts.push(item.what);
		}
		await flow.press('j');
	}
	return texts;
};

describe('a plan', () => {
	it('opens for whoever is under the cursor, and the advisor is loaded only then', async () => {
		const flow = await openFlow();
		expect(flow.context().knowledge.advisor).toBeUndefined();
		await flow.press('j', 'P');
		expect(flow.place()).toEqual({kind: 'person', person: 'bo', tab: 'plan'});
		expect(flow.context().knowledge.advisor).toBeDefined();
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'view', view: 'team'});
	});

	it('is a tab of the page: P goes there, and esc back to where the page was opened', async () => {
		const flow = await openFlow();
		await flow.press('enter', ']', 'P');
		expect(flow.place()).toEqual({kind: 'person', person: 'ana', tab: 'plan'});
		await flow.press('esc');
		expect(flow.place().kind).toBe('view');
		await flow.press('enter', '[');
		expect(flow.place()).toMatchObject({tab: 'plan'});
	});

	it('is the one that the command line gives', async () => {
		const flow = await openPlan();
		const {advise} = await import('../../../../source/reports/advice/advise.ts');
		const {team} = flow.context();
		expect(advice(flow)).toEqual(advise({task_type: 'career_planning', person: 'ana'}, team, team.today));
	});

	it('opens the page of the playbook that an item names, and esc comes back to the item', async () => {
		const flow = await openPlan();
		const {action_items: items} = advice(flow);
		const index = items.findIndex(({page}) => page === 'promises');
		expect(index).toBeGreaterThanOrEqual(0);
		await flow.press('g', ...Array.from({length: index}, () => 'j'));
		const item = flow.selected();
		await flow.press('enter');
		expect(flow.place()).toEqual({kind: 'view', view: 'playbook'});
		expect(flow.state().reading).toMatchObject({page: 'promises', person: 'ana'});
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'person', person: 'ana', tab: 'plan'});
		expect(flow.selected()).toBe(item);
	});

	it('is copied as Markdown', async () => {
		const flow = await openPlan();
		await flow.press('y');
		expect(flow.copied()).toMatch(/^# Plan · Ana Souza\n/);
	});
});

describe('another task', () => {
	it('is asked for by T and one key, for this person alone', async () => {
		const flow = await openPlan();
		await flow.press('T');
		expect(flow.state().overlays.at(-1)).toMatchObject({kind: 'menu', cursor: 0});
		await flow.press('3');
		expect(flow.state().overlays).toEqual([]);
		expect(askedAbout(flow.state(), 'ana').task_type).toBe('management');
		expect(askedAbout(flow.state(), 'bo').task_type).toBe('career_planning');
		await flow.press('T');
		expect(flow.state().overlays.at(-1)).toMatchObject({cursor: 2});
		await flow.press('1');
		expect(askedAbout(flow.state(), 'ana').task_type).toBe('career_planning');
	});

	it('is what is listed, copied and accepted', async () => {
		const flow = await openPlan();
		await flow.press('T', '3', 'y');
		expect(flow.copied()).toMatch(/^# Management · Ana Souza\n/);
		const script = planOf(flow.context(), 'ana', {task_type: 'management'});
		if (!script || script.refused !== undefined) throw new Error('no script for Ana');
		const texts = script.advice.action_items.map(item => item.what);
		const talk = texts.findIndex(text => text.startsWith('Take up with Ana'));
		await flow.press('g', ...Array.from({length: talk}, () => 'j'), 'space', 'A', 'y');
		expect(openActions(flow).map(({text}) => text)).toContain(texts[talk]);
		expect(flow.live('plan-accepted').map(({request}) => request)).toEqual([
			expect.objectContaining({task_type: 'management', person: 'ana'}),
		]);
		expect(flow.live('advice-judged')).toHaveLength(1);
	});

	it('can be narrowed by situation, role and own words in a form, which stays as it was asked', async () => {
		const flow = await openPlan();
		await flow.press('T', 'm');
		expect(flow.state().overlays.at(-1)).toMatchObject({kind: 'form', form: {id: 'ask'}});
		await flow.types('two seniors argue about every design');
		await flow.press('tab', 'tab', 'right', 'enter');
		const {situation = '', ...asked} = askedAbout(flow.state(), 'ana');
		expect(asked).toEqual({task_type: 'management', about: 'two seniors argue about every design'});
		const page = flow.context().knowledge.advisor?.playbookPage(situation);
		expect(page).toMatchObject({kind: expect.stringMatching(/^(situation|challenge)$/)});
		await flow.press('y');
		expect(flow.copied()).toContain(`# Management · Ana Souza · ${page?.title} · “two seniors argue about every design”`);
		await flow.press('T');
		expect(flow.state().overlays.at(-1)).toMatchObject({lines: [expect.stringContaining('two seniors')]});
		await flow.press('m');
		expect(flow.state().overlays.at(-1)).toMatchObject({form: {choices: {situation, task: 'management'}}});
		await flow.press('esc');
	});

	it('says in the form what is wrong, and records nothing', async () => {
		const flow = await openPlan();
		await flow.press('T', 'm');
		await flow.types('x'.repeat(501));
		await flow.press('enter');
		expect(flow.state().overlays.at(-1)).toMatchObject({form: {mistake: {field: 'about'}}});
		expect(askedAbout(flow.state(), 'ana')).toEqual({task_type: 'career_planning'});
	});

	it('can not be asked for where there is no plan', async () => {
		const flow = await openFlow();
		await flow.press('T');
		expect(flow.state().overlays).toEqual([]);
	});
});

describe('the page beside it', () => {
	it('is that of the case, and enter reads it', async () => {
		const flow = await openFlow();
		await flow.press('j', 'P');
		const page = pageBeside(flow.context(), 'bo', {}, false)?.id;
		expect(page).toBe('stuck-at-level');
		expect(pageBeside(flow.context(), 'bo', {}, true)).toBeUndefined();
		await flow.press('/');
		await flow.types('nobody said what moving');
		await flow.press('enter', 'enter');
		expect(flow.state().reading).toMatchObject({page, person: 'bo'});
	});
});

describe('judging an item', () => {
	it('takes one key, is shown with the item, counted once a day, and undone', async () => {
		const flow = await openPlan();
		await flow.press('g', 'J', 'm');
		const item = advice(flow).action_items[0]?.what;
		expect(flow.live('advice-judged')).toEqual([
			expect.objectContaining({person: 'ana', useful: 'no', why: 'not-mine', item, task: 'career_planning'}),
		]);
		expect(flow.toast()).toBe('Noted: not mine · u undo');
		await flow.press('J');
		expect(flow.toast()).toBe('You said today: not mine. u takes it back');
		await flow.press('u');
		expect(flow.live('advice-judged')).toEqual([]);
		await flow.press('J', 'y');
		expect(flow.live('advice-judged')).toEqual([expect.objectContaining({useful: 'yes', item})]);
	});

	it('needs an item under the cursor', async () => {
		const flow = await openPlan();
		await flow.press('G', 'J');
		expect(flow.toast()).toBe('judge: put the cursor on something to do first');
	});
});

describe('the copy for them', () => {
	it('is made without moods, notes and what has not been said', async () => {
		const flow = await openPlan();
		await flow.press('F');
		expect(flow.copied()).toMatch(/^# Plan · Ana Souza\n/);
		expect(flow.copied()).not.toMatch(/[Mm]ood|you noted|Your last notes|not been said/);
	});
});

describe('accepting', () => {
	it('needs something chosen, and something to do to choose', async () => {
		const flow = await openPlan();
		await flow.press('A');
		expect(flow.toast()).toBe('accept: space chooses items first');
		await flow.press('G', 'space');
		expect(flow.toast()).toBe('choose: put the cursor on something to do first');
	});

	it('makes actions with their days of what was chosen, which show on the prep sheet', async () => {
		const flow = await openPlan();
		const before = openActions(flow).length;
		const chosen = await chooseTwo(flow);
		const wanted = advice(flow).action_items.filter(item => chosen.includes(item.what));
		await flow.press('A');
		const added = openActions(flow).slice(before);
		expect(added.map(({text, due, owner}) => ({text, due, owner}))).toEqual(
			wanted.map(({what, by, who}) => ({text: what, due: by, owner: who === 'person' ? 'person' : 'lead'})),
		);
		expect(flow.live('plan-accepted')).toEqual([expect.objectContaining({person: 'ana', items: added.map(({id}) => id)})]);
		expect(chosenItems(flow.state(), 'ana').size).toBe(0);
		await flow.press('n', 'p');
		const carried = prepOf(flow.context(), 'ana')?.carried.map(each => each.text) ?? [];
		for (const text of chosen) expect(carried).toContain(text);
	});

	it.each([
		['y', 'yes'],
		['n', 'no'],
	])('asks by one key whether it was of use: %s', async (key, useful) => {
		const flow = await openPlan();
		await chooseTwo(flow);
		await flow.press('A');
		expect(flow.state().overlays.at(-1)).toMatchObject({kind: 'menu', title: '2 items accepted. Was this plan useful?'});
		await flow.press(key);
		expect(flow.live('advice-judged').map(entry => entry.useful)).toEqual([useful]);
		expect(flow.state().overlays).toEqual([]);
	});

	it('may be left unanswered', async () => {
		const flow = await openPlan();
		await chooseTwo(flow);
		await flow.press('A', 'esc');
		expect(flow.live('advice-judged')).toEqual([]);
		expect(flow.live('plan-accepted')).toHaveLength(1);
	});

	it('never asks twice about the same advice', async () => {
		const flow = await openPlan();
		await chooseTwo(flow);
		await flow.press('A', 'y');
		// Takes back the judgement's save last of all: what is accepted again is the very same advice.
		const [judged] = flow.live('advice-judged');
		await flow.press('u', 'u');
		expect(flow.live('plan-accepted')).toEqual([]);
		await chooseTwo(flow);
		await flow.press('A', 'y');
		expect(flow.live('advice-judged').map(entry => entry.advice)).toEqual([judged?.advice]);
		const again = await openFlow({home: flow.home});
		await again.press('P');
		expect(again.live('advice-judged')).toHaveLength(1);
	});

	it('is undone whole', async () => {
		const flow = await openPlan();
		const before = openActions(flow);
		const plan = advice(flow);
		await chooseTwo(flow);
		await flow.press('A', 'esc', 'u');
		expect(openActions(flow)).toEqual(before);
		expect(advice(flow)).toEqual(plan);
	});
});

describe('while masked', () => {
	it('quotes nothing and accepts nothing', async () => {
		const flow = await openPlan();
		const quotes = JSON.stringify(advice(flow)).match(/“[^”]+”/g) ?? [];
		expect(quotes.length).toBeGreaterThan(0);
		await flow.press('.');
		expect(focus(flow.state(), flow.context())?.rows).toEqual([]);
		for (const [key, label] of [
			['space', 'choose'],
			['A', 'accept'],
			['T', 'task'],
			['J', 'judge'],
			['F', 'copy for them'],
			['y', 'copy'],
		] as const) {
			await flow.press(key);
			expect(flow.toast()).toBe(`${label}: plans are hidden: . shows them`);
		}
	});
});
