// What is on record about a competency of somebody: the latest piece, in words that may be shown to that person.

import {type Day, daysBetween} from '../../../domain/day.ts';
import type {CompetencyId} from '../../../domain/ids.ts';
import {evidenceOn} from '../../../domain/team/evidence.ts';
import {shortDay} from '../../../text/day-words.ts';
import {quoted} from '../../words/signal-words.ts';
import type {PersonFrame} from './person-frame.ts';

/** As much of a note as reads well inside a sentence. */
const LONGEST_QUOTE = 110;
/** What was said more than once is in mind for about a season; what was said once, for two months. */
const LATELY_DAYS = 120;
const ONCE_DAYS = 60;

export const excerpt = (text: string, longest = LONGEST_QUOTE): string => {
	const line = text.trim().replace(/\s+/g, ' ');
	const characters = [...line];
	return characters.length <= longest ? line : `${characters.slice(0, longest).join('').trimEnd()}…`;
};

const FEEDBACK_WORDS = {praise: 'praise', constructive: 'feedback', observation: 'an observation'} as const;

export type Evidence = {
	readonly on: Day;
	readonly words: string;
	/** The note itself, where it may be quoted. */
	readonly text?: string;
	/** True of praise, wins and ratings: something to build on. */
	readonly speaksFor: boolean;
};

type Seen = Pick<PersonFrame, 'person' | 'today' | 'isForThem'>;

/** Only what has been said to the person is quoted; of the rest there is the day alone, and nothing where it is shared. */
export const evidenceOf = ({person, today, isForThem}: Seen, competency: CompetencyId): readonly Evidence[] =>
	evidenceOn(person, competency)
		.toReversed()
		.flatMap(({on, entry, text, saidOn}): readonly Evidence[] => {
			const day = shortDay(on, today);
			const quote = quoted(excerpt(text));
			if (entry.kind === 'win-noted') return [{on, words: `a win of ${day}: ${quote}`, text, speaksFor: true}];
			if (entry.kind === 'rating-given')
				return isForThem ? [] : [{on, words: `the rating of ${day}: ${quote}`, text, speaksFor: true}];
			if (saidOn === undefined)
				return isForThem ? [] : [{on, words: `a note of ${day} that has not been said`, speaksFor: false}];
			return [{on, words: `${FEEDBACK_WORDS[entry.type]} of ${day}: ${quote}`, text, speaksFor: entry.type === 'praise'}];
		});

export const latestEvidence = (frame: Seen, competency: CompetencyId): Evidence | undefined => evidenceOf(frame, competency)[0];

/** Constructive feedback on it was said lately, and nothing better has been noted since. */
export const isCriticised = ({person, today}: Pick<PersonFrame, 'person' | 'today'>, competency: CompetencyId): boolean => {
	const said = person.feedback.flatMap(({entry, saidOn}) =>
		entry.competency === competency && entry.type === 'constructive' && saidOn !== undefined ? [saidOn] : [],
	);
	const last = said.reduce<Day | undefined>((latest, on) => (latest === undefined || on > latest ? on : latest), undefined);
	const recent = said.filter(on => daysBetween(on, today) <= LATELY_DAYS);
	if (last === undefined || recent.length === 0) return false;
	if (recent.length === 1 && daysBetween(last, today) > ONCE_DAYS) return false;
	const isBetter = (each: {readonly competency?: string; readonly on: Day}) => each.competency === competency && each.on > last;
	return !person.wins.some(isBetter) && !person.feedback.some(({entry}) => entry.type === 'praise' && isBetter(entry));
};
