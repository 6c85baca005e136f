// Advice about somebody on the team: where they stand, what comes first, the gaps, the room, what was agreed before.
import {addDays} from '../../../domain/day.ts';
import {roleGuide} from '../../../knowledge/roles.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital} from '../../../text/words.ts';
import type {Advice, Timeline} from '../advice.ts';
import {inWeeks} from '../frame.ts';
import {fallbackParagraphs} from '../general/fallbacks.ts';
import {inOrder, planned} from '../plan/order.ts';
import {resourcesFor} from '../plan/resources.ts';
import {stepDays, withSteps} from '../plan/step-days.ts';
import {timelineOf} from '../plan/timeline.ts';
import {situationItem, situationPage, situationParagraphs, situationResources} from '../situation.ts';
import {series, withArticle} from '../words.ts';
import {continued} from './continued.ts';
import {departureAdvice, openLeave} from './departure.ts';
import {earlierParagraph, earlierPlans} from './earlier.ts';
import {firstItems, firstParagraph, firstThings, isWorn} from './first-things.ts';
import {focusOf, skillGapOf} from './focus.ts';
import {personForm} from './person-forms.ts';
import type {PersonFrame} from './person-frame.ts';
import {findOutItems, mentorItem, overdueItems, sayItems, stepItem, talkItems} from './person-items.ts';
import {roomParagraph} from './room.ts';
import {standingParagraph} from './standing.ts';

const missingOf = ({person, aim}: PersonFrame): readonly string[] => {
	if (aim.expected.size === 0) return ['no level that the ladder knows'];
	return person.ratings.size === 0 ? ['nobody has rated anything yet'] : [];
};

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
	const signals = start > frame.today ? [] : firstThings(frame, earlier);
	const energyFirst = isWorn(signals);
	const focus = focusOf(frame, earlier, energyFirst);
	const form = personForm({frame, focus, signals});
	const missing = missingOf(frame);
	const page = request.situation === undefined ? undefined : situationPage(frame.pages, request.situation);
	const gaps = focus.map(skillGapOf);
	const phases = timelineOf(task.id, start, until, form.focus);
	const steps = stepDays(focus, phases, {start, until, energyFirst});
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
	const talks = talkItems(frame);
	const items = [
		...firstItems(frame, signals),
		...overdueItems(frame, earlier),
		...sayItems(frame, focus, signals),
		...(page ? [situationItem(page, frame, 'lead')] : []),
		...talks,
		...form.items
			.filter(({what}) => !talks.some(talk => talk.what === what))
			.map(item => planned(item.duty, {...item, who: 'lead', by: inWeeks(start, item.weeks, until)})),
		...steps.filter(step => !step.focus.open || !earlier.overdue.includes(step.focus.open)).map(stepItem),
		...findOutItems(frame, earlier),
		...(missing.length > 0 ? [mentorItem(frame)] : []),
	];
	return {
		result: paragraphs.flatMap(paragraph => (paragraph ? [capital(paragraph)] : [])).join('\n\n'),
		action_items: inOrder(continued(items, earlier, frame)),
		skill_gaps: gaps,
		timeline: fromToday(frame, withSteps(phases, steps)),
		resources: [...(page ? situationResources(page) : []), ...resourcesFor(task.id, gaps)],
	};
};
