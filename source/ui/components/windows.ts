// Decides which rows of a long list are seen.

/**
 * The first row to draw, so that the selected one is seen: as little scrolled as possible from where the window was,
 * and never past the end. `firstVisible(100, 42, 10, 0)` → 33.
 */
export const firstVisible = (count: number, selected: number, height: number, before: number): number => {
	const last = Math.max(0, count - height);
	const wanted = Math.max(0, Math.min(selected, count - 1));
	const top = Math.max(0, Math.min(before, last));
	if (wanted < top) return wanted;
	if (wanted >= top + height) return Math.min(last, wanted - height + 1);
	return top;
};

/** Where the windows of the lists that are seen stand, by list. */
export type Tops = ReadonlyMap<string, number>;

/** The windows of one frame: each moves as little as possible from where it stood in the frame before. */
export type Windows = {
	/** The first of `count` rows to be seen, so that the selected one is. */
	readonly top: (list: string, count: number, selected: number, height: number) => number;
	/** The same for what is several rows high, from `first` to `last`: its beginning is seen, and all of it where it fits. */
	readonly topAround: (list: string, count: number, first: number, last: number, height: number) => number;
	/** Where they stand now, for the next frame. */
	readonly after: Tops;
};

export const windowsAfter = (before: Tops = new Map()): Windows => {
	const after = new Map<string, number>();
	const topAround: Windows['topAround'] = (list, count, first, last, height) => {
		const rows = Math.max(1, height);
		const top = firstVisible(count, first, rows, firstVisible(count, last, rows, before.get(list) ?? 0));
		after.set(list, top);
		return top;
	};
	return {top: (list, count, selected, height) => topAround(list, count, selected, selected, height), topAround, after};
};

/** For a pane's border: `2 of 6`; empty for an empty list. */
export const position = (selected: number, count: number): string =>
	count === 0 ? '' : `${Math.max(0, Math.min(selected, count - 1)) + 1} of ${count}`;
