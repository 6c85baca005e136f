// Signals about feedback: still to say, none said, criticism or praise alone, and criticism without a look at what came of it.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {folded} from '../ids.ts';
import {push} from '../journal/subjects.ts';
import {competencyOf} from '../ladder/ladder.ts';
import {onceFor} from '../once-for.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {WIDE_GAP} from '../team/gaps.ts';
import {AT_WORK, type PersonAlone} from '../team/people.ts';
import {isLate} from '../team/promises.ts';
import type {FeedbackItem, Severity} from '../team/team.ts';
import {isWell} from './mood.ts';
import {days, entryDays, NOT_SKIP, type PersonRule, REPORTS, type RuleContext, returnerSince} from './rule.ts';
import {overlap, runThrough, type TimeSpan, whileNone} from './since.ts';

/** Six weeks and a half without a word: what Manager Tools and Radical Candor would call absent. From the contract. */
const NO_FEEDBACK_DAYS = 45;
const NO_FEEDBACK_CADENCES = 2;
/** Constructive feedback counts as recent, and praise as missing, within a month. */
const PRAISE_DAYS = 30;
/** A weekly 1:1 went by with something to say left unsaid, and two: by now it is stale (Manager Tools: none older than a week). */
const UNSAID_WATCH_DAYS = 7;
const UNSAID_ACT_DAYS = 14;
/** Praise keeps longer, and nobody is let down by it today. */
const UNSAID_PRAISE_DAYS = 14;
/** After two months it can't be said as it stands. */
const TOO_LATE_DAYS = 60;
/** Two talks on one thing within five months, and four weeks in which nobody looked. From the contract. */
const FOLLOW_UP_WINDOW_DAYS = 150;
const FOLLOW_UP_DAYS = 28;
const FOLLOW_UP_MOVES = 2;
/** Criticism alone is heard as a verdict; praise alone leaves a wide gap unspoken (Radical Candor). From the contract. */
const CRITICISM_COUNT = 3;
const CRITICISM_WINDOW_DAYS = 150;
const CRITICISM_PRAISE_DAYS = 90;
const PRAISE_COUNT = 4;
const PRAISE_WINDOW_DAYS = 120;

type FeedbackType = FeedbackItem['entry']['type'];

const isConstructive = ({entry}: FeedbackItem): boolean => entry.type === 'constructive';
/** How long something may wait to be said. */
const waitFor = (item: FeedbackItem): number => (isConstructive(item) ? UNSAID_WATCH_DAYS : UNSAID_PRAISE_DAYS);

/** The days on which feedback of a type was said, oldest first. */
export const saidDays = (feedback: readonly FeedbackItem[], type: FeedbackType): readonly Day[] =>
	feedback.flatMap(({entry, saidOn}) => (saidOn !== undefined && entry.type === type ? [saidOn] : [])).sort();

/** When feedback was last said, of the given kind. */
export const lastSaid = (feedback: readonly FeedbackItem[], type?: FeedbackType): Day | undefined => {
	let last: Day | undefined;
	for (const {entry, saidOn} of feedback)
		if (saidOn !== undefined && (last === undefined || saidOn > last) && (type === undefined || entry.type === type))
			last = saidOn;
	return last;
};

/** Meant to be said in the next 1:1, and not said yet; oldest first. */
export const unsaidFeedback = (person: Pick<PersonAlone, 'feedback'>): readonly FeedbackItem[] =>
	person.feedback.filter(each => each.entry.say === 'next' && each.saidOn === undefined);

/** Twice something worth noting and not a word of thanks: there was something to say. Within four months, as praise is counted. */
const UNTHANKED_WINS = 2;

/** Wins noted lately since anything good was last said, where they are more than one. */
const unthankedWins = ({wins, feedback}: PersonAlone, today: Day): number => {
	const praised = lastSaid(feedback, 'praise');
	const lately = wins.filter(({on}) => daysBetween(on, today) <= PRAISE_WINDOW_DAYS && (praised === undefined || on > praised));
	return lately.length >= UNTHANKED_WINS ? lately.length : 0;
};

/** Since when something noted to be said has waited too long, be it from before the run of recording: it is still open. */
const waitingSince = (person: PersonAlone): Day | undefined =>
	unsaidFeedback(person)
		.map(item => dayCounted(item.entry.on, waitFor(item), person.absences))
		.filter(day => day !== undefined)
		.sort()[0];

/**
 * Nothing said for long. It gives way to info where the person is seen and said to be well, since a missing note is the
 * note's problem and not theirs; not where something noted for them waits to be said, or wins of theirs to be thanked for.
 */
