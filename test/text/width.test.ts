import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {eachCluster, isSimple, simpleWidth} from '../../source/text/clusters.ts';
import {sanitize} from '../../source/text/sanitize.ts';
import {begin, cut, fit as fitted, width} from '../../source/text/width.ts';

/** Pieces that are hard to measure, to be strung together at random. */
const PIECES = [
	'a',
	' ',
	'é',
	'e\u0301',
	'ß',
	'–',
	'…',
	'‼',
	'‼\uFE0F',
	'❤',
	'❤️',
	'✓',
	'✔',
	'✔️',
	'漢',
	'字',
	'カ',
	'ｶ',
	'ﾞ',
	'が',
	'か\u3099',
	'한',
	'\u1112\u1161\u11AB',
	'\u1100',
	'\u1161',
	'👍',
	'👍🏽',
	'☝🏻',
	'☝️',
	'👩‍🚀',
	'👨‍👩‍👧‍👦',
	'🏳️‍🌈',
	'🏴‍☠️',
	'⛹️‍♂️',
	'🇩🇪',
	'🇩',
	'1️⃣',
	'1\u20E3',
	'#',
	'\u200D',
	'\u200C',
	'\uFE0F',
	'\uFE0E',
	'\u0301',
	'א',
	'בּ',
	'م',
	'مَ',
	'می\u200Cخواهم',
	'ก',
	'กี้',
	'น้ำ',
	'क',
	'क्ष',
	'कि',
	'தமிழ்',
	'ﷺ',
	'𝒜',
	'𠀋',
	'\u{1F1E6}\u{1F1E6}',
	'🏻',
	'½',
	'\uD800',
	'\u0600',
	'\u3164',
	'（',
	'〰️',
	'〰',
	'☺',
	'◽',
	'▸',
	'○',
	'①',
];
const hard = fc.array(fc.constantFrom(...PIECES), {maxLength: 14}).map(pieces => pieces.join(''));
const any = fc.oneof(hard, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), fc.string());

describe('width', () => {
	it.each([
		['', 0],
		['Ana', 3],
		['Søren Ångström', 14],
		['山田 太郎', 9],
		['👩‍🚀', 2],
		['❤️', 2],
		['🇩🇪', 2],
		['e\u0301', 1],
		['한국', 4],
		['L4 → L5 · 86 %', 14],
	])('%s takes %i columns', (text, columns) => {
		expect(width(text)).toBe(columns);
	});

	it('agrees with the measure that Ink uses, but for characters of several letters, which terminals draw one by one', () => {
		const segmenter = new Intl.Segmenter('en');
		fc.assert(
			fc.property(any, text => {
				for (const {segment} of segmenter.segment(text.replace(/[\u001B\u009B]/g, ''))) {
					const letters = [...segment].filter(character => stringWidth(character) > 0);
					if (letters.length <= 1) expect(width(segment)).toBe(stringWidth(segment));
					else expect(width(segment)).toBeGreaterThanOrEqual(stringWidth(segment));
				}
			}),
			{numRuns: 2000},
		);
	});

	// What tmux and xterm draw, which go by the tables of Unicode, a code point at a time.
	it.each([
		['प्रिया शर्मा', 10],
		['প্রিয়া দাস', 9],
		['પ્રિયા પટેલ', 9],
		['శ్రీనివాస్', 5],
		['കൃഷ്ണൻ', 4],
		['น้ำ', 2],
		['ស្រីមុំ', 3],
		['Kim 👍🏽', 6],
		['漢🏻', 4],
		['🇦🇦', 2],
	])('%s takes the %i columns that terminals give it', (text, columns) => {
		expect(width(text)).toBe(columns);
	});

	it('knows every character outside the planes of rare ideographs as Ink does', () => {
		const wrong: string[] = [];
		for (let point = 0; point < 0x20000; point += 1) {
			if (point === 0x1b || point === 0x9b) continue;
			const character = String.fromCodePoint(point);
			if (width(character) !== stringWidth(character)) wrong.push(`U+${point.toString(16)}`);
		}
		expect(wrong).toEqual([]);
	}, 60_000);

	it('calls simple only what stands alone beside any other simple character', () => {
		const simple: string[] = [];
		for (let unit = 0; unit <= 0xffff; unit += 1) {
			if (simpleWidth(unit) > 0) simple.push(String.fromCharCode(unit));
		}
		const segmenter = new Intl.Segmenter('en');
		const joined = (text: string) => [...segmenter.segment(text)].length < text.length;
		const wrong = simple.filter(character => ['a', '©', '한', 'ب', 'ก'].some(other => joined(other + character + other)));
		expect(wrong).toEqual([]);
		expect(simple.filter(character => sanitize(character) !== character)).toEqual([]);
		expect(isSimple('Ana → 山田')).toBe(true);
		expect(isSimple('a\u202E')).toBe(false);
	});

	it('walks the same characters as the segmenter does', () => {
		const segmenter = new Intl.Segmenter('en');
		fc.assert(
			fc.property(
				fc.array(hard, {maxLength: 30}).map(texts => texts.join('')),
				text => {
					const starts: number[] = [];
					eachCluster(text, start => {
						starts.push(start);
						return true;
					});
					expect(starts).toEqual(Array.from(segmenter.segment(text), ({index}) => index));
				},
			),
			{numRuns: 300},
		);
	});

	it('stays quick on long text that needs the segmenter', () => {
		const long = 'é\u0301👩‍🚀क्षि'.repeat(10_000);
		const started = performance.now();
		expect(width(long)).toBeGreaterThan(30_000);
		expect(performance.now() - started).toBeLessThan(3000);
	});
});

describe('fit', () => {
	it.each([
		['Bo Lindqvist', 6, 'left', 'Bo Li…'],
		['Bo Lindqvist', 4, 'left', 'Bo…'.padEnd(4)],
		['9', 3, 'right', '  9'],
		['ab', 5, 'center', ' ab  '],
		['山田太郎', 5, 'left', '山田…'],
		['山田太郎', 4, 'left', '山… '],
		['山田太郎', 1, 'left', '…'],
		['anything', 0, 'left', ''],
		['👩‍🚀👩‍🚀', 3, 'left', '👩‍🚀…'],
	] as const)('%s in %i columns, %s → %s', (text, columns, align, shown) => {
		expect(fitted(text, columns, align)).toBe(shown);
	});

	it('is always exactly as wide as asked', () => {
		fc.assert(
			fc.property(
				any,
				fc.integer({min: 0, max: 40}),
				fc.constantFrom('left', 'right', 'center' as const),
				(text, columns, align) => {
					expect(width(fitted(sanitize(text), columns, align))).toBe(columns);
				},
			),
			{numRuns: 2000},
		);
	});

	it('takes another sign for what was cut', () => {
		expect(fitted('Bo Lindqvist', 6, 'left', '~')).toBe('Bo Li~');
		expect(cut('Bo Lindqvist', 6, '~')).toBe('Bo Li~');
		expect(cut('Bo', 6)).toBe('Bo');
	});

	it('begins with whole characters only', () => {
		expect(begin('a👩‍🚀b', 2)).toBe('a');
		expect(begin('a👩‍🚀b', 3)).toBe('a👩‍🚀');
		expect(begin('e\u0301x', 1)).toBe('e\u0301');
	});
});
