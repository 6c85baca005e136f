// What became of one thing that was recorded: written, changed, taken back and brought back, save by save.
import type {EntryId} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {compareEntries, compareWritten, type Journal} from '../../domain/journal/journal.ts';
import {isRetraction} from '../../domain/journal/leaning.ts';
import {versionsOf} from '../../domain/journal/records.ts';
import {liveRetractions, type Retraction} from '../../domain/journal/retractions.ts';
import {push} from '../../domain/journal/subjects.ts';
import {onceFor} from '../../domain/once-for.ts';

export type Happening = {
	readonly what: 'recorded' | 'changed' | 'changed back' | 'taken back' | 'brought back';
	/** When it was written, as the clock stood there: RFC 3339. */
	readonly at: string;
	/** The version that counts from then on; the one that went, where it was taken back. */
	readonly entry: Entry;
};

/** The retractions that name an entry, live or not; asked for at every key. */
const retractionsOf = onceFor(({all}: Journal): ReadonlyMap<EntryId, readonly EntryId[]> => {
	const ids = new Map<EntryId, EntryId[]>();
	for (const each of all) if (isRetraction(each)) push(ids, each.entry, each.id);
	return ids;
});

/** The versions of a thing, and every retraction of them, and of these. */
const entriesOf = (journal: Journal, entry: Entry): readonly Entry[] => {
	const takenBack = retractionsOf(journal);
	const ids = new Set<EntryId>(versionsOf(journal, entry.id));
	// A set is walked on over what is added to it meanwhile.
	for (const id of ids) for (const each of takenBack.get(id) ?? []) ids.add(each);
	return [...ids].flatMap(id => journal.byId.get(id) ?? []).toSorted((a, b) => compareWritten(a, b) || compareEntries(a, b));
};

/** The version that counts after these saves. */
const countingAmong = (entries: readonly Entry[]): Entry | undefined => {
	const gone = liveRetractions(
		entries.filter((entry): entry is Entry & Retraction => isRetraction(entry)),
		id => entries.some(entry => entry.id === id && !isRetraction(entry)),
	);
	return entries.findLast(entry => !isRetraction(entry) && !gone.has(entry.id));
};

const whatHappened = (before: Entry | undefined, after: Entry | undefined, isNew: boolean): Happening['what'] => {
	if (after === undefined) return 'taken back';
	if (before === undefined) return isNew ? 'recorded' : 'brought back';
	return isNew ? 'changed' : 'changed back';
};

/** In the order of writing; what a save changed and another changed back are two happenings, nothing is none. */
export const historyOf = (journal: Journal, entry: Entry): readonly Happening[] => {
	const entries = entriesOf(journal, entry);
	const writes = [...new Set(entries.map(({write}) => write))];
	const happenings: Happening[] = [];
	let before: Entry | undefined;
	for (const write of writes) {
		const until = entries.slice(0, entries.findLastIndex(each => each.write === write) + 1);
		const after = countingAmong(until);
		const about = after ?? before;
		if (after === before || !about) continue;
		const at = entries.findLast(each => each.write === write)?.at ?? about.at;
		happenings.push({what: whatHappened(before, after, after?.write === write), at, entry: about});
		before = after;
	}
	return happenings;
};
