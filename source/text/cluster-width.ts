// Says how many columns one character (grapheme cluster) takes on a terminal: pictures as one, letters and marks one by one.

import {eastAsianWidth} from 'get-east-asian-width';
import {latePattern} from './late-pattern.ts';

/** Something is drawn for it; a cluster with nothing of the kind takes no column. */
const VISIBLE = latePattern(
	() => /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u,
);
const SPACING_MARK = latePattern(() => /\p{Spacing_Mark}/u);
/** `❤️`: a narrow picture that the selector U+FE0F turns into a wide one. */
const WIDENED_PICTURE = latePattern(() => /^(?!\p{Emoji_Component})\p{Emoji}\uFE0F$/u);
/** A picture in a tone of skin, listed or not. */
const TONED_PICTURE = latePattern(() => /^\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}$/u);
const KEYCAP = /^[\d#*]\uFE0F?\u20E3$/;
/** Narrow pictures reach two columns as part of a flag, a skin tone or a joined sequence; only those ask the long list. */
const MAYBE_SEQUENCE = latePattern(() => /^\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]|\p{Emoji_Modifier}/u);
const PICTURES = latePattern(() => /\p{Extended_Pictographic}/gu);
/** No real picture is longer; a flood of joiners is measured by its first character. */
const LONGEST_PICTURE = 50;

/** The flag that lets a pattern name sequences. */
const UNICODE_SETS = 'v';
let listedEmoji: RegExp | undefined;

/** On Unicode's list of emoji sequences. The list is costly to compile (25 ms), so it is built when first asked for. */
const isListedEmoji = (cluster: string): boolean => {
	listedEmoji ??= new RegExp('^\\p{RGI_Emoji}$', UNICODE_SETS);
	return listedEmoji.test(cluster);
};

/** Pictures joined into one, listed or not. */
const isJoinedPicture = (cluster: string): boolean =>
	cluster.length <= LONGEST_PICTURE && cluster.includes('\u200D') && (cluster.match(PICTURES())?.length ?? 0) >= 2;

const isWidePicture = (cluster: string): boolean => {
	if (KEYCAP.test(cluster) || WIDENED_PICTURE().test(cluster) || TONED_PICTURE().test(cluster)) return true;
	return cluster.length <= LONGEST_PICTURE && MAYBE_SEQUENCE().test(cluster) && isListedEmoji(cluster);
};

const isLeadingJamo = (point: number): boolean => (point >= 0x1100 && point <= 0x115f) || (point >= 0xa960 && point <= 0xa97c);
const isVowelJamo = (point: number): boolean => (point >= 0x1160 && point <= 0x11a7) || (point >= 0xd7b0 && point <= 0xd7c6);
const isTrailingJamo = (point: number): boolean => (point >= 0x11a8 && point <= 0x11ff) || (point >= 0xd7cb && point <= 0xd7fb);
const isJamo = (point: number): boolean => isLeadingJamo(point) || isVowelJamo(point) || isTrailingJamo(point);

/** Conjoining Hangul: a leading letter with its vowel (and final) is one block of two columns; the rest adds up. */
const jamoWidth = (points: readonly number[]): number => {
	let columns = 0;
	let index = 0;
	while (index < points.length) {
		const point = points[index] ?? 0;
		if (!isJamo(point)) break;
		if (isLeadingJamo(point) && isVowelJamo(points[index + 1] ?? 0)) {
			columns += 2;
			index += isTrailingJamo(points[index + 2] ?? 0) ? 3 : 2;
		} else {
			columns += eastAsianWidth(point);
			index += 1;
		}
	}
	for (const point of points.slice(index)) columns += eastAsianWidth(point);
	return columns;
};

/** Columns of one grapheme cluster: 0, 1, 2, or more where letters or marks add up inside it. */
export const clusterWidth = (cluster: string): number => {
	const from = cluster.search(VISIBLE());
	if (from < 0) return 0;
	const base = cluster.codePointAt(from) ?? 0;
	if (isJamo(base)) {
		const visible = [...cluster.slice(from)].filter(character => VISIBLE().test(character));
		return jamoWidth(visible.map(character => character.codePointAt(0) ?? 0));
	}
	const columns = eastAsianWidth(base);
	if (cluster.length === 1) return columns;
	if (isJoinedPicture(cluster) || isWidePicture(cluster)) return 2;
	// Terminals give every letter its own columns, also those that a virama joins (`प्र`) or that look like a mark (`ำ`).
	let extra = 0;
	for (const character of cluster.slice(from + (base > 0xffff ? 2 : 1))) {
		if (!SPACING_MARK().test(character) && !VISIBLE().test(character)) continue;
		extra += eastAsianWidth(character.codePointAt(0) ?? 0);
	}
	return columns + extra;
};
