// Makes text from outside harmless to print: no escape sequence, no control, no invisible or reordering character.

import {isSimple} from './clusters.ts';
import {latePattern} from './late-pattern.ts';

/** Scripts stack up to four marks on a letter (Hebrew with cantillation, Thai has two); more is a flood. */
const MOST_MARKS = 4;
/** A family of four, the longest joined picture in use, has three joints. */
const MOST_JOINTS = 3;

/** Whole escape sequences: CSI; OSC, DCS, SOS, PM, APC with what they carry; and the short ones. */
const SEQUENCES = new RegExp(
	[
		'(?:\\x1B\\[|\\x9B)[\\x30-\\x3F]*[\\x20-\\x2F]*[\\x40-\\x7E]',
		// An unfinished one loses only its introducer, so what it would have swallowed stays to be seen.
		'(?:\\x1B[\\]PX^_]|[\\x90\\x98\\x9D-\\x9F])[^\\x07\\x18\\x1A\\x1B\\x80-\\x9F]*(?:\\x07|\\x1B\\\\|\\x9C)',
		'\\x1B[\\x20-\\x2F]*[\\x30-\\x7E]',
	].join('|'),
	'g',
);
const LINE_ENDS = /\r\n?|[\n\v\f\x85\u2028\u2029]/g;
/** Controls, formats (bidi, tags, joiners, soft hyphen, BOM) and other invisible ones, but newline, joiners, selectors. */
const FORBIDDEN = latePattern(
	() => /(?!\n|\u200C|\u200D|[\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFC]/gu,
);
const NEEDS_TIDYING = latePattern(() => /\p{M}|\u200C|\u200D|[\u{1F3FB}-\u{1F3FF}]/u);

const JOINER = /[\u200C\u200D]/;
const SELECTOR = /[\uFE00-\uFE0F]/;
const SKIN_TONE = /[\u{1F3FB}-\u{1F3FF}]/u;
const MARK = latePattern(() => /\p{M}/u);
const PICTURE = latePattern(() => /\p{Extended_Pictographic}/u);
const LETTER = latePattern(() => /\p{L}/u);
const BLANK = /\s/;

type Base = 'none' | 'picture' | 'letter' | 'other';

const baseOf = (character: string): Base => {
	if (BLANK.test(character)) return 'none';
	if (LETTER().test(character)) return 'letter';
	return PICTURE().test(character) ? 'picture' : 'other';
};

/** Keeps marks, selectors, skin tones and joiners only where they belong to a character, and only a few of each. */
const tidy = (text: string): string => {
	let out = '';
	let base: Base = 'none';
	let [marks, joints, selected, toned, joiner] = [0, 0, false, false, ''];
	for (const character of text) {
		if (JOINER.test(character)) {
			if (base !== 'none' && joiner === '') joiner = character;
		} else if (SELECTOR.test(character)) {
			if (base === 'none' || selected || joiner !== '') continue;
			selected = true;
			out += character;
		} else if (SKIN_TONE.test(character)) {
			if (base !== 'picture' || toned || joiner !== '') continue;
			toned = true;
			out += character;
		} else if (MARK().test(character)) {
			joiner = '';
			if (base === 'none' || marks === MOST_MARKS) continue;
			marks += 1;
			out += character;
		} else {
			const next = baseOf(character);
			const joins =
				(next === 'letter' && base === 'letter' && joiner !== '') ||
				(next === 'picture' && base === 'picture' && joiner === '\u200D' && joints < MOST_JOINTS);
			out += joins ? joiner + character : character;
			joints = joins ? joints + 1 : 0;
			base = next;
			[marks, selected, toned, joiner] = [0, false, false, ''];
		}
	}
	return out;
};

const clean = (text: string, tab: string): string => {
	const bare = text.toWellFormed().replace(SEQUENCES, '').replace(LINE_ENDS, '\n').replaceAll('\t', tab).replace(FORBIDDEN(), '');
	return NEEDS_TIDYING().test(bare) || SELECTOR.test(bare) ? tidy(bare) : bare;
};

/** Text as several harmless lines: every line end becomes `\n`, a tab four spaces. */
export const sanitizeLines = (text: string): string => (isSimple(text) ? text : clean(text, '    '));

/** Text as one harmless line: line ends and tabs become a space. */
export const sanitize = (text: string): string => {
	if (isSimple(text)) return text;
	const lines = clean(text, ' ').split('\n');
	if (lines.length === 1) return lines[0] ?? '';
	return lines
		.map(line => line.trim())
		.filter(line => line !== '')
		.join(' ');
};

/** What JSON leaves as it is but a terminal would obey or hide; C0 is escaped by JSON itself. */
const UNSAFE_IN_JSON =
	/[\x7F-\x9F\xAD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** A JSON document with control, C1, bidi and tag characters as `\uXXXX`: parses to the very same value. */
export const escapeForJson = (json: string): string =>
	json.replace(UNSAFE_IN_JSON, character =>
		Array.from({length: character.length}, (_, index) => {
			return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
		}).join(''),
	);
