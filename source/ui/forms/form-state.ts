// A form being filled in: what its fields are, what is in them, and how keys change them.
import type {Draft} from '../../domain/entries.ts';
import type {KeyPress} from '../key.ts';
import {type EditedField, edit, fieldOf, paste} from '../text-editing.ts';
import type {Context} from '../ui-state.ts';

export type FieldKind = 'text' | 'area' | 'choice' | 'toggle';

/** One field as its form describes it. */
export type FieldSpec = {
	readonly id: string;
	readonly label: string;
	/** `text` is one line, `area` several; `choice` and `toggle` are moved through with ← and → or space. */
	readonly kind: FieldKind;
	readonly options?: readonly {readonly id: string; readonly label: string}[];
	/** Shown dimmed while a text is empty. */
	readonly hint?: string;
	/** What it holds at first: a text, or an option's id. */
	readonly initial?: string;
	/** Folded away behind a `+` until it is reached. */
	readonly extra?: boolean;
};

export type FormId = string;

/** What a form is about: people, and perhaps an entry, an area or a signal. */
export type FormAbout = {readonly people: readonly string[]; readonly target?: string};

export type FormState = {
	readonly id: FormId;
	readonly title: string;
	readonly about: FormAbout;
	readonly fields: readonly FieldSpec[];
	/** Texts by field. */
	readonly texts: Readonly<Record<string, EditedField>>;
	/** Chosen options by field; toggles are `yes` or `no`. */
	readonly choices: Readonly<Record<string, string>>;
	/** The field with the focus, by position. */
	readonly focus: number;
	/** What is wrong, at a field or with the whole. */
	readonly mistake?: {readonly field?: string; readonly message: string};
	/** Filled from a draft that was kept. */
	readonly fromDraft: boolean;
};

/** What a form is made from. `save` returns drafts, or throws a Refusal that is shown in the form. */
export type FormSpec = {
	readonly id: FormId;
	readonly title: (about: FormAbout, context: Context) => string;
	readonly fields: (about: FormAbout, context: Context) => readonly FieldSpec[];
	readonly save: (values: FormValues, about: FormAbout, context: Context) => readonly Draft[];
	/** What the toast says once it is saved. */
	readonly saved: (values: FormValues, about: FormAbout, context: Context) => string;
};

/** What was typed and chosen, by field; texts trimmed. */
export type FormValues = {readonly text: (field: string) => string; readonly choice: (field: string) => string};

export const valuesOf = (form: FormState): FormValues => ({
	text: field => form.texts[field]?.text.trim() ?? '',
	choice: field => form.choices[field] ?? '',
});

const isText = (field: FieldSpec): boolean => field.kind === 'text' || field.kind === 'area';

/** The key under which a half-written form is kept: the form and whom it is about. */
export const draftKey = (id: FormId, about: FormAbout): string =>
	[id, ...about.people.toSorted(), ...(about.target ? [about.target] : [])].join('.');

type KeptForm = {readonly texts: Record<string, string>; readonly choices: Record<string, string>};

/** What is kept of a form: its texts and choices. */
export const serializeForm = (form: FormState): string =>
	JSON.stringify({
		texts: Object.fromEntries(Object.entries(form.texts).map(([id, field]) => [id, field.text])),
		choices: form.choices,
	});

/** True when something has been typed that would be missed. */
export const hasText = (form: FormState): boolean =>
	form.fields.some(field => isText(field) && (form.texts[field.id]?.text.trim() ?? '') !== (field.initial ?? '').trim());

const kept = (draft: string | undefined): KeptForm | undefined => {
	try {
		return draft === undefined ? undefined : (JSON.parse(draft) as KeptForm);
	} catch {
		return undefined;
	}
};