export const noFeedback: PersonRule = {
	id: 'no-feedback',
	page: 'feedback',
	about: AT_WORK,
	relations: REPORTS,
	changes: entryDays('cadence-set'),
	fires: (person, {today, feedbackSince}) => {
		const last = lastSaid(person.feedback);
		const from = latestDay(last, person.clock) ?? today;
		const most = Math.max(NO_FEEDBACK_DAYS, NO_FEEDBACK_CADENCES * (person.oneOnOne.everyDays ?? 0));
		const counted = countedDays(from, today, person.absences);
		if (counted <= most) return undefined;
		// Where feedback is neither said to anybody nor noted to be said, the lead keeps no such records: muster could not know.
		const waiting = waitingSince(person);
		const isWaiting = waiting !== undefined && waiting <= today;
		const [kept] = [feedbackSince(), isWaiting ? waiting : undefined].filter(day => day !== undefined).sort();
		if (kept === undefined) return undefined;
		const wins = unthankedWins(person, today);
		const long = last === undefined ? `in ${days(counted)}` : `for ${days(daysBetween(last, today))}`;
		return {
			severity: isWell(person, today) && !isWaiting && wins === 0 ? 'info' : 'watch',
			since: latestDay(dayCounted(from, most + 1, person.absences), kept) ?? today,
			reason: `no feedback said ${long}${wins > 0 ? `, and no thanks for ${wins} wins` : ''}`,
			next: isWaiting
				? 'say what you noted for them, or decide to let it go'
				: wins > 0
					? 'thank them for one of them, with the detail'
					: 'say one concrete thing from this week',
			does: 'feedback',
		};
	},
};

/** From a day's next on, as long as it is no more than so many days ago. */
const within = (day: Day, most: number): TimeSpan => ({from: day, to: addDays(day, most + 1)});

/** The spans in which so many of the days, in order, lie within a window. */
const whileMany = (said: readonly Day[], count: number, window: number): readonly TimeSpan[] =>
	said.flatMap((day, index): readonly TimeSpan[] => {
		const first = said[index - count + 1];
		const span = first === undefined ? undefined : {from: day, to: addDays(first, window + 1)};
		return span && span.from < span.to ? [span] : [];
	});

/** Whether so many of the days, in order, lie within the window up to today: one of the spans of `whileMany` holds. */
const areMany = (said: readonly Day[], count: number, window: number, today: Day): boolean => {
	const first = said[said.length - count];
	return first !== undefined && daysBetween(first, today) <= window;
};

/** Whether none of the days, in order, is nearer than so many counted days: the last span of `whileNone` holds. */
const isNone = (said: readonly Day[], count: number, {clock, absences}: PersonAlone, today: Day): boolean =>
	countedDays(latestDay(said.at(-1), clock) ?? today, today, absences) >= count;

export const noPraise: PersonRule = {
	id: 'no-praise',
	page: 'recognition',
	about: AT_WORK,
	relations: REPORTS,
	fires: (person, {today}) => {
		const constructive = saidDays(person.feedback, 'constructive');
		const praise = saidDays(person.feedback, 'praise');
		const last = constructive.at(-1);
		if (last === undefined || !areMany(constructive, 1, PRAISE_DAYS, today) || !isNone(praise, PRAISE_DAYS, person, today))
			return undefined;
		const since = runThrough(
			overlap(
				constructive.map(day => within(day, PRAISE_DAYS)),
				whileNone(praise, PRAISE_DAYS, person),
			),
			today,
		);
		if (since === undefined) return undefined;
		return {
			severity: 'info',
			since,
			reason: `constructive feedback ${days(daysBetween(last, today))} ago and no praise for a month`,
			next: 'look for what went well, and say so',
			does: 'feedback',
		};
	},
};

export const onlyCriticism: PersonRule = {
	id: 'only-criticism',
	page: 'one-sided-feedback',
	about: AT_WORK,
	relations: REPORTS,
	fires: (person, {today}) => {
		const constructive = saidDays(person.feedback, 'constructive');
		const praise = saidDays(person.feedback, 'praise');
		if (!areMany(constructive, CRITICISM_COUNT, CRITICISM_WINDOW_DAYS, today)) return undefined;
		if (!isNone(praise, CRITICISM_PRAISE_DAYS, person, today)) return undefined;
		const since = runThrough(
			overlap(whileMany(constructive, CRITICISM_COUNT, CRITICISM_WINDOW_DAYS), whileNone(praise, CRITICISM_PRAISE_DAYS, person)),
			today,
		);
		if (since === undefined) return undefined;
		const count = constructive.filter(day => daysBetween(day, today) <= CRITICISM_WINDOW_DAYS).length;
		return {
			severity: 'watch',
			since,
			reason: `${count} constructive said in five months and no praise for three`,
			next: 'look for what is good in their work, and say it for its own sake',
			does: 'feedback',
		};
	},
};

