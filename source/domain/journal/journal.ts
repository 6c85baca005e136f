// The journal as a whole: which entries count on a day, in which order, and what leans on what.

import type {Day} from '../day.ts';
import type {EntryId} from '../ids.ts';
import {compareText} from '../order.ts';
import type {Entry} from './entries.ts';
import {type LiveRetractions, type Retraction, type Rivals, standingIn, withChoices} from './retractions.ts';

export type {Retraction} from './retractions.ts';

export type Journal = {
	/** The day it is seen on. */
	readonly today: Day;
	/** The entries as they were handed in. */
	readonly given: readonly Entry[];
	/** Everything recorded, in the order of the fold: by `on`, then `at`, then `id`. */
	readonly all: readonly Entry[];
	readonly byId: ReadonlyMap<EntryId, Entry>;
	/** The live retraction of an entry. */
	readonly retractions: ReadonlyMap<EntryId, Retraction>;
	/** Edits of one record beside each other, of which the last written counts until one is chosen. */
	readonly rivals: readonly Rivals[];
	/** Live entries on or before the day, retractions aside, in the same order. */
	readonly live: readonly Entry[];
	/** Those that count and speak of a day to come: left aside until then. */
	readonly ahead: readonly Entry[];
	/** The id that stands for an entry now: itself, or what replaced it. */
	readonly current: (id: EntryId) => EntryId;
};

const OFFSET_LENGTH = 6;
/** Written with the same digits and the same offset from UTC. Compares in place: a journal is sorted at every start. */
const isWrittenAlike = (a: string, b: string): boolean => {
	if (a.length !== b.length) return false;
	for (let index = Math.max(0, a.length - OFFSET_LENGTH); index < a.length; index += 1)
		if (a.charCodeAt(index) !== b.charCodeAt(index)) return false;
	return true;
};
const fractionOf = (at: string): string => (/\.(\d+)/.exec(at)?.[1] ?? '').padEnd(9, '0');

/** Compares two instants with their offsets; as text where both are written alike, which is nearly always. */
const compareInstants = (a: string, b: string): number =>
	isWrittenAlike(a, b) ? compareText(a, b) : Date.parse(a) - Date.parse(b) || compareText(fractionOf(a), fractionOf(b));

/** When it was written, oldest first: the order in which undo walks back. */
export const compareWritten = (a: Pick<Entry, 'at'>, b: Pick<Entry, 'at'>): number => compareInstants(a.at, b.at);

/** The fold's order: the day spoken of, then when it was written, then the id, so that order on disk never matters. */
export const compareEntries = (a: Entry, b: Entry): number =>
	compareText(a.on, b.on) || compareWritten(a, b) || compareText(a.id, b.id);

/** Two contents under one id, which only a file edited by hand can hold: one order, so that the same one is taken always. */
const compareContents = (a: Entry, b: Entry): number => (a.id === b.id ? compareText(JSON.stringify(a), JSON.stringify(b)) : 0);

const inOrder = (a: Entry, b: Entry): number => compareEntries(a, b) || compareContents(a, b);

/** Whether an entry is there and no retraction: a version of a record, in the place of which another may stand. */
export const isRecordIn =
	(byId: ReadonlyMap<EntryId, Entry>) =>
	(id: EntryId): boolean =>
		(byId.get(id)?.kind ?? 'entry-retracted') !== 'entry-retracted';

const seenOn = (today: Day, parts: Pick<Journal, 'given' | 'all' | 'byId'>, known?: LiveRetractions): Journal => {
	const retracting: Retraction[] = [];
	const spoken: Entry[] = [];
	const toCome: Entry[] = [];
	for (const entry of parts.all) {
		if (entry.kind === 'entry-retracted') retracting.push(entry);
		else if (entry.on <= today) spoken.push(entry);
		else toCome.push(entry);
	}
	const {retractions, rivals} = known ?? withChoices(retracting, isRecordIn(parts.byId));
	const notTaken = (from: readonly Entry[]) =>
		retractions.size === 0 || from.length === 0 ? from : from.filter(entry => !retractions.has(entry.id));
	return {
		today,
		...parts,
		retractions,
		rivals,
		live: notTaken(spoken),
		ahead: notTaken(toCome),
		current: id => standingIn(retractions, id),
	};
};

