// Puts right what the doctor found among the entries themselves: lost ones come back, and what cannot come back is noted.
import {basename, join} from 'node:path';
import {dayOf} from '../../domain/day.ts';
import {parseEntry} from '../../domain/journal/entries.ts';
import {plural} from '../../text/words.ts';
import {makeFolder, readPlain, removeFile, savingTo, syncFile} from '../files/durable.ts';
import {conflictCopies, journalReader} from '../journal/journal.ts';
import {journalAppend} from '../journal/journal-append.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {storeMachine} from '../journal/journal-machine.ts';
import {addStubs} from '../journal/journal-stubs.ts';
import {hasStraySwap} from '../journal/journal-swap.ts';
import {readForgotten} from '../journal/journal-tombstones.ts';
import {parseMonth, wholeEntries} from '../journal/month.ts';
import {copyWithoutErased, erasedIn} from '../journal/month-erased.ts';
import {withLock} from '../lock/lock.ts';
import {chainBreaks, lostEntries} from './doctor-chain.ts';
import {strayedEntries} from './doctor-days.ts';
import type {Remedy} from './doctor-finding.ts';
import {journalValues} from './doctor-journal.ts';
import {forgottenAmong, withoutForgotten} from './forgotten-elsewhere.ts';
import {journalImport} from './journal-import.ts';

const putBack = async (layout: JournalLayout, now: Date): Promise<readonly string[]> => {
	const lost = lostEntries(chainBreaks(layout, journalValues(layout)));
	const {added} = await journalImport(layout, () => now)(lost);
	return [`${layout.journal}: ${plural(added.length, 'entry', 'entries')} put back from the backups.`];
};

const idOf = (value: unknown): string => String((value as {id?: unknown} | null)?.id ?? '');

/** Entries of a copy of a month, those that are whole where the copy itself is not. */
const entriesIn = (path: string): readonly unknown[] => {
	const bytes = readPlain(path);
	const content = parseMonth(bytes);
	const values = content.state === 'bad' ? wholeEntries(bytes) : content.entries;
	return values.filter(value => {
		const {entry, fault} = parseEntry(value);
		return entry !== undefined || fault.path === 'kind';
	});
};

/** Moves the copy of a month to what could not be read, without what was erased. */
const keptAside = (layout: JournalLayout, path: string, now: Date): string => {
	makeFolder(layout.damaged);
	const kept = join(layout.damaged, `${basename(path, '.json')}.${now.toISOString().replaceAll(/[:.]/g, '-')}.json`);
	copyWithoutErased(layout, path, kept);
	syncFile(kept);
	removeFile(path);
	return kept;
};

/**
 * What a copy holds and no month does comes into the journal; the copy itself is kept. What is about somebody who was forgotten
 * stays in the copy, where it is, for the lead to decide.
 */
const takeInCopy = async (layout: JournalLayout, path: string, now: Date): Promise<string> => {
	const values = entriesIn(path);
	const here = new Set(journalValues(layout).map(idOf));
	const {standing} = erasedIn(layout);
	const fresh = values.filter(value => !here.has(idOf(value)) && standing(value) !== undefined);
	const forgotten = forgottenAmong(fresh, readForgotten(layout));
	const left = withoutForgotten(fresh, forgotten);
	const {added, conflicts} = await journalImport(layout, () => now)([...values.filter(value => here.has(idOf(value))), ...left]);
	const other = conflicts.length === 0 ? '' : `, ${plural(conflicts.length, 'differs', 'differ')} and stayed as here`;
	const taken = `${path}: ${plural(added.length, 'entry', 'entries')} taken in${other}`;
	return withLock(layout.locks, now, () =>
		savingTo(path, () => {
			if (forgotten.length === 0) return `${taken}; the copy is kept: ${keptAside(layout, path, now)}.`;
			copyWithoutErased(layout, path, path);
			return `${taken}. It stays, for it speaks of somebody who was forgotten here: delete it, or take that in again with muster import FILE --bring-back.`;
		}),
	);
};

const takeIn = async (layout: JournalLayout, now: Date): Promise<readonly string[]> => {
	const lines: string[] = [];
	for (const path of conflictCopies(layout)) lines.push(await takeInCopy(layout, path, now));
	return lines;
};

/** What is gone for good, or was changed and counts as it stands, is told once and not again. */
const accept = (layout: JournalLayout, now: Date): Promise<readonly string[]> =>
	withLock(layout.locks, now, () =>
		savingTo(layout.stubs, () => {
			const noted = chainBreaks(layout, journalValues(layout)).filter(({changed, kept}) => changed || !kept);
			addStubs(
				layout,
				noted.map(({hash, changed, next}) => ({id: changed?.id ?? next?.id ?? '', hash})),
			);
			return [`${layout.journal}: ${plural(noted.length, 'break', 'breaks')} in what was written noted; doctor says it no more.`];
		}),
	);

const retract = async (layout: JournalLayout, now: Date): Promise<readonly string[]> => {
	const entries = journalValues(layout).flatMap(value => parseEntry(value).entry ?? []);
	const reader = journalReader(layout);
	const append = journalAppend({layout, machine: storeMachine(layout), clock: () => now, read: () => reader.read().entries});
	const strayed = strayedEntries(entries);
	await append(
		strayed.map(({id}) => ({kind: 'entry-retracted', entry: id, why: 'written under a wrong clock'})),
		dayOf(now),
	);
	return strayed.map(({id}) => `Entry ${id.slice(0, 8)}: taken back; it is in muster log --retracted.`);
};

/** What each remedy does, in this order; one line for each thing that was put right. */
export const ENTRY_REMEDIES: ReadonlyArray<
	readonly [Remedy, (layout: JournalLayout, now: Date) => Promise<readonly string[]> | readonly string[]]
> = [
	['take-in', takeIn],
	['put-back', putBack],
	['accept', accept],
	['retract', retract],
	[
		'unswap',
		layout => {
			const isStray = hasStraySwap(layout);
			if (isStray) removeFile(layout.swap);
			return isStray ? [`${layout.swap}: removed.`] : [];
		},
	],
	[
		'ungather',
		layout => {
			removeFile(layout.gathered);
			return [`${layout.gathered}: removed; it is made again.`];
		},
	],
];
