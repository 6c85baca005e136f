// What to look at without a person: competencies that the aim expects higher than the level does; nobody is rated here.
import {expectedRatings} from '../../domain/gaps.ts';
import type {CompetencyId, LevelId, Rating} from '../../domain/ids.ts';
import {competencyOf} from '../../domain/ladder.ts';
import {competencyGuides} from '../../knowledge/competencies.ts';
import {builtInLadder} from '../../knowledge/ladder.ts';
import type {SkillGap} from './advice.ts';
import {EXPERIENCE, type Frame} from './frame.ts';
import {stop, withArticle} from './words.ts';

const MOST_SKILLS = 3;
/** Roles that keep their holder's level are usual from here on. */
const USUAL_LEVEL: LevelId = 'L4';
/** Executives who turn to such a role are compared with a staff engineer in it. */
const FROM_ABOVE: LevelId = 'L5';

/** The level after this one on the same track. */
export const nextLevel = (level: LevelId): LevelId | undefined => {
	const track = builtInLadder.levels.find(each => each.id === level)?.track;
	const levels = builtInLadder.levels.filter(each => each.track === track);
	return levels[levels.findIndex(each => each.id === level) + 1]?.id;
};

/** A competency to look at, and the step that develops it. */
export type GeneralGap = {readonly gap: SkillGap; readonly step: string};

type Aim = {
	/** What the aim expects, and in words whose expectation that is. */
	readonly expected: ReadonlyMap<CompetencyId, Rating>;
	readonly words: string;
};

const aimOf = ({request, role}: Frame): Aim | undefined => {
	const {role_target: target, experience_level: experience} = request;
	const level = experience && EXPERIENCE[experience].level;
	if (target === undefined) {
		const next = level && (nextLevel(level) ?? level);
		return next === undefined ? undefined : {expected: expectedRatings(builtInLadder, next, undefined), words: `at ${next}`};
	}
	const keepsLevel = builtInLadder.roles[target]?.level === 'own';
	const base = experience === 'executive' ? FROM_ABOVE : (level ?? USUAL_LEVEL);
	return {
		expected: expectedRatings(builtInLadder, base, {role: target}),
		words: `of ${withArticle(role?.title ?? target)}${keepsLevel ? ` at ${base}` : ''}`,
	};
};

const evidenceOf = (frame: Frame, words: string | undefined, now: Rating | undefined): string => {
	const level = frame.request.experience_level;
	if (words === undefined) return 'No person, role or level was named, so this is what the task itself lives on.';
	const present = level && now !== undefined ? `; ${EXPERIENCE[level].level} expects ${now}` : '';
	return `Expected ${words}${present}. No person was named, so nobody is rated.`;
};

/** At most three, the widest step first; where nothing is expected higher, what the role or the task lives on. */
export const generalGaps = (frame: Frame): readonly GeneralGap[] => {
	const aim = aimOf(frame);
	const level = frame.request.experience_level;
	const now: ReadonlyMap<CompetencyId, Rating> = level
		? expectedRatings(builtInLadder, EXPERIENCE[level].level, undefined)
		: new Map();
	const relevant = [...(frame.role?.competencies ?? []), ...frame.task.competencies];
	const weight = (competency: CompetencyId): number =>
		Number(frame.task.competencies.includes(competency)) + Number(frame.role?.competencies.includes(competency) ?? false);
	const steps = builtInLadder.competencies
		.map(({id}) => ({id, step: (aim?.expected.get(id) ?? 0) - (now.get(id) ?? 0)}))
		.filter(each => now.size > 0 && each.step > 0)
		.sort((a, b) => weight(b.id) - weight(a.id) || b.step - a.step)
		.map(each => each.id);
	const chosen = [...new Set([...steps, ...relevant])].slice(0, MOST_SKILLS);
	return chosen.map((id): GeneralGap => {
		const competency = competencyOf(builtInLadder, id);
		const wanted = aim?.expected.get(id);
		const guide = competencyGuides.find(each => each.id === id);
		const step = competency?.development ?? '';
		const gap: SkillGap = {
			competency: id,
			name: competency?.name ?? id,
			rating: null,
			expected: wanted ?? null,
			gap: null,
			evidence: evidenceOf(frame, aim?.words, now.get(id)),
			how: `${stop(step)}${wanted && guide ? ` At ${wanted} it looks like this: ${guide.ratings[wanted]}` : ''}`,
		};
		return {gap, step};
	});
};
