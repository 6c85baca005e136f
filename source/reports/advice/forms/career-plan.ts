// Career planning: a plan toward a role or level, in work that has to be done anyway.

import {careerTasks} from '../../../knowledge/role-tasks/career.ts';
import {capital, list} from '../../../text/words.ts';
import {gapSentences, type Material} from '../person/material.ts';
import {heldRole} from '../person/person-frame.ts';
import {draft} from '../plan/items.ts';
import {bare, firstSentence, lower, series, withArticle} from '../words.ts';
import {daysIn, type Filling, type Form, forLevel} from './form.ts';

const [BEGIN, WORK, LARGER] = [0, 1, 2];

/** Without a person. */
export const careerPlanInGeneral = (filling: Filling): Form => {
	const {key, role, level, next, isFar} = filling;
	const task = careerTasks[key];
	const first = bare(task.first);
	const fits = task.firstDays <= daysIn(filling, WORK);
	const failure = forLevel(role?.failures, filling);
	const success = (index: number) => forLevel(role?.success, filling, index);
	const paragraphs = [
		...(role
			? [`Where it leads: ${withArticle(role.title)} owns ${series(role.owns)}. A week of it is made of ${series(role.week)}.`]
			: []),
		...(level
			? [`Where it starts: the work reaches as far as ${level.reach}; done well it looks like this: ${lower(level.good)}`]
			: []),
		...(next ? [`What is new one level on: ${lower(next.change)} The work then reaches as far as ${next.reach}.`] : []),
		`What it costs: ${lower(task.price)}${level ? ` A trap on the way out of the present level: ${lower(level.trap)}` : ''}`,
		...(role && failure ? [`A common way to fail as ${role.title}: ${lower(failure)}.`] : []),
	];
	const begin = draft('now', {
		what: isFar ? `As an exercise, at the scale of your own work: ${lower(first)}` : fits ? first : `Arrange it: ${lower(first)}`,
		who: 'you',
		why: `It tries out the direction at little cost; this would count: ${lower(task.proof)}`,
		evidence: role ? `What the way to ${role.title} begins with.` : 'No role was named, so the direction comes first.',
		phase: fits && task.firstDays > daysIn(filling, BEGIN) ? WORK : BEGIN,
		days: fits ? task.firstDays : daysIn(filling, BEGIN),
	});
	const trial =
		role && !isFar && role.trialDays <= daysIn(filling, LARGER)
			? [
					draft('career-planning', {
						what: `Try it before you decide: ${lower(role.trial)}`,
						who: 'you',
						why: `What is given up for it shows only from inside: ${lower(task.price)}`,
						evidence: `A week of ${withArticle(role.title)} is made of this: ${lower(role.week[0] ?? role.focus)}.`,
						phase: LARGER,
						days: role.trialDays,
					}),
				]
			: [];
	return {
		paragraphs: paragraphs.map(capital),
		items: [begin, ...trial],
		checks: [
			role
				? `Would you give this up: ${lower(bare(firstSentence(task.price)))}?`
				: 'Is the direction written down in your own words?',
			`Which of this exists by now: ${lower(bare(task.proof))}?`,
			role
				? `Is this true on a small scale: ${lower(success(0) ?? role.focus)}?`
				: 'What did somebody outside the team see of it?',
			role
				? `Would others say this of you: ${lower(success(1) ?? role.focus)}?`
				: 'Is the target still the right one, and what speaks for it?',
		],
	};
};

/** Time to find the people and the occasion for a trial. */
const ARRANGE_DAYS = 20;

/** About somebody: the gaps in their order, what the way there costs, and a trial where it leads to a role. */
export const careerPlanAbout = (material: Material): Form => {
	const {frame, focus} = material;
	const {aim, name, isForThem} = frame;
	const role = aim.kind === 'toward' && aim.role?.id !== heldRole(frame)?.id ? aim.role : undefined;
	const price =
		aim.kind === 'toward' && aim.level
			? `What changes on the way: ${lower(aim.level.change)} Where people stumble: ${lower(aim.level.trap)}`
			: '';
	const names = list(focus.map(each => each.name));
	return {
		paragraphs: [
			...gapSentences(material),
			...(role ? [`${capital(withArticle(role.title))} owns ${series(role.owns)}.`] : price ? [price] : []),
			...(aim.kind === 'stay' && frame.level
				? [`What keeps this level alive: another kind of problem, depth in one subject, passing on what ${name} knows.`]
				: []),
			...(focus.length > 0 && !isForThem
				? ['Look at it in the last 1:1 of every month with the evidence beside it; the rating comes after the evidence.']
				: []),
		],
		items: role
			? [
					draft('career-planning', {
						what: `Arrange a trial with ${name}, with a last day: ${lower(role.trial)}`,
						who: 'lead',
						why: 'A role is known only from inside, and a trial can be ended without anybody losing face.',
						evidence: `${name} works toward ${aim.words}.`,
						phase: 1,
						days: ARRANGE_DAYS,
						key: 'trial',
					}),
				]
			: [],
		checks: [
			aim.kind === 'none'
				? 'Is a target written down, or “stay”, and would both of you say it alike?'
				: `Would both of you describe alike what ${aim.whose} expects?`,
			focus[0]
				? `What is new on record about ${focus[0].name}, and who besides you has seen it?`
				: 'What came up in the talk, and what was done about it?',
			'What did somebody outside the team see of it?',
			names
				? `Rate again together, with the evidence beside it: ${names}. Is the direction still the right one?`
				: 'What has changed since the beginning, and is the direction still the right one?',
		],
	};
};
