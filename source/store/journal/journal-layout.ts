// Where the journal and everything around it lives inside the data folder.
import {join, sep} from 'node:path';

/** Month files are named by the first seven characters of `at`: `2026-11.json`. */
export type Month = string;
export const MONTH_FILE = /^(\d{4}-(?:0[1-9]|1[0-2]))\.json$/;

/**
 * Only months live in `journal/`, so that one look at that folder tells what changed. Locks, half-written files
 * and backups are beside it, on the same disk, where a rename or a hard link costs nothing.
 */
export type JournalLayout = {
	readonly root: string;
	readonly journal: string;
	/** Where a month is written and proved before it moves into `journal`. */
	readonly staging: string;
	readonly locks: string;
	readonly drafts: string;
	readonly backups: string;
	/** A copy of every month as last saved. */
	readonly latest: string;
	/** Every month as it was before its last save. */
	readonly previous: string;
	/** One folder a day: the months saved that day, as its last save left them. */
	readonly daily: string;
	/** Whole copies made before import, restore, migrate and forget. */
	readonly before: string;
	/** Months that could not be read, kept as they were found. */
	readonly damaged: string;
	/** The random id that this store began with. */
	readonly machine: string;
	/** Under which id each computer writes that this store has been on. */
	readonly machines: string;
	/** The last entry that each machine wrote, with its hash. */
	readonly chain: string;
	/** What is left of erased entries, so that the chain holds. */
	readonly stubs: string;
	/** Says that months prepared in `staging` are to replace those in `journal`. */
	readonly swap: string;
	/** Which months were found valid; can be deleted at any time. */
	readonly checked: string;
	/** Where in older months what still counts stands; can be deleted at any time. */
	readonly gathered: string;
	/** Ids of erased entries. */
	readonly tombstones: string;
};

export const journalLayout = (root: string): JournalLayout => {
	const backups = join(root, 'backups');
	return {
		root,
		journal: join(root, 'journal'),
		staging: join(root, 'staging'),
		locks: join(root, 'lock'),
		drafts: join(root, 'drafts'),
		backups,
		latest: join(backups, 'latest'),
		previous: join(backups, 'previous'),
		daily: join(backups, 'daily'),
		before: join(backups, 'before'),
		damaged: join(backups, 'damaged'),
		machine: join(root, 'machine'),
		machines: join(root, 'machines.json'),
		chain: join(root, 'chain.json'),
		stubs: join(root, 'stubs.json'),
		swap: join(root, 'swap.json'),
		checked: join(root, 'checked.json'),
		gathered: join(root, 'gathered.json'),
		tombstones: join(root, 'tombstones.json'),
	};
};

/** The folder is a clean path already, so that years of months need no tidying one by one. */
export const monthFile = (folder: string, month: Month): string => `${folder}${sep}${month}.json`;
