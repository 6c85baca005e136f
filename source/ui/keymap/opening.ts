// Keys that open something, look at it otherwise, or leave.
import {fieldOf} from '../text-editing.ts';
import type {Context, State, Step} from '../ui-state.ts';
import type {Binding} from './binding.ts';
import {focusedRow, open, subjectPerson} from './subjects.ts';

const finder =
	(look: 'help' | 'palette') =>
	(state: State): Step => ({
		state: {...state, toast: undefined, overlays: [...state.overlays, {kind: 'finder', look, query: fieldOf(), cursor: 0}]},
	});

const openPerson = (state: State, context: Context): Step => {
	const person = subjectPerson(state, context);
	if (!person) return {state};
	return {state: {...state, toast: undefined, places: [...state.places, {kind: 'person', person: person.id, tab: 'card'}]}};
};

/** Esc: what lies on top goes first, then the filter, the marks, the opened place. Never leaves muster. */
const goUp = (state: State): Step => {
	const [first, ...rest] = state.places;
	if (rest.length > 0) return {state: {...state, toast: undefined, places: [first, ...rest.slice(0, -1)]}};
	if (Object.values(state.filters).some(filter => filter !== '')) return {state: {...state, filters: {}}};
	if (state.marked.size > 0) return {state: {...state, marked: new Set()}};
	return {state: {...state, toast: undefined}};
};

const isTop = (state: State): boolean => state.places.length === 1;

const quit = (state: State): Step => ({state, effects: [{kind: 'quit'}]});

export const OPENING: readonly Binding[] = [
	{
		id: 'open',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the page of the person under the cursor',
		group: 'open',
		scopes: ['team', 'growth'],
		footer: 3,
		disabled: (state, context) => (subjectPerson(state, context) ? undefined : 'there is nobody here to open'),
		run: openPerson,
	},
	{
		id: 'assign',
		keys: ['o'],
		label: 'assign',
		detail: 'Give an area its owner, backup and authority',
		group: 'record',
		scopes: ['person/areas', 'ownership'],
		footer: 1,
		disabled: (state, context) => (focusedRow(state, context)?.area ? undefined : 'put the cursor on an area first'),
		run: (state, context) => open('assign', {people: [], target: focusedRow(state, context)?.area}, state, context),
	},
	{
		id: 'edit-roster',
		keys: ['E'],
		label: 'roster',
		detail: 'Edit the roster in your editor, at the person under the cursor',
		group: 'open',
		scopes: ['everywhere'],
		disabled: (_state, {demo}) => (demo ? 'this is the demo team: press I to make your own roster' : undefined),
		run: (state, context) => ({state, effects: [{kind: 'edit-roster', person: subjectPerson(state, context)?.id}]}),
	},
	{
		id: 'make-roster',
		keys: ['I'],
		label: 'make your roster',
		detail: 'Make your own roster and open it in your editor',
		group: 'muster',
		scopes: ['everywhere'],
		disabled: (_state, {demo}) => (demo ? undefined : 'you have a roster: press E to edit it'),
		run: state => ({state, effects: [{kind: 'make-roster'}]}),
	},
	{
		id: 'mask',
		keys: ['.'],
		label: 'mask',
		detail: 'Hide or show note text, mood and pay',
		group: 'look',
		scopes: ['everywhere'],
		footer: 30,
		run: state => ({
			state: {
				...state,
				masked: !state.masked,
				toast: {
					text: state.masked ? 'Notes, mood and pay are shown again' : 'Notes, mood and pay are hidden: . shows them',
					tone: 'fine',
				},
			},
		}),
	},
	{
		id: 'zoom',
		keys: ['z'],
		label: 'zoom',
		detail: 'Give the focused pane the whole screen, and back',
		group: 'look',
		scopes: ['everywhere'],
		run: state => ({state: {...state, zoomed: !state.zoomed}}),
	},
	{
		id: 'help',
		keys: ['?'],
		label: 'keys',
		detail: 'Every key, searchable; Enter runs it',
		group: 'muster',
		scopes: ['everywhere'],
		footer: 0,
		run: finder('help'),
	},
	{
		id: 'palette',
		keys: [':', 'ctrl-p'],
		label: 'palette',
		detail: 'Find an action by its name',
		group: 'muster',
		scopes: ['everywhere'],
		footer: 40,
		run: finder('palette'),
	},
	{
		id: 'suspend',
		keys: ['ctrl-z'],
		label: 'suspend',
		detail: 'Back to the shell; fg brings muster back',
		group: 'muster',
		scopes: ['everywhere'],
		run: state => ({state, effects: [{kind: 'suspend'}]}),
	},
	{
		id: 'up-level',
		keys: ['esc'],
		label: 'back',
		detail: 'Back: closes what lies on top, clears the filter and the marks',
		group: 'open',
		scopes: ['everywhere'],
		run: goUp,
	},
	{
		id: 'interrupt',
		keys: ['ctrl-c'],
		label: 'back or quit',
		detail: 'Back; from the top it quits',
		group: 'muster',
		scopes: ['everywhere'],
		run: state => (isTop(state) ? quit(state) : goUp(state)),
	},
	{
		id: 'quit',
		keys: ['q'],
		label: 'quit',
		detail: 'Quit; on an opened page, back',
		group: 'muster',
		scopes: ['everywhere'],
		run: state => (isTop(state) ? quit(state) : goUp(state)),
	},
];
