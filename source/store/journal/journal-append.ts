// Adds entries to the current month: the one way in which new things get into the journal.
import {dayOf} from '../../domain/day.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {requireStillSo} from '../../domain/journal/still-so.ts';
import {Refusal} from '../../domain/refusal.ts';
import {migrateMonths} from '../care/migrate.ts';
import {type ConfClass, loadConf} from '../files/conf-file.ts';
import {notSaved, orNone, readIfThere, savingTo} from '../files/durable.ts';
import {withLock} from '../lock/lock.ts';
import type {LocatedProblem, Store} from '../store.ts';
import {goneMonths, monthNames} from './journal.ts';
import {keepLinks, type Link, type Links, lastOf, laterLink, linkOf, readLinks} from './journal-chain.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';
import type {Machine} from './journal-machine.ts';
import {refuseLostClock, stampedEntries} from './journal-stamp.ts';
import {finishSwap} from './journal-swap.ts';
import {monthText, parseMonth, withEntries} from './month.ts';
import {erasedCount, erasedIn, erasedWords} from './month-erased.ts';
import {lackingIn, lackingWords} from './month-lacking.ts';
import {journalProblem} from './month-read.ts';
import {readableBackup, recoverable, recoverMonth} from './month-recover.ts';
import {refuseUnlessPlain, writeMonth} from './month-write.ts';

export type OpenMonth = {
	readonly before: Buffer | undefined;
	readonly entries: readonly unknown[];
	/** That it had to be recovered, from when, and where the bad file is kept. */
	readonly recovered?: LocatedProblem;
};

/** A month that begins; or one that was saved before and whose file is gone, put back from its backup. */
const broughtBack = (Conf: ConfClass, layout: JournalLayout, month: Month, now: Date): OpenMonth => {
	const backup = goneMonths(layout).includes(month) ? readableBackup(layout, month) : undefined;
	if (!backup) return {before: undefined, entries: []};
	writeMonth(Conf, layout, {month, text: backup.text, before: undefined, beforeIsGood: false, day: dayOf(now)});
	const told = `This month was gone; put back from its backup of ${backup.savedAt.toISOString()}.`;
	const recovered = journalProblem(monthFile(layout.journal, month), told, 'warning');
	return {before: Buffer.from(backup.text), entries: backup.entries, recovered};
};

const putBackWords = (count: number): string => `${lackingWords(count)}; put back from the copy of the last save.`;

type GoodMonth = {readonly month: Month; readonly before: Buffer; readonly entries: readonly unknown[]; readonly now: Date};

/**
 * An older month may have come back: what was saved and is only in its copy now is put back, and what was erased goes again,
 * before anything else is written there.
 */
const asItStands = (Conf: ConfClass, layout: JournalLayout, {month, before, entries, now}: GoodMonth): OpenMonth => {
	const erased = erasedIn(layout);
	const standing = erased.among(entries);
	const lacking = lackingIn(layout, month, before, standing);
	const isClean = standing === entries;
	if (isClean && lacking.length === 0) return {before, entries};
	const together = [...standing, ...lacking];
	const text = isClean ? withEntries(before, entries, lacking) : monthText(together);
	writeMonth(Conf, layout, {month, text, before, beforeIsGood: isClean, day: dayOf(now)});
	const told = [
		...(isClean ? [] : [`${erasedWords(erasedCount(entries, erased))}; taken out again.`]),
		...(lacking.length === 0 ? [] : [putBackWords(lacking.length)]),
	];
	const recovered = journalProblem(monthFile(layout.journal, month), told.join(' '), 'warning');
	return {before: Buffer.from(text), entries: together, recovered};
};

/**
 * Only to be called while holding the lock: the month as it stands and may be written to. One that cannot be read is first
 * recovered from its backup, and one of an older version is brought up to date with all others; without a backup, and for a
 * newer version's, the save is refused.
 */
export const openMonth = (Conf: ConfClass, layout: JournalLayout, month: Month, now: Date): OpenMonth => {
	const path = monthFile(layout.journal, month);
	refuseUnlessPlain(path);
	const before = savingTo(path, () => readIfThere(path));
	if (before === undefined) return broughtBack(Conf, layout, month, now);
	const content = parseMonth(before);
	if (content.state === 'good') return asItStands(Conf, layout, {month, before, entries: content.entries, now});
	if (content.state === 'newer')
		throw notSaved(
			path,
			`this month was written by a newer muster (schema ${content.schema})`,
			'Update muster; until then this journal is read-only',
		);
	if (content.state === 'older') {
		const lacking = lackingIn(layout, month, before, content.entries);
		migrateMonths(Conf, layout, now);
		const opened = openMonth(Conf, layout, month, now);
		return lacking.length === 0 ? opened : {...opened, recovered: journalProblem(path, putBackWords(lacking.length), 'warning')};
	}
	const backup = recoverable(layout, month, before);
	if (!backup)
		throw notSaved(
			path,
			`this month ${content.why}, and no backup of it can be read`,
			'Run `muster doctor --fix` to set it aside, or `muster restore`',
		);
	const kept = recoverMonth(Conf, layout, month, backup, now);
	const told = `This month ${content.why}; put right from ${backup.from}. The bad file is kept: ${kept}`;
	return {before: Buffer.from(backup.text), entries: backup.entries, recovered: journalProblem(path, told, 'warning')};
};

