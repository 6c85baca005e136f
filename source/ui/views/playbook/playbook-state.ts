// What keys do in the Playbook: opening a page, following its links and coming back, ticking the checklist for somebody.

import type {PersonId} from '../../../domain/ids.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {isHere} from '../../../domain/team/people.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {tickChecklist} from '../../../domain/verbs/checklist.ts';
import type {Page} from '../../../knowledge/types.ts';
import {pageIn} from '../../knowledge.ts';
import {selectedIn, selectionKey} from '../../list/rows.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, placeOf, type State, type Step, withToast} from '../../state.ts';
import {contentsList, pageList} from './playbook-lists.ts';

const PLACE = 'playbook';
const PAGE_PANE = 1;

const isPlaybook = (state: State): boolean => {
	const place = placeOf(state);
	return place.kind === 'view' && place.view === PLACE;
};

/** The keys go to the page and not to the contents. */
export const isReading = (state: State): boolean => isPlaybook(state) && state.panes[PLACE] === PAGE_PANE;

const focusPane = (state: State, pane: number): State => ({...state, panes: {...state.panes, [PLACE]: pane}});
export const toContents = (state: State): State => focusPane(state, 0);

/** The page shown: the one that is read, else the one under the cursor of the contents. */
export const shownPage = (state: State, context: Context): Page | undefined =>
	pageIn(context, isReading(state) ? state.reading?.page : selectedIn(contentsList, state, context).row?.page);

const showPage = (state: State, page: string, back: readonly string[]): State => ({
	...focusPane(state, PAGE_PANE),
	toast: undefined,
	reading: {page, person: state.reading?.person, back},
});

/** A page opened from its beginning; whoever it was read for last stays. */
export const readPage = (state: State, page: string, back: readonly string[] = []): State => {
	const {[selectionKey(pageList, {page})]: _, ...selections} = state.selections;
	return showPage({...state, selections}, page, back);
};

/** A page opened from somewhere else, over what was shown: Esc goes back there. */
export const openPage = (state: State, page: string, person?: PersonId): State => {
	const places = isPlaybook(state) ? state.places : ([...state.places, {kind: 'view', view: PLACE}] as const);
	return readPage({...state, places, reading: {page, person, back: []}}, page);
};

/** One step back from a page: the one whose link led here, else where it was opened from. Undefined while none is read. */
export const leavePage = (state: State): State | undefined => {
	if (!isReading(state)) return undefined;
	const {back = []} = state.reading ?? {};
	const before = back.at(-1);
	if (before !== undefined) return showPage(state, before, back.slice(0, -1));
	const [first, ...rest] = state.places;
	return {...toContents(state), places: [first, ...rest.slice(0, -1)]};
};

export const readerOf = (state: State, context: Context): PersonState | undefined =>
	personById(context.team, state.reading?.person);

const forPerson = (state: State, person: PersonId): State =>
	state.reading ? {...state, reading: {...state.reading, person}} : state;

/** Asks for whom, then goes on. */
export const chooseReader = (state: State, context: Context, then: (state: State, context: Context) => Step): Step => {
	const people = context.team.people.filter(isHere);
	const options = people.map(
		(person): MenuOption => ({
			id: person.id,
			label: person.name,
			detail: person.level,
			run: (now, current) => then(forPerson(now, person.id), current),
		}),
	);
	return {state: openTop(state, {kind: 'menu', title: 'For whom?', options, cursor: 0})};
};

/** Ticks an item for whoever the page is read for; asks first when that is nobody yet. */
export const tickItem =
	(item: string) =>
	(state: State, context: Context): Step => {
		const person = readerOf(state, context);
		if (!person) return chooseReader(state, context, tickItem(item));
		const done = !person.ticked.has(item);
		const said = `${done ? 'Done' : 'Open again'} for ${person.name} · u undo`;
		return {
			state,
			effects: [{kind: 'append', drafts: [tickChecklist(person, item)], saved: now => withToast(now, said)}],
		};
	};
