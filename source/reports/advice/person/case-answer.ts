// The answer about somebody whose case, or a situation that was asked about, comes before everything else.

import type {Case} from '../../../domain/cases/case.ts';
import {daysBetween} from '../../../domain/day.ts';
import {Refusal} from '../../../domain/refusal.ts';
import {personById} from '../../../domain/team/by-id.ts';
import type {FeedbackItem, Signal, SignalId} from '../../../domain/team/team.ts';
import type {Approach} from '../../../knowledge/approaches/approach.ts';
import {approachById} from '../../../knowledge/approaches/approaches.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, plural} from '../../../text/words.ts';
import {quoted} from '../../words/signal-words.ts';
import {targetName} from '../../words/subject-words.ts';
import {askedWords} from '../about.ts';
import type {Advice, SkillGap} from '../advice.ts';
import {type Approached, approachForm} from '../forms/on-approach.ts';
import {daysOfMonths} from '../frame.ts';
import {BEREAVEMENT, OPEN_TO_WORDS, ownItems, reasonsItem} from '../open/case-items.ts';
import {openingKey, openingOf, saidOnce} from '../open/opening.ts';
import {COVER} from '../open/worn-cover.ts';
import {type DraftItem, inOrder, MOST_ITEMS, selectItems} from '../plan/items.ts';
import {resourcesFor} from '../plan/resources.ts';
import {beyond, laidOut, scheduled, timelineOf} from '../plan/timeline.ts';
import {type Situation, situationNeeds, situationResources} from '../situation.ts';
import {lower, lowerBut, numbered, stop} from '../words.ts';
import {beforeReturn, leaveOf, leaveParagraph} from './away.ts';
import {endOf, fitted} from './case-calendar.ts';
import {becauseWords, besideParagraph} from './case-words.ts';
import {causesOf, MOOD_CAUSE, ROOM_CAUSE} from './causes.ts';
import type {EarlierPlans} from './earlier-plans.ts';
import {excerpt, isCriticised} from './evidence.ts';
import {firstItems, kindOf, pressingSignals, reasonOf} from './first-things.ts';
import {type Focus, skillGapOf} from './focus.ts';
import {followingPlan} from './following-plan.ts';
import {nameIn, type PersonFrame} from './person-frame.ts';
import {findOutItems, stepItem} from './person-items.ts';
import {daysLate, promisesOf, recordParagraphs, saidParagraph, theirTopics} from './records.ts';
import {fullHands} from './room.ts';
import {briefStanding} from './standing.ts';
import {lowNote, withRecords} from './tellings.ts';

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
				// Where growth rests, what it is for waits too; and what the lead did not say is no reason for how somebody is.
				.filter(({key}) => approach.growth === 'goes on' || !(key === 'wish' || key === 'say'))
				// How much somebody has to decide is no reason for how they are, and more say no remedy for work that falls short.
				.filter(({key}) => approach.growth !== 'rests' || key !== ROOM_CAUSE)
				.slice(0, 2)
				.map(({seen, remedy, key}) => ({cause: seen, remedy, key}));

/** Names of somebody’s manager, for whom reports to another on the roster. */
const managerOf = ({person, team}: PersonFrame): string | undefined => personById(team, person.reportsTo)?.name.split(' ')[0];

const evidenceOf = (frame: PersonFrame, {case: held, situation}: Framing): string => {
	if (held && !frame.isForThem) return stop(capital(becauseWords(held, frame)));
	// Theirs to know, as long as nothing is quoted.
	if (held)
		return stop(capital(becauseWords({...held, because: held.because.map(each => ({...each, quote: undefined}))}, frame)));
	const leave = frame.start > frame.today ? leaveOf(frame) : undefined;
	if (leave?.until !== undefined) return `On leave until ${shortDay(leave.until, frame.today)}.`;
	return situation ? 'You asked about it.' : 'What is agreed between you.';
};

/** The first reason alone. */
const basisOf = (frame: PersonFrame, {case: held}: Framing): string | undefined =>
	held && !frame.isForThem ? stop(capital(becauseWords({...held, because: held.because.slice(0, 1)}, frame))) : undefined;

