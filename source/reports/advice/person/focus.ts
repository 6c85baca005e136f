// Which gaps a plan works on, the next step for each, and which unrated competencies to find out about.
import type {CompetencyId} from '../../../domain/ids.ts';
import {competencyOf} from '../../../domain/ladder/ladder.ts';
import {expectedRatings} from '../../../domain/team/gaps.ts';
import type {Action, Gap} from '../../../domain/team/team.ts';
import {competencyGuides} from '../../../knowledge/competencies.ts';
import {plural} from '../../../text/words.ts';
import {isOwnLadder} from '../../growth/level-mapping.ts';
import type {SkillGap} from '../advice.ts';
import {openStep, stepsInTurn, type TimedStep} from '../growth/steps.ts';
import {lower, stop, textHash} from '../words.ts';
import {placeInArea} from './areas.ts';
import type {EarlierPlans} from './earlier-plans.ts';
import {type Evidence, isCriticised, latestEvidence} from './evidence.ts';
import {nameIn, type PersonFrame} from './person-frame.ts';

/** Nobody works on more at once; a short plan holds fewer. */
const MOST_GAPS = 3;
const MOST_GAPS_SHORT = 2;
const SHORT_PLAN_DAYS = 100;
const MONTH_DAYS = 45;
const MOST_UNRATED = 2;
/** Awareness alone, a 1, is not worth a question. */
const WORTH_ASKING = 2;
/** What the task is about outweighs one rating of width, so that different questions get different answers. */
const TASK_WEIGHT = 1.5;
const ROLE_WEIGHT = 0.5;
/** A month, for a step that an own ladder gives no time for. */
const OPEN_DAYS = 28;

export type Focus = {
	readonly gap: Gap;
	readonly name: string;
	readonly group?: string;
	readonly evidence?: Evidence;
	/** `Influence: lead one decision across teams …`: what an action says. */
	readonly what: string;
	readonly step: TimedStep;
	/** Another step from the same rating. */
	readonly other?: TimedStep;
	/** An action accepted earlier that is still open and works on it. */
	readonly open?: Action;
	/** What the expected rating looks like, on the built-in competencies. */
	readonly looksLike?: string;
	/** Why it comes before wider ones: criticised lately, or below what their own level expects. */
	readonly urgent?: 'criticised' | 'below-level';
};

const urgencyOf = (frame: PersonFrame, own: ReadonlyMap<CompetencyId, number>, {competency, rating}: Gap): Focus['urgent'] => {
	if (isCriticised(frame, competency)) return 'criticised';
	return (own.get(competency) ?? rating) > rating ? 'below-level' : undefined;
};
const RANK = {criticised: 0, 'below-level': 1} as const;
const rankOf = (urgent: Focus['urgent']): number => (urgent === undefined ? 2 : RANK[urgent]);

const weightOf = ({task, aim, about}: PersonFrame, {competency, gap}: Gap): number =>
	gap +
	(task.id !== 'career_planning' && task.competencies.includes(competency) ? TASK_WEIGHT : 0) +
	(about?.competencies.includes(competency) ? TASK_WEIGHT * 2 : 0) +
	(aim.role?.competencies.includes(competency) ? ROLE_WEIGHT : 0);

type Ranked = {readonly gap: Gap; readonly urgent: Focus['urgent']};

/** By evidence before size; within the competencies of the task, unless the records or the question point elsewhere. */
const ranked = (frame: PersonFrame): readonly Ranked[] => {
	const {aim, task, about, ladder, level} = frame;
	const own = expectedRatings(ladder, level, undefined);
	const all = aim.gaps.map((gap): Ranked => ({gap, urgent: urgencyOf(frame, own, gap)}));
	const isOnTopic = ({gap: {competency}, urgent}: Ranked): boolean =>
		task.id === 'career_planning' ||
		urgent !== undefined ||
		task.competencies.includes(competency) ||
		(about?.competencies.includes(competency) ?? false);
	const onTopic = all.filter(isOnTopic);
	return (onTopic.length > 0 ? onTopic : all).toSorted(
		(a, b) => rankOf(a.urgent) - rankOf(b.urgent) || weightOf(frame, b.gap) - weightOf(frame, a.gap),
	);
};

const wording = (name: string, step: TimedStep): string => `${name}: ${step.what}`;

