// What was recorded, in one line, as undo and redo tell it.
import type {Entry} from '../../domain/journal/entries.ts';
import {type EntryContext, entryLine, headWords} from '../../reports/words/entry-words.ts';
import {shortDay} from '../../text/day-words.ts';

/** `praise for Ana Souza, 20 Nov: to say next time · “calm”`. */
export const recordedLine = (entry: Entry, context: EntryContext): string => {
	const head = `${headWords(entry, context)}, ${shortDay(entry.on, context.team.today)}`;
	const words = entryLine(entry, context);
	return words === '' ? head : `${head}: ${words}`;
};
