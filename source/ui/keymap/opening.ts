// Keys that open something, look at it otherwise, or leave.
import {keepHalfWritten} from '../forms/half-written.ts';
import {fieldOf} from '../forms/text-editing.ts';
import {sizeOf} from '../layout.ts';
import {filterOf} from '../list/rows.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, placeOf, type State, type Step, viewOf} from '../state.ts';
import {VIEWS} from '../views/index.ts';
import {openSignal} from '../views/playbook/playbook-keys.ts';
import {leavePage} from '../views/playbook/playbook-state.ts';
import type {Binding} from './binding.ts';
import {focus, focusedRow, subjectPerson} from './subjects.ts';

const finder =
	(look: 'help' | 'palette') =>
	(state: State): Step => ({state: openTop(state, {kind: 'finder', look, query: fieldOf(), cursor: 0})});

const openPerson = (state: State, context: Context): Step => {
	if (focusedRow(state, context)?.signal) return openSignal(state, context);
	const person = subjectPerson(state, context);
	if (!person) return {state};
	return {state: {...state, toast: undefined, places: [...state.places, {kind: 'person', person: person.id, tab: 'card'}]}};
};

const IN_VIEWS = new Set(VIEWS.flatMap(view => view.lists.map(list => list.id)));

/** A page that is left takes its filters along: the next person's is whole. */
const leavePlace = (state: State): State => {
	const [first, ...rest] = state.places;
	const filters = Object.fromEntries(Object.entries(state.filters).filter(([list]) => IN_VIEWS.has(list)));
	return {...state, filters, places: [first, ...rest.slice(0, -1)]};
};

/** What Esc closes, nearest first: the filter, the zoom, the opened page, the marks. Undefined at the top. */
const above = (state: State, context: Context): State | undefined => {
	const list = focus(state, context)?.list;
	if (list && filterOf(state, list) !== '') return {...state, filters: {...state.filters, [list.id]: ''}};
	if (state.zoomed) return {...state, zoomed: false};
	const before = leavePage(state);
	if (before) return before;
	if (state.places.length > 1) return leavePlace(state);
	if (viewOf(state) === 'ownership' && state.imagined !== undefined)
		return {...state, imagined: undefined, panes: {...state.panes, ownership: 0}};
	return state.marked.size > 0 ? {...state, marked: new Set()} : undefined;
};

const goUp = (state: State, context: Context): Step => ({state: {...(above(state, context) ?? state), toast: undefined}});

const quit = (state: State): Step => ({state, effects: [...keepHalfWritten(state), {kind: 'quit'}]});

/** Views whose selected row is told in full beside the list; where there is room for one of the two, zoom shows it. */
const TOLD_IN_FULL: ReadonlySet<string> = new Set(['ownership', 'growth', 'journal']);

const onePane = (state: State, {columns, rows}: Context): string | undefined => {
	const place = placeOf(state);
	if (place.kind === 'person') return 'this page is one pane already';
	if (state.zoomed || (place.kind === 'view' && TOLD_IN_FULL.has(place.view))) return undefined;
	const size = sizeOf(columns, rows);
	return size === 'narrow' || size === 'tiny' ? 'there is room for one pane only' : undefined;
};

export const OPENING: readonly Binding[] = [
	{
		id: 'open',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the page of the person under the cursor; on a signal, what to do about it',
		group: 'open',
		scopes: ['team'],
		footer: 3,
		disabled: (state, context) => (subjectPerson(state, context) ? undefined : 'there is nobody here to open'),
		run: openPerson,
	},
	{
		id: 'edit-roster',
		keys: ['E'],
		label: 'roster',
		detail: 'Edit the roster in your editor, at the person under the cursor: people, leave, levels, areas',
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
		detail: 'Give the focused pane, or the selected row in full, most of the screen, and back',
		group: 'look',
		scopes: ['everywhere'],
		disabled: onePane,
		run: state => ({state: {...state, zoomed: !state.zoomed}}),
	},
	{
		id: 'help',
		keys: ['?'],
		label: 'keys',
		detail: 'Help: every key, searchable; Enter runs it',
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
		detail: 'Back: what lies on top, the filter, the zoom, the page, the marks, one after the other',
		group: 'open',
		scopes: ['everywhere'],
		run: goUp,
	},
	{
		id: 'interrupt',
		keys: ['ctrl-c'],
		label: 'back or quit',
		detail: 'Back, as esc; from the top it quits',
		group: 'muster',
		scopes: ['everywhere'],
		run: (state, context) => (above(state, context) ? goUp(state, context) : quit(state)),
	},
	{
		id: 'quit',
		keys: ['q'],
		label: 'quit',
		detail: 'Quit; on an opened page, back',
		group: 'muster',
		scopes: ['everywhere'],
		run: state => (state.places.length > 1 ? {state: {...leavePlace(state), toast: undefined}} : quit(state)),
	},
];
