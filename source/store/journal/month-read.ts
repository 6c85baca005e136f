// One month of the journal as its readers see it: entries, and problems in words that quote no note.
import {lstatSync, readFileSync} from 'node:fs';
import type {LeftOut} from '../../domain/checking/schema-mistakes.ts';
import {ENTRY_KINDS, type Entry, type EntryKind, parseEntry} from '../../domain/journal/entries.ts';
import {diskWords, errorCode} from '../files/durable.ts';
import type {LocatedProblem} from '../store.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';
import {type MonthContent, parseMonth, parseMonthText} from './month.ts';
import {erasedCount, erasedIn, erasedWords} from './month-erased.ts';
import {lackingIn, lackingWords} from './month-lacking.ts';
import {readableBackup, recoverable} from './month-recover.ts';

export type MonthReading = {
	readonly entries: readonly Entry[];
	readonly problems: readonly LocatedProblem[];
	/** Entries of kinds that only a newer version knows, as they are on disk. */
	readonly foreign: readonly unknown[];
	/** `older`: shown as it will be once the next save has brought it up to date. `lacking`: with what is only in its copy. */
	readonly state: 'good' | 'older' | 'newer' | 'bad' | 'lacking';
};

export const journalProblem = (
	file: string,
	message: string,
	severity: LocatedProblem['severity'] = 'mistake',
): LocatedProblem => ({severity, where: file, file, message});

/** A problem because of which entries are not there. */
export const missingProblem = (leavesOut: LeftOut, ...told: Parameters<typeof journalProblem>): LocatedProblem => ({
	...journalProblem(...told),
	leavesOut,
});

const OWN_KIND: ReadonlyMap<string, EntryKind> = new Map(ENTRY_KINDS.map(kind => [kind, kind]));

/** Of a month whose file is the very one that was found valid before. */
export const trusted = (values: readonly unknown[]): readonly Entry[] => {
	const entries = values as Entry[];
	// JSON.parse makes a text of its own for every kind; the program's own one is told from others without being read.
	for (const entry of entries as {kind: EntryKind}[]) entry.kind = OWN_KIND.get(entry.kind) ?? entry.kind;
	return entries;
};

/** Sorts what a month holds into entries and problems; a problem names the entry's place and field, never its text. */
const sorted = (file: string, values: readonly unknown[]): Omit<MonthReading, 'state'> => {
	const entries: Entry[] = [];
	const problems: LocatedProblem[] = [];
	const foreign: unknown[] = [];
	values.forEach((value, index) => {
		const {entry, fault} = parseEntry(value);
		if (entry) {
			entries.push(entry);
			return;
		}
		if (fault.path === 'kind') foreign.push(value);
		const what = [fault.path, fault.message].filter(Boolean).join(': ');
		problems.push(missingProblem('one', file, `Entry ${index + 1} is left out: ${what}.`, 'warning'));
	});
	return {entries, problems, foreign};
};

/** A month with nothing in it but one thing to tell. */
const untold = (state: MonthReading['state'], told: LocatedProblem): MonthReading => ({
	state,
	entries: [],
	foreign: [],
	problems: [told],
});

const withProblem = (state: MonthReading['state'], told: LocatedProblem, rest: Omit<MonthReading, 'state'>): MonthReading => ({
	...rest,
	state,
	problems: [told, ...rest.problems],
});

const REPAIRED = 'The next save, or `muster doctor --fix`, puts it right';

const fromBackup = (
	layout: JournalLayout,
	month: Month,
	why: string,
	{remedy = REPAIRED, bytes}: {readonly remedy?: string; readonly bytes?: Buffer} = {},
): MonthReading => {
	const file = monthFile(layout.journal, month);
	const backup = bytes ? recoverable(layout, month, bytes) : readableBackup(layout, month);
	if (!backup) {
		const message = `This month ${why}, and no backup of it can be read: its entries are missing here. Run \`muster doctor\`.`;
		return untold('bad', missingProblem('many', file, message));
	}
	const message = `This month ${why}; shown from ${backup.from}. ${remedy}.`;
	// A copy is made at every save: only an older one may lack what was recorded since.
	const isLast = backup.path === monthFile(layout.latest, month) || backup.path === file;
	const told = isLast ? journalProblem(file, message, 'warning') : missingProblem('many', file, message, 'warning');
	return withProblem('bad', told, sorted(file, backup.entries));
};

export type MonthToRead = {
	readonly month: Month;
	/** Where it stands, or where a swap has prepared it. */
	readonly path: string;
	/** True when these very bytes were found valid before. */
	readonly isChecked: boolean;
	/** True when it was saved once and its file is not there any more. */
	readonly isGone?: boolean;
	/** True while several months are being replaced. */
	readonly isSwapping?: boolean;
};

/** Undefined when the file went away between looking and reading. */
export const readMonth = (layout: JournalLayout, wanted: MonthToRead): MonthReading | undefined => {
	const {month, path, isChecked, isGone, isSwapping} = wanted;
	const file = monthFile(layout.journal, month);
	if (isGone) return fromBackup(layout, month, 'is gone');
	let content: MonthContent;
	let bytes: Buffer | undefined;
	try {
		// The very file that was found valid before is a plain one, and holds text: Node reads it as such in one step.
		if (isChecked) content = parseMonthText(readFileSync(path, 'utf8'));
		else if (lstatSync(path).isFile()) {
			bytes = readFileSync(path);
			content = parseMonth(bytes);
		} else return fromBackup(layout, month, 'is not a plain file', {remedy: 'Put the month itself in its place'});
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return path === file ? undefined : readMonth(layout, {...wanted, path: file});
		if (errorCode(error) === undefined) throw error;
		const {what, remedy} = diskWords(error);
		return untold('bad', missingProblem('many', file, `This month cannot be read: ${what}. ${remedy}.`));
	}
	switch (content.state) {
		case 'bad':
			return fromBackup(layout, month, content.why, {bytes});
		case 'newer': {
			const message =
				`A newer muster wrote this month (schema ${content.schema}); shown as far as it is understood, and never written to. ` +
				'Update muster.';
			const standing = erasedIn(layout).among(content.entries);
			return withProblem('newer', missingProblem('one', file, message, 'warning'), sorted(file, standing));
		}
		default: {
			const {state, entries} = content;
			if (isChecked) return {state, entries: trusted(entries), problems: [], foreign: []};
			const erased = erasedIn(layout);
			const standing = erased.among(entries);
			const lacking = bytes && !isSwapping ? lackingIn(layout, month, bytes, standing) : [];
			const told = [
				...(standing === entries ? [] : [`${erasedWords(erasedCount(entries, erased))}, and left out`]),
				...(lacking.length === 0 ? [] : [`${lackingWords(lacking.length)}; shown from the copy of the last save`]),
			];
			if (told.length === 0) return {state, ...sorted(file, entries)};
			const message = `${told.join('. ')}. ${REPAIRED}.`;
			const together = sorted(file, [...standing, ...lacking]);
			return withProblem(state === 'older' ? state : 'lacking', journalProblem(file, message, 'warning'), together);
		}
	}
};
