// Where half a page leads in a list whose rows are of different heights: counted in lines, so that none is passed over.

/** The lines of a list as drawn: each with the row it belongs to, headings and blanks with none. */
export type LineOfRow = {readonly row?: string};

/**
 * The row half a page below or above (`by` 1 or -1): the furthest that ends, or begins, within `half` lines of where
 * the selected one does, and always another one where there is another.
 */
export const halfPageFrom = (
	lines: readonly LineOfRow[],
	ids: readonly string[],
	index: number,
	by: 1 | -1,
	half: number,
): number => {
	const edges = new Map<string, number>();
	for (const [line, {row}] of lines.entries()) if (row !== undefined && (by > 0 || !edges.has(row))) edges.set(row, line);
	const edgeOf = (at: number): number | undefined => edges.get(ids[at] ?? '');
	const from = edgeOf(index) ?? 0;
	let goal = index + by;
	for (let next = goal + by; next >= 0 && next < ids.length; next += by) {
		const edge = edgeOf(next);
		if (edge === undefined || Math.abs(edge - from) > half) break;
		goal = next;
	}
	return goal;
};
