// Ids of entries that were erased and marks of who was forgotten, so that nothing brings them back without a word.
import {type Day, isDay} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {diskWords, errorCode, makeFolder, readIfThere, writePrivate} from '../files/durable.ts';
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

export type Graves = {readonly erased: ReadonlyMap<string, Day>; readonly people: readonly ForgottenId[]};

/** As the file and an export hold it. */
export type GravesDocument = {readonly erased: readonly Tombstone[]; readonly people?: readonly ForgottenId[]};

const documentOf = ({erased, people}: Graves): GravesDocument => ({
	erased: [...erased].map(([id, day]) => ({id, erased: day})),
	...(people.length > 0 ? {people} : {}),
});

/** What a document says; undefined when it makes no sense. */
export const parseGraves = (value: unknown): Graves | undefined => {
	const {erased, people} = (typeof value === 'object' && value !== null ? value : {}) as Partial<
		Record<'erased' | 'people', unknown>
	>;
	if (!Array.isArray(erased) || !erased.every(isTombstone)) return undefined;
	return {
		erased: new Map(erased.map(each => [each.id, each.erased])),
		people: Array.isArray(people) ? people.filter(isForgottenId) : [],
	};
};

/** Erased ids with the day of erasing, and who was forgotten. Refuses rather than forget what was erased. */
export const readGraves = (layout: JournalLayout): Graves => {
	let bytes: Buffer | undefined;
	try {
		bytes = readIfThere(layout.tombstones);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		const {what, remedy} = diskWords(error);
		const message = `${layout.tombstones} cannot be read, and it lists the entries that were erased: ${what}. ${remedy}.`;
		throw new Refusal(message, {code: 'unreadable', where: layout.tombstones});
	}
	if (!bytes) return {erased: new Map(), people: []};
	let value: {schema?: unknown} | undefined;
	try {
		value = JSON.parse(bytes.toString('utf8')) as typeof value;
	} catch {
		value = undefined;
	}
	const graves = value?.schema === 1 ? parseGraves(value) : undefined;
	if (graves) return graves;
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
	const fresh = more.filter(({hash}) => known.every(each => each.hash !== hash));
	writeGraves(layout, {erased, people: [...known, ...fresh]});
};

const writeGraves = (layout: JournalLayout, graves: Graves): void => {
	makeFolder(layout.root);
	writePrivate(layout.tombstones, `${JSON.stringify({schema: 1, ...documentOf(graves)})}\n`);
};

/** What a whole export says of them. */
export const exportedGraves = (layout: JournalLayout): GravesDocument => documentOf(readGraves(layout));

/** Only to be called while holding the lock: takes over marks of another store, and lifts those of whom the lead begins anew with. */
export const changeGraves = (
	layout: JournalLayout,
	{more, lifted}: {readonly more: Graves; readonly lifted: readonly string[]},
): void => {
	const {erased, people} = readGraves(layout);
	const hashes = new Set(people.map(({hash}) => hash));
	const left = people.filter(mark => !lifted.some(id => isForgotten(id, [mark])));
	const all = [...left, ...more.people.filter(({hash}) => !hashes.has(hash))];
	const ids = new Map([...more.erased, ...erased]);
	if (ids.size === erased.size && all.length === people.length && left.length === people.length) return;
	writeGraves(layout, {erased: ids, people: all});
};
