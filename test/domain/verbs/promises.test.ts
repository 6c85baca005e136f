import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {closeAction, closeTopic, moveDue, openAction, raiseTopic} from '../../../source/domain/verbs/promises.ts';
import {entry, personIn, teamOn} from '../../support/build.ts';

const on: Day = '2026-11-20';
const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on});
const done = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on});
const raised = entry('topic-raised', {person: 'ana', by: 'lead', text: 't'}, {on});
const dropped = entry('topic-raised', {person: 'ana', by: 'lead', text: 't'}, {on});
const team = teamOn(on, {people: ['Ana', 'Bo']}, [
	opened,
	done,
	raised,
	dropped,
	entry('action-closed', {action: done.id, outcome: 'done'}, {on}),
	entry('topic-closed', {topic: dropped.id, outcome: 'dropped'}, {on}),
]);
const {actions, topics} = personIn(team, 'ana');
const [open, closed] = actions;
const [openTopic, closedTopic] = topics;
if (!open || !closed || !openTopic || !closedTopic) throw new Error('two of each were made');

it('an action or topic for several is one entry each', () => {
	expect(openAction(team.people, {text: ' t ', owner: 'person', due: '2026-12-01'}, on)).toEqual(
		['ana', 'bo'].map(person => ({kind: 'action-opened', person, on, owner: 'person', text: 't', due: '2026-12-01'})),
	);
	expect(raiseTopic(team.people, ' t ', 'lead', on)).toEqual(
		['ana', 'bo'].map(person => ({kind: 'topic-raised', person, on, text: 't', by: 'lead'})),
	);
});

it('neither goes without text', () => {
	expect(() => openAction(team.people, {text: '  ', owner: 'lead'}, on)).toThrow(expect.objectContaining({code: 'no-text'}));
	expect(() => raiseTopic(team.people, '', 'lead', on)).toThrow(expect.objectContaining({code: 'no-text'}));
});

describe('what is open', () => {
	it('is closed, with the reason where there is one', () => {
		expect(closeAction(open, 'done', on)).toEqual({kind: 'action-closed', action: opened.id, on, outcome: 'done'});
		expect(closeAction(open, 'dropped', on, ' moot ')).toMatchObject({outcome: 'dropped', why: 'moot'});
		expect(closeAction(open, 'dropped', on, ' ')).not.toHaveProperty('why');
		expect(closeTopic(openTopic, 'discussed', on)).toEqual({kind: 'topic-closed', topic: raised.id, on, outcome: 'discussed'});
	});

	it('gets a new due day, or none', () => {
		expect(moveDue(open, '2026-12-01', on)).toEqual({kind: 'action-due-moved', action: opened.id, on, due: '2026-12-01'});
		expect(moveDue(open, undefined, on)).toMatchObject({due: null});
	});
});

it('what is closed already is refused, with when and how', () => {
	for (const act of [() => closeAction(closed, 'done', on), () => moveDue(closed, undefined, on)])
		expect(act).toThrow(
			expect.objectContaining({code: 'already-closed', message: 'That action was closed on 2026-11-20 (done).'}),
		);
	expect(() => closeTopic(closedTopic, 'discussed', on)).toThrow(expect.objectContaining({code: 'already-closed'}));
});
