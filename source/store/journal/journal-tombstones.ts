// Ids of entries that were erased and marks of who was forgotten, so that nothing brings them back without a word.
import {type Day, isDay} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {makeFolder, readIfThere, writePrivate} from '../files/durable.ts';
import {lateCrypto} from '../late-modules.ts';
import type {JournalLayout} from './journal-layout.ts';

type Tombstone = {readonly id: string; readonly erased: Day};

const isTombstone = (value: unknown): value is Tombstone => {
	const {id, erased} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Tombstone>;
	return typeof id === 'string' && typeof erased === 'string' && isDay(erased);
};

/** Somebody who was forgotten: no name and no id, but what tells whether an id is theirs. */
export type ForgottenId = {readonly salt: string; readonly hash: string; readonly forgotten: Day};

const isForgottenId = (value: unknown): value is ForgottenId => {
	const {salt, hash, forgotten} = (typeof value === 'object' && value !== null ? value : {}) as Partial<ForgottenId>;
	return typeof salt === 'string' && typeof hash === 'string' && typeof forgotten === 'string' && isDay(forgotten);
};

const saltedHash = (salt: string, id: string): string => lateCrypto().createHash('sha256').update(`${salt} ${id}`).digest('hex');

/** Each id with a salt of its own. */
export const forgottenIds = (ids: readonly string[], day: Day): readonly ForgottenId[] =>
	ids.map(id => {
		const salt = lateCrypto().randomUUID();
		return {salt, hash: saltedHash(salt, id), forgotten: day};
	});

/** True when the id is that of somebody who was forgotten. */
export const isForgotten = (id: string, forgotten: readonly ForgottenId[]): boolean =>
	forgotten.some(({salt, hash}) => saltedHash(salt, id) === hash);

type Graves = {readonly erased: ReadonlyMap<string, Day>; readonly people: readonly ForgottenId[]};

/** Erased ids with the day of erasing, and who was forgotten. Refuses rather than forget what was erased. */
const readGraves = (layout: JournalLayout): Graves => {
	const bytes = readIfThere(layout.tombstones);
	if (!bytes) return {erased: new Map(), people: []};
	let value: {schema?: unknown; erased?: unknown; people?: unknown} | undefined;
	try {
		value = JSON.parse(bytes.toString('utf8')) as typeof value;
	} catch {
		value = undefined;
	}
	if (value?.schema === 1 && Array.isArray(value.erased) && value.erased.every(isTombstone))
		return {
			erased: new Map(value.erased.map(each => [each.id, each.erased])),
			people: Array.isArray(value.people) ? value.people.filter(isForgottenId) : [],
		};
	throw new Refusal(
		`${layout.tombstones} cannot be read, and it lists the entries that were erased. Move it away to go on without that list.`,
		{code: 'unreadable', where: layout.tombstones},
	);
};

/** Erased ids with the day of erasing. Refuses rather than forget what was erased. */
export const readTombstones = (layout: JournalLayout): ReadonlyMap<string, Day> => readGraves(layout).erased;

export const readForgotten = (layout: JournalLayout): readonly ForgottenId[] => readGraves(layout).people;

/** Replaces the list as a whole; who was forgotten stays, and more may come. */
export const writeTombstones = (
	layout: JournalLayout,
	erased: ReadonlyMap<string, Day>,
	more: readonly ForgottenId[] = [],
): void => {
	const known = readForgotten(layout);
	makeFolder(layout.root);
	const list: Tombstone[] = [...erased].map(([id, day]) => ({id, erased: day}));
	const fresh = more.filter(({hash}) => known.every(each => each.hash !== hash));
	const people = known.length + fresh.length > 0 ? {people: [...known, ...fresh]} : {};
	writePrivate(layout.tombstones, `${JSON.stringify({schema: 1, erased: list, ...people})}\n`);
};
