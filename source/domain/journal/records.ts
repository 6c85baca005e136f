// Records: an entry and the versions that edits made of it, of which one counts or none.

import type {EntryId} from '../ids.ts';
import {onceFor} from '../once-for.ts';
import type {Journal} from './journal.ts';

/** Each version with those that it was made into or made from, whether the edit still counts or not. */
const neighbours = onceFor((journal: Journal): ReadonlyMap<EntryId, readonly EntryId[]> => {
	const made = new Map<EntryId, EntryId[]>();
	const join = (a: EntryId, b: EntryId): void => {
		const list = made.get(a);
		if (list) list.push(b);
		else made.set(a, [b]);
	};
	// Only a file edited by hand has a retraction stand in the place of something, or be replaced: that is no version of a record.
	const isRecord = (id: EntryId): boolean => journal.byId.get(id)?.kind !== 'entry-retracted';
	for (const entry of journal.all)
		if (entry.kind === 'entry-retracted' && entry.replaces !== undefined && isRecord(entry.entry) && isRecord(entry.replaces)) {
			join(entry.entry, entry.replaces);
			join(entry.replaces, entry.entry);
		}
	return made;
});

/** All versions of what an entry records, itself among them. */
export const versionsOf = (journal: Journal, id: EntryId): ReadonlySet<EntryId> => {
	const edges = neighbours(journal);
	const versions = new Set([id]);
	for (const version of versions) for (const next of edges.get(version) ?? []) versions.add(next);
	return versions;
};
