// Decides which rows of a long list are drawn.

import {useRef} from 'react';

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

/** `firstVisible`, remembering where the window was in the last frame. */
export const useWindow = (count: number, selected: number, height: number): number => {
	const before = useRef(0);
	before.current = firstVisible(count, selected, Math.max(1, height), before.current);
	return before.current;
};

/** `useWindow` for something several rows high, from `first` to `last`: its beginning is seen, and all of it where it fits. */
export const useWindowAround = (count: number, first: number, last: number, height: number): number => {
	const before = useRef(0);
	const rows = Math.max(1, height);
	before.current = firstVisible(count, first, rows, firstVisible(count, last, rows, before.current));
	return before.current;
};

/** For a pane's border: `2 of 6`; empty for an empty list. */
export const position = (selected: number, count: number): string =>
	count === 0 ? '' : `${Math.max(0, Math.min(selected, count - 1)) + 1} of ${count}`;
