// Keys of the Ownership view: mark an area reviewed, look at what would happen without somebody.
import type {AreaState} from '../../../domain/team/team.ts';
import {holders, holderWords} from '../../../reports/ownership/ownership.ts';
import type {Binding} from '../../keymap/binding.ts';
import {focusedRow, open, subjectPerson} from '../../keymap/subjects.ts';
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

/** Whoever holds something, those first whom the team would miss most. */
const chooseGone = (state: State, {team}: Context): Step => {
	const options = holders(team).map(
		({person, owns, backs, words}): MenuOption => ({
			id: person.id,
			label: person.name,
			detail: [owns > 0 ? `owns ${owns}` : '', backs > 0 ? `backs ${backs}` : '', words].filter(Boolean).join(' · '),
			run: lookAt(person.id),
		}),
	);
	const follow: MenuOption = {
		id: '',
		label: 'the owner of the selected area',
		detail: 'follows the cursor',
		run: lookAt(undefined),
	};
	const all = state.imagined === undefined ? options : [follow, ...options];
	return {state: openTop(state, {kind: 'menu', title: 'If who is away or leaves?', options: all, cursor: 0})};
};

const openOwner = (state: State, context: Context): Step => {
	const person = subjectPerson(state, context);
	if (!person) return {state};
	return {state: {...state, toast: undefined, places: [...state.places, {kind: 'person', person: person.id, tab: 'areas'}]}};
};

/** The area under the cursor, or the one that a signal is about; otherwise all, those of the person under the cursor first. */
const areasHere = (state: State, context: Context): readonly AreaState[] => {
	const {areas} = context.team;
	const row = focusedRow(state, context);
	const id = row?.area ?? row?.signal?.subject;
	const only = areas.find(area => area.id === id);
	if (only) return [only];
	const person = subjectPerson(state, context)?.id;
	const isTheirs = ({owner}: AreaState) => person !== undefined && owner === person;
	return areas.toSorted((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)));
};

const assign = (state: State, context: Context): Step => {
	const areas = areasHere(state, context);
	const openFor = (target: string) => (now: State, current: Context) => open('assign', {people: [], target}, now, current);
	const [only] = areas;
	if (only && areas.length === 1) return openFor(only.id)(state, context);
	const options = areas.map(({id, name, owner}): MenuOption => {
		const detail = holderWords(context.team, owner, 'nobody');
		return {id, label: name, detail, run: openFor(id)};
	});
	return {state: openTop(state, {kind: 'menu', title: 'Assign which area?', options, cursor: 0})};
};

export const VIEWING_AREAS: readonly Binding[] = [
	{
		id: 'assign',
		keys: ['o'],
		label: 'assign',
		detail: 'Give an area its owner, backup and authority',
		group: 'record',
		scopes: ['team', 'one-on-ones', 'ownership', 'growth', 'journal', 'person', 'prep'],
		footer: 1,
		footerIn: ['ownership', 'person/areas'],
		disabled: (state, context) =>
			areasHere(state, context).length === 0 ? 'there is no area yet: press E to list them in the roster' : undefined,
		run: assign,
	},
	{
		id: 'reviewed',
		keys: ['b'],
		label: 'reviewed',
		detail: 'Mark an area reviewed, with notes',
		group: 'record',
		scopes: ['ownership', 'person/areas'],
		footer: 2,
		disabled: (state, context) => (focusedRow(state, context)?.area ? undefined : 'put the cursor on an area first'),
		run: (state, context) => open('reviewed', {people: [], target: focusedRow(state, context)?.area}, state, context),
	},
	{
		id: 'if-gone',
		keys: ['v'],
		label: 'if gone',
		detail: 'Choose anybody, and see who holds their areas while they are away or once they left',
		group: 'look',
		scopes: ['ownership'],
		footer: 3,
		disabled: (_state, {team}) =>
			team.people.some(({owns, backs}) => owns.length + backs.length > 0) ? undefined : 'nobody holds an area',
		run: chooseGone,
	},
	{
		id: 'open-owner',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the page of whoever holds the area',
		group: 'open',
		scopes: ['ownership'],
		footer: 4,
		disabled: (state, context) => (subjectPerson(state, context) ? undefined : 'nobody holds it: o assigns it'),
		run: openOwner,
	},
];
