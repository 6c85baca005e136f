// Advice about somebody on the team: where they stand, what comes first, the gaps, the room, what was agreed before.
import {addDays, type Day} from '../../domain/day.ts';
import type {Action} from '../../domain/team.ts';
import {roleGuide} from '../../knowledge/roles.ts';
import {shortDay} from '../../text/day-words.ts';
import {capital} from '../../text/words.ts';
import {quoted} from '../signal-words.ts';
import {competencyName} from '../subject-words.ts';
import type {Advice, Timeline} from './advice.ts';
import {departureAdvice, openLeave} from './departure.ts';
import {type Earlier, earlierParagraph, earlierPlans} from './earlier.ts';
import {fallbackParagraphs} from './fallbacks.ts';
import {firstItems, firstParagraph, firstThings, isWorn} from './first-things.ts';
import {evidenceWords, type Focus, findOutQuestion, focusOf, skillGapOf, toFindOut} from './focus.ts';
import {inWeeks} from './frame.ts';
import {dutyOf, inOrder, type PlannedItem, planned} from './order.ts';
import {personForm} from './person-forms.ts';
import type {PersonFrame} from './person-frame.ts';
import {resourcesFor} from './resources.ts';
import {roomParagraph} from './room.ts';
import {situationItem, situationPage, situationParagraphs, situationResources} from './situation.ts';
import {standingParagraph} from './standing.ts';
import {timelineOf} from './timeline.ts';
import {series, stop, withArticle} from './words.ts';

/** Weeks from the plan's first day. */
const TALK_WEEKS = 2;
const FIND_OUT_WEEKS = 3;
const STEP_WEEKS = 4;
const OVERDUE_WEEKS = 1;
const MENTOR_WEEKS = 4;

const missingOf = ({person, aim}: PersonFrame): readonly string[] => {
	if (aim.expected.size === 0) return ['no level that the ladder knows'];
	return person.ratings.size === 0 ? ['nobody has rated anything yet'] : [];
};

const talkItems = (frame: PersonFrame): readonly PlannedItem[] => {
	const {aim, name, start, until, person, today} = frame;
	if (aim.kind === 'none') {
		return [
			planned('career-planning', {
				what: `Ask ${name} what a good working week a year from now looks like; write down a target, or “stay”`,
				who: 'lead',
				by: inWeeks(start, TALK_WEEKS, until),
				why: 'A plan for somebody else’s wish does not survive a busy week.',
				evidence: person.careerOn
					? `The last career conversation was on ${shortDay(person.careerOn, today)}.`
					: 'No target and no career conversation on record.',
			}),
		];
	}
	if (aim.kind === 'stay') {
		return [
			planned('career-planning', {
				what: `Ask ${name} which kind of problem would keep the work interesting, and bring one`,
				who: 'lead',
				by: inWeeks(start, TALK_WEEKS, until),
				why: `${name} has chosen to stay; that needs good work as much as moving does.`,
				evidence: 'The choice to stay is on record.',
			}),
		];
	}
	return [];
};

/** The day that an open action has, where it lies within the plan. */
const dueOf = ({start, until}: PersonFrame, action: Action | undefined): Day | undefined =>
	action?.due !== undefined && action.due >= start && action.due <= until ? action.due : undefined;

const focusItem = (frame: PersonFrame, focus: Focus, index: number): PlannedItem =>
	planned(dutyOf(focus.group), {
		what: focus.what,
		who: 'person',
		by: dueOf(frame, focus.open) ?? inWeeks(frame.start, STEP_WEEKS * (index + 1), frame.until),
		why: focus.open
			? `Agreed on before and still open. ${capital(focus.name)} is expected at ${focus.gap.expected}.`
			: focus.looksLike
				? `At ${focus.gap.expected} it looks like this: ${focus.looksLike}`
				: `${focus.name} is expected at ${focus.gap.expected}.`,
		evidence: stop(evidenceWords(focus)),
		competency: focus.gap.competency,
		action: focus.open?.id,
	});

const findOutWords = (person: string, competency: string): string => `Find out where ${person} stands on ${competency}.`;

/** What an earlier plan already asks for, and is still to be done, is not asked for twice. */
const findOutItems = (frame: PersonFrame, {overdue, open}: Earlier): readonly PlannedItem[] =>
	toFindOut(frame).flatMap(competency => {
		const words = findOutWords(frame.name, competencyName(frame.ladder, competency));
		if (overdue.some(action => action.text.startsWith(words))) return [];
		const going = open.find(action => action.text.startsWith(words));
		return [
			planned('career-planning', {
				what: `${words} Ask: ${findOutQuestion(competency)}`,
				who: 'lead',
				by: dueOf(frame, going) ?? inWeeks(frame.start, FIND_OUT_WEEKS, frame.until),
				why: `${frame.aim.expected.get(competency)} is expected, and nobody has looked.`,
				evidence: going ? 'Not rated; agreed on before and still open.' : 'Not rated.',
				competency,
				action: going?.id,
			}),
		];
	});

