// What was noted and is still open is acted on; what was looked at is not called unseen.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {begun, entry, type PersonParts, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';

const TODAY: Day = '2026-11-02';
const ask = (entries: readonly Entry[], parts: Partial<PersonParts> = {}) => {
	const team = teamOn(TODAY, {people: [{name: 'Ana', level: 'L4', ...parts}]}, [...begun('2026-06-01'), ...entries]);
	const advice = askAdvisor({task_type: 'career_planning', person: 'ana'}, team, TODAY);
	expectSound(advice, TODAY);
	return JSON.stringify(advice);
};
const held = (on: Day, notes?: string) => entry('meeting-held', {person: 'ana', mood: 4, notes}, {on});

describe('a note in which something is open', () => {
	it('is acted on with a day, also where talks without a note followed it', () => {
		const advice = ask([held('2026-10-05', 'Would like four days a week from January.'), held('2026-10-19'), held('2026-10-26')]);
		expect(advice).toContain('Tell Ana what you will do about what you noted on 5 Oct, and by when: “Would like four days');
	});

	it('is not made of one in which nothing is', () => {
		expect(ask([held('2026-10-26', 'Ten minutes, all good.')])).not.toContain('what you will do about');
	});
});

describe('what the lead owes', () => {
	it('is the talk that was called off and the praise that was not said, each with a near day', () => {
		const praise = (text: string) =>
			entry('feedback-noted', {people: ['ana'], type: 'praise', text, say: 'next'}, {on: '2026-10-20'});
		const off = entry('meeting-skipped', {person: 'ana', why: 'escalation', by: 'lead'}, {on: '2026-10-29'});
		const advice = ask([held('2026-10-15'), praise('a clear plan'), off]);
		expect(advice).toContain('Hold the 1:1 with Ana that you called off on 29 Oct');
		expect(advice).toContain('Say to Ana the praise that you noted on 20 Oct, with what it changed');
		expect(ask([held('2026-10-15'), praise('saved the release on Sunday night'), off])).toContain(
			'which day off comes back for it',
		);
		expect(ask([off, held('2026-10-30')])).not.toContain('that you called off');
	});
});

describe('a competency to find out about', () => {
	it('is none where something is on record: what was praised or asked for says more than a question', () => {
		expect(ask([held('2026-10-26', 'Ten minutes, all good.')])).not.toContain('Find out where');
		const said = entry(
			'feedback-noted',
			{people: ['ana'], type: 'praise', text: 't', say: 'said', competency: 'planning'},
			{on: '2026-10-01'},
		);
		const advice = ask([said]);
		expect(advice).not.toContain('Find out where');
		expect(advice).toContain('You have said: 1 Oct praise: “t”.');
	});
});

describe('the last half-year without a note', () => {
	it('is none of somebody who was away in it', () => {
		expect(ask([], {leave: [{from: '2026-04-01', until: '2026-08-01'}]})).not.toContain('No note of a 1:1');
	});
});
