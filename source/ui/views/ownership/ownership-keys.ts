// Keys of the Ownership view: what would happen without somebody, and the page of whoever holds an area.
import {compareNames} from '../../../domain/team/names.ts';
import {holders} from '../../../reports/ownership/if-gone.ts';
import type {Binding, Here} from '../../keymap/binding.ts';
import {open} from '../../keymap/open-form.ts';
import {seenWord} from '../../masking/seen.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, placeKey, placeOf, type State, type Step} from '../../state.ts';

/** The pane below the areas. */
const IF_GONE_PANE = 1;

const lookAt =
	(person: string | undefined) =>
	(state: State): Step => {
		const {imagined: _, ...rest} = state;
		const panes = {...state.panes, [placeKey(placeOf(state))]: person === undefined ? 0 : IF_GONE_PANE};
		return {state: {...rest, panes, ...(person === undefined ? {} : {imagined: person})}};
	};

/** Back to the owner of the selected area; undefined while that is who is looked at. */
export const toOwner = (state: State): State | undefined =>
	state.imagined === undefined ? undefined : lookAt(undefined)(state).state;

/** Whoever holds something, those first whom the team would miss most. */
const chooseGone = (state: State, {team}: Context): Step => {
	const {masked} = state;
	const all = masked ? holders(team).toSorted((a, b) => compareNames(a.person.name, b.person.name)) : holders(team);
	const options = all.map(({person, owns, backs, words}): MenuOption => {
		const ifGone = seenWord('menu', 'ifGone', words, masked);
		return {
			id: person.id,
			label: person.name,
			detail: [owns > 0 ? `owns ${owns}` : '', backs > 0 ? `backs ${backs}` : '', ifGone].filter(Boolean).join(' · '),
			run: lookAt(person.id),
		};
	});
	const follow: MenuOption = {
		id: '',
		label: 'the owner of the selected area',
		detail: 'follows the cursor',
		run: lookAt(undefined),
	};
	const offered = state.imagined === undefined ? options : [follow, ...options];
	return {state: openTop(state, {kind: 'menu', title: 'If who is away or leaves?', options: offered, cursor: 0})};
};

const openOwner = (state: State, _context: Context, {person}: Here): Step => {
	if (!person) return {state};
	return {state: {...state, toast: undefined, places: [...state.places, {kind: 'person', person: person.id, tab: 'areas'}]}};
};

export const OWNERSHIP_KEYS: readonly Binding[] = [
	{
		id: 'if-gone',
		keys: ['v'],
		label: 'if gone',
		detail: 'Choose anybody, and see who holds their areas while they are away or once they left',
		group: 'look',
		footer: 30,
		disabled: (_state, {team}) =>
			team.people.some(({owns, backs}) => owns.length + backs.length > 0) ? undefined : 'nobody holds an area',
		run: chooseGone,
	},
	{
		id: 'note-area',
		keys: ['n'],
		label: 'note',
		detail: 'Write a note on the area under the cursor; kept for you',
		group: 'record',
		footer: 25,
		disabled: (_state, _context, {row}) => (row?.area ? undefined : 'put the cursor on an area first'),
		run: (state, context, {row}) => open('note', {people: [], target: row?.area}, state, context),
	},
	{
		id: 'open-owner',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the page of whoever holds the area',
		group: 'open',
		footer: 40,
		disabled: (_state, _context, {person}) => (person ? undefined : 'nobody holds it: o assigns it'),
		run: openOwner,
	},
];
