// Undo: a whole save is retracted, with what leans on it. Nothing is ever deleted.

import type {EntryId, WriteId} from '../ids.ts';
import type {Draft, Entry} from './entries.ts';
import {compareWritten, type Journal, leaningOn} from './journal.ts';

export type Undoing = {
	readonly write: WriteId;
	/** What was saved together and is taken back. */
	readonly entries: readonly Entry[];
	/** Later entries that lean on them and go with them. */
	readonly leaning: readonly Entry[];
	readonly drafts: readonly Draft[];
};

/** What taking back these live entries means: themselves and whatever leans on them. */
export const retract = (
	journal: Journal,
	entries: readonly Entry[],
	why?: string,
): {leaning: readonly Entry[]; drafts: readonly Draft[]} => {
	const leaning = leaningOn(journal, new Set<EntryId>(entries.map(entry => entry.id)));
	const drafts = [...entries, ...leaning].map(
		(entry): Draft => ({kind: 'entry-retracted', entry: entry.id, ...(why ? {why} : {})}),
	);
	return {leaning, drafts};
};

/**
 * Undoes one save: all that counts of it, the retractions of an edit among them, and what leans on it. A save of
 * nothing but retractions is not undone: those are taken back one by one.
 */
export const undoWrite = (journal: Journal, write: WriteId): Undoing | undefined => {
	const saved = journal.all.filter(entry => entry.write === write);
	if (!saved.some(entry => entry.kind !== 'entry-retracted' && !journal.retractions.has(entry.id))) return undefined;
	// What only this save itself retracted would come back to life with the others gone.
	const entries = saved.filter(entry => (journal.retractions.get(entry.id)?.write ?? write) === write);
	return {write, entries, ...retract(journal, entries)};
};

/**
 * The last save of this machine, by order of writing, that still has something to take back; calling again, with the
 * retractions saved, walks further back.
 */
export const undoLast = (journal: Journal, machine: string): Undoing | undefined => {
	const own = journal.all.filter(
		entry => entry.machine === machine && entry.kind !== 'entry-retracted' && !journal.retractions.has(entry.id),
	);
	const last = own.reduce<Entry | undefined>((a, b) => (a && compareWritten(a, b) > 0 ? a : b), undefined);
	return last && undoWrite(journal, last.write);
};
