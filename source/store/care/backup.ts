// Whole copies of the journal: made before anything that changes past months, and whenever the user asks for one.
import {existsSync, renameSync, rmSync} from 'node:fs';
import {basename, join} from 'node:path';
import {copyPrivate, makeFolder, namesIn, savingTo, syncFile, syncFolder, TEMPORARY} from '../files/durable.ts';
import {monthNames} from '../journal/journal.ts';
import {type JournalLayout, MONTH_FILE, monthFile} from '../journal/journal-layout.ts';
import {copyWithoutErased} from '../journal/month-erased.ts';
import {withLock} from '../lock/lock.ts';

/** What the copy is made before; it is part of the copy's name. */
export type BackupReason = 'import' | 'restore' | 'migrate' | 'forget' | 'asked';

/** Copies made before changes; those that the user asked for are kept until deleted. */
const COPIES_KEPT = 10;
const ASKED = '-asked';

/** `2026-11-20T093000125Z-import`: sorts by time and says why. */
const copyName = (now: Date, reason: BackupReason): string => `${now.toISOString().replaceAll(/[:.]/g, '')}-${reason}`;

const dropOldCopies = (layout: JournalLayout): void => {
	const names = namesIn(layout.before).filter(name => !name.endsWith(ASKED) && !name.includes(TEMPORARY));
	for (const name of names.slice(0, Math.max(0, names.length - COPIES_KEPT)))
		rmSync(join(layout.before, name), {recursive: true, force: true});
};

/**
 * Only to be called while holding the lock. Copies every month as it stands, readable or not; the copy gets its name only
 * when it is complete. Returns its folder.
 */
export const copyAside = (layout: JournalLayout, reason: BackupReason, now: Date): string => {
	const name = copyName(now, reason);
	const target = join(layout.before, name);
	return savingTo(target, () => {
		const folder = `${target}${TEMPORARY}${process.pid}`;
		try {
			rmSync(folder, {recursive: true, force: true});
			makeFolder(folder);
			for (const month of monthNames(layout)) {
				const copy = monthFile(folder, month);
				copyWithoutErased(layout, monthFile(layout.journal, month), copy);
				syncFile(copy);
			}
			if (existsSync(layout.chain)) copyPrivate(layout.chain, join(folder, basename(layout.chain)));
			syncFolder(folder);
			rmSync(target, {recursive: true, force: true});
			renameSync(folder, target);
			syncFolder(layout.before);
		} catch (error) {
			rmSync(folder, {recursive: true, force: true});
			throw error;
		}
		dropOldCopies(layout);
		return target;
	});
};

/** Every file of a backup that holds a month; those of the last save come first. */
export const backupFiles = (layout: JournalLayout): readonly string[] => {
	const folders = [layout.latest, layout.previous];
	for (const parent of [layout.daily, layout.before]) for (const name of namesIn(parent)) folders.push(join(parent, name));
	return folders.flatMap(folder =>
		namesIn(folder)
			.filter(name => MONTH_FILE.test(name))
			.map(name => join(folder, name)),
	);
};

/** A copy because the user asked for one; it is never dropped by itself. Returns its name and folder. */
export const makeBackup = async (layout: JournalLayout, now: Date): Promise<{readonly name: string; readonly path: string}> => {
	const path = await withLock(layout.locks, now, () => copyAside(layout, 'asked', now));
	return {name: basename(path), path};
};
