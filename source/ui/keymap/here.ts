// What a key acts on: the marked people, or the row under the cursor of the list that has the focus.

import type {PersonId} from '../../domain/ids.ts';
import {personById} from '../../domain/team/by-id.ts';
import {type FocusedList, focusOf} from '../list/rows.ts';
import {type Context, placeOf, type State} from '../state.ts';
import {listsOf, specOf} from '../views/index.ts';
import type {Here} from './binding.ts';

export const focus = (state: State, context: Context): FocusedList | undefined => focusOf(listsOf, state, context);

/** Only rows that are people show who is marked: nothing is noted about people whom the lead does not see. */
const markedIn = (rows: Here['rows'], {marked}: State, {team}: Context): readonly PersonId[] =>
	rows === 'people' && marked.size > 0 ? team.people.filter(({id}) => marked.has(id)).map(({id}) => id) : [];

export const hereOf = (state: State, context: Context): Here => {
	const place = placeOf(state);
	const at = focus(state, context);
	const {rows} = specOf(place);
	const person = personById(context.team, place.kind === 'view' ? (at?.row?.person ?? at?.person) : place.person);
	const marked = markedIn(rows, state, context);
	return {rows, focus: at, row: at?.row, person, people: marked.length > 0 ? marked : person ? [person.id] : []};
};
