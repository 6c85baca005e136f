// The answer about somebody whose case, or a situation that was asked about, comes before everything else.

import type {Case} from '../../../domain/cases/case.ts';
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import {Refusal} from '../../../domain/refusal.ts';
import type {Absence} from '../../../domain/roster/roster.ts';
import type {Signal, SignalId} from '../../../domain/team/team.ts';
import type {Approach} from '../../../knowledge/approaches/approach.ts';
import {capital, list, plural} from '../../../text/words.ts';
import {quoted, reasonWords} from '../../words/signal-words.ts';
import type {Advice, SkillGap} from '../advice.ts';
import {type ApproachForm, approachForm} from '../forms/on-approach.ts';
import {daysOfMonths} from '../frame.ts';
import {chosenItems, type DraftItem, inOrder, MOST_ITEMS} from '../plan/items.ts';
import {resourcesFor} from '../plan/resources.ts';
import {beyond, type DraftPhase, laidOut, scheduled, timelineOf} from '../plan/timeline.ts';
import {type Situation, situationNeeds, situationResources} from '../situation.ts';
import {lower, stop} from '../words.ts';
import {areasOf, onlyTheirs} from './areas.ts';
import {beforeReturn, leaveParagraph} from './away.ts';
import {becauseWords, besideParagraph} from './case-words.ts';
import {causesOf} from './causes.ts';
import {continued} from './continued.ts';
import {holeWords} from './cover.ts';
import type {Earlier} from './earlier.ts';
import {excerpt, isCriticised} from './evidence.ts';
import {firstItems, pressingSignals} from './first-things.ts';
import {type Focus, skillGapOf} from './focus.ts';
import {nameIn, type PersonFrame} from './person-frame.ts';
import {findOutItems, owedItems, stepItem, topicItem} from './person-items.ts';
import {daysLate, promisesOf, recordParagraphs, theirTopics} from './records.ts';
import {briefStanding} from './standing.ts';

const DAYS_PER_WEEK = 7;

export type Framing = {
	readonly approach: Approach;
	/** The case that the records show, where it is that and not a question alone. */
	readonly case?: Case;
	readonly situation?: Situation;
	/** Cases beside it. */
	readonly others: readonly Case[];
};

/** What the records show goes before what is likely in general; of what lies before a leave or a first day nothing is made. */
const causesFor = (frame: PersonFrame, {approach}: Framing, focus: readonly Focus[]) =>
	frame.isForThem || ['returning', 'arriving', 'contractor', 'skip'].includes(approach.id)
		? []
		: causesOf(frame, focus)
				.filter(({isSkill}) => !isSkill)
				.slice(0, 2)
				.map(({seen, remedy}) => ({cause: seen, remedy}));

/** Names of somebody’s manager, for whom reports to another on the roster. */
const managerOf = ({person, team}: PersonFrame): string | undefined =>
	team.people.find(({id}) => id === person.reportsTo)?.name.split(' ')[0];

const evidenceOf = (frame: PersonFrame, {case: held, situation}: Framing): string => {
	if (held && !frame.isForThem) return stop(capital(becauseWords(held, frame)));
	return situation ? `You asked about it. Playbook: ${situation.page.id}.` : 'What is agreed between you.';
};

/** The first reason alone. */
const basisOf = (frame: PersonFrame, {case: held}: Framing): string | undefined =>
	held && !frame.isForThem ? stop(capital(becauseWords({...held, because: held.because.slice(0, 1)}, frame))) : undefined;

/** Why it is about this, in one paragraph: the case, or the question and whether anything on record says so. */
const reasonParagraphs = (frame: PersonFrame, {approach, case: held, situation}: Framing): readonly string[] => {
	const {name, about, isForThem} = frame;
	const asked = about ? [`You asked about this: “${about.text}”.`] : [];
	if (isForThem) return asked;
	if (approach.id === 'settled' && held?.setBy === 'records')
		return [...asked, `${name} has chosen to stay, and no wide gap is on record at the level.`];
	if (held) return [...asked, stop(`${held.name}: ${becauseWords(held, frame)}`)];
	if (!situation) return asked;
	const nothing = `You ask about “${situation.page.title}” with ${name}. No record says so by itself; you may see more than the records do.`;
	return [...asked, nothing];
};

