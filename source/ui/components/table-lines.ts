// Lays out a table: a header and the rows in view, each as one line of an exact width, every cell fitted to its column.
import {sanitize} from '../../text/sanitize.ts';
import {cut} from '../../text/width.ts';
import type {Glyphs} from '../theme.ts';
import {type PlacedColumn, placeColumns, type TableColumn} from './column-layout.ts';
import {GUTTER, gutter} from './list-lines.ts';
import type {Room, ScreenLine, TablePart} from './parts.ts';
import {fitSpans, type Span} from './spans.ts';
import type {Windows} from './windows.ts';

/** One span is fitted to its column; several are drawn one after the other, and cut where the column ends. */
export type TableCell = Span | readonly Span[];

export type TableRow = {
	/** By the column's key; a missing cell is blank. */
	readonly cells: Readonly<Record<string, TableCell | undefined>>;
	/** One of several rows chosen for the next action. */
	readonly marked?: boolean;
	/** Drawn dim as a whole, such as a person on leave. */
	readonly faint?: boolean;
};

export type TableOptions = Room & {
	/** Names the table, so that its window stays where it was. */
	readonly list: string;
	readonly columns: readonly TableColumn[];
	readonly count: number;
	/** Called only for rows in view. */
	readonly rowAt: (index: number) => TableRow;
	readonly selected?: number;
	/** Whether keys go to this table; the selection is shown quieter otherwise. */
	readonly active?: boolean;
	/** The column that rows are sorted by, marked in the header. */
	readonly sort?: {readonly key: string; readonly down: boolean};
	/** Left out where there is no room for it. */
	readonly header?: boolean;
	readonly glyphs: Glyphs;
	readonly windows: Windows;
};

const isSpans = (cell: TableCell): cell is readonly Span[] => Array.isArray(cell);

/** The words of a cell. */
export const cellText = (cell: TableCell | undefined): string => {
	if (cell === undefined) return '';
	const spans = isSpans(cell) ? cell : [cell];
	return spans.map(span => (typeof span === 'string' ? span : span.text)).join('');
};

/** A cell of exactly the columns that there are for it. */
const fitted = (cell: TableCell, {room, align}: PlacedColumn, glyphs: Glyphs): readonly Span[] => {
	if (isSpans(cell)) return fitSpans(cell, room, glyphs);
	const own = typeof cell === 'string' ? {text: cell} : cell;
	return [{...own, width: room, align: own.align ?? align}];
};

const gapBefore = ({gap}: PlacedColumn): readonly Span[] => (gap === 0 ? [] : [' '.repeat(gap)]);

const headerLine = (placed: readonly PlacedColumn[], {sort, glyphs}: TableOptions): ScreenLine => ({
	spans: [
		' '.repeat(GUTTER),
		...placed.flatMap((column): readonly Span[] => {
			const isSorted = sort?.key === column.key;
			const mark = isSorted ? (sort.down ? glyphs.down : glyphs.up) : '';
			const text = cut(sanitize(column.title), column.room - mark.length, glyphs.ellipsis) + mark;
			return [...gapBefore(column), ...fitted({text, as: isSorted ? 'heading' : 'dim'}, column, glyphs)];
		}),
	],
});

const rowLine = (row: TableRow, isSelected: boolean, placed: readonly PlacedColumn[], options: TableOptions): ScreenLine => {
	const {active = true, glyphs} = options;
	return {
		spans: [
			...gutter(isSelected, row.marked, glyphs),
			...placed.flatMap(column => [...gapBefore(column), ...fitted(row.cells[column.key] ?? '', column, glyphs)]),
		],
		as: isSelected ? (active ? 'selected' : 'selectedAway') : row.faint ? 'dim' : undefined,
	};
};

/** To be listened to: without blanks that only line things up. */
const sentence = (words: readonly string[]): string => words.filter(word => word.trim() !== '').join(', ');

const spokenRow = (row: TableRow, isSelected: boolean, placed: readonly PlacedColumn[], {glyphs}: TableOptions): ScreenLine => ({
	spans: [
		isSelected ? `${glyphs.selected} ` : '',
		row.marked ? `${glyphs.marked} ` : '',
		sentence(placed.map(({key}) => cellText(row.cells[key]).trim())),
	],
});

/** A table of `height` lines at most, with the selected row in view. */
export const tablePart = (options: TableOptions): TablePart => {
	const {list, width, height, columns, count, rowAt, selected, header = true, windows} = options;
	// Of two lines both go to rows where there is more than one.
	const hasHeader = header && height > (count === 1 ? 1 : 2);
	const lines = Math.max(0, hasHeader ? height - 1 : height);
	const top = windows.top(list, count, selected ?? 0, lines);
	const placed = placeColumns(columns, width - GUTTER);
	const rows = Array.from({length: Math.max(0, Math.min(lines, count - top))}, (_, place) => rowAt(top + place));
	const isSelected = (place: number): boolean => selected !== undefined && place === selected - top;
	return {
		kind: 'table',
		width,
		header: hasHeader ? headerLine(placed, options) : undefined,
		rows: rows.map((row, place) => rowLine(row, isSelected(place), placed, options)),
		spoken: () => [
			...(hasHeader ? [{spans: [sentence(placed.map(({title}) => title.trim()))]}] : []),
			...rows.map((row, place) => spokenRow(row, isSelected(place), placed, options)),
		],
	};
};
