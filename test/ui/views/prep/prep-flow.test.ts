// A 1:1 held from its sheet: ticked, dropped, noted, marked held in one save, taken back, and what carries over.

import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {personById} from '../../../../source/domain/team/by-id.ts';
import {prepReport} from '../../../../source/reports/prep/prep.ts';
import {sheetOf} from '../../../../source/ui/views/prep/prep-drafts.ts';
import {isTakingNotes} from '../../../../source/ui/views/prep/prep-steps.ts';
import {contentsOf, type Flow, openFlow, TODAY} from '../../flow.ts';

/** The demo's first person is Ana, with a topic and two actions carried, and praise to say. */
const openSheet = async (options: Parameters<typeof openFlow>[0] = {}): Promise<Flow> => {
	const flow = await openFlow(options);
	await flow.press('p');
	return flow;
};

const sheet = (flow: Flow) => sheetOf(flow.state(), flow.context(), 'ana');
const report = (flow: Flow) => {
	const ana = personById(flow.context().team, 'ana');
	if (!ana) throw new Error('no Ana in the demo team');
	return prepReport(ana, flow.context().team);
};
const kept = (flow: Flow) => flow.elsewhere.drafts.keys();

describe('opening a sheet', () => {
	it.each(['team', 'one-on-ones', 'growth'] as const)('is one key in %s, and esc goes back there', async view => {
		const flow = await openFlow({start: {places: [{kind: 'view', view}]}});
		await flow.press('p');
		expect(flow.place().kind).toBe('prep');
		await flow.press('esc');
		expect(flow.place()).toEqual({kind: 'view', view});
	});

	it('works from a person’s page', async () => {
		const flow = await openFlow();
		await flow.press('j', 'enter', ']', 'p');
		expect(flow.place()).toEqual({kind: 'prep', person: 'bo'});
		await flow.press('esc');
		expect(flow.place()).toMatchObject({kind: 'person', person: 'bo', tab: 'gaps'});
	});

	it('begins with what they raised', async () => {
		const flow = await openSheet();
		const [first] = report(flow).carried;
		expect(first).toMatchObject({owner: 'person', kind: 'topic', text: 'conference budget'});
		expect(flow.selected()).toBe(first?.id);
	});
});