export const onlyPraise: PersonRule = {
	id: 'only-praise',
	page: 'one-sided-feedback',
	about: AT_WORK,
	relations: REPORTS,
	changes: entryDays('rating-given', 'target-set', 'level-changed'),
	fires: (person, {today, ladder}) => {
		const [widest] = person.gaps;
		if (widest === undefined || widest.gap < WIDE_GAP) return undefined;
		const praise = saidDays(person.feedback, 'praise');
		const constructive = saidDays(person.feedback, 'constructive');
		if (!areMany(praise, PRAISE_COUNT, PRAISE_WINDOW_DAYS, today)) return undefined;
		if (!isNone(constructive, PRAISE_WINDOW_DAYS, person, today)) return undefined;
		const since = runThrough(
			overlap(whileMany(praise, PRAISE_COUNT, PRAISE_WINDOW_DAYS), whileNone(constructive, PRAISE_WINDOW_DAYS, person)),
			today,
		);
		if (since === undefined) return undefined;
		const name = competencyOf(ladder, widest.competency)?.name ?? widest.competency;
		return {
			severity: 'watch',
			since,
			reason: `praise alone for four months, with a wide gap in ${name}`,
			next: `say one thing that would help with ${name}, plainly and kindly`,
			does: 'feedback',
		};
	},
};

/** From a week after it was noted, praise from two, until it was said. */
const unsaidSpans = ({feedback, absences}: PersonAlone): readonly TimeSpan[] =>
	feedback.flatMap(item => {
		const {entry, saidOn, isPast} = item;
		const from = entry.say === 'next' && !isPast ? dayCounted(entry.on, waitFor(item), absences) : undefined;
		return from === undefined || (saidOn !== undefined && saidOn <= from) ? [] : [{from, to: saidOn}];
	});

type Waiting = {readonly item: FeedbackItem; readonly waited: number; readonly severity: Severity};

/** What waits to be said, with how grave that is; undefined while it may wait. */
const waitingOf = (item: FeedbackItem, person: PersonAlone, today: Day): readonly Waiting[] => {
	const waited = countedDays(item.entry.on, today, person.absences);
	if (item.isPast || waited < waitFor(item)) return [];
	const returned = returnerSince(person, today);
	const isFromBefore = returned !== undefined && item.entry.on < returned;
	if (isFromBefore || waited > TOO_LATE_DAYS) return [{item, waited, severity: 'info'}];
	return [{item, waited, severity: isConstructive(item) && waited >= UNSAID_ACT_DAYS ? 'act' : 'watch'}];
};

/** Whoever leaves can do nothing more with criticism. */
const nextToSay = (item: FeedbackItem, isTooLate: boolean, {status}: PersonAlone): string => {
	if (isConstructive(item) && status === 'leaving') return 'let it go, or say what helps the handover';
	return isTooLate ? 'keep it for yourself, or say what is still true of it' : 'say it in the next 1:1, or decide to keep it';
};

const GRAVITY: Readonly<Record<Severity, number>> = {act: 0, watch: 1, info: 2};

export const feedbackUnsaid: PersonRule = {
	id: 'unsaid-feedback',
	page: 'saying-it',
	about: AT_WORK,
	relations: NOT_SKIP,
	fires: (person, {today}) => {
		const waiting = unsaidFeedback(person).flatMap(item => waitingOf(item, person, today));
		const [worst] = waiting.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.waited - a.waited);
		if (!worst) return undefined;
		const isAlone = waiting.length === 1;
		const isTooLate = worst.waited > TOO_LATE_DAYS;
		return {
			severity: worst.severity,
			since: runThrough(unsaidSpans(person), today) ?? today,
			reason: `${isAlone ? worst.item.entry.type : `${waiting.length} pieces of feedback`} not said for ${days(worst.waited)}${isTooLate ? ', too late as it stands' : ''}`,
			quote: isAlone ? worst.item.entry.text : undefined,
			things: [worst, ...waiting.filter(each => each !== worst)].map(({item}) => item.entry.id),
			next: nextToSay(worst.item, isTooLate, person),
			does: isTooLate ? undefined : 'say',
			isTheirs: isConstructive(worst.item),
		};
	},
};

/** What can be on something: a piece of feedback, a win, a rating with its evidence. */
type Remark = {
	readonly competency?: string;
	readonly link?: string;
	readonly text?: string;
	readonly situation?: string;
};

/** What constructive feedback was on, as far as the records say: a competency, an area of the team, or what it links to. */
type Topic = {
	readonly kind: 'competency' | 'area' | 'link';
	readonly id: string;
	readonly isOf: (remark: Remark) => boolean;
};

const onCompetency = (id: string): Topic => ({kind: 'competency', id, isOf: ({competency}) => competency === id});
const onLink = (id: string): Topic => ({kind: 'link', id, isOf: ({link}) => link === id});

