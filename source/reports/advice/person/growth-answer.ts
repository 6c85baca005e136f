// The answer about somebody to whom nothing heavier stands in the way: where they stand, what is on record, the gaps and a step on each.

import type {Case} from '../../../domain/cases/case.ts';
import {criticisedLately} from '../../../domain/cases/criticised.ts';
import type {Signal} from '../../../domain/team/team.ts';
import {roleGuide} from '../../../knowledge/roles.ts';
import {capital} from '../../../text/words.ts';
import {criticismWords} from '../../words/criticism-words.ts';
import type {Advice} from '../advice.ts';
import {formsAbout} from '../forms/forms.ts';
import {daysOfMonths} from '../frame.ts';
import {fallbackParagraphs} from '../general/fallbacks.ts';
import {
	dueSoonItems,
	followUpItems,
	leadBackItems,
	noteItems,
	rhythmItems,
	theirLateItems,
	usualTalkItems,
} from '../open/open-items.ts';
import {openingKey, openingOf, saidOnce, soonestFirst} from '../open/opening.ts';
import {type DraftItem, draft, inOrder, MOST_ITEMS, selectItems} from '../plan/items.ts';
import {resourcesFor} from '../plan/resources.ts';
import {beyond, laidOut, phasesOf, plannedDays, scheduled, stepPhase, timelineOf, withoutIdle} from '../plan/timeline.ts';
import {type Situation, situationResources} from '../situation.ts';
import {lower, series, stop, withArticle} from '../words.ts';
import {beforeReturn, leaveParagraph} from './away.ts';
import {besideParagraph} from './case-words.ts';
import {type EarlierPlans, earlierParagraph} from './earlier-plans.ts';
import {firstItems, firstParagraph, firstThings, kindOf, reasonOf} from './first-things.ts';
import {focusOf, skillGapOf} from './focus.ts';
import {followingPlan} from './following-plan.ts';
import type {Material} from './material.ts';
import type {PersonFrame} from './person-frame.ts';
import {
	backItems,
	criticisedItems,
	findOutItems,
	mentorItem,
	missedItems,
	overdueItems,
	owedItems,
	praiseItems,
	sayItems,
	stepItem,
	talkItems,
	topicItems,
} from './person-items.ts';
import {isOnRecord, recordParagraphs, saidParagraph} from './records.ts';
import {roomParagraph} from './room.ts';
import {briefStanding, standingParagraph} from './standing.ts';

/** What is missing where nothing is on record that could stand in its place. */
const missingOf = (frame: PersonFrame): readonly string[] => {
	if (isOnRecord(frame)) return [];
	return frame.aim.expected.size === 0
		? ['no level that the ladder knows', 'no note of a 1:1']
		: ['nobody has rated anything yet', 'no note of a 1:1'];
};

/** The role somebody holds today, where the aim does not speak of it already. */
const roleParagraph = ({person, aim}: PersonFrame): string => {
	const guide = person.role === undefined ? undefined : roleGuide(person.role);
	if (!guide || (aim.kind === 'toward' && aim.role?.id === guide.id)) return '';
	return `${capital(withArticle(guide.title))} today: success is judged by this: ${series(guide.success)}. Commonly it fails by: ${series(guide.failures.slice(0, 2))}.`;
};

/** Notes close together are told before anything is planned. */
const criticisedParagraph = ({person, today, isForThem}: PersonFrame): readonly string[] => {
	const notes = isForThem ? [] : criticisedLately(person, today);
	return notes.length === 0 ? [] : [stop(criticismWords(notes, today))];
};

/** A page to look things up in is told in its summary, with what it says first. */
const pageParagraphs = (situation: Situation | undefined): readonly string[] => {
	if (!situation) return [];
	const [section] = situation.page.sections;
	const first = [...(section?.paragraphs ?? []), ...(section?.bullets ?? [])].slice(0, 3).map(stop);
	return [`On “${situation.page.title}”: ${lower(situation.page.summary)} ${first.join(' ')}`];
};

