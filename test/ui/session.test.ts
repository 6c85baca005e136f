// The session over time: what others write, rosters edited and broken, midnight, saves one after the other, undo.
import {readFileSync, rmSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../source/domain/day.ts';
import type {Draft} from '../../source/domain/journal/entries.ts';
import {Refusal} from '../../source/domain/refusal.ts';
import type {Store} from '../../source/store/store.ts';
import {focus} from '../../source/ui/keymap/here.ts';
import {contentsOf, NOON, openFlow, TODAY} from './flow.ts';

const note = (person: string, text: string): Draft => ({
	kind: 'feedback-noted',
	people: [person],
	type: 'praise',
	text,
	say: 'next',
});

describe('what another process writes', () => {
	it('is seen with the next tick, with the selection where it was', async () => {
		const flow = await openFlow();
		await flow.press('j', 'j');
		expect(flow.selected()).toBe('chidi');
		// Bo is met and sinks below Chidi.
		await flow.elsewhere.append([{kind: 'meeting-held', person: 'bo', notes: 'in the kitchen'}], TODAY);
		await flow.tick();
		expect(flow.live('meeting-held').at(-1)?.notes).toBe('in the kitchen');
		expect(flow.selected()).toBe('chidi');
	});

	it('leaves a form that is being filled in alone', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('half');
		await flow.elsewhere.append([note('bo', 'from elsewhere')], TODAY);
		await flow.tick();
		await flow.types(' done');
		await flow.press('enter');
		expect(flow.live('feedback-noted').map(entry => entry.text)).toEqual(expect.arrayContaining(['from elsewhere', 'half done']));
	});

	it('changes nothing while nothing changes', async () => {
		const flow = await openFlow();
		const before = flow.session.get();
		await flow.tick();
		await flow.tick();
		expect(flow.session.get()).toBe(before);
	});

	it('is kept apart from what is saved here: undo takes back this session’s own', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('mine');
		await flow.press('enter');
		await flow.elsewhere.append([note('ana', 'theirs')], TODAY);
		await flow.tick();
		await flow.press('u');
		expect(flow.live('feedback-noted').map(entry => entry.text)).toContain('theirs');
		expect(flow.live('feedback-noted').map(entry => entry.text)).not.toContain('mine');
	});
});

describe('the selection', () => {
	it('stays where it is seen, also when nobody has moved it yet', async () => {
		const flow = await openFlow();
		expect(flow.selected()).toBe('ana');
		await flow.press('w', 'enter', 'enter');
		expect(flow.toast()).toMatch(/^Snoozed/);
		expect(
			flow
				.context()
				.team.people.find(person => person.id === 'ana')
				?.signals.at(-1)?.snoozedUntil,
		).toBeDefined();
		expect(flow.selected()).toBe('ana');
	});

	it('is whom a form is about where a filter hides who is marked', async () => {
		const flow = await openFlow();
		await flow.press('space', '/');
		await flow.types('chidi');
		await flow.press('enter', 'f');
		expect(flow.form().about.people).toEqual(['chidi']);
		await flow.press('esc', 'esc', 'f');
		expect(flow.form().about.people).toEqual(['ana']);
	});

	it('stays with whom a filter found when the filter goes', async () => {
		const flow = await openFlow();
		await flow.press('/', 'b', 'o', 'enter');
		expect(flow.selected()).toBe('bo');
		await flow.press('esc');
		expect(flow.selected()).toBe('bo');
	});

	it('stays by id when the order changes, and at its place when its row is gone', async () => {
		const flow = await openFlow();
		await flow.press('G');
		expect(flow.selected()).toBe('finn');
		const roster = readFileSync(flow.rosterPath, 'utf8');
		await flow.press('k');
		expect(flow.selected()).toBe('emi');
		flow.writeRoster(roster.replace('id: emi\n', 'id: emi-new\n'));
		await flow.tick();
		// Emi stood last but one: whoever stands there now has the cursor.
		const ids = focus(flow.state(), flow.context())?.rows.map(({id}) => id) ?? [];
		expect(ids).not.toContain('emi');
		expect(ids.indexOf(flow.selected() ?? '')).toBe(4);
		await flow.press('s');
		expect(flow.toast()).toBe('Sorted by name');
	});

	it('is each person’s own on their page', async () => {
		const flow = await openFlow();
		await flow.press('enter', ']', 'j', 'j', 'j');
		const onAna = flow.selected();
		await flow.press('esc', 'j', 'enter', ']');
		expect(flow.selected()).not.toBe(onAna);
		await flow.press('G', 'esc', 'k', 'enter', ']');
		expect(flow.selected()).toBe(onAna);
	});
});

