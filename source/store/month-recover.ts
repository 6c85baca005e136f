// Finds the newest backup of a month that cannot be read, and puts it in the month's place without losing the bad file.
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {dayOf} from '../domain/day.ts';
import {copyPrivate, makeFolder, readIfThere, savingTo, syncFile} from './durable.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';
import {type MonthContent, parseMonth} from './month.ts';
import type {ConfClass} from './month-stage.ts';
import {writeMonth} from './month-write.ts';

export type ReadableMonth = Extract<MonthContent, {state: 'good'}>;
export type MonthBackup = {
	readonly path: string;
	readonly bytes: Buffer;
	readonly content: ReadableMonth;
	readonly savedAt: Date;
};

const foldersIn = (folder: string): readonly string[] => {
	try {
		return readdirSync(folder, {withFileTypes: true})
			.filter(each => each.isDirectory())
			.map(each => join(folder, each.name));
	} catch {
		return [];
	}
};

/** The newest backup of the month that can be read: as last saved, as before that, or one of the dated copies. */
export const readableBackup = (layout: JournalLayout, month: Month): MonthBackup | undefined => {
	const places = [layout.latest, layout.previous, ...foldersIn(layout.daily)];
	const found = places.flatMap(place => {
		const path = monthFile(place, month);
		const stat = statSync(path, {throwIfNoEntry: false});
		return stat?.isFile() ? [{path, savedAt: stat.mtime}] : [];
	});
	for (const {path, savedAt} of found.sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime())) {
		const bytes = readIfThere(path);
		const content = bytes && parseMonth(bytes);
		if (bytes && content?.state === 'good') return {path, bytes, content, savedAt};
	}
	return undefined;
};

/**
 * Only to be called while holding the lock. Keeps the unreadable month as it was found, under a name that says when, and
 * writes the backup's bytes in its place.
 */
export const recoverMonth = (Conf: ConfClass, layout: JournalLayout, month: Month, backup: MonthBackup, now: Date): void => {
	const path = monthFile(layout.journal, month);
	const before = savingTo(path, () => {
		makeFolder(layout.damaged);
		const kept = join(layout.damaged, `${month}.${now.toISOString().replaceAll(/[:.]/g, '-')}.json`);
		copyPrivate(path, kept);
		syncFile(kept);
		return readIfThere(path);
	});
	writeMonth(Conf, layout, {month, text: backup.bytes.toString('utf8'), before, beforeIsGood: false, day: dayOf(now)});
};
