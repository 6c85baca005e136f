// What places whose rows take one line or several have in common: which lines a filter leaves, and how many are seen at once.
import {FRAME_COLUMNS, FRAME_ROWS} from '../components/frame.ts';
import type {Room} from '../components/parts.ts';
import type {LineOfRow} from '../list/paging.ts';
import {filterOf, type ListSpec, type ListSubject, selectedIn} from '../list/rows.ts';
import type {Context, State} from '../state.ts';
import type {PlaceRoom, TallLines} from '../views/place-spec.ts';

/** Rows that the filter lets through; undefined without one: all. */
export const shownIn = (list: ListSpec, state: State, context: Context, about: ListSubject): ReadonlySet<string> | undefined =>
	filterOf(state, list).trim() === '' ? undefined : new Set(selectedIn(list, state, context, about).rows.map(row => row.id));

/** The head of a framed place takes a row of its own: the tabs, or a rule. */
export const HEAD_ROWS = 1;

/** What is left inside a frame, or below a rule where there is no room for frames. */
export const insideAt = (size: PlaceRoom['size'], width: number, taken: number): Room => {
	const isFramed = size === 'wide' || size === 'medium';
	return {
		width: width - (isFramed ? FRAME_COLUMNS : 0),
		height: Math.max(1, taken - (isFramed ? FRAME_ROWS : HEAD_ROWS)),
	};
};

export const halved = (lines: readonly LineOfRow[], {height}: Room): TallLines => ({
	lines,
	half: Math.max(1, Math.floor(height / 2)),
});
