// A form being filled in: what its fields are, what is in them, and how keys change them. Knows nothing of the screen around it.
import {width} from '../../text/width.ts';
import type {KeyPress} from '../terminal/key.ts';
import {type EditedField, edit, fieldOf, paste} from './text-editing.ts';

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
	/** The option that holds while none was chosen, such as one that follows from another field. */
	readonly usual?: (values: FormValues) => string;
	/** Has the focus at first, where that is not the first text. */
	readonly first?: boolean;
	/** Folded away behind a `+` until it is reached. */
	readonly extra?: boolean;
	/** False for what anybody may see, such as a day. All else is hidden while masked, if it was there before the form was opened. */
	readonly isPrivate?: boolean;
	/** That it is there already tells something: left out while masked. */
	readonly isTelling?: boolean;
};

export type FormId = string;

/** What a form is about: people, and perhaps an entry, an area or a signal. */
export type FormAbout = {
	readonly people: readonly string[];
	readonly target?: string;
	/** The version of the target on which a draft was begun, where another has taken its place since. */
	readonly begunOn?: string;
};

export type FormState = {
	readonly id: FormId;
	readonly title: string;
	/** The key under which it is kept while it is half written. */
	readonly draft: string;
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
	/** What the texts were when the form was opened, and the choices of a draft. */
	readonly opened: Readonly<Record<string, string>>;
	/** Filled from a draft that was kept. */
	readonly fromDraft: boolean;
	/** Letters typed one after the other on a choice. */
	readonly typed?: string;
};

/** What was typed and chosen, by field; texts trimmed. */
export type FormValues = {readonly text: (field: string) => string; readonly choice: (field: string) => string};

export const valuesOf = (form: FormState): FormValues => {
	const values: FormValues = {
		text: field => form.texts[field]?.text.trim() ?? '',
		choice: field => form.choices[field] || (form.fields.find(each => each.id === field)?.usual?.(values) ?? ''),
	};
	return values;
};

export const isText = (field: FieldSpec): boolean => field.kind === 'text' || field.kind === 'area';

/** What is kept of a form: its texts and choices. */
export const serializeForm = (form: FormState): string =>
	JSON.stringify({
		texts: Object.fromEntries(Object.entries(form.texts).map(([id, field]) => [id, field.text])),
		choices: form.choices,
	});

/** True when something has been typed that would be missed. */
export const hasText = (form: FormState): boolean =>
	form.fields.some(field => isText(field) && (form.texts[field.id]?.text.trim() ?? '') !== (field.initial ?? '').trim());

/** True for a note or a choice that was there when the form was opened, and that nobody has touched since. */
export const isUntouched = (form: FormState, field: FieldSpec): boolean => {
	const before = form.opened[field.id];
	const now = form.texts[field.id]?.text ?? form.choices[field.id];
	// What follows from a hidden choice would tell it.
	if (field.usual && now === '')
		return form.fields.some(each => each.kind === 'choice' && each.usual === undefined && isUntouched(form, each));
	return before !== undefined && before !== '' && field.isPrivate !== false && before === now;
};

const TOGGLE_OPTIONS = [
	{id: 'no', label: 'no'},
	{id: 'yes', label: 'yes'},
] as const;

export const optionsOf = (field: FieldSpec): readonly {readonly id: string; readonly label: string}[] =>
	field.kind === 'toggle' ? TOGGLE_OPTIONS : (field.options ?? []);

/** Columns for the names of the fields: as many as the longest takes. */
export const fieldLabelColumns = (form: FormState): number => Math.max(0, ...form.fields.map(field => width(field.label)));

export const focusedField = (form: FormState): FieldSpec | undefined => form.fields[form.focus];

/** Wraps around, so that Tab reaches every field. */
export const moveFocus = (form: FormState, by: number): FormState => ({
	...form,
	focus: (form.focus + by + form.fields.length) % form.fields.length,
	typed: undefined,
});

/** Where the chosen option stands among the field's. */
export const chosenIndex = (form: FormState, field: FieldSpec): number => {
	const chosen = valuesOf(form).choice(field.id);
	return Math.max(
		0,
		optionsOf(field).findIndex(option => option.id === chosen),
	);
};

const choose = (form: FormState, field: FieldSpec, option: string): FormState => ({
	...form,
	choices: {...form.choices, [field.id]: option},
	mistake: undefined,
	typed: undefined,
});

const moveChoice = (form: FormState, field: FieldSpec, by: number): FormState => {
	const options = optionsOf(field);
	const next = options[(chosenIndex(form, field) + by + options.length) % options.length];
	return next ? choose(form, field, next.id) : form;
};

/** Chooses the option whose label begins with the letters typed so far; where none does, the next that begins with the last. */
const chooseByLetter = (form: FormState, field: FieldSpec, letter: string): FormState => {
	const options = optionsOf(field);
	const at = chosenIndex(form, field);
	const beginning = (letters: string, from: number) =>
		[...options.slice(from), ...options.slice(0, from)].find(option => option.label.toLowerCase().startsWith(letters));
	const last = letter.toLowerCase();
	const all = (form.typed ?? '') + last;
	const longer = all === last ? undefined : beginning(all, at);
	const hit = longer ?? beginning(last, at + 1);
	return hit ? {...choose(form, field, hit.id), typed: longer ? all : last} : form;
};

const NEW_LINE_KEYS: ReadonlySet<string> = new Set(['alt-enter', 'ctrl-j', 'shift-enter']);

/** Fields at which a verb's refusals show, by their codes; a form has at most one of them. */
const FIELDS_OF_CODE: Readonly<Record<string, readonly string[]>> = {
	'no-text': ['text', 'evidence'],
	'day-to-come': ['on'],
	'day-passed': ['day', 'until', 'due'],
	'mood-of-several': ['mood'],
	'owner-is-backup': ['backup'],
	'person-left': ['owner'],
};

/** Shows what is wrong, with the focus on the field that has to change, where that is known. */
export const withMistake = (form: FormState, message: string, where?: string, code = ''): FormState => {
	const wanted = [where, ...(FIELDS_OF_CODE[code] ?? [])];
	const at = form.fields.findIndex(field => wanted.includes(field.id));
	return {...form, mistake: {message, field: form.fields[at]?.id}, focus: at < 0 ? form.focus : at};
};

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
	return field && isText(field) ? {...form, texts: {...form.texts, [field.id]: fieldOf(text)}, mistake: undefined} : form;
};

export const focusedText = (form: FormState): string | undefined => {
	const field = focusedField(form);
	return field && isText(field) ? (form.texts[field.id]?.text ?? '') : undefined;
};
