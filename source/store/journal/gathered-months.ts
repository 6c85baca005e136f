// Reads of a long journal only what still counts: newer months as a whole, and single entries of the older ones, by a file
// that tells where those stand. It holds places, never a note.
import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs';
import {addDays, type Day, isDay} from '../../domain/day.ts';
import {ENTRY_KINDS, type Entry} from '../../domain/journal/entries.ts';
import type {Roster} from '../../domain/roster/roster.ts';
import type {Gathered, LongJournal} from '../../domain/settled/team-today.ts';
import {errorCode, orNone, readIfThere, replaceFile} from '../files/durable.ts';
import {textSum} from '../files/text-sum.ts';
import {lateCrypto} from '../late-modules.ts';
import type {JournalReader} from './journal.ts';
import type {JournalLayout, Month} from './journal-layout.ts';
import {entryPlaces} from './month.ts';
import {erasedStamp} from './month-erased.ts';
import {trusted} from './month-read.ts';

/** What counts is told by these rules: by another list of kinds, or another number here, it is told again. */
const RULES = `2 ${ENTRY_KINDS.join(' ')}`;

const rulesOf = (layout: JournalLayout): string => `${RULES} ${erasedStamp(layout)}`;

/** The first byte of an entry and the one after its last, one pair after the other. */
type EntryPlaces = readonly number[];

type GatheredFile = {
	/** The day on which it was told what counts. */
	readonly day: Day;
	/** The first day of a month: of this and later ones everything counts, and the months before it are the older ones. */
	readonly from: Day;
	/** The people with all their ids, by which it was told what is about one person. */
	readonly people: string;
	/** People of whom everything counts. */
	readonly whole: readonly string[];
	/** What `stat` said of each older month, and what counts in it. */
	readonly months: Readonly<Record<Month, {readonly stamp: string; readonly places: EntryPlaces}>>;
	/** Stands for the entries of newer months that speak of days before or take something back, as taken into account. */
	readonly late: string;
	/** Those of them that do not count. */
	readonly leftOut: readonly string[];
};

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(each => typeof each === 'string');
const isPlaces = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.length % 2 === 0 &&
	value.every((place, index) => Number.isSafeInteger(place) && place >= (index === 0 ? 0 : value[index - 1]));
const isMonth = (value: unknown): boolean => {
	const {stamp, places} = (value ?? {}) as {stamp?: unknown; places?: unknown};
	return typeof stamp === 'string' && isPlaces(places);
};

const isGatheredFile = (value: Partial<Record<keyof GatheredFile, unknown>>): boolean =>
	[value.day, value.from].every(day => typeof day === 'string' && isDay(day)) &&
	[value.people, value.late].every(text => typeof text === 'string') &&
	isTexts(value.whole) &&
	isTexts(value.leftOut) &&
	typeof value.months === 'object' &&
	Object.values(value.months ?? {}).every(isMonth);

