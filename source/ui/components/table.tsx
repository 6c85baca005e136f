// The one adapter around ink-table: it lays out rows and columns, we say what is in view and draw each cell.

import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import InkTable from 'ink-table';
import {createContext, memo, type PropsWithChildren, useContext} from 'react';
import {sanitize} from '../../text/sanitize.ts';
import {cut} from '../../text/width.ts';
import {type Role, type Theme, useTheme} from '../theme.ts';
import {type Column, type PlacedColumn, placeColumns} from './column-layout.ts';
import {drawRow, Line, sameSpans} from './line.tsx';
import {GUTTER, gutter} from './list.tsx';
import type {Span} from './spans.ts';
import {useWindow} from './windowing.ts';

/** One span is fitted to its column; several are drawn one after the other, and cut where the column ends. */
export type Cell = Span | readonly Span[];

export type TableRow = {
	/** By the column's key; a missing cell is blank. */
	readonly cells: Readonly<Record<string, Cell | undefined>>;
	/** One of several rows chosen for the next action. */
	readonly marked?: boolean;
	/** Drawn dim as a whole, such as a person on leave. */
	readonly faint?: boolean;
};

export type TableProps = {
	readonly width: number;
	/** Lines for the header and the rows. */
	readonly height: number;
	readonly columns: readonly Column[];
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
};

type Drawn = {
	readonly width: number;
	readonly columns: readonly PlacedColumn[];
	readonly rows: readonly TableRow[];
	/** Which of the rows is selected, if it is in view. */
	readonly selected: number | undefined;
	readonly active: boolean;
	readonly sort: TableProps['sort'];
	readonly header: boolean;
	readonly theme: Theme;
};

/** ink-table keeps the components it was made with, and hands them text alone: all else reaches them from here. */
const DrawnTable = createContext<Drawn | undefined>(undefined);

type CellProps = PropsWithChildren<{column?: number}>;
type CellTextProps = {spans: readonly Span[]; width: number; as?: Role; solid: boolean; theme: Theme};

/** One cell; drawn again only when its text or looks changed. */
const CellText = memo(
	({spans, width, as, solid, theme}: CellTextProps) => <Text wrap="truncate">{drawRow(spans, width, theme, {as, solid})}</Text>,
	(one, other) =>
		one.width === other.width &&
		one.as === other.as &&
		one.solid === other.solid &&
		one.theme === other.theme &&
		sameSpans(one.spans, other.spans),
);

/** Lead and text of a cell; the last one reaches to the edge of the table, but is filled only to show a selection. */
const cellText = (drawn: Drawn, index: number, lead: readonly Span[], text: readonly Span[], as?: Role) => {
	const column = drawn.columns[index];
	if (!column) return undefined;
	const isLast = index === drawn.columns.length - 1;
	const before = drawn.columns.slice(0, index).reduce((sum, {gap, room}) => sum + gap + room, GUTTER);
	const width = isLast ? drawn.width - (index === 0 ? 0 : before) : (index === 0 ? GUTTER : column.gap) + column.room;
	return <CellText spans={[...lead, ...text]} width={width} as={as} solid={!isLast} theme={drawn.theme} />;
};

const fitted = (span: Span, column: PlacedColumn): Span => {
	const own = typeof span === 'string' ? {text: span} : span;
	return {...own, width: column.room, align: own.align ?? column.align};
};

const isSpans = (cell: Cell): cell is readonly Span[] => Array.isArray(cell);

const gapBefore = (column: PlacedColumn): Span => ' '.repeat(column.gap);

const HeaderCell = ({column: index = 0}: CellProps) => {
	const drawn = useContext(DrawnTable);
	const column = drawn?.columns[index];
	if (!drawn?.header || !column) return undefined;
	const {up, down, ellipsis} = drawn.theme.glyphs;
	const isSorted = drawn.sort?.key === column.key;
	const mark = isSorted ? (drawn.sort?.down ? down : up) : '';
	const title = cut(sanitize(column.title), column.room - mark.length, ellipsis) + mark;
	const lead = index === 0 ? ' '.repeat(GUTTER) : gapBefore(column);
	return cellText(drawn, index, [lead], [fitted({text: title, as: isSorted ? 'heading' : 'dim'}, column)]);
};

/** ink-table's text for a cell is the place of its row among those in view. */
const BodyCell = ({column: index = 0, children}: CellProps) => {
	const drawn = useContext(DrawnTable);
	const column = drawn?.columns[index];
	const place = Number(children);
	const row = drawn?.rows[place];
	if (!drawn || !column || !row) return undefined;
	const isSelected = place === drawn.selected;
	const cell = row.cells[column.key] ?? '';
	const lead = index === 0 ? gutter(isSelected, row.marked, drawn.theme) : [gapBefore(column)];
	const as = isSelected ? (drawn.active ? 'selected' : 'selectedAway') : row.faint ? 'dim' : undefined;
	return cellText(drawn, index, lead, isSpans(cell) ? cell : [fitted(cell, column)], as);
};

/** ink-table's own lines are not drawn, so that a row takes one line. */
const Skeleton = () => null;

const textOf = (cell: Cell | undefined): string => {
	if (cell === undefined) return '';
	const spans = isSpans(cell) ? cell : [cell];
	return spans.map(span => (typeof span === 'string' ? span : span.text)).join('');
};

/** The same rows to be listened to: a sentence each, without blanks that only line things up. */
const LinearTable = ({width, columns, rows, selected, header, theme}: Drawn) => {
	const sentence = (words: readonly string[]): string => words.filter(word => word.trim() !== '').join(', ');
	return (
		<Box flexDirection="column">
			{header ? <Line width={width} spans={[sentence(columns.map(column => column.title.trim()))]} /> : undefined}
			{rows.map((row, place) => (
				<Line
					// biome-ignore lint/suspicious/noArrayIndexKey: rows in view have no identity but their place
					key={place}
					width={width}
					spans={[
						place === selected ? `${theme.glyphs.selected} ` : '',
						row.marked ? `${theme.glyphs.marked} ` : '',
						sentence(columns.map(column => textOf(row.cells[column.key]).trim())),
					]}
				/>
			))}
		</Box>
	);
};

/** A table of `height` lines at most, with the selected row in view. */
export const Table = ({width, height, columns, count, rowAt, selected, active = true, sort, header = true}: TableProps) => {
	const theme = useTheme();
	const reader = useIsScreenReaderEnabled();
	// Of two lines both go to rows where there is more than one.
	const hasHeader = header && height > (count === 1 ? 1 : 2);
	const lines = Math.max(0, hasHeader ? height - 1 : height);
	const top = useWindow(count, selected ?? 0, lines);
	const places = Array.from({length: Math.max(0, Math.min(lines, count - top))}, (_, place) => place);
	const placed = placeColumns(columns, width - GUTTER);
	const drawn: Drawn = {
		width,
		columns: placed,
		rows: places.map(place => rowAt(top + place)),
		selected: selected === undefined ? undefined : selected - top,
		active,
		sort,
		header: hasHeader,
		theme,
	};
	if (reader) return <LinearTable {...drawn} />;
	const keys = placed.map(column => column.key);
	return (
		<DrawnTable.Provider value={drawn}>
			<Box flexDirection="column" width={width} flexShrink={0}>
				<InkTable
					columns={keys}
					data={places.map(place => Object.fromEntries(keys.map(key => [key, String(place)])))}
					header={HeaderCell}
					cell={BodyCell}
					skeleton={Skeleton}
				/>
			</Box>
		</DrawnTable.Provider>
	);
};