/** What could leave the plate: from the records, never a guess. */
const toTakeAway = (frame: PersonFrame): string | undefined => {
	const late = promisesOf(frame, 'person').find(each => daysLate(each, frame) > 0 || each.moved > 0);
	if (late) return quoted(excerpt(late.text), frame.masked);
	const areas = areasOf(frame);
	const covered = areas.find(
		area => area.backup !== undefined && frame.team.people.find(({id}) => id === area.backup)?.status === 'active',
	);
	if (covered && areas.length > 1) return `${covered.name}, which has a backup`;
	const [first] = promisesOf(frame, 'person');
	return first && quoted(excerpt(first.text), frame.masked);
};

/** The leave that lies ahead. */
const leaveAhead = ({person, today}: PersonFrame): Absence | undefined =>
	person.leave.filter(({from}) => from > today).toSorted((x, y) => (x.from < y.from ? -1 : 1))[0];

type Telling = (item: DraftItem, frame: PersonFrame) => DraftItem;

const takenAway: Telling = (item, frame) => {
	const thing = toTakeAway(frame);
	return thing ? {...item, what: `${item.what}; on record, for example: ${thing}`} : item;
};

const triedOut: Telling = (item, {name, aim}) =>
	aim.role ? {...item, what: `Arrange a trial with ${name}, with a last day: ${lower(aim.role.trial)}`, key: 'trial'} : item;

const handedOver: Telling = (item, frame) => {
	const areas = areasOf(frame);
	const alone = onlyTheirs(frame);
	if (areas.length === 0) return item;
	return {
		...item,
		what: `Give each of these a new owner and a backup, with a day: ${list(areas.map(area => area.name))}`,
		why:
			alone.length > 0
				? `Without ${frame.name}, nobody holds ${list(
						alone.map(area => area.name),
						'or',
					)}.`
				: item.why,
	};
};

const covered: Telling = (item, frame) => {
	const leave = leaveAhead(frame);
	const words = leave ? holeWords(leave, frame) : '';
	return words === '' ? item : {...item, why: `${capital(words)}.`};
};

/** Steps that say more with what is on record, by approach and position. */
const TELLINGS: Readonly<Record<string, readonly (Telling | undefined)[]>> = {
	worn: [undefined, takenAway],
	'changing-track': [undefined, triedOut],
	leaving: [handedOver],
	'going-on-leave': [covered],
};

const withRecords = (frame: PersonFrame, {approach}: Framing, items: readonly DraftItem[]): readonly DraftItem[] =>
	items.map((item, index) => TELLINGS[approach.id]?.[index]?.(item, frame) ?? item);

/** What the talk itself settles, or is told by the case anyway. */
const SETTLED_BY_TALK: readonly SignalId[] = ['topic-waiting', 'promise-overdue', 'mood-lower', 'leaving'];

/** Beside a case that leaves room for it, one more thing that calls for the lead. */
const pressing = (frame: PersonFrame, {approach}: Framing, earlier: Earlier): readonly Signal[] =>
	frame.isForThem || approach.growth === 'rests'
		? []
		: pressingSignals(frame, earlier)
				.filter(({id, page}) => !SETTLED_BY_TALK.includes(id) && page !== approach.page)
				.slice(0, 1);

/** What they raised is part of the talk; what the lead owes is kept before anything is asked for. */
const ownItems = (frame: PersonFrame, {approach}: Framing): readonly DraftItem[] => {
	if (frame.isForThem) return [];
	const [topic] = theirTopics(frame);
	return [...(approach.id === 'returning' ? [] : owedItems(frame)), ...(topic ? [topicItem(frame, topic)] : [])];
};