describe('a roster on disk', () => {
	it('is read again when it is edited', async () => {
		const flow = await openFlow();
		flow.writeRoster(readFileSync(flow.rosterPath, 'utf8').replace('name: Emi Sato', 'name: Emi Tanaka'));
		await flow.tick();
		expect(flow.context().team.people.map(person => person.name)).toContain('Emi Tanaka');
	});

	it('that breaks leaves the last good one, says where, and is taken up once mended', async () => {
		const flow = await openFlow();
		const whole = readFileSync(flow.rosterPath, 'utf8');
		await flow.press('j');
		flow.writeRoster(whole.replace('people:', 'people: ['));
		await flow.tick();
		expect(flow.context().stale).toBe(true);
		expect(flow.context().problems[0]?.where).toMatch(/roster\.yaml:\d+:\d+$/);
		expect(flow.context().team.people).toHaveLength(7);
		expect(flow.selected()).toBe('bo');
		// What is noted meanwhile counts.
		await flow.press('f');
		await flow.types('noted meanwhile');
		await flow.press('enter');
		expect(flow.context().stale).toBe(true);
		expect(flow.live('feedback-noted').at(-1)?.people).toEqual(['bo']);
		flow.writeRoster(whole.replace('team: Payments', 'team: Ledgers'));
		await flow.tick();
		expect(flow.context()).toMatchObject({stale: false, problems: []});
		expect(flow.context().team.name).toBe('Ledgers');
	});

	it('that breaks twice leaves the last good one all the same', async () => {
		const flow = await openFlow();
		const whole = readFileSync(flow.rosterPath, 'utf8');
		for (const broken of ['people: [', 'people: [[', 'people: {']) {
			flow.writeRoster(broken);
			await flow.tick();
			expect(flow.context().stale, broken).toBe(true);
			expect(flow.context().team.people, broken).toHaveLength(7);
		}
		rmSync(flow.rosterPath);
		await flow.tick();
		expect(flow.context().team.people).toHaveLength(7);
		flow.writeRoster(whole);
		await flow.tick();
		expect(flow.context()).toMatchObject({stale: false, problems: []});
	});

	it('that goes away leaves the last good one', async () => {
		const flow = await openFlow();
		rmSync(flow.rosterPath);
		await flow.tick();
		expect(flow.context()).toMatchObject({stale: true, rosterPath: flow.rosterPath});
		expect(flow.context().team.people).toHaveLength(7);
		expect(flow.context().problems[0]?.message).toMatch(/not there any more/);
	});

	it('with one bad person shows the others, and where the mistake is', async () => {
		const flow = await openFlow();
		flow.writeRoster(readFileSync(flow.rosterPath, 'utf8').replace('level: L3', 'level: L99'));
		await flow.tick();
		expect(flow.context().stale).toBe(false);
		expect(flow.context().team.people.length).toBeGreaterThanOrEqual(5);
		expect(flow.context().problems[0]?.where).toMatch(/roster\.yaml:\d+:\d+$/);
	});

	it('is empty and readable from the first frame when it cannot be read at all', async () => {
		const flow = await openFlow({team: {rosterText: 'people: [', entries: []}});
		expect(flow.context().team.people).toEqual([]);
		expect(flow.context()).toMatchObject({stale: false});
		expect(flow.context().problems).toHaveLength(1);
		await flow.press('f');
		expect(flow.toast()).toMatch(/nobody here: press E/);
	});
});

