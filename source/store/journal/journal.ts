// Reads the journal month by month, and only those months again that changed on disk.
import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import type {Entry} from '../../domain/journal/entries.ts';
import {diskWords, errorCode, namesIn, TEMPORARY} from '../files/durable.ts';
import type {JournalReading, LocatedProblem} from '../store.ts';
import {checkedMonths} from './journal-checked.ts';
import {type JournalLayout, MONTH_FILE, type Month, monthFile} from './journal-layout.ts';
import {swappedMonths} from './journal-swap.ts';
import {type MonthReading, missingProblem, readMonth} from './month-read.ts';

export type JournalReader = {
	readonly read: () => JournalReading;
	/** The months from this one on, the others left unread. Throws what the system says. */
	readonly readFrom: (first: Month) => JournalReading;
	/** What the last reading of all months found, with what `stat` said before. */
	readonly lastRead: () => {readonly reading: JournalReading; readonly months: ReadonlyMap<Month, ReadMonth>};
	/** Every month on disk, oldest first. Throws what the system says. */
	readonly found: () => ReadonlyMap<Month, FoundMonth>;
	readonly fingerprint: () => string;
	/** Entries of kinds unknown to this version, as the last reading of all months found them: exports carry them along. */
	readonly foreign: () => readonly unknown[];
	/** Months that the last reading, of all or of newer ones, found unreadable or of an older version. */
	readonly inNeed: () => readonly Month[];
};

/** The months on disk, oldest first; none where there is no journal yet. */
export const monthNames = (layout: JournalLayout): readonly Month[] =>
	namesIn(layout.journal).flatMap(name => MONTH_FILE.exec(name)?.[1] ?? []);

/** A name with a month in it and more: `2026-11 (conflicted copy).json`, `2026-11.sync-conflict-….json`, `Copy of 2026-11.json`. */
const COPY_OF_MONTH = /^(?!\.)(?!\d{4}-\d{2}\.json$).*\d{4}-(?:0[1-9]|1[0-2]).*\.json$/;

/** Copies of months that a program for syncing left beside them: what only they hold is in no month yet. */
export const conflictCopies = (layout: JournalLayout): readonly string[] =>
	namesIn(layout.journal)
		.filter(name => COPY_OF_MONTH.test(name) && !name.includes(TEMPORARY))
		.map(name => join(layout.journal, name));

export const COPY_WORDS =
	'A program for syncing left this copy of a month: what only it holds is not shown. `muster doctor --fix` takes it in.';

const copyProblems = (layout: JournalLayout): readonly LocatedProblem[] =>
	conflictCopies(layout).map(path => missingProblem('many', path, COPY_WORDS, 'warning'));

/** Months that were saved and are not among those present: nobody removes one without removing its copy. */
export const goneMonths = (layout: JournalLayout, present: ReadonlySet<Month> = new Set(monthNames(layout))): readonly Month[] =>
	namesIn(layout.latest)
		.flatMap(name => MONTH_FILE.exec(name)?.[1] ?? [])
		.filter(month => !present.has(month));

export type FoundMonth = {
	readonly path: string;
	readonly stamp: string;
	/** It was saved once and is not there any more. */
	readonly isGone?: boolean;
	/** Several months are being replaced: its copy may be behind. */
	readonly isSwapping?: boolean;
};

/** With the time of the last change of the name too: an older file that is moved back keeps all else. */
const stampOf = (path: string): string | undefined => {
	const stat = lstatSync(path, {bigint: true, throwIfNoEntry: false});
	return stat && `${stat.size}.${stat.mtimeNs}.${stat.ctimeNs}.${stat.ino}.${stat.mode}`;
};

/** Every month's file with what `stat` says of it; changes whenever one is written, added or removed. */
const foundMonths = (layout: JournalLayout): ReadonlyMap<Month, FoundMonth> => {
	const swapped = swappedMonths(layout);
	const present = new Set(monthNames(layout));
	const gone = new Set(goneMonths(layout, present));
	const names = new Set([...present, ...gone, ...(swapped?.added ?? [])]);
	const found = new Map<Month, FoundMonth>();
	for (const month of [...names].sort()) {
		if (swapped?.removed.has(month)) continue;
		const path = swapped?.path(month) ?? monthFile(layout.journal, month);
		const stamp = stampOf(path);
		if (stamp !== undefined) found.set(month, {path, stamp, ...(swapped && {isSwapping: true})});
		else if (gone.has(month)) found.set(month, {path, stamp: `gone ${stampOf(monthFile(layout.latest, month))}`, isGone: true});
	}
	return found;
};

