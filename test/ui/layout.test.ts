// How the screen is cut up: the sizes at which it changes, and who gets how many rows.
import {describe, expect, it} from 'vitest';
import {formTextColumns, sizeOf, splitBare, splitRows, toastFits} from '../../source/ui/layout.ts';

describe('the size of a screen', () => {
	it.each([
		[120, 40, 'wide'],
		[119, 40, 'medium'],
		[80, 24, 'medium'],
		[79, 24, 'narrow'],
		[50, 12, 'narrow'],
		[49, 12, 'tiny'],
		[50, 11, 'tiny'],
		[200, 11, 'tiny'],
	] as const)('at %i×%i is %s', (columns, rows, size) => {
		expect(sizeOf(columns, rows)).toBe(size);
	});
});

describe('rows for a list and a card below it', () => {
	it.each([
		['too few for both', [11, 5], {list: 11, card: 0}],
		['just enough for both', [12, 20], {list: 6, card: 6}],
		['a list of few rows, and the card has the rest', [40, 10], {list: 10, card: 30}],
		['a list of many rows, and the card has its usual share', [40, 200], {list: 24, card: 16}],
		['a list of many rows on a low screen, and each has half', [20, 200], {list: 10, card: 10}],
	] as const)('%s', (_name, [rows, wanted], split) => {
		expect(splitRows(rows, wanted)).toEqual(split);
	});

	it.each([
		['what the list leaves', [20, 8, false], {list: 8, card: 12}],
		['at least three rows', [20, 17, false], {list: 17, card: 3}],
		['nothing where less is left', [20, 18, false], {list: 20, card: 0}],
		['most of it when it is zoomed', [20, 18, true], {list: 5, card: 15}],
		['a row for an empty list', [20, 0, false], {list: 1, card: 19}],
	] as const)('without frames the card has %s', (_name, [rows, wanted, zoomed], split) => {
		expect(splitBare(rows, wanted, zoomed)).toEqual(split);
	});
});

describe('what is written', () => {
	it('is wrapped where it can be read, and leaves a place for the cursor', () => {
		expect(formTextColumns(200, 10)).toBe(88 - 4 - 12 - 1);
		expect(formTextColumns(60, 10)).toBe(60 - 4 - 12 - 1);
	});

	it('fits the last row beside its glyph and the way to the keys', () => {
		expect([toastFits('x'.repeat(68), 80), toastFits('x'.repeat(69), 80)]).toEqual([true, false]);
	});
});
