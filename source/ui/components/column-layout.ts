// Shares the width of a table among its columns, and leaves out the least important ones when it is narrow.

import {sanitize} from '../../text/sanitize.ts';
import {type Align, width as widthOf} from '../../text/width.ts';

export type TableColumn = {
	/** Names the cell in a row; unique in the table. */
	readonly key: string;
	/** May be empty, and the same as another's. */
	readonly title: string;
	/** Exact columns; or, with `weight`, the least that it is worth having. At least the title is not counted in. */
	readonly width: number;
	/** Share of what is left over; none: the column keeps to its width. */
	readonly weight?: number;
	readonly align?: Align;
	/** Left out when narrow, the highest number first; none: never left out. */
	readonly priority?: number;
};

export type PlacedColumn = TableColumn & {
	/** Columns of the cell's own text. */
	readonly room: number;
	/** Blank columns before it. */
	readonly gap: number;
};

/** Blank columns between two columns of a table. */
const GAP = 2;

/** Whole numbers that add up to `total`, in proportion to the weights: `share(10, [1, 1, 1])` → 4, 3, 3. */
export const share = (total: number, weights: readonly number[]): number[] => {
	let [left, weightLeft] = [Math.max(0, total), weights.reduce((sum, weight) => sum + weight, 0)];
	return weights.map(weight => {
		const part = weightLeft > 0 ? Math.min(left, Math.ceil((left * weight) / weightLeft)) : 0;
		left -= part;
		weightLeft -= weight;
		return part;
	});
};

const needed = (columns: readonly TableColumn[], gap: number): number =>
	columns.reduce((sum, column) => sum + column.width, 0) + gap * Math.max(0, columns.length - 1);

/** The columns that stay, in their order: while it is too narrow, one of the highest priority number goes. */
const staying = (columns: readonly TableColumn[], room: number, gap: number): TableColumn[] => {
	const kept = [...columns];
	while (needed(kept, gap) > room) {
		let least = -1;
		for (const [index, {priority}] of kept.entries()) {
			if (priority !== undefined && priority >= (kept[least]?.priority ?? 0)) least = index;
		}
		if (least < 0) break;
		kept.splice(least, 1);
	}
	return kept;
};

/** Where columns go in `room`: together, gaps included, never wider, and exactly as wide when one has a weight. */
export const placeColumns = (columns: readonly TableColumn[], room: number, gap = GAP): PlacedColumn[] => {
	const kept = staying(columns, room, gap);
	const extra = share(
		room - needed(kept, gap),
		kept.map(column => column.weight ?? 0),
	);
	let left = room;
	const placed: PlacedColumn[] = [];
	for (const [index, column] of kept.entries()) {
		const before = placed.length === 0 ? 0 : gap;
		// Only columns that never go can be too wide still: they are cut from the right.
		const own = Math.min(column.width + (extra[index] ?? 0), left - before);
		if (own <= 0) break;
		placed.push({...column, room: own, gap: before});
		left -= before + own;
	}
	return placed;
};

/** The widest of some texts, between two bounds: for a column as wide as its cells need. */
export const widest = (texts: Iterable<string>, least: number, most: number): number => {
	let columns = least;
	for (const text of texts) columns = Math.max(columns, widthOf(sanitize(text)));
	return Math.min(columns, most);
};
