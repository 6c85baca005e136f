// Finds the newest backup of a month that cannot be read, and puts it in the month's place without losing the bad file.
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {dayOf} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {ConfClass} from '../files/conf-file.ts';
import {makeFolder, namesIn, orNone, readIfThere, savingTo, syncFile} from '../files/durable.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';
import {hasMarkers, monthText, parseMonth, wholeEntries} from './month.ts';
import {copyWithoutErased, type Erased, erasedIn} from './month-erased.ts';
import {writeMonth} from './month-write.ts';

export type MonthBackup = {
	readonly path: string;
	/** The month as this version writes it. */
	readonly text: string;
	readonly entries: readonly unknown[];
	readonly savedAt: Date;
	/** In words: `its backup of 2026-11-20T09:30:00.000Z`. */
	readonly from: string;
};

const foldersIn = (folder: string): readonly string[] => namesIn(folder).map(name => join(folder, name));

type Candidate = {readonly path: string; readonly savedAt: Date};

/** Backups may have been kept when something was erased; recovering must not bring it back. */
const readBackup = ({path, savedAt}: Candidate, erased: Erased): MonthBackup | undefined => {
	const bytes = readIfThere(path);
	const content = bytes && parseMonth(bytes);
	if (!bytes || !content || content.state === 'bad' || content.state === 'newer') return undefined;
	const entries = erased.among(content.entries);
	const isAsWritten = content.state === 'good' && entries === content.entries;
	return {
		path,
		text: isAsWritten ? bytes.toString('utf8') : monthText(entries),
		entries,
		savedAt,
		from: `its backup of ${savedAt.toISOString()}`,
	};
};

/** What the disk will not give, or what cannot be made sense of, is left aside. */
const orLeft = <Value>(read: () => Value): Value | undefined => orNone(read, error => error instanceof Refusal);

/** The newest backup of the month that can be read: as last saved, as before that, a dated copy, or one of the whole journal. */
export const readableBackup = (layout: JournalLayout, month: Month): MonthBackup | undefined => {
	const copies = [layout.daily, layout.before].flatMap(folder => orLeft(() => foldersIn(folder)) ?? []);
	const found = [layout.latest, layout.previous, ...copies].flatMap(place => {
		const path = monthFile(place, month);
		const stat = orLeft(() => statSync(path, {throwIfNoEntry: false}));
		return stat?.isFile() ? [{path, savedAt: stat.mtime}] : [];
	});
	const erased = erasedIn(layout);
	for (const candidate of found.toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime())) {
		const backup = orLeft(() => readBackup(candidate, erased));
		if (backup) return backup;
	}
	return undefined;
};

const idOf = (value: unknown): string => String((value as {id?: unknown} | null)?.id ?? '');

/**
 * What a month that cannot be read is recovered from: its newest backup; and, where a program for versions left both sides
 * of a conflict in it, the whole entries of both sides too.
 */
export const recoverable = (layout: JournalLayout, month: Month, bytes: Buffer): MonthBackup | undefined => {
	const backup = readableBackup(layout, month);
	if (!hasMarkers(bytes)) return backup;
	const byId = new Map<string, unknown>();
	for (const value of [...(backup?.entries ?? []), ...erasedIn(layout).among(wholeEntries(bytes))])
		if (!byId.has(idOf(value))) byId.set(idOf(value), value);
	if (byId.size === 0) return backup;
	const path = monthFile(layout.journal, month);
	const entries = [...byId.values()];
	const savedAt = backup?.savedAt ?? statSync(path).mtime;
	const from = `the whole entries of both sides${backup ? ` and ${backup.from}` : ''}`;
	return {path, savedAt, from, entries, text: monthText(entries)};
};

/**
 * Only to be called while holding the lock. Keeps the unreadable month as it was found, under a name that says when, and
 * writes the backup in its place. Gives the path under which the bad file is kept.
 */
export const recoverMonth = (Conf: ConfClass, layout: JournalLayout, month: Month, backup: MonthBackup, now: Date): string => {
	const path = monthFile(layout.journal, month);
	const kept = join(layout.damaged, `${month}.${now.toISOString().replaceAll(/[:.]/g, '-')}.json`);
	const before = savingTo(path, () => {
		makeFolder(layout.damaged);
		copyWithoutErased(layout, path, kept);
		syncFile(kept);
		return readIfThere(path);
	});
	writeMonth(Conf, layout, {month, text: backup.text, before, beforeIsGood: false, day: dayOf(now)});
	return kept;
};
