// Lays long text out as rows for an editor: every offset of the text belongs to exactly one row.

import {rowStarts} from './wrap.ts';

/** `[start, end)` in the text, without the newline that ends it. */
export type TextRow = {readonly start: number; readonly end: number};

/** Breaks of lines are kept, since a key changes one line of many; forgotten when the width changes or at this many. */
const MOST_REMEMBERED = 2000;
let rememberedColumns = 0;
const remembered = new Map<string, readonly number[]>();

const breaksOf = (line: string, columns: number): readonly number[] => {
	// No unit of text takes more than two columns.
	if (line.length * 2 <= columns) return [0];
	if (columns !== rememberedColumns || remembered.size >= MOST_REMEMBERED) remembered.clear();
	rememberedColumns = columns;
	const known = remembered.get(line);
	if (known) return known;
	const starts = rowStarts(line, columns);
	remembered.set(line, starts);
	return starts;
};

let last: {text: string; columns: number; rows: readonly TextRow[]} | undefined;

/** The rows of the text at a width, at least one. */
export const textRows = (text: string, columns: number): readonly TextRow[] => {
	if (last?.text === text && last.columns === columns) return last.rows;
	const rows: TextRow[] = [];
	let offset = 0;
	for (const line of text.split('\n')) {
		const starts = breaksOf(line, Math.max(1, columns));
		for (const [index, start] of starts.entries()) {
			rows.push({start: offset + start, end: offset + (starts[index + 1] ?? line.length)});
		}
		offset += line.length + 1;
	}
	last = {text, columns, rows};
	return rows;
};

/** The index of the row that holds an offset; an offset between two rows belongs to the later one. */
export const rowAt = (rows: readonly TextRow[], offset: number): number => {
	let [low, high] = [0, rows.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((rows[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
};
