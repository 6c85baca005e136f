// Advice without a person: for a role, a level, or a task alone.
import {competencyOf, levelOf} from '../../../domain/ladder/ladder.ts';
import type {Page} from '../../../knowledge/types.ts';
import {capital} from '../../../text/words.ts';
import {builtInLevel, isOwnLadder} from '../../growth/level-mapping.ts';
import type {Advice} from '../advice.ts';
import {EXPERIENCE, experienceLevel, type Frame, inWeeks, levelGuide} from '../frame.ts';
import {dutyOf, inOrder, type PlannedItem, planned} from '../plan/order.ts';
import {resourcesFor} from '../plan/resources.ts';
import {timelineOf} from '../plan/timeline.ts';
import {situationItem, situationPage, situationParagraphs, situationResources} from '../situation.ts';
import {lower} from '../words.ts';
import {fallbackParagraphs} from './fallbacks.ts';
import type {Filling} from './forms/filling.ts';
import {generalForm} from './general-forms.ts';
import {type GeneralGap, generalGaps, nextLevel} from './general-gaps.ts';
import {nearerStep, senseOf} from './sense.ts';

const fillingOf = (frame: Frame, situation: Page | undefined): Filling => {
	const {request, role, roleKey, ladder} = frame;
	const experience = request.experience_level;
	const own = experienceLevel(frame);
	const next = own && nextLevel(ladder, own);
	return {
		key: roleKey,
		situation,
		role,
		experience,
		level: levelGuide(experience && EXPERIENCE[experience].level),
		next: role === undefined ? levelGuide(builtInLevel(ladder, next)) : undefined,
	};
};

/** `, read as L4`; on an own ladder `, read as E2, Engineer II`, or that it has no such level. */
const readAs = (frame: Frame): string => {
	const {request, ladder} = frame;
	const level = request.experience_level && EXPERIENCE[request.experience_level].level;
	if (level === undefined) return '';
	const above = request.experience_level === 'executive' ? ' and above' : '';
	if (!isOwnLadder(ladder)) return `, read as ${level}${above}`;
	const own = levelOf(ladder, experienceLevel(frame) ?? '');
	if (own) return `, read as ${own.id}, ${own.title}${above}`;
	return `. ${ladder.name} maps no level to ${level}, so this goes by the words alone`;
};

/** `A plan toward Tech Lead, for a senior engineer, read as L4.` */
const headline = (frame: Frame): string => {
	const {request, role, task} = frame;
	const level = request.experience_level && EXPERIENCE[request.experience_level];
	const toward = role ? ` toward ${role.title}` : '';
	const from = level ? ` for ${level.words}${readAs(frame)}` : '';
	const open = role === undefined || level ? '' : ' No level was given, so it speaks of the role alone.';
	return `${task.title}: ${task.form}${toward}${from}.${open}`;
};

const missingOf = ({request}: Frame): readonly string[] =>
	request.role_target === undefined && request.experience_level === undefined && request.situation === undefined
		? ['no person', 'no role', 'no level was named']
		: [];

/** Weeks until the first step, and between the steps on each competency. */
const FIRST_WEEKS = 1;
const SKILL_WEEKS = 3;
const MENTOR_WEEKS = 4;
/** What belongs to a role several steps ahead is not done but tried. */
const AT_OWN_SCALE = 'As an exercise, at the scale of your own work';
const EXERCISE_WEEKS = 2;

const whyOf = ({gap, isHigher}: GeneralGap, {role}: Frame, situation: Page | undefined): string => {
	if (gap.expected === null) return `${gap.name} carries this task.`;
	return isHigher
		? `${gap.expected} of 5 is expected there.`
		: `${gap.expected} of 5, as now: keep it in use, ${situation ? 'this' : role ? 'the role' : 'the task'} lives on it.`;
};

const skillItem = (frame: Frame, general: GeneralGap, index: number, situation: Page | undefined): PlannedItem => {
	const {gap, step} = general;
	return planned(dutyOf(competencyOf(frame.ladder, gap.competency)?.group), {
		what: `${gap.name}: ${step}`,
		who: 'you',
		by: inWeeks(frame.today, SKILL_WEEKS * (index + 1), frame.until),
		why: whyOf(general, frame, situation),
		evidence: gap.evidence,
		competency: gap.competency,
	});
};

const mentorItem = ({task, today, until}: Frame, missing: readonly string[]): PlannedItem =>
	planned('career-planning', {
		what: `Find a mentor for this: ${task.mentor}`,
		who: 'you',
		by: inWeeks(today, MENTOR_WEEKS, until),
		why: 'Somebody who has been through it sees within half an hour what takes you a month.',
		evidence: missing.length > 0 ? 'The last of the three fallbacks.' : `Advice that goes with ${task.title.toLowerCase()}.`,
	});

export const generalAdvice = (frame: Frame): Advice => {
	const {request, role, task} = frame;
	const page = request.situation === undefined ? undefined : situationPage(frame.pages, request.situation);
	const found = generalGaps(frame, page);
	const gaps = found.map(each => each.gap);
	const form = generalForm(task.id, fillingOf(frame, page));
	const sense =
		request.role_target && request.experience_level && role
			? senseOf(request.role_target, role.title, request.experience_level)
			: undefined;
	const nearer = request.role_target && request.experience_level && nearerStep(request.role_target, request.experience_level);
	const missing = missingOf(frame);
	// A mentoring agreement begins with asking somebody.
	const isAgreement = task.id === 'mentoring' && missing.length === 0;
	// The script of a talk, and the outline of a message, open with what the page says.
	const isScript = task.id === 'management' || task.id === 'communication';
	const items = [
		...(nearer === undefined
			? []
			: [
					planned('now', {
						what: `Speak with your own lead about the nearest step, and how to get there: ${nearer}`,
						who: 'you',
						by: inWeeks(frame.today, FIRST_WEEKS, frame.until),
						why: `${role?.title} lies several steps from here, and only the nearest can be begun.`,
						evidence: 'How far the level and the role that you named lie apart.',
					}),
				]),
		planned('now', {
			what: nearer === undefined ? form.first.what : `${AT_OWN_SCALE}: ${lower(form.first.what)}`,
			who: 'you',
			by: inWeeks(frame.today, nearer === undefined ? FIRST_WEEKS : EXERCISE_WEEKS, frame.until),
			why: form.first.why,
			evidence: role ? `What ${role.title} asks for.` : `What holds for ${task.title.toLowerCase()} in general.`,
		}),
		...(page ? [situationItem(page, frame, 'you')] : []),
		...found.map((each, index) => skillItem(frame, each, index, page)),
		...(isAgreement ? [] : [mentorItem(frame, missing)]),
	];
	return {
		result: [
			headline(frame),
			...(sense ? [sense] : []),
			...(page ? situationParagraphs(page, {isScript}) : []),
			...form.paragraphs,
			...(missing.length > 0 ? fallbackParagraphs(task, missing) : []),
		]
			.map(capital)
			.join('\n\n'),
		action_items: inOrder(items),
		skill_gaps: gaps,
		timeline: timelineOf(task.id, frame.today, frame.until, form.focus),
		resources: [...(page ? situationResources(page) : []), ...resourcesFor(task.id, gaps)],
	};
};