/** People next to each other on the roster take different turns, whatever their ids. */
const turnOf = ({team, person}: PersonFrame, competency: CompetencyId): number =>
	(team.people.findIndex(({id}) => id === person.id) + (textHash(competency) % 64) + 1) % 64;

const focusFrom = (frame: PersonFrame, earlier: EarlierPlans, {gap, urgent}: Ranked, position: number, room: number): Focus => {
	const {ladder, person} = frame;
	const {competency, rating, expected} = gap;
	const name = nameIn(ladder, competency);
	const open = [...earlier.overdue, ...earlier.open].find(action => action.text.startsWith(`${name}: `));
	const evidence = latestEvidence(frame, competency);
	const steps = stepsInTurn({
		ladder,
		competency,
		rating,
		turn: turnOf(frame, competency),
		room,
		area: placeInArea(frame, competency, evidence, position)?.name,
		isUsed: what => earlier.isSettled(wording(name, {what, days: 0})),
	});
	const fresh = steps.filter(step => !open || wording(name, step) !== open.text);
	const step = open ? {what: open.text.slice(name.length + 2), days: OPEN_DAYS} : (fresh[0] ?? openStep);
	const guide = isOwnLadder(ladder) ? undefined : competencyGuides.find(each => each.id === competency);
	return {
		gap,
		name,
		group: competencyOf(ladder, competency)?.group,
		evidence,
		what: wording(name, step),
		step,
		other: fresh.find(each => each !== step),
		open: open && person.actions.find(({id}) => id === open.id),
		looksLike: guide?.ratings[expected],
		urgent,
	};
};

/** At most three, and a month holds one; no more than there are `rooms`: the days for the first, the second … */
export const focusOf = (frame: PersonFrame, earlier: EarlierPlans, rooms: readonly number[]): readonly Focus[] => {
	const fitting = frame.days <= MONTH_DAYS ? 1 : frame.days <= SHORT_PLAN_DAYS ? MOST_GAPS_SHORT : MOST_GAPS;
	const most = Math.min(fitting, rooms.length);
	return ranked(frame)
		.slice(0, most)
		.map((each, index) => focusFrom(frame, earlier, each, index, rooms[index] ?? OPEN_DAYS));
};

/** Those asked about or spoken of come first, then those the task or the role needs. */
export const toFindOut = ({aim, task, about, person}: PersonFrame): readonly CompetencyId[] => {
	const weight = (competency: CompetencyId) =>
		Number(task.competencies.includes(competency)) +
		Number(aim.role?.competencies.includes(competency) ?? false) +
		2 * Number(person.feedback.some(({entry}) => entry.competency === competency)) +
		3 * Number(about?.competencies.includes(competency) ?? false);
	return aim.unrated
		.filter(competency => (aim.expected.get(competency) ?? 0) >= WORTH_ASKING)
		.sort((a, b) => weight(b) - weight(a) || (aim.expected.get(b) ?? 0) - (aim.expected.get(a) ?? 0))
		.slice(0, MOST_UNRATED);
};

/** A question that tells where somebody stands; on an own ladder one that holds for any of its competencies. */
export const findOutQuestion = ({ladder}: Pick<PersonFrame, 'ladder'>, competency: CompetencyId): string =>
	(isOwnLadder(ladder) ? undefined : competencyGuides.find(each => each.id === competency)?.ask) ??
	'Where did this show in your work lately?';

export const evidenceWords = ({gap, evidence}: Focus): string =>
	`Rated ${gap.rating}, expected ${gap.expected}; ${evidence ? evidence.words : 'no feedback or win on record names it'}`;

export const skillGapOf = ({gap, name, evidence, step, other}: Focus): SkillGap => ({
	competency: gap.competency,
	name,
	rating: gap.rating,
	expected: gap.expected,
	gap: gap.gap,
	evidence: evidence ? evidence.words : 'No feedback or win on record names it',
	how: stop(other ? `${step.what}; or ${lower(other.what)}` : step.what),
});

/** `five more gaps: Hiring, Delegation …`; empty when the plan holds them all. */
export const otherGaps = (frame: PersonFrame, focus: readonly Focus[]): string => {
	const others = frame.aim.gaps.filter(gap => !focus.some(each => each.gap.competency === gap.competency));
	if (others.length === 0) return '';
	return `${plural(others.length, 'more gap')} (${others.map(({competency}) => nameIn(frame.ladder, competency)).join(', ')})`;
};
