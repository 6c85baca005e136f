// Retractions: which of them count, when they may name each other, and what stands in the place of an edited entry.

import type {EntryId} from '../ids.ts';
import type {EntryOf} from './entries.ts';

export type Retraction = EntryOf<'entry-retracted'>;

/**
 * Those that count, in the order given: a retraction counts unless one that counts names it. In a ring, which only a
 * file edited by hand can hold, the first given counts. Without recursion: a chain may be as long as it likes.
 */
const counting = (retractions: readonly Retraction[]): readonly Retraction[] => {
	const byId = new Map(retractions.map(each => [each.id, each]));
	const unsettledNamers = new Map<EntryId, number>();
	for (const {entry} of retractions) unsettledNamers.set(entry, (unsettledNamers.get(entry) ?? 0) + 1);
	const settled = new Set<EntryId>();
	const dead = new Set<EntryId>();
	const settle = (first: Retraction): void => {
		const queue = [first];
		for (const each of queue) {
			if (settled.has(each.id)) continue;
			settled.add(each.id);
			const named = byId.get(each.entry);
			if (!named || settled.has(named.id)) continue;
			const namers = (unsettledNamers.get(named.id) ?? 0) - 1;
			unsettledNamers.set(named.id, namers);
			if (!dead.has(each.id)) dead.add(named.id);
			if (dead.has(named.id) || namers === 0) queue.push(named);
		}
	};
	for (const each of retractions) if (!unsettledNamers.has(each.id)) settle(each);
	for (const each of retractions) settle(each);
	return retractions.filter(each => !dead.has(each.id));
};

/** The live retraction of each entry that has one; the first that says what replaces the entry, if any does. */
export const liveRetractions = (ordered: readonly Retraction[]): ReadonlyMap<EntryId, Retraction> => {
	const found = new Map<EntryId, Retraction>();
	for (const each of counting(ordered)) {
		const other = found.get(each.entry);
		if (!other || (other.replaces === undefined && each.replaces !== undefined)) found.set(each.entry, each);
	}
	return found;
};

/** Follows edits from an entry to the one that stands in its place now; an entry that was never edited stands itself. */
export const standingIn = (retractions: ReadonlyMap<EntryId, Retraction>, id: EntryId): EntryId => {
	let at = id;
	let next = retractions.get(at)?.replaces;
	if (next === undefined) return id;
	const passed = new Set<EntryId>();
	while (next !== undefined && !passed.has(next)) {
		passed.add(at);
		at = next;
		next = retractions.get(at)?.replaces;
	}
	return at;
};