/** A question is answered with the talk that it asks for, soon, and a look at what came of it; no plan is made beside it. */
const askedItems = (frame: PersonFrame, {focus, phases, signals}: Material, form: readonly DraftItem[]): readonly DraftItem[] => {
	const named = focus.filter(({gap}) => frame.about?.competencies.includes(gap.competency)).slice(0, 1);
	const [first] = form;
	return [
		...backItems(frame),
		...owedItems(frame),
		...leadBackItems(frame),
		...topicItems(frame),
		...missedItems(frame),
		...criticisedItems(frame),
		...sayItems(frame, focus),
		...praiseItems(frame),
		...(first ? [{...first, duty: 'now', phase: 0, days: ASKED_DAYS} as const] : []),
		...noteItems(frame),
		...firstItems(frame, signals).slice(0, 1),
		...theirLateItems(frame),
		...named.map((each, index) => stepItem(frame, each, index, phases)),
		draft('management', {
			what: `Come back to it with ${frame.name} in the 1:1 after that, and say what you did meanwhile`,
			who: 'lead',
			why: 'What is asked once and not taken up again was not meant.',
			evidence: 'A talk without a second one changes little.',
			phase: 1,
			days: ASKED_AGAIN_DAYS,
		}),
	];
};
/** What calls for the lead beside a question, in a sentence. */
const besideQuestion = ([signal]: readonly Signal[]): string => (signal ? `Not to be left out: ${stop(reasonOf(signal))}` : '');

const ASKED_DAYS = 4;
const ASKED_AGAIN_DAYS = 13;

/** The most important first: what cannot wait, what the case asks for, then the form of the task and the steps in turn. */
const allItems = (
	frame: PersonFrame,
	material: Material,
	earlier: EarlierPlans,
	form: readonly DraftItem[],
	{isMissing, isEnergyFirst}: {readonly isMissing: boolean; readonly isEnergyFirst: boolean},
): readonly DraftItem[] => {
	const {focus, signals, phases} = material;
	const isCareer = frame.task.id === 'career_planning';
	const [step, ...further] = focus
		.filter(each => !each.open || !earlier.overdue.some(({id}) => id === each.open?.id))
		.map((each, index) => stepItem(frame, each, isEnergyFirst && isCareer ? index + 1 : index, phases));
	// What is owed comes before what may be wished, where that is not the question.
	const owed = owedItems(frame);
	const talks = owed.length > 0 && !isCareer ? [] : talkItems(frame);
	if (frame.about !== undefined && frame.task.id === 'management') return askedItems(frame, material, form);
	const asking = criticisedItems(frame);
	const welcome = backItems(frame);
	const isWorkedOn = (competency: string): boolean => focus.some(({gap}) => gap.competency === competency);
	return [
		...welcome,
		...usualTalkItems(frame),
		...owedItems(frame),
		...leadBackItems(frame),
		...topicItems(frame),
		...missedItems(frame),
		...asking,
		...(asking.length + welcome.length > 0 ? [] : sayItems(frame, focus)),
		...(asking.length + welcome.length > 0 ? [] : praiseItems(frame)),
		...firstItems(frame, signals),
		...overdueItems(frame, earlier),
		...rhythmItems(frame),
		...theirLateItems(frame),
		...(welcome.length > 0 ? [] : noteItems(frame)),
		...dueSoonItems(frame),
		...(asking.length + welcome.length > 0 ? [] : followUpItems(frame, isWorkedOn)),
		...(frame.aim.kind === 'none' ? talks : []),
		...form.slice(0, 1),
		...(step ? [step] : []),
		...(isCareer && frame.aim.kind !== 'none' ? talks : []),
		...further,
		...form.slice(1),
		...(isMissing ? [mentorItem(frame)] : []),
		...findOutItems(frame, earlier),
		...talks,
	];
};

const NOTHING_WAITS = 'Nothing on record waits for an answer of yours.';

/** However much there is to settle, a step on the first gap keeps its place, so that nothing is called a gap and left alone. */
const cut = (items: readonly DraftItem[], first: string | undefined): readonly DraftItem[] => {
	const all = selectItems(items, Number.POSITIVE_INFINITY);
	const step = all.find(({what}) => what === first);
	const kept = all.slice(0, MOST_ITEMS);
	return !step || kept.includes(step) ? kept : [...kept.slice(0, MOST_ITEMS - 1), step];
};

