// The heat map: people × competencies, where each is rated against what the target expects.
import type {CompetencyId, PersonId, Rating} from '../../domain/ids.ts';
import type {Ladder} from '../../domain/ladder/ladder.ts';
import {WIDE_GAP} from '../../domain/team/gaps.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {levelWords} from '../words/subject-words.ts';

/** How a cell stands: its text says it too, so that nothing rests on colour. */
export type HeatTone = 'wide' | 'gap' | 'met' | 'unrated' | 'none';

export type HeatCell = {
	readonly competency: CompetencyId;
	/** `2/3`, `2/4!` with a gap of two or more, `?` unrated, `·` not expected, `3` rated though not expected. */
	readonly text: string;
	readonly tone: HeatTone;
	/** Expected minus rating, below 0 where more than expected; undefined where either is unknown. */
	readonly gap?: number;
};

export type HeatRow = {
	readonly person: PersonId;
	readonly name: string;
	readonly level: string;
	readonly cells: readonly HeatCell[];
};

/** How a rating stands against what is expected, with the words that say so: readable without colour. */
const toned = (rating: Rating | undefined, expected: Rating | undefined): Pick<HeatCell, 'text' | 'tone'> => {
	if (expected === undefined) return {text: rating === undefined ? '·' : String(rating), tone: 'none'};
	if (rating === undefined) return {text: '?', tone: 'unrated'};
	const gap = expected - rating;
	const text = `${rating}/${expected}`;
	if (gap >= WIDE_GAP) return {text: `${text}!`, tone: 'wide'};
	return {text, tone: gap > 0 ? 'gap' : 'met'};
};

export const heatCell = (person: PersonState, competency: CompetencyId): HeatCell => {
	const expected = person.expected.get(competency);
	const rating = person.ratings.get(competency)?.rating;
	const gap = expected === undefined || rating === undefined ? undefined : expected - rating;
	return {competency, ...toned(rating, expected), gap};
};

export const heatRow = (person: PersonState, team: Team): HeatRow => ({
	person: person.id,
	name: person.name,
	level: levelWords(person),
	cells: team.ladder.competencies.map(({id}) => heatCell(person, id)),
});

/** What asks for a look comes first: gaps, then what nobody has rated, then what is as expected, then the rest. */
const TONE_RANK: Readonly<Record<HeatTone, number>> = {wide: 0, gap: 0, unrated: 1, met: 2, none: 3};

/** For a list sorted by one competency: the widest gap first. */
export const compareHeat = (a: HeatCell, b: HeatCell): number =>
	TONE_RANK[a.tone] - TONE_RANK[b.tone] || (b.gap ?? 0) - (a.gap ?? 0);

/** Competencies next to each other that belong together: `Leadership`, from the first on, five of them. */
export type HeatGroup = {readonly name: string; readonly from: number; readonly count: number};

export const heatGroups = ({competencies}: Pick<Ladder, 'competencies'>): readonly HeatGroup[] => {
	const starts = competencies.flatMap(({group}, index) => (competencies[index - 1]?.group === group ? [] : [index]));
	return starts.map((from, index) => ({
		name: competencies[from]?.group ?? '',
		from,
		count: (starts[index + 1] ?? competencies.length) - from,
	}));
};

/** What the cells mean, in one line. */
export const HEAT_LEGEND = 'rating/expected · ! gap of two or more · ? unrated · · not expected';
