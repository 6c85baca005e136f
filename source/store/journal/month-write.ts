// Writes one month so that it is wholly the new one, proved byte for byte and safe from a power cut, or still the old one.
import {accessSync, closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {type Day, isDay} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {type ConfClass, writeWithConf} from '../files/conf-file.ts';
import {
	copyPrivate,
	diskWords,
	errorCode,
	giveMode,
	kindOfFile,
	linkOrCopy,
	makeFolder,
	namesIn,
	notSaved,
	PRIVATE_FILE,
	readIfThere,
	readPlain,
	removeFile,
	savingTo,
	syncFile,
	syncFolder,
	TEMPORARY,
} from '../files/durable.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';

const holds = (path: string, expected: Buffer): boolean => readIfThere(path)?.equals(expected) ?? false;

const CUT_SHORT = 'what arrived on the disk is not what was written';

/**
 * conf writes the month into a folder for work in progress, where nobody else looks; what arrived is compared byte for
 * byte and synced. Throws what the system or the comparison says; returns the path.
 */
export const stageMonth = (Conf: ConfClass, folder: string, month: Month, text: string): string => {
	const path = monthFile(folder, month);
	makeFolder(folder);
	// conf would try again for a whole second where it has no permission.
	accessSync(folder, constants.W_OK | constants.X_OK);
	removeFile(path);
	writeWithConf(Conf, folder, month, text);
	giveMode(path, PRIVATE_FILE);
	if (!holds(path, Buffer.from(text))) throw notSaved(path, CUT_SHORT, 'The disk may be full: free some space and try again');
	syncFile(path);
	return path;
};

/** Days with a save whose copies are kept; counted, so that a clock that jumps ahead removes nothing. */
const DAYS_KEPT = 14;

const dropOldDays = (layout: JournalLayout): void => {
	const days = namesIn(layout.daily).filter(isDay);
	for (const day of days.slice(0, Math.max(0, days.length - DAYS_KEPT)))
		rmSync(join(layout.daily, day), {recursive: true, force: true});
};

/** Only to be called while holding the lock. The save itself is done, so a disk that refuses the copies is let be. */
export const keepCopies = (layout: JournalLayout, month: Month, day: Day): void => {
	const latest = monthFile(layout.latest, month);
	const today = join(layout.daily, day);
	try {
		copyPrivate(monthFile(layout.journal, month), latest);
		// A copy that is none must not stand for one, nor push out an older day.
		if (!holds(latest, readPlain(monthFile(layout.journal, month)))) {
			removeFile(latest);
			return;
		}
		makeFolder(today);
		linkOrCopy(latest, monthFile(today, month));
		dropOldDays(layout);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};

const NOT_PLAIN: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
	link: ['this month is a symbolic link and must be a plain file', 'Put the file itself in its place'],
	folder: ['this month is a folder where a file should be', 'Move that folder away'],
	other: ['this month is not a plain file', 'Move it away'],
};

/** Refuses a month that is no plain file: a save must not follow a link or replace a folder. */
export const refuseUnlessPlain = (path: string): void => {
	const [what, remedy] = NOT_PLAIN[kindOfFile(path)] ?? [];
	if (what && remedy) throw notSaved(path, what, `${remedy} and try again`);
};

/** Where the journal is on another disk than the rest, a rename between them is impossible: copy beside it first. */
const moveAcross = (staged: string, path: string): void => {
	const beside = `${path}${TEMPORARY}${process.pid}`;
	copyPrivate(staged, beside);
	syncFile(beside);
	renameSync(beside, path);
	removeFile(staged);
};

export const moveIntoPlace = (staged: string, path: string): void => {
	try {
		renameSync(staged, path);
	} catch (error) {
		if (errorCode(error) !== 'EXDEV') throw error;
		moveAcross(staged, path);
	}
};

/** Puts the bytes back that stood there before, through the backup where the disk has no room for another copy. */
const putBack = (layout: JournalLayout, month: Month, before: Buffer | undefined): void => {
	const path = monthFile(layout.journal, month);
	if (before === undefined) {
		removeFile(path);
		return;
	}
	if (holds(path, before)) return;
	const previous = monthFile(layout.previous, month);
	const again = join(layout.staging, `${month}.json${TEMPORARY}back`);
	if (holds(previous, before)) linkOrCopy(previous, again);
	else {
		removeFile(again);
		const descriptor = openSync(again, 'wx', PRIVATE_FILE);
		for (let done = 0; done < before.length; ) done += writeSync(descriptor, before, done);
		fsyncSync(descriptor);
		closeSync(descriptor);
	}
	moveIntoPlace(again, path);
};

/** Cleans up after a failed save and throws why it failed; if even that fails, the message says where the backup is. */
const throwAfter = (cause: unknown, clean: () => void): never => {
	try {
		clean();
	} catch (error) {
		const {what} = diskWords(error);
		if (cause instanceof Refusal)
			throw new Refusal(`${cause.message} Putting the old month back also failed (${what}): run \`muster doctor --fix\`.`, cause);
	}
	throw cause;
};

export type MonthWrite = {
	readonly month: Month;
	readonly text: string;
	/** What stands there now, as read under the same lock. */
	readonly before: Buffer | undefined;
	/** False when those bytes cannot be read: they must not replace a backup that can. */
	readonly beforeIsGood: boolean;
	/** The real day, for the dated copy. */
	readonly day: Day;
};

/**
 * Only to be called while holding the lock. conf writes into `staging`; what arrived is compared byte for byte; the old
 * month is linked as its backup; a rename puts the new one in its place; file and folder are synced; then compared once more.
 * Whatever goes wrong, the old bytes stand and a `Refusal` says NOT SAVED.
 */
export const writeMonth = (
	Conf: ConfClass,
	layout: JournalLayout,
	{month, text, before, beforeIsGood, day}: MonthWrite,
): void => {
	const path = monthFile(layout.journal, month);
	const staged = monthFile(layout.staging, month);
	const expected = Buffer.from(text);
	let moved = false;
	try {
		savingTo(path, () => {
			for (const folder of [layout.journal, layout.latest, layout.previous]) makeFolder(folder);
			// Known before anything is touched, the backups included.
			accessSync(layout.journal, constants.W_OK | constants.X_OK);
			refuseUnlessPlain(path);
			stageMonth(Conf, layout.staging, month, text);
			if (before !== undefined && beforeIsGood) linkOrCopy(path, monthFile(layout.previous, month));
			moved = true;
			moveIntoPlace(staged, path);
			if (!holds(path, expected)) throw notSaved(path, CUT_SHORT, 'Check the disk and try again');
			syncFolder(layout.journal);
		});
	} catch (error) {
		throwAfter(error, () => {
			if (moved) putBack(layout, month, before);
			for (const leftover of [staged, join(layout.staging, `${month}.json${TEMPORARY}back`)]) removeFile(leftover);
		});
	}
	keepCopies(layout, month, day);
};
