// The Journal view: everything recorded, newest first.
import type {View} from '../place-spec.ts';
import {JOURNAL_KEYS, toThings} from './journal-keys.ts';
import {journalLines} from './journal-lines.ts';
import {journalList} from './journal-list.ts';
import {journalSheet} from './journal-sheet.ts';

export const JOURNAL_VIEW: View = {
	id: 'journal',
	title: 'Journal',
	short: 'Journal',
	detail: 'everything recorded, newest first',
	where: 'in Journal',
	rows: 'entries',
	lists: [journalList],
	keys: JOURNAL_KEYS,
	lines: journalLines,
	sheet: journalSheet,
	isToldInFull: true,
	up: toThings,
};
