// A person's competencies against what is expected: the gaps table, and the cells of the heat map.
import type {Day} from '../../domain/day.ts';
import type {CompetencyId, Rating} from '../../domain/ids.ts';
import type {Competency} from '../../domain/ladder/ladder.ts';
import {lastEvidence} from '../../domain/team/evidence.ts';
import {WIDE_GAP} from '../../domain/team/gaps.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';

/** `unexpected` is rated although nothing is expected; `blank` neither. */
export type GapState = 'wide' | 'gap' | 'met' | 'unrated' | 'unexpected' | 'blank';

export type GapRow = {
	readonly competency: CompetencyId;
	readonly name: string;
	readonly short: string;
	readonly group: string;
	readonly rating?: Rating;
	readonly expected?: Rating;
	/** Expected minus rating where positive, else 0. */
	readonly gap: number;
	readonly state: GapState;
	/** `2/4!`, `3/3`, `?`, `·`: readable without colour. */
	readonly cell: string;
	/** The day of the last feedback, win or rating evidence on it. */
	readonly evidence?: Day;
	/** How it is developed: one step. */
	readonly step: string;
};

const stateOf = (rating: Rating | undefined, expected: Rating | undefined): GapState => {
	if (expected === undefined) return rating === undefined ? 'blank' : 'unexpected';
	if (rating === undefined) return 'unrated';
	const gap = expected - rating;
	return gap >= WIDE_GAP ? 'wide' : gap > 0 ? 'gap' : 'met';
};

/** The heat map's cell: rating over expected, `!` for a gap of two or more, `?` unrated, `·` not expected. */
const cellOf = (state: GapState, rating: Rating | undefined, expected: Rating | undefined): string => {
	if (state === 'blank') return '·';
	if (state === 'unexpected') return String(rating);
	if (state === 'unrated') return '?';
	return `${rating}/${expected}${state === 'wide' ? '!' : ''}`;
};

/** How a rating stands against what is expected, and the cell that says so. */
export const gapCell = (rating: Rating | undefined, expected: Rating | undefined): Pick<GapRow, 'state' | 'cell'> => {
	const state = stateOf(rating, expected);
	return {state, cell: cellOf(state, rating, expected)};
};

export const gapRow = (person: PersonState, competency: Competency): GapRow => {
	const rating = person.ratings.get(competency.id)?.rating;
	const expected = person.expected.get(competency.id);
	return {
		competency: competency.id,
		name: competency.name,
		short: competency.short,
		group: competency.group,
		rating,
		expected,
		gap: rating === undefined || expected === undefined ? 0 : Math.max(0, expected - rating),
		...gapCell(rating, expected),
		evidence: lastEvidence(person, competency.id),
		step: competency.development,
	};
};

/** Every competency of the ladder, in its order. */
export const gapRows = (person: PersonState, team: Team): readonly GapRow[] =>
	team.ladder.competencies.map(competency => gapRow(person, competency));

/** The widest gaps first, then the ladder's order. */
export const topGaps = (person: PersonState, team: Team, count: number): readonly GapRow[] =>
	person.gaps.slice(0, count).flatMap(({competency}) => {
		const known = team.ladder.competencies.find(each => each.id === competency);
		return known ? [gapRow(person, known)] : [];
	});

/** A rating as a meter of five: `▰▰▱▱▱`. */
export const ratingMeter = (rating: number): string => '▰'.repeat(rating) + '▱'.repeat(5 - rating);
