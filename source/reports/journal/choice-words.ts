// Records that were edited in two places, for the lead to choose: the versions side by side, as far as they differ.
import {type Choice, choicesIn} from '../../domain/journal/choices.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import type {Journal} from '../../domain/journal/journal.ts';
import type {Team} from '../../domain/team/team.ts';
import {plural} from '../../text/words.ts';
import {entryCard} from './entry-card.ts';

/** `1 record was edited in two places, and one version counts`; undefined where there is none. */
export const choiceWords = (journal: Journal): string | undefined => {
	const count = choicesIn(journal).length;
	if (count === 0) return undefined;
	return `${plural(count, 'record was', 'records were')} edited in two places; until you choose, what was written last counts`;
};

export type ChoiceFact = {readonly label: string; readonly words: readonly string[]};

export type ChoiceSheet = {
	/** Of the version that counts: `Praise · Ana · Thu 19 Nov 2026`. */
	readonly heading: string;
	/** What the versions say differently, and when each was written; in the order of the versions. */
	readonly facts: readonly ChoiceFact[];
};

/** What became of an entry is the same question that is asked here. */
const OWN_FACTS: ReadonlySet<string> = new Set(['What', 'Text', 'Where', 'Did', 'Effect', 'Link', 'Written']);

export const choiceSheet = ({versions}: Choice, team: Team, journal: Journal, masked = false): ChoiceSheet => {
	const cards = versions.map(entry => entryCard(entry, team, journal, masked));
	const facts = cards.map(
		card => new Map([['Record', card.heading], ...card.facts.filter(([label]) => OWN_FACTS.has(label))] as const),
	);
	const labels = [...new Set(facts.flatMap(own => [...own.keys()]))];
	const rows = labels.map((label): ChoiceFact => ({label, words: facts.map(own => own.get(label) ?? '')}));
	return {
		heading: cards.at(-1)?.heading ?? '',
		facts: rows.filter(({label, words}) => label === 'Written' || new Set(words).size > 1),
	};
};

/** Where a version was written, as far as this computer knows. */
export const writtenWhere = ({machine}: Entry, own: string): string =>
	machine === own ? 'on this computer' : 'on another computer';
