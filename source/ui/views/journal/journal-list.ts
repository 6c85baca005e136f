// The list of the Journal view: everything recorded, newest first, one row a thing; or entry by entry.

import type {Entry} from '../../../domain/journal/entries.ts';
import type {Journal} from '../../../domain/journal/journal.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import {whyNoDay} from '../../../domain/typed-day.ts';
import {FILTER_HINT, journalMatcher, parseJournalFilter} from '../../../reports/journal/journal-filter.ts';
import {areaOf, entryPeople, journalEntries} from '../../../reports/journal/journal-lines.ts';
import {type Thing, thingsIn} from '../../../reports/journal/things.ts';
import type {ListSpec, ListSubject, Row} from '../../list/rows.ts';
import type {Context} from '../../state.ts';

/** What stands in a row: the entry that is told there, under the id that stays. */
type Shown = Pick<Thing, 'id' | 'entry'>;

/** Whom and what a row is about is found out only for those that the cursor comes to. */
class JournalRow implements Row {
	readonly id: string;
	readonly entry: string;
	/** Words are looked for by `find`. */
	readonly search = '';
	readonly #entry: Entry;
	readonly #journal: Journal;

	constructor({id, entry}: Shown, journal: Journal) {
		this.id = id;
		this.entry = entry.id;
		this.#entry = entry;
		this.#journal = journal;
	}

	get person(): string | undefined {
		const about = entryPeople(this.#entry, this.#journal);
		return about.length === 1 ? about[0] : undefined;
	}

	get area(): string | undefined {
		return areaOf(this.#entry, this.#journal);
	}
}

/** Whether a row tells another version than the one that was written first. */
export const isEdited = ({id, entry}: Row): boolean => entry !== undefined && entry !== id;

const shownIn = (context: Context, {everyEntry}: ListSubject): readonly Shown[] => {
	const journal = journalOf(context.team);
	return everyEntry ? journalEntries(journal, context.team).map(entry => ({id: entry.id, entry})) : thingsIn(journal);
};

export const journalList: ListSpec = {
	id: 'journal',
	title: 'Journal',
	about: ({everyEntry}) => ({everyEntry}),
	rows: (context, about) => {
		const journal = journalOf(context.team);
		return shownIn(context, about).map(shown => new JournalRow(shown, journal));
	},
	find: (context, typed, about, masked) => {
		const journal = journalOf(context.team);
		const {team} = context;
		const fits = journalMatcher(parseJournalFilter(typed, team.today), team, journal, masked);
		return shownIn(context, about)
			.filter(({entry}) => fits(entry))
			.map(shown => new JournalRow(shown, journal));
	},
	filterHint: (typed, {team}) => {
		const {wrongDay} = parseJournalFilter(typed, team.today);
		if (typed.trim() === '') return FILTER_HINT;
		if (wrongDay === undefined) return undefined;
		const why = whyNoDay(wrongDay, team.today, 'past') ?? '';
		return ` ${why.endsWith('is no day') ? `${why}: 2w, 3d, fri, 2026-11-20` : why} `;
	},
	empty: 'Nothing recorded yet. Press 1 for the team, then f for feedback or m for a 1:1 held.',
};
