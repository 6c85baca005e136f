// What of a journal is needed to see one person and all areas exactly as in the whole of it.
import type {Day} from '../day.ts';
import type {Roster} from '../roster/roster.ts';
import {type Entry, peopleOf} from './entries.ts';

/**
 * The journal without what names other people alone. Folded, that person and the areas are the same as ever; the others
 * are as the roster has them. Kept beside that: whatever a retraction names, and the entry with which the journal began.
 */
export const entriesAround = (
	entries: readonly Entry[],
	{people}: Pick<Roster, 'people'>,
	id: string,
	today: Day,
): readonly Entry[] => {
	const person = people.find(each => each.id === id);
	const names = new Set([id, ...(person?.was ?? [])]);
	const retracted = new Set(entries.flatMap(entry => (entry.kind === 'entry-retracted' ? [entry.entry] : [])));
	let first: Entry | undefined;
	const isKept = (entry: Entry): boolean => {
		const about = peopleOf(entry);
		if (about.length === 0 || about.some(name => names.has(name)) || retracted.has(entry.id)) return true;
		if (entry.on <= today && (first === undefined || entry.at < first.at)) first = entry;
		return false;
	};
	const kept = entries.filter(isKept);
	return first ? [...kept, first] : kept;
};
