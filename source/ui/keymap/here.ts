// What a key acts on: the marked people, or the row under the cursor of the list that has the focus.

import type {PersonId} from '../../domain/ids.ts';
import {personById} from '../../domain/team/by-id.ts';
import {type FocusedList, focusedListOf, selectedIn} from '../list/rows.ts';
import {type Context, placeOf, type State} from '../state.ts';
import {listsOf, specOf} from '../views/index.ts';
import type {Here} from './binding.ts';

export const focus = (state: State, context: Context): FocusedList | undefined => focusedListOf(listsOf, state, context);

/** Only rows that are people show who is marked, and a filter hides some: nothing is noted about people whom the lead does not see. */
const markedIn = (rows: Here['rows'], state: State, context: Context): readonly PersonId[] => {
	if (rows !== 'people' || state.marked.size === 0) return [];
	const [list] = listsOf(placeOf(state));
	const seen = list ? selectedIn(list, state, context, list.about?.(state, undefined)).rows.map(row => row.person) : [];
	return context.team.people.flatMap(({id}) => (state.marked.has(id) && seen.includes(id) ? [id] : []));
};

export const hereOf = (state: State, context: Context): Here => {
	const place = placeOf(state);
	const at = focus(state, context);
	const {rows} = specOf(place);
	const person = personById(context.team, place.kind === 'view' ? (at?.row?.person ?? at?.person) : place.person);
	const marked = markedIn(rows, state, context);
	return {rows, focus: at, row: at?.row, person, people: marked.length > 0 ? marked : person ? [person.id] : []};
};
