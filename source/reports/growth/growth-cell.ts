// One person on one competency: how they stand, what shows it, and what would be a step.

import type {Day} from '../../domain/day.ts';
import type {CompetencyId, Rating} from '../../domain/ids.ts';
import {competencyOf} from '../../domain/ladder/ladder.ts';
import {onceFor, onceForEach} from '../../domain/once-for.ts';
import {evidenceOn, type RecordedEvidence} from '../../domain/team/evidence.ts';
import {isHere} from '../../domain/team/people.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {RATING_WORDS} from '../../knowledge/competencies.ts';
import {monthYear, shortDay} from '../../text/day-words.ts';
import {capital} from '../../text/words.ts';
import {quoted} from '../words/signal-words.ts';
import {targetName} from '../words/subject-words.ts';
import {type HeatTone, heatCell} from './heat-map.ts';

/** The latest of them; the person's page has all. */
const MOST_EVIDENCE = 3;

export type GrowthCell = {
	/** `Influence · Ana Souza` */
	readonly heading: string;
	/** `2 foundational; L5 by Jun 2027 expects 4 practitioner: a gap of 2` */
	readonly stand: string;
	readonly tone: HeatTone;
	/** `rated on 12 Sep`, `from the roster`; empty without a rating. */
	readonly rated: string;
	/** Newest first: feedback, wins and ratings that speak of it. */
	readonly evidence: readonly {readonly day: Day; readonly words: string}[];
	/** What the competency is. */
	readonly about: string;
	/** One step that develops it. */
	readonly step: string;
	/** `2 with a gap, 1 of them wide, 1 unrated` */
	readonly team: string;
};

const rated = (rating: Rating): string => `${rating} ${RATING_WORDS[rating - 1]}`;

/** Whose expectation it is: `L5 by Jun 2027`, `L4`. */
const measure = ({target, level}: PersonState): string => {
	if (target === undefined || target === 'stay') return level ?? 'the level';
	return target.by === undefined ? targetName(target) : `${targetName(target)} by ${monthYear(target.by)}`;
};

const standWords = (person: PersonState, competency: CompetencyId): string => {
	const expected = person.expected.get(competency);
	const rating = person.ratings.get(competency)?.rating;
	const now = rating === undefined ? 'not rated yet' : rated(rating);
	if (expected === undefined)
		return `${now}; ${person.expected.size === 0 ? 'nothing is expected while no level is known' : `${measure(person)} does not expect it`}`;
	const wanted = `${measure(person)} expects ${rated(expected)}`;
	if (rating === undefined) return `${now}; ${wanted}`;
	const gap = expected - rating;
	return `${now}; ${wanted}${gap > 0 ? `: a gap of ${gap}` : gap < 0 ? ': more than that' : ''}`;
};

const evidenceWords = ({entry, text}: RecordedEvidence): string => {
	const what = entry.kind === 'win-noted' ? 'win' : entry.kind === 'rating-given' ? `rating ${entry.rating}` : entry.type;
	return `${what} ${quoted(text)}`;
};

/** The newest first, as much as there is room for. */
const latestOn = (person: PersonState, competency: CompetencyId): GrowthCell['evidence'] =>
	evidenceOn(person, competency)
		.toReversed()
		.slice(0, MOST_EVIDENCE)
		.map(evidence => ({day: evidence.on, words: evidenceWords(evidence)}));

const countWords = ({people}: Team, competency: CompetencyId): string => {
	const tones = people.filter(isHere).map(person => heatCell(person, competency).tone);
	const count = (...wanted: readonly HeatTone[]) => tones.filter(tone => wanted.includes(tone)).length;
	const [gaps, wide, unrated] = [count('wide', 'gap'), count('wide'), count('unrated')];
	const words = [
		gaps === 0 ? 'nobody with a gap' : `${gaps} with a gap`,
		wide > 0 ? `${wide} of them wide` : '',
		unrated > 0 ? `${unrated} unrated` : '',
	];
	return words.filter(Boolean).join(', ');
};

/** How the team stands, counted once: the cursor moves over one person after the other. */
const teamWords = onceFor((team: Team) => onceForEach((competency: CompetencyId) => countWords(team, competency)));

export const growthCell = (person: PersonState, competency: CompetencyId, team: Team): GrowthCell | undefined => {
	const known = competencyOf(team.ladder, competency);
	if (!known) return undefined;
	const given = person.ratings.get(competency);
	return {
		heading: `${known.name} · ${person.name}`,
		stand: capital(standWords(person, competency)),
		tone: heatCell(person, competency).tone,
		rated: given === undefined ? '' : given.on === undefined ? 'from the roster' : `rated on ${shortDay(given.on, team.today)}`,
		evidence: latestOn(person, competency),
		about: known.description,
		step: known.development,
		team: teamWords(team)(competency),
	};
};
