import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	nextCharacter,
	nextWord,
	onCharacter,
	previousBlank,
	previousCharacter,
	previousWord,
} from '../../source/text/boundaries.ts';

const text = fc
	.array(fc.constantFrom('a', ' ', '\n', 'é', 'e\u0301', '山', '👩‍🚀', '👍🏽', '🇩🇪', 'क्षि', 'مَ', '❤️', '\u1112\u1161'), {
		maxLength: 40,
	})
	.map(pieces => pieces.join(''));

const boundaries = (whole: string): number[] => [
	...Array.from(new Intl.Segmenter('en').segment(whole), ({index}) => index),
	whole.length,
];

describe('characters', () => {
	it('steps from boundary to boundary, both ways', () => {
		fc.assert(
			fc.property(text, whole => {
				const stops = boundaries(whole);
				for (const [index, stop] of stops.entries()) {
					expect(nextCharacter(whole, stop)).toBe(stops[index + 1] ?? whole.length);
					expect(previousCharacter(whole, stop)).toBe(stops[index - 1] ?? 0);
				}
			}),
		);
	});

	it('puts any offset on a boundary', () => {
		fc.assert(
			fc.property(text, fc.integer({min: -2, max: 90}), (whole, offset) => {
				const stop = onCharacter(whole, offset);
				expect(boundaries(whole)).toContain(stop);
				expect(stop).toBeLessThanOrEqual(Math.max(0, offset));
			}),
		);
	});
});

describe('words', () => {
	const line = 'calm, “clear” O’Neill 山田さん 👩‍🚀 end';
	it('steps by words', () => {
		const stops: string[] = [];
		for (let at = 0; at < line.length; ) {
			const next = nextWord(line, at);
			stops.push(line.slice(at, next));
			at = next;
		}
		expect(stops).toEqual(['calm', ', “clear', '” O’Neill', ' 山田さん', ' 👩‍🚀 end']);
	});

	it('steps back by words and by blanks', () => {
		expect(line.slice(previousWord(line, line.length))).toBe('end');
		expect(line.slice(previousWord(line, line.indexOf(' 山')), line.indexOf(' 山'))).toBe('O’Neill');
		expect(previousWord(line, 3)).toBe(0);
		expect(previousWord('', 0)).toBe(0);
		expect('a b,c  '.slice(previousBlank('a b,c  ', 7))).toBe('b,c  ');
	});
});
