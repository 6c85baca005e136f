// Walks text by what a reader sees as one character, and says how many columns each takes, cheaply where it can.

import {clusterWidth} from './cluster-width.ts';

/** Intl.Segmenter slows down with the length of its string: long stretches are handed to it in pieces of this many units. */
const PIECE = 128;

/**
 * Columns of a code unit that is always a character by itself when its neighbour is simple too: 1 or 2; 0 for all
 * others (marks, joiners, emoji, surrogates, conjoining letters), which need the segmenter.
 */
export const simpleWidth = (code: number): 0 | 1 | 2 => {
	if (code < 0x7f) return code >= 0x20 ? 1 : 0;
	if (code < 0x300) return code >= 0xa0 && code !== 0xad ? 1 : 0;
	if (code < 0x530) return (code >= 0x370 && code <= 0x482) || code >= 0x48a ? 1 : 0;
	// Hebrew, Arabic and Thai letters, without their marks.
	if (code < 0x2010) {
		const letter =
			(code >= 0x5d0 && code <= 0x5ea) ||
			(code >= 0x620 && code <= 0x64a) ||
			(code >= 0x660 && code <= 0x66f) ||
			(code >= 0x671 && code <= 0x6d5) ||
			(code >= 0xe01 && code <= 0xe30) ||
			(code >= 0xe40 && code <= 0xe46);
		return letter ? 1 : 0;
	}
	if (code <= 0x205e) return code <= 0x2027 || code >= 0x2030 ? 1 : 0;
	if (code < 0x3000) {
		if (code === 0x25fd || code === 0x25fe) return 2;
		return (code >= 0x2190 && code <= 0x21ff) || (code >= 0x2500 && code <= 0x25ff) || code === 0x2713 ? 1 : 0;
	}
	const wide =
		code <= 0x3020 ||
		(code >= 0x3041 && code <= 0x3096) ||
		(code >= 0x30a1 && code <= 0x30fa) ||
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0xac00 && code <= 0xd7a3) ||
		(code >= 0xff01 && code <= 0xff5e);
	return wide ? 2 : 0;
};

/** Whether every code unit is simple: such text is harmless to print, and one unit is one character. */
export const isSimple = (text: string): boolean => {
	for (let index = 0; index < text.length; index += 1) {
		if (simpleWidth(text.charCodeAt(index)) === 0) return false;
	}
	return true;
};

let segmenter: Intl.Segmenter | undefined;

/** Where the stretch that needs the segmenter ends: between two simple units there is always a boundary. */
const stretchEnd = (text: string, from: number): number => {
	let index = from + 1;
	while (index < text.length) {
		if (simpleWidth(text.charCodeAt(index)) > 0 && simpleWidth(text.charCodeAt(index - 1)) > 0) return index;
		index += 1;
	}
	return text.length;
};

/** Called with the start, the end and the columns of a character; `false` stops the walk. */
export type VisitCluster = (start: number, end: number, columns: number) => boolean | undefined;

/** Visits `[from, to)` through the segmenter; false when the visitor stopped. */
const visitStretch = (text: string, from: number, to: number, visit: VisitCluster): boolean => {
	segmenter ??= new Intl.Segmenter('en');
	let start = from;
	let piece = PIECE;
	while (start < to) {
		const end = Math.min(to, start + piece);
		const boundaries = Array.from(segmenter.segment(text.slice(start, end)), ({index}) => start + index);
		// The last character of a piece may go on in the next one: it is taken up again from its beginning.
		const known = end < to ? boundaries.length - 1 : boundaries.length;
		if (known === 0) {
			piece *= 2;
			continue;
		}
		for (let index = 0; index < known; index += 1) {
			const begin = boundaries[index] ?? start;
			const finish = boundaries[index + 1] ?? end;
			if (visit(begin, finish, clusterWidth(text.slice(begin, finish))) === false) return false;
		}
		start = boundaries[known] ?? end;
		piece = PIECE;
	}
	return true;
};

/** Visits each character (grapheme cluster) of the text from `from`, itself a boundary, until the visitor says false. */
export const eachCluster = (text: string, visit: VisitCluster, from = 0): void => {
	let index = from;
	while (index < text.length) {
		const columns = simpleWidth(text.charCodeAt(index));
		if (columns > 0 && (index + 1 === text.length || simpleWidth(text.charCodeAt(index + 1)) > 0)) {
			if (visit(index, index + 1, columns) === false) return;
			index += 1;
			continue;
		}
		const end = stretchEnd(text, index);
		if (!visitStretch(text, index, end, visit)) return;
		index = end;
	}
};
