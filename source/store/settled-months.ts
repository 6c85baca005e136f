// Reads of a long journal only what still counts: newer months as a whole, and single entries of the older ones.
import {closeSync, openSync, readFileSync, readSync} from 'node:fs';
import {addDays, type Day} from '../domain/day.ts';
import type {Entry} from '../domain/entries.ts';
import type {Roster} from '../domain/roster.ts';
import type {Gathered, LongJournal} from '../domain/team-today.ts';
import {errorCode} from './durable.ts';
import type {FoundMonth, JournalReader} from './journal.ts';
import type {JournalLayout, Month} from './journal-layout.ts';
import {entryPlaces} from './month.ts';
import {trusted} from './month-read.ts';
import {type Places, readSettledFile, type SettledFile, writeSettledFile} from './settled-file.ts';

/** Two months: by then so many newer ones are read as a whole that it pays to look through the older ones again. */
const LASTS_DAYS = 62;

const monthOf = (day: Day): Month => day.slice(0, 7);
const namesOf = ({people}: Roster): string => people.flatMap(({id, was}) => was.map(old => `${old}=${id}`)).join(' ');

/** Entries of newer months that may change what counts of the days before: they speak of those days, or take back. */
const lateIn = (newer: readonly Entry[], from: Day): readonly string[] => {
	const isRetracting = newer.some(entry => entry.kind === 'entry-retracted');
	const ofLater = isRetracting ? newer.filter(({kind, on}) => on >= from && kind !== 'entry-retracted') : [];
	const ids = new Set(ofLater.map(entry => entry.id));
	const isLate = (entry: Entry): boolean => entry.on < from || (entry.kind === 'entry-retracted' && !ids.has(entry.entry));
	return newer.filter(isLate).map(entry => entry.id);
};

const isSameSet = (a: readonly string[], b: readonly string[]): boolean => {
	const ids = new Set(a);
	return ids.size === new Set(b).size && b.every(id => ids.has(id));
};

const textsAt = (path: string, places: Places): readonly string[] => {
	if (places.length === 0) return [];
	const file = openSync(path, 'r');
	try {
		const texts: string[] = [];
		for (let index = 0; index < places.length; index += 2) {
			const [start = 0, end = 0] = [places[index], places[index + 1]];
			const bytes = Buffer.allocUnsafe(end - start);
			texts.push(bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, start)));
		}
		return texts;
	} finally {
		closeSync(file);
	}
};

/** The places of some of a month's entries; undefined where the file is not what was read. */
const placesOf = (path: string, entries: readonly Entry[], counting: ReadonlySet<Entry>): Places | undefined => {
	const bytes = readFileSync(path);
	const all = entryPlaces(bytes) ?? [];
	if (all.length !== entries.length * 2) return undefined;
	const places: number[] = [];
	for (const [index, entry] of entries.entries()) {
		if (!counting.has(entry)) continue;
		const [start = 0, end = 0] = [all[index * 2], all[index * 2 + 1]];
		const {id} = JSON.parse(bytes.toString('utf8', start, end)) as {id?: unknown};
		if (id !== entry.id) return undefined;
		places.push(start, end);
	}
	return places;
};

/** Undefined for what the system refuses or the file does not hold; a bug goes on its way. */
const orUndefined = <Result>(read: () => Result): Result | undefined => {
	try {
		return read();
	} catch (error) {
		if (errorCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
		return undefined;
	}
};

export const settledMonths = (layout: JournalLayout, reader: JournalReader): Omit<LongJournal, 'all'> => {
	const olderThan = (from: Day): readonly (readonly [Month, FoundMonth])[] =>
		[...reader.found()].filter(([month]) => month < monthOf(from));

	/** The older months of the file's, if they are the very ones that it tells of. */
	const sameMonths = ({from, months}: SettledFile) => {
		const older = olderThan(from);
		const isSame =
			older.length === Object.keys(months).length && older.every(([month, {stamp}]) => months[month]?.stamp === stamp);
		return isSame ? older : undefined;
	};
	const read = (file: SettledFile): Gathered | undefined => {
		const {from, months, late, settled, whole} = file;
		const older = sameMonths(file);
		const newer = older && reader.readFrom(monthOf(from));
		if (!older || !newer || newer.problems.length > 0 || !isSameSet(lateIn(newer.entries, from), late)) return undefined;
		const texts = older.flatMap(([month, {path}]) => textsAt(path, months[month]?.places ?? []));
		const left = new Set(settled);
		const counting = left.size === 0 ? newer.entries : newer.entries.filter(entry => !left.has(entry.id));
		const entries = [...trusted(JSON.parse(`[${texts.join(',')}]`)), ...counting];
		return {entries, from, whole: new Set(whole)};
	};
	return {
		/** What was gathered at most two months before, if nothing has changed since that could change it. */
		gathered: (roster, today) => {
			const file = readSettledFile(layout);
			const isFresh = file && file.day <= today && today <= addDays(file.day, LASTS_DAYS) && file.names === namesOf(roster);
			return isFresh ? orUndefined(() => read(file)) : undefined;
		},
		gather: ({entries, from, whole}, roster, today) => {
			orUndefined(() => {
				// Taken before the months are looked at again: what changes meanwhile makes the file stale.
				const older = olderThan(from);
				if (reader.read().problems.length > 0) return;
				const counting = new Set(entries);
				const newer = reader.readFrom(monthOf(from)).entries;
				let told = newer.filter(entry => counting.has(entry)).length;
				const months: Record<Month, SettledFile['months'][Month]> = {};
				for (const [month, {path, stamp}] of older) {
					const places = placesOf(path, reader.entriesOf(month), counting);
					if (!places) return;
					months[month] = {stamp, places};
					told += places.length / 2;
				}
				// Entries read before a month changed are none of those that it holds now.
				if (told !== counting.size) return;
				const late = lateIn(newer, from);
				const settled = newer.filter(entry => !counting.has(entry)).map(({id}) => id);
				writeSettledFile(layout, {day: today, from, names: namesOf(roster), whole: [...whole], months, late, settled});
			});
		},
	};
};
