// Reads the journal month by month, and only those months again that changed on disk.
import {lstatSync, readdirSync, readFileSync} from 'node:fs';
import type {Entry} from '../domain/entries.ts';
import {parseEntry} from '../domain/entries.ts';
import {diskWords, errorCode} from './durable.ts';
import {type JournalLayout, MONTH_FILE, type Month, monthFile} from './journal-layout.ts';
import {parseMonth} from './month.ts';
import {readableBackup} from './month-recover.ts';
import type {JournalReading, LocatedProblem} from './store.ts';

type MonthReading = {
	readonly entries: readonly Entry[];
	readonly problems: readonly LocatedProblem[];
	readonly state: 'good' | 'newer' | 'older' | 'bad';
};

export type JournalReader = {
	readonly read: () => JournalReading;
	readonly fingerprint: () => string;
	/** Months that the last reading found unreadable. */
	readonly unreadable: () => readonly Month[];
};

/** Months with what `stat` says of them, oldest first; changes whenever one is written, added or removed. */
const stamps = (layout: JournalLayout): ReadonlyMap<Month, string> => {
	const found = new Map<Month, string>();
	for (const name of monthNames(layout)) {
		const stat = lstatSync(monthFile(layout.journal, name), {bigint: true, throwIfNoEntry: false});
		if (stat) found.set(name, `${stat.size}.${stat.mtimeNs}.${stat.ino}.${stat.mode}`);
	}
	return found;
};

/** The months on disk, oldest first; none where there is no journal yet. */
export const monthNames = (layout: JournalLayout): readonly Month[] => {
	try {
		return readdirSync(layout.journal)
			.flatMap(name => MONTH_FILE.exec(name)?.[1] ?? [])
			.sort();
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return [];
		throw error;
	}
};

const problem = (file: string, message: string, severity: LocatedProblem['severity'] = 'mistake'): LocatedProblem => ({
	severity,
	where: file,
	file,
	message,
});

/** Sorts what a month holds into entries and problems; a problem names the entry's place and field, never its text. */
const sorted = (file: string, values: readonly unknown[]): Pick<MonthReading, 'entries' | 'problems'> => {
	const entries: Entry[] = [];
	const problems: LocatedProblem[] = [];
	values.forEach((value, index) => {
		const {entry, fault} = parseEntry(value);
		if (entry) entries.push(entry);
		else
			problems.push(
				problem(file, `entry ${index + 1} is left out: ${[fault.path, fault.message].filter(Boolean).join(': ')}`, 'warning'),
			);
	});
	return {entries, problems};
};

const fromBackup = (layout: JournalLayout, month: Month, file: string, why: string): MonthReading => {
	const backup = readableBackup(layout, month);
	if (!backup) {
		const message = `${why}, and there is no backup that can be read; its entries are missing here. Run \`muster doctor\``;
		return {state: 'bad', entries: [], problems: [problem(file, message)]};
	}
	const {entries, problems} = sorted(file, backup.content.entries);
	const message = `${why}; shown from its backup of ${backup.savedAt.toISOString()}. The next save or \`muster doctor --fix\` puts it right`;
	return {state: 'bad', entries, problems: [problem(file, message, 'warning'), ...problems]};
};

const readMonth = (layout: JournalLayout, month: Month): MonthReading => {
	const file = monthFile(layout.journal, month);
	let bytes: Buffer;
	try {
		if (!lstatSync(file).isFile()) return fromBackup(layout, month, file, 'is not a plain file');
		bytes = readFileSync(file);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return {state: 'good', entries: [], problems: []};
		if (errorCode(error) === undefined) throw error;
		const {what, remedy} = diskWords(error);
		return {state: 'bad', entries: [], problems: [problem(file, `cannot be read: ${what}. ${remedy}`)]};
	}
	const content = parseMonth(bytes);
	if (content.state === 'bad') return fromBackup(layout, month, file, content.why);
	if (content.state === 'older')
		return {
			state: 'older',
			entries: [],
			problems: [problem(file, 'is from an older version; the next save brings it up to date')],
		};
	const {entries, problems} = sorted(file, content.entries);
	if (content.state === 'good') return {state: 'good', entries, problems};
	const message = `was written by a newer muster (schema ${content.schema}); shown as far as it is understood, and not written to. Update muster`;
	return {state: 'newer', entries, problems: [problem(file, message, 'warning'), ...problems]};
};

/** One entry per id, the first in the order of months: a month copied by hand must not count twice. */
const withoutRepeats = (months: readonly MonthReading[]): readonly Entry[] => {
	const byId = new Map<string, Entry>();
	for (const {entries} of months) for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
	return [...byId.values()];
};

const EMPTY: JournalReading = {entries: [], problems: []};

/** Keeps what it has read; entries come in the order in which they were written. */
export const journalReader = (layout: JournalLayout): JournalReader => {
	let months = new Map<Month, {stamp: string; reading: MonthReading}>();
	let whole = EMPTY;

	const read = (): JournalReading => {
		let found: ReadonlyMap<Month, string>;
		try {
			found = stamps(layout);
		} catch (error) {
			if (errorCode(error) === undefined) throw error;
			const {what, remedy} = diskWords(error);
			return {entries: [], problems: [problem(layout.journal, `cannot be read: ${what}. ${remedy}`)]};
		}
		const isSame = found.size === months.size && [...found].every(([month, stamp]) => months.get(month)?.stamp === stamp);
		if (isSame) return whole;
		const next: typeof months = new Map();
		for (const [month, stamp] of found) {
			const known = months.get(month);
			next.set(month, known?.stamp === stamp ? known : {stamp, reading: readMonth(layout, month)});
		}
		months = next;
		const readings = [...months.values()].map(each => each.reading);
		whole = {entries: withoutRepeats(readings), problems: readings.flatMap(each => each.problems)};
		return whole;
	};

	return {
		read,
		fingerprint: () => {
			try {
				return [...stamps(layout)].map(([month, stamp]) => `${month}:${stamp}`).join(' ');
			} catch (error) {
				return errorCode(error) ?? 'unreadable';
			}
		},
		unreadable: () => [...months].filter(([, {reading}]) => reading.state === 'bad').map(([month]) => month),
	};
};
