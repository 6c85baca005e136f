// What a key does: the top overlay hears it first, then a filter being typed, then the keymap. Pure.
import {focusedField, isText} from './forms/form-state.ts';
import {keepHalfWritten} from './forms/half-written.ts';
import {pasteIntoForm, stepForm} from './forms/step-form.ts';
import {paste} from './forms/text-editing.ts';
import {hereOf} from './keymap/here.ts';
import {bindingFor, whyNothing} from './keymap/keymap.ts';
import {stepFilter, stepFinder, stepMenu} from './list/step-lists.ts';
import {replaceTop} from './overlays/overlays.ts';
import {type Context, placeOf, type State, type Step, topOverlay, withToast} from './state.ts';
import type {KeyPress} from './terminal/key.ts';
import {isOnNotes, isTakingNotes, pasteInNotes, stepNotes} from './views/prep/prep-steps.ts';

const stepKeymap = (key: KeyPress, state: State, context: Context): Step => {
	const binding = bindingFor(placeOf(state), key.name);
	if (!binding) return {state: withToast(state, whyNothing(placeOf(state), key.name), 'warning')};
	const here = hereOf(state, context);
	const why = binding.disabled?.(state, context, here);
	if (why !== undefined) return {state: withToast(state, `${binding.label}: ${why}`, 'warning')};
	return binding.run(state.toast ? {...state, toast: undefined} : state, context, here);
};

/** True while letters are text and not keys. */
export const isTyping = (state: State): boolean => {
	const top = topOverlay(state);
	if (!top) return state.filtering !== undefined || isOnNotes(state);
	if (top.kind !== 'form') return top.kind === 'finder';
	const field = focusedField(top.form);
	return field !== undefined && isText(field);
};

/** Back to the shell from anywhere, with what is half written on disk. */
const suspend = (state: State): Step => ({state, effects: [...keepHalfWritten(state), {kind: 'suspend'}]});

const both = (state: State, context: Context, keys: readonly KeyPress[]): Step =>
	keys.reduce<Step>(
		(before, key) => {
			const after = step(before.state, key, context);
			return {state: after.state, effects: [...(before.effects ?? []), ...(after.effects ?? [])]};
		},
		{state},
	);

/** Rows that one notch of the wheel moves by. */
const WHEEL_ROWS = 3;
const WHEEL: Readonly<Record<string, string>> = {'wheel-up': 'up', 'wheel-down': 'down'};

/** A letter after Esc within a moment arrives as Alt and that letter: where that means nothing it is taken for both. */
const ESC_AND = /^alt-(.)$/u;

/** Enter pressed before muster listens arrives as the terminal's own end of a line; among several lines it begins a new one. */
const EARLY_ENTER = 'ctrl-j';

/** One key, from state to state. */
export const step = (state: State, key: KeyPress, context: Context): Step => {
	if (key.name === 'ctrl-z') return suspend(state);
	const top = topOverlay(state);
	if (key.name === EARLY_ENTER && top?.kind !== 'form' && !isTakingNotes(state)) return step(state, {name: 'enter'}, context);
	const turned = WHEEL[key.name];
	if (turned !== undefined) return top?.kind === 'form' ? {state} : both(state, context, Array(WHEEL_ROWS).fill({name: turned}));
	const [, letter] = ESC_AND.exec(key.name) ?? [];
	if (letter !== undefined && !isTyping(state)) return both(state, context, [{name: 'esc'}, {name: letter, text: letter}]);
	if (top?.kind === 'form') return stepForm(top.form, key, state, context);
	if (top?.kind === 'menu') return stepMenu(top, key, state, context);
	if (top?.kind === 'finder') return stepFinder(top, key, state, context);
	return stepFilter(key, state) ?? stepNotes(state, key, context) ?? stepKeymap(key, state, context);
};

/** Pasted text goes into the field that has the focus, and nowhere else: a paste is never keys. */
export const stepPaste = (state: State, text: string, context: Context): Step => {
	const top = topOverlay(state);
	if (top?.kind === 'form') return {state: replaceTop(state, {kind: 'form', form: pasteIntoForm(top.form, text, state)})};
	if (top?.kind === 'finder') return {state: replaceTop(state, {...top, query: paste(top.query, text), cursor: 0})};
	if (!top && state.filtering)
		return {state: {...state, filtering: {...state.filtering, field: paste(state.filtering.field, text)}}};
	const inNotes = top ? undefined : pasteInNotes(state, text, context);
	if (inNotes) return inNotes;
	return {
		state: withToast(
			state,
			'What was pasted went nowhere, as there is no field for it here: press f for feedback first',
			'warning',
		),
	};
};