/** Why it is about this, in one paragraph: the case, or the question and whether anything on record says so. */
const reasonParagraphs = (frame: PersonFrame, {approach, case: held, situation}: Framing): readonly string[] => {
	const {name, about, isForThem} = frame;
	const asked = about ? [askedWords(about)] : [];
	if (isForThem) return asked;
	if (approach.id === 'settled' && held?.setBy === 'records') {
		const gap = frame.person.ratings.size > 0 ? ', and no wide gap is on record at the level' : '';
		return [...asked, `${name} has chosen to stay${gap}.`];
	}
	if (held && approach.id === 'contract-ending') return [...asked, stop(`The contract ends: ${becauseWords(held, frame)}`)];
	if (held) return [...asked, `${stop(`${held.name}: ${becauseWords(held, frame)}`)} ${held.first}`];
	// Of a loss the lead knows from them; no record is asked for it.
	if (!situation || (asked.length > 0 && approach.id === BEREAVEMENT)) return asked;
	const page = situation.page.title;
	const known = saysOtherwise(frame, approach)
		? 'The record tells of something else, so ask before you conclude.'
		: 'No record says so by itself; you may see more than the records do.';
	const nothing = about
		? `You asked about this: “${about.text}”. The page nearest to it is “${page}”. ${known}`
		: `You ask about “${page}” with ${name}. ${known}`;
	const isUnsaid = approach.id === 'below-agreed' && !frame.person.feedback.some(isCriticismSaid);
	const first = `Nothing that should change is on record as said to ${name}. What was never said was never agreed on, so this begins with saying it.`;
	return [nothing, ...(isUnsaid ? [first] : [])];
};

/** Words of the last half-year that tell of the contrary of what was asked about. */
const CONTRARY: Readonly<Record<string, RegExp>> = {
	'quiet-in-meetings': /\b(raised (his|her|their) voice|shout(s|ed)?|talk(s|ed) over|interrupt(s|ed))\b/i,
};
const CONTRARY_DAYS = 180;

const saysOtherwise = ({person, today}: PersonFrame, {id}: Approach): boolean => {
	const found = CONTRARY[id];
	return (
		found !== undefined &&
		person.feedback.some(({entry}) => daysBetween(entry.on, today) <= CONTRARY_DAYS && found.test(entry.text))
	);
};

const isCriticismSaid = ({entry, saidOn}: FeedbackItem): boolean => entry.type === 'constructive' && saidOn !== undefined;

/** What the talk itself settles, or is told by the case anyway. */
const SETTLED_BY_TALK: readonly SignalId[] = ['topic-waiting', 'promise-overdue', 'mood-lower', 'leaving'];

/** What holds in a heavy case as well: a talk takes place, what was said is followed up, and something good is among it. */
const STAYS_IN_HEAVY: Readonly<Record<string, readonly SignalId[]>> = {
	arriving: ['never-met', 'one-on-one-overdue', 'skipped-twice'],
	leaving: ['one-on-one-overdue', 'skipped-twice'],
	'going-on-leave': ['one-on-one-overdue', 'skipped-twice'],
	'criticised-lately': ['only-criticism'],
	'promotion-declined': ['no-follow-up', 'only-criticism'],
	overlooked: ['overloaded', 'skipped-twice', 'one-on-one-overdue'],
};

/** Beside a case that leaves room for it, one more thing that calls for the lead. */
const pressing = (frame: PersonFrame, {approach}: Framing, earlier: EarlierPlans): readonly Signal[] =>
	frame.isForThem
		? []
		: pressingSignals(frame, earlier)
				.filter(({id}) => approach.growth === 'goes on' || STAYS_IN_HEAVY[approach.id]?.includes(id))
				.filter(({id, page}) => !SETTLED_BY_TALK.includes(id) && page !== approach.page)
				.slice(0, 1);

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

/** In these the lead asks before anything is decided. */
const ASKS_FIRST: readonly string[] = ['worn', 'worn-otherwise', 'below-agreed', 'criticised-lately', 'promotion-declined'];

