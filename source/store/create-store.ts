// Puts the store together: the roster’s file, and the journal with its drafts and its machine id.
import {type Day, dayOf} from '../domain/day.ts';
import type {Ladder} from '../domain/ladder/ladder.ts';
import {type ExportDocument, exportedChain} from './care/export.ts';
import {journalImport} from './care/journal-import.ts';
import {sweep} from './care/sweep.ts';
import {storeDrafts} from './drafts.ts';
import {gatheredMonths} from './journal/gathered-months.ts';
import {journalReader} from './journal/journal.ts';
import {journalAppend, type Tell} from './journal/journal-append.ts';
import {journalLayout} from './journal/journal-layout.ts';
import {storeMachine} from './journal/journal-machine.ts';
import {exportedGraves, readForgotten} from './journal/journal-tombstones.ts';
import type {Places} from './paths.ts';
import {rosterFile} from './roster/roster-file.ts';
import type {Store} from './store.ts';

export type JournalStore = Pick<
	Store,
	'readJournal' | 'longJournal' | 'append' | 'importEntries' | 'exportEntries' | 'forgotten' | 'machine' | 'drafts'
> & {
	readonly journalFingerprint: () => string;
};

export type JournalStoreOptions = {
	/** The data folder: everything lives inside it. Made by the first save. */
	readonly data: string;
	/** The real clock, also under `--today`. */
	readonly now: () => Date;
	/** Told of each month that a save had to recover. */
	readonly tell?: Tell;
};

/** Opens the journal and clears away what died while writing; nothing is made or read yet. */
export const journalStore = ({data, now, tell}: JournalStoreOptions): JournalStore => {
	const layout = journalLayout(data);
	const reader = journalReader(layout);
	const machine = storeMachine(layout);
	sweep(layout, now());
	return {
		readJournal: reader.read,
		longJournal: gatheredMonths(layout, reader),
		journalFingerprint: reader.fingerprint,
		append: journalAppend({layout, machine, clock: now, read: () => reader.read().entries, inNeed: reader.inNeed, tell}),
		importEntries: journalImport(layout, now),
		exportEntries: (): ExportDocument => ({
			muster: 1,
			entries: [...reader.read().entries, ...reader.foreign()],
			chain: exportedChain(layout),
			graves: exportedGraves(layout),
		}),
		forgotten: () => readForgotten(layout),
		machine: machine.id,
		drafts: storeDrafts(layout),
	};
};

export type StoreOptions = {
	readonly places: Places;
	/** `--roster FILE`. */
	readonly rosterPath?: string;
	/** Used when the roster names no ladder of its own. */
	readonly builtInLadder: Ladder;
	/** The real clock, also under `--today`: it dates entries, never decides what day it is for the rules. */
	readonly now: () => Date;
	/** The day that is looked at, where it is not the clock's: the roster may speak of all that has happened until the later of both. */
	readonly today?: Day;
	/** Told of each month that a save had to recover. */
	readonly tell?: Tell;
};

/** Opens the store; nothing is made until something is saved. */
export const createStore = ({places, rosterPath, builtInLadder, now, today, tell}: StoreOptions): Store => {
	const latest = (): Day => {
		const real = dayOf(now());
		return today !== undefined && today > real ? today : real;
	};
	const roster = rosterFile({places, named: rosterPath, builtInLadder, latest});
	const {journalFingerprint, ...journal} = journalStore({data: places.data, now, tell});
	return {
		...journal,
		readRoster: roster.read,
		fingerprint: () => ({roster: roster.fingerprint(), journal: journalFingerprint()}),
	};
};
