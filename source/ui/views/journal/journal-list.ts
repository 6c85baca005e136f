// The list of the Journal view: everything recorded, newest first; what was taken back is there too.

import type {Entry} from '../../../domain/journal/entries.ts';
import type {Journal} from '../../../domain/journal/journal.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import {FILTER_HINT, journalMatcher, parseJournalFilter} from '../../../reports/journal/journal-filter.ts';
import {aboutOf, areaOf, journalEntries} from '../../../reports/journal/journal-lines.ts';
import type {ListSpec, Row} from '../../list/rows.ts';

/** Whom and what a row is about is found out only for those that the cursor comes to. */
class JournalRow implements Row {
	readonly id: string;
	/** Words are looked for by `find`. */
	readonly search = '';
	readonly #entry: Entry;
	readonly #journal: Journal;

	constructor(entry: Entry, journal: Journal) {
		this.id = entry.id;
		this.#entry = entry;
		this.#journal = journal;
	}

	get entry(): string {
		return this.id;
	}

	get person(): string | undefined {
		const about = aboutOf(this.#entry, this.#journal);
		return about.length === 1 ? about[0] : undefined;
	}

	get area(): string | undefined {
		return areaOf(this.#entry, this.#journal);
	}
}

export const journalList: ListSpec = {
	id: 'journal',
	title: 'Journal',
	rows: ({team}) => {
		const journal = journalOf(team);
		return journalEntries(journal, team).map(entry => new JournalRow(entry, journal));
	},
	find: ({team}, typed, masked) => {
		const journal = journalOf(team);
		const fits = journalMatcher(parseJournalFilter(typed, team.today), team, journal, masked);
		return journalEntries(journal, team)
			.filter(fits)
			.map(entry => new JournalRow(entry, journal));
	},
	filterHint: (typed, {team}) => {
		const {wrongDay} = parseJournalFilter(typed, team.today);
		if (typed.trim() === '') return FILTER_HINT;
		return wrongDay === undefined ? undefined : ` “${wrongDay}” is no day: 2w, 3d, fri, 2026-11-20 `;
	},
	empty: 'Nothing recorded yet. Press 1 for the team, then f for feedback or m for a 1:1 held.',
};
