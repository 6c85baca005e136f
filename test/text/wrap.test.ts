import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rowAt, textRows} from '../../source/text/text-rows.ts';
import {width} from '../../source/text/width.ts';
import {wrap, wrapAtMost} from '../../source/text/wrap.ts';

describe('wrap', () => {
	it.each([
		['your promise is 6 days late', 12, ['your promise', 'is 6 days', 'late']],
		['a unbreakablelongword b', 8, ['a', 'unbreaka', 'blelongw', 'ord b']],
		['  indented text', 10, ['  indented', 'text']],
		['first\n\nthird', 20, ['first', '', 'third']],
		['', 5, ['']],
		['山田太郎さん', 5, ['山田', '太郎', 'さん']],
		['abcd 山田', 6, ['abcd', '山田']],
		['ab👩‍🚀👩‍🚀', 4, ['ab👩‍🚀', '👩‍🚀']],
		['word     next', 5, ['word', 'next']],
		['नमस्ते दुनिया', 8, ['नमस्ते', 'दुनिया']],
	])('%j in %i columns', (text, columns, rows) => {
		expect(wrap(text, columns)).toEqual(rows);
	});

	const prose = fc
		.array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '山', '👩‍🚀', 'é', 'कि', 'longerword', 'م', 'ｶﾞ', '❤️'), {maxLength: 30})
		.map(pieces => pieces.join(''));

	it('gives no row wider than asked, and loses nothing but blanks', () => {
		fc.assert(
			fc.property(prose, fc.integer({min: 3, max: 20}), (text, columns) => {
				const rows = wrap(text, columns);
				expect(Math.max(...rows.map(width))).toBeLessThanOrEqual(columns);
				expect(rows.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}),
			{numRuns: 500},
		);
	});

	it('ends with an ellipsis when rows are left out', () => {
		expect(wrapAtMost('one two three four', 9, 2)).toEqual(['one two', 'three…']);
		expect(wrapAtMost('onetwothreefour', 5, 2)).toEqual(['onetw', 'othr…']);
		expect(wrapAtMost('one two', 9, 2)).toEqual(['one two']);
		expect(wrapAtMost('one two', 3, 0)).toEqual([]);
		expect(wrapAtMost('one two three', 5, 1, '~')).toEqual(['one~']);
	});

	it('lays out rows that hold every offset once', () => {
		fc.assert(
			fc.property(prose, fc.integer({min: 3, max: 20}), (text, columns) => {
				const rows = textRows(text, columns);
				let offset = 0;
				for (const [index, row] of rows.entries()) {
					expect(row.start - offset).toBe(index > 0 && text[offset] === '\n' ? 1 : 0);
					offset = row.end;
				}
				expect(offset).toBe(text.length);
				for (let at = 0; at <= text.length; at += 1) {
					const row = rows[rowAt(rows, at)];
					expect(row !== undefined && row.start <= at && at <= row.end).toBe(true);
				}
			}),
			{numRuns: 300},
		);
	});

	it('gives the cursor between two rows to the later one', () => {
		const rows = textRows('one two\nthree', 5);
		expect(rows).toEqual([
			{start: 0, end: 4},
			{start: 4, end: 7},
			{start: 8, end: 13},
		]);
		expect([0, 3, 4, 7, 8, 13].map(offset => rowAt(rows, offset))).toEqual([0, 0, 1, 1, 2, 2]);
	});

	it('is quick on a note of 100,000 characters', () => {
		const note = 'some words of a note that is much too long '.repeat(2_400);
		const started = performance.now();
		for (let index = 0; index < 10; index += 1) textRows(`${note}${index}`, 60);
		expect((performance.now() - started) / 10).toBeLessThan(100);
	});
});
