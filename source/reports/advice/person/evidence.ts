// What is on record about a competency of somebody: the latest piece, in words that may be shown to that person.
import type {Day} from '../../../domain/day.ts';
import type {CompetencyId} from '../../../domain/ids.ts';
import {shortDay} from '../../../text/day-words.ts';
import {quoted} from '../../words/signal-words.ts';
import type {PersonFrame} from './person-frame.ts';

/** As much of a note as reads well inside a sentence. */
const LONGEST_QUOTE = 90;

const excerpt = (text: string): string => {
	const line = text.trim().replace(/\s+/g, ' ');
	const characters = [...line];
	return characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
};

const FEEDBACK_WORDS = {praise: 'praise', constructive: 'feedback', observation: 'an observation'} as const;

export type Evidence = {
	readonly on: Day;
	readonly words: string;
	/** True of praise, wins and ratings: something to build on. */
	readonly speaksFor: boolean;
};

/** Only what has been said to the person is quoted; of the rest there is the day alone. */
export const evidenceOf = (
	{person, today, masked}: Pick<PersonFrame, 'person' | 'today' | 'masked'>,
	competency: CompetencyId,
): readonly Evidence[] => {
	const quote = (text: string) => quoted(excerpt(text), masked);
	const feedback = person.feedback
		.filter(each => each.entry.competency === competency)
		.map(({entry, saidOn}): Evidence => {
			const day = shortDay(entry.on, today);
			const words =
				saidOn === undefined
					? `a note of ${day} that has not been said`
					: `${FEEDBACK_WORDS[entry.type]} of ${day}: ${quote(entry.text)}`;
			return {on: entry.on, words, speaksFor: saidOn !== undefined && entry.type === 'praise'};
		});
	const wins = person.wins
		.filter(win => win.competency === competency)
		.map((win): Evidence => ({on: win.on, words: `a win of ${shortDay(win.on, today)}: ${quote(win.text)}`, speaksFor: true}));
	const ratings = person.entries.flatMap((entry): Evidence[] =>
		entry.kind === 'rating-given' && entry.competency === competency && entry.evidence
			? [{on: entry.on, words: `the rating of ${shortDay(entry.on, today)}: ${quote(entry.evidence)}`, speaksFor: true}]
			: [],
	);
	return [...feedback, ...wins, ...ratings].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
};

export const latestEvidence = (
	frame: Pick<PersonFrame, 'person' | 'today' | 'masked'>,
	competency: CompetencyId,
): Evidence | undefined => evidenceOf(frame, competency)[0];
