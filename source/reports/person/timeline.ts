// Everything recorded about one person, newest first, each in a line of words.
import type {Day} from '../../domain/day.ts';
import type {EntryId} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {compareEntries, type Journal} from '../../domain/journal/journal.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {entryContext, entryWords, journalContext} from '../words/entry-words.ts';
import {HIDDEN, quoted} from '../words/signal-words.ts';

export type TimelineLine = {
	readonly entryId: EntryId;
	readonly day: Day;
	/** `1:1`, `praise`, `action` … */
	readonly kind: string;
	readonly words: string;
	/** The note alone, as stored, for whoever shows it in full. */
	readonly note?: string;
};

/** Areas given to this person or taken from them: their entries name the area, not the person. */
const assignmentsOf = (person: PersonState, team: Team): readonly Entry[] =>
	team.areas.flatMap(area =>
		area.entries.filter(
			(entry, index) =>
				entry.kind === 'area-assigned' &&
				(entry.owner === person.id ||
					entry.backup === person.id ||
					area.entries.slice(0, index).findLast(each => each.kind === 'area-assigned')?.owner === person.id),
		),
	);

/** Newest first. */
export const entriesAbout = (person: PersonState, team: Team): readonly Entry[] =>
	[...person.entries, ...assignmentsOf(person, team)].sort(compareEntries).reverse();

export const timeline = (
	person: PersonState,
	team: Team,
	{masked = false, journal}: {readonly masked?: boolean; readonly journal?: Journal} = {},
): readonly TimelineLine[] => {
	const context = journal ? journalContext(team, journal) : entryContext(team, person.entries);
	return entriesAbout(person, team).map(entry => {
		const {label, words, note} = entryWords(entry, context, masked);
		const noteWords = note === undefined ? '' : note === HIDDEN ? HIDDEN : quoted(note);
		return {
			entryId: entry.id,
			day: entry.on,
			kind: label,
			words: [words, noteWords].filter(Boolean).join(' · '),
			note: note === HIDDEN ? undefined : note,
		};
	});
};