/** Opens a form, filled from the draft if one was kept. */
export const openForm = (spec: FormSpec, about: FormAbout, context: Context): FormState => {
	const fields = spec.fields(about, context);
	const draft = kept(context.drafts.get(draftKey(spec.id, about)));
	const firstText = fields.findIndex(isText);
	return {
		id: spec.id,
		title: spec.title(about, context),
		about,
		fields,
		texts: Object.fromEntries(
			fields.filter(isText).map(field => [field.id, fieldOf(draft?.texts?.[field.id] ?? field.initial ?? '')]),
		),
		choices: Object.fromEntries(
			fields
				.filter(field => !isText(field))
				.map(field => {
					const options = optionsOf(field);
					const wanted = draft?.choices?.[field.id] ?? field.initial;
					return [field.id, (options.find(option => option.id === wanted) ?? options[0])?.id ?? ''];
				}),
		),
		focus: firstText < 0 ? 0 : firstText,
		fromDraft: draft !== undefined,
	};
};

const TOGGLE_OPTIONS = [
	{id: 'no', label: 'no'},
	{id: 'yes', label: 'yes'},
] as const;

export const optionsOf = (field: FieldSpec): readonly {readonly id: string; readonly label: string}[] =>
	field.kind === 'toggle' ? TOGGLE_OPTIONS : (field.options ?? []);

export const focusedField = (form: FormState): FieldSpec | undefined => form.fields[form.focus];

/** Wraps around, so that Tab reaches every field. */
export const moveFocus = (form: FormState, by: number): FormState => ({
	...form,
	focus: (form.focus + by + form.fields.length) % form.fields.length,
});

const moveChoice = (form: FormState, field: FieldSpec, by: number): FormState => {
	const options = optionsOf(field);
	const at = options.findIndex(option => option.id === form.choices[field.id]);
	const next = options[(at + by + options.length) % options.length];
	return next ? {...form, choices: {...form.choices, [field.id]: next.id}} : form;
};

/** Chooses the option whose label begins with the typed letter. */
const chooseByLetter = (form: FormState, field: FieldSpec, letter: string): FormState => {
	const options = optionsOf(field);
	const at = options.findIndex(option => option.id === form.choices[field.id]);
	const order = [...options.slice(at + 1), ...options.slice(0, at + 1)];
	const hit = order.find(option => option.label.toLowerCase().startsWith(letter.toLowerCase()));
	return hit ? {...form, choices: {...form.choices, [field.id]: hit.id}} : form;
};

const NEW_LINE_KEYS: ReadonlySet<string> = new Set(['alt-enter', 'ctrl-j', 'shift-enter']);

/** A key in the field that has the focus. Keys that are about the whole form are handled before this. */
export const typeInForm = (form: FormState, key: KeyPress, columns?: number): FormState => {
	const field = focusedField(form);
	if (!field) return form;
	if (!isText(field)) {
		if (key.name === 'left') return moveChoice(form, field, -1);
		if (key.name === 'right' || key.name === 'space') return moveChoice(form, field, 1);
		if (key.name === 'up') return moveFocus(form, -1);
		if (key.name === 'down') return moveFocus(form, 1);
		return key.text ? chooseByLetter(form, field, key.text) : form;
	}
	const before = form.texts[field.id] ?? fieldOf();
	// Enter saves a form, so a new line has keys of its own.
	const pressed = field.kind === 'area' && NEW_LINE_KEYS.has(key.name) ? 'enter' : (key.text ?? key.name);
	const after = edit(before, pressed, {lines: field.kind === 'area', columns});
	if (after === undefined && (key.name === 'up' || key.name === 'down')) return moveFocus(form, key.name === 'up' ? -1 : 1);
	if (after === undefined) return form;
	return {...form, texts: {...form.texts, [field.id]: after}, mistake: undefined};
};

/** A paste is text, never keys. */
export const pasteInForm = (form: FormState, text: string): FormState => {
	const field = focusedField(form);
	if (!field || !isText(field)) return form;
	const before = form.texts[field.id] ?? fieldOf();
	const after = paste(before, text, {lines: field.kind === 'area'});
	return {...form, texts: {...form.texts, [field.id]: after}, mistake: undefined};
};

/** The focused text replaced by what came back from the editor. */
export const replaceText = (form: FormState, text: string): FormState => {
	const field = focusedField(form);
	return field && isText(field) ? {...form, texts: {...form.texts, [field.id]: fieldOf(text)}} : form;
};

export const focusedText = (form: FormState): string | undefined => {
	const field = focusedField(form);
	return field && isText(field) ? (form.texts[field.id]?.text ?? '') : undefined;
};
