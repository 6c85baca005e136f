// Records that were edited in two places, each edit without knowing of the other: the lead chooses which one stands.
import type {EntryId, WriteId} from '../ids.ts';
import {onceFor} from '../once-for.ts';
import type {Draft, Entry} from './entries.ts';
import type {Journal} from './journal.ts';

/** The versions of one record, in the order of writing; the last one counts until another is chosen. */
export type Choice = {readonly versions: readonly Entry[]};

/** What two edits of a record have in common, or not: all but who wrote it when. */
const saying = ({id: _, at: _at, write: _write, machine: _machine, v: _v, prev: _prev, ...fields}: Entry): string =>
	JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What there is to choose: two edits that say the same are none. */
export const choicesIn = onceFor(({rivals, byId}: Journal): readonly Choice[] =>
	rivals
		.map(edits => edits.flatMap(({replaces}) => byId.get(replaces ?? '') ?? []))
		.filter(versions => new Set(versions.map(saying)).size > 1)
		.map(versions => ({versions})),
);

/** All versions between which an entry is one; none for nearly all. */
export const rivalsOf = ({rivals}: Pick<Journal, 'rivals'>, id: EntryId): readonly EntryId[] =>
	rivals.map(edits => edits.flatMap(({replaces}) => replaces ?? [])).find(ids => ids.includes(id)) ?? [];

/** The choice that a record waits for, by any of its wordings. */
export const choiceOf = (journal: Journal, id: EntryId): Choice | undefined => {
	if (journal.rivals.length === 0) return undefined;
	const now = journal.current(id);
	return choicesIn(journal).find(({versions}) => versions.some(version => version.id === now));
};

/** The version that stays: all others are replaced by it, with all that leans on them. */
export const chosen = ({versions}: Choice, stays: Entry): readonly Draft[] =>
	versions.filter(({id}) => id !== stays.id).map(({id}): Draft => ({kind: 'entry-retracted', entry: id, replaces: stays.id}));

/** Saves that chose: nothing but retractions, each with a version in its place that had been written before. */
export const choosingWrites = onceFor(({all}: Journal): ReadonlySet<WriteId> => {
	const choosing = new Set<WriteId>();
	for (const entry of all) if (entry.kind === 'entry-retracted' && entry.replaces !== undefined) choosing.add(entry.write);
	if (choosing.size === 0) return choosing;
	for (const entry of all)
		if (choosing.has(entry.write) && (entry.kind !== 'entry-retracted' || entry.replaces === undefined))
			choosing.delete(entry.write);
	return choosing;
});
