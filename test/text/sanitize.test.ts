import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {escapeForJson, sanitize, sanitizeLines} from '../../source/text/sanitize.ts';

const ESC = '\u001B';
const BEL = '\u0007';

/** Written out by hand, so that a slip in the source's own list is found here. */
const FORBIDDEN = new RegExp(
	[
		'[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F]',
		'\\u00AD|\\u034F',
		'[\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFFC\\uD800-\\uDFFF\\u{E0000}-\\u{E0FFF}]',
	].join('|'),
	'u',
);

describe('tricks with escape sequences and invisible characters', () => {
	const tricks: ReadonlyArray<readonly [name: string, text: string, shown: string]> = [
		['colour', `${ESC}[31mred${ESC}[0m`, 'red'],
		['colour in 24 bits', `a${ESC}[38;2;255;0;0mb`, 'ab'],
		['clear screen and scrollback', `a${ESC}[2J${ESC}[3J${ESC}[Hb`, 'ab'],
		['move the cursor up and erase', `ok${ESC}[1A${ESC}[2Kgone`, 'okgone'],
		['private mode: alternate screen', `${ESC}[?1049hx`, 'x'],
		['device status, answered on stdin', `${ESC}[6n${ESC}[cx`, 'x'],
		['window title', `${ESC}]0;owned${BEL}x`, 'x'],
		['window title, ended by ST', `${ESC}]2;owned${ESC}\\x`, 'x'],
		['title report', `${ESC}[21tx`, 'x'],
		['clipboard, OSC 52', `${ESC}]52;c;cm0gLXJmIC8=${BEL}x`, 'x'],
		['clipboard without an end', `${ESC}]52;c;cm0gLXJm`, '52;c;cm0gLXJm'],
		['link, OSC 8', `${ESC}]8;;https://example.org${ESC}\\here${ESC}]8;;${ESC}\\`, 'here'],
		['notification, OSC 9', `${ESC}]9;hello${BEL}x`, 'x'],
		['DCS', `${ESC}P1$r0m${ESC}\\x`, 'x'],
		['tmux passthrough', `${ESC}Ptmux;${ESC}${ESC}]52;c;eA==${BEL}${ESC}\\x`, 'tmux;x'],
		['APC, kitty graphics', `${ESC}_Gf=24;AAAA${ESC}\\x`, 'x'],
		['PM and SOS', `${ESC}^pm${ESC}\\${ESC}Xsos${ESC}\\x`, 'x'],
		['reset the terminal', `${ESC}cx`, 'x'],
		['another character set', `${ESC}(0lqqk${ESC}(B`, 'lqqk'],
		['bracketed paste end', `${ESC}[201~rm`, 'rm'],
		['a sequence inside a sequence', `${ESC}[3${ESC}[0m1mx`, '31mx'],
		['a lone escape at the end', `x${ESC}`, 'x'],
		['C1 CSI', 'a\u009B31mb', 'ab'],
		['C1 OSC with C1 ST', 'a\u009D0;title\u009Cb', 'ab'],
		['C1 DCS', 'a\u0090q\u009Cb', 'ab'],
		['carriage return over the line', 'good\rbad', 'good bad'],
		['backspaces', 'good\b\b\b\bevil', 'goodevil'],
		['bell, null, delete', 'a\u0007\u0000\u007Fb', 'ab'],
		['line and paragraph separators, next line', 'a\u2028b\u2029c\u0085d', 'a b c d'],
		['tab, vertical tab, form feed', 'a\tb\vc\fd', 'a b c d'],
		['right-to-left override', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
		['isolates and embeddings', '\u2066a\u2067b\u2068c\u2069\u202Ad\u202Be\u202C\u202D', 'abcde'],
		['direction marks', 'a\u200Eb\u200Fc\u061Cd', 'abcd'],
		['tags that hide a sentence', 'hi\u{E0001}\u{E0068}\u{E0069}\u{E007F}', 'hi'],
		['zero-width characters in a name', 'A\u200Bn\u2060a\uFEFF', 'Ana'],
		['joiners between nothing', '\u200D\u200Da\u200D\u200D b\u200C', 'a b'],
		['soft hyphens', 'pro\u00ADmo\u00ADtion', 'promotion'],
		['interlinear annotation, object replacement', 'a\uFFF9b\uFFFAc\uFFFB\uFFFC', 'abc'],
		['Hangul fillers as an empty name', '\u3164\u115F\u1160\uFFA0', ''],
		['a flood of marks', `e${'\u0301'.repeat(500)}x`, `e${'\u0301'.repeat(4)}x`],
		['marks on nothing', '\u0301\u0301Ana', 'Ana'],
		['a flood of selectors', `❤${'\uFE0F'.repeat(50)}`, '❤\uFE0F'],
		['bytes hidden in selectors', 'a\uFE00\uFE01\uFE02\u{E0100}\u{E0101}', 'a\uFE00'],
		['a flood of skin tones', `👍${'🏽'.repeat(20)}`, '👍🏽'],
		['a skin tone on a letter', 'a🏽b', 'ab'],
		['a picture joined without end', Array(20).fill('👩').join('\u200D'), '👩‍👩‍👩‍👩👩‍👩‍👩‍👩👩‍👩‍👩‍👩👩‍👩‍👩‍👩👩‍👩‍👩‍👩'],
		['half a surrogate pair', 'a\uD83Db\uDC4Dc', 'a\uFFFDb\uFFFDc'],
	];

	it.each(tricks)('%s', (_name, text, shown) => {
		expect(sanitize(text)).toBe(shown);
		expect(sanitize(text)).not.toMatch(FORBIDDEN);
	});
});

describe('what stays as it is', () => {
	it.each([
		'Ana Souza',
		'Zoë Müller-Łukasiewicz',
		'山田 太郎',
		'한국어',
		'👩‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣ 🇩🇪',
		'👩🏻‍❤️‍💋‍👨🏿',
		'مرحبا بالعالم',
		'שָׁלוֹם',
		'می\u200Cخواهم',
		'क्ष\u200Dत्रिय',
		'กำลังใจ น้ำ',
		'Nguyễn Thị Minh Khai'.normalize('NFD'),
		'‼ ! · ✓ ‖ ▸ “quoted” – 86 %',
	])('%s', text => {
		expect(sanitize(text)).toBe(text);
		expect(sanitizeLines(text)).toBe(text);
	});
});

describe('lines', () => {
	it('keeps line ends and turns every kind into a newline', () => {
		expect(sanitizeLines('a\r\nb\rc\n\nd\u2028e')).toBe('a\nb\nc\n\nd\ne');
		expect(sanitizeLines('\tindented')).toBe('    indented');
	});

	it('makes one line of several, without doubled blanks', () => {
		expect(sanitize('first \n\n  second\n')).toBe('first second');
	});

	it('lets no mark cling to the line end before it', () => {
		expect(sanitizeLines('a\n\u0301b')).toBe('a\nb');
	});
});

const nasty = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				ESC,
				BEL,
				`${ESC}[`,
				`${ESC}]`,
				`${ESC}\\`,
				'\u009B',
				'\u009C',
				'\u009D',
				'\u0090',
				'[',
				']',
				'm',
				'0;',
				'\n',
				'\r',
				'\t',
			),
			fc.constantFrom(
				'\u202E',
				'\u200D',
				'\u200C',
				'\u0301',
				'\uFE0F',
				'👩',
				'❤',
				'🏽',
				'\u{E0041}',
				'\uD83D',
				'a',
				'ب',
				'क',
				'्',
				' ',
				'\u1100',
				'\u0600',
			),
			fc.string({unit: 'binary', maxLength: 3}),
		),
		{maxLength: 20},
	)
	.map(pieces => pieces.join(''));

