// Keys of the Team view: the page of whoever is under the cursor, or what to do about a signal.
import type {Binding, Here} from '../../keymap/binding.ts';
import {lookCloser} from '../../keymap/look-steps.ts';
import {type Context, placeKey, placeOf, type State, type Step} from '../../state.ts';

const openPerson = (state: State, context: Context, here: Here): Step => {
	const {row, person} = here;
	if (row?.signal || row?.entry) return lookCloser(state, context, here);
	if (!person) return {state};
	return {state: {...state, toast: undefined, places: [...state.places, {kind: 'person', person: person.id, tab: 'card'}]}};
};

/** From the card or the strip back to the list; undefined while the keys are there. */
export const toList = (state: State): State | undefined => {
	const key = placeKey(placeOf(state));
	return (state.panes[key] ?? 0) === 0 ? undefined : {...state, panes: {...state.panes, [key]: 0}};
};

export const TEAM_KEYS: readonly Binding[] = [
	{
		id: 'open',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the page of the person under the cursor; on a signal, what it speaks of, or what to do about it',
		group: 'open',
		footer: 30,
		disabled: (_state, _context, {person}) => (person ? undefined : 'there is nobody here to open'),
		run: openPerson,
	},
];
