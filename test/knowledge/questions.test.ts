import {describe, expect, it} from 'vitest';
import {SIGNAL_IDS} from '../../source/domain/team/team.ts';
import {questions} from '../../source/knowledge/questions.ts';
import {QUESTION_CATEGORIES} from '../../source/knowledge/types.ts';

const NOT_ABOUT_ONE_PERSON = ['orphan-area', 'sole-owner', 'review-due', 'truck-factor-one', 'span'];
/** Fits one line of a prep sheet at 120 columns. */
const LONGEST = 110;

describe('the bank of questions', () => {
	it('has at least sixty, with ids of their own', () => {
		expect(questions.length).toBeGreaterThanOrEqual(60);
		expect(new Set(questions.map(question => question.id)).size).toBe(questions.length);
		expect(new Set(questions.map(question => question.text)).size).toBe(questions.length);
	});

	it.each(QUESTION_CATEGORIES)('has several of the category %s', category => {
		expect(questions.filter(question => question.category === category).length).toBeGreaterThanOrEqual(4);
	});

	it.each(SIGNAL_IDS.filter(signal => !NOT_ABOUT_ONE_PERSON.includes(signal)))('has two or more for %s', signal => {
		expect(questions.filter(question => question.signals?.includes(signal)).length).toBeGreaterThanOrEqual(2);
	});

	it.each(questions.map(question => [question.id, question.text]))('%s is open, short and a question', (id, text) => {
		expect(id).toMatch(/^[a-z][a-z-]{2,40}$/);
		expect(text).toMatch(/\?$/);
		expect(text.length).toBeLessThanOrEqual(LONGEST);
		expect(text).not.toMatch(/^(do|does|did|are|is|was|were|have|has|had|can|could|will|would|should|shall|am|may)\b/i);
		expect(text).not.toMatch(/why (don't|didn't|haven't|not)|feel about|childhood|deep down/i);
	});
});