/** Work that falls short has a competency that was spoken of; in every other heavy case there is no gap to close now. */
const gapsAtStake = (frame: PersonFrame, {approach, situation}: Framing, focus: readonly Focus[]): readonly Focus[] => {
	if (approach.growth === 'goes on') {
		const needs = situation ? situationNeeds(situation.page) : [];
		const most = frame.task.id === 'career_planning' && approach.steps.length < MOST_ITEMS - 1 ? 2 : 1;
		return focus
			.toSorted((a, b) => Number(needs.includes(b.gap.competency)) - Number(needs.includes(a.gap.competency)))
			.slice(0, most);
	}
	return approach.id === 'below-agreed' ? focus.filter(({gap}) => isCriticised(frame, gap.competency)).slice(0, 1) : [];
};

/** The last day of what has one: the eve of the leave, the last day here. */
const endOf = (frame: PersonFrame, {approach}: Framing): Day | undefined => {
	const {person} = frame;
	const leave = leaveAhead(frame);
	if (approach.id === 'leaving') return person.left;
	if (approach.id === 'going-on-leave' && leave) return addDays(leave.from, -1);
	return undefined;
};

/** Below this a phase is no time of its own. */
const SHORTEST_PHASE_DAYS = 3;
const FIRST_MONTHS = [30, 60, 90];

/** The first months count from the first day on the team: what lies behind is left out. */
const sinceJoined = ({person, start}: PersonFrame, phases: readonly DraftPhase[]): readonly (DraftPhase | undefined)[] => {
	const {joined} = person;
	if (joined === undefined) return phases;
	let day = daysBetween(joined, start) + 1;
	return phases.map((phase, index) => {
		const end = index === 0 ? day + phase.days - 1 : (FIRST_MONTHS[index - 1] ?? day);
		const days = end - day + 1;
		if (days < SHORTEST_PHASE_DAYS) return undefined;
		day = end + 1;
		return {...phase, days};
	});
};

/** Time to find the people and the occasion. */
const ARRANGE_DAYS = 14;

/** A trial takes as long as it takes: the look back comes after it. */
const withTrial = ({phases, items, ...form}: ApproachForm, days: number): ApproachForm => ({
	...form,
	phases: phases.map((phase, index) => (index === 1 ? {...phase, days: ARRANGE_DAYS + days} : phase)),
	items: items.map(item => (item.phase === 1 ? {...item, days: ARRANGE_DAYS} : item)),
});

/** The steps on the calendar, each with its phase: cut to a day on which it has to be done, or counted from the first. */
const fitted = (frame: PersonFrame, framing: Framing, form: ApproachForm): ApproachForm => {
	const {phases, items} = form;
	if (framing.approach.id === 'arriving') {
		const kept = sinceJoined(frame, phases);
		const position = (phase: number): number => kept.slice(0, phase).filter(each => each !== undefined).length;
		return {
			...form,
			sections: form.sections.filter((_, index) => kept[index] !== undefined),
			phases: kept.filter(each => each !== undefined),
			items: items.filter(({phase}) => kept[phase] !== undefined).map(item => ({...item, phase: position(item.phase)})),
		};
	}
	if (framing.approach.id === 'changing-track' && frame.aim.role) return withTrial(form, frame.aim.role.trialDays);
	const end = endOf(frame, framing);
	if (end === undefined) return form;
	const days = Math.max(1, daysBetween(frame.start, end) + 1);
	const total = phases.reduce((sum, phase) => sum + phase.days, 0);
	if (days >= total) return form;
	const [first] = phases;
	if (first && days < phases.length * SHORTEST_PHASE_DAYS)
		return {
			...form,
			phases: [{...first, name: 'Until then', days, check: phases.at(-1)?.check ?? first.check}],
			items: items.map((item, index) => ({
				...item,
				phase: 0,
				days: Math.max(0, Math.round((days * (index + 1)) / items.length) - 1),
			})),
		};
	return {...form, phases: phases.map(phase => ({...phase, days: Math.max(1, Math.floor((phase.days * days) / total))}))};
};

