// Keys that open something, look at it otherwise, or leave.
import {keepHalfWritten} from '../forms/half-written.ts';
import {fieldOf} from '../forms/text-editing.ts';
import {sizeOf} from '../layout.ts';
import {filterOf, select, withSelectionsNamed} from '../list/rows.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, placeOf, type State, type Step, withToast} from '../state.ts';
import {listsOf, specOf, VIEWS} from '../views/index.ts';
import {isMeOpen, openMe} from '../views/me/me-list.ts';
import {openPlan} from '../views/plan/plan-keys.ts';
import {nobodyToPrepare, openPrep} from '../views/prep/prep-keys.ts';
import {type Binding, type Here, unlessHidden} from './binding.ts';
import {lookCloser, nothingToLookAt} from './look-steps.ts';

const NOW_HIDDEN = 'Notes, moods, ratings, signals and the like are hidden: . shows them';
const SHOWN_AGAIN = 'Notes, moods, ratings, signals and the like are shown again';

const finder =
	(look: 'help' | 'palette') =>
	(state: State): Step => ({state: openTop(state, {kind: 'finder', look, query: fieldOf(), cursor: 0})});

const IN_VIEWS: ReadonlySet<string> = new Set(VIEWS.flatMap(view => view.lists.map(list => list.id)));

/** A page that is left takes its filters along: the next person's is whole. */
const leavePlace = (state: State): State => {
	const [first, ...rest] = state.places;
	const filters = Object.fromEntries(Object.entries(state.filters).filter(([list]) => IN_VIEWS.has(list)));
	return {...state, filters, places: [first, ...rest.slice(0, -1)]};
};

/** What Esc closes, nearest first: the filter, the zoom, the opened page, the marks. Undefined at the top. */
const above = (state: State, focus: Here['focus']): State | undefined => {
	const list = focus?.list;
	if (list && filterOf(state, list) !== '') {
		// The cursor stays with whom the filter found.
		const named = select(state, focus, focus.index);
		return {...named, filters: {...named.filters, [list.id]: ''}};
	}
	if (state.zoomed) return {...state, zoomed: false};
	const before = specOf(placeOf(state)).up?.(state);
	if (before) return before;
	if (state.places.length > 1) return leavePlace(state);
	return state.marked.size > 0 ? {...state, marked: new Set()} : undefined;
};

const goUp = (state: State, _context: Context, {focus}: Here): Step => ({
	state: {...(above(state, focus) ?? state), toast: undefined},
});

const quit = (state: State): Step => ({state, effects: [...keepHalfWritten(state), {kind: 'quit'}]});

const onePane = (state: State, {columns, rows}: Context): string | undefined => {
	const {noZoom, isToldInFull} = specOf(placeOf(state));
	if (noZoom !== undefined) return noZoom;
	if (state.zoomed || isToldInFull) return undefined;
	const size = sizeOf(columns, rows);
	return size === 'narrow' || size === 'tiny' ? 'there is room for one pane only' : undefined;
};

export const OPENING: readonly Binding[] = [
	{
		id: 'prep',
		keys: ['p'],
		label: 'prep',
		detail: 'Everything for the next 1:1 on one sheet, and notes during it',
		group: 'open',
		scopes: ['people', 'areas', 'entries', 'things', 'person'],
		footer: 30,
		footerIn: ['people', 'things', 'person'],
		disabled: nobodyToPrepare,
		run: openPrep,
	},
	{
		id: 'look',
		keys: ['enter'],
		label: 'look',
		detail: 'Look closer: the promise, topic or feedback itself with its history, and what can be done with it',
		group: 'open',
		scopes: ['things', 'promises', 'feedback'],
		footer: 5,
		disabled: unlessHidden('promises, topics and notes', nothingToLookAt),
		run: lookCloser,
	},
	{
		id: 'plan',
		keys: ['P'],
		label: 'plan',
		detail: 'The advisor’s plan for the person: what to do by when, gaps, phases',
		group: 'open',
		scopes: ['people', 'things', 'person', 'prep'],
		disabled: (_state, _context, {person}) => (person ? undefined : 'put the cursor on a person first'),
		run: openPlan,
	},
	{
		id: 'me',
		keys: ['i'],
		label: 'me',
		detail: 'Your own notes: on yourself, the team and areas',
		group: 'open',
		scopes: ['everywhere'],
		disabled: state => (isMeOpen(state) ? 'this is it' : undefined),
		run: state => ({state: openMe(state)}),
	},
	{
		id: 'edit-roster',
		keys: ['E'],
		label: 'roster',
		detail: 'Edit the roster in your editor, at the person under the cursor: people, leave, levels, areas',
		group: 'open',
		scopes: ['everywhere'],
		disabled: unlessHidden('Ratings, pay and notes in the roster', (_state, {demo}) =>
			demo ? 'this is the demo team: press I to make your own roster' : undefined,
		),
		run: (state, _context, {person}) => ({state, effects: [{kind: 'edit-roster', person: person?.id}]}),
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
		detail: 'Hide or show what is private: notes, moods, pay, ratings, signals, cases',
		group: 'look',
		scopes: ['everywhere'],
		footer: 300,
		run: (state, context) => {
			// The order is another one: the cursor stays on whom it is on.
			const named = withSelectionsNamed(listsOf, state, context);
			return {state: withToast({...named, masked: !state.masked}, state.masked ? SHOWN_AGAIN : NOW_HIDDEN)};
		},
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
		footer: 400,
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
		run: (state, context, here) => (above(state, here.focus) ? goUp(state, context, here) : quit(state)),
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
