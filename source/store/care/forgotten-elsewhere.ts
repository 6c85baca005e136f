// What two stores know of each other's forgetting: what was erased in one is still in the other, or would come back from it.
import type {Day} from '../../domain/day.ts';
import {type ForgottenId, type Graves, isForgotten} from '../journal/journal-tombstones.ts';
import {afterForgetting} from './forget-rules.ts';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const texts = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.flatMap(texts) : typeof value === 'string' ? [value] : [];

/** Whoever entries name: whom they are about, and who holds or backs an area. */
const namedIn = (values: readonly unknown[]): ReadonlySet<string> =>
	new Set(
		values
			.map(fieldsOf)
			.flatMap(({kind, person, people, owner, backup, subject}) => [
				...texts(person),
				...texts(people),
				...(kind === 'area-assigned' ? [...texts(owner), ...texts(backup)] : []),
				...(kind === 'signal-snoozed' ? texts(subject) : []),
			]),
	);

/** Ids in entries that belong to somebody of these marks. */
export const forgottenAmong = (values: readonly unknown[], marks: readonly ForgottenId[]): readonly string[] =>
	marks.length === 0 ? [] : [...namedIn(values)].filter(id => isForgotten(id, marks)).sort();

/** The same entries without those people: what is about them alone is left out. */
export const withoutForgotten = (values: readonly unknown[], ids: readonly string[]): readonly unknown[] =>
	values.map(value => afterForgetting(value, {ids, names: []}, new Set())).filter(value => value !== undefined);

/** Ids of entries here that the other store has erased. */
export const erasedThere = (values: readonly unknown[], {erased}: Graves): readonly string[] =>
	erased.size === 0 ? [] : values.map(value => String(fieldsOf(value).id)).filter(id => erased.has(id));

/** Marks of the other store for what is not here: where something still is, the lead has decided to keep it. */
export const adopted = (values: readonly unknown[], {erased, people}: Graves): Graves => {
	const present = new Set(values.map(value => fieldsOf(value).id));
	const named = [...namedIn(values)];
	const gone: ReadonlyMap<string, Day> = new Map([...erased].filter(([id]) => !present.has(id)));
	return {erased: gone, people: people.filter(mark => !named.some(id => isForgotten(id, [mark])))};
};
