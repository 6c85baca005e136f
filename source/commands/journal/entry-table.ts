// Records as a log lists them, a row each.
import type {Entry} from '../../domain/journal/entries.ts';
import {aboutWords, type EntryContext, entryLine, entryWords} from '../../reports/words/entry-words.ts';
import type {OutputTable} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';

/** `remarksOn` says what has to be known of a record, such as `taken back`. */
export const entryTable = (
	entries: readonly Entry[],
	words: EntryContext,
	remarksOn: (entry: Entry) => readonly string[] = () => [],
): OutputTable => ({
	columns: ['Day', 'About', 'Kind', 'Id', 'What'].map(title => ({title})),
	rows: entries.map(entry => {
		const remarks = remarksOn(entry);
		const line = [entryLine(entry, words), remarks.length === 0 ? '' : `(${remarks.join(', ')})`].filter(Boolean).join(' ');
		return [entry.on, aboutWords(entry, words), entryWords(entry, words).label, {text: shortId(entry.id), style: 'dim'}, line];
	}),
});
