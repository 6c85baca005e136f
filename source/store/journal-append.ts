// Adds entries to the current month: the one way in which new things get into the journal.
import {type Day, dayOf} from '../domain/day.ts';
import type {Draft, Entry} from '../domain/entries.ts';
import {Refusal} from '../domain/refusal.ts';
import {notSaved, readIfThere, savingTo} from './durable.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';
import type {Machine} from './journal-machine.ts';
import {stampedEntries} from './journal-stamp.ts';
import {finishSwap} from './journal-swap.ts';
import {withLock} from './lock.ts';
import {migrateMonths} from './migrate.ts';
import {parseMonth, withEntries} from './month.ts';
import {readableBackup, recoverMonth} from './month-recover.ts';
import {type ConfClass, loadConf} from './month-stage.ts';
import {refuseUnlessPlain, writeMonth} from './month-write.ts';

export type OpenMonth = {readonly before: Buffer | undefined; readonly entries: readonly unknown[]};

/**
 * Only to be called while holding the lock: the month as it stands and may be written to. One that cannot be read is first
 * recovered from its backup, and one of an older version is brought up to date with all others; without a backup, and for a
 * newer version's, the save is refused.
 */
export const openMonth = (Conf: ConfClass, layout: JournalLayout, month: Month, now: Date): OpenMonth => {
	const path = monthFile(layout.journal, month);
	refuseUnlessPlain(path);
	const before = savingTo(path, () => readIfThere(path));
	if (before === undefined) return {before, entries: []};
	const content = parseMonth(before);
	if (content.state === 'good') return {before, entries: content.entries};
	if (content.state === 'newer')
		throw notSaved(
			path,
			`this month was written by a newer muster (schema ${content.schema})`,
			'Update muster; until then this journal is read-only',
		);
	if (content.state === 'older') {
		migrateMonths(Conf, layout, now);
		return openMonth(Conf, layout, month, now);
	}
	const backup = readableBackup(layout, month);
	if (!backup)
		throw notSaved(
			path,
			`this month ${content.why}, and no backup of it can be read`,
			'Run `muster doctor --fix` to set it aside, or `muster restore`',
		);
	recoverMonth(Conf, layout, month, backup, now);
	return {before: Buffer.from(backup.text), entries: backup.entries};
};

/** The save that comes with it is done: what cannot be recovered now stays a problem that every reading tells. */
const tryToRecover = (Conf: ConfClass, layout: JournalLayout, month: Month, now: Date): void => {
	try {
		openMonth(Conf, layout, month, now);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
	}
};

export type AppendOptions = {
	readonly layout: JournalLayout;
	readonly machine: Machine;
	readonly clock: () => Date;
	/** Other months known to be unreadable or outdated, put right under the same lock. */
	readonly inNeed?: () => readonly Month[];
};

export type Append = (drafts: readonly Draft[], today: Day) => Promise<readonly Entry[]>;

export const journalAppend =
	({layout, machine, clock, inNeed = () => []}: AppendOptions): Append =>
	async (drafts, today) => {
		if (drafts.length === 0) return [];
		const Conf = await loadConf();
		const save = (): readonly Entry[] => {
			const now = clock();
			finishSwap(layout);
			const id = savingTo(layout.machine, machine.keep);
			const entries = stampedEntries(drafts, {now, today, machine: id});
			const month = entries[0]?.at.slice(0, 7) ?? '';
			const {before, entries: present} = openMonth(Conf, layout, month, now);
			const text = withEntries(before, present, entries);
			writeMonth(Conf, layout, {month, text, before, beforeIsGood: true, day: dayOf(now)});
			for (const other of inNeed()) if (other !== month) tryToRecover(Conf, layout, other, now);
			return entries;
		};
		return withLock(layout.locks, clock(), () => savingTo(layout.journal, save));
	};