describe('for any text', () => {
	it('leaves no forbidden character', () => {
		fc.assert(
			fc.property(nasty, text => {
				expect(sanitizeLines(text)).not.toMatch(FORBIDDEN);
				expect(sanitize(text)).not.toMatch(FORBIDDEN);
				expect(sanitize(text)).not.toContain('\n');
				expect(sanitize(text)).not.toMatch(/\p{M}{5}|^[\p{M}\u200C\u200D]|[\u200C\u200D]{2}|[\u200C\u200D]$/u);
			}),
			{numRuns: 1500},
		);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(nasty, text => {
				expect(sanitize(sanitize(text))).toBe(sanitize(text));
				expect(sanitizeLines(sanitizeLines(text))).toBe(sanitizeLines(text));
			}),
			{numRuns: 1500},
		);
	});

	it('leaves no character without a column, which Ink would count as one', () => {
		const segmenter = new Intl.Segmenter('en');
		fc.assert(
			fc.property(nasty, text => {
				for (const {segment} of segmenter.segment(sanitize(text))) expect(stringWidth(segment)).toBeGreaterThan(0);
			}),
			{numRuns: 1500},
		);
	});

	it('is quick on a long text of unfinished sequences', () => {
		const started = performance.now();
		sanitize(`${ESC}]0;`.repeat(50_000));
		sanitize('\u009D'.repeat(100_000));
		sanitize(`${ESC}[${'1'.repeat(100_000)}`);
		sanitize('a\n'.repeat(50_000));
		sanitize(`${'\n'.repeat(50_000)}a${' '.repeat(50_000)}b\n`);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});

describe('escapeForJson', () => {
	it('shows controls, C1, bidi and tags as escapes', () => {
		const text = 'a\u001B[31m\u009B\u202Eb\u2028\u{E0041}é👩‍🚀';
		const json = escapeForJson(JSON.stringify({text}));
		expect(json).toBe('{"text":"a\\u001b[31m\\u009b\\u202eb\\u2028\\udb40\\udc41é👩‍🚀"}');
		expect(JSON.parse(json)).toEqual({text});
	});

	it('leaves indentation alone and every value as it was', () => {
		fc.assert(
			fc.property(fc.jsonValue(), nasty, (value, text) => {
				const json = escapeForJson(JSON.stringify([value, text], undefined, 2));
				expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify([value, text])));
				expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/);
			}),
		);
	});
});
