// Everything recorded, newest first, one line an entry, with whom it is about.
import {type Entry, peopleOf} from '../domain/entries.ts';
import type {EntryId, PersonId} from '../domain/ids.ts';
import {type Journal, referenceOf} from '../domain/journal.ts';
import type {Team} from '../domain/team.ts';
import {entryWords, journalContext} from './entry-words.ts';
import {quoted} from './signal-words.ts';

export type JournalLine = {
	readonly entryId: EntryId;
	readonly day: string;
	/** `Ana, Bo`, an area's name, or `–`. */
	readonly who: string;
	readonly people: readonly PersonId[];
	readonly kind: string;
	readonly words: string;
	/** Taken back; shown dimmed. */
	readonly retracted: boolean;
};

const whoOf = (entry: Entry, team: Team, people: readonly PersonId[]): string => {
	if ('area' in entry) return team.areas.find(area => area.id === entry.area)?.name ?? entry.area;
	return people.length === 0 ? '–' : people.map(id => team.people.find(person => person.id === id)?.name ?? id).join(', ');
};

/** The people of an entry, or of the one it points at. */
export const aboutOf = (entry: Entry, journal: Journal): readonly PersonId[] => {
	const own = peopleOf(entry);
	if (own.length > 0) return own;
	const id = entry.kind === 'entry-retracted' ? entry.entry : referenceOf(entry);
	const about = id === undefined ? undefined : journal.byId.get(journal.current(id));
	return about && about.id !== entry.id ? peopleOf(about) : [];
};

export const journalLine = (entry: Entry, team: Team, journal: Journal, masked: boolean): JournalLine => {
	const {label, words, note} = entryWords(entry, journalContext(team, journal), masked);
	const people = aboutOf(entry, journal);
	return {
		entryId: entry.id,
		day: entry.on,
		who: whoOf(entry, team, people),
		people,
		kind: label,
		words: [words, note === undefined ? '' : masked ? note : quoted(note, false)].filter(Boolean).join(' · '),
		retracted: journal.retractions.has(entry.id),
	};
};
