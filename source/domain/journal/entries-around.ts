// What of a journal is needed to see one person and all areas exactly as in the whole of it.
import type {Day} from '../day.ts';
import type {Roster} from '../roster/roster.ts';
import {mergeAbsences} from '../team/absence.ts';
import {type Entry, peopleOf} from './entries.ts';
import {firstSaid, linking, recordedSince} from './recording.ts';

/**
 * The journal without what names other people alone. Folded, that person and the areas are the same as ever; the others
 * are as the roster has them. Kept beside that: whatever a retraction names, and what tells the run of recording.
 */
export const entriesAround = (
	entries: readonly Entry[],
	{people, away}: Pick<Roster, 'people' | 'away'>,
	id: string,
	today: Day,
): readonly Entry[] => {
	const person = people.find(each => each.id === id);
	const names = new Set([id, ...(person?.was ?? [])]);
	const retracted = new Set(entries.flatMap(entry => (entry.kind === 'entry-retracted' ? [entry.entry] : [])));
	const others: Entry[] = [];
	const kept = entries.filter(entry => {
		const about = peopleOf(entry);
		if (about.length === 0 || about.some(name => names.has(name)) || retracted.has(entry.id)) return true;
		others.push(entry);
		return false;
	});
	const merged = mergeAbsences(away);
	const counting = [...kept.filter(entry => !retracted.has(entry.id)), ...others].filter(entry => entry.on <= today);
	const links = linking(counting, merged);
	const said = firstSaid(counting, recordedSince(links.toReversed(), today, merged));
	const before = new Set(kept);
	return [...new Set([...kept, ...[...links, ...(said ? [said] : [])].filter(entry => !before.has(entry))])];
};