export const growthAnswer = (
	frame: PersonFrame,
	earlier: EarlierPlans,
	cases: readonly Case[],
	situation?: Situation,
): Advice => {
	const {task, aim, start, today, calendar, days} = frame;
	const isQuestion = frame.about !== undefined && task.id === 'management' && situation === undefined;
	// What is asked is spoken of at once.
	const skipped = isQuestion ? 1 : 0;
	const planned = phasesOf(task.id, plannedDays(task.id, days, daysOfMonths(task.months))).slice(skipped);
	const rooms = [0, 1, 2].map(index => planned[stepPhase(task.id, index, planned.length)]?.days ?? 0);
	const signals = start > today ? [] : firstThings(frame, earlier);
	const isEnergyFirst = !frame.isForThem && signals.some(({id}) => id === 'mood-lower');
	const focus = focusOf(frame, earlier, isEnergyFirst ? rooms.slice(1, 2) : rooms);
	const material: Material = {frame, focus, signals, phases: planned.length};
	const asked = formsAbout[task.id](material);
	const missing = missingOf(frame);
	const items = soonestFirst(
		cut(
			followingPlan(
				allItems(frame, material, earlier, asked.items, {isMissing: missing.length > 0, isEnergyFirst}),
				earlier,
				frame,
			),
			focus[0]?.what,
		),
	);
	// What found no room among the items is told as left for later.
	const kept = focus.filter(({what}) => items.some(item => item.what === what));
	const form = formsAbout[task.id]({...material, focus: kept});
	const drafts = planned.map((phase, index) => ({...phase, check: form.checks[index + skipped] ?? form.checks.at(-1) ?? ''}));
	const length = drafts.reduce((sum, phase) => sum + phase.days, 0);
	const isAsked = frame.request.horizon_months !== undefined;
	const filled = isAsked ? [...drafts, ...beyond(task.id, length, days)] : withoutIdle(drafts, items, start);
	const phases = laidOut(filled, start, calendar);
	const plan = scheduled(items, phases, calendar);
	const gaps = kept.map(skillGapOf);
	const timeline = timelineOf([...beforeReturn(frame), ...plan.phases]);
	const nothing = aim.kind === 'none' && isOnRecord(frame) && !isQuestion && start <= today ? NOTHING_WAITS : undefined;
	const opening = frame.isForThem ? undefined : (openingOf(items, plan.items, today) ?? nothing);
	// Of whoever is away, who holds what until then is told first.
	const isStandingFirst = opening === undefined && !isQuestion && (frame.isForThem || start <= today);
	const isTold = (signal: Signal): boolean => openingKey(items) === kindOf(signal);
	const pressing = signals.filter(signal => !isTold(signal));
	const standing = isQuestion ? briefStanding(frame) : standingParagraph(frame);
	return {
		result: [
			...(isStandingFirst ? [standing] : []),
			...saidOnce([
				...(start > today ? leaveParagraph(frame) : []),
				...(opening === undefined ? [] : [opening]),
				...besideParagraph(cases, frame),
				...recordParagraphs(frame, openingKey(items) ?? (opening && 'none')),
				...(frame.isForThem ? [] : saidParagraph(frame)),
			]),
			earlierParagraph(earlier, frame),
			...criticisedParagraph(frame),
			isQuestion ? besideQuestion(pressing) : firstParagraph(pressing, opening !== undefined),
			...aim.remarks,
			...pageParagraphs(situation),
			...form.paragraphs,
			frame.isForThem ? '' : roomParagraph(frame, kept),
			...(isStandingFirst ? [] : [standing]),
			roleParagraph(frame),
			...(isQuestion || missing.length === 0 ? [] : fallbackParagraphs(task, missing)),
		]
			.flatMap(paragraph => (paragraph ? [capital(paragraph)] : []))
			.join('\n\n'),
		action_items: inOrder(plan.items),
		skill_gaps: gaps,
		timeline,
		resources: [
			...(situation ? situationResources(situation.page) : []),
			// Without a gap there is a talk to hold, and one thing to read for it.
			...resourcesFor(task.id, gaps, {stays: frame.aim.kind === 'stay'}).slice(0, gaps.length > 0 ? undefined : 1),
		],
	};
};
