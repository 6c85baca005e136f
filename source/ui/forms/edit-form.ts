// A form that changes what was recorded: the form of its kind, filled with what the entry says.

import type {Day} from '../../domain/day.ts';
import type {Entry, EntryKind, EntryOf} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {journalOf} from '../../domain/team/fold.ts';
import {type Changes, correctEntry} from '../../domain/verbs/corrections.ts';
import {aboutWords, entryWords, headWords, journalContext} from '../../reports/words/entry-words.ts';
import {shortDay} from '../../text/day-words.ts';
import type {Context} from '../state.ts';
import {dayField, dayIn} from './fields.ts';
import type {FormSpec} from './form-spec.ts';
import type {FieldSpec, FormAbout, FormValues} from './form-state.ts';

/** An emptied field takes what it held away. */
export const optional = (typed: string): string | undefined => (typed === '' ? undefined : typed);

export const DAY = dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20');
/** An emptied day leaves the entry on its own. */
export const pastDay = (values: FormValues, entry: {readonly on: Entry['on']}, context: Context): Day =>
	dayIn(values, 'on', 'past', context) ?? entry.on;

/** The id of the form that changes entries of a kind. */
export const editFormId = (kind: EntryKind): string => `edit-${kind}`;

const entryIn = (about: FormAbout, context: Context): Entry => {
	const entry = journalOf(context.team).byId.get(about.target ?? '');
	if (entry) return entry;
	throw new Refusal('That entry is no longer there.', {code: 'unknown-entry', where: about.target});
};

/** The fields of another form, as the entry says them. What was chosen and is no option any more stays one. */
const filled = (fields: readonly FieldSpec[], values: Readonly<Record<string, string | undefined>>): readonly FieldSpec[] =>
	fields
		.filter(({id}) => Object.hasOwn(values, id))
		.map(field => {
			const initial = values[field.id] ?? '';
			const isKnown = field.options?.some(option => option.id === initial) ?? true;
			const options = isKnown ? field.options : [...(field.options ?? []), {id: initial, label: initial}];
			return {...field, options, initial};
		});

const peopleNamed = (entry: object): readonly string[] => {
	const {person, people} = entry as {readonly person?: string; readonly people?: readonly string[]};
	return people ?? (person === undefined ? [] : [person]);
};

export type Edit<Kind extends EntryKind> = {
	/** The form whose fields it shows. */
	readonly form: Pick<FormSpec, 'fields' | 'reviewed'>;
	/** What the entry says, by field; fields that are not named are not shown. */
	readonly values: (entry: EntryOf<Kind>) => Readonly<Record<string, string | undefined>>;
	readonly changes: (values: FormValues, entry: EntryOf<Kind>, context: Context) => Changes;
};

const isOf = <Kind extends EntryKind>(entry: Entry, kind: Kind): entry is Entry & EntryOf<Kind> => entry.kind === kind;

export const editForm = <Kind extends EntryKind>(kind: Kind, {form, values, changes}: Edit<Kind>): FormSpec => {
	const own = (about: FormAbout, context: Context): EntryOf<Kind> => {
		const entry = entryIn(about, context);
		if (isOf(entry, kind)) return entry;
		throw new Refusal('That entry is of another kind.', {code: 'other-kind', where: about.target});
	};
	return {
		id: editFormId(kind),
		reviewed: form.reviewed,
		title: (about, context) => {
			const entry = entryIn(about, context);
			const words = journalContext(context.team, journalOf(context.team));
			return [`Change ${entryWords(entry, words).label} of ${shortDay(entry.on, context.team.today)}`, aboutWords(entry, words)]
				.filter(Boolean)
				.join(' · ');
		},
		fields: (about, context) => {
			const entry = own(about, context);
			return filled(form.fields({...about, people: peopleNamed(entry)}, context), values(entry));
		},
		save: (typed, about, context) => {
			const entry = own(about, context);
			return correctEntry(journalOf(context.team), entryIn(about, context), changes(typed, entry, context), context.team.today);
		},
		saved: (_typed, about, context) =>
			`Changed: ${headWords(entryIn(about, context), journalContext(context.team, journalOf(context.team)))}`,
	};
};
