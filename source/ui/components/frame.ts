// Writes the lines of a frame around something, with words in its borders, each line of an exact width.

import {sanitize} from '../../text/sanitize.ts';
import {cut, width as widthOf} from '../../text/width.ts';
import type {Theme} from '../theme.ts';
import type {FramePart, FrameWords, Part, Room, RuledPart, TopPart} from './parts.ts';
import type {Span} from './spans.ts';

/** Columns and rows that a frame takes from what is inside: a border and a blank on each side, a border above and below. */
export const FRAME_COLUMNS = 4;
export const FRAME_ROWS = 2;

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

/** What is inside a frame of a size. */
export const insideOf = ({width, height}: Room): Room => ({
	width: Math.max(0, width - FRAME_COLUMNS),
	height: Math.max(0, height - FRAME_ROWS),
});

/** A frame around what is drawn in the room inside, where there is any. */
export const framed = (room: Room, words: FrameWords, draw: (inside: Room) => Part | undefined): FramePart => {
	const inside = insideOf(room);
	return {kind: 'frame', room, words, inside: inside.width > 0 && inside.height > 0 ? draw(inside) : undefined};
};

/** The same under a heading with a line after it, where there is no room for frames. */
export const ruled = ({width, height}: Room, title: string, draw: (inside: Room) => Part, active?: boolean): RuledPart => ({
	kind: 'ruled',
	room: {width, height},
	title,
	active,
	inside: draw({width, height: Math.max(0, height - 1)}),
});

/** Below so many rows a frame would leave nothing of what it is around. */
export const LEAST_FRAMED_ROWS = 8;

/** From so many on there is one for the heading: whom a form is about is said wherever it can be. */
const LEAST_HEADED_ROWS = 3;

/** A framed part in the middle of a screen, made smaller when the screen is; over all of a tiny one, without its frame. */
export const inTheMiddle = (
	{columns, rows}: {readonly columns: number; readonly rows: number},
	wanted: Room,
	words: FrameWords,
	draw: (inside: Room) => Part,
): TopPart => {
	const room = {width: Math.max(1, Math.min(wanted.width, columns)), height: Math.max(1, Math.min(wanted.height, rows))};
	if (rows < LEAST_FRAMED_ROWS && wanted.height > rows) {
		const whole = {width: Math.max(1, columns), height: Math.max(1, rows)};
		const hasHead = rows >= LEAST_HEADED_ROWS && words.title !== undefined;
		return {left: 0, top: 0, room: whole, part: hasHead ? ruled(whole, words.title, draw, true) : draw(whole)};
	}
	return {
		left: Math.floor((columns - room.width) / 2),
		top: Math.floor((rows - room.height) / 2),
		room,
		part: framed(room, words, draw),
	};
};

/** One side of the frame as a single text of `rows` lines. */
export const side = (rows: number, theme: Theme): string => Array(Math.max(0, rows)).fill(theme.glyphs.vertical).join('\n');
