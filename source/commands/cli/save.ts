// Saves a command's drafts and says so in one friendly line, or as the entries just written.
import type {Draft, Entry} from '../../domain/journal/entries.ts';
import type {PersonState} from '../../domain/team/team.ts';
import type {SaveIntent} from '../../store/store.ts';
import {list} from '../../text/words.ts';
import type {CommandContext} from './context.ts';
import type {Output} from './printer.ts';

/** Enough of an id to name an entry by, and short enough to type. */
const SHOWN_ID = 8;
export const shortId = (id: string): string => id.slice(0, SHOWN_ID);

/** The ids to name the entries by later: `1a2b3c4d`, `1a2b3c4d and 5e6f7a8b`. */
export const writtenIds = (entries: readonly Entry[]): string => list(entries.map(entry => shortId(entry.id)));

export const names = (people: readonly PersonState[]): string => list(people.map(person => person.name));

/** `sentence` may need what was written, such as an id. */
export const saved = async (
	{store, today}: CommandContext,
	drafts: readonly Draft[],
	sentence: string | ((entries: readonly Entry[]) => string),
	meant?: SaveIntent,
): Promise<Output> => {
	const entries = await store.append(drafts, today, meant);
	const said = typeof sentence === 'string' ? sentence : sentence(entries);
	return {
		text: () => [[said, {text: ' Undo: muster undo', style: 'dim'}]],
		json: () => ({schema: 1, entries}),
	};
};
