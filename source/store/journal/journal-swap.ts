// Replaces several months at once: all of them or none, whenever the process dies.
import {lstatSync, rmSync} from 'node:fs';
import {basename, join} from 'node:path';
import {type Day, isDay} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {ConfClass} from '../files/conf-file.ts';
import {
	diskWords,
	errorCode,
	linkOrCopy,
	makeFolder,
	namesIn,
	readIfThere,
	removeFile,
	savingTo,
	syncFolder,
	writePrivate,
} from '../files/durable.ts';
import {type JournalLayout, MONTH_FILE, type Month, monthFile} from './journal-layout.ts';
import {parseMonth} from './month.ts';
import {keepCopies, moveIntoPlace, refuseUnlessPlain, stageMonth} from './month-write.ts';

/** What the commit file says; once it is on disk the swap is decided, and whoever comes next finishes it. */
type Decided = {readonly folder: string; readonly put: readonly Month[]; readonly remove: readonly Month[]; readonly day: Day};

export type Swap = {
	/** New texts by month. */
	readonly put: ReadonlyMap<Month, string>;
	readonly remove: readonly Month[];
	/** The real day, for the dated copies. */
	readonly day: Day;
};

const FOLDER = /^swap-\d+-\d+$/;

const isMonths = (value: unknown): value is readonly Month[] =>
	Array.isArray(value) && value.every(each => typeof each === 'string' && MONTH_FILE.test(`${each}.json`));

/** What the commit file says; nothing where it makes no sense. */
const told = (layout: JournalLayout): Decided | undefined => {
	const bytes = readIfThere(layout.swap);
	if (!bytes) return undefined;
	try {
		const value = JSON.parse(bytes.toString('utf8')) as Decided;
		const isSense = FOLDER.test(value.folder) && isMonths(value.put) && isMonths(value.remove) && isDay(value.day);
		return isSense ? value : undefined;
	} catch {
		return undefined;
	}
};

/**
 * The swap that was decided but perhaps not finished. What it prepared stands beside it until it is finished: a commit file
 * that came alone, by a program for syncing say, decides nothing.
 */
const decided = (layout: JournalLayout): Decided | undefined => {
	const swap = told(layout);
	const isHere = swap && lstatSync(join(layout.staging, swap.folder), {throwIfNoEntry: false})?.isDirectory();
	return isHere ? swap : undefined;
};

/** A commit file is there that decides nothing. */
export const hasStraySwap = (layout: JournalLayout): boolean =>
	lstatSync(layout.swap, {throwIfNoEntry: false}) !== undefined && decided(layout) === undefined;

export const hasUnfinishedSwap = (layout: JournalLayout): boolean => decided(layout) !== undefined;

/** Where each month stands until a decided swap is finished: readers then see all of it already. */
export type SwappedMonths = {
	readonly path: (month: Month) => string;
	readonly added: readonly Month[];
	readonly removed: ReadonlySet<Month>;
};

export const swappedMonths = (layout: JournalLayout): SwappedMonths | undefined => {
	const swap = decided(layout);
	if (!swap) return undefined;
	const folder = join(layout.staging, swap.folder);
	return {
		path: month => {
			const prepared = monthFile(folder, month);
			const isWaiting = swap.put.includes(month) && lstatSync(prepared, {throwIfNoEntry: false});
			return isWaiting ? prepared : monthFile(layout.journal, month);
		},
		added: swap.put,
		removed: new Set(swap.remove),
	};
};

/** Only to be called while holding the lock, before anything else: finishes a decided swap that was interrupted. */
export const finishSwap = (layout: JournalLayout): void => {
	const swap = decided(layout);
	if (!swap) return;
	const folder = join(layout.staging, swap.folder);
	for (const each of [layout.journal, layout.latest, layout.previous]) makeFolder(each);
	for (const month of swap.put) {
		const prepared = monthFile(folder, month);
		const path = monthFile(layout.journal, month);
		// Moved already, perhaps without its copy.
		if (!lstatSync(prepared, {throwIfNoEntry: false})) {
			if (lstatSync(path, {throwIfNoEntry: false})) keepCopies(layout, month, swap.day);
			continue;
		}
		const before = readIfThere(path);
		if (before && parseMonth(before).state === 'good') linkOrCopy(path, monthFile(layout.previous, month));
		moveIntoPlace(prepared, path);
		keepCopies(layout, month, swap.day);
	}
	for (const month of swap.remove)
		for (const place of [layout.journal, layout.latest, layout.previous]) removeFile(monthFile(place, month));
	syncFolder(layout.journal);
	removeFile(layout.swap);
	syncFolder(layout.root);
	rmSync(folder, {recursive: true, force: true});
};

/**
 * Only to be called while holding the lock. Prepares every month through conf, proves and syncs them, then decides by one
 * small file; killed before that everything is old, after it everything is new.
 */
export const swapMonths = (Conf: ConfClass, layout: JournalLayout, {put, remove, day}: Swap): void => {
	finishSwap(layout);
	const folder = join(layout.staging, `swap-${process.pid}-${Date.now()}`);
	savingTo(layout.journal, () => {
		try {
			for (const [month, text] of put) {
				refuseUnlessPlain(monthFile(layout.journal, month));
				stageMonth(Conf, folder, month, text);
			}
			makeFolder(folder);
			syncFolder(folder);
			const commit: Decided = {folder: basename(folder), put: [...put.keys()], remove, day};
			writePrivate(layout.swap, JSON.stringify(commit));
		} catch (error) {
			removeFile(layout.swap);
			rmSync(folder, {recursive: true, force: true});
			throw error;
		}
	});
	try {
		finishSwap(layout);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		const {what, remedy} = diskWords(error);
		const message = `Saved, but not yet in place: ${layout.journal}: ${what}. ${remedy}; the next save or \`muster doctor --fix\` finishes it.`;
		throw new Refusal(message, {code: 'not-finished', where: layout.journal});
	}
};

/** Work in progress that nobody will finish, if nobody holds the lock. */
export const stagingOrphans = (layout: JournalLayout): readonly string[] => {
	const folder = decided(layout)?.folder;
	return namesIn(layout.staging)
		.filter(name => name !== folder)
		.map(name => join(layout.staging, name));
};