describe('the roster in the editor', () => {
	it('opens at the person under the cursor and is read again', async () => {
		let asked: unknown[] = [];
		const flow = await openFlow({
			outside: {
				editRoster: async (path, person) => {
					asked = [path, person];
					flow.writeRoster(readFileSync(flow.rosterPath, 'utf8').replace('team: Payments', 'team: Ledgers'));
				},
			},
		});
		await flow.press('j', 'E');
		expect(asked).toEqual([flow.rosterPath, 'bo']);
		expect(flow.context().team.name).toBe('Ledgers');
		expect(flow.toast()).toBe('Roster read: 7 people, 9 areas');
	});

	it('says where it is wrong afterwards', async () => {
		const flow = await openFlow({outside: {editRoster: async () => flow.writeRoster('people: [\n')}});
		await flow.press('E');
		expect(flow.toast()).toMatch(/roster\.yaml:\d+:\d+: /);
		expect(flow.context().team.people).toHaveLength(7);
	});

	it('that does not open says why', async () => {
		const flow = await openFlow({
			outside: {
				editRoster: async () => {
					throw new Refusal('Nothing was saved: the editor vim was not found.', {code: 'editor-failed'});
				},
			},
		});
		await flow.press('E');
		expect(flow.state().toast).toEqual({text: 'Nothing was saved: the editor vim was not found.', tone: 'mistake'});
	});

	it('is made from the demo with I, in a store of its own', async () => {
		const own = await openFlow({team: {rosterText: 'people: [{name: Zoe}]\n', entries: []}});
		const flow = await openFlow({demo: true, outside: {makeRoster: async (): Promise<Store> => own.elsewhere}});
		await flow.press('E');
		expect(flow.toast()).toMatch(/press I to make your own/);
		expect(flow.asked).toEqual([]);
		await flow.press('.', 'f');
		await flow.types('for the demo');
		await flow.press('enter', 'I');
		expect(flow.asked).toEqual(['makeRoster', 'editRoster']);
		expect(flow.context()).toMatchObject({demo: false, rosterPath: own.rosterPath, drafts: new Map()});
		expect(flow.context().team.people.map(person => person.name)).toEqual(['Zoe']);
		expect(flow.state()).toMatchObject({masked: true, writes: []});
		await flow.press('f');
		await flow.types('for my own');
		await flow.press('enter');
		expect(own.elsewhere.readJournal().entries).toHaveLength(1);
	});
});

describe('today', () => {
	it('moves at midnight, and a fixed one does not', async () => {
		let now = new Date(2026, 10, 20, 23, 59, 59);
		for (const [today, after] of [
			[undefined, '2026-11-21'],
			[TODAY, TODAY],
		] as const satisfies readonly (readonly [Day | undefined, Day])[]) {
			now = new Date(2026, 10, 20, 23, 59, 59);
			const flow = await openFlow({today, now: () => now});
			expect(flow.context().team.today).toBe(TODAY);
			now = new Date(2026, 10, 21, 0, 0, 1);
			await flow.tick();
			expect(flow.context().team.today).toBe(after);
		}
	});

	it('lets a form opened before midnight note the day on which it is saved', async () => {
		let now = new Date(2026, 10, 20, 23, 59, 59);
		const flow = await openFlow({today: undefined, now: () => now});
		await flow.press('f');
		await flow.types('late');
		now = new Date(2026, 10, 21, 0, 0, 1);
		await flow.tick();
		await flow.press('enter');
		expect(flow.live('feedback-noted').at(-1)?.on).toBe('2026-11-21');
	});

	it('tells local times by the minute, and only to those who have one', async () => {
		for (const [team, moves] of [
			['demo', true],
			[{rosterText: 'people: [{name: Ana}]\n', entries: []}, false],
		] as const) {
			let now = NOON();
			const flow = await openFlow({team, now: () => now});
			const before = flow.context();
			now = new Date(NOON().getTime() + 59_000);
			await flow.tick();
			expect(flow.context()).toBe(before);
			now = new Date(NOON().getTime() + 60_000);
			await flow.tick();
			expect(flow.context() !== before).toBe(moves);
		}
	});
});

