// What is on record about a competency of somebody: feedback, wins, and ratings that came with their evidence.

import type {Day} from '../day.ts';
import type {EntryOf} from '../journal/entries.ts';
import {push} from '../journal/subjects.ts';
import {onceFor} from '../once-for.ts';
import type {PersonAlone} from './people.ts';

export type RecordedEvidence = {
	readonly on: Day;
	readonly entry: EntryOf<'feedback-noted' | 'win-noted' | 'rating-given'>;
	readonly text: string;
	/** When feedback was said; a win or a rating is nothing to be said. */
	readonly saidOn?: Day;
};

type Recorded = Pick<PersonAlone, 'entries' | 'feedback'>;

const byCompetency = onceFor(({entries, feedback}: Recorded): ReadonlyMap<string, readonly RecordedEvidence[]> => {
	const said = new Map(feedback.map(({entry, saidOn}) => [entry.id, saidOn]));
	const evidence = new Map<string, RecordedEvidence[]>();
	for (const entry of entries) {
		if (entry.kind !== 'feedback-noted' && entry.kind !== 'win-noted' && entry.kind !== 'rating-given') continue;
		const text = entry.kind === 'rating-given' ? entry.evidence : entry.text;
		if (entry.competency !== undefined && text)
			push(evidence, entry.competency, {on: entry.on, entry, text, saidOn: said.get(entry.id)});
	}
	return evidence;
});

const NONE: readonly RecordedEvidence[] = [];

/** Oldest first. */
export const evidenceOn = (person: Recorded, competency: string): readonly RecordedEvidence[] =>
	byCompetency(person).get(competency) ?? NONE;

/** The day of the last of it. */
export const lastEvidence = (person: Recorded, competency: string): Day | undefined => evidenceOn(person, competency).at(-1)?.on;
