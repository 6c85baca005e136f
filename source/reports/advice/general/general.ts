// Advice without a person: for a role, a level, a situation or a task alone.
import {competencyOf, levelOf} from '../../../domain/ladder/ladder.ts';
import {capital} from '../../../text/words.ts';
import {builtInLevel, isOwnLadder} from '../../growth/level-mapping.ts';
import {type About, aboutOf, askedWords} from '../about.ts';
import type {Advice, SkillGap} from '../advice.ts';
import type {Filling} from '../forms/form.ts';
import {formsInGeneral} from '../forms/forms.ts';
import {approachForm} from '../forms/on-approach.ts';
import {builtInExperience, daysOfMonths, experienceLevel, experienceWords, type Frame, levelGuide} from '../frame.ts';
import {type DraftItem, draft, dutyOf, inOrder, selectItems} from '../plan/items.ts';
import {resourcesInGeneral} from '../plan/resources.ts';
import {beyond, type DraftPhase, laidOut, phasesOf, plannedDays, scheduled, stepPhase, timelineOf} from '../plan/timeline.ts';
import {ME} from '../request.ts';
import {type Situation, situationNeeds, situationOn, situationPage, situationResources} from '../situation.ts';
import {lower, stop} from '../words.ts';
import {fallbackParagraphs} from './fallbacks.ts';
import {type GeneralGap, generalGaps, nextLevel} from './general-gaps.ts';
import {nearerStep, senseOf} from './sense.ts';

/** `, read as L4`; on an own ladder `, read as E2, Engineer II`, or that it has no such level. */
const readAs = (frame: Frame): string => {
	const {request, ladder} = frame;
	const level = builtInExperience(request);
	if (level === undefined) return '';
	const above = request.experience_level === 'executive' && level !== 'VP' ? ' and above' : '';
	if (!isOwnLadder(ladder)) return `, read as ${level}${above}`;
	const own = levelOf(ladder, experienceLevel(frame) ?? '');
	if (own) return `, read as ${own.id}, ${own.title}${above}`;
	return `. ${ladder.name} maps no level to ${level}, so this goes by the words alone`;
};

/** `Career planning: a plan toward Tech Lead, for a senior engineer, read as L4.` */
const headline = (frame: Frame, situation: Situation | undefined): string => {
	const {request, role, task} = frame;
	const level = experienceWords(request);
	const toward = role ? ` toward ${role.title}` : '';
	const on = situation?.approach ? ` on “${situation.page.title}”` : '';
	const from = level ? ` for ${level}${readAs(frame)}` : '';
	const open = role === undefined || level ? '' : ` No level was given, so it speaks of ${role.title} alone.`;
	return `${task.title}: ${task.form}${on}${toward}${from}.${open}`;
};

const aboutParagraph = (about: About | undefined, situation: Situation | undefined): readonly string[] => {
	if (about === undefined) return [];
	const nearest = situation ? ` The nearest page of the playbook is “${situation.page.title}”.` : '';
	return [`${askedWords(about)}${nearest}`];
};

const senseParagraph = ({request, role}: Frame): readonly string[] => {
	const sense =
		request.role_target && request.experience_level && role
			? senseOf(request.role_target, role.title, request.experience_level)
			: undefined;
	return sense ? [sense] : [];
};

/** Nothing beyond the days that are planned, unless somebody asked for more. */
const phasesFrom = (frame: Frame, planned: readonly DraftPhase[]): readonly DraftPhase[] => {
	const days = planned.reduce((sum, phase) => sum + phase.days, 0);
	const asked = frame.request.horizon_months;
	return asked === undefined ? planned : [...planned, ...beyond(frame.task.id, days, daysOfMonths(asked))];
};

type Parts = {
	readonly paragraphs: readonly string[];
	readonly items: readonly DraftItem[];
	readonly gaps: readonly SkillGap[];
	readonly phases: readonly DraftPhase[];
	readonly resources: Advice['resources'];
};

