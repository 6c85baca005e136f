// Which growth step is proposed: by the rating it starts from, the time there is, whose it is and where they work.
import type {CompetencyId, Rating} from '../../../domain/ids.ts';
import {competencyOf, type Ladder} from '../../../domain/ladder/ladder.ts';
import type {GrowthStep, StartRating} from '../../../knowledge/growth-steps/growth-step.ts';
import {growthSteps} from '../../../knowledge/growth-steps/growth-steps.ts';
import {isOwnLadder} from '../../growth/level-mapping.ts';
import {bare} from '../words.ts';

const DAYS_PER_WEEK = 7;
/** An own ladder says how a competency is developed, not how long that takes. */
const OWN_STEP_WEEKS = 4;
/** Stands for an area where somebody holds none. */
const NO_AREA = 'your part of the system';
const OPEN_STEP: GrowthStep = {
	weeks: 2,
	what: 'Choose the next step together, and write down how you will both see that it helped',
};

/** A step in words, and the days that it takes. */
export type TimedStep = {readonly what: string; readonly days: number};

const startOf = (rating: Rating): StartRating => (rating >= 4 ? 4 : rating) as StartRating;

/** What a ladder of one's own says counts; steps of the built-in competencies are for the built-in ladder alone. */
const stepsAt = (ladder: Ladder, competency: CompetencyId, rating: Rating): readonly GrowthStep[] => {
	if (!isOwnLadder(ladder)) return growthSteps[competency]?.[startOf(rating)] ?? [];
	const own = bare(competencyOf(ladder, competency)?.development ?? '');
	return own === '' ? [] : [{weeks: OWN_STEP_WEEKS, what: own}];
};

const within = (area: string | undefined, {what, weeks}: GrowthStep): TimedStep => ({
	what: what.replaceAll('{area}', area ?? NO_AREA),
	days: weeks * DAYS_PER_WEEK,
});

export type StepsFor = {
	readonly ladder: Ladder;
	readonly competency: CompetencyId;
	readonly rating: Rating;
	/** Spreads the choice, so that people with the same gap do not read the same step. */
	readonly turn: number;
	/** The days that there are for it. */
	readonly room: number;
	readonly area?: string;
	/** Steps that somebody has had already, or does not want. */
	readonly isUsed?: (what: string) => boolean;
};

/** The steps that may be proposed, the one whose turn it is first; those that take too long come last. */
export const stepsInTurn = ({
	ladder,
	competency,
	rating,
	turn,
	room,
	area,
	isUsed = () => false,
}: StepsFor): readonly TimedStep[] => {
	const all = stepsAt(ladder, competency, rating).map(each => within(area, each));
	const turned = all.map((_, index) => all[(index + turn) % all.length]).filter((each): each is TimedStep => each !== undefined);
	const left = turned.filter(({what}) => !isUsed(what));
	return [...left.filter(({days}) => days <= room), ...left.filter(({days}) => days > room)];
};

export const openStep: TimedStep = within(undefined, OPEN_STEP);
