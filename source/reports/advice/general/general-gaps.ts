// What to look at without a person: competencies that the aim expects higher than the level does; nobody is rated here.

import type {CompetencyId, LevelId, Rating} from '../../../domain/ids.ts';
import {competencyOf, type Ladder} from '../../../domain/ladder/ladder.ts';
import {expectedRatings} from '../../../domain/team/gaps.ts';
import {competencyGuides} from '../../../knowledge/competencies.ts';
import type {CompetencyGuide, Page} from '../../../knowledge/types.ts';
import {levelFor} from '../../growth/level-mapping.ts';
import type {SkillGap} from '../advice.ts';
import {experienceLevel, type Frame} from '../frame.ts';
import {situationNeeds} from '../situation.ts';
import {bare, stop, withArticle} from '../words.ts';

const MOST_SKILLS = 3;
/** What a situation asks for comes first, and leaves room for the aim where there is one. */
const MOST_OF_SITUATION = 2;
/** Roles that keep their holder's level are usual from here on. */
const USUAL_LEVEL: LevelId = 'L4';
/** Executives who turn to such a role are compared with a staff engineer in it. */
const FROM_ABOVE: LevelId = 'L5';

/** The level after this one on the same track. */
export const nextLevel = (ladder: Ladder, level: LevelId): LevelId | undefined => {
	const track = ladder.levels.find(each => each.id === level)?.track;
	const levels = ladder.levels.filter(each => each.track === track);
	return levels[levels.findIndex(each => each.id === level) + 1]?.id;
};

/** A competency to look at, and the step that develops it. */
export type GeneralGap = {
	readonly gap: SkillGap;
	readonly step: string;
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
	if (target === undefined) {
		const next = level && (nextLevel(ladder, level) ?? level);
		return next === undefined ? undefined : {expected: expectedRatings(ladder, next, undefined), words: `at ${next}`};
	}
	if (ladder.roles[target] === undefined) return undefined;
	const keepsLevel = ladder.roles[target].level === 'own';
	const base = experience === 'executive' ? levelFor(ladder, FROM_ABOVE) : (level ?? levelFor(ladder, USUAL_LEVEL));
	const expected = expectedRatings(ladder, base, {role: target});
	if (expected.size === 0) return undefined;
	return {expected, words: `of ${withArticle(role?.title ?? target)}${keepsLevel ? ` at ${base}` : ''}`};
};

/** From working level on, and from practitioner on, the larger steps; what a beginner takes up would bore them. */
const LARGE_FROM = 3;
const LARGER_FROM = 4;
const OPEN_STEP = 'Find one piece of work that needs it, and agree how you will see that it grew';

const stepFrom = (now: Rating | undefined, own: string | undefined, guide: CompetencyGuide | undefined): string => {
	const [, large, larger] = guide?.develop ?? [];
	const step = now !== undefined && now >= LARGER_FROM ? larger : now !== undefined && now >= LARGE_FROM ? large : undefined;
	return bare(step ?? own ?? '') || OPEN_STEP;
};

const NOBODY_RATED = 'No person was named, so nobody is rated.';

const evidenceOf = (
	frame: Frame,
	aim: Aim | undefined,
	{wanted, now, situation}: {readonly wanted?: Rating; readonly now?: Rating; readonly situation?: Page},
): string => {
	if (situation && wanted === undefined) return `What “${situation.title}” asks for. ${NOBODY_RATED}`;
	if (aim === undefined) {
		const {role, request, ladder} = frame;
		if (role) return `What ${withArticle(role.title)} lives on. ${NOBODY_RATED}`;
		if (request.experience_level) return `What the task itself lives on; ${ladder.name} says nothing about this level.`;
		return 'No person, role or level was named, so this is what the task itself lives on.';
	}
	const level = experienceLevel(frame);
	if (now === undefined || wanted === undefined) return `Expected ${aim.words}. ${NOBODY_RATED}`;
	if (wanted <= now) return `Expected ${aim.words}, and ${level} expects as much. ${NOBODY_RATED}`;
	return `Expected ${aim.words}; ${level} expects ${now}. ${NOBODY_RATED}`;
};

/**
 * At most three: what the situation asks for, then the widest step; where nothing is expected higher, what the role or the task lives on, as far as
 * the ladder knows it.
 */
export const generalGaps = (frame: Frame, situation?: Page): readonly GeneralGap[] => {
	const {ladder} = frame;
	const aim = aimOf(frame);
	const level = experienceLevel(frame);
	const now: ReadonlyMap<CompetencyId, Rating> = level ? expectedRatings(ladder, level, undefined) : new Map();
	const relevant = [...(frame.role?.competencies ?? []), ...frame.task.competencies];
	const weight = (competency: CompetencyId): number =>
		Number(frame.task.competencies.includes(competency)) + Number(frame.role?.competencies.includes(competency) ?? false);
	const steps = ladder.competencies
		.map(({id}) => ({id, step: (aim?.expected.get(id) ?? 0) - (now.get(id) ?? 0)}))
		.filter(each => now.size > 0 && each.step > 0)
		.sort((a, b) => weight(b.id) - weight(a.id) || b.step - a.step)
		.map(each => each.id);
	const highest = [...(aim?.expected ?? [])].sort((a, b) => b[1] - a[1]).map(([id]) => id);
	const livedOn = [...relevant, ...highest].filter(id => competencyOf(ladder, id) !== undefined);
	const needed = (situation ? situationNeeds(situation) : []).filter(id => competencyOf(ladder, id) !== undefined);
	const chosen = [...new Set([...needed.slice(0, aim ? MOST_OF_SITUATION : MOST_SKILLS), ...steps, ...livedOn])];
	return chosen.slice(0, MOST_SKILLS).map((id): GeneralGap => {
		const competency = competencyOf(ladder, id);
		const name = competency?.name ?? id;
		const wanted = aim?.expected.get(id);
		const guide = competencyGuides.find(each => each.id === id);
		const step = stepFrom(now.get(id), competency?.development, guide);
		const gap: SkillGap = {
			competency: id,
			name,
			rating: null,
			expected: wanted ?? null,
			gap: null,
			evidence: evidenceOf(frame, aim, {wanted, now: now.get(id), situation: needed.includes(id) ? situation : undefined}),
			how: `${stop(step)}${wanted && guide ? ` At ${wanted} it looks like this: ${guide.ratings[wanted]}` : ''}`,
		};
		return {gap, step, isHigher: now.size === 0 || steps.includes(id)};
	});
};