/** The sum of all that follows stands on the first line. */
const SUM_SHAPE = /^\{"sum":"([0-9a-z]+)",(?=\n)/;
const isAsWritten = (text: string): boolean => {
	const found = SUM_SHAPE.exec(text);
	return found !== null && found[1] === textSum(text.slice(found[0].length));
};

/** True when the file was changed by something else than muster; what it holds is not relied on then. */
export const isGatheredChanged = (layout: JournalLayout): boolean => {
	const text = readIfThere(layout.gathered)?.toString('utf8');
	return text !== undefined && !isAsWritten(text);
};

/** Undefined when there is none that can be used: it only saves time, and without it every month is read. */
const readGatheredFile = (layout: JournalLayout): GatheredFile | undefined => {
	try {
		const text = readIfThere(layout.gathered)?.toString('utf8');
		if (text === undefined || !isAsWritten(text)) return undefined;
		const {rules, sum: _, ...file} = JSON.parse(text) as GatheredFile & {rules?: unknown; sum?: unknown};
		return rules === rulesOf(layout) && isGatheredFile(file) ? file : undefined;
	} catch (error) {
		if (errorCode(error) === undefined && !(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
		return undefined;
	}
};

const writeGatheredFile = (layout: JournalLayout, file: GatheredFile): void => {
	try {
		const rest = `\n${JSON.stringify({rules: rulesOf(layout), ...file}).slice(1)}`;
		replaceFile(layout.gathered, `{"sum":"${textSum(rest)}",${rest}`);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};

/** Two months: by then so many newer ones are read as a whole that it pays to look through the older ones again. */
const LASTS_DAYS = 62;

const monthOf = (day: Day): Month => day.slice(0, 7);
const idsOf = ({people}: Roster): string => people.map(({id, was}) => [id, ...was].join('=')).join(' ');

/** Entries of newer months that may change what counts of the days before: they speak of those days, or take back. */
const lateIn = (newer: readonly Entry[], from: Day): readonly Entry[] => {
	const isRetracting = newer.some(entry => entry.kind === 'entry-retracted');
	const ofLater = isRetracting ? newer.filter(({kind, on}) => on >= from && kind !== 'entry-retracted') : [];
	const ids = new Set(ofLater.map(entry => entry.id));
	return newer.filter(entry => entry.on < from || (entry.kind === 'entry-retracted' && !ids.has(entry.entry)));
};

/** Changes with any of the entries, whatever their order; empty for none, as nearly always. */
const digestOf = (entries: readonly Entry[]): string => {
	if (entries.length === 0) return '';
	const texts = entries.map(entry => JSON.stringify(entry)).sort();
	return lateCrypto().createHash('sha256').update(texts.join('\n')).digest('hex');
};

/** A month that is no larger is read at once, which takes less than to ask for each of its entries. */
const SMALL_BYTES = 65_536;

/** The bytes of a file between two places of it. */
const reading = (file: number, size: number): ((start: number, end: number) => string) => {
	if (size > SMALL_BYTES)
		return (start, end) => {
			const bytes = Buffer.allocUnsafe(end - start);
			return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, start));
		};
	const bytes = Buffer.allocUnsafe(size);
	const read = readSync(file, bytes, 0, size, 0);
	return (start, end) => bytes.toString('utf8', start, Math.min(end, read));
};

const textsAt = (path: string, places: EntryPlaces): readonly string[] => {
	if (places.length === 0) return [];
	const file = openSync(path, 'r');
	try {
		const {size} = fstatSync(file);
		if ((places.at(-1) ?? 0) > size) throw new SyntaxError('a place after the end of its month');
		const textBetween = reading(file, size);
		const texts: string[] = [];
		for (let index = 0; index < places.length; index += 2) texts.push(textBetween(places[index] ?? 0, places[index + 1] ?? 0));
		return texts;
	} finally {
		closeSync(file);
	}
};

/** The places of some of a month's entries; undefined where the file is not what was read, or laid out by hand. */
const placesOf = (path: string, entries: readonly Entry[], counting: ReadonlySet<Entry>): EntryPlaces | undefined => {
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

/** Of a file that is not what it was. */
const isGarbled = (error: unknown): boolean => error instanceof SyntaxError;

export const gatheredMonths = (layout: JournalLayout, reader: JournalReader): Omit<LongJournal, 'all'> => {
	const read = ({from, months, late, leftOut, whole}: GatheredFile): Gathered | undefined => {
		const older = [...reader.found()].filter(([month]) => month < monthOf(from));
		if (older.length !== Object.keys(months).length) return undefined;
		if (older.some(([month, {stamp}]) => months[month]?.stamp !== stamp)) return undefined;
		const newer = reader.readFrom(monthOf(from));
		if (newer.problems.length > 0 || digestOf(lateIn(newer.entries, from)) !== late) return undefined;
		const texts = older.flatMap(([month, {path}]) => textsAt(path, months[month]?.places ?? []));
		const left = new Set(leftOut);
		const counting = left.size === 0 ? newer.entries : newer.entries.filter(entry => !left.has(entry.id));
		return {entries: [...trusted(JSON.parse(`[${texts.join(',')}]`)), ...counting], from, whole: new Set(whole)};
	};
	return {
		/** What was gathered at most two months before, if nothing has changed since that could change it. */
		gathered: (roster, today) => {
			const file = readGatheredFile(layout);
			const isFresh = file && file.day <= today && today <= addDays(file.day, LASTS_DAYS) && file.people === idsOf(roster);
			return isFresh ? orNone(() => read(file), isGarbled) : undefined;
		},
		gather: ({entries, from, whole}, all, roster, today) => {
			const {reading, months: read} = reader.lastRead();
			// What changed on disk since makes the file stale by its stamps; what was read since is not what was sorted out.
			if (reading.entries !== all || reading.problems.length > 0 || entries.length === all.length) return;
			orNone(() => {
				const counting = new Set(entries);
				const months: Record<Month, GatheredFile['months'][Month]> = {};
				const newer: Entry[] = [];
				for (const [month, {path, stamp, reading: known}] of read) {
					if (month >= monthOf(from)) {
						// One by one: a month may hold more than a call takes arguments.
						for (const entry of known.entries) newer.push(entry);
						continue;
					}
					const places = placesOf(path, known.entries, counting);
					if (!places) return;
					months[month] = {stamp, places};
				}
				const late = digestOf(lateIn(newer, from));
				const leftOut = newer.filter(entry => !counting.has(entry)).map(({id}) => id);
				writeGatheredFile(layout, {day: today, from, people: idsOf(roster), whole: [...whole], months, late, leftOut});
			}, isGarbled);
		},
	};
};
