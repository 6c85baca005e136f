// Clears away what processes left behind that died while writing; all of it holds notes or blocks others.
import {rmSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {errorCode, namesIn, TEMPORARY} from '../files/durable.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {finishSwap, hasUnfinishedSwap, stagingOrphans} from '../journal/journal-swap.ts';
import {CLAIM, ifUnlocked, LOCK, pidOfClaim, REAP} from '../lock/lock.ts';
import {isDead, processExists, readLock} from '../lock/lock-holder.ts';

/** A claim whose process was killed before it had written it says nothing: its name does. */
const isOfTheDead = (path: string): boolean => {
	const found = readLock(path);
	if (!found) return false;
	const name = basename(path);
	return isDead(found) || (!found.holder && name.includes(CLAIM) && !processExists(pidOfClaim(name)));
};

const halfWritten = (folder: string): readonly string[] =>
	namesIn(folder)
		.filter(name => name.includes(TEMPORARY))
		.map(name => join(folder, name));

/** Under MUSTER_HOME the folder is shared with the roster and whatever the user keeps there. */
const isOurs = (layout: JournalLayout, path: string): boolean =>
	[
		layout.machine,
		layout.machines,
		layout.chain,
		layout.stubs,
		layout.tombstones,
		layout.swap,
		layout.checked,
		layout.gathered,
	].some(file => path.startsWith(`${file}${TEMPORARY}`));

/** A process that writes a draft is done with it in a moment. */
const SMALL_WRITE_TAKES_AT_MOST_MS = 60_000;

/** Drafts and the like are written without the lock: half-written, they are left alone while a process may finish them. */
const isAbandoned = (path: string): boolean => {
	const pid = Number(path.slice(path.lastIndexOf(TEMPORARY) + TEMPORARY.length).split('-')[0]);
	const stat = statSync(path, {throwIfNoEntry: false});
	return stat !== undefined && (!processExists(pid) || Date.now() - stat.mtimeMs > SMALL_WRITE_TAKES_AT_MOST_MS);
};

/** Lock files of processes that no longer exist: of those who waited, and those who held or were taking it. */
const deadLocks = (layout: JournalLayout): readonly string[] =>
	namesIn(layout.locks)
		.filter(name => name === LOCK || name.includes(CLAIM) || name.startsWith(REAP))
		.map(name => join(layout.locks, name))
		.filter(isOfTheDead);

/** Written by whoever holds the lock: while that is somebody alive, it may be work in hand. */
const underLock = (layout: JournalLayout): readonly string[] => [
	...stagingOrphans(layout),
	...[layout.journal, layout.latest, layout.previous, layout.before].flatMap(halfWritten),
];

/** Everything that a dead process left behind, as far as can be seen without the lock; `isHeld` by a live one. */
export const orphans = (layout: JournalLayout, {isHeld = false}: {readonly isHeld?: boolean} = {}): readonly string[] => [
	...(isHeld ? [] : underLock(layout)),
	...[...halfWritten(layout.drafts), ...halfWritten(layout.root).filter(path => isOurs(layout, path))].filter(isAbandoned),
	...deadLocks(layout),
];

/** True when there is anything to sweep or a swap to finish; a few folder listings, no lock. */
const isUntidy = (layout: JournalLayout): boolean => orphans(layout).length > 0 || hasUnfinishedSwap(layout);

/**
 * Sweeps at the start of every process, if nobody alive holds the lock; otherwise the next start does. Never complains:
 * a folder that cannot be written to is told by the first save. Returns what was removed.
 */
export const sweep = (layout: JournalLayout, now: Date): readonly string[] => {
	try {
		if (!isUntidy(layout)) return [];
		return (
			ifUnlocked(layout.locks, now, () => {
				finishSwap(layout);
				const found = orphans(layout).filter(path => path !== join(layout.locks, LOCK));
				for (const path of found) rmSync(path, {recursive: true, force: true});
				return found;
			}) ?? []
		);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		return [];
	}
};
