import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {entry, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';
import {ana} from './ana.ts';

const TODAY: Day = '2026-11-20';

const ask = (entries: readonly Entry[] = []) => {
	const advice = askAdvisor({task_type: 'career_planning', person: 'ana'}, teamOn(TODAY, {people: [ana]}, entries), TODAY);
	expectSound(advice, TODAY);
	return advice;
};

describe('what was judged', () => {
	const step = ask().action_items.find(item => item.competency === 'influence')?.what ?? '';
	const talk = 'Read with Ana what L5 expects, and let Ana choose where to begin';
	const judged = (item: string, why: 'not-mine' | 'wrong' | 'did-it', on: Day) =>
		entry(
			'advice-judged',
			{advice: 'advice-0000000000000000', useful: 'no', item, why, person: 'ana', task: 'career_planning'},
			{on},
		);

	it('brings another step after one word against it', () => {
		const advice = ask([judged(step, 'wrong', '2026-11-10')]);
		const next = advice.action_items.find(item => item.competency === 'influence')?.what;
		expect(next).toMatch(/^Influence: /);
		expect(next).not.toBe(step);
		expect(advice.result).toContain('On 10 Nov you judged');
	});

	it('keeps an item away once it was judged so twice', () => {
		const whats = (entries: readonly Entry[]) => ask(entries).action_items.map(({what}) => what);
		expect(whats([])).toContain(talk);
		expect(whats([judged(talk, 'not-mine', '2026-11-10')])).toContain(talk);
		expect(whats([judged(talk, 'not-mine', '2026-11-10'), judged(talk, 'wrong', '2026-11-12')])).not.toContain(talk);
		expect(whats([judged(talk, 'did-it', '2026-11-10')])).not.toContain(talk);
	});
});
