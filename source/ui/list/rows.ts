// Lists that a cursor moves over: their rows, filtered and sorted, and which one is selected.
import type {Day} from '../../domain/day.ts';
import {folded, type PersonId} from '../../domain/ids.ts';
import type {Signal} from '../../domain/team/team.ts';
import {HIDDEN} from '../../reports/words/signal-words.ts';
import {isHiddenList, type ListId} from '../masking/privacy.ts';
import {type Asked, type Context, type Place, placeKey, placeOf, type Selection, type State} from '../state.ts';

/** What a row stands for; actions look here for what they act on. */
export type Row = {
	readonly id: string;
	/** What the filter looks in; a function where making the words takes time. */
	readonly search: string | (() => string);
	readonly person?: PersonId;
	readonly area?: string;
	readonly action?: string;
	readonly topic?: string;
	readonly feedback?: string;
	readonly entry?: string;
	readonly competency?: string;
	readonly signal?: Signal;
	/** The day that it tells of. */
	readonly day?: Day;
	/** A playbook page that it opens. */
	readonly page?: string;
	/** An item of the checklist, or of a plan. */
	readonly item?: string;
	/** Says for whom a page is read. */
	readonly reader?: boolean;
};

export type Sort = {
	readonly id: string;
	readonly label: string;
	/** It tells something that is hidden while masked: the list has its own order then. */
	readonly isPrivate: boolean;
	readonly compare?: (a: Row, b: Row, context: Context) => number;
};

/** What a list is about besides the team: somebody, what the advisor is asked for about them, a page. */
export type ListSubject = {
	readonly person?: PersonId;
	readonly asked?: Asked;
	readonly page?: string;
	/** Each entry by itself, rather than one row for each thing. */
	readonly everyEntry?: boolean;
	/** So many months after today's. */
	readonly month?: number;
};

export type ListSpec = {
	/** Its own key for selection, filter and sort; the table of privacy has a word on each. */
	readonly id: ListId;
	readonly title: string;
	/** What the list is about, where that is more than whom the place, or the selection before it, is about. */
	readonly about?: (state: State, person: PersonId | undefined) => ListSubject;
	/**
	 * All rows in the list's usual order. While `masked`, nothing that is hidden may be searched or give the order: what a
	 * filter finds, and what comes first, would tell it.
	 */
	readonly rows: (context: Context, about: ListSubject, masked: boolean) => readonly Row[];
	/** How the list is searched, best first, where looking for words in its rows will not do. */
	readonly find?: (context: Context, filter: string, about: ListSubject, masked: boolean) => readonly Row[];
	/** Where the cursor stands before it was moved, if not on the first row; -1 for that. */
	readonly start?: (rows: readonly Row[], context: Context) => number;
	/** The orders to choose from; the first is the usual one. */
	readonly sorts?: readonly Sort[] | ((context: Context) => readonly Sort[]);
	/** What the filter understands, while it is empty; what is wrong with it otherwise. */
	readonly filterHint?: (filter: string, context: Context) => string | undefined;
	/** What to say when there is nothing, naming the key to press. */
	readonly empty: string;
};

export const sortsOf = (list: ListSpec, context: Context): readonly Sort[] =>
	typeof list.sorts === 'function' ? list.sorts(context) : (list.sorts ?? []);

/** The orders that tell nothing which is hidden. */
export const seenSorts = (list: ListSpec, {masked}: Pick<State, 'masked'>, context: Context): readonly Sort[] => {
	const sorts = sortsOf(list, context);
	return masked ? sorts.filter(({isPrivate}) => !isPrivate) : sorts;
};

/** The order in force, where it is not the list's own. */
export const sortIn = (list: ListSpec, state: State, context: Context): Sort | undefined => {
	const wanted = state.sorts[list.id];
	const sort = wanted === undefined ? undefined : seenSorts(list, state, context).find(({id}) => id === wanted);
	return sort?.compare ? sort : undefined;
};

/** A list of the whole team is about nobody. */
const NOBODY: ListSubject = {};
const NO_ROWS: readonly Row[] = [];

const isSameSubject = (one: ListSubject, other: ListSubject): boolean =>
	one.person === other.person &&
	one.asked === other.asked &&
	one.page === other.page &&
	one.everyEntry === other.everyEntry &&
	one.month === other.month;

type Remembered = {
	readonly team: unknown;
	readonly knowledge: unknown;
	readonly drafts: unknown;
	readonly about: ListSubject;
	readonly masked: boolean;
	readonly filter: string;
	readonly sort: string | undefined;
	readonly rows: readonly Row[];
};
/** The last rows of each list: a key that only moves the cursor sorts nothing again. */
const remembered = new Map<ListSpec, Remembered>();

const matcher = (filter: string): ((row: Row) => boolean) => {
	const words = folded(filter).split(/\s+/).filter(Boolean);
	return row => {
		const text = folded(typeof row.search === 'string' ? row.search : row.search());
		return words.every(word => text.includes(word));
	};
};

/** The filter in force, the one being typed included. */
export const filterOf = (state: State, list: ListSpec): string =>
	state.filtering?.list === list.id ? state.filtering.field.text : (state.filters[list.id] ?? '');

/** The same as others may see it: what was searched for may be what is hidden. */
export const seenFilterOf = (state: State, list: ListSpec): string => {
	const filter = filterOf(state, list);
	return filter !== '' && state.masked && state.filtering?.list !== list.id ? HIDDEN : filter;
};

