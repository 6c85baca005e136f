// What a form is made from, and how one is opened: afresh, or filled from the draft that was kept.

import {keptKey, usualKey} from '../../domain/draft-keys.ts';
import type {Draft} from '../../domain/journal/entries.ts';
import {versionsOf} from '../../domain/journal/records.ts';
import {journalOf} from '../../domain/team/fold.ts';
import type {Context, State, Step} from '../state.ts';
import {type FieldSpec, type FormAbout, type FormId, type FormState, type FormValues, isText, optionsOf} from './form-state.ts';
import {fieldOf} from './text-editing.ts';

type FormLook = {
	readonly id: FormId;
	readonly title: (about: FormAbout, context: Context) => string;
	readonly fields: (about: FormAbout, context: Context) => readonly FieldSpec[];
};

export type Asking = {
	readonly question: string;
	/** What saves it all the same. */
	readonly yes: string;
	/** What to know before that. */
	readonly lines?: readonly string[];
	/** What closes the form and throws away what was typed. */
	readonly drop?: string;
};

/** What a form is made from. `save` returns drafts, or throws a Refusal that is shown in the form. */
export type FormSpec = FormLook & {
	/** Whether `muster review` will show to the person what is written here: a sentence without its full stop. */
	readonly reviewed: (values: FormValues) => string;
	readonly save: (values: FormValues, about: FormAbout, context: Context) => readonly Draft[];
	/** What is asked before it is saved, where that would most likely be a mistake; and what goes on all the same. */
	readonly asks?: (values: FormValues, about: FormAbout, context: Context) => Asking | undefined;
	/** What the toast says once it is saved, unless masked. */
	readonly saved: (values: FormValues, about: FormAbout, context: Context) => string;
};

/** A form that records nothing itself: it asks what something else needs to go on. No draft of it is kept. */
export type AskingForm = FormLook & {
	/** The form is closed by then. Throws a Refusal that is shown in the form. */
	readonly act: (values: FormValues, about: FormAbout, state: State, context: Context) => Step;
};

/** The key under which a half-written form is kept: the form and whom it is about. */
export const draftKey = (id: FormId, about: FormAbout): string =>
	[id, ...about.people.toSorted(), ...(about.target ? [about.target] : [])].join('.');

/** What a draft's key says the form was about; whoever is no person is its target. */
export const formAbout = (key: string, isPerson: (id: string) => boolean): FormAbout => {
	const ids = usualKey(key).split('.').slice(1);
	const people = ids.filter(isPerson);
	return {people, target: ids.find(id => !isPerson(id))};
};

type KeptForm = {readonly texts: Record<string, string>; readonly choices: Record<string, string>};

const kept = (draft: string | undefined): KeptForm | undefined => {
	try {
		return draft === undefined ? undefined : (JSON.parse(draft) as KeptForm);
	} catch {
		return undefined;
	}
};

/** The option a choice begins with: the draft's, the usual one, the first. */
const openingChoice = (field: FieldSpec, wanted: string | undefined): string => {
	const options = optionsOf(field);
	const known = options.find(option => option.id === wanted);
	return (known ?? (field.usual ? undefined : options[0]))?.id ?? '';
};

/** Under which key a form is kept. One about an entry that was edited since may be kept under the version that it was begun on. */
const keptAs = ({id}: FormLook, about: FormAbout, {team, drafts}: Context): {readonly about: FormAbout; readonly key: string} => {
	const usual = draftKey(id, about);
	const key = keptKey(usual, drafts);
	if (key !== undefined || about.target === undefined || drafts.size === 0) return {about, key: key ?? usual};
	const journal = journalOf(team);
	for (const begunOn of journal.byId.has(about.target) ? versionsOf(journal, about.target) : []) {
		const earlier = keptKey(draftKey(id, {...about, target: begunOn}), drafts);
		if (earlier !== undefined) return {about: {...about, begunOn}, key: earlier};
	}
	return {about, key: usual};
};

/** How a form is opened: with these texts and choices where there is no draft, and whether others look on. */
export type FormOpening = {readonly chosen?: Readonly<Record<string, string | undefined>>; readonly masked?: boolean};

/** Opens a form, filled from the draft if one was kept. */
export const openForm = (
	spec: FormLook,
	wanted: FormAbout,
	context: Context,
	{chosen = {}, masked = false}: FormOpening = {},
): FormState => {
	const {about, key} = keptAs(spec, wanted, context);
	const fields = spec.fields(about, context).filter(({isTelling}) => !masked || !isTelling);
	const draft = kept(context.drafts.get(key));
	const first = fields.findIndex(field => field.first);
	const firstText = fields.findIndex(isText);
	const texts = fields
		.filter(isText)
		.map(field => [field.id, draft?.texts?.[field.id] ?? chosen[field.id] ?? field.initial ?? ''] as const);
	const choices = fields
		.filter(field => !isText(field))
		.map(field => [field.id, openingChoice(field, draft?.choices?.[field.id] ?? chosen[field.id] ?? field.initial)] as const);
	return {
		id: spec.id,
		draft: key,
		title: spec.title(about, context),
		about,
		fields,
		texts: Object.fromEntries(texts.map(([id, text]) => [id, fieldOf(text)])),
		choices: Object.fromEntries(choices),
		opened: Object.fromEntries([...texts, ...choices.filter(([id]) => draft?.choices?.[id] !== undefined)]),
		focus: Math.max(0, first < 0 ? firstText : first),
		fromDraft: draft !== undefined,
	};
};
