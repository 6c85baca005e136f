import {describe, expect, it} from 'vitest';
import {CASE_IDS} from '../../source/domain/ids.ts';
import {questions} from '../../source/knowledge/questions.ts';
import {PREMISES, QUESTION_CATEGORIES} from '../../source/knowledge/types.ts';

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

	it.each(CASE_IDS)('has three or more for the case %s', id => {
		expect(questions.filter(question => question.cases?.includes(id)).length).toBeGreaterThanOrEqual(3);
	});

	it.each(PREMISES)('asks something that takes “%s” for granted', premise => {
		expect(questions.some(({when}) => when.includes(premise))).toBe(true);
	});

	it('names the cases of whatever is asked in a case alone', () => {
		expect(questions.filter(({when, cases = []}) => when.includes('case') && cases.length === 0)).toEqual([]);
	});

	it.each(questions.map(question => [question.id, question.text]))('%s is open, short and a question', (id, text) => {
		expect(id).toMatch(/^[a-z][a-z-]{2,40}$/);
		expect(text).toMatch(/\?$/);
		expect(text.length).toBeLessThanOrEqual(LONGEST);
		expect(text).not.toMatch(/^(do|does|did|are|is|was|were|have|has|had|can|could|will|would|should|shall|am|may)\b/i);
		expect(text).not.toMatch(/why (don't|didn't|haven't|not)|feel about|childhood|deep down/i);
	});
});
