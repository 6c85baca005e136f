// What was recorded, thing by thing: all versions of a record as one, whatever was edited, taken back and brought back of it.
import type {EntryId} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {compareWritten, type Journal} from '../../domain/journal/journal.ts';
import {isRetraction} from '../../domain/journal/leaning.ts';
import {versionsOf} from '../../domain/journal/records.ts';
import {onceFor} from '../../domain/once-for.ts';
import {compareText} from '../../domain/order.ts';

export type Thing = {
	/** The version that was written first: the same whatever becomes of the thing. */
	readonly id: EntryId;
	/** The version that counts; of what was taken back, the one that counted last. */
	readonly entry: Entry;
	/** What it says now is not what was written first. */
	readonly edited: boolean;
	readonly retracted: boolean;
};

const lastOf = (entries: readonly Entry[], compare: (a: Entry, b: Entry) => number): Entry | undefined =>
	entries.reduce<Entry | undefined>((a, b) => (a && (compare(a, b) || compareText(a.id, b.id)) > 0 ? a : b), undefined);

/** By when a version went: one that another took the place of went before one that was taken back. */
const compareGoing =
	({retractions}: Journal) =>
	(a: Entry, b: Entry): number => {
		const [one, other] = [retractions.get(a.id), retractions.get(b.id)];
		if (!one || !other) return Number(other !== undefined) - Number(one !== undefined);
		return Number(one.replaces === undefined) - Number(other.replaces === undefined) || compareWritten(one, other);
	};

/** The version of several that stands for them. */
const shownOf = (versions: readonly Entry[], journal: Journal): Entry | undefined => lastOf(versions, compareGoing(journal));

const firstOf = (versions: readonly Entry[]): Entry | undefined => lastOf(versions, (a, b) => compareWritten(b, a));

/** The recorded versions of a thing, as far as they speak of no day to come. */
const versionsIn = (journal: Journal, id: EntryId): readonly Entry[] =>
	[...versionsOf(journal, id)].flatMap(version => {
		const entry = journal.byId.get(version);
		return entry && !isRetraction(entry) && entry.on <= journal.today ? [entry] : [];
	});

/** Every thing that was recorded, newest first. */
export const thingsIn = onceFor((journal: Journal): readonly Thing[] => {
	const {all, retractions, today} = journal;
	const edited = new Set(
		all.flatMap(entry => (isRetraction(entry) && entry.replaces !== undefined ? [entry.entry, entry.replaces] : [])),
	);
	return all
		.flatMap((entry): readonly Thing[] => {
			if (isRetraction(entry) || entry.on > today) return [];
			const retracted = retractions.has(entry.id);
			if (!edited.has(entry.id)) return [{id: entry.id, entry, edited: false, retracted}];
			const versions = versionsIn(journal, entry.id);
			const first = firstOf(versions) ?? entry;
			return shownOf(versions, journal) === entry ? [{id: first.id, entry, edited: first !== entry, retracted}] : [];
		})
		.reverse();
});
