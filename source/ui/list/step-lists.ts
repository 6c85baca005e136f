// What a key does in a short menu, in the help and the palette, and while a filter is being typed.

import {type EditedField, edit} from '../forms/text-editing.ts';
import {hereOf} from '../keymap/here.ts';
import {foundActions} from '../overlays/finder.ts';
import {closeTop, replaceTop} from '../overlays/overlays.ts';
import {type Context, type Overlay, type State, type Step, withToast} from '../state.ts';
import type {KeyPress} from '../terminal/key.ts';
import {fittingOptions, type Menu, typedAfter} from './menu-options.ts';

const UP = new Set(['up', 'ctrl-p']);
const DOWN = new Set(['down', 'ctrl-n']);
const CLOSE = new Set(['esc', 'ctrl-c']);
const PAGE = 10;

/** Rows that a key moves by in a list under a field, where letters are typed. */
const moveOf = ({name}: KeyPress): number | undefined => {
	if (UP.has(name)) return -1;
	if (DOWN.has(name)) return 1;
	if (name === 'page-up') return -PAGE;
	return name === 'page-down' ? PAGE : undefined;
};

const clamp = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

/** A key in a field of one line. */
const typed = (field: EditedField, key: KeyPress): EditedField => edit(field, key.text ?? key.name) ?? field;

const MENU_MOVES: Readonly<Record<string, (cursor: number, count: number) => number>> = {
	home: () => 0,
	end: (_, count) => count - 1,
};

/** Letters narrow the menu, whichever they are: names begin with all of them. An option’s own key chooses it before any was typed. */
export const stepMenu = (menu: Menu, key: KeyPress, state: State, context: Context): Step => {
	const options = fittingOptions(menu);
	const isTyped = menu.typed !== undefined && menu.typed !== '';
	if (CLOSE.has(key.name)) return {state: closeTop(state)};
	if (key.name === 'enter') return options[menu.cursor]?.run(closeTop(state), context) ?? {state};
	const keyed = isTyped ? undefined : menu.options.find(option => option.key === key.name);
	if (keyed) return keyed.run(closeTop(state), context);
	const move = Object.hasOwn(MENU_MOVES, key.name) ? MENU_MOVES[key.name] : undefined;
	const by = moveOf(key);
	if (!move && by === undefined) {
		const typed = typedAfter(menu, key);
		return typed === undefined ? {state} : {state: replaceTop(state, {...menu, typed, cursor: 0})};
	}
	const goal = move ? move(menu.cursor, options.length) : menu.cursor + (by ?? 0);
	return {state: replaceTop(state, {...menu, cursor: clamp(goal, options.length)})};
};

export const stepFinder = (finder: Extract<Overlay, {kind: 'finder'}>, key: KeyPress, state: State, context: Context): Step => {
	if (CLOSE.has(key.name)) return {state: closeTop(state)};
	const by = moveOf(key);
	if (by === undefined && key.name !== 'enter') {
		const query = typed(finder.query, key);
		return {state: replaceTop(state, {...finder, query, cursor: query.text === finder.query.text ? finder.cursor : 0})};
	}
	const found = foundActions(finder, state, context);
	if (by !== undefined) return {state: replaceTop(state, {...finder, cursor: clamp(finder.cursor + by, found.length)})};
	const chosen = found[finder.cursor];
	if (!chosen) return {state};
	const closed = closeTop(state);
	return chosen.disabled === undefined
		? chosen.binding.run(closed, context, hereOf(closed, context))
		: {state: withToast(closed, `${chosen.binding.label}: ${chosen.disabled}`, 'warning')};
};

/** Keys that move in the list while its filter is being typed. */
const MOVES_BESIDE_FILTER = new Set(['up', 'down', 'page-up', 'page-down']);

/** A filter narrows the list as it is typed; Enter keeps it, Esc lets it go. Undefined for keys that move. */
export const stepFilter = (key: KeyPress, state: State): Step | undefined => {
	const {filtering, ...rest} = state;
	if (!filtering || MOVES_BESIDE_FILTER.has(key.name)) return undefined;
	const {list, field} = filtering;
	if (CLOSE.has(key.name)) return {state: {...rest, filters: {...state.filters, [list]: ''}}};
	if (key.name === 'enter') return {state: {...rest, filters: {...state.filters, [list]: field.text}}};
	return {state: {...state, filtering: {list, field: typed(field, key)}}};
};
