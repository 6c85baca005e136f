// While the screen is shared, no note, no mood and no pay is on it: every screen, form and message is searched.
import {describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {focus} from '../../../source/ui/keymap/here.ts';
import {openFlow, storeIn, TODAY} from '../flow.ts';
import {draw, keyOf, SCREENS, stateAfter} from '../screens.tsx';
import {screenWords} from './screen-words.ts';

const MONTH = keyOf('month');
const SECRET = 'hush';
const PAY = '987654';

const ROSTER = `
team: Payments
people:
  - name: Ana
    level: L4
    level_since: 2026-01-01
    target: {level: L5, by: 2026-10-01}
    one_on_one: {every: weekly, last: 2026-09-01}
    ratings: {vision: 1}
    notes: ${SECRET} roster
    compensation: {amount: ${PAY}, currency: USD, period: year}
  - name: Bo
areas:
  - {name: Ledger, owner: ana}
`;

const about = {person: 'ana'} as const;
const DRAFTS: readonly Draft[] = [
	{kind: 'meeting-held', ...about, on: '2026-10-01', notes: `${SECRET} held`, mood: 5},
	{kind: 'meeting-held', ...about, on: '2026-10-08', notes: `${SECRET} again`, mood: 4},
	{kind: 'meeting-held', ...about, on: '2026-10-15', notes: `${SECRET} and again`, mood: 1},
	{kind: 'meeting-skipped', ...about, on: '2026-10-22', why: `${SECRET} skipped`},
	{
		kind: 'feedback-noted',
		people: ['ana'],
		on: '2026-10-20',
		type: 'praise',
		text: `${SECRET} feedback`,
		situation: `${SECRET} situation`,
		behaviour: `${SECRET} behaviour`,
		impact: `${SECRET} impact`,
		competency: 'vision',
		say: 'next',
	},
	{kind: 'feedback-noted', people: ['ana'], on: '2026-10-21', type: 'constructive', text: `${SECRET} said`, say: 'said'},
	{kind: 'action-opened', ...about, on: '2026-10-20', owner: 'lead', text: `${SECRET} promise`, due: '2026-10-30'},
	{kind: 'action-opened', ...about, on: '2026-10-20', owner: 'person', text: `${SECRET} theirs`, due: '2026-10-30'},
	{kind: 'action-closed', action: '#7', outcome: 'dropped', why: `${SECRET} why`},
	{kind: 'topic-raised', ...about, on: '2026-10-20', text: `${SECRET} topic`, by: 'person'},
	{kind: 'win-noted', people: ['ana'], on: '2026-10-20', text: `${SECRET} win`, competency: 'vision'},
	{kind: 'rating-given', ...about, on: '2026-10-20', competency: 'vision', rating: 2, evidence: `${SECRET} evidence`},
	{kind: 'area-assigned', area: 'ledger', on: '2026-10-20', owner: 'ana', why: `${SECRET} assigned`},
	{kind: 'area-reviewed', area: 'ledger', on: '2026-10-20', notes: `${SECRET} review`},
];

const MORE_SCREENS: Readonly<Record<string, readonly string[]>> = {
	...SCREENS,
	'1:1s': ['2'],
	ownership: ['3'],
	growth: ['4'],
	journal: ['5'],
	'the journal’s end': ['5', 'G'],
	'the month': [MONTH],
	'the month before': [MONTH, '['],
	prep: ['p'],
	'prep, its end': ['p', 'G'],
	'prep notes': ['p', 'tab'],
};

const open = async (columns: number, rows: number) => {
	const flow = await openFlow({team: {rosterText: ROSTER, entries: []}, columns, rows});
	await storeIn(flow.home).append(DRAFTS, TODAY);
	await flow.tick();
	return flow;
};

/** Notes, pay, and moods in words, as numbers and as bars. */
const REVEALING = new RegExp([SECRET, PAY, 'mood lower', 'mood [1-5]', 'Mood +[1-5▁-█]', '[1-5]/[1-5]', 'need you'].join('|'));
const reveals = (frame: string): readonly string[] => frame.split('\n').filter(line => REVEALING.test(line));

describe('the mask', () => {
	it.each([
		[120, 40],
		[80, 24],
		[40, 12],
	])('hides notes, moods and pay on every screen at %i×%i', async (columns, rows) => {
		const flow = await open(columns, rows);
		const masked = {...flow.state(), masked: true};
		for (const [name, keys] of Object.entries(MORE_SCREENS)) {
			const {under, foot, over} = screenWords(stateAfter(masked, flow.context(), keys), flow.context());
			expect(reveals([...under, ...foot, ...over].join('\n')), name).toEqual([]);
		}
	});

	it.each(['1', '2', '3', '4', '5', '7', 'enter', 'p', 'm'])('hides them as drawn, too: %s', async key => {
		const flow = await open(120, 40);
		const screen = draw(stateAfter({...flow.state(), masked: true}, flow.context(), [key]), flow.context());
		expect(reveals(screen.frame())).toEqual([]);
		screen.unmount();
	});

	it('hides what is shown without it', async () => {
		const flow = await open(120, 40);
		const shown = Object.values(MORE_SCREENS).map(keys => {
			const {under, foot, over} = screenWords(stateAfter(flow.state(), flow.context(), keys), flow.context());
			return [...under, ...foot, ...over].join('\n');
		});
		const all = shown.join('\n');
		const notes = DRAFTS.flatMap(draft => Object.values(draft).filter(value => `${value}`.startsWith(SECRET)));
		expect(notes.filter(note => !all.includes(String(note)))).toEqual([]);
		expect(shown.filter(frame => reveals(frame).length > 0).length).toBeGreaterThan(shown.length / 2);
	});

	it('comes over a cursor that stays on whom it was on, in an order that tells nothing', async () => {
		const flow = await open(120, 40);
		await flow.writeRoster(ROSTER.replace('- name: Bo', '- name: Aaron'));
		await flow.tick();
		const names = () => focus(flow.state(), flow.context())?.rows.map(({id}) => id);
		expect([flow.selected(), names()]).toEqual(['ana', ['ana', 'aaron']]);
		await flow.press('.');
		expect([flow.selected(), names()]).toEqual(['ana', ['aaron', 'ana']]);
		await flow.press('s');
		expect(flow.toast()).toBe('Sorted by name');
		await flow.press('s', '.');
		expect(names()).toEqual(['ana', 'aaron']);
	});

	it.each([
		['r', 'rate: ratings are hidden: . shows them'],
		['w', 'snooze: signals are hidden: . shows them'],
		['S', 'said: notes are hidden: . shows them'],
		['N', 'not so: cases are hidden: . shows them'],
	])('says of %s what is hidden, whether or not there is any', async (key, words) => {
		const flow = await open(120, 40);
		await flow.press('.', key);
		expect(flow.toast()).toBe(words);
		await flow.press('j', key);
		expect(flow.toast()).toBe(words);
	});

	it('confirms a save by whom it is about alone', async () => {
		const flow = await open(120, 40);
		await flow.press('f');
		await flow.types('a first one');
		await flow.press('shift-tab', 'left', 'enter', '.', 'f');
		expect(flow.form().choices.type).toBe('observation');
		await flow.types('another one');
		await flow.press('enter');
		expect(flow.toast()).toBe('Saved for Ana · u undo');
		await flow.press('u');
		expect(flow.toast()).toBe('Undone: feedback for Ana · U redo');
		await flow.press('U');
		expect(flow.toast()).toBe('Back again: feedback for Ana · u undo');
	});

	it('changes nothing that was recorded, and finds nothing by what it is', async () => {
		const flow = await open(120, 40);
		await flow.press('.', '5', 'e');
		expect(flow.toast()).toBe('change: what was recorded is hidden: . shows it');
		await flow.press('/');
		await flow.types('kind:praise');
		await flow.press('enter');
		expect(focus(flow.state(), flow.context())?.rows).toEqual([]);
		expect(screenWords(flow.state(), flow.context()).under.join('\n')).not.toContain('praise');
	});

	it('hides a draft whose choices tell something, and what follows from them', async () => {
		const flow = await open(120, 40);
		await flow.press('f');
		await flow.types(`${SECRET} half`);
		await flow.press('shift-tab', 'left', 'esc', '.', 'f');
		const {over} = screenWords(flow.state(), flow.context());
		expect(over.filter(line => /constructive|keep|next 1:1/.test(line) && !line.includes('esc'))).toEqual([]);
	});

	it('hides a draft whatever is typed or pasted there, and what a message says of a save', async () => {
		const flow = await open(120, 40);
		await flow.press('m');
		await flow.types(`${SECRET} half`);
		await flow.press('tab', '1', 'esc', '.', 'm');
		const drawn = () => {
			const screen = draw(flow.state(), flow.context());
			const frame = screen.frame();
			screen.unmount();
			return frame;
		};
		expect(drawn()).toContain('‹hidden›');
		expect(reveals(drawn())).toEqual([]);
		expect(drawn()).not.toContain('very low');
		await flow.types('!');
		await flow.paste('pasted');
		expect(reveals(drawn())).toEqual([]);
		expect(drawn()).toContain('This text is hidden');
		await flow.press('ctrl-x');
		await flow.types('anew');
		expect(drawn()).toContain('anew');
		await flow.press('enter');
		expect(reveals(drawn())).toEqual([]);
		await flow.press('u');
		expect(reveals(drawn())).toEqual([]);
	});

	it.each([
		['prep', ['p']],
		['the signals', ['tab']],
		['the timeline', ['enter', ']', ']']],
		['the feedback', ['enter', ']', ']', ']']],
		['the actions', ['enter', ']', ']', ']', ']']],
		['the 1:1s', ['2']],
		['the journal', ['5']],
	])('keeps a filter from telling what is hidden in %s', async (_name, keys) => {
		const flow = await open(120, 40);
		await flow.press(...keys, '/');
		await flow.types(SECRET);
		const found = () => focus(flow.state(), flow.context())?.rows.length ?? 0;
		const withoutMask = found();
		await flow.press('enter', '.');
		expect(found()).toBe(0);
		await flow.press('.');
		expect(found()).toBe(withoutMask);
	});

	it('keeps a filter from telling that a mood was low', async () => {
		const flow = await open(120, 40);
		await flow.press('.', '/');
		await flow.types('mood');
		expect(focus(flow.state(), flow.context())?.rows).toEqual([]);
		await flow.press('esc', '5', '/');
		await flow.types('mood 4');
		expect(focus(flow.state(), flow.context())?.rows).toEqual([]);
	});

	it('is told as long as it is on, and taken off with the same key', async () => {
		const flow = await open(120, 40);
		await flow.press('.');
		expect(flow.toast()).toMatch(/hidden/);
		await flow.press('j');
		const screen = draw(flow.state(), flow.context());
		expect(screen.lines()[1]).toMatch(/masked$/);
		await flow.press('.');
		expect(flow.state().masked).toBe(false);
	});
});
