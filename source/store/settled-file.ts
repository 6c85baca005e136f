// The file that tells where in the older months the entries stand that still count. It holds places, never a note.
import type {Day} from '../domain/day.ts';
import {ENTRY_KINDS} from '../domain/entries.ts';
import {errorCode, readIfThere, replaceFile} from './durable.ts';
import type {JournalLayout, Month} from './journal-layout.ts';

/** What counts is told by these rules: by another list of kinds, or another number here, it is told again. */
const RULES = `1 ${ENTRY_KINDS.join(' ')}`;

/** The first byte of an entry and the one after its last, one pair after the other. */
export type Places = readonly number[];

export type SettledFile = {
	/** The day on which it was told what counts. */
	readonly day: Day;
	/** Of this day and later ones everything counts; the months before its month are the older ones. */
	readonly from: Day;
	/** The people's earlier ids, by which it was told what is about one person. */
	readonly names: string;
	/** People of whom everything counts. */
	readonly whole: readonly string[];
	/** What `stat` said of each older month, and what counts in it. */
	readonly months: Readonly<Record<Month, {readonly stamp: string; readonly places: Places}>>;
	/** Entries of newer months that speak of earlier days or take earlier ones back, as far as taken into account. */
	readonly late: readonly string[];
	/** Those of them that do not count. */
	readonly settled: readonly string[];
};

export const readSettledFile = (layout: JournalLayout): SettledFile | undefined => {
	try {
		const text = readIfThere(layout.settled)?.toString('utf8');
		const {rules, ...file} = JSON.parse(text ?? '{}') as SettledFile & {rules?: unknown};
		return rules === RULES ? file : undefined;
	} catch {
		// It only saves time: without it every month is read.
		return undefined;
	}
};

export const writeSettledFile = (layout: JournalLayout, file: SettledFile): void => {
	try {
		replaceFile(layout.settled, JSON.stringify({rules: RULES, ...file}));
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};
