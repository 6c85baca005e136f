import {describe, expect, it} from 'vitest';
import {saidSoFar, sentencesOf} from '../../../../source/reports/advice/plan/once.ts';

describe('sentences', () => {
	it.each([
		['One. Two? Three!', ['One.', 'Two?', 'Three!']],
		['On 3 May you noted: “Tired. Again.” Ask.', ['On 3 May you noted: “Tired. Again.”', 'Ask.']],
		['Rated 3.5 of 5, not 4.', ['Rated 3.5 of 5, not 4.']],
		['', []],
	])('of %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('what was said above', () => {
	it('is not said again, whatever its capital and its full stop', () => {
		const said = saidSoFar('Energy first: mood 4 → 3 → 2, the last on 26 May.');
		expect(said.fresh('Mood 4 → 3 → 2, the last on 26 May. Since Monday.')).toBe('Since Monday.');
		expect(said.fresh('Since Monday.')).toBe('');
	});

	it('is a note, too, also where only its beginning is quoted', () => {
		const said = saidSoFar('Your last notes: 29 Jul (mood 2): “Cried a little. Too much alone at night.”');
		expect(said.fresh('On 29 Jul you noted: “Cried a little. Too much…”')).toBe('');
		expect(said.fresh('You promised “stay”.')).toBe('You promised “stay”.');
	});
});
