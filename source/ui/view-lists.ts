// The lists of the other views: the week's 1:1s, ownership, growth, the journal.

import type {Entry} from '../domain/entries.ts';
import {type Journal, journalOn} from '../domain/journal.ts';
import type {Team} from '../domain/team.ts';
import {journalLine} from '../reports/journal-lines.ts';
import type {ListSpec} from './rows.ts';
import type {Context} from './ui-state.ts';

let lastJournal: {readonly team: Team; readonly entries: readonly Entry[]; readonly journal: Journal} | undefined;

/** The journal of what is shown, made once for each change. */
export const journalOf = ({team, entries}: Context): Journal => {
	if (lastJournal?.team !== team || lastJournal.entries !== entries)
		lastJournal = {team, entries, journal: journalOn(entries, team.today)};
	return lastJournal.journal;
};

/** Everything recorded, newest first; what was taken back is shown too. */
export const journalList: ListSpec = {
	id: 'journal',
	title: 'Journal',
	rows: context => {
		const journal = journalOf(context);
		return journal.all.toReversed().map(entry => ({
			id: entry.id,
			entry: entry.id,
			search: () => {
				const line = journalLine(entry, context.team, journal, false);
				return `${line.day} ${line.who} ${line.people.join(' ')} ${line.kind} ${entry.kind} ${line.words}`;
			},
		}));
	},
	empty: 'Nothing recorded yet. Press 1 for the team, then f for feedback or m for a 1:1 held.',
};
