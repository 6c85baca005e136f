// Screens of a session by the keys that lead to them, drawn at any size without a terminal.
import {stripVTControlCharacters} from 'node:util';
import {expect} from 'vitest';
import {Screen} from '../../source/ui/screen.tsx';
import type {Context, State} from '../../source/ui/state.ts';
import {step} from '../../source/ui/step.ts';
import {chooseTheme, type Theme} from '../../source/ui/theme.ts';
import {VIEWS} from '../../source/ui/views/index.ts';
import {type Rendered, renderAt} from '../support/terminal/render-at.tsx';

/** The key that opens a view, wherever it stands in the bar. */
export const keyOf = (view: string): string => String(VIEWS.findIndex(({id}) => id === view) + 1);

/** The state after some keys, without what leaves the screen: nothing is saved. */
export const stateAfter = (state: State, context: Context, keys: readonly string[]): State =>
	keys.reduce((now, key) => {
		const press = key === 'space' ? {name: key, text: ' '} : [...key].length === 1 ? {name: key, text: key} : {name: key};
		return step(now, press, context).state;
	}, state);

export const draw = (state: State, context: Context, theme: Theme = chooseTheme()): Rendered =>
	renderAt(context.columns, context.rows, <Screen state={state} context={context} theme={theme} />);

/** Draws one screen over the other, as the program does: nothing of the last may stay, and no terminal is opened for each. */
export const drawer = (context: Context, theme: Theme = chooseTheme()): ((state: State) => Rendered) => {
	let screen: Rendered | undefined;
	return state => {
		const drawn = <Screen state={state} context={context} theme={theme} />;
		if (screen) screen.rerender(drawn);
		else screen = renderAt(context.columns, context.rows, drawn);
		return screen;
	};
};

/** What is said does not depend on colour: without it nothing is styled, and every letter stands where it stood. */
export const expectSameWithoutColour = (states: readonly State[], context: Context): void => {
	const inPlain = drawer(context, chooseTheme('auto', {NO_COLOR: '1'}));
	const inColour = drawer(context);
	for (const state of states) {
		const plain = inPlain(state);
		expect(stripVTControlCharacters(plain.coloured())).toBe(plain.coloured());
		expect(plain.frame()).toBe(inColour(state).frame());
	}
};

const next = (count: number): string[] => Array(count).fill(']');

/** The screens that are tried with every team; the others need no other team than the first. */
export const MAIN_SCREENS = [
	'team',
	'the last row',
	'the card',
	'a filter',
	'a page',
	'gaps',
	'areas',
	'feedback',
	'a menu',
	'help',
];

/** Keys to every screen of the Team view, a person's page, its forms and overlays. */
export const SCREENS: Readonly<Record<string, readonly string[]>> = {
	team: [],
	'the last row': ['G'],
	'the card': ['tab'],
	'the card, its last signal': ['tab', 'G'],
	'today’s strip': ['shift-tab'],
	'today’s strip, its last line': ['shift-tab', 'G'],
	zoomed: ['z'],
	'all marked': ['*'],
	'marked up to here': ['space', 'G', 'V'],
	'the card, zoomed': ['tab', 'z'],
	marked: ['space', 'space'],
	sorted: ['s'],
	'a filter': ['/', 'o'],
	'a filter that nobody fits': ['/', 'q', 'q', 'q'],
	'a filter kept': ['/', 'o', 'enter'],
	'a page': ['enter'],
	'a page, its last signal': ['enter', 'G'],
	gaps: ['enter', ...next(1)],
	timeline: ['enter', ...next(2), 'G'],
	'feedback of one': ['enter', ...next(3)],
	'feedback of one, its end': ['enter', ...next(3), 'G'],
	actions: ['enter', ...next(4)],
	'actions, their end': ['enter', ...next(4), 'G'],
	areas: ['enter', ...next(5)],
	feedback: ['f'],
	'feedback, refused': ['f', 'enter'],
	'feedback, an extra field': ['f', 'tab', 'tab', 'tab', 'x', 'tab'],
	'feedback of several': ['space', 'space', 'space', 'f'],
	win: ['W'],
	held: ['m'],
	skipped: ['M'],
	planned: ['n', 'x', 'enter'],
	action: ['a', 'shift-tab'],
	topic: ['t'],
	rating: ['r'],
	snooze: ['w', 'enter'],
	'a menu': ['w', 'down'],
	'feedback to say': ['S'],
	due: ['enter', ...next(4), 'e'],
	drop: ['enter', ...next(4), 'x'],
	assign: ['enter', ...next(5), 'o'],
	help: ['?'],
	'help, searched': ['?', 's', 'n', 'o'],
	'help, its end': ['?', ...Array(9).fill('page-down')],
	palette: [':'],
	'a warning': ['u'],
};
