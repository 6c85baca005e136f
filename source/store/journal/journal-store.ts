// The journal, its drafts and its machine id as one thing: everything of the store but the roster.

import type {ExportDocument} from '../care/export.ts';
import {journalImport} from '../care/journal-import.ts';
import {sweep} from '../care/sweep.ts';
import {storeDrafts} from '../drafts.ts';
import type {Store} from '../store.ts';
import {gatheredMonths} from './gathered-months.ts';
import {journalReader} from './journal.ts';
import {journalAppend, type Tell} from './journal-append.ts';
import {journalLayout} from './journal-layout.ts';
import {storeMachine} from './journal-machine.ts';

export type JournalStore = Pick<
	Store,
	'readJournal' | 'longJournal' | 'append' | 'importEntries' | 'exportEntries' | 'machine' | 'drafts'
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
		append: journalAppend({layout, machine, clock: now, inNeed: reader.inNeed, tell}),
		importEntries: journalImport(layout, now),
		exportEntries: (): ExportDocument => ({muster: 1, entries: [...reader.read().entries, ...reader.foreign()]}),
		machine: machine.id,
		drafts: storeDrafts(layout),
	};
};
