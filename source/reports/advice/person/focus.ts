// Which gaps a plan works on, the next step for each, and which unrated competencies to find out about.
import type {CompetencyId} from '../../../domain/ids.ts';
import {competencyOf} from '../../../domain/ladder/ladder.ts';
import type {Action, Gap} from '../../../domain/team/team.ts';
import {competencyGuides} from '../../../knowledge/competencies.ts';
import {plural} from '../../../text/words.ts';
import type {SkillGap} from '../advice.ts';
import {bare, stop} from '../words.ts';
import type {Earlier} from './earlier.ts';
import {type Evidence, latestEvidence} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';

/** Nobody works on more at once; a short plan holds fewer. */
const MOST_GAPS = 3;
const MOST_GAPS_SHORT = 2;
const SHORT_PLAN_MONTHS = 3;
/** A practitioner. */
const FAR_ALONG = 4;
const MOST_UNRATED = 2;
/** Awareness alone, a 1, is not worth a question. */
const WORTH_ASKING = 2;
/** What the task is about outweighs one rating of width, so that different questions get different answers. */
const TASK_WEIGHT = 1.5;
const ROLE_WEIGHT = 0.5;

export type Focus = {
	readonly gap: Gap;
	readonly name: string;
	readonly group?: string;
	readonly evidence?: Evidence;
	/** `Influence: lead one decision across teams …`: what an action says. */
	readonly what: string;
	/** The step alone. */
	readonly step: string;
	/** An action accepted earlier that is still open and works on it. */
	readonly open?: Action;
	/** What the expected rating looks like, on the built-in competencies. */
	readonly looksLike?: string;
};

/** The ladder's own step, the larger ones, the smallest last; somebody far along begins with the largest. */
const stepsFor = ({ladder}: PersonFrame, {competency, rating}: Gap): readonly string[] => {
	const own = [competencyOf(ladder, competency)?.development ?? ''].filter(Boolean);
	const guide = competencyGuides.find(each => each.id === competency);
	const [small, large, larger] = guide?.develop ?? [];
	const steps = rating >= FAR_ALONG ? [larger, large, ...own, small] : [...own, large, larger, small];
	return steps.flatMap(step => (step ? [bare(step)] : []));
};

const wording = (name: string, step: string): string => `${name}: ${step}`;

/** The first step that no earlier plan has held, whatever became of it. */
const nextStep = (frame: PersonFrame, earlier: Earlier, gap: Gap, name: string): string =>
	stepsFor(frame, gap).find(step => !earlier.texts.has(wording(name, step))) ??
	`Choose the next step together, and write down how you will both see that it helped`;

const weightOf = ({task, aim}: PersonFrame, {competency, gap}: Gap): number =>
	gap +
	(task.id !== 'career_planning' && task.competencies.includes(competency) ? TASK_WEIGHT : 0) +
	(aim.role?.competencies.includes(competency) ? ROLE_WEIGHT : 0);

/** At most three; one where energy comes first. */
export const focusOf = (frame: PersonFrame, earlier: Earlier, energyFirst = false): readonly Focus[] => {
	const most = energyFirst ? 1 : frame.months <= SHORT_PLAN_MONTHS ? MOST_GAPS_SHORT : MOST_GAPS;
	return [...frame.aim.gaps]
		.sort((a, b) => weightOf(frame, b) - weightOf(frame, a))
		.slice(0, most)
		.map((gap): Focus => {
			const competency = competencyOf(frame.ladder, gap.competency);
			const name = competency?.name ?? gap.competency;
			const open = [...earlier.overdue, ...earlier.open].find(action => action.text.startsWith(`${name}: `));
			const step = open ? open.text.slice(name.length + 2) : nextStep(frame, earlier, gap, name);
			return {
				gap,
				name,
				group: competency?.group,
				evidence: latestEvidence(frame, gap.competency),
				what: wording(name, step),
				step,
				open,
				looksLike: competencyGuides.find(each => each.id === gap.competency)?.ratings[gap.expected],
			};
		});
};

/** Those the task or the role needs come first. */
export const toFindOut = ({aim, task}: PersonFrame): readonly CompetencyId[] => {
	const weight = (competency: CompetencyId) =>
		Number(task.competencies.includes(competency)) + Number(aim.role?.competencies.includes(competency) ?? false);
	return aim.unrated
		.filter(competency => (aim.expected.get(competency) ?? 0) >= WORTH_ASKING)
		.sort((a, b) => weight(b) - weight(a) || (aim.expected.get(b) ?? 0) - (aim.expected.get(a) ?? 0))
		.slice(0, MOST_UNRATED);
};

/** A question that tells where somebody stands. */
export const findOutQuestion = (competency: CompetencyId): string =>
	competencyGuides.find(each => each.id === competency)?.ask ?? 'Where did this show in your work lately?';

export const evidenceWords = (focus: Focus): string =>
	`Rated ${focus.gap.rating}, expected ${focus.gap.expected}; ${focus.evidence ? focus.evidence.words : 'nothing on record about it'}`;

export const skillGapOf = (focus: Focus): SkillGap => ({
	competency: focus.gap.competency,
	name: focus.name,
	rating: focus.gap.rating,
	expected: focus.gap.expected,
	gap: focus.gap.gap,
	evidence: focus.evidence ? focus.evidence.words : 'Nothing on record about it',
	how: `${stop(focus.step)}${focus.looksLike ? ` At ${focus.gap.expected} it looks like this: ${focus.looksLike}` : ''}`,
});

/** `five more gaps: Hiring, Delegation …`; empty when the plan holds them all. */
export const otherGaps = (frame: PersonFrame, focus: readonly Focus[]): string => {
	const others = frame.aim.gaps.filter(gap => !focus.some(each => each.gap.competency === gap.competency));
	if (others.length === 0) return '';
	const names = others.map(gap => competencyOf(frame.ladder, gap.competency)?.name ?? gap.competency);
	return `${plural(others.length, 'more gap')} (${names.join(', ')})`;
};