/** The words of a remark as texts are searched for names. */
const wordsOf = onceFor(({situation = '', text = ''}: Remark): string => folded(`${situation} ${text}`));
/** The areas of the team, each found where its name stands in the words. */
const areaTopics = ({areas}: RuleContext): readonly Topic[] =>
	areas().map(({id, name}): Topic => {
		const sought = folded(name);
		return {kind: 'area', id, isOf: remark => wordsOf(remark).includes(sought)};
	});

/** Each topic of feedback, with the days on which something was said on it. */
const daysByTopic = (said: readonly FeedbackItem[], context: RuleContext): ReadonlyMap<Topic, readonly Day[]> => {
	const areas = areaTopics(context);
	const topics = new Map<string, Topic>();
	const daysOf = new Map<Topic, Day[]>();
	const add = (topic: Topic, day: Day): void => {
		const key = `${topic.kind} ${topic.id}`;
		const known = topics.get(key) ?? topic;
		topics.set(key, known);
		push(daysOf, known, day);
	};
	for (const {entry, saidOn} of said) {
		if (saidOn === undefined) continue;
		if (entry.competency !== undefined) add(onCompetency(entry.competency), saidOn);
		if (entry.link) add(onLink(entry.link), saidOn);
		for (const area of areas) if (area.isOf(entry)) add(area, saidOn);
	}
	return daysOf;
};

type Criticised = {readonly topic: Topic; readonly spans: readonly TimeSpan[]; readonly count: number};

/** The days on which somebody looked at what came of a topic: anything noted on it. */
const looksAt = ({isOf}: Topic, {feedback, wins, ratingsGiven}: PersonAlone): readonly Day[] => [
	...feedback.flatMap(({entry}) => (isOf(entry) ? [entry.on] : [])),
	...wins.flatMap(win => (isOf(win) ? [win.on] : [])),
	...ratingsGiven.flatMap(({on, competency, evidence}) => (evidence && isOf({competency}) ? [on] : [])),
];

/** Each topic of constructive feedback that was said more than once, with the spans in which nobody looked at what came of it. */
const criticised = (person: PersonAlone, context: RuleContext): readonly Criticised[] => {
	const constructive = person.feedback.filter(each => isConstructive(each) && each.saidOn !== undefined && !each.isPast);
	if (constructive.length < 2) return [];
	return [...daysByTopic(constructive, context)].flatMap(([topic, all]): readonly Criticised[] => {
		const ordered = all.toSorted();
		if (ordered.length < 2) return [];
		const looks = looksAt(topic, person);
		const spans = ordered.flatMap((day, index): readonly TimeSpan[] => {
			const before = ordered[index - 1];
			// That nobody looked is an absence: whoever leads since then, or knows of it since then, has four weeks of their own.
			const heard = latestDay(day, person.clock) ?? day;
			const from = before === undefined ? undefined : dayCounted(heard, FOLLOW_UP_DAYS, person.absences);
			if (before === undefined || from === undefined) return [];
			const ends = [ordered[index + 1], ...looks.filter(on => on > day), addDays(before, FOLLOW_UP_WINDOW_DAYS + 1)];
			const [to] = ends.filter(end => end !== undefined).sort();
			return to !== undefined && to <= from ? [] : [{from, to}];
		});
		return [{topic, spans, count: ordered.length}];
	});
};

const topicName = ({kind, id}: Topic, {ladder, areaOf}: RuleContext): string => {
	if (kind === 'link') return 'the same thing';
	return (kind === 'area' ? areaOf(id)?.name : competencyOf(ladder, id)?.name) ?? id;
};

export const noFollowUp: PersonRule = {
	id: 'no-follow-up',
	page: 'follow-up',
	about: AT_WORK,
	fires: (person, context) => {
		const {today} = context;
		const topics = criticised(person, context);
		const since = runThrough(
			topics.flatMap(({spans}) => spans),
			today,
		);
		const open = topics.find(({spans}) => spans.some(({from, to}) => from <= today && (to === undefined || to > today)));
		if (since === undefined || open === undefined) return undefined;
		const isSlipping = person.actions.some(
			action => action.owner === 'person' && action.moved >= FOLLOW_UP_MOVES && isLate(action, today),
		);
		const returned = returnerSince(person, today);
		return {
			severity: returned !== undefined && since < returned ? 'info' : isSlipping ? 'act' : 'watch',
			since,
			reason: `constructive said ${open.count === 2 ? 'twice' : `${open.count} times`} on ${topicName(open.topic, context)}, and nothing noted on it for four weeks${isSlipping ? '; a promise of theirs is late again' : ''}`,
			next: 'say what you see now, better or not, and agree on one next part',
			does: 'feedback',
			isTheirs: true,
		};
	},
};
