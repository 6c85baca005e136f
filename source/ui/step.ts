// What a key does: the top overlay hears it first, then a filter being typed, then the keymap. Pure.
import {Refusal} from '../domain/refusal.ts';
import {foundActions} from './finder.ts';
import {
	draftKey,
	type FormState,
	focusedText,
	hasText,
	moveFocus,
	openForm,
	pasteInForm,
	replaceText,
	serializeForm,
	typeInForm,
	valuesOf,
} from './forms/form-state.ts';
import {formSpec} from './forms/forms.ts';
import type {KeyPress} from './key.ts';
import {bindingElsewhere, bindingFor} from './keymap/keymap.ts';
import {type EditedField, edit, paste} from './text-editing.ts';
import {type Context, type Effect, type Overlay, placeOf, type State, type Step, topOverlay, withToast} from './ui-state.ts';

/** A key in a field of one line. */
const typed = (field: EditedField, key: KeyPress): EditedField => edit(field, key.text ?? key.name) ?? field;

const closeTop = (state: State): State => ({...state, overlays: state.overlays.slice(0, -1)});
const replaceTop = (state: State, overlay: Overlay): State => ({...state, overlays: [...state.overlays.slice(0, -1), overlay]});

/** What keeps a half-written form: itself, or nothing when nothing was typed. */
export const keepDraft = (form: FormState): Effect => {
	const key = draftKey(form.id, form.about);
	return hasText(form) ? {kind: 'keep-draft', key, text: serializeForm(form)} : {kind: 'clear-draft', key};
};

const saveForm = (form: FormState, state: State, context: Context): Step => {
	const spec = formSpec(form.id);
	try {
		const drafts = spec.save(valuesOf(form), form.about, context);
		const said = spec.saved(valuesOf(form), form.about, context);
		return {
			state,
			effects: [
				// On disk first: whatever happens while saving, the words are there.
				keepDraft(form),
				{
					kind: 'append',
					drafts,
					saved: now => withToast({...closeTop(now), marked: new Set()}, `${said} · u undo`),
					failed: (now, message) =>
						replaceTop(now, {kind: 'form', form: {...form, mistake: {message: `${message} Your text is kept as a draft.`}}}),
				},
				{kind: 'clear-draft', key: draftKey(form.id, form.about)},
			],
		};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const field = form.fields.findIndex(each => each.id === error.where);
		const mistake = {message: error.message, field: form.fields[field]?.id};
		return {state: replaceTop(state, {kind: 'form', form: {...form, mistake, focus: field < 0 ? form.focus : field}})};
	}
};

const leaveForm = (form: FormState, state: State): Step => ({
	state: hasText(form) ? withToast(closeTop(state), 'Kept as a draft: open the form again to go on') : closeTop(state),
	effects: [keepDraft(form)],
});

const FORM_KEYS: Readonly<Record<string, (form: FormState, state: State, context: Context) => Step>> = {
	esc: (form, state) => leaveForm(form, state),
	'ctrl-c': (form, state) => leaveForm(form, state),
	enter: saveForm,
	'ctrl-s': saveForm,
	tab: (form, state) => ({state: replaceTop(state, {kind: 'form', form: moveFocus(form, 1)})}),
	'shift-tab': (form, state) => ({state: replaceTop(state, {kind: 'form', form: moveFocus(form, -1)})}),
	/** Starts afresh: the draft and what was typed go. */
	'ctrl-x': (form, state, context) => ({
		state: replaceTop(state, {kind: 'form', form: openForm(formSpec(form.id), form.about, {...context, drafts: new Map()})}),
		effects: [{kind: 'clear-draft', key: draftKey(form.id, form.about)}],
	}),
	'ctrl-o': (form, state) => {
		const text = focusedText(form);
		if (text === undefined) return {state};
		const edited = (now: State, changed: string): State => {
			const top = topOverlay(now);
			return top?.kind === 'form' ? replaceTop(now, {kind: 'form', form: replaceText(top.form, changed)}) : now;
		};
		return {state, effects: [keepDraft(form), {kind: 'edit-text', text, edited}]};
	},
};

const stepForm = (form: FormState, key: KeyPress, state: State, context: Context): Step => {
	const own = Object.hasOwn(FORM_KEYS, key.name) ? FORM_KEYS[key.name] : undefined;
	return own ? own(form, state, context) : {state: replaceTop(state, {kind: 'form', form: typeInForm(form, key)})};
};

