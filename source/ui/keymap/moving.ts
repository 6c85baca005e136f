// Keys that move: the cursor, the focus, the tabs, the views, marks and filters.

import type {PersonId} from '../../domain/ids.ts';
import {fieldOf} from '../forms/text-editing.ts';
import {halfPageFrom} from '../list/paging.ts';
import {type FocusedList, filterOf, type Sort, seenSorts, select} from '../list/rows.ts';
import {roomOf} from '../panes/notice.ts';
import {type Context, placeKey, placeOf, type State, type Step} from '../state.ts';
import {listsOf, PERSON_TABS, specOf, VIEWS} from '../views/index.ts';
import type {View} from '../views/place-spec.ts';
import type {Binding, Here} from './binding.ts';
import {sortOn} from './sorting.ts';

/** Half a page or a whole one: in lines where rows are of different heights, otherwise in rows. */
const page =
	(by: 1 | -1, halves: 1 | 2) =>
	(state: State, context: Context, {focus: at}: Here): Step => {
		if (!at || at.rows.length === 0) return {state};
		const tall = specOf(placeOf(state)).tallLines?.(state, context, roomOf(context, state.masked));
		const ids = at.rows.map(({id}) => id);
		const goal = tall
			? halfPageFrom(tall.lines, ids, at.index, by, tall.half * halves)
			: at.index + by * halves * Math.max(1, Math.floor(context.rows / 4));
		return {state: select(state, at, goal)};
	};

const move =
	(to: (index: number, count: number) => number) =>
	(state: State, _context: Context, {focus: at}: Here): Step => {
		if (!at || at.rows.length === 0) return {state};
		return {state: select(state, at, to(at.index, at.rows.length))};
	};

const noRows = (_state: State, _context: Context, {focus}: Here): string | undefined =>
	(focus?.rows.length ?? 0) === 0 ? 'the list is empty' : undefined;

const sortsHere = (state: State, context: Context, {focus}: Here): readonly Sort[] =>
	focus ? seenSorts(focus.list, state, context) : [];

const peopleIn = (rows: FocusedList['rows']): readonly PersonId[] => rows.flatMap(({person}) => person ?? []);

/** The place of the marked row that is nearest to the cursor, but for its own. */
const nearestMark = (state: State, at: Here['focus']): number | undefined => {
	const marked = (at?.rows ?? []).flatMap(({person}, index) =>
		person !== undefined && state.marked.has(person) && index !== at?.index ? [index] : [],
	);
	return marked.toSorted((a, b) => Math.abs(a - (at?.index ?? 0)) - Math.abs(b - (at?.index ?? 0)))[0];
};

const markedUpTo = (state: State, at: FocusedList): ReadonlySet<PersonId> => {
	const from = nearestMark(state, at) ?? at.index;
	return new Set([...state.marked, ...peopleIn(at.rows.slice(Math.min(from, at.index), Math.max(from, at.index) + 1))]);
};

const allOrNone = (state: State, at: Here['focus']): ReadonlySet<PersonId> => {
	const shown = peopleIn(at?.rows ?? []);
	return shown.every(id => state.marked.has(id)) ? new Set() : new Set([...state.marked, ...shown]);
};

const paneBy =
	(by: number) =>
	(state: State): Step => {
		const place = placeOf(state);
		const count = listsOf(place).length;
		const at = state.panes[placeKey(place)] ?? 0;
		return {state: {...state, panes: {...state.panes, [placeKey(place)]: (at + by + count) % count}}};
	};

const tabBy =
	(by: number) =>
	(state: State): Step => {
		const place = placeOf(state);
		if (place.kind !== 'person') return {state};
		const tabs = PERSON_TABS.map(tab => tab.id);
		const tab = tabs[(tabs.indexOf(place.tab) + by + tabs.length) % tabs.length] ?? place.tab;
		const [first, ...rest] = state.places;
		return {state: {...state, places: [first, ...rest.slice(0, -1), {...place, tab}]}};
	};

const toView = (view: View, index: number): Binding => ({
	id: `view-${view.id}`,
	keys: [String(index + 1)],
	label: view.title,
	detail: `Go to ${view.title}: ${view.detail}`,
	group: 'move',
	scopes: ['everywhere'],
	run: state => ({
		state: {...state, places: [{kind: 'view', view: view.id}], panes: {...state.panes, [view.id]: 0}, toast: undefined},
	}),
});