const adviceFrom = (frame: Frame, {paragraphs, items, gaps, phases, resources}: Parts): Advice => {
	const {calendar, today} = frame;
	const plan = scheduled(selectItems(items), laidOut(phasesFrom(frame, phases), today, calendar), calendar);
	const kept = new Set(plan.items.map(({competency}) => competency));
	return {
		result: paragraphs.map(capital).join('\n\n'),
		action_items: inOrder(plan.items),
		skill_gaps: gaps.filter(({competency}) => kept.has(competency)),
		timeline: timelineOf(plan.phases),
		resources,
	};
};

const stepItem = (
	frame: Frame,
	{gap, step, looksLike, isHigher}: GeneralGap,
	index: number,
	phases: readonly DraftPhase[],
): DraftItem =>
	draft(dutyOf(competencyOf(frame.ladder, gap.competency)?.group), {
		what: `${gap.name}: ${step.what}`,
		who: 'you',
		why:
			looksLike && gap.expected !== null
				? `At ${gap.expected} of 5, ${gap.name} looks like this: ${lower(looksLike)}`
				: isHigher
					? `${gap.name} is expected at ${gap.expected} there.`
					: `${gap.name} carries ${frame.task.title.toLowerCase()}.`,
		evidence: stop(gap.evidence),
		competency: gap.competency,
		phase: stepPhase(frame.task.id, index, phases.length),
		days: step.days,
	});

/** Nobody takes a thing off their own plate alone. */
const FOR_ME =
	'You ask for yourself: read it as what you would ask of your own lead, and bring it to them or to somebody you trust.';

/** How much a situation asks of whoever leads through it, in its own steps. */
const situationAdvice = (frame: Frame, situation: Situation, about: About | undefined): Advice => {
	const {page, approach} = situation;
	const {task, request, ladder} = frame;
	if (!approach) throw new Error(`no approach on ${page.id}`);
	const form = approachForm({
		approach,
		task: task.id,
		told: {name: approach.nobody},
		who: 'you',
		evidence: `You asked about “${page.title}”.`,
		about: about && `“${about.text}”`,
		obstacle: page.summary,
	});
	const isAimed = request.role_target !== undefined || request.experience_level !== undefined;
	const needs = [...new Set([...situationNeeds(page), ...approach.steps.map(({competency}) => competency)])];
	const general = generalGaps(frame, {most: needs.length, rooms: [], first: needs}).filter(({gap}) =>
		form.items.some(({competency}) => competency === gap.competency),
	);
	const gaps = general.slice(0, MOST_GAPS).map(({gap, step}): SkillGap => {
		const own = form.items.find(({competency}) => competency === gap.competency);
		const evidence = isAimed && gap.expected !== null ? gap.evidence : `“${page.title}” asks for ${gap.name}`;
		return {...gap, evidence, how: stop(own ? own.what : step.what)};
	});
	return adviceFrom(frame, {
		paragraphs: [
			headline(frame, situation),
			...aboutParagraph(about, situation),
			...(request.person === ME ? [FOR_ME] : []),
			...senseParagraph(frame),
			`On “${page.title}”: ${lower(page.summary)}`,
			...form.paragraphs,
			...form.sections,
			...form.limits,
		],
		items: form.items,
		gaps: gaps.filter(({competency}) => competencyOf(ladder, competency) !== undefined),
		phases: form.phases,
		resources: [...situationResources(page), ...resourcesInGeneral(task.id, frame.roleKey).slice(0, 1)],
	});
};

const MOST_GAPS = 3;
/** A short time holds one step, and a role’s own first things leave room for two. */
const stepCount = ({task, role, months}: Frame): number => {
	if (months <= 1) return 1;
	return task.id === 'career_planning' && role === undefined ? MOST_GAPS : 2;
};

const fillingOf = (frame: Frame, phases: Filling['phases']): Filling => {
	const {request, role, roleKey, ladder} = frame;
	const own = experienceLevel(frame);
	const next = own && nextLevel(ladder, own);
	const isFar =
		request.role_target !== undefined &&
		request.experience_level !== undefined &&
		nearerStep(request.role_target, request.experience_level) !== undefined;
	return {
		key: roleKey,
		role,
		experience: request.experience_level,
		level: levelGuide(builtInExperience(request)),
		next: role === undefined ? levelGuide(builtInLevel(ladder, next)) : undefined,
		phases,
		isFar,
	};
};

