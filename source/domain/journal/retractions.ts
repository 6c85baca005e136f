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

type Found = Map<EntryId, Retraction>;

/** What two edits or more made of one record, each without knowing of the others, as on two computers: the last written last. */
export type Rivals = readonly Retraction[];

/** What each of these edits of one entry has become by now, one for each version that counts. */
const standingAfter = (
	edits: readonly Retraction[],
	live: readonly Retraction[],
	found: Found,
	isRecord: (id: EntryId) => boolean,
): Rivals => {
	const standing = new Map<EntryId, Retraction>();
	for (const edit of edits) {
		const id = standingIn(found, edit.replaces ?? edit.entry);
		if (!found.has(id) && isRecord(id)) standing.set(id, live.findLast(({replaces}) => replaces === id) ?? edit);
	}
	return [...standing.values()];
};

/** Edits of one entry, where there are several. */
const editedTwice = (live: readonly Retraction[], found: Found): readonly (readonly Retraction[])[] => {
	const twice = new Set<EntryId>();
	for (const {entry, replaces} of live) if (replaces !== undefined && found.get(entry)?.replaces !== replaces) twice.add(entry);
	return [...twice].map(id => live.filter(({entry, replaces}) => entry === id && replaces !== undefined));
};

const withRivals = (
	live: readonly Retraction[],
	found: Found,
	isRecord: (id: EntryId) => boolean,
): {readonly found: Found; readonly rivals: readonly Rivals[]} => {
	const groups: Rivals[] = [];
	for (const edits of editedTwice(live, found)) {
		const rivals = standingAfter(edits, live, found, isRecord);
		const versions = new Set(rivals.map(({replaces}) => replaces));
		const joined = groups.filter(group => group.some(({replaces}) => versions.has(replaces)));
		for (const group of joined) groups.splice(groups.indexOf(group), 1);
		const all = [...joined.flat(), ...rivals];
		const together = all.filter((each, index) => all.findIndex(({replaces}) => replaces === each.replaces) === index);
		if (together.length > 1) groups.push(together.toSorted((a, b) => live.findIndex(isEdit(a)) - live.findIndex(isEdit(b))));
	}
	for (const rivals of groups) {
		const last = rivals.at(-1);
		for (const {replaces: entry} of rivals)
			if (last?.replaces !== undefined && entry !== undefined && entry !== last.replaces) found.set(entry, {...last, entry});
	}
	return {found, rivals: groups};
};

const isEdit =
	({id}: Retraction) =>
	(each: Retraction): boolean =>
		each.id === id;

export type LiveRetractions = {
	readonly retractions: ReadonlyMap<EntryId, Retraction>;
	/** Edits beside each other, to be chosen from. */
	readonly rivals: readonly Rivals[];
};

/**
 * The live retraction of each entry that has one; the first that says what replaces the entry, if any does. Where an entry was
 * edited in two places, what was written last stands for the record until the lead chooses: it never counts twice. `isRecord`
 * tells that an entry is there, and is no retraction.
 */
export const withChoices = (ordered: readonly Retraction[], isRecord: (id: EntryId) => boolean): LiveRetractions => {
	const live = counting(ordered);
	const found: Found = new Map();
	for (const each of live) {
		const other = found.get(each.entry);
		if (!other || (other.replaces === undefined && each.replaces !== undefined)) found.set(each.entry, each);
	}
	const {found: retractions, rivals} = withRivals(live, found, isRecord);
	return {retractions, rivals};
};

export const liveRetractions = (
	ordered: readonly Retraction[],
	isRecord: (id: EntryId) => boolean,
): ReadonlyMap<EntryId, Retraction> => withChoices(ordered, isRecord).retractions;

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
