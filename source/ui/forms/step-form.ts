// What a key does in a form: typing, moving, saving, leaving with a draft, starting afresh, the editor.
import type {Draft} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {journalOf} from '../../domain/team/fold.ts';
import type {NewAction} from '../../domain/verbs/promises.ts';
import {formTextColumns} from '../layout.ts';
import {seenWord} from '../masking/seen.ts';
import {closeTop, openTop, replaceTop} from '../overlays/overlays.ts';
import {type Context, type Effect, type MenuOption, type State, type Step, topOverlay, withToast} from '../state.ts';
import type {KeyPress} from '../terminal/key.ts';
import {changeSheet, preparedPerson} from '../views/prep/prep-drafts.ts';
import {promise} from '../views/prep/prep-sheet.ts';
import {namesInSentence} from './fields.ts';
import {type Asking, openForm} from './form-spec.ts';
import {
	type FormAbout,
	type FormState,
	fieldLabelColumns,
	focusedField,
	focusedText,
	hasText,
	isText,
	isUntouched,
	moveFocus,
	pasteInForm,
	replaceText,
	serializeForm,
	typeInForm,
	valuesOf,
	withMistake,
} from './form-state.ts';
import {formSpec} from './forms.ts';

const show = (state: State, form: FormState): State => replaceTop(state, {kind: 'form', form});

/** What keeps a half-written form: its words, or nothing when nothing was typed. */
export const keepDraft = (form: FormState): Effect => {
	const key = form.draft;
	return hasText(form) && !('act' in formSpec(form.id))
		? {kind: 'keep-draft', key, text: serializeForm(form)}
		: {kind: 'clear-draft', key};
};

/** Promised in the 1:1 whose sheet is open: written down there, and recorded together with the 1:1. */
const savedOnSheet = (form: FormState, state: State, context: Context, drafts: readonly Draft[]): Step | undefined => {
	const person = preparedPerson(state);
	const actions = drafts.flatMap(draft => (draft.kind === 'action-opened' ? [draft] : []));
	if (actions.length === 0 || actions.length < drafts.length || !actions.every(action => action.person === person))
		return undefined;
	const promised = actions.map(({text, owner, due}): NewAction => ({text, owner, ...(due === undefined ? {} : {due})}));
	const {state: changed, effects = []} = changeSheet(closeTop(state), context, person ?? '', promise(promised));
	return {
		state: withToast(changed, 'On the sheet: H records it with the 1:1, x takes it off'),
		effects: [...effects, {kind: 'clear-draft', key: form.draft}],
	};
};

/** The kind of feedback that was chosen, for the next one of this session. */
const remembered = (form: FormState): Pick<State, 'feedbackType'> =>
	form.id === 'feedback' ? {feedbackType: valuesOf(form).choice('type')} : {};

/** Names are confirmed in full also while masked; what was noted is not. */
const savedFor = (about: FormAbout, context: Context): string => {
	const area = context.team.areas.find(({id}) => id === about.target)?.name;
	const whom = area ?? namesInSentence(about, context);
	return whom === '' ? 'Saved' : `Saved for ${whom}`;
};

/** Asked over the form, which stays as it is unless it is to be saved all the same. */
const ask = ({question, yes, lines, drop}: Asking, form: FormState, state: State): Step => {
	const options: readonly MenuOption[] = [
		{id: 'back', label: 'back to the form', run: now => ({state: now})},
		{id: 'yes', label: yes, run: (now, current) => save(form, now, current, true)},
		...(drop === undefined ? [] : [{id: 'drop', label: drop, run: (now: State) => throwAway(form, now)}]),
	];
	return {state: openTop(state, {kind: 'menu', title: question, lines, options, cursor: 0})};
};

const throwAway = (form: FormState, state: State): Step => ({
	state: closeTop(state),
	effects: [{kind: 'clear-draft', key: form.draft}],
});

const save = (form: FormState, state: State, context: Context, isSure = false): Step => {
	const spec = formSpec(form.id);
	try {
		if ('act' in spec) return spec.act(valuesOf(form), form.about, closeTop(state), context);
		const drafts = spec.save(valuesOf(form), form.about, context);
		const asked = isSure ? undefined : spec.asks?.(valuesOf(form), form.about, context);
		if (asked) return ask(asked, form, state);
		const onSheet = savedOnSheet(form, state, context, drafts);
		if (onSheet) return onSheet;
		const words = (masked: boolean) => (masked ? savedFor(form.about, context) : spec.saved(valuesOf(form), form.about, context));
		const said = seenWord('toast', 'saved', words, state.masked);
		return {
			state,
			effects: [
				// On disk first: whatever happens while saving, the words are there.
				keepDraft(form),
				{
					kind: 'append',
					drafts,
					meant: {another: isSure},
					saved: now => withToast({...closeTop(now), ...remembered(form), marked: new Set()}, `${said} · u undo`),
					failed: (now, message, where) => show(now, withMistake(form, `${message} What you typed stays here.`, where)),
				},
				{kind: 'clear-draft', key: form.draft},
			],
		};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return {state: show(state, withMistake(form, error.message, error.where, error.code))};
	}
};