const missingOf = ({request}: Frame): readonly string[] =>
	request.role_target === undefined && request.experience_level === undefined && request.about === undefined
		? ['no person', 'no role', 'no level was named']
		: [];

/** What to do first where the aim lies far ahead. */
const nearerItem = ({request, role}: Frame): readonly DraftItem[] => {
	const nearer = request.role_target && request.experience_level && nearerStep(request.role_target, request.experience_level);
	if (nearer === undefined) return [];
	return [
		draft('now', {
			what: `Speak with your own lead about the nearest step, and how to get there: ${nearer}`,
			who: 'you',
			why: `${role?.title} lies several steps from ${experienceWords(request)}, and only the nearest can be begun.`,
			evidence: `How far ${experienceWords(request)} and ${role?.title} lie apart.`,
			phase: 0,
			days: 2,
		}),
	];
};

const mentorItem = ({task}: Frame, missing: readonly string[]): readonly DraftItem[] =>
	missing.length === 0 || task.id === 'mentoring'
		? []
		: [
				draft('career-planning', {
					what: `Find a mentor for this: ${task.mentor}`,
					who: 'you',
					why: 'Somebody who has been through it sees within half an hour what takes you a month.',
					evidence: 'The last of the three fallbacks.',
					phase: 1,
					days: 14,
				}),
			];

/** A page to look things up in is told in its summary; it has nothing to do. */
const lookedUp = (situation: Situation | undefined): readonly string[] =>
	situation
		? [`On “${situation.page.title}”: ${lower(situation.page.summary)} Read it with: muster playbook ${situation.page.id}`]
		: [];

const aimAdvice = (frame: Frame, situation: Situation | undefined, about: About | undefined): Advice => {
	const {task, request, roleKey, months} = frame;
	const planned = phasesOf(task.id, plannedDays(task.id, daysOfMonths(months), daysOfMonths(task.months)));
	const form = formsInGeneral[task.id](fillingOf(frame, planned));
	const phases = planned.map((phase, index) => ({...phase, check: form.checks[index] ?? form.checks.at(-1) ?? ''}));
	const missing = missingOf(frame);
	const wanted = [...(situation ? situationNeeds(situation.page) : []), ...(about?.competencies ?? [])];
	const rooms = [0, 1, 2].map(index => planned[stepPhase(task.id, index, planned.length)]?.days ?? 0);
	const found = generalGaps(frame, {most: stepCount(frame), rooms, first: wanted});
	return adviceFrom(frame, {
		paragraphs: [
			headline(frame, situation),
			...aboutParagraph(about, situation),
			...senseParagraph(frame),
			...lookedUp(situation),
			...form.paragraphs,
			...(missing.length > 0 ? fallbackParagraphs(task, missing) : []),
		],
		items: [
			...nearerItem(frame),
			...form.items.slice(0, 2),
			...found.map((gap, index) => stepItem(frame, gap, index, phases)),
			...mentorItem(frame, missing),
			...form.items.slice(2),
		],
		gaps: found.map(({gap}) => gap),
		phases,
		resources: [
			...(situation ? situationResources(situation.page) : []),
			...resourcesInGeneral(task.id, request.role_target ?? roleKey),
		],
	});
};

const askedSituation = ({request, pages}: Frame, about: About | undefined): Situation | undefined => {
	const named = request.situation ?? about?.page;
	return named === undefined ? undefined : situationOn(situationPage(pages, named));
};

const aboutIn = ({request}: Frame): About | undefined => (request.about === undefined ? undefined : aboutOf(request.about));

/** Whether the request names a situation that there is something to do about. */
export const asksAboutSituation = (frame: Frame): boolean => askedSituation(frame, aboutIn(frame))?.approach !== undefined;

export const generalAdvice = (frame: Frame): Advice => {
	const about = aboutIn(frame);
	const situation = askedSituation(frame, about);
	return situation?.approach ? situationAdvice(frame, situation, about) : aimAdvice(frame, situation, about);
};
