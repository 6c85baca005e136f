// Puts the store together from the roster's file and the journal's folder.
import type {Ladder} from '../domain/ladder/ladder.ts';
import type {Tell} from './journal/journal-append.ts';
import {journalStore} from './journal/journal-store.ts';
import type {Places} from './paths.ts';
import {rosterFile} from './roster/roster-file.ts';
import type {Store} from './store.ts';

export type StoreOptions = {
	readonly places: Places;
	/** `--roster FILE`. */
	readonly rosterPath?: string;
	/** Used when the roster names no ladder of its own. */
	readonly builtInLadder: Ladder;
	/** The real clock, also under `--today`: it dates entries, never decides what day it is for the rules. */
	readonly now: () => Date;
	/** Told of each month that a save had to recover. */
	readonly tell?: Tell;
};

/** Opens the store; nothing is made until something is saved. */
export const createStore = ({places, rosterPath, builtInLadder, now, tell}: StoreOptions): Store => {
	const roster = rosterFile({places, named: rosterPath, builtInLadder});
	const {journalFingerprint, ...journal} = journalStore({data: places.data, now, tell});
	return {
		...journal,
		readRoster: roster.read,
		fingerprint: () => ({roster: roster.fingerprint(), journal: journalFingerprint()}),
	};
};