describe('in the meeting', () => {
	it('ticks, drops and takes both back, each with one key', async () => {
		const flow = await openSheet();
		const [, intro, rfc] = report(flow).carried.map(each => each.id);
		await flow.press('j', 'space', 'j', 'x');
		expect([...sheet(flow).ticked]).toEqual([intro]);
		expect([...sheet(flow).dropped]).toEqual([rfc]);
		await flow.press('space');
		expect([...sheet(flow).ticked]).toEqual([intro, rfc]);
		expect([...sheet(flow).dropped]).toEqual([]);
		await flow.press('space', 'k', 'space');
		expect(sheet(flow).ticked.size).toBe(0);
		expect(kept(flow)).toEqual([]);
	});

	it('says why a line that is only read can’t be ticked', async () => {
		const flow = await openSheet();
		await flow.press('G', 'space');
		expect(flow.toast()).toMatch(/^tick: this line is only read/);
		await flow.press('x');
		expect(flow.toast()).toMatch(/^drop: put the cursor on an action or a topic/);
	});

	it('sets the mood from the middle, up to 5, and down to none', async () => {
		const flow = await openSheet();
		const moods: (number | undefined)[] = [];
		for (const key of ['+', '+', '+', '+', '-', '-', '-', '-', '-', '-']) {
			await flow.press(key);
			moods.push(sheet(flow).mood);
		}
		expect(moods).toEqual([3, 4, 5, 5, 4, 3, 2, 1, undefined, 3]);
	});

	it('takes notes in place: letters are text there, and tab comes back', async () => {
		const flow = await openSheet();
		await flow.press('tab');
		await flow.types('Has xylophone');
		await flow.press('enter');
		await flow.paste('two\nlines');
		expect(sheet(flow).notes.text).toBe('Has xylophone\ntwo\nlines');
		expect(sheet(flow).dropped.size).toBe(0);
		await flow.press('tab', 'space');
		expect(sheet(flow).notes.text).toBe('Has xylophone\ntwo\nlines');
		expect(sheet(flow).ticked.size).toBe(1);
	});

	it('keeps alt-b and the palette in the notes', async () => {
		const flow = await openSheet();
		await flow.press('tab');
		await flow.types('one two');
		await flow.press('alt-b', 'X', 'ctrl-p');
		expect(sheet(flow).notes.text).toBe('one Xtwo');
		expect(flow.state().overlays.at(-1)?.kind).toBe('finder');
	});

	it('takes the notes to the editor and back', async () => {
		const flow = await openSheet({outside: {editText: async text => `${text} and more`}});
		await flow.press('tab');
		await flow.types('first');
		await flow.press('esc', 'ctrl-o');
		expect(sheet(flow).notes.text).toBe('first and more');
	});

	it('shows feedback noted and a topic raised meanwhile on the sheet at once', async () => {
		const flow = await openSheet();
		await flow.press('t');
		await flow.types('the slides');
		await flow.press('enter', 'f', 'shift-tab', 'left', 'left', 'tab');
		await flow.types('clear in the review');
		await flow.press('enter');
		expect(report(flow).carried.map(each => each.text)).toContain('the slides');
		expect(report(flow).toSay.map(each => each.text)).toContain('clear in the review');
		expect(flow.place().kind).toBe('prep');
	});

	it('records a new action with the 1:1: one write, one undo, and carried through none', async () => {
		const flow = await openSheet();
		const before = flow.live('action-opened').length;
		for (const text of ['send the slides', 'not this one']) {
			await flow.press('a');
			await flow.types(text);
			await flow.press('enter');
		}
		expect(flow.live('action-opened')).toHaveLength(before);
		expect(sheet(flow).promised).toMatchObject([{text: 'send the slides', owner: 'person'}, {text: 'not this one'}]);
		await flow.press('g', 'j');
		expect(flow.selected()).toBe('promised 1');
		await flow.press('x');
		expect(sheet(flow).promised.map(({text}) => text)).toEqual(['send the slides']);
		// Kept on disk until then.
		const next = await openFlow({home: flow.home});
		expect(sheetOf(next.state(), next.context(), 'ana').promised).toHaveLength(1);
		await flow.press('H');
		const [opened] = flow.live('action-opened').filter(each => each.text === 'send the slides');
		expect(opened?.write).toBe(flow.live('meeting-held').at(-1)?.write);
		const action = flow
			.context()
			.team.people.find(({id}) => id === 'ana')
			?.actions.find(each => each.id === opened?.id);
		expect(action?.carried).toBe(0);
		await flow.press('u');
		expect(flow.live('action-opened')).toHaveLength(before);
		expect(sheet(flow).promised).toHaveLength(1);
		await flow.press('p', 'g', 'x');
		expect(sheet(flow).promised).toEqual([]);
	});

	it('hides the notes while masked: what is typed there goes nowhere, and is no key either', async () => {
		const flow = await openSheet();
		await flow.press('.', 'tab');
		expect(flow.toast()).toMatch(/^The notes are hidden, so nothing is typed/);
		expect(isTakingNotes(flow.state())).toBe(false);
		const before = [flow.state().places, sheet(flow), flow.context().entries];
		// Among them keys of the sheet: x drops, H marks held, y copies, . shows what is hidden.
		await flow.types('x Hello. you +cq');
		await flow.press('enter', 'ctrl-s');
		await flow.paste('pasted');
		expect([flow.state().places, sheet(flow), flow.context().entries]).toEqual(before);
		expect(flow.state().masked).toBe(true);
		expect(flow.state().overlays).toEqual([]);
		expect(flow.copied()).toBeUndefined();
		await flow.press('tab', '.', 'tab');
		expect(isTakingNotes(flow.state())).toBe(true);
	});

	it('goes on taking no keys when it is masked while notes are taken', async () => {
		const flow = await openSheet();
		await flow.press('tab');
		await flow.types('so far');
		await flow.press('ctrl-p');
		await flow.types('mask');
		await flow.press('enter');
		expect(flow.state().masked).toBe(true);
		await flow.types('xH');
		expect(flow.state().overlays).toEqual([]);
		expect(sheet(flow).notes.text).toBe('so far');
	});

	it('copies the sheet as Markdown', async () => {
		const flow = await openSheet();
		await flow.press('y');
		expect(flow.copied()).toMatch(/^# 1:1 with Ana Souza · Fri 20 Nov 2026\n/);
	});
});

const fill = async (flow: Flow): Promise<void> => {
	// The conference budget is dropped, my promise is kept, the praise is said.
	await flow.press('x', 'j', 'space', 'j', 'j', 'space', '+', '+', 'c', 'tab');
	await flow.types('calmer than last week');
	await flow.press('tab');
};

describe('marking it held', () => {
	it('is one save with everything that was on the sheet', async () => {
		const flow = await openSheet();
		const before = report(flow);
		await fill(flow);
		await flow.press('H');
		expect(flow.toast()).toBe('1:1 with Ana Souza recorded, and 3 more with it · u undo');
		const held = flow.live('meeting-held').at(-1);
		expect(held).toMatchObject({
			person: 'ana',
			on: TODAY,
			mood: 4,
			career: true,
			notes: 'calmer than last week',
			asked: before.questions.map(each => each.id),
			discussed: [before.carried[1]?.id],
		});
		const saved = flow.context().entries.filter(entry => entry.write === held?.write);
		expect(saved.map(entry => entry.kind)).toEqual(['meeting-held', 'action-closed', 'feedback-said', 'topic-closed']);
		expect(kept(flow)).toEqual([]);
		expect(flow.place()).toEqual({kind: 'view', view: 'team'});
		// She no longer needs me most, and the cursor is on her all the same.
		expect(flow.selected()).toBe('ana');
	});

	it('carries over by itself what was not ticked, and asks other questions next time', async () => {
		const flow = await openSheet();
		const before = report(flow);
		await fill(flow);
		await flow.press('H');
		const next = await openFlow({home: flow.home, today: '2026-11-27'});
		const after = report(next);
		expect(after.carried).toEqual([
			expect.objectContaining({text: 'draft the ledger RFC', times: (before.carried[2]?.times ?? 0) + 1}),
		]);
		expect(after.toSay).toEqual([]);
		expect(after.since).toMatchObject({day: TODAY, mood: 4, notes: 'calmer than last week'});
		const asked = before.questions.map(each => each.id);
		expect(after.questions.filter(each => asked.includes(each.id))).toEqual([]);
	});

	it('is taken back whole by one undo, which gives the sheet back', async () => {
		const flow = await openSheet();
		const before = report(flow);
		await fill(flow);
		const filled = sheet(flow);
		await flow.press('H', 'u');
		expect(report(flow)).toEqual(before);
		expect(sheet(flow)).toEqual(filled);
	});

	it('works with nothing on the sheet', async () => {
		const flow = await openSheet();
		await flow.press('H');
		expect(flow.toast()).toBe('1:1 with Ana Souza recorded · u undo');
		expect(flow.live('meeting-held').at(-1)).not.toHaveProperty('notes');
	});

	it('asks for the day when the sheet was begun on another one', async () => {
		const start = {
			places: [
				{kind: 'view', view: 'team'},
				{kind: 'prep', person: 'ana'},
			],
		} as const;
		const flow = await openFlow({today: '2026-11-19', start});
		await flow.press('space');
		const next = await openFlow({home: flow.home, start});
		await next.press('H');
		expect(next.form().title).toBe('On which day was the 1:1 held? · Ana Souza');
		expect(contentsOf(next.form())).toEqual({on: '2026-11-19'});
		await next.press('enter');
		expect(next.live('meeting-held').at(-1)?.on).toBe('2026-11-19');
		expect(next.place().kind).toBe('view');
	});

	it('asks for the day when it was not due today, with today in the field', async () => {
		const flow = await openFlow({
			today: '2026-11-18',
			start: {
				places: [
					{kind: 'view', view: 'team'},
					{kind: 'prep', person: 'ana'},
				],
			},
		});
		await flow.press('H');
		expect(contentsOf(flow.form())).toEqual({on: '2026-11-18'});
		const before = flow.live('meeting-held').length;
		await flow.press('ctrl-u');
		await flow.types('2026-11-30');
		await flow.press('enter');
		expect(flow.form().mistake?.message).toMatch(/still to come/);
		await flow.press('esc');
		expect(flow.place().kind).toBe('prep');
		expect(kept(flow)).toEqual([]);
		expect(flow.live('meeting-held')).toHaveLength(before);
		await flow.press('H', 'enter');
		expect(flow.live('meeting-held').at(-1)).toMatchObject({person: 'ana', on: '2026-11-18'});
	});

	it('asks before it records a second one of a day, and keeps the sheet otherwise', async () => {
		const flow = await openSheet();
		await flow.press('H', 'p', 'tab');
		await flow.types('the rest of it');
		await flow.press('tab', 'H', 'enter');
		const count = flow.live('meeting-held').length;
		const asked = () => flow.state().overlays.at(-1);
		const title = 'A 1:1 with Ana Souza is already recorded for today: record another?';
		expect(asked()).toMatchObject({kind: 'menu', title});
		await flow.press('enter');
		expect(sheet(flow).notes.text).toBe('the rest of it');
		expect(flow.live('meeting-held')).toHaveLength(count);
		await flow.press('H', 'enter', 'down', 'enter');
		expect(flow.live('meeting-held')).toHaveLength(count + 1);
		expect(flow.live('meeting-held').at(-1)).toMatchObject({on: TODAY, notes: 'the rest of it'});
	});

	it('keeps the sheet when the save fails, and can be tried again', async () => {
		const flow = await openFlow({team: 'empty'});
		flow.writeRoster('people: [{name: Ana}]\n');
		await flow.tick();
		await flow.press('p', '+', 'tab');
		await flow.types('words');
		await flow.press('tab');
		const journal = join(flow.home, 'journal');
		rmSync(journal, {recursive: true, force: true});
		writeFileSync(journal, '');
		await flow.press('H', 'enter');
		expect(flow.toast()).toMatch(/not saved.*The sheet is kept as a draft/i);
		expect(flow.place().kind).toBe('prep');
		expect(sheet(flow)).toMatchObject({mood: 3, notes: {text: 'words'}});
		expect(kept(flow)).toEqual(['prep.ana']);
		rmSync(journal);
		mkdirSync(journal, {mode: 0o700});
		await flow.press('H', 'enter');
		expect(flow.live('meeting-held').at(-1)?.notes).toBe('words');
		expect(kept(flow)).toEqual([]);
	});
});

describe('a sheet that is left', () => {
	it('is kept, told when muster opens again, and offered', async () => {
		const flow = await openSheet();
		await fill(flow);
		await flow.press('esc', 'q');
		const next = await openFlow({home: flow.home});
		expect(next.toast()).toBe('Half written last time: Prep · Ana Souza. Open the sheet again to go on');
		await next.press('p');
		expect(sheet(next)).toEqual(sheet(flow));
	});

	it('is kept when the process is told to stop while notes are typed', async () => {
		const flow = await openSheet();
		await flow.press('tab');
		await flow.types('half a');
		flow.session.keepDrafts();
		const next = await openFlow({home: flow.home});
		expect(sheet(next).notes.text).toBe('half a');
	});

	it('is kept by quitting after an undo gave it back', async () => {
		const flow = await openSheet();
		await fill(flow);
		await flow.press('H', 'u', 'q');
		const next = await openFlow({home: flow.home});
		expect(sheet(next).notes.text).toBe('calmer than last week');
	});

	it('is thrown away when asked twice', async () => {
		const flow = await openSheet();
		await flow.press('ctrl-x');
		expect(flow.toast()).toBe('start afresh: there is nothing on the sheet');
		await fill(flow);
		await flow.press('ctrl-x', 'enter');
		expect(sheet(flow).notes.text).toBe('calmer than last week');
		await flow.press('ctrl-x', 'down', 'enter');
		expect(sheet(flow)).toMatchObject({notes: {text: ''}, career: false});
		expect(kept(flow)).toEqual([]);
	});

	it('that a hand has broken is a blank one', async () => {
		const flow = await openFlow();
		flow.elsewhere.drafts.write('prep.ana', '{"notes": 3, "mood": 9, "ticked": "x", "begun": "soon"');
		flow.elsewhere.drafts.write('prep.bo', '{"notes": 3, "mood": 9, "ticked": "x", "begun": "soon"}');
		const next = await openFlow({home: flow.home});
		const blank = {ticked: new Set(), dropped: new Set(), promised: [], notes: {text: '', cursor: 0}, career: false};
		for (const id of ['ana', 'bo']) expect(sheetOf(next.state(), next.context(), id)).toEqual(blank);
	});
});
