// The journal as a whole: which entries count on a day, in which order, and what leans on what.
import type {Day} from './day.ts';
import type {Entry} from './entries.ts';
import type {EntryId} from './ids.ts';
import {liveRetractions, type Retraction, standingIn} from './retractions.ts';

export type {Retraction} from './retractions.ts';

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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const offsetOf = (at: string): string => at.slice(-6);
const fractionOf = (at: string): string => (/\.(\d+)/.exec(at)?.[1] ?? '').padEnd(9, '0');

/** Compares two instants with their offsets; as text where both are written alike, which is nearly always. */
const compareInstants = (a: string, b: string): number =>
	a.length === b.length && offsetOf(a) === offsetOf(b)
		? compareText(a, b)
		: Date.parse(a) - Date.parse(b) || compareText(fractionOf(a), fractionOf(b));

/** When it was written, oldest first: the order in which undo walks back. */
export const compareWritten = (a: Entry, b: Entry): number => compareInstants(a.at, b.at);

/** The fold's order: the day spoken of, then when it was written, then the id, so that order on disk never matters. */
export const compareEntries = (a: Entry, b: Entry): number =>
	compareText(a.on, b.on) || compareWritten(a, b) || compareText(a.id, b.id);

/** Two contents under one id, which only a file edited by hand can hold: one order, so that the same one is taken always. */
const compareContents = (a: Entry, b: Entry): number => (a.id === b.id ? compareText(JSON.stringify(a), JSON.stringify(b)) : 0);

/** The entries as the earlier journal ordered them, then the new ones: nearly sorted, which sorts ten times as fast. */
const asOrderedEarlier = (entries: readonly Entry[], earlier: Journal): Entry[] => {
	const present = new Set(entries);
	const kept = earlier.all.filter(entry => present.has(entry));
	return [...kept, ...entries.filter(entry => earlier.byId.get(entry.id) !== entry)];
};

/**
 * The journal on a day. Entries that speak of a later day are left aside, retractions excepted. Total: any entries
 * will do. An earlier journal of mostly the same entries makes it quicker and changes nothing else.
 */
export const journalOn = (entries: readonly Entry[], today: Day, earlier?: Journal): Journal => {
	const ordered = earlier ? asOrderedEarlier(entries, earlier) : [...entries];
	ordered.sort((a, b) => compareEntries(a, b) || compareContents(a, b));
	const byId = new Map<EntryId, Entry>();
	for (const entry of ordered) if (!byId.has(entry.id)) byId.set(entry.id, entry);
	const all = byId.size === ordered.length ? ordered : [...byId.values()];
	const retractions = liveRetractions(all);
	const live = all.filter(entry => entry.kind !== 'entry-retracted' && entry.on <= today && !retractions.has(entry.id));
	return {all, byId, retractions, live, current: id => standingIn(retractions, id)};
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

/**
 * Live entries that make no sense once the given ones are gone: an action's closing, a feedback's saying, and what
 * replaced an entry whose retraction is taken back.
 */
export const leaningOn = (journal: Journal, ids: ReadonlySet<EntryId>): readonly Entry[] => {
	const staying = new Map([...journal.retractions].filter(([, retraction]) => !ids.has(retraction.id)));
	const gone = new Set(ids);
	for (const retraction of journal.retractions.values())
		if (ids.has(retraction.id) && retraction.replaces !== undefined) gone.add(retraction.replaces);
	return journal.all.filter(entry => {
		if (ids.has(entry.id) || journal.retractions.has(entry.id)) return false;
		const reference = referenceOf(entry);
		return gone.has(entry.id) || (reference !== undefined && gone.has(standingIn(staying, reference)));
	});
};
