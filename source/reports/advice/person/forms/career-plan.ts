// Career planning for somebody: a plan of two or three steps in work that has to be done anyway.
import {capital, list} from '../../../../text/words.ts';
import {lower, numbered, series, withArticle} from '../../words.ts';
import {isWorn} from '../first-things.ts';
import {heldRole} from '../person-frame.ts';
import {findOuts, gapSentences, type Material, type PersonForm} from './material.ts';

/** Time to find the people and the occasion. */
const TRIAL_WEEKS = 6;

const WHAT_CAME_UP = 'What the talk brought up, in work that has to be done anyway';
/** Where energy comes first. */
const SLOW_START = 'Lighter work first; nothing new in the first four weeks';
const SLOW_GROWTH = 'Only as much as there is room for';

export const careerPlan = (material: Material): PersonForm => {
	const {frame, focus, signals} = material;
	const {aim, name} = frame;
	const steps = focus.map(each => each.what);
	const isSlow = isWorn(signals) && !frame.masked;
	const role = aim.kind === 'toward' && aim.role?.id !== heldRole(frame)?.id ? aim.role : undefined;
	const price =
		aim.kind === 'toward' && aim.level
			? `What changes on the way. ${aim.level.change} Where people stumble: ${lower(aim.level.trap)}`
			: '';
	return {
		paragraphs: [
			...gapSentences(material),
			...(role
				? [
						`${capital(withArticle(role.title))} owns: ${series(role.owns)}. Before anybody decides, a trial: ${lower(role.trial)}.`,
					]
				: price
					? [price]
					: []),
			...(aim.kind === 'stay' && frame.level
				? [`What keeps this level alive: another kind of problem, depth in one subject, passing on what ${name} knows.`]
				: []),
			...(steps.length > 0
				? [
						`The plan. ${numbered(steps)} Each in work that has to be done anyway. Look at it in the last 1:1 of every month with the evidence beside it; the rating comes after the evidence.`,
					]
				: []),
		],
		focus: [
			[aim.kind === 'none' ? 'A talk about what comes next' : `What ${aim.whose} expects, read together`, ...findOuts(frame)],
			[...(isSlow ? [SLOW_START] : []), ...(steps.length > 0 ? steps.slice(0, 1) : [WHAT_CAME_UP])],
			steps.length > 1 ? steps.slice(1) : [isSlow ? SLOW_GROWTH : 'The same at a larger size, seen by more people'],
			[`Rate again, with evidence${focus.length > 0 ? `: ${list(focus.map(each => each.name))}` : ''}`],
		],
		items: role
			? [
					{
						duty: 'career-planning',
						what: `Arrange a trial with ${name}: ${lower(role.trial)}`,
						why: `A role is known only from inside, and a trial can be ended without anybody losing face.`,
						evidence: `${name} works toward ${role.title}.`,
						weeks: TRIAL_WEEKS,
					},
				]
			: [],
	};
};
