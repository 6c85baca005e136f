// The file that tells where in the older months the entries stand that still count. It holds places, never a note.
import {type Day, isDay} from '../../domain/day.ts';
import {ENTRY_KINDS} from '../../domain/journal/entries.ts';
import {errorCode, readIfThere, replaceFile} from '../files/durable.ts';
import type {JournalLayout, Month} from './journal-layout.ts';

/** What counts is told by these rules: by another list of kinds, or another number here, it is told again. */
const RULES = `1 ${ENTRY_KINDS.join(' ')}`;

/** The first byte of an entry and the one after its last, one pair after the other. */
export type Places = readonly number[];

export type GatheredFile = {
	/** The day on which it was told what counts. */
	readonly day: Day;
	/** The first day of a month: of this and later ones everything counts, and the months before it are the older ones. */
	readonly from: Day;
	/** The people with all their ids, by which it was told what is about one person. */
	readonly people: string;
	/** People of whom everything counts. */
	readonly whole: readonly string[];
	/** What `stat` said of each older month, and what counts in it. */
	readonly months: Readonly<Record<Month, {readonly stamp: string; readonly places: Places}>>;
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

/** Undefined when there is none that can be used: it only saves time, and without it every month is read. */
export const readGatheredFile = (layout: JournalLayout): GatheredFile | undefined => {
	try {
		const text = readIfThere(layout.gathered)?.toString('utf8');
		const {rules, ...file} = JSON.parse(text ?? '{}') as GatheredFile & {rules?: unknown};
		return rules === RULES && isGatheredFile(file) ? file : undefined;
	} catch (error) {
		if (errorCode(error) === undefined && !(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
		return undefined;
	}
};

export const writeGatheredFile = (layout: JournalLayout, file: GatheredFile): void => {
	try {
		replaceFile(layout.gathered, JSON.stringify({rules: RULES, ...file}));
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};
