// The journal as a whole: which entries count on a day, in which order, and what leans on what.
import type {Day} from './day.ts';
import type {Entry, EntryOf} from './entries.ts';
import type {EntryId} from './ids.ts';

export type Retraction = EntryOf<'entry-retracted'>;

export type Journal = {
	/** Everything recorded, in the order of the fold: by `on`, then `at`, then `id`. */
	readonly all: readonly Entry[];
	readonly byId: ReadonlyMap<EntryId, Entry>;
	/** The live retraction of an entry. */
	readonly retractions: ReadonlyMap<EntryId, Retraction>;
	/** Live entries on or before the day, retractions aside, in the same order. */
	readonly live: readonly Entry[];
	/** The id that stands for an entry now: itself, or what replaced it. */
	readonly current: (id: EntryId) => EntryId;
};

const offsetOf = (at: string): string => at.slice(-6);

/** Compares two instants with their offsets; as text where the offsets are the same, which is nearly always. */
const compareInstants = (a: string, b: string): number => {
	if (offsetOf(a) === offsetOf(b) && a.length === b.length) return a < b ? -1 : a > b ? 1 : 0;
	return Date.parse(a) - Date.parse(b);
};

/** The fold's order: the day spoken of, then when it was written, then the id, so that order on disk never matters. */
export const compareEntries = (a: Entry, b: Entry): number => {
	if (a.on !== b.on) return a.on < b.on ? -1 : 1;
	return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
};

/** When it was written, oldest first: the order in which undo walks back. */
export const compareWritten = (a: Entry, b: Entry): number => compareInstants(a.at, b.at);

/**
 * The live retraction of each entry that has one. A retraction counts unless a live one names it; those that name
 * each other in a ring are settled newest first, so that the answer depends on nothing but the entries.
 */
const liveRetractions = (all: readonly Entry[]): Map<EntryId, Retraction> => {
	const naming = new Map<EntryId, Retraction[]>();
	const retractions: Retraction[] = [];
	for (const entry of all) {
		if (entry.kind !== 'entry-retracted') continue;
		retractions.push(entry);
		const others = naming.get(entry.entry);
		if (others) others.push(entry);
		else naming.set(entry.entry, [entry]);
	}
	const live = new Map<EntryId, boolean>();
	const isLive = (id: EntryId): boolean => {
		const known = live.get(id);
		if (known !== undefined) return known;
		live.set(id, true);
		const answer = !(naming.get(id) ?? []).some(retraction => isLive(retraction.id));
		live.set(id, answer);
		return answer;
	};
	const found = new Map<EntryId, Retraction>();
	for (const retraction of retractions.toReversed()) if (isLive(retraction.id)) found.set(retraction.entry, retraction);
	return found;
};

/** The journal on a day. Entries that speak of a later day are left aside, retractions excepted. Total: any entries will do. */
export const journalOn = (entries: readonly Entry[], today: Day): Journal => {
	const byId = new Map<EntryId, Entry>();
	for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
	const all = [...byId.values()].sort(compareEntries);
	const retractions = liveRetractions(all);
	const live = all.filter(entry => entry.kind !== 'entry-retracted' && entry.on <= today && !retractions.has(entry.id));
	const current = (id: EntryId): EntryId => {
		const seen = new Set<EntryId>();
		let at = id;
		for (;;) {
			const next = retractions.get(at)?.replaces;
			if (next === undefined || seen.has(next)) return at;
			seen.add(at);
			at = next;
		}
	};
	return {all, byId, retractions, live, current};
};

/** The entry that another one is about: the feedback that was said, the action that was closed. */
export const referenceOf = (entry: Entry): EntryId | undefined => {
	switch (entry.kind) {
		case 'feedback-said':
			return entry.feedback;
		case 'action-due-moved':
		case 'action-closed':
			return entry.action;
		case 'topic-closed':
			return entry.topic;
		default:
			return undefined;
	}
};

/** Live entries that make no sense without the given ones, however far away: an action's closing, a feedback's saying. */
export const leaningOn = (journal: Journal, ids: ReadonlySet<EntryId>): readonly Entry[] => {
	const gone = new Set([...ids].map(journal.current));
	return journal.all.filter(entry => {
		const reference = referenceOf(entry);
		return (
			reference !== undefined && !ids.has(entry.id) && !journal.retractions.has(entry.id) && gone.has(journal.current(reference))
		);
	});
};
