// The heat map: people × competencies, where each is rated against what the target expects.
import {WIDE_GAP} from '../domain/gaps.ts';
import type {CompetencyId, PersonId} from '../domain/ids.ts';
import type {PersonState, Team} from '../domain/team.ts';
import {levelWords} from './subject-words.ts';

/** How a cell stands: its text says it too, so that nothing rests on colour. */
export type HeatTone = 'wide' | 'gap' | 'met' | 'unrated' | 'none';

export type HeatCell = {
	readonly competency: CompetencyId;
	/** `2/3`, `2/4!` with a gap of two or more, `?` unrated, `·` not expected, `3` rated though not expected. */
	readonly text: string;
	readonly tone: HeatTone;
	/** Expected minus rating, for sorting; undefined where either is unknown. */
	readonly gap?: number;
};

export type HeatRow = {
	readonly person: PersonId;
	readonly name: string;
	readonly level: string;
	readonly cells: readonly HeatCell[];
};

export const heatCell = (person: PersonState, competency: CompetencyId): HeatCell => {
	const expected = person.expected.get(competency);
	const rating = person.ratings.get(competency)?.rating;
	if (expected === undefined) return {competency, text: rating === undefined ? '·' : String(rating), tone: 'none'};
	if (rating === undefined) return {competency, text: '?', tone: 'unrated'};
	const gap = expected - rating;
	const tone = gap >= WIDE_GAP ? 'wide' : gap > 0 ? 'gap' : 'met';
	return {competency, text: `${rating}/${expected}${tone === 'wide' ? '!' : ''}`, tone, gap};
};

export const heatRow = (person: PersonState, team: Team): HeatRow => ({
	person: person.id,
	name: person.name,
	level: levelWords(person),
	cells: team.ladder.competencies.map(({id}) => heatCell(person, id)),
});

/** What the cells mean, in one line. */
export const HEAT_LEGEND = 'rating/expected at the target · ! gap of two or more · ? unrated · · not expected';
