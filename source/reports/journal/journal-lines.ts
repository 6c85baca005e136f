// Everything recorded, newest first, one line an entry, with whom it is about.

import type {AreaId, EntryId, PersonId} from '../../domain/ids.ts';
import {choiceOf} from '../../domain/journal/choices.ts';
import {type Entry, NOTE_SUBJECTS, peopleOf} from '../../domain/journal/entries.ts';
import {type Journal, referenceOf} from '../../domain/journal/journal.ts';
import type {Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {aboutWords, entryLine, entryWords, journalContext} from '../words/entry-words.ts';

export type JournalLine = {
	readonly entryId: EntryId;
	/** `19 Nov`, or `19 Nov 2025`. */
	readonly day: string;
	/** `Ana, Bo`, an area's name, or `–`. */
	readonly who: string;
	/** `1:1`, `praise`, `undo` … */
	readonly kind: string;
	readonly words: string;
	/** Taken back; shown dimmed. */
	readonly retracted: boolean;
	/** It was edited in two places, and the lead has not chosen yet. */
	readonly undecided: boolean;
};

/** Longer chains of retractions than this hold nothing that anybody would look for. */
const LONGEST_CHAIN = 100;

/** The entry that one is about in the end: what it closes, says or takes back; itself otherwise. */
export const pointedAt = (entry: Entry, {byId, current}: Journal): Entry => {
	let at = entry;
	for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
		const reference = at.kind === 'entry-retracted' ? at.entry : referenceOf(at);
		if (reference === undefined) return at;
		const next = byId.get(at.kind === 'entry-retracted' ? reference : current(reference));
		if (!next || next === at) return at;
		at = next;
	}
	return at;
};

/** The people whom an entry itself names, by the ids that it was written with. */
export const namedIn = (entry: Entry): readonly PersonId[] => {
	if (entry.kind === 'area-assigned') return [entry.owner, entry.backup].flatMap(person => person ?? []);
	return entry.kind === 'signal-snoozed' ? [entry.subject] : peopleOf(entry);
};

/** Whom an entry is about: those it names, or those of what it closes, says or takes back. */
export const entryPeople = (entry: Entry, journal: Journal): readonly PersonId[] => {
	const own = namedIn(entry);
	return own.length > 0 ? own : namedIn(pointedAt(entry, journal));
};

/** The area that an entry is about, if it is about one. */
export const areaOf = (entry: Entry, journal: Journal): AreaId | undefined => {
	const about = pointedAt(entry, journal);
	if (about.kind === 'note-taken') return NOTE_SUBJECTS.some(subject => subject === about.subject) ? undefined : about.subject;
	return 'area' in about ? about.area : undefined;
};

export const journalLine = (entry: Entry, team: Team, journal: Journal, masked = false): JournalLine => {
	const context = journalContext(team, journal);
	return {
		entryId: entry.id,
		day: shortDay(entry.on, team.today),
		who: aboutWords(entry, context) || '–',
		kind: entryWords(entry, context, masked).label,
		words: entryLine(entry, context, masked),
		retracted: journal.retractions.has(entry.id),
		undecided: choiceOf(journal, entry.id) !== undefined,
	};
};

/** The word for its kind alone. */
export const kindWord = (entry: Entry, team: Team, journal: Journal, masked = false): string =>
	entryWords(entry, journalContext(team, journal), masked).label;

/** Newest first, taken back or not; those of a day to come only where they take something back. */
export const journalEntries = ({all}: Journal, {today}: Pick<Team, 'today'>): readonly Entry[] =>
	all.filter(entry => entry.on <= today || entry.kind === 'entry-retracted').reverse();
