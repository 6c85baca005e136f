// Writes the lines of a frame around something, with words in its borders, each line of an exact width.

import {sanitize} from '../../text/sanitize.ts';
import {cut, width as widthOf} from '../../text/width.ts';
import type {Theme} from '../theme.ts';
import type {Span} from './spans.ts';

/** Columns and rows that a frame takes from what is inside: a border and a blank on each side, a border above and below. */
export const FRAME_COLUMNS = 4;
export const FRAME_ROWS = 2;

export type FrameWords = {
	readonly title?: string;
	/** At the right end of the upper border, such as `2 of 6`. */
	readonly right?: string;
	/** In the lower border, such as the keys of a form. */
	readonly foot?: string;
	/** Whether keys go here; left out where there is nothing else they could go to. */
	readonly active?: boolean;
};

const RIGHT_TAIL = 2;

/** The upper border, `╭ Team ──── 2 of 6 ╮`; the title of the active one is marked by a glyph, not by colour alone. */
export const upperBorder = (columns: number, words: FrameWords, theme: Theme): Span[] => {
	const {glyphs} = theme;
	const border = words.active ? 'borderActive' : 'border';
	if (columns < FRAME_COLUMNS) return [{text: glyphs.horizontal.repeat(Math.max(0, columns)), as: border}];
	const inside = columns - 2;
	const right = sanitize(words.right ?? '');
	const rightColumns = right === '' ? 0 : widthOf(right) + RIGHT_TAIL;
	const mark = words.active ? `${glyphs.selected} ` : '';
	const title = words.title ? cut(mark + sanitize(words.title), inside - 2, glyphs.ellipsis) : '';
	const titleColumns = title === '' ? 0 : widthOf(title) + 2;
	const withRight = rightColumns > 0 && titleColumns + rightColumns < inside;
	const line = inside - titleColumns - (withRight ? rightColumns : 0);
	return [
		{text: glyphs.topLeft, as: border},
		...(title === '' ? [] : [{text: ` ${title} `, as: words.active === false ? 'text' : 'heading'} as const]),
		{text: glyphs.horizontal.repeat(line), as: border},
		...(withRight ? [{text: ` ${right} `, as: 'dim'} as const] : []),
		{text: glyphs.topRight, as: border},
	];
};

/** The lower border, `╰ enter save · esc keep ────╯`. */
export const lowerBorder = (columns: number, words: FrameWords, theme: Theme): Span[] => {
	const {glyphs} = theme;
	const border = words.active ? 'borderActive' : 'border';
	if (columns < FRAME_COLUMNS) return [{text: glyphs.horizontal.repeat(Math.max(0, columns)), as: border}];
	const inside = columns - 2;
	const foot = words.foot ? ` ${cut(sanitize(words.foot), inside - 2, glyphs.ellipsis)} ` : '';
	return [
		{text: glyphs.bottomLeft, as: border},
		{text: foot, as: 'dim'},
		{text: glyphs.horizontal.repeat(inside - widthOf(foot)), as: border},
		{text: glyphs.bottomRight, as: border},
	];
};

/** One side of the frame as a single text of `rows` lines. */
export const side = (rows: number, theme: Theme): string => Array(Math.max(0, rows)).fill(theme.glyphs.vertical).join('\n');
