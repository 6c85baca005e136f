// The journal, its drafts and its machine id as one thing: everything of the store but the roster.
import {storeDrafts} from './drafts.ts';
import {journalReader} from './journal.ts';
import {journalAppend} from './journal-append.ts';
import {journalLayout} from './journal-layout.ts';
import {storeMachine} from './journal-machine.ts';
import type {Store} from './store.ts';

export type JournalStore = Pick<Store, 'readJournal' | 'append' | 'machine' | 'drafts'> & {
	readonly journalFingerprint: () => string;
};

export type JournalStoreOptions = {
	/** The data folder: everything lives inside it. Made by the first save. */
	readonly data: string;
	/** The real clock, also under `--today`. */
	readonly now: () => Date;
};

export const journalStore = ({data, now}: JournalStoreOptions): JournalStore => {
	const layout = journalLayout(data);
	const reader = journalReader(layout);
	const machine = storeMachine(layout);
	return {
		readJournal: reader.read,
		journalFingerprint: reader.fingerprint,
		append: journalAppend({layout, machine, clock: now, damaged: reader.unreadable}),
		machine: machine.id,
		drafts: storeDrafts(layout),
	};
};
