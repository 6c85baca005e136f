// Rows that a cursor moves over: of one line each, or of several with headings between them; only those in view are made.
import type {Glyphs} from '../theme.ts';
import {type LinesPart, linesPart, type Room, type ScreenLine} from './parts.ts';
import type {Span} from './spans.ts';
import type {Windows} from './windows.ts';

/** Columns before each row for the selection and the mark. */
export const GUTTER = 2;

/** The gutter of a row, the same in lists and tables. */
export const gutter = (selected: boolean, marked: boolean | undefined, glyphs: Glyphs): readonly Span[] => [
	{text: selected ? glyphs.selected : ' ', as: 'accent'},
	{text: marked ? glyphs.marked : ' ', as: 'marked'},
];

export type ListRow = Pick<ScreenLine, 'spans' | 'end'>;

export type ListLinesOptions = Room & {
	/** Names the list, so that its window stays where it was. */
	readonly list: string;
	readonly count: number;
	/** None: nothing can be selected, and no gutter is drawn. */
	readonly selected?: number;
	/** Called only for rows in view. */
	readonly rowAt: (index: number) => ListRow;
	readonly glyphs: Glyphs;
	readonly windows: Windows;
};

/** A list of one line a row, with the selected one marked by a glyph. */
export const listPart = ({list, count, selected, rowAt, width, height, glyphs, windows}: ListLinesOptions): LinesPart => {
	const top = windows.top(list, count, selected ?? 0, height);
	const shown = Array.from({length: Math.max(0, Math.min(height, count - top))}, (_, index) => top + index);
	const lines = shown.map((index): ScreenLine => {
		const {spans, end} = rowAt(index);
		const isSelected = index === selected;
		const before = selected === undefined ? [] : gutter(isSelected, false, glyphs);
		return {spans: [...before, ...spans], end, as: isSelected ? 'selected' : undefined};
	});
	return linesPart(lines, width);
};

/** A line of a list whose rows have one line or several. */
export type RowLine = {
	readonly spans: readonly Span[];
	readonly end?: readonly Span[];
	/** The row that it belongs to; headings and facts have none. */
	readonly row?: string;
	/** Read rather than acted on: the cursor is a mark beside it and not a bar over it. */
	readonly quiet?: boolean;
};

/** From the heading above a row to its last line, cut down to what can be seen at once. */
const rangeOf = (lines: readonly RowLine[], row: string | undefined, height: number): readonly [number, number] => {
	const own = lines.findIndex(line => line.row === row);
	if (row === undefined || own < 0) return [0, 0];
	const last = lines.findLastIndex(line => line.row === row);
	const head = lines.findLastIndex((line, index) => index < own && line.row !== undefined) + 1;
	return [Math.max(head, Math.min(own, last - height + 1)), last];
};

export type RowLinesOptions = Room & {
	/** Names the list, so that its window stays where it was. */
	readonly list: string;
	readonly lines: readonly RowLine[];
	readonly selected: string | undefined;
	/** Whether the keys go here. */
	readonly active: boolean;
	readonly glyphs: Glyphs;
	readonly windows: Windows;
};

/** Lines of words in which a cursor moves from row to row. */
export const rowLinesPart = ({list, lines, selected, active, width, height, glyphs, windows}: RowLinesOptions): LinesPart => {
	const [first, last] = rangeOf(lines, selected, height);
	const top = windows.topAround(list, lines.length, first, last, height);
	const drawn = lines.slice(top, top + height).map((line, index): ScreenLine => {
		const isSelected = selected !== undefined && line.row === selected;
		const isFirst = lines[top + index - 1]?.row !== line.row;
		return {
			spans: [...gutter(isSelected && (isFirst || index === 0), false, glyphs), ...line.spans],
			end: line.end,
			as: line.quiet || !isSelected ? undefined : active ? 'selected' : 'selectedAway',
		};
	});
	return linesPart(drawn, width);
};
