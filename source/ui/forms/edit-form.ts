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

type Both<Of extends Entry = Entry> = {readonly begun: Of; readonly now: Of};

/** The version that the form shows, and the one that counts: another terminal may have edited it since the form was begun. */
const bothIn = (about: FormAbout, context: Context): Both => {
	const {byId, current} = journalOf(context.team);
	const target = entryIn(about, context);
	return {begun: byId.get(about.begunOn ?? '') ?? target, now: byId.get(current(target.id)) ?? target};
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

type Said = Readonly<Record<string, string | undefined>>;
const saidIn = (said: Said, field: string): string => said[field]?.trim() ?? '';

/** What was typed; what was left as it was when the form was begun is as it has become since. */
const rebased = (typed: FormValues, begun: Said, now: Said): FormValues => {
	const value = (read: (field: string) => string) => (field: string) => {
		const own = read(field);
		return own === saidIn(begun, field) ? saidIn(now, field) : own;
	};
	return {text: value(typed.text), choice: value(typed.choice)};
};

/** So much of a long text is shown beside another version of it, from shortly before the first difference. */
const MOST_SHOWN = 240;
const SHOWN_BEFORE = 40;

const excerpt = (text: string, other: string): string => {
	if (text === '') return 'nothing';
	const from = [...text].findIndex((letter, index) => letter !== other[index]);
	const start = text.length <= MOST_SHOWN ? 0 : Math.max(0, (from < 0 ? 0 : from) - SHOWN_BEFORE);
	const end = start + MOST_SHOWN;
	return `“${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}”`;
};

const labelOf = ({options}: FieldSpec, value: string): string => options?.find(({id}) => id === value)?.label ?? value;

/** Both versions of what the form would change, field by field. */
const bothVersions = (fields: readonly FieldSpec[], typed: FormValues, now: Said): readonly string[] =>
	fields.flatMap(field => {
		const [theirs, own] = [saidIn(now, field.id), field.options ? typed.choice(field.id) : typed.text(field.id)];
		if (theirs === own) return [];
		const [there, here] = [labelOf(field, theirs), labelOf(field, own)];
		return [`${field.label}, as it is now: ${excerpt(there, here)}`, `${field.label}, as you have it: ${excerpt(here, there)}`];
	});

export const editForm = <Kind extends EntryKind>(kind: Kind, {form, values, changes}: Edit<Kind>): FormSpec => {
	const both = (about: FormAbout, context: Context): Both<Entry & EntryOf<Kind>> => {
		const {begun, now} = bothIn(about, context);
		if (isOf(begun, kind) && isOf(now, kind)) return {begun, now};
		throw new Refusal('That entry is of another kind.', {code: 'other-kind', where: about.target});
	};
	const fields = (about: FormAbout, context: Context): readonly FieldSpec[] => {
		const {begun} = both(about, context);
		return filled(form.fields({...about, people: peopleNamed(begun)}, context), values(begun));
	};
	return {
		id: editFormId(kind),
		reviewed: form.reviewed,
		title: (about, context) => {
			const {now} = bothIn(about, context);
			const words = journalContext(context.team, journalOf(context.team));
			return [`Change ${entryWords(now, words).label} of ${shortDay(now.on, context.team.today)}`, aboutWords(now, words)]
				.filter(Boolean)
				.join(' · ');
		},
		fields,
		save: (typed, about, context) => {
			const {begun, now} = both(about, context);
			const wanted = rebased(typed, values(begun), values(now));
			return correctEntry(journalOf(context.team), now, changes(wanted, now, context), context.team.today);
		},
		asks: (typed, about, context) => {
			const {begun, now} = both(about, context);
			if (begun.id === now.id) return undefined;
			const lines = bothVersions(fields(about, context), rebased(typed, values(begun), values(now)), values(now));
			return {
				question: 'It was edited since, in another terminal: save yours in its place?',
				lines,
				yes: 'save mine in its place',
				drop: 'leave it as it is now, and throw mine away',
			};
		},
		saved: (_typed, about, context) =>
			`Changed: ${headWords(bothIn(about, context).now, journalContext(context.team, journalOf(context.team)))}`,
	};
};
