// Arranges pieces of text with their roles into one row of a given width; pure, so that drawing is a formality.

import {sanitize} from '../../text/sanitize.ts';
import {type Align, begin, fit as fitTo, width} from '../../text/width.ts';
import type {Glyphs, Role, TextStyle, Theme} from '../theme.ts';

/** A piece of a row. With `width` it takes exactly that many columns, else as many as its text. Text may come from outside. */
export type Span =
	| string
	| {
			readonly text: string;
			readonly as?: Role;
			readonly bold?: boolean;
			readonly width?: number;
			readonly align?: Align;
	  };

/** The pieces of a row in their order. */
export type Spans = readonly Span[];

/** Text that is ready to draw. */
export type Piece = {readonly text: string; readonly style: TextStyle | undefined};

export type RowOptions = {
	/** Drawn at the right edge, when there is room for it besides the beginning of the row. */
	readonly end?: readonly Span[];
	/** The whole row takes this role's looks over its own and is filled to its width. */
	readonly as?: Role;
	/** Filled with blanks to its width, to cover what lies beneath. */
	readonly solid?: boolean;
};

/** Fewer columns than this for the beginning of a row, and its end is left out. */
const LEAST_START = 8;

type Measured = Piece & {readonly columns: number};

const measured = (span: Span, theme: Theme): Measured => {
	if (typeof span === 'string') {
		const text = sanitize(span);
		return {text, style: theme.styles.text, columns: width(text)};
	}
	const clean = sanitize(span.text);
	const text = span.width === undefined ? clean : fitTo(clean, span.width, span.align, theme.glyphs.ellipsis);
	const own = theme.styles[span.as ?? 'text'];
	const style = span.bold && theme.name !== 'none' ? {...own, bold: true} : own;
	return {text, style, columns: span.width ?? width(text)};
};

/** Columns that spans take when there is room for all of them. */
export const spansWidth = (spans: readonly Span[]): number =>
	spans.reduce((sum, span) => {
		if (typeof span === 'string') return sum + width(sanitize(span));
		return sum + (span.width ?? width(sanitize(span.text)));
	}, 0);

const total = (pieces: readonly {readonly columns: number}[]): number => pieces.reduce((sum, piece) => sum + piece.columns, 0);

/** As many pieces as fit, the last one ending in an ellipsis when words are lost. */
const within = <Cut extends {readonly text: string; readonly columns: number}>(
	pieces: readonly Cut[],
	columns: number,
	ellipsis: string,
): Cut[] => {
	if (total(pieces) <= columns) return [...pieces];
	const kept: Cut[] = [];
	let room = columns - width(ellipsis);
	for (const piece of pieces) {
		if (piece.columns > room) {
			const text = begin(piece.text, room).trimEnd() + ellipsis;
			return [...kept, {...piece, text, columns: width(text)}];
		}
		kept.push(piece);
		room -= piece.columns;
	}
	return kept;
};

/** Spans that together take exactly so many columns: cut with an ellipsis, or filled with blanks. */
export const fitSpans = (spans: readonly Span[], columns: number, {ellipsis}: Glyphs): readonly Span[] => {
	const own = spans.map(span => {
		const {width: wanted, align, ...rest} = typeof span === 'string' ? {text: span, width: undefined, align: undefined} : span;
		const text = wanted === undefined ? sanitize(rest.text) : fitTo(sanitize(rest.text), wanted, align, ellipsis);
		return {...rest, text, columns: wanted ?? width(text)};
	});
	const kept = within(own, columns, ellipsis);
	const text = kept.map(piece => piece.text).join('');
	// What melts where its pieces meet is one piece, and plain.
	if (width(text) !== total(kept)) return [{text, width: columns}];
	return [...kept.map(({columns: _, ...span}): Span => span), ' '.repeat(Math.max(0, columns - total(kept)))];
};

const blanks = (columns: number): Measured => ({text: ' '.repeat(Math.max(0, columns)), style: undefined, columns});

/** The pieces of a row; together never wider than `columns`, and exactly as wide when solid, selected or with an end. */
export const layoutRow = (spans: readonly Span[], columns: number, theme: Theme, options: RowOptions = {}): Piece[] => {
	if (columns <= 0) return [];
	const end = (options.end ?? []).map(span => measured(span, theme));
	const endColumns = total(end);
	const withEnd = endColumns > 0 && columns - endColumns > LEAST_START;
	const room = withEnd ? columns - endColumns - 1 : columns;
	const start = within(
		spans.map(span => measured(span, theme)),
		room,
		theme.glyphs.ellipsis,
	);
	const over = options.as === undefined ? undefined : theme.styles[options.as];
	const row = [...start];
	if (withEnd) row.push(blanks(columns - endColumns - total(start)), ...end);
	if (options.solid || options.as !== undefined) row.push(blanks(columns - total(row)));
	const filled = row.filter(piece => piece.text !== '');
	const text = filled.map(piece => piece.text).join('');
	// Pieces may melt into one character where they meet (two halves of a flag): measure the whole, and draw it plainly then.
	if (width(text) !== total(filled)) return [{text: fitTo(text, columns, 'left', theme.glyphs.ellipsis), style: over}];
	return over === undefined ? filled : filled.map(piece => ({text: piece.text, style: {...piece.style, ...over}}));
};
