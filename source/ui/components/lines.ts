// Lines of words: as many as there is room for, what to read where there is nothing, and a heading with a line after it.
import {sanitize, sanitizeLines} from '../../text/sanitize.ts';
import {cut, width as widthOf} from '../../text/width.ts';
import {wrapAtMost} from '../../text/wrap.ts';
import type {Glyphs} from '../theme.ts';
import {type LinesPart, linesPart, type Room, type ScreenLine} from './parts.ts';
import type {Span} from './spans.ts';

/** Rows of spans without anything else to them. */
export const asLines = (rows: readonly (readonly Span[])[]): readonly ScreenLine[] => rows.map(spans => ({spans}));

/** Where not all lines fit, the last one says how many are left, and how to see them. */
export const fitting = (lines: readonly (readonly Span[])[], height: number, how = ''): readonly (readonly Span[])[] => {
	if (lines.length <= height || height < 2) return lines;
	return [...lines.slice(0, height - 1), [{text: `… ${lines.length - height + 1} more lines${how}`, as: 'dim'}]];
};

/** A sentence or two in the middle of the room, where there is nothing to show. */
export const emptyPart = (text: string, {width, height}: Room, {ellipsis}: Glyphs): LinesPart => {
	const words = wrapAtMost(sanitizeLines(text), width, Math.max(0, height), ellipsis);
	const above = Math.max(0, Math.floor((height - words.length) / 2));
	return linesPart(
		[
			...Array.from({length: above}, (): ScreenLine => ({spans: []})),
			...words.map((line): ScreenLine => ({spans: [{text: line, as: 'dim', width, align: 'center'}]})),
		],
		width,
		height,
	);
};

/** `── Ana Souza ─────────`. */
export const ruleLine = (title: string, width: number, active: boolean | undefined, glyphs: Glyphs): ScreenLine => {
	const border = active ? 'borderActive' : 'border';
	const mark = active ? `${glyphs.selected} ` : '';
	const words = title ? ` ${cut(mark + sanitize(title), width - 4, glyphs.ellipsis)} ` : '';
	const lead = glyphs.horizontal.repeat(words === '' ? 0 : 2);
	const tail = glyphs.horizontal.repeat(Math.max(0, width - lead.length - widthOf(words)));
	return {
		spans: [
			{text: lead, as: border},
			{text: words, as: 'heading'},
			{text: tail, as: border},
		],
	};
};