/** Only to be called while holding the lock: no month that can be read holds anything that was erased from then on. */
export const takeOutErased = (Conf: ConfClass, layout: JournalLayout, now: Date): void => {
	for (const month of monthNames(layout)) {
		const content = parseMonth(orNone(() => readIfThere(monthFile(layout.journal, month))) ?? Buffer.alloc(0));
		if (content.state === 'good' && erasedIn(layout).among(content.entries) !== content.entries)
			openMonth(Conf, layout, month, now);
	}
};

/** The save that comes with it is done: what cannot be recovered now stays a problem that every reading tells. */
const tryToRecover = (Conf: ConfClass, layout: JournalLayout, month: Month, now: Date): LocatedProblem | undefined => {
	try {
		return openMonth(Conf, layout, month, now).recovered;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return undefined;
	}
};

export type Tell = (problem: LocatedProblem) => void;

export type AppendOptions = {
	readonly layout: JournalLayout;
	readonly machine: Machine;
	readonly clock: () => Date;
	/** All that is on disk, for saves that are about earlier entries. */
	readonly read: () => readonly Entry[];
	/** Other months known to be unreadable or outdated, put right under the same lock. */
	readonly inNeed?: () => readonly Month[];
	/** Told of each month that was recovered on the way. */
	readonly tell?: Tell;
};

export type Append = Store['append'];

/** Of a month that cannot be opened: it is told of by whoever reads it. */
const ownIn = (layout: JournalLayout, month: Month, machine: string): Link | undefined => {
	const bytes = orNone(() => readIfThere(monthFile(layout.journal, month)));
	const content = bytes && parseMonth(bytes);
	const last = content && content.state !== 'bad' ? lastOf(content.entries, machine) : undefined;
	return last && linkOf(last);
};

/**
 * What this machine wrote last. It stands in the month at hand or in a later one, where the clock was ahead; otherwise
 * the file beside the journal knows it, and without that the months before are looked through.
 */
const lastLink = (layout: JournalLayout, month: Month, machine: string, links: Links): Link | undefined => {
	const months = monthNames(layout);
	const found = months
		.filter(each => each >= month)
		.reduce<Link | undefined>((last, each) => {
			const own = ownIn(layout, each, machine);
			return own ? laterLink(own, last) : last;
		}, links.get(machine));
	if (found) return found;
	for (const each of months.filter(each => each < month).toReversed()) {
		const last = ownIn(layout, each, machine);
		if (last) return last;
	}
	return undefined;
};

export const journalAppend =
	({layout, machine, clock, read, inNeed = () => [], tell = () => {}}: AppendOptions): Append =>
	async (wanted, today, {another = false} = {}) => {
		if (typeof wanted !== 'function' && wanted.length === 0) return [];
		const Conf = await loadConf();
		const save = (): readonly Entry[] => {
			const now = clock();
			refuseLostClock(now);
			finishSwap(layout);
			const drafts = typeof wanted === 'function' ? wanted(read()) : wanted;
			if (drafts.length === 0) return [];
			if (typeof wanted !== 'function') requireStillSo(drafts, today, read, another);
			const id = savingTo(layout.machine, machine.keep);
			const links = savingTo(layout.chain, () => readLinks(layout.chain));
			const last = lastLink(layout, dayOf(now).slice(0, 7), id, links);
			const entries = stampedEntries(drafts, {now, today, machine: id, last});
			const month = entries[0]?.at.slice(0, 7) ?? '';
			const {before, entries: present, recovered} = openMonth(Conf, layout, month, now);
			const text = withEntries(before, present, entries);
			writeMonth(Conf, layout, {month, text, before, beforeIsGood: true, day: dayOf(now)});
			const written = entries.at(-1);
			if (written) keepLinks(layout, new Map(links).set(id, linkOf(written)));
			const others = inNeed().filter(other => other !== month);
			for (const each of [recovered, ...others.map(other => tryToRecover(Conf, layout, other, now))]) if (each) tell(each);
			return entries;
		};
		return withLock(layout.locks, clock(), () => savingTo(layout.journal, save));
	};