const horizonParagraph = (frame: PersonFrame, days: number): readonly string[] => {
	const asked = frame.request.horizon_months;
	if (asked === undefined) return [];
	const wanted = daysOfMonths(asked);
	if (days > wanted + DAYS_PER_WEEK)
		return [
			`This takes about ${plural(Math.round(days / DAYS_PER_WEEK), 'week')}; the ${asked === 1 ? 'month' : `${asked} months`} you asked for ends within it.`,
		];
	return wanted > days + 4 * DAYS_PER_WEEK ? ['What comes after these weeks is planned when they have shown something.'] : [];
};

export const caseAnswer = (frame: PersonFrame, framing: Framing, earlier: Earlier, focus: readonly Focus[]): Advice => {
	const {approach, situation, others} = framing;
	const {task, name, calendar, start} = frame;
	if (frame.isForThem && approach.growth === 'rests')
		throw new Refusal(
			`What the advisor says now is for you alone: talk with ${name} first, then write down what you agreed on.`,
			{code: 'not-to-share'},
		);
	const told = approachForm({
		approach,
		task: task.id,
		told: {name, manager: managerOf(frame)},
		who: 'lead',
		evidence: evidenceOf(frame, framing),
		basis: basisOf(frame, framing),
		about: frame.about && `“${frame.about.text}”`,
		causes: causesFor(frame, framing, focus),
		obstacle: framing.case && !frame.isForThem ? becauseWords(framing.case, frame) : approach.course.replaceAll('{name}', name),
	});
	const form = fitted(frame, framing, {...told, items: withRecords(frame, framing, told.items)});
	const {phases} = form;
	const gaps = gapsAtStake(frame, framing, focus);
	const length = phases.reduce((sum, phase) => sum + phase.days, 0);
	const asked = frame.request.horizon_months;
	const after = asked === undefined ? [] : beyond('management', length, daysOfMonths(asked));
	const steps = form.items;
	const stake = approach.id === 'below-agreed' ? gaps[0] : undefined;
	const signals = pressing(frame, framing, earlier);
	const own = [...firstItems(frame, signals), ...ownItems(frame, framing)].map(
		(item): DraftItem => ({...item, duty: 'management'}),
	);
	const items = [
		...steps.slice(0, 1).map((item): DraftItem => ({...item, duty: 'now'})),
		...own.slice(0, 1),
		...steps.slice(1, 4).map(item => (stake && item.phase === 2 ? {...item, competency: stake.gap.competency} : item)),
		...(approach.growth === 'goes on' ? gaps.map(gap => stepItem(frame, gap, 1, phases.length)) : []),
		...steps.slice(4),
		...own.slice(1),
		...(approach.growth === 'goes on' && situation === undefined ? findOutItems(frame, earlier) : []),
	];
	const plan = scheduled(
		chosenItems(continued(items, earlier, frame)),
		laidOut([...phases, ...after], start, calendar),
		calendar,
	);
	const named = new Set(plan.items.map(({competency}) => competency));
	const timeline = timelineOf([...beforeReturn(frame), ...plan.phases]);
	return {
		result: [
			...reasonParagraphs(frame, framing),
			briefStanding(frame),
			...leaveParagraph(frame),
			...(approach.growth === 'goes on' || frame.aim.kind === 'stay' ? frame.aim.remarks : []),
			...recordParagraphs(frame),
			...besideParagraph(others, frame),
			...(signals.length > 0 ? [`Before that: ${signals.map(signal => reasonWords(signal, frame.masked)).join('; ')}.`] : []),
			...form.paragraphs,
			...form.sections,
			...form.limits,
			...horizonParagraph(frame, length),
		]
			.filter(Boolean)
			.map(capital)
			.join('\n\n'),
		action_items: inOrder(plan.items),
		skill_gaps: gaps
			.map((gap): SkillGap => ({...skillGapOf(gap), name: nameIn(frame.ladder, gap.gap.competency)}))
			.filter(({competency}) => named.has(competency)),
		timeline,
		resources: [
			...(situation ? situationResources(situation.page) : []),
			...resourcesFor(
				task.id,
				gaps.map(({gap, name: competency}) => ({competency: gap.competency, name: competency})),
			).slice(0, 2),
		],
	};
};
