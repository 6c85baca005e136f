// Shows how far something is as a few boxes and words.

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
