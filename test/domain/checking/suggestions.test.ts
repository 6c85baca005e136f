import {describe, expect, it} from 'vitest';
import {closest, didYouMean, nearest} from '../../../source/domain/checking/suggestions.ts';

describe('the closest word', () => {
	it.each([
		['anna', ['ana', 'bo'], 'ana'],
		['Ana', ['ana'], 'ana'],
		['feedbak', ['feedback', 'fallback'], 'feedback'],
		['zzz', ['ana', 'bo'], undefined],
		['ana', [], undefined],
	])('to %s of %j is %s', (typed, allowed, word) => expect(closest(typed, allowed)).toBe(word));
});

describe('the nearest word, for a word in a file', () => {
	it.each([
		['weekley', ['weekly', 'monthly'], 'weekly'],
		['L9', ['L1', 'L2'], undefined],
		['ana', ['ana-maria-and-somebody'], undefined],
		['x'.repeat(65), ['x'.repeat(64)], undefined],
	])('to %s of %j is %s', (written, allowed, word) => expect(nearest(written, allowed)).toBe(word));
});

it('suggests a word behind a sentence, and nothing without one', () => {
	expect(didYouMean('praise')).toBe(' Did you mean praise?');
	expect(didYouMean(undefined)).toBe('');
});
