import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {entry, teamOn} from '../../../support/build.ts';
import {ana} from './ana.ts';

const TODAY: Day = '2026-11-20';

describe('what is made to be shared', () => {
	it('holds no mood, no note, nothing unsaid, and no word on the lead', () => {
		const entries = [
			entry('meeting-held', {person: 'ana', mood: 3, notes: 'private note'}, {on: '2026-11-13'}),
			entry('topic-raised', {person: 'ana', text: 'pay', by: 'person'}, {on: '2026-10-20'}),
			entry(
				'feedback-noted',
				{people: ['ana'], type: 'constructive', text: 'unsaid words', say: 'next', competency: 'influence'},
				{on: '2026-11-02'},
			),
			entry(
				'feedback-noted',
				{people: ['ana'], type: 'praise', text: 'said words', say: 'said', competency: 'influence'},
				{on: '2026-11-01'},
			),
		];
		const team = teamOn(TODAY, {people: [ana]}, entries);
		const shared = JSON.stringify(askAdvisor({task_type: 'career_planning', person: 'ana'}, team, TODAY, {audience: 'them'}));
		expect(shared).toContain('said words');
		expect(shared).not.toMatch(/private note|unsaid words|not been said|mood|“pay”|Open between you/i);
	});

	it('is nothing while something else has to be said first', () => {
		const low = (['2026-11-06', '2026-11-13'] as const).map(on => entry('meeting-held', {person: 'ana', mood: 2}, {on}));
		const team = teamOn(TODAY, {people: [ana]}, low);
		expect(() => askAdvisor({task_type: 'career_planning', person: 'ana'}, team, TODAY, {audience: 'them'})).toThrow(
			'talk with Ana first',
		);
	});
});
