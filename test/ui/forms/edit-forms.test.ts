// Changing what was recorded, kind by kind: what the form shows, what is saved, what is refused.
import {describe, expect, it} from 'vitest';
import {type Draft, ENTRY_KINDS, type EntryKind} from '../../../source/domain/journal/entries.ts';
import {editFormId} from '../../../source/ui/forms/edit-form.ts';
import {EDIT_FORMS, NOT_CHANGED} from '../../../source/ui/forms/edit-forms.ts';
import {contentsOf, openFlow, storeIn, TODAY} from '../flow.ts';

const DRAFTS: readonly Draft[] = [
	{kind: 'feedback-noted', people: ['ana'], on: '2026-11-18', type: 'praise', text: 'clear', say: 'next'},
	{kind: 'feedback-said', feedback: '#0', person: 'ana', on: '2026-11-19'},
	{kind: 'action-opened', person: 'ana', on: '2026-11-18', owner: 'lead', text: 'intro'},
	{kind: 'action-due-moved', action: '#2', on: '2026-11-18', due: '2026-11-27'},
	{kind: 'action-closed', action: '#2', on: '2026-11-19', outcome: 'done'},
	{kind: 'topic-raised', person: 'ana', on: '2026-11-18', text: 'budget', by: 'lead'},
	{kind: 'topic-closed', topic: '#5', on: '2026-11-19', outcome: 'discussed'},
	{kind: 'level-changed', person: 'ana', on: '2026-11-18', level: 'L5', since: '2026-11-01', rosterWas: 'L4'},
	{
		kind: 'target-set',
		person: 'ana',
		on: '2026-11-18',
		level: 'L6',
		by: '2027-12-31',
		rosterWas: {level: 'L5', by: '2027-06-30'},
	},
	{kind: 'cadence-set', person: 'ana', on: '2026-11-18', every: 'biweekly', rosterWas: 'weekly'},
	{kind: 'area-assigned', area: 'checkout-api', on: '2026-11-18', owner: 'bo', backup: 'ana', why: 'knows it'},
	{kind: 'authority-set', area: 'checkout-api', on: '2026-11-18', authority: 5, rosterWas: 5},
	{kind: 'advice-judged', advice: 'advice-1', useful: 'yes', on: '2026-11-18'},
	{kind: 'checklist-ticked', person: 'ana', on: '2026-11-18', item: 'skill-gaps', done: true},
	{kind: 'signal-snoozed', subject: 'ana', on: '2026-11-18', signal: 'no-feedback', until: '2026-11-25'},
];

const openAt = async (kind: EntryKind) => {
	const flow = await openFlow();
	await storeIn(flow.home).append(DRAFTS, TODAY);
	await flow.tick();
	await flow.press('5', '/');
	await flow.types(`kind:${kind} since:2026-11-18`);
	await flow.press('enter', 'e');
	return flow;
};

describe('changing', () => {
	it('has a form for every kind, or says why not', () => {
		const kinds = ENTRY_KINDS.filter(
			kind => EDIT_FORMS.some(({id}) => id === editFormId(kind)) === (NOT_CHANGED[kind] !== undefined),
		);
		expect(kinds).toEqual([]);
	});

	it.each<[EntryKind, Record<string, string>, readonly string[], object]>([
		['feedback-said', {on: '2026-11-19'}, ['ctrl-u', ...'2026-11-18'], {on: '2026-11-18'}],
		['action-closed', {outcome: 'done', why: ''}, ['tab', 'right'], {outcome: 'dropped', on: '2026-11-19'}],
		['topic-closed', {outcome: 'discussed'}, ['tab', 'right'], {outcome: 'dropped', on: '2026-11-19'}],
		['action-due-moved', {due: '2026-11-27'}, ['ctrl-u'], {due: null}],
		[
			'level-changed',
			{level: 'L5', since: '2026-11-01'},
			['ctrl-u', ...'2026-10-01'],
			{level: 'L5', since: '2026-10-01', rosterWas: 'L4'},
		],
		['target-set', {target: 'L6', by: '2027-12-31'}, ['ctrl-u'], {level: 'L6'}],
		['cadence-set', {every: 'biweekly'}, ['ctrl-u', ...'10d'], {every: '10d', rosterWas: 'weekly'}],
		['area-assigned', {owner: 'bo', backup: 'ana', why: 'knows it'}, [...'!'], {owner: 'bo', backup: 'ana', why: 'knows it!'}],
		['authority-set', {authority: '5'}, ['shift-tab', 'right'], {authority: 6}],
		['advice-judged', {useful: 'yes'}, ['right'], {useful: 'no'}],
		['checklist-ticked', {done: 'yes'}, ['shift-tab', 'right'], {done: false, item: 'skill-gaps'}],
		['signal-snoozed', {until: '2026-11-25'}, ['ctrl-u', ...'2w'], {until: '2026-12-04', signal: 'no-feedback'}],
	])('fills the form of %s, and saves what is changed', async (kind, shown, keys, after) => {
		const flow = await openAt(kind);
		expect(contentsOf(flow.form())).toMatchObject(shown);
		await flow.press('enter');
		expect(flow.form().mistake?.message).toBe('Nothing has changed.');
		await flow.press(...keys, 'enter');
		expect(flow.toast()).toMatch(/^Changed: .* · u undo$/);
		expect(
			flow
				.live(kind)
				.filter(({on}) => on >= '2026-11-18')
				.at(-1),
		).toMatchObject(after);
	});

	it('keeps what a promise became when its words are changed later', async () => {
		const flow = await openAt('action-closed');
		await flow.press('tab', 'right', 'enter');
		const action = flow
			.context()
			.team.people.find(({id}) => id === 'ana')
			?.actions.find(({text}) => text === 'intro');
		expect(action?.closed).toMatchObject({outcome: 'dropped'});
	});

	it.each<[string, EntryKind, readonly string[], RegExp]>([
		['a cadence that is none', 'cadence-set', ['ctrl-u', ...'often'], /is no cadence\. Allowed: weekly/],
		['a snooze that has ended', 'signal-snoozed', ['ctrl-u', ...'2026-11-19'], /is not in the future/],
		['a day to come', 'feedback-said', ['ctrl-u', ...'2026-12-24'], /is still to come/],
	])('refuses %s', async (_what, kind, keys, message) => {
		const flow = await openAt(kind);
		await flow.press(...keys, 'enter');
		expect(flow.form().mistake?.message).toMatch(message);
	});

	it.each<[string, EntryKind, string, string, string]>([
		['a day that goes with no target', 'target-set', 'target', 'stay', 'A day goes with a level or a role: leave it empty.'],
		['one person as owner and backup', 'area-assigned', 'backup', 'bo', "Bo Lindqvist can't be owner and backup at once."],
	])('refuses %s', async (_what, kind, field, wanted, message) => {
		const flow = await openAt(kind);
		await flow.press('shift-tab');
		for (let steps = 0; steps < 50 && contentsOf(flow.form())[field] !== wanted; steps++) await flow.press('right');
		await flow.press('enter');
		expect(flow.form().mistake?.message).toBe(message);
	});
});
