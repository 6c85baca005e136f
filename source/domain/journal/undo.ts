// Undo and redo: a whole save is retracted, with what leans on it, and the last undo retracted again. Nothing is ever deleted.

import type {EntryId, WriteId} from '../ids.ts';
import {choosingWrites} from './choices.ts';
import type {Draft, Entry} from './entries.ts';
import {compareWritten, type Journal} from './journal.ts';
import {consequences, isOfRetractions, isRetraction} from './leaning.ts';
import type {Retraction} from './retractions.ts';

export type Taking = {
	/** Later entries that lean on what is taken back and go with it. */
	readonly leaning: readonly Entry[];
	/** Entries that count again. */
	readonly returning: readonly Entry[];
	readonly drafts: readonly Draft[];
};

export type Undoing = Taking & {
	readonly write: WriteId;
	/** What was saved together and is taken back. */
	readonly entries: readonly Entry[];
};

/** What taking back these live entries means: themselves, whatever leans on them, and what counts again. */
export const retract = (journal: Journal, ids: Iterable<EntryId>, why?: string): Taking => {
	const {ids: all, leaning, returning} = consequences(journal, ids);
	const drafts = [...all].map((entry): Draft => ({kind: 'entry-retracted', entry, ...(why ? {why} : {})}));
	return {leaning, returning, drafts};
};

/** Of a save that undo takes back: what was recorded, and a choice between two versions. */
const isSaved = (entry: Entry, journal: Journal): boolean => !isRetraction(entry) || choosingWrites(journal).has(entry.write);

/**
 * Undoes one save: all that counts of it, the retractions of an edit among them, and what leans on it, an edit of it elsewhere
 * too. A save of nothing but retractions is not undone: the way back from those is redo, or the journal.
 */
export const undoWrite = (journal: Journal, write: WriteId): Undoing | undefined => {
	const saved = journal.all.filter(entry => entry.write === write);
	if (!saved.some(entry => isSaved(entry, journal) && !journal.retractions.has(entry.id))) return undefined;
	// What only this save itself retracted would come back to life with the others gone.
	const entries = saved.filter(entry => (journal.retractions.get(entry.id)?.write ?? write) === write);
	const edited = saved
		.filter(entry => !entries.includes(entry) && journal.retractions.get(entry.id)?.replaces !== undefined)
		.map(entry => journal.current(entry.id))
		.filter(id => !journal.retractions.has(id));
	const ids = new Set(entries.map(({id}) => id));
	const taking = retract(journal, [...ids, ...edited]);
	const leaning = [...edited.flatMap(id => journal.byId.get(id) ?? []).filter(({id}) => !ids.has(id)), ...taking.leaning];
	return {write, entries, ...taking, leaning};
};

const lastWritten = <Written extends Entry>(entries: readonly Written[]): Written | undefined =>
	entries.reduce<Written | undefined>((a, b) => (a && compareWritten(a, b) > 0 ? a : b), undefined);

/**
 * The last save of this machine, by order of writing, that still has something to take back; calling again, with the
 * retractions saved, walks further back.
 */
export const undoLast = (journal: Journal, machine: string): Undoing | undefined => {
	const own = journal.all.filter(
		entry => entry.machine === machine && isSaved(entry, journal) && !journal.retractions.has(entry.id),
	);
	const last = lastWritten(own);
	return last && undoWrite(journal, last.write);
};

export type Redoing = Taking & {
	/** The save that had taken them back. */
	readonly write: WriteId;
};

/** Takes back, as a whole, a save that took something back; undefined when none of it counts any more. */
export const redoWrite = (journal: Journal, write: WriteId): Redoing | undefined => {
	const taken = journal.all.filter(entry => entry.write === write && isRetraction(entry) && !journal.retractions.has(entry.id));
	if (taken.length === 0) return undefined;
	return {
		write,
		...retract(
			journal,
			taken.map(({id}) => id),
		),
	};
};

/** A retraction that takes away what was saved, rather than one that brings something back. */
const takesAway = ({entry}: Retraction, journal: Journal): boolean => {
	const named = journal.byId.get(entry);
	return named === undefined || isSaved(named, journal);
};

/**
 * The last undo of this machine that was not brought back; calling again, with the retractions saved, goes further on. Once
 * something new is saved there is no way on from before it.
 */
export const redoLast = (journal: Journal, machine: string): Redoing | undefined => {
	const own = journal.all.filter(entry => entry.machine === machine);
	const saved = lastWritten(own.filter(entry => isSaved(entry, journal)));
	const undone = own.filter(
		(entry): entry is Entry & Retraction =>
			isRetraction(entry) &&
			!journal.retractions.has(entry.id) &&
			takesAway(entry, journal) &&
			(saved === undefined || compareWritten(entry, saved) > 0),
	);
	const last = lastWritten(undone.filter(({write}) => isOfRetractions(journal, write)));
	return last && redoWrite(journal, last.write);
};
