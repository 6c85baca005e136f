// Remembers which months were already found valid, so that years of entries are not checked again at every start.
import {ENTRY_KINDS} from '../../domain/journal/entries.ts';
import {errorCode, readIfThere, replaceFile} from '../files/durable.ts';
import type {JournalLayout, Month} from './journal-layout.ts';
import {erasedStamp} from './month-erased.ts';

/** What a month was found valid by: another list of kinds, or another number here, and all are checked again. */
const RULES = `2 ${ENTRY_KINDS.join(' ')}`;
/** Checking takes about 10 µs an entry; fewer new ones than this are not worth a write. */
const WORTH_REMEMBERING = 100;

export type CheckedMonths = {
	/** True when the month's file is the very one that was found valid: same size, time and inode. */
	readonly isValid: (month: Month, stamp: string) => boolean;
	/** Keeps the list of months that hold nothing but valid entries, when enough were checked anew. */
	readonly remember: (valid: ReadonlyMap<Month, string>, checkedEntries: number) => void;
};

const rulesOf = (layout: JournalLayout): string => `${RULES} ${erasedStamp(layout)}`;

const stored = (layout: JournalLayout): ReadonlyMap<string, unknown> => {
	try {
		const text = readIfThere(layout.checked)?.toString('utf8');
		const {rules, months} = JSON.parse(text ?? '{}') as {rules?: unknown; months?: Record<string, unknown>};
		return new Map(rules === rulesOf(layout) ? Object.entries(months ?? {}) : []);
	} catch {
		// It only saves time: without it every month is checked.
		return new Map();
	}
};

export const checkedMonths = (layout: JournalLayout): CheckedMonths => {
	let known: ReadonlyMap<string, unknown> | undefined;
	return {
		isValid: (month, stamp) => {
			known ??= stored(layout);
			return known.get(month) === stamp;
		},
		remember: (valid, checkedEntries) => {
			if (checkedEntries < WORTH_REMEMBERING) return;
			known = valid;
			try {
				replaceFile(layout.checked, JSON.stringify({rules: rulesOf(layout), months: Object.fromEntries(valid)}));
			} catch (error) {
				if (errorCode(error) === undefined) throw error;
			}
		},
	};
};
