// What to look at without a person: competencies that the aim expects higher than the level does; nobody is rated here.
import type {CompetencyId, LevelId, Rating} from '../../../domain/ids.ts';
import {competencyOf, type Ladder, levelOf} from '../../../domain/ladder/ladder.ts';
import {expectedRatings} from '../../../domain/team/gaps.ts';
import {competencyGuides} from '../../../knowledge/competencies.ts';
import {capital} from '../../../text/words.ts';
import {isOwnLadder, levelFor} from '../../growth/level-mapping.ts';
import type {SkillGap} from '../advice.ts';
import {experienceLevel, type Frame} from '../frame.ts';
import {openStep, stepsInTurn, type TimedStep} from '../growth/steps.ts';
import {lower, stop, textHash, withArticle} from '../words.ts';
import {nearerStep} from './sense.ts';

/** Roles that keep their holder's level are usual from here on. */
const USUAL_LEVEL: LevelId = 'L4';
/** Executives who turn to such a role are compared with a staff engineer in it. */
const FROM_ABOVE: LevelId = 'L5';
/** Where neither level nor role says what is expected, steps are those of somebody who has done it before. */
const USUAL_RATING: Rating = 2;
/** More than there are steps for one rating. */
const TURNS = 64;

/** The level after this one on the same track. */
export const nextLevel = (ladder: Ladder, level: LevelId): LevelId | undefined => {
	const track = levelOf(ladder, level)?.track;
	const levels = ladder.levels.filter(each => each.track === track);
	return levels[levels.findIndex(each => each.id === level) + 1]?.id;
};

/** A competency to look at, with the step that develops it and another way. */
export type GeneralGap = {
	readonly gap: SkillGap;
	readonly step: TimedStep;
	/** What it looks like when it is there. */
	readonly looksLike?: string;
	/** More is expected than at the level one has; false where the role or the task merely lives on it. */
	readonly isHigher: boolean;
};

type Aim = {
	/** What the aim expects, and in words whose expectation that is. */
	readonly expected: ReadonlyMap<CompetencyId, Rating>;
	readonly words: string;
};

/** Undefined where the ladder has nothing to say about it. */
const aimOf = (frame: Frame): Aim | undefined => {
	const {request, role, ladder} = frame;
	const {role_target: target, experience_level: experience} = request;
	const level = experienceLevel(frame);
	if (target !== undefined && ladder.roles[target] === undefined) return undefined;
	const nearest = level && (nextLevel(ladder, level) ?? level);
	const isFar = target !== undefined && experience !== undefined && nearerStep(target, experience) !== undefined;
	if (nearest !== undefined && (target === undefined || isFar)) {
		const words = isFar ? `${nearest}, the nearest on the way to ${role?.title ?? target},` : nearest;
		return {expected: expectedRatings(ladder, nearest, undefined), words};
	}
	if (target === undefined) return undefined;
	const keepsLevel = ladder.roles[target]?.level === 'own';
	const base = experience === 'executive' ? levelFor(ladder, FROM_ABOVE) : (level ?? levelFor(ladder, USUAL_LEVEL));
	const expected = expectedRatings(ladder, base, {role: target});
	if (expected.size === 0) return undefined;
	return {expected, words: `${withArticle(role?.title ?? target)}${keepsLevel ? ` at ${base}` : ''}`};
};

const evidenceOf = (
	frame: Frame,
	aim: Aim | undefined,
	{name, wanted, now}: {readonly name: string; readonly wanted?: Rating; readonly now?: Rating},
): string => {
	const {role, task, ladder, request} = frame;
	if (aim === undefined || wanted === undefined) {
		if (role) return `${name} is among what ${withArticle(role.title)} lives on`;
		if (request.experience_level) return `${task.title} lives on it; ${ladder.name} says nothing about this level`;
		return `${task.title} lives on ${name}`;
	}
	const level = experienceLevel(frame);
	if (now === undefined) return `${aim.words} asks for ${wanted} of 5 in ${name}`;
	if (wanted > now) return `The step from ${level} to ${aim.words} asks for ${wanted} of 5 in ${name}, up from ${now}`;
	return `${aim.words} asks for ${wanted} of 5 in ${name}, as ${level} does: keep it in use`;
};

/** Equals take turns, so that not every question is answered with the ladder’s first competency. */
const turnOf = ({request}: Frame, competency: CompetencyId): number =>
	textHash([request.task_type, request.role_target, request.experience_level, competency].join('|'));

/** Chosen by weight: what the task and the role live on, then the widest step. Where nothing is expected higher, what they live on. */
const chosenFor = (frame: Frame, aim: Aim | undefined, now: ReadonlyMap<CompetencyId, Rating>): readonly CompetencyId[] => {
	const {ladder, task, role} = frame;
	const weight = (competency: CompetencyId): number =>
		Number(task.competencies.includes(competency)) + Number(role?.competencies.includes(competency) ?? false);
	const steps = ladder.competencies
		.map(({id}) => ({id, step: (aim?.expected.get(id) ?? 0) - (now.get(id) ?? 0)}))
		.filter(each => now.size > 0 && each.step > 0)
		.sort((a, b) => weight(b.id) - weight(a.id) || b.step - a.step || turnOf(frame, a.id) - turnOf(frame, b.id))
		.map(each => each.id);
	const highest = [...(aim?.expected ?? [])].sort((a, b) => b[1] - a[1]).map(([id]) => id);
	const livedOn = [...(role?.competencies ?? []), ...task.competencies, ...highest];
	return [...new Set([...steps, ...livedOn])].filter(id => competencyOf(ladder, id) !== undefined);
};

type Wanted = {
	readonly most: number;
	/** The days that there are for the first step, the second … */
	readonly rooms: readonly number[];
	/** What is looked at before everything else. */
	readonly first?: readonly CompetencyId[];
};

/** What to look at, each with a step that fits the time. */
export const generalGaps = (frame: Frame, {most, rooms, first = []}: Wanted): readonly GeneralGap[] => {
	const {ladder} = frame;
	const aim = aimOf(frame);
	const level = experienceLevel(frame);
	const now: ReadonlyMap<CompetencyId, Rating> = level ? expectedRatings(ladder, level, undefined) : new Map();
	const known = first.filter(id => competencyOf(ladder, id) !== undefined);
	const chosen = [...new Set([...known, ...chosenFor(frame, aim, now)])].slice(0, most);
	return chosen.map((id, index): GeneralGap => {
		const name = competencyOf(ladder, id)?.name ?? id;
		const [wanted, has] = [aim?.expected.get(id), now.get(id)];
		const rating = has ?? (wanted === undefined ? USUAL_RATING : (Math.max(1, wanted - 1) as Rating));
		const turn = turnOf(frame, id) % TURNS;
		const [step = openStep, other] = stepsInTurn({
			ladder,
			competency: id,
			rating,
			turn,
			room: rooms[index] ?? Number.POSITIVE_INFINITY,
		});
		const guide = isOwnLadder(ladder) ? undefined : competencyGuides.find(each => each.id === id);
		const looksLike = wanted && guide?.ratings[wanted];
		return {
			gap: {
				competency: id,
				name,
				rating: null,
				expected: wanted ?? null,
				gap: null,
				evidence: capital(evidenceOf(frame, aim, {name, wanted, now: has})),
				how: stop(other ? `${step.what}; or ${lower(other.what)}` : step.what),
			},
			step,
			looksLike,
			isHigher: wanted !== undefined && wanted > (has ?? 0),
		};
	});
};