export const MOVING: readonly Binding[] = [
	{
		id: 'down',
		keys: ['j', 'down'],
		label: 'down',
		detail: 'Next row',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: move(index => index + 1),
	},
	{
		id: 'up',
		keys: ['k', 'up'],
		label: 'up',
		detail: 'Row before',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: move(index => index - 1),
	},
	{
		id: 'top',
		keys: ['g', 'home'],
		label: 'top',
		detail: 'First row',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: move(() => 0),
	},
	{
		id: 'bottom',
		keys: ['G', 'end'],
		label: 'bottom',
		detail: 'Last row',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: move((_index, count) => count - 1),
	},
	{
		id: 'half-down',
		keys: ['ctrl-d', 'page-down'],
		label: 'half page down',
		detail: 'Half a page down',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: page(1, 1),
	},
	{
		id: 'half-up',
		keys: ['ctrl-u', 'page-up'],
		label: 'half page up',
		detail: 'Half a page up',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: page(-1, 1),
	},
	{
		id: 'page-down',
		keys: ['ctrl-f'],
		label: 'page down',
		detail: 'A page down',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: page(1, 2),
	},
	{
		id: 'page-up',
		keys: ['ctrl-b'],
		label: 'page up',
		detail: 'A page up',
		group: 'move',
		scopes: ['everywhere'],
		disabled: noRows,
		run: page(-1, 2),
	},
	{
		id: 'next-tab',
		keys: [']', 'right', 'l'],
		label: 'tab',
		detail: 'Next tab of the page',
		group: 'move',
		scopes: ['person'],
		footer: 80,
		run: tabBy(1),
	},
	{
		id: 'previous-tab',
		keys: ['[', 'left', 'h'],
		label: 'tab before',
		detail: 'Tab before',
		group: 'move',
		scopes: ['person'],
		run: tabBy(-1),
	},
	{
		id: 'next-pane',
		keys: ['tab', 'l'],
		label: 'next pane',
		detail: 'Move the focus to the next pane',
		group: 'move',
		scopes: ['everywhere'],
		disabled: state => (listsOf(placeOf(state)).length < 2 ? 'there is one list here' : undefined),
		run: paneBy(1),
	},
	{
		id: 'previous-pane',
		keys: ['shift-tab', 'h'],
		label: 'pane before',
		detail: 'Move the focus to the pane before',
		group: 'move',
		scopes: ['everywhere'],
		disabled: state => (listsOf(placeOf(state)).length < 2 ? 'there is one list here' : undefined),
		run: paneBy(-1),
	},
	...VIEWS.map(toView),
	{
		id: 'mark',
		keys: ['space'],
		label: 'mark',
		detail: 'Mark or unmark a person, to note something about several at once',
		group: 'look',
		scopes: ['people'],
		footer: 90,
		disabled: (_state, _context, {row}) => (row?.person ? undefined : 'put the cursor on a person first'),
		run: (state, _context, {focus: at}) => {
			const person = at?.row?.person;
			if (!at || person === undefined) return {state};
			const marked = new Set(state.marked);
			if (!marked.delete(person)) marked.add(person);
			return {state: select({...state, marked}, at, at.index + 1)};
		},
	},
	{
		id: 'mark-range',
		keys: ['V'],
		label: 'mark up to here',
		detail: 'Mark everybody from the nearest mark to the cursor',
		group: 'look',
		scopes: ['people'],
		disabled: (state, _context, {focus: at}) =>
			nearestMark(state, at) === undefined ? 'space marks the first of them' : undefined,
		run: (state, _context, {focus: at}) => ({state: at ? {...state, marked: markedUpTo(state, at)} : state}),
	},
	{
		id: 'mark-all',
		keys: ['*'],
		label: 'mark all',
		detail: 'Mark all that are shown, or none where all are marked',
		group: 'look',
		scopes: ['people'],
		disabled: noRows,
		run: (state, _context, {focus: at}) => ({state: {...state, marked: allOrNone(state, at)}}),
	},
	{
		id: 'filter',
		keys: ['/'],
		label: 'filter',
		detail: 'Search the list: filter it as you type',
		group: 'look',
		scopes: ['everywhere'],
		footer: 100,
		disabled: (_state, _context, {focus}) => (focus ? undefined : 'there is no list here to filter'),
		run: (state, _context, {focus}) => {
			const list = focus?.list;
			if (!list) return {state};
			const earlier = filterOf(state, list);
			return {
				state: {...state, toast: undefined, filtering: {list: list.id, field: fieldOf(earlier)}},
			};
		},
	},
	{
		id: 'sort',
		keys: ['s'],
		label: 'sort',
		detail: 'Sort the list by its next column, or choose one where there are many',
		group: 'look',
		scopes: ['everywhere'],
		disabled: (state, context, here) => (sortsHere(state, context, here).length > 1 ? undefined : 'this list has one order'),
		run: (state, context, {focus}) => (focus ? sortOn(state, context, focus.list) : {state}),
	},
];