const NOT_KEPT = 'Go on here, or press ctrl-x to throw away what you typed and then esc.';

/** Leaves once the words are kept: a form whose draft can't be written stays open. */
const leave = (form: FormState, state: State): Step => {
	if ('act' in formSpec(form.id)) return {state: closeTop(state)};
	const keeping = keepDraft(form);
	if (keeping.kind !== 'keep-draft') return {state: closeTop(state), effects: [keeping]};
	return {
		state,
		effects: [
			{
				...keeping,
				kept: (now: State) => withToast(closeTop(now), 'Kept as a draft: open the form again to go on'),
				failed: (now: State, message: string) => show(now, withMistake(form, `${message} ${NOT_KEPT}`)),
			},
		],
	};
};

/** About what it is about as that is now, whatever version the draft was begun on. */
const startAfresh = (form: FormState, state: State, context: Context): Step => {
	const {people, target} = form.about;
	const about: FormAbout = {people, ...(target === undefined ? {} : {target: journalOf(context.team).current(target)})};
	return {
		state: show(state, openForm(formSpec(form.id), about, {...context, drafts: new Map()}, {masked: state.masked})),
		effects: [{kind: 'clear-draft', key: form.draft}],
	};
};

const changeTop =
	(change: (form: FormState) => FormState) =>
	(state: State): State => {
		const top = topOverlay(state);
		return top?.kind === 'form' ? show(state, change(top.form)) : state;
	};

const HIDDEN_TEXT = 'This text is hidden: leave the form and press . to show it, or ctrl-x to begin anew.';

/** While the screen is shared nothing is typed into a hidden text, for the first letter would show all of it. */
const unlessHidden = (form: FormState, changed: FormState, masked: boolean): FormState => {
	const field = focusedField(form);
	const isChanged = field !== undefined && isText(field) && changed.texts[field.id]?.text !== form.texts[field.id]?.text;
	return masked && isChanged && isUntouched(form, field) ? withMistake(form, HIDDEN_TEXT, field.id) : changed;
};

/** A paste into the form on top. */
export const pasteIntoForm = (form: FormState, text: string, {masked}: Pick<State, 'masked'>): FormState =>
	unlessHidden(form, pasteInForm(form, text), masked);

const openEditor = (form: FormState, state: State): Step => {
	const text = focusedText(form);
	const field = focusedField(form);
	if (state.masked && field && isUntouched(form, field)) return {state: show(state, withMistake(form, HIDDEN_TEXT, field.id))};
	if (text === undefined) return {state: show(state, withMistake(form, 'The editor is for texts: press tab to get to one.'))};
	return {
		state,
		effects: [
			keepDraft(form),
			{
				kind: 'edit-text',
				text,
				edited: (now, changed) => changeTop(each => replaceText(each, changed))(now),
				failed: (now, message) => changeTop(each => withMistake(each, message))(now),
			},
		],
	};
};

const focusBy =
	(by: number) =>
	(form: FormState, state: State): Step => ({state: show(state, moveFocus(form, by))});

const FORM_KEYS: Readonly<Record<string, (form: FormState, state: State, context: Context) => Step>> = {
	esc: leave,
	'ctrl-c': leave,
	enter: (form, state, context) => save(form, state, context),
	'ctrl-s': (form, state, context) => save(form, state, context),
	tab: focusBy(1),
	'shift-tab': focusBy(-1),
	'ctrl-x': startAfresh,
	'ctrl-o': openEditor,
};

export const stepForm = (form: FormState, key: KeyPress, state: State, context: Context): Step => {
	const own = Object.hasOwn(FORM_KEYS, key.name) ? FORM_KEYS[key.name] : undefined;
	if (own) return own(form, state, context);
	const columns = formTextColumns(context.columns, fieldLabelColumns(form));
	return {state: show(state, unlessHidden(form, typeInForm(form, key, columns), state.masked))};
};