const IN_NEED: ReadonlySet<MonthReading['state']> = new Set(['bad', 'older', 'lacking']);
const EMPTY: JournalReading = {entries: [], problems: []};

export type ReadMonth = FoundMonth & {readonly reading: MonthReading};

const together = (months: Iterable<ReadMonth>, copies: readonly LocatedProblem[]): JournalReading => {
	const readings = [...months].map(({reading}) => reading);
	// Not flatMap, which takes ten times as long for tens of thousands of entries.
	const entries = ([] as Entry[]).concat(...readings.map(each => each.entries));
	return {entries, problems: [...copies, ...readings.flatMap(each => each.problems)]};
};

/** Keeps what it has read; entries come in the order in which they were written. */
export const journalReader = (layout: JournalLayout): JournalReader => {
	let months: ReadonlyMap<Month, ReadMonth> = new Map();
	/** The months as of the last reading of all of them. */
	let whole = {months, copies: '', reading: EMPTY};
	const checked = checkedMonths(layout);

	/** What was read of these months, each again if it changed; and how many entries had to be checked for it. */
	const readAll = (found: Iterable<readonly [Month, FoundMonth]>) => {
		const read = new Map<Month, ReadMonth>();
		let checkedNow = 0;
		for (const [month, {path, stamp, isGone, isSwapping}] of found) {
			const known = months.get(month);
			const isChecked = checked.isValid(month, stamp);
			const reading = known?.stamp === stamp ? known.reading : readMonth(layout, {month, path, isChecked, isGone, isSwapping});
			if (!reading) continue;
			read.set(month, {path, stamp, reading});
			if (!isChecked && known?.reading !== reading) checkedNow += reading.entries.length;
		}
		return {read, checkedNow};
	};

	const refresh = (found: ReadonlyMap<Month, FoundMonth>, copies: readonly LocatedProblem[]): void => {
		const {read, checkedNow} = readAll(found);
		months = read;
		whole = {months, copies: copies.map(({file}) => file).join(), reading: together(read.values(), copies)};
		// Where anything is wrong with the store, looking at it leaves it alone.
		if (whole.reading.problems.length > 0) return;
		checked.remember(new Map([...months].map(([month, {stamp}]) => [month, stamp])), checkedNow);
	};

	return {
		read: () => {
			try {
				const found = foundMonths(layout);
				const known = whole.months;
				const isSame = found.size === known.size && [...found].every(([month, {stamp}]) => known.get(month)?.stamp === stamp);
				const copies = copyProblems(layout);
				if (!isSame || whole.copies !== copies.map(({file}) => file).join()) refresh(found, copies);
				return whole.reading;
			} catch (error) {
				if (errorCode(error) === undefined) throw error;
				const {what, remedy} = diskWords(error);
				return {
					entries: [],
					problems: [missingProblem('many', layout.journal, `The journal cannot be read: ${what}. ${remedy}.`)],
				};
			}
		},
		readFrom: first => {
			const {read} = readAll([...foundMonths(layout)].filter(([month]) => month >= first));
			months = new Map([...months, ...read]);
			return together(read.values(), copyProblems(layout));
		},
		lastRead: () => whole,
		found: () => foundMonths(layout),
		fingerprint: () => {
			try {
				const months = [...foundMonths(layout)].map(([month, {stamp}]) => `${month}:${stamp}`);
				return [...months, ...conflictCopies(layout)].join(' ');
			} catch (error) {
				return errorCode(error) ?? 'unreadable';
			}
		},
		foreign: () => [...months.values()].flatMap(({reading}) => reading.foreign),
		inNeed: () => [...months].filter(([, {reading}]) => IN_NEED.has(reading.state)).map(([month]) => month),
	};
};
