// Lists the backups, says what going back to one would change, and goes back to it with a copy of now kept.
import {statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {dayOf, isDay} from '../../domain/day.ts';
import {type Entry, parseEntry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {loadConf} from '../files/conf-file.ts';
import {namesIn, readIfThere, savingTo} from '../files/durable.ts';
import {goneMonths, monthNames} from '../journal/journal.ts';
import {takeOutErased} from '../journal/journal-append.ts';
import {keepLinks, linksOf} from '../journal/journal-chain.ts';
import {type JournalLayout, MONTH_FILE, type Month, monthFile} from '../journal/journal-layout.ts';
import {liftStubs} from '../journal/journal-stubs.ts';
import {finishSwap, swapMonths} from '../journal/journal-swap.ts';
import {readTombstones, writeTombstones} from '../journal/journal-tombstones.ts';
import {monthText, parseMonth} from '../journal/month.ts';
import {erasedIn} from '../journal/month-erased.ts';
import {lackingIn} from '../journal/month-lacking.ts';
import {withLock} from '../lock/lock.ts';
import {type BackupReason, copyAside} from './backup.ts';

/** `last`: every month as it was before its last save. `day`: the months saved on a day, as they were at its end. */
export type BackupKind = 'last' | 'day' | BackupReason;

export type Backup = {
	/** What `muster restore` takes: `last`, `2026-11-20`, `2026-11-20T093000125Z-import`. */
	readonly name: string;
	readonly kind: BackupKind;
	readonly path: string;
	readonly madeAt: Date;
	readonly months: readonly Month[];
	/** True for a copy of the whole journal: going back to it also removes months that began later. */
	readonly isWhole: boolean;
};

const COPY_NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(import|restore|migrate|forget|asked)$/;
const LAST = 'last';

/** What is known of a copy by its name; its files may have been cleaned of an erased person since. */
const named = (name: string): {readonly kind: BackupReason; readonly madeAt: Date} | undefined => {
	const [, day, hours, minutes, seconds, fraction, kind] = COPY_NAME.exec(name) ?? [];
	return kind === undefined
		? undefined
		: {kind: kind as BackupReason, madeAt: new Date(`${day}T${hours}:${minutes}:${seconds}.${fraction}Z`)};
};

const described = (path: string, name: string, kind: BackupKind, madeAt?: Date): readonly Backup[] => {
	const months = namesIn(path).flatMap(each => MONTH_FILE.exec(each)?.[1] ?? []);
	const times = [path, ...months.map(month => monthFile(path, month))].map(
		each => statSync(each, {throwIfNoEntry: false})?.mtimeMs ?? 0,
	);
	const isWhole = kind !== 'last' && kind !== 'day';
	return months.length === 0 ? [] : [{name, kind, path, months, isWhole, madeAt: madeAt ?? new Date(Math.max(...times))}];
};

/** Everything there is to go back to, newest first. */
export const listBackups = (layout: JournalLayout): readonly Backup[] => {
	const days = namesIn(layout.daily).filter(isDay);
	const copies = namesIn(layout.before).flatMap(name => {
		const known = named(name);
		return known ? [{name, ...known}] : [];
	});
	return [
		...described(layout.previous, LAST, 'last'),
		...days.flatMap(day => described(join(layout.daily, day), day, 'day')),
		...copies.flatMap(({name, kind, madeAt}) => described(join(layout.before, name), name, kind, madeAt)),
	].toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime() || (a.name < b.name ? -1 : 1));
};

/** The backup by its name or an unambiguous beginning of it. */
export const findBackup = (layout: JournalLayout, name: string): Backup => {
	const all = listBackups(layout);
	const hits = all.filter(each => each.name === name);
	const near = hits.length > 0 ? hits : all.filter(each => each.name.startsWith(name));
	if (near.length === 1 && near[0]) return near[0];
	const names = (near.length > 0 ? near : all).map(each => each.name).join(', ');
	const message =
		near.length > 0
			? `Several backups begin with “${name}”: ${names}.`
			: `There is no backup “${name}”. There are: ${names || 'none yet'}.`;
	throw new Refusal(message, {code: 'unknown-backup', where: name});
};

export type RestorePreview = {
	readonly backup: Backup;
	/** Entries that would be there again. */
	readonly returning: readonly Entry[];
	/** Entries of now that would be gone. */
	readonly going: readonly Entry[];
	/** Entries that would read otherwise than now, as they would be. */
	readonly changing: readonly Entry[];
	/** Months that would be other than now. */
	readonly months: readonly Month[];
	/** Erased entries that would be there again. */
	readonly erased: readonly string[];
};

type Plan = RestorePreview & {
	readonly put: ReadonlyMap<Month, string>;
	readonly remove: readonly Month[];
	/** All that the backup holds. */
	readonly kept: readonly unknown[];
};

const byId = (values: Iterable<unknown>): ReadonlyMap<string, unknown> => {
	const found = new Map<string, unknown>();
	for (const value of values)
		if (typeof value === 'object' && value !== null && 'id' in value) found.set(String(value.id), value);
	return found;
};

const entriesOf = (values: readonly unknown[]): readonly Entry[] => values.flatMap(value => parseEntry(value).entry ?? []);

/** Entries of a month; an unreadable one of now has none, one of a backup or of a newer version cannot be restored. */
const backedUp = (path: string): readonly unknown[] => {
	const bytes = readIfThere(path);
	const content = bytes && parseMonth(bytes);
	if (content?.state === 'good' || content?.state === 'older') return content.entries;
	const why = content?.state === 'newer' ? 'was written by a newer muster' : content?.state === 'bad' ? content.why : 'is gone';
	throw new Refusal(`Nothing restored: ${path} ${why}. Choose another backup.`, {code: 'bad-backup', where: path});
};

const presentIn = (layout: JournalLayout, month: Month): readonly unknown[] => {
	const path = monthFile(layout.journal, month);
	const bytes = readIfThere(path);
	const content = bytes && parseMonth(bytes);
	if (content?.state === 'newer')
		throw new Refusal(`Nothing restored: ${path} was written by a newer muster. Update muster.`, {code: 'newer', where: path});
	if (!bytes || !content || content.state === 'bad') return [];
	const standing = erasedIn(layout).among(content.entries);
	return [...standing, ...lackingIn(layout, month, bytes, standing)];
};

const planFor = (layout: JournalLayout, backup: Backup): Plan => {
	const now = [...monthNames(layout), ...goneMonths(layout)];
	const remove = backup.isWhole ? now.filter(month => !backup.months.includes(month)) : [];
	const before = byId([...backup.months, ...remove].flatMap(month => presentIn(layout, month)));
	const wanted = new Map(backup.months.map(month => [month, backedUp(monthFile(backup.path, month))]));
	const after = byId([...wanted.values()].flat());
	const put = new Map<Month, string>();
	for (const [month, entries] of wanted) {
		const text = monthText(entries);
		if (!isDeepStrictEqual(presentIn(layout, month), entries) || !now.includes(month)) put.set(month, text);
	}
	const tombstones = readTombstones(layout);
	const changed = [...after].filter(([id, value]) => before.has(id) && !isDeepStrictEqual(before.get(id), value));
	return {
		backup,
		put,
		remove,
		kept: [...after.values()],
		months: [...put.keys(), ...remove].toSorted(),
		returning: entriesOf([...after].filter(([id]) => !before.has(id)).map(([, value]) => value)),
		going: entriesOf([...before].filter(([id]) => !after.has(id)).map(([, value]) => value)),
		changing: entriesOf(changed.map(([, value]) => value)),
		erased: [...after.keys()].filter(id => tombstones.has(id)),
	};
};

/** What restoring the backup would do. Writes nothing. */
export const previewRestore = (layout: JournalLayout, name: string): RestorePreview => {
	const {put: _put, remove: _remove, kept: _kept, ...preview} = planFor(layout, findBackup(layout, name));
	return preview;
};

/**
 * Goes back to the backup, whole or not at all, after keeping a copy of now, whose name is given too unless nothing had to
 * change. Erased entries in it are no longer erased.
 */
export const restoreBackup = async (
	layout: JournalLayout,
	name: string,
	now: Date,
): Promise<RestorePreview & {readonly copy?: string}> => {
	const Conf = await loadConf();
	const restore = (): RestorePreview & {readonly copy?: string} => {
		finishSwap(layout);
		takeOutErased(Conf, layout, now);
		const {put, remove, kept, ...preview} = planFor(layout, findBackup(layout, name));
		if (preview.months.length === 0) return preview;
		const copy = basename(copyAside(layout, 'restore', now));
		if (preview.erased.length > 0) {
			const left = [...readTombstones(layout)].filter(([id]) => !preview.erased.includes(id));
			writeTombstones(layout, new Map(left));
		}
		liftStubs(layout, kept);
		swapMonths(Conf, layout, {put, remove, day: dayOf(now)});
		// What went is no loss: the chains end where the months end now.
		keepLinks(layout, linksOf(monthNames(layout).flatMap(month => presentIn(layout, month))));
		return {...preview, copy};
	};
	return withLock(layout.locks, now, () => savingTo(layout.journal, restore));
};
