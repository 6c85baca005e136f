import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {holdMeeting, planMeeting, skipMeeting} from '../../../source/domain/verbs/meetings.ts';
import {entry, personIn, teamOn} from '../../support/build.ts';

const on: Day = '2026-11-20';
const note = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'next'}, {on});
const kept = entry('feedback-noted', {people: ['ana'], type: 'observation', text: 't', say: 'keep'}, {on});
const team = teamOn(on, {people: ['Ana', 'Bo']}, [note, kept]);
const ana = personIn(team, 'ana');

describe('a 1:1 held', () => {
	it('holds only what was given', () => {
		expect(holdMeeting([ana], {on}, on)).toEqual([{kind: 'meeting-held', person: 'ana', on, discussed: [], asked: []}]);
		expect(holdMeeting([ana], {on, notes: ' n ', mood: 3, career: true}, on)).toMatchObject([
			{notes: 'n', mood: 3, career: true},
		]);
		expect(holdMeeting([ana], {on, notes: '  '}, on)[0]).not.toHaveProperty('notes');
	});

	it('says what was to be said, and nothing that was kept', () =>
		expect(holdMeeting([ana], {on, said: true}, on).slice(1)).toEqual([
			{kind: 'feedback-said', feedback: note.id, person: 'ana', on},
		]));

	it('with several is one entry each, without a mood', () => {
		expect(holdMeeting(team.people, {on}, on).map(draft => 'person' in draft && draft.person)).toEqual(['ana', 'bo']);
		expect(() => holdMeeting(team.people, {on, mood: 3}, on)).toThrow(expect.objectContaining({code: 'mood-of-several'}));
	});
});

it.each([
	['held', (day: Day) => holdMeeting([ana], {on: day}, on)],
	['skipped', (day: Day) => skipMeeting([ana], day, on)],
])('a 1:1 %s lies today or in the past', (_, act) => {
	expect(() => act('2026-11-21')).toThrow(expect.objectContaining({code: 'day-to-come'}));
	expect(act('2026-11-20')).toHaveLength(1);
	expect(act('2020-01-01')).toHaveLength(1);
});

it('a skip keeps its reason, if there is one', () => {
	expect(skipMeeting([ana], on, on, {why: ' sick ', by: 'person'})).toEqual([
		{kind: 'meeting-skipped', person: 'ana', on, why: 'sick', by: 'person'},
	]);
	expect(skipMeeting([ana], on, on, {why: ' '})).toEqual([{kind: 'meeting-skipped', person: 'ana', on}]);
});

it('a 1:1 is planned from today on', () => {
	expect(planMeeting(team.people, on, on)).toEqual(['ana', 'bo'].map(person => ({kind: 'meeting-planned', person, day: on})));
	expect(() => planMeeting([ana], '2026-11-19', on)).toThrow(expect.objectContaining({code: 'day-passed'}));
});
