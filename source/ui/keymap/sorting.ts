// How a list is sorted: the next of a few orders, or one chosen from many.

import {type ListSpec, type Sort, seenSorts, sortIn} from '../list/rows.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../state.ts';

/** More orders than this are chosen from a menu: walking through them all takes too long. */
const MOST_TO_WALK = 5;

/** The cursor that moves across the columns goes where the list is sorted. */
const sortBy = (state: State, list: ListSpec, sort: Sort): State => {
	const {[list.id]: _, ...columns} = state.columns;
	return withToast({...state, columns, sorts: {...state.sorts, [list.id]: sort.id}}, `Sorted by ${sort.label}`);
};

export const sortOn = (state: State, context: Context, list: ListSpec): Step => {
	const sorts = seenSorts(list, state, context);
	const place = (wanted: string | undefined) =>
		Math.max(
			0,
			sorts.findIndex(sort => sort.id === wanted),
		);
	if (sorts.length > MOST_TO_WALK) {
		const options = sorts.map(
			(sort): MenuOption => ({id: sort.id, label: sort.label, run: now => ({state: sortBy(now, list, sort)})}),
		);
		const cursor = place(state.columns[list.id] ?? sortIn(list, state, context)?.id);
		return {state: openTop(state, {kind: 'menu', title: 'Sort by', options, cursor})};
	}
	const at = sortIn(list, state, context)?.id;
	// While masked the list's own order is none of these.
	const next = sorts[at === undefined && state.masked ? 0 : (place(at) + 1) % sorts.length];
	return next ? {state: sortBy(state, list, next)} : {state};
};
