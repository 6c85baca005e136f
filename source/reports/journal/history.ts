// What became of one thing that was recorded: written, changed, taken back and brought back, save by save.
import type {EntryId} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {compareWritten, type Journal} from '../../domain/journal/journal.ts';
import {isRetraction} from '../../domain/journal/leaning.ts';
import {versionsOf} from '../../domain/journal/records.ts';
import {liveRetractions, type Retraction} from '../../domain/journal/retractions.ts';

export type Happening = {
	readonly what: 'recorded' | 'changed' | 'changed back' | 'taken back' | 'brought back';
	/** When it was written, as the clock stood there: RFC 3339. */
	readonly at: string;
	/** The version that counts from then on; the one that went, where it was taken back. */
	readonly entry: Entry;
};

/** The versions of a thing, and every retraction of them, and of these. */
const entriesOf = (journal: Journal, entry: Entry): readonly Entry[] => {
	const ids = new Set<EntryId>(versionsOf(journal, entry.id));
	const retractions = journal.all.filter(isRetraction);
	for (let size = 0; size !== ids.size; ) {
		size = ids.size;
		for (const each of retractions) if (ids.has(each.entry)) ids.add(each.id);
	}
	return journal.all.filter(({id}) => ids.has(id)).toSorted(compareWritten);
};

/** The version that counts after these saves. */
const countingAmong = (entries: readonly Entry[]): Entry | undefined => {
	const gone = liveRetractions(entries.filter((entry): entry is Entry & Retraction => isRetraction(entry)));
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