/** The list's rows as shown. */
export const rowsOf = (list: ListSpec, state: State, context: Context, about: ListSubject = NOBODY): readonly Row[] => {
	const filter = filterOf(state, list);
	const sort = state.sorts[list.id];
	const last = remembered.get(list);
	const {team, knowledge, drafts} = context;
	const {masked} = state;
	const isOfTeam = last && last.team === team && last.knowledge === knowledge && last.drafts === drafts;
	const isSame = isOfTeam && isSameSubject(last.about, about) && last.masked === masked;
	if (isSame && last.filter === filter && last.sort === sort) return last.rows;
	if (isHiddenList(list.id, state)) return NO_ROWS;
	const isFiltered = filter.trim() !== '';
	let rows = isFiltered && list.find ? list.find(context, filter, about, masked) : list.rows(context, about, masked);
	if (isFiltered && !list.find) rows = rows.filter(matcher(filter));
	const compare = sortIn(list, state, context)?.compare;
	if (compare) rows = rows.toSorted((a, b) => compare(a, b, context));
	remembered.set(list, {team, knowledge, drafts, about, masked, filter, sort, rows});
	return rows;
};

/** Where the cursor stands before it was moved. -1 without rows. */
const firstIndex = ({start}: ListSpec, rows: readonly Row[], context: Context): number =>
	rows.length === 0 ? -1 : Math.max(0, start?.(rows, context) ?? 0);

/** Where the selection stands: at its id, or, when that is gone, where it stood. -1 without rows. */
const selectedIndex = (rows: readonly Row[], selection: Selection): number => {
	if (rows.length === 0) return -1;
	if (rows[selection.index]?.id === selection.id) return selection.index;
	const index = rows.findIndex(row => row.id === selection.id);
	return index >= 0 ? index : Math.min(selection.index, rows.length - 1);
};

/** Under which the selection of a list is kept: a list about somebody keeps one for each of them. */
export const selectionKey = (list: ListSpec, {person, asked, page, month}: ListSubject = NOBODY): string =>
	[list.id, person, asked && JSON.stringify(asked), page, month].filter(each => each !== undefined).join(' ');

/** A list's rows as shown, and where the selection stands among them. */
export const selectedIn = (list: ListSpec, state: State, context: Context, about: ListSubject = NOBODY) => {
	const rows = rowsOf(list, state, context, about);
	const selection = state.selections[selectionKey(list, about)];
	// What a search puts first is what is meant, unless the cursor stands on another hit already.
	const isElsewhere = list.find && filterOf(state, list).trim() !== '' && !rows.some(row => row.id === selection?.id);
	const index = isElsewhere || !selection ? firstIndex(list, rows, context) : selectedIndex(rows, selection);
	return {rows, index, row: rows[index]};
};

/** The lists of a place, in the order in which Tab reaches them. */
export type ListsOf = (place: Place) => readonly ListSpec[];

export type FocusedList = {
	readonly list: ListSpec;
	readonly about: ListSubject;
	readonly rows: readonly Row[];
	readonly index: number;
	readonly row: Row | undefined;
	/** Whom the place or the first list's selection is about. */
	readonly person: PersonId | undefined;
};

/** The person a place is about: the page's own, or the one selected in its first list. */
const aboutPerson = (place: Place, lists: readonly ListSpec[], state: State, context: Context): PersonId | undefined => {
	if (place.kind !== 'view') return place.person;
	const [first] = lists;
	return first && selectedIn(first, state, context, first.about?.(state, undefined)).row?.person;
};

/** What a list of a place is about: the first one of a view is about nobody, unless it says otherwise. */
const subjectOf = (list: ListSpec, isFirst: boolean, place: Place, state: State, person: PersonId | undefined): ListSubject => {
	if (isFirst && place.kind === 'view') return list.about?.(state, undefined) ?? NOBODY;
	return list.about?.(state, person) ?? {person};
};

/** What has the focus in the place shown. */
export const focusedListOf = (listsOf: ListsOf, state: State, context: Context): FocusedList | undefined => {
	const place = placeOf(state);
	const lists = listsOf(place);
	const person = aboutPerson(place, lists, state, context);
	const list = lists[Math.min(state.panes[placeKey(place)] ?? 0, lists.length - 1)];
	if (!list) return undefined;
	const about = subjectOf(list, list === lists[0], place, state, person);
	return {list, about, person, ...selectedIn(list, state, context, about)};
};

/** The selection moved to a row, the nearest one there is. */
export const select = (state: State, {list, about, rows}: Pick<FocusedList, 'list' | 'about' | 'rows'>, index: number): State => {
	const at = Math.max(0, Math.min(index, rows.length - 1));
	const row = rows[at];
	return row ? {...state, selections: {...state.selections, [selectionKey(list, about)]: {id: row.id, index: at}}} : state;
};

/**
 * The state with the selections of every opened place named by their rows, also those that nobody has moved yet:
 * whatever order the rows come in next, the cursor stays where it was seen, or where Esc goes back to.
 */
export const withSelectionsNamed = (listsOf: ListsOf, state: State, context: Context): State =>
	state.places.reduce<State>((outer, place) => {
		const lists = listsOf(place);
		const person = aboutPerson(place, lists, outer, context);
		return lists.reduce((named, list, index) => {
			const about = subjectOf(list, index === 0, place, state, person);
			if (named.selections[selectionKey(list, about)]) return named;
			const rows = rowsOf(list, state, context, about);
			return select(named, {list, about, rows}, firstIndex(list, rows, context));
		}, outer);
	}, state);