const overdueItems = (frame: PersonFrame, earlier: Earlier): readonly PlannedItem[] =>
	earlier.overdue.map(action =>
		planned('now', {
			what: `Do it, move its day, or drop it: ${quoted(action.text, frame.masked)}`,
			who: action.owner,
			by: inWeeks(frame.start, OVERDUE_WEEKS, frame.until),
			why: 'It was agreed on, and a plan whose days pass in silence is not meant.',
			evidence: `Due ${action.due ? shortDay(action.due, frame.today) : 'earlier'}, from an earlier plan.`,
			action: action.id,
			competency: frame.ladder.competencies.find(
				({name}) => action.text.startsWith(`${name}: `) || action.text.startsWith(findOutWords(frame.name, name)),
			)?.id,
		}),
	);

const mentorItem = (frame: PersonFrame): PlannedItem =>
	planned('career-planning', {
		what: `Introduce ${frame.name} to a mentor: ${frame.task.mentor}`,
		who: 'lead',
		by: inWeeks(frame.start, MENTOR_WEEKS, frame.until),
		why: 'There is little on record; somebody who has been through it sees more.',
		evidence: 'The last of the three fallbacks.',
	});

/** The time before the plan's first day is a phase of its own. */
const fromToday = (frame: PersonFrame, timeline: Timeline): Timeline =>
	frame.start <= frame.today
		? timeline
		: {
				...timeline,
				from: frame.today,
				phases: [
					{
						name: `Until ${frame.name} is back`,
						from: frame.today,
						until: addDays(frame.start, -1),
						focus: ['Keep the areas covered', 'One page on what changes'],
						check: `Is the first talk after the return in the calendar, on ${shortDay(frame.start, frame.today)} or the day after?`,
					},
					...timeline.phases,
				],
			};

const leaveParagraph = (frame: PersonFrame): readonly string[] =>
	frame.start > frame.today
		? [
				`${frame.name} is on leave and back on ${shortDay(frame.start, frame.today)}; everything below is counted from that day. Give the first two weeks to arriving.`,
			]
		: [];

/** The role somebody holds today, where the aim does not speak of it already. */
const roleParagraph = ({person, aim}: PersonFrame): string => {
	const guide = person.role === undefined ? undefined : roleGuide(person.role);
	if (!guide || (aim.kind === 'toward' && aim.role?.id === guide.id)) return '';
	return `${capital(withArticle(guide.title))} today: success is judged by this: ${series(guide.success)}. Commonly it fails by: ${series(guide.failures.slice(0, 2))}.`;
};

export const personAdvice = (frame: PersonFrame): Advice => {
	if (frame.person.status === 'left' || frame.person.status === 'leaving') return departureAdvice(frame);
	if (frame.awayForLong) return openLeave(frame);
	const {task, request, until, start, aim} = frame;
	const earlier = earlierPlans(frame);
	const signals = frame.start > frame.today ? [] : firstThings(frame, earlier);
	const energyFirst = isWorn(signals);
	const focus = focusOf(frame, earlier, energyFirst);
	const form = personForm({frame, focus, signals});
	const missing = missingOf(frame);
	const page = request.situation === undefined ? undefined : situationPage(request.situation);
	const gaps = focus.map(skillGapOf);
	const paragraphs = [
		standingParagraph(frame),
		...leaveParagraph(frame),
		roleParagraph(frame),
		...aim.remarks,
		earlierParagraph(earlier, frame),
		firstParagraph(frame, signals),
		...(page ? situationParagraphs(page) : []),
		...form.paragraphs,
		roomParagraph(frame, focus),
		...(missing.length > 0 ? fallbackParagraphs(task, missing) : []),
	];
	return {
		result: paragraphs.flatMap(paragraph => (paragraph ? [capital(paragraph)] : [])).join('\n\n'),
		action_items: inOrder([
			...firstItems(frame, signals),
			...overdueItems(frame, earlier),
			...(page ? [situationItem(page, frame, 'lead')] : []),
			...talkItems(frame),
			...form.items.map(item => planned(item.duty, {...item, who: 'lead', by: inWeeks(start, item.weeks, until)})),
			...focus
				.filter(each => !each.open || !earlier.overdue.includes(each.open))
				.map((each, index) => focusItem(frame, each, index + (energyFirst ? 1 : 0))),
			...findOutItems(frame, earlier),
			...(missing.length > 0 ? [mentorItem(frame)] : []),
		]),
		skill_gaps: gaps,
		timeline: fromToday(frame, timelineOf(task.id, start, until, form.focus)),
		resources: [...(page ? situationResources(page) : []), ...resourcesFor(task.id, gaps)],
	};
};
