// Ids of entries that were erased, so that an import from another machine does not bring them back.
import {type Day, isDay} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {makeFolder, readIfThere, writePrivate} from '../files/durable.ts';
import type {JournalLayout} from './journal-layout.ts';

type Tombstone = {readonly id: string; readonly erased: Day};

const isTombstone = (value: unknown): value is Tombstone => {
	const {id, erased} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Tombstone>;
	return typeof id === 'string' && typeof erased === 'string' && isDay(erased);
};

/** Erased ids with the day of erasing. Refuses rather than forget what was erased. */
export const readTombstones = (layout: JournalLayout): ReadonlyMap<string, Day> => {
	const bytes = readIfThere(layout.tombstones);
	if (!bytes) return new Map();
	let value: {schema?: unknown; erased?: unknown} | undefined;
	try {
		value = JSON.parse(bytes.toString('utf8')) as typeof value;
	} catch {
		value = undefined;
	}
	if (value?.schema === 1 && Array.isArray(value.erased) && value.erased.every(isTombstone))
		return new Map(value.erased.map(each => [each.id, each.erased]));
	throw new Refusal(
		`${layout.tombstones} cannot be read, and it lists the entries that were erased. Move it away to go on without that list.`,
		{code: 'unreadable', where: layout.tombstones},
	);
};

/** Replaces the list as a whole. */
export const writeTombstones = (layout: JournalLayout, erased: ReadonlyMap<string, Day>): void => {
	makeFolder(layout.root);
	const list: Tombstone[] = [...erased].map(([id, day]) => ({id, erased: day}));
	writePrivate(layout.tombstones, `${JSON.stringify({schema: 1, erased: list})}\n`);
};
