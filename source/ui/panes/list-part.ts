// A list as a table, framed or bare, with its position, its filter, and what to do when it is empty.
import type {TableColumn} from '../components/column-layout.ts';
import {framed} from '../components/frame.ts';
import {emptyPart} from '../components/lines.ts';
import type {Part, Room} from '../components/parts.ts';
import {tablePart} from '../components/table-lines.ts';
import {position} from '../components/windows.ts';
import {
	filterOf,
	type ListSpec,
	type ListSubject,
	type Row,
	seenFilterOf,
	selectedIn,
	selectionKey,
	sortIn,
} from '../list/rows.ts';
import {HIDDEN_WHOLE, isHiddenList} from '../masking/privacy.ts';
import {NO_CELLS, type SeenRow} from '../masking/seen.ts';
import type {Context, State} from '../state.ts';
import type {Canvas} from '../views/place-spec.ts';

export type ListOptions = Room & {
	readonly list: ListSpec;
	/** What the list is about, where it is not about the whole team. */
	readonly about?: ListSubject;
	readonly state: State;
	readonly context: Context;
	readonly canvas: Canvas;
	readonly columns: readonly TableColumn[];
	readonly row: (row: Row) => SeenRow;
	readonly active: boolean;
	readonly header?: boolean;
};

/** The sorted column carries its mark, unless the order is the usual one. */
const sortOf = ({list, state, context, columns}: ListOptions) => {
	const sort = sortIn(list, state, context);
	return columns.some(column => column.key === sort?.id) && sort !== undefined ? {key: sort.id, down: true} : undefined;
};

/** A title with the filter behind it. */
export const titled = (words: string, filter: string): string => (filter === '' ? words : `${words} / ${filter}`);

/** What to say of no rows: that they are hidden, how there come to be some, or that the filter leaves none. */
export const nothingIn = (list: ListSpec, state: State): string => {
	if (isHiddenList(list.id, state)) return HIDDEN_WHOLE;
	return filterOf(state, list) === '' ? list.empty : `Nothing fits “${seenFilterOf(state, list)}”. esc shows all.`;
};

export const listTable = (options: ListOptions): Part => {
	const {list, about, state, context, canvas, columns, row, width, height, active, header = true} = options;
	const {rows, index} = selectedIn(list, state, context, about);
	const {glyphs} = canvas.theme;
	if (rows.length === 0) return emptyPart(nothingIn(list, state), {width, height}, glyphs);
	return tablePart({
		list: selectionKey(list, about),
		width,
		height,
		columns,
		count: rows.length,
		rowAt: at => (rows[at] ? row(rows[at]) : NO_CELLS),
		selected: index,
		active,
		header,
		sort: sortOf(options),
		glyphs,
		windows: canvas.windows,
	});
};

/** The same in a frame whose border tells the position and the filter. */
export const listPane = ({title, foot, ...options}: ListOptions & {readonly title?: string; readonly foot?: string}): Part => {
	const {list, about, state, context, width, height, active} = options;
	const {rows, index} = selectedIn(list, state, context, about);
	const words = {
		title: titled(title ?? list.title, seenFilterOf(state, list)),
		right: position(index, rows.length),
		foot,
		active,
	};
	return framed({width, height}, words, inside => listTable({...options, ...inside}));
};