/** Where the records say what may lie behind it, that is where to begin. */
const behindParagraph = (frame: PersonFrame, framing: Framing, focus: readonly Focus[]): readonly string[] => {
	if (!ASKS_FIRST.includes(framing.approach.id) || frame.isForThem || frame.task.id === 'leadership') return [];
	const note = lowNote(frame);
	const causes = causesFor(frame, framing, focus).filter(({key}) => key !== MOOD_CAUSE);
	// The note itself stands among the last ones, one paragraph above.
	const noted = note ? [`What you noted on ${shortDay(note.on, frame.today)}.`] : [];
	const all = [...noted, ...causes.map(({cause}) => cause)].slice(0, 3);
	if (all.length === 0) return ['What lies behind it is not on record, so ask.'];
	return [
		`It may have to do with this, so begin there: ${all.length === 1 ? lowerBut(all[0] ?? '', frame.name) : numbered(all)}`,
	];
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

/** In a heavy case the talk begins with what the lead owes, then with what they raised; only after that with the case. */
const beginning = (frame: PersonFrame, {approach}: Framing): Approached['first'] => {
	if (frame.isForThem || approach.growth !== 'rests' || approach.id === BEREAVEMENT) return undefined;
	const {today, name} = frame;
	const owed = promisesOf(frame, 'lead').find(each => daysLate(each, frame) > 0);
	if (owed?.due)
		return {
			subject: `your own promise: ${quoted(excerpt(owed.text))}`,
			open: `I promised you something for ${shortDay(owed.due, today)} and did not keep it. Here is what I will do about it, and by which day.`,
		};
	const [topic] = theirTopics(frame);
	return (
		topic && {
			subject: `what ${name} raised on ${shortDay(topic.opened, today)}: ${quoted(excerpt(topic.text))}`,
			open: 'You had raised something that has waited. I would like to hear about it first.',
		}
	);
};

/** Beside work that falls short a target cannot stand as if nothing were: to say nothing of it would be a promise. */
const targetParagraph = ({person, isForThem, today}: PersonFrame, {approach}: Framing): readonly string[] => {
	const {target} = person;
	if (isForThem || approach.id !== 'below-agreed' || target === undefined || target === 'stay') return [];
	const by = target.by === undefined ? '' : ` by ${shortDay(target.by, today)}`;
	return [
		`The target on record, ${targetName(target)}${by}, rests meanwhile: say so in the same talk, with the day on which you look at it again.`,
	];
};

/** What was said is told where it is the matter, and where nothing heavier is there. */
const TELLS_SAID = ({id, growth}: Approach): boolean => id === 'below-agreed' || (growth !== 'rests' && id !== 'returning');

/** A list to leave alone is short. */
const MOST_ALSO = 2;

/** Of another heavy case beside this one, what it leaves alone is left alone as well. */
const alsoAlone = ({others}: Framing): readonly string[] =>
	others
		.filter(({isHeavy}) => isHeavy)
		.flatMap(({id, leaveAlone}) => (approachById(id)?.leaveAlone ?? leaveAlone).slice(0, MOST_ALSO));

/** What the approach rests on comes first; a book that fits the task beside it. */
const resourcesOf = ({task, aim}: PersonFrame, {approach, situation}: Framing, gaps: readonly Focus[]): Advice['resources'] => {
	const read = (approach.reading ?? []).flatMap(({statement, source}) =>
		source.url === undefined ? [] : [{title: `${source.title} (${source.year})`, link: source.url, why: statement}],
	);
	const own = situation ? situationResources(situation.page) : read;
	const named = gaps.map(({gap, name}) => ({competency: gap.competency, name}));
	// Where growth is no part of it, a book on getting on is one more thing to do.
	if (approach.growth !== 'goes on' && own.length > 0) return own;
	return [
		...own,
		...resourcesFor(task.id, named, {stays: aim.kind === 'stay'}).slice(
			0,
			own.length > 0 || approach.growth !== 'goes on' ? 1 : 2,
		),
	];
};

/** An approach is told to the lead. What of it is agreed on together is told to the person in their own words, the rest not at all. */
const toldToThem = (approach: Approach, name: string): Approach => {
	const {toThem, steps} = approach;
	if (!toThem)
		throw new Refusal(
			`What the advisor says now is for you alone: talk with ${name} first, then write down what you agreed on.`,
			{code: 'not-to-share'},
		);
	return {
		...approach,
		course: toThem.course,
		steps: steps.map((step, index) => ({...step, how: '', ...toThem.steps[index]})),
		leaveAlone: [],
		further: undefined,
	};
};

export const caseAnswer = (frame: PersonFrame, framed: Framing, earlier: EarlierPlans, focus: readonly Focus[]): Advice => {
	const {task, name, calendar, start, isForThem} = frame;
	const framing = isForThem ? {...framed, approach: toldToThem(framed.approach, name)} : framed;
	const {approach, situation, others} = framing;
	const told = approachForm({
		approach,
		task: task.id,
		told: {name, manager: managerOf(frame)},
		who: 'lead',
		evidence: evidenceOf(frame, framing),
		basis: basisOf(frame, framing),
		about: frame.about && `“${frame.about.text}”`,
		causes: causesFor(frame, framing, focus),
		first: beginning(frame, framing),
		alsoAlone: alsoAlone(framing),
		obstacle: framing.case && !frame.isForThem ? becauseWords(framing.case, frame) : approach.course.replaceAll('{name}', name),
	});
	const form = fitted(frame, approach, {...told, items: withRecords(frame, approach, told.items)});
	const [talk] = form.items;
	// A first talk on a day that is known already has time until then.
	const phases = form.phases.map((phase, index) =>
		index === 0 && talk && approach.id.startsWith('worn') ? {...phase, days: Math.max(phase.days, talk.days + 1)} : phase,
	);
	const gaps = gapsAtStake(frame, framing, focus);
	const length = phases.reduce((sum, phase) => sum + phase.days, 0);
	const asked = frame.request.horizon_months;
	const after = asked === undefined ? [] : beyond('management', length, daysOfMonths(asked));
	const steps = form.items;
	const stake = approach.id === 'below-agreed' ? gaps[0] : undefined;
	const signals = pressing(frame, framing, earlier);
	const isAskedFirst = ASKS_FIRST.includes(approach.id);
	const own = [...ownItems(frame, framing), ...firstItems(frame, signals)].map(
		// What is for today stands before a talk that has two weeks; where the lead asks first, nothing stands before the talk.
		(item): DraftItem => ({...item, duty: isAskedFirst && item.key !== COVER ? 'management' : 'now'}),
	);
	// Where growth is no matter, what is open between the two comes before the first step.
	const isOpenFirst = !isAskedFirst && approach.id !== BEREAVEMENT && own.some(({matter}) => matter !== undefined);
	const items = [
		...own.filter(({key}) => key === COVER),
		...steps.slice(0, 1).map((item): DraftItem => (isOpenFirst ? item : {...item, duty: 'now'})),
		...own.slice(0, approach.growth === 'rests' ? 2 : 1),
		...reasonsItem(frame, framing),
		...steps.slice(1, 4).map(item => (stake && item.phase === 2 ? {...item, competency: stake.gap.competency} : item)),
		...(approach.growth === 'goes on' ? gaps.map((gap, index) => stepItem(frame, gap, 1, phases.length, index === 0)) : []),
		...steps.slice(4),
		...own,
		...(approach.id === 'changing-track' && situation === undefined ? findOutItems(frame, earlier) : []),
	];
	const chosen = selectItems(followingPlan(items, earlier, frame));
	// Where nothing has to be done by a day, the weeks between the years are no part of it.
	const isFixed = approach.id === 'arriving' || endOf(frame, approach) !== undefined;
	const days = isFixed ? calendar : {...calendar, after: calendar.afterBreak};
	const plan = scheduled(chosen, laidOut([...phases, ...after], start, days), days);
	const opening =
		isForThem || approach.id === BEREAVEMENT
			? undefined
			: openingOf(isAskedFirst ? chosen.filter(({key: each}) => each === COVER) : chosen, plan.items, frame.today);
	const key = opening === undefined ? undefined : openingKey(chosen);
	const beside = signals.filter(signal => kindOf(signal) !== key);
	const named = new Set(plan.items.map(({competency}) => competency));
	const timeline = timelineOf([...beforeReturn(frame), ...plan.phases]);
	return {
		result: [
			...saidOnce([
				...reasonParagraphs(frame, framing),
				...leaveParagraph(frame),
				...(opening === undefined ? [] : [opening]),
				...(approach.growth === 'goes on' || frame.aim.kind === 'stay' ? frame.aim.remarks : []),
				...recordParagraphs(frame, key),
				...(isForThem || !TELLS_SAID(approach) ? [] : saidParagraph(frame)),
				// That somebody is a contractor is said by what ends.
				...besideParagraph(
					others.filter(({id}) => !(id === 'contractor' && approach.id === 'contract-ending')),
					frame,
				),
			]),
			...(beside.length > 0
				? [`${approach.growth === 'goes on' ? 'Before that' : 'Not to be left out'}: ${beside.map(reasonOf).join('; ')}.`]
				: []),
			...behindParagraph(frame, framing, focus),
			...form.paragraphs,
			...(stake?.looksLike && task.id === 'communication'
				? [`The one part, as far as the record shows, is ${stake.name}; done well it looks like this: ${lower(stake.looksLike)}`]
				: []),
			...(isForThem ? [] : form.sections),
			...form.limits,
			...(OPEN_TO_WORDS.includes(approach.id) ? fullHands(frame) : []),
			...targetParagraph(frame, framing),
			...horizonParagraph(frame, length),
			briefStanding(frame, approach.id !== 'below-agreed'),
		]
			.filter(Boolean)
			.map(capital)
			.join('\n\n'),
		action_items: inOrder(plan.items),
		skill_gaps: gaps
			.map((gap): SkillGap => ({...skillGapOf(gap), name: nameIn(frame.ladder, gap.gap.competency)}))
			.filter(({competency}) => named.has(competency)),
		timeline,
		resources: resourcesOf(frame, framing, gaps),
	};
};
