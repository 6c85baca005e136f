// What is found by words: people, areas, and records, newest first.
import type {Day} from '../../domain/day.ts';
import {folded} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import type {Journal} from '../../domain/journal/journal.ts';
import {ON_TEAM} from '../../domain/team/people.ts';
import type {AreaState, PersonState, Team} from '../../domain/team/team.ts';
import {journalMatcher, parseJournalFilter} from './journal-filter.ts';
import {logReport} from './log.ts';

export type SearchReport = {
	readonly people: readonly PersonState[];
	readonly areas: readonly AreaState[];
	/** Those that count, newest first. */
	readonly entries: readonly Entry[];
	/** The plain words among what was typed, to look elsewhere with. */
	readonly words: string;
	readonly wrongDay?: string;
};

/** `text` is plain words, all of which have to be there, and `person:`, `kind:`, `since:`, `until:` and `on:`. */
export const searchReport = (team: Team, journal: Journal, text: string, today: Day): SearchReport => {
	const filter = parseJournalFilter(text, today);
	const {words, wrongDay} = filter;
	// With days, kinds or people it is records that are looked for.
	const isPlain = words.length > 0 && words.length === text.split(/\s+/).filter(Boolean).length;
	const says = (...texts: readonly (string | undefined)[]): boolean => {
		const all = folded(texts.filter(Boolean).join(' '));
		return isPlain && words.every(word => all.includes(word));
	};
	const isFound = journalMatcher(filter, team, journal);
	return {
		people: team.people.filter(({id, name, title, status}) => ON_TEAM.includes(status) && says(id, name, title)),
		areas: team.areas.filter(({id, name, heldBy}) => says(id, name, heldBy)),
		entries: logReport(team, journal).entries.filter(isFound),
		words: isPlain ? words.join(' ') : '',
		...(wrongDay === undefined ? {} : {wrongDay}),
	};
};
