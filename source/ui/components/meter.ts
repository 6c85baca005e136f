// Shows how far something is as a few boxes and words, and a rating against what is expected.

import type {Glyphs, Theme} from '../theme.ts';
import type {Span} from './spans.ts';

/** `meter(2, 5, glyphs)` → `▰▰▱▱▱`; never more boxes than `cells`. */
export const meter = (filled: number, cells: number, glyphs: Glyphs): string => {
	const full = Math.max(0, Math.min(cells, Math.round(filled)));
	return glyphs.full.repeat(full) + glyphs.empty.repeat(cells - full);
};

/** A meter with its words, which say what the boxes only hint at: `▰▰▱▱▱  2 of 4`. */
export const meterSpans = (filled: number, cells: number, words: string, theme: Theme): Span[] => [
	{text: meter(filled, cells, theme.glyphs), as: 'accent'},
	`  ${words}`,
];

/** A gap of this much is marked: the one below is usual on the way to the next level. */
const MARKED_GAP = 2;

/**
 * One cell of the heat map, readable without colour: `2/4!` a gap of two or more, `2/3`, `3/3`, `?` unrated where
 * something is expected, `·` where nothing is; a rating beyond what is expected of anybody stands alone.
 */
export const heat = (rating: number | undefined, expected: number | undefined, theme: Theme): Span => {
	if (expected === undefined) return {text: rating === undefined ? theme.glyphs.info : String(rating), as: 'dim'};
	if (rating === undefined) return {text: theme.glyphs.unrated, as: 'paused'};
	const gap = expected - rating;
	if (gap >= MARKED_GAP) return {text: `${rating}/${expected}!`, as: 'watch', bold: true};
	return {text: `${rating}/${expected}`, as: gap > 0 ? 'text' : 'fine'};
};
