import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {type HeldSheet, holdWithSheet} from '../../../source/domain/verbs/meetings.ts';
import {entry, personIn, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const ana = 'ana';
const [monday, friday] = ['2026-11-16', today] as const;

const intro = entry('action-opened', {person: ana, owner: 'lead', text: 'intro'}, {on: monday});
const draft = entry('action-opened', {person: ana, owner: 'person', text: 'draft'}, {on: monday});
const budget = entry('topic-raised', {person: ana, by: 'person', text: 'budget'}, {on: monday});
const travel = entry('topic-raised', {person: ana, by: 'lead', text: 'travel'}, {on: monday});
const praise = entry('feedback-noted', {people: [ana, 'bo'], type: 'praise', text: 'calm', say: 'next'}, {on: monday});
const win = entry('win-noted', {people: [ana], text: 'release'}, {on: monday});
const closed = entry('topic-raised', {person: ana, by: 'lead', text: 'old'}, {on: monday});
const closing = entry('topic-closed', {topic: closed.id, outcome: 'discussed'}, {on: monday});

const team = teamOn(today, {people: ['Ana', 'Bo'], areas: [{name: 'Checkout', owner: ana}, 'Payouts']}, [
	intro,
	draft,
	budget,
	travel,
	praise,
	win,
	closed,
	closing,
]);
const held = (sheet: Partial<HeldSheet>) =>
	holdWithSheet(
		personIn(team, ana),
		team.areas,
		{on: friday, asked: ['energy-1'], ticked: new Set(), dropped: new Set(), ...sheet},
		today,
	);

describe('holding a 1:1 with its sheet', () => {
	it('opens what was promised in it, on its day and in the same save', () => {
		const due = '2026-12-01';
		expect(held({promised: [{text: ' send it ', owner: 'lead', due}]}).at(-1)).toEqual({
			kind: 'action-opened',
			person: ana,
			on: friday,
			owner: 'lead',
			text: 'send it',
			due,
		});
	});

	it('is one save: the meeting first, then what became of each line', () => {
		const drafts = held({
			notes: 'tired',
			mood: 3,
			career: true,
			ticked: new Set([intro.id, budget.id, praise.id, win.id, 'checkout']),
			dropped: new Set([draft.id, travel.id]),
		});
		expect(drafts).toEqual([
			{
				kind: 'meeting-held',
				person: ana,
				on: friday,
				notes: 'tired',
				mood: 3,
				career: true,
				discussed: [intro.id, budget.id, win.id],
				asked: ['energy-1'],
			},
			{kind: 'action-closed', action: intro.id, on: friday, outcome: 'done'},
			{kind: 'topic-closed', topic: budget.id, on: friday, outcome: 'discussed'},
			{kind: 'feedback-said', feedback: praise.id, person: ana, on: friday},
			{kind: 'area-reviewed', area: 'checkout', on: friday},
			{kind: 'action-closed', action: draft.id, on: friday, outcome: 'dropped'},
			{kind: 'topic-closed', topic: travel.id, on: friday, outcome: 'dropped'},
		]);
	});

	it('leaves what was not ticked as it is: it carries over', () => {
		expect(held({})).toEqual([{kind: 'meeting-held', person: ana, on: friday, discussed: [], asked: ['energy-1']}]);
	});

	it('passes over what was closed meanwhile, and what is nowhere', () => {
		expect(held({ticked: new Set([closed.id, 'gone']), dropped: new Set([closed.id])})).toHaveLength(1);
	});

	it('drops what was ticked and dropped both', () => {
		const drafts = held({ticked: new Set([intro.id]), dropped: new Set([intro.id])});
		expect(drafts.slice(1)).toEqual([{kind: 'action-closed', action: intro.id, on: friday, outcome: 'dropped'}]);
	});

	it('refuses a day to come', () => {
		expect(() => held({on: '2026-11-21'})).toThrow(Refusal);
	});
});
