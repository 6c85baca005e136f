import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type EditedField, type EditOptions, edit, fieldOf, paste} from '../../../source/ui/forms/text-editing.ts';

/** `ab|c`: the bar is the cursor. */
const parse = (drawn: string): EditedField => ({text: drawn.replace('|', ''), cursor: drawn.indexOf('|')});
const draw = ({text, cursor}: EditedField): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;
const press = (drawn: string, keys: readonly string[], options?: EditOptions): string =>
	draw(keys.reduce((field, key) => edit(field, key, options) ?? field, parse(drawn)));

describe('one line', () => {
	it.each<[string, string[], string]>([
		['|', ['A', 'n', 'a'], 'Ana|'],
		['Aa|', ['left', 'n'], 'An|a'],
		['a|b', ['space', '-'], 'a -|b'],
		['e|', ['\u0301'], 'e\u0301|'],
		['👩|', ['\u200D', '🚀'], '👩‍🚀|'],
		['山|太', ['田'], '山田|太'],
		['abc|', ['left', 'left', 'left', 'left'], '|abc'],
		['abc|', ['right'], 'abc|'],
		['a👩‍🚀b|', ['left', 'left'], 'a|👩‍🚀b'],
		['a|👩‍🚀b', ['right'], 'a👩‍🚀|b'],
		['a👩‍🚀|b', ['backspace'], 'a|b'],
		['e\u0301|', ['backspace'], '|'],
		['a|🇩🇪b', ['delete'], 'a|b'],
		['|abc', ['backspace'], '|abc'],
		['abc|', ['delete'], 'abc|'],
		['ab|c', ['home', 'x', 'end', 'y'], 'xabcy|'],
		['ab|c', ['ctrl-a', 'x', 'ctrl-e', 'y'], 'xabcy|'],
		['calm, clear update|', ['alt-b', 'alt-b'], 'calm, |clear update'],
		['|calm, clear update', ['alt-f', 'alt-f'], 'calm, clear| update'],
		['calm clear|', ['ctrl-left', 'ctrl-right'], 'calm clear|'],
		['see http://a.b/c|', ['ctrl-w'], 'see |'],
		['see http://a.b/c|', ['alt-backspace'], 'see http://a.b/|'],
		['|calm, clear', ['alt-d'], '|, clear'],
		['calm| clear', ['ctrl-u'], '| clear'],
		['calm| clear', ['ctrl-k'], 'calm|'],
		['🇩x|🇪', ['backspace'], '|🇩🇪'],
	])('%s, %j → %s', (before, keys, after) => {
		expect(press(before, keys)).toBe(after);
	});

	it.each(['enter', 'up', 'down', 'tab', 'esc', 'f5', 'ctrl-g', 'ctrl-_', 'alt-.', 'page-up', '', '\u001B', '\r'])(
		'leaves %j to others',
		key => {
			expect(edit(parse('a|b'), key)).toBeUndefined();
		},
	);

	it('takes a paste as text, without line ends and what cannot be seen', () => {
		expect(draw(paste(parse('a|b'), 'one\r\ntwo\u001B[31m\u202E\n'))).toBe('aone two|b');
	});
});

describe('several lines', () => {
	const lines = {lines: true};
	it.each<[string, string[], string]>([
		['ab|cd', ['enter'], 'ab\n|cd'],
		['ab|cd', ['ctrl-j'], 'ab\n|cd'],
		['a\n|b', ['backspace'], 'a|b'],
		['one\ntw|o', ['ctrl-a', 'x'], 'one\nx|two'],
		['one\ntw|o\nthree', ['ctrl-e', 'x'], 'one\ntwox|\nthree'],
		['one\ntw|o\nthree', ['ctrl-k', 'ctrl-k'], 'one\ntw|three'],
		['one\ntw|o', ['ctrl-u', 'ctrl-u'], 'one|o'],
		['\n|', ['ctrl-u'], '|'],
		['|\na', ['ctrl-a', 'x'], 'x|\na'],
		['long line\nab\nlong li|ne', ['up', 'up'], 'long li|ne\nab\nlong line'],
		['lo|ng\na\n山田太郎', ['down', 'down'], 'long\na\n山|田太郎'],
		['long|\n山田太郎', ['down', 'x'], 'long\n山田x|太郎'],
	])('%j, %j → %j', (before, keys, after) => {
		expect(press(before, keys, lines)).toBe(after);
	});

	it('moves by the rows on screen', () => {
		const wrapped = {lines: true, columns: 8};
		expect(press('your promise is |late', ['up'], wrapped)).toBe('your pro|mise is late');
		expect(press('yo|ur promise is late', ['down', 'down'], wrapped)).toBe('your promise is| late');
		expect(press('your promi|se is late', ['home'], wrapped)).toBe('|your promise is late');
	});

	it('says when there is no row above or below', () => {
		expect(edit(parse('a|b\nc'), 'up', lines)).toBeUndefined();
		expect(edit(parse('ab\nc|'), 'down', lines)).toBeUndefined();
	});

	it('keeps the lines of a paste', () => {
		expect(draw(paste(parse('a|b'), 'one\r\n\ttwo\u0007\n', lines))).toBe('aone\n    two\n|b');
	});
});

const KEYS = [
	'left',
	'right',
	'up',
	'down',
	'home',
	'end',
	'backspace',
	'delete',
	'alt-b',
	'alt-f',
	'alt-d',
	'ctrl-w',
	'ctrl-u',
	'ctrl-k',
	'alt-backspace',
	'enter',
	'space',
	'a',
	'é',
	'\u0301',
	'\u200D',
	'👩',
	'🚀',
	'🏽',
	'🇩',
	'🇪',
	'山',
	'ب',
	'क',
	'्',
	'\uFE0F',
	'\u1100',
	'\u1161',
];

describe('any keys', () => {
	it('leave the cursor between two characters', () => {
		const segmenter = new Intl.Segmenter('en');
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...KEYS), {maxLength: 40}), fc.integer({min: 1, max: 12}), (keys, columns) => {
				let field = fieldOf();
				for (const key of keys) {
					field = edit(field, key, {lines: true, columns}) ?? field;
					const starts = Array.from(segmenter.segment(field.text), ({index}) => index);
					expect([...starts, field.text.length]).toContain(field.cursor);
				}
			}),
			{numRuns: 300},
		);
	});

	it.each([
		['in one long paragraph', 'some words of a note that is much too long '.repeat(2_400)],
		['in many lines', 'some words of a note\n'.repeat(4_800)],
		['in another script', 'कुछ शब्द जो बहुत लंबे हैं\n'.repeat(4_000)],
	])('are quick in a note of 100,000 characters, %s', (_name, note) => {
		const keys = ['a', 'left', 'up', 'b', 'down', 'backspace', 'ctrl-w', 'alt-b', 'end', 'c'];
		let field: EditedField = {text: note, cursor: Math.floor(note.length / 2)};
		field = edit(field, 'home') ?? field;
		const times = keys.map(key => {
			const started = performance.now();
			field = edit(field, key, {lines: true, columns: 60}) ?? field;
			return performance.now() - started;
		});
		expect(times.sort((one, other) => one - other)[5]).toBeLessThan(50);
	});
});