describe('keys', () => {
	it('are taken one after the other, also behind a save', async () => {
		const flow = await openFlow();
		flow.session.press({name: 'f', text: 'f'});
		for (const letter of 'one') flow.session.press({name: letter, text: letter});
		flow.session.press({name: 'enter'});
		flow.session.press({name: 'j', text: 'j'});
		flow.session.press({name: 'f', text: 'f'});
		for (const letter of 'two') flow.session.press({name: letter, text: letter});
		flow.session.press({name: 'enter'});
		await flow.session.settled();
		expect(flow.live('feedback-noted').slice(-2)).toMatchObject([{text: 'one', people: ['ana']}, {text: 'two'}]);
		expect(flow.live('feedback-noted').at(-1)?.people).not.toEqual(['ana']);
	});

	it('20 fast j move 20 rows', async () => {
		const people = Array.from({length: 40}, (_, index) => `  - {name: P${index}, id: p${index}}`).join('\n');
		const flow = await openFlow({team: {rosterText: `people:\n${people}\n`, entries: []}});
		await flow.press(...Array(20).fill('j'));
		expect(flow.state().selections.people?.index).toBe(20);
	});

	it('leave the same snapshot where they change nothing', async () => {
		const flow = await openFlow();
		let calls = 0;
		flow.session.subscribe(() => {
			calls += 1;
		});
		await flow.press('k');
		const after = calls;
		await flow.press('.');
		expect(calls).toBeGreaterThan(after);
	});

	it('put what a paste of 200 lines holds into the field, and nowhere else', async () => {
		const flow = await openFlow();
		const lines = Array.from({length: 200}, (_, index) => `line ${index + 1}`).join('\n');
		await flow.paste(lines);
		expect(flow.toast()).toMatch(/went nowhere, as there is no field for it here/);
		expect(flow.state().overlays).toEqual([]);
		await flow.press('m');
		await flow.paste(lines);
		expect(contentsOf(flow.form()).notes).toBe(lines);
		await flow.press('enter');
		expect(flow.live('meeting-held').at(-1)?.notes).toBe(lines);
	});

	it('go to the shell and back with what is half written on disk', async () => {
		const flow = await openFlow({
			outside: {
				suspend: async () => {
					expect(flow.elsewhere.drafts.keys()).toEqual(['feedback.ana']);
					return true;
				},
			},
		});
		await flow.press('f');
		await flow.types('half');
		await flow.press('ctrl-z');
		expect(flow.asked).toEqual(['suspend']);
		expect(contentsOf(flow.form()).text).toBe('half');
	});

	it('say so where there is no shell', async () => {
		const flow = await openFlow({outside: {suspend: async () => false}});
		await flow.press('ctrl-z');
		expect(flow.toast()).toMatch(/no shell/);
	});
});

describe('a bug', () => {
	it('goes on its way with the drafts kept', async () => {
		const failures: unknown[] = [];
		const flow = await openFlow({
			outside: {fail: error => failures.push(error)},
			wrap: store => ({
				...store,
				append: async () => {
					throw new TypeError('a bug');
				},
			}),
		});
		await flow.press('f');
		await flow.types('half');
		await flow.press('enter');
		expect(failures).toEqual([new TypeError('a bug')]);
		expect(flow.elsewhere.drafts.keys()).toEqual(['feedback.ana']);
	});
});
