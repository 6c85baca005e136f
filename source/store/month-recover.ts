// Finds the newest backup of a month that cannot be read, and puts it in the month's place without losing the bad file.
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {dayOf} from '../domain/day.ts';
import {copyPrivate, errorCode, makeFolder, namesIn, readIfThere, savingTo, syncFile} from './durable.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';
import {monthText, parseMonth} from './month.ts';
import type {ConfClass} from './month-stage.ts';
import {writeMonth} from './month-write.ts';

export type MonthBackup = {
	readonly path: string;
	/** The month as this version writes it. */
	readonly text: string;
	readonly entries: readonly unknown[];
	readonly savedAt: Date;
};

const foldersIn = (folder: string): readonly string[] => namesIn(folder).map(name => join(folder, name));

const readBackup = (path: string, savedAt: Date): MonthBackup | undefined => {
	const bytes = readIfThere(path);
	const content = bytes && parseMonth(bytes);
	if (!bytes || !content || content.state === 'bad' || content.state === 'newer') return undefined;
	const text = content.state === 'older' ? monthText(content.entries) : bytes.toString('utf8');
	return {path, text, entries: content.entries, savedAt};
};

/** What the disk will not give is no backup. */
const orNone = <Value>(read: () => Value): Value | undefined => {
	try {
		return read();
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		return undefined;
	}
};

/** The newest backup of the month that can be read: as last saved, as before that, a dated copy, or one of the whole journal. */
export const readableBackup = (layout: JournalLayout, month: Month): MonthBackup | undefined => {
	const copies = [layout.daily, layout.before].flatMap(folder => orNone(() => foldersIn(folder)) ?? []);
	const found = [layout.latest, layout.previous, ...copies].flatMap(place => {
		const path = monthFile(place, month);
		const stat = orNone(() => statSync(path, {throwIfNoEntry: false}));
		return stat?.isFile() ? [{path, savedAt: stat.mtime}] : [];
	});
	for (const {path, savedAt} of found.toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime())) {
		const backup = orNone(() => readBackup(path, savedAt));
		if (backup) return backup;
	}
	return undefined;
};

/**
 * Only to be called while holding the lock. Keeps the unreadable month as it was found, under a name that says when, and
 * writes the backup in its place.
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
	writeMonth(Conf, layout, {month, text: backup.text, before, beforeIsGood: false, day: dayOf(now)});
};