const UP = new Set(['up', 'ctrl-p', 'k']);
const DOWN = new Set(['down', 'ctrl-n', 'j']);
const CLOSE = new Set(['esc', 'ctrl-c']);

const clamp = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

const stepMenu = (menu: Extract<Overlay, {kind: 'menu'}>, key: KeyPress, state: State, context: Context): Step => {
	if (CLOSE.has(key.name) || key.name === 'q') return {state: closeTop(state)};
	if (key.name === 'enter') return menu.options[menu.cursor]?.run(closeTop(state), context) ?? {state: closeTop(state)};
	const by = UP.has(key.name) ? -1 : DOWN.has(key.name) ? 1 : 0;
	return {state: replaceTop(state, {...menu, cursor: clamp(menu.cursor + by, menu.options.length)})};
};

const PAGE = 10;
const FINDER_MOVES: Readonly<Record<string, number>> = {
	up: -1,
	'ctrl-p': -1,
	down: 1,
	'ctrl-n': 1,
	'page-up': -PAGE,
	'page-down': PAGE,
};

const stepFinder = (finder: Extract<Overlay, {kind: 'finder'}>, key: KeyPress, state: State, context: Context): Step => {
	if (CLOSE.has(key.name)) return {state: closeTop(state)};
	const found = foundActions(finder, state, context);
	if (key.name === 'enter') {
		const chosen = found[finder.cursor];
		if (!chosen) return {state};
		const closed = closeTop(state);
		return chosen.disabled === undefined
			? chosen.binding.run(closed, context)
			: {state: withToast(closed, `${chosen.binding.label}: ${chosen.disabled}`, 'warning')};
	}
	const by = FINDER_MOVES[key.name];
	if (by !== undefined) return {state: replaceTop(state, {...finder, cursor: clamp(finder.cursor + by, found.length)})};
	return {state: replaceTop(state, {...finder, query: typed(finder.query, key), cursor: 0})};
};

/** A filter narrows the list as it is typed; Enter keeps it, Esc lets it go. */
const stepFilter = (key: KeyPress, state: State): Step | undefined => {
	const {filtering, ...rest} = state;
	if (!filtering) return undefined;
	const {list, field} = filtering;
	if (CLOSE.has(key.name)) return {state: {...rest, filters: {...state.filters, [list]: ''}}};
	if (key.name === 'enter') return {state: {...rest, filters: {...state.filters, [list]: field.text}}};
	if (key.name === 'up' || key.name === 'down') return undefined;
	return {state: {...state, filtering: {list, field: typed(field, key)}}};
};

const stepKeymap = (key: KeyPress, state: State, context: Context): Step => {
	const place = placeOf(state);
	const binding = bindingFor(place, key.name);
	if (!binding) {
		const elsewhere = bindingElsewhere(key.name);
		const why = elsewhere
			? `${key.name}: ${elsewhere.label} works in ${elsewhere.scopes.join(', ')}`
			: `${key.name} does nothing here; ? lists the keys`;
		return {state: withToast(state, why, 'warning')};
	}
	const why = binding.disabled?.(state, context);
	if (why !== undefined) return {state: withToast(state, `${binding.label}: ${why}`, 'warning')};
	return binding.run(state.toast ? {...state, toast: undefined} : state, context);
};

/** One key, from state to state. */
export const step = (state: State, key: KeyPress, context: Context): Step => {
	const top = topOverlay(state);
	if (top?.kind === 'form') return stepForm(top.form, key, state, context);
	if (top?.kind === 'menu') return stepMenu(top, key, state, context);
	if (top?.kind === 'finder') return stepFinder(top, key, state, context);
	return stepFilter(key, state) ?? stepKeymap(key, state, context);
};

/** Pasted text goes into the field that has the focus, and nowhere else: a paste is never keys. */
export const stepPaste = (state: State, text: string): Step => {
	const top = topOverlay(state);
	if (top?.kind === 'form') return {state: replaceTop(state, {kind: 'form', form: pasteInForm(top.form, text)})};
	if (top?.kind === 'finder') return {state: replaceTop(state, {...top, query: paste(top.query, text), cursor: 0})};
	if (state.filtering)
		return {
			state: {...state, filtering: {...state.filtering, field: paste(state.filtering.field, text)}},
		};
	return {state: withToast(state, 'There is no field to paste into: press f for feedback first', 'warning')};
};
