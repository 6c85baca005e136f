// What forgetting a person or an entry does to each entry: erased, changed so that it no longer names them, or left alone.

import {folded} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';

/** Whom or what to forget. `ids` are the person's id and those it had before; `names` are for finding them in free text. */
export type ForgetSubject =
	| {
			readonly ids: readonly string[];
			readonly names: readonly string[];
			readonly entry?: undefined;
			/** Assignments by which somebody took over from them: why that was is about them too. */
			readonly handedOn?: ReadonlySet<string>;
	  }
	| {readonly entry: string; readonly ids?: undefined};

type PersonSubject = Extract<ForgetSubject, {readonly ids: readonly string[]}>;
type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const within = (value: unknown, ids: readonly string[]): boolean => typeof value === 'string' && ids.includes(value);

/** True when an entry is about the person and nobody else. Entries of kinds that only a newer version knows count too. */
const isAboutOnly = (fields: Fields, ids: readonly string[]): boolean => {
	const {kind, person, people, subject} = fields;
	if (within(person, ids) || (kind === 'signal-snoozed' && within(subject, ids))) return true;
	return Array.isArray(people) && people.length > 0 && people.every(each => within(each, ids));
};

/** The fields by which an entry makes sense only together with another one. */
const LEANS_BY = ['feedback', 'action', 'topic', 'entry', 'advice'];

/**
 * Ids of everything that goes: what is about the person alone, or the entry with its earlier wordings; and, again and
 * again, what makes no sense without them.
 */
export const erasedIds = (
	values: readonly unknown[],
	subject: ForgetSubject,
	chosen: readonly string[] = [],
): ReadonlySet<string> => {
	const erased = new Set<string>(chosen);
	const all = values.map(fieldsOf);
	if (subject.ids) {
		for (const fields of all) if (typeof fields.id === 'string' && isAboutOnly(fields, subject.ids)) erased.add(fields.id);
	} else erased.add(subject.entry);
	for (let before = -1; before < erased.size; ) {
		before = erased.size;
		for (const fields of all) {
			const {id, kind, entry, replaces} = fields;
			if (typeof id === 'string' && LEANS_BY.some(field => erased.has(String(fields[field])))) erased.add(id);
			if (kind === 'entry-retracted' && typeof entry === 'string' && erased.has(String(replaces))) erased.add(entry);
		}
	}
	return erased;
};

const areaOf = ({kind, area}: Fields): string | undefined =>
	kind === 'area-assigned' && typeof area === 'string' ? area : undefined;
const holds = ({owner, backup}: Fields, ids: readonly string[]): boolean => within(owner, ids) || within(backup, ids);

/** Assignments that followed one to them, area by area in the order of days and writing. */
export const handedOn = (values: readonly unknown[], ids: readonly string[]): ReadonlySet<string> => {
	const assignments = values.map(fieldsOf).filter(fields => areaOf(fields) !== undefined);
	const key = ({on, at}: Fields): string => `${String(on)} ${String(at)}`;
	const held = new Set<string>();
	const next = new Set<string>();
	for (const fields of assignments.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
		const area = areaOf(fields) ?? '';
		if (held.has(area) && typeof fields.id === 'string') next.add(fields.id);
		if (holds(fields, ids)) held.add(area);
		else held.delete(area);
	}
	return next;
};

/** What was written down about giving them an area, or taking it from them. */
const withoutWhy = (fields: Fields, {ids, handedOn: after}: PersonSubject): Fields => {
	const {kind, rosterWas, id, why} = fields;
	if (kind !== 'area-assigned' || why === undefined) return fields;
	const isTheirs = holds(fields, ids) || holds(fieldsOf(rosterWas), ids) || (typeof id === 'string' && after?.has(id) === true);
	return isTheirs ? Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'why')) : fields;
};

const withoutOwner = (fields: Fields, ids: readonly string[]): Fields => {
	const changed: Record<string, unknown> = {...fields};
	for (const field of ['owner', 'backup']) if (within(fields[field], ids)) changed[field] = null;
	return changed;
};

/** Names the person, as one of several or as the holder of an area. */
const withoutPerson = (fields: Fields, ids: readonly string[]): Fields => {
	const {kind, people, rosterWas} = fields;
	const changed: Record<string, unknown> = kind === 'area-assigned' ? withoutOwner(fields, ids) : {...fields};
	if (Array.isArray(people)) changed.people = people.filter(each => !within(each, ids));
	if (kind === 'area-assigned' && typeof rosterWas === 'object' && rosterWas !== null)
		changed.rosterWas = withoutOwner(rosterWas as Fields, ids);
	return changed;
};

const withoutReferences = (fields: Fields, erased: ReadonlySet<string>): Fields => {
	const changed: Record<string, unknown> = {...fields};
	for (const [field, value] of Object.entries(fields)) {
		if ((field === 'discussed' || field === 'items') && Array.isArray(value))
			changed[field] = value.filter(each => !erased.has(String(each)));
		if ((field === 'from' || field === 'replaces') && erased.has(String(value))) delete changed[field];
	}
	return changed;
};

/** The value as it is to be from now on; undefined when it goes; the very same one when nothing in it changes. */
export const afterForgetting = (value: unknown, subject: ForgetSubject, erased: ReadonlySet<string>): unknown => {
	const fields = fieldsOf(value);
	if (typeof fields.id === 'string' && erased.has(fields.id)) return undefined;
	if (subject.ids && isAboutOnly(fields, subject.ids)) return undefined;
	const changed = withoutReferences(subject.ids ? withoutPerson(withoutWhy(fields, subject), subject.ids) : fields, erased);
	return JSON.stringify(changed) === JSON.stringify(fields) ? value : changed;
};

/** Fields that hold no words of anybody. */
const NOT_TEXT = new Set([
	'id',
	'kind',
	'at',
	'on',
	'write',
	'machine',
	'v',
	'prev',
	'people',
	'person',
	'area',
	'owner',
	'backup',
	'rosterWas',
]);

const textsIn = (value: unknown): readonly string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Any of the names as a word of its own; made once, for it is looked for in every text. */
const standing = (names: readonly string[]): ((text: string) => boolean) => {
	if (names.length === 0) return () => false;
	const escaped = names.map(name => folded(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return text => pattern.test(folded(text));
};

/** A whole name, its first word and the ids: what people write when they speak of somebody. */
const wordsFor = ({ids, names}: {readonly ids: readonly string[]; readonly names: readonly string[]}): readonly string[] => [
	...new Set([...ids, ...names.flatMap(name => [name, name.split(/\s+/)[0] ?? name])].filter(word => word.length > 1)),
];

export type Mention = {readonly entry: Entry; readonly fields: readonly string[]};

/** Where the name stands in words about others, for the lead to decide; muster does not rewrite what was written. */
export const mentionsOf = (entries: readonly Entry[], subject: ForgetSubject): readonly Mention[] => {
	if (!subject.ids) return [];
	const isNamedIn = standing(wordsFor(subject));
	return entries.flatMap(entry => {
		const fields = Object.entries(entry)
			.filter(([field, value]) => !NOT_TEXT.has(field) && textsIn(value).some(isNamedIn))
			.map(([field]) => field);
		return fields.length > 0 ? [{entry, fields}] : [];
	});
};

/** True when a text that is not made of entries — a draft, a garbled month — speaks of what is forgotten. */
export const speaksOf = (text: string, subject: ForgetSubject, erased: ReadonlySet<string>): boolean =>
	(subject.ids ? standing(wordsFor(subject))(text) : text.includes(subject.entry)) || [...erased].some(id => text.includes(id));