/** True at a glance for two entries one after the other, as most are: of different days, or of one time zone. */
const isPlainlyBefore = (a: Entry, b: Entry): boolean =>
	a.on < b.on ||
	(a.on === b.on && a.at < b.at && a.at.length === b.at.length && a.at.slice(-OFFSET_LENGTH) === b.at.slice(-OFFSET_LENGTH));

/** Mostly a journal is in order, for entries are added as things happen; telling takes a fraction of sorting. */
const isOrdered = (entries: readonly Entry[]): boolean => {
	let before: Entry | undefined;
	for (const entry of entries) {
		if (before && !isPlainlyBefore(before, entry) && inOrder(before, entry) > 0) return false;
		before = entry;
	}
	return true;
};

/** Of several entries under one id, which only a file edited by hand can hold, the first counts. */
const firstById = (ordered: readonly Entry[]): ReadonlyMap<EntryId, Entry> => {
	const byId = new Map<EntryId, Entry>();
	for (const entry of ordered) byId.set(entry.id, entry);
	if (byId.size === ordered.length) return byId;
	byId.clear();
	for (const entry of ordered) if (!byId.has(entry.id)) byId.set(entry.id, entry);
	return byId;
};

const fromScratch = (given: readonly Entry[], today: Day): Journal => {
	const ordered = isOrdered(given) ? given : given.toSorted(inOrder);
	const byId = firstById(ordered);
	return seenOn(today, {given, byId, all: byId.size === ordered.length ? ordered : [...byId.values()]});
};

/** What was read again from disk is a new object with the same content. */
const isSame = (a: Entry, b: Entry | undefined): boolean =>
	a === b || (b !== undefined && a.id === b.id && JSON.stringify(a) === JSON.stringify(b));

/** More new entries than this are no write but an import. */
const MOST_ADDED = 50;

/** The entries that came after those of the earlier journal; undefined when they are not its own and some new ones. */
const addedTo = ({given, byId}: Journal, entries: readonly Entry[]): readonly Entry[] | undefined => {
	const count = entries.length - given.length;
	if (count < 0 || count > MOST_ADDED || !given.every((entry, index) => isSame(entry, entries[index]))) return undefined;
	const added = entries.slice(given.length);
	const ids = new Set(added.map(entry => entry.id));
	return ids.size === count && !added.some(entry => byId.has(entry.id)) ? added : undefined;
};

const inserted = (ordered: readonly Entry[], entry: Entry): readonly Entry[] =>
	ordered.toSpliced(ordered.findLastIndex(each => inOrder(each, entry) < 0) + 1, 0, entry);

const grown = (earlier: Journal, added: readonly Entry[], today: Day): Journal => {
	const byId = new Map(earlier.byId);
	for (const entry of added) byId.set(entry.id, entry);
	const parts = {given: [...earlier.given, ...added], all: added.reduce(inserted, earlier.all), byId};
	return seenOn(today, parts, added.some(entry => entry.kind === 'entry-retracted') ? undefined : earlier);
};

/**
 * The journal on a day. Entries that speak of a later day are left aside, retractions excepted. Total: any entries
 * will do. With an earlier journal that only grew since, just the new entries are put in their places.
 */
export const journalOn = (entries: readonly Entry[], today: Day, earlier?: Journal): Journal => {
	if (earlier?.given === entries && earlier.today === today) return earlier;
	const added = earlier && addedTo(earlier, entries);
	return earlier && added ? grown(earlier, added, today) : fromScratch(entries, today);
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
