// Signals about promises and topics: late ones, what somebody raised and waits for, what is carried from 1:1 to 1:1.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {countedDays, dayCounted, mergeAbsences} from '../team/absence.ts';
import {ON_TEAM, type PersonAlone} from '../team/people.ts';
import {isLate} from '../team/promises.ts';
import type {Action, Topic} from '../team/team.ts';
import {soSoSpans} from './mood.ts';
import {days, entryDays, type PersonRule, returnerSince} from './rule.ts';
import {outside, overlap, runThrough, type TimeSpan} from './since.ts';

/** Three 1:1s with the same line on the sheet: it is not going to happen by itself. */
const CARRIED_TIMES = 3;
/** A week late a weekly 1:1 has gone by in which the lead could have said something. From the contract. */
const LATE_TO_ACT_DAYS = 7;
/** Moved twice and late again: the third day would not be believed. From the contract. */
const MOVES_TO_ACT = 2;
/** Who raised something waits three weeks or two 1:1s at most. From the contract. */
const WAITING_DAYS = 21;
const WAITING_TIMES = 2;
/** Who raised something and was so-so or worse since waits two weeks or one 1:1: both stand on record, and belong together. */
const SO_SO_WAITING_DAYS = 14;
const SO_SO_WAITING_TIMES = 1;
/** Six weeks, or three talks in which it was not answered, are an answer of their own. */
const UNANSWERED_DAYS = 42;
const UNANSWERED_TIMES = 3;

/** From the day after it was due until it was closed; nobody is asked for theirs while on leave. */
const overdueSpans = ({actions, leave}: PersonAlone): readonly TimeSpan[] =>
	actions.flatMap(({due, opened, closed, owner, isPast, countsFrom}) => {
		const from = due && latestDay(addDays(due, 1), opened, countsFrom);
		return from === undefined || isPast ? [] : outside(owner === 'lead' ? [] : leave, {from, to: closed?.on});
	});

/** How grave it is that a promise is late, by itself: only what the lead owes is at act, late for long or late again. */
export const lateSeverity = ({owner, due, moved}: Pick<Action, 'owner' | 'due' | 'moved'>, today: Day): 'act' | 'watch' => {
	const isUrgent = daysBetween(due ?? today, today) > LATE_TO_ACT_DAYS || moved >= MOVES_TO_ACT;
	return owner === 'lead' && isUrgent ? 'act' : 'watch';
};

/** How often its day was moved, as part of a sentence. */
export const movedWords = (moved: number): string =>
	moved === 0 ? '' : `, moved ${['once', 'twice'][moved - 1] ?? `${moved} times`}`;

export const promiseOverdue: PersonRule = {
	id: 'promise-overdue',
	page: 'promises',
	about: ON_TEAM,
	changes: entryDays('action-due-moved'),
	fires: (person, {today}) => {
		const late = person.actions
			.filter(action => isLate(action, today) && (action.owner === 'lead' || person.status !== 'leave'))
			.toSorted((a, b) => daysBetween(b.due ?? today, a.due ?? today));
		const worst = late.find(action => action.owner === 'lead') ?? late[0];
		if (worst?.due === undefined) return undefined;
		const isMine = worst.owner === 'lead';
		const mine = late.filter(action => action.owner === 'lead');
		const [moreOfYours, ofTheirs] = isMine ? [mine.length - 1, late.length - mine.length] : [0, late.length - 1];
		const others = [
			moreOfYours > 0 ? `, ${moreOfYours} more of yours` : '',
			ofTheirs > 0 ? `, ${ofTheirs}${isMine ? '' : ' more'} of theirs` : '',
		].join('');
		const isUrgent = mine.some(action => lateSeverity(action, today) === 'act');
		// What somebody promised before a long leave may wait until they have arrived.
		const returned = returnerSince(person, today);
		const isFromBefore = returned !== undefined && late.every(({due = today}) => due < returned);
		const counted = isMine ? daysBetween(worst.due, today) : countedDays(worst.due, today, mergeAbsences(person.leave));
		return {
			severity: isMine ? (isUrgent ? 'act' : 'watch') : isFromBefore ? 'info' : 'watch',
			since: runThrough(overdueSpans(person), today) ?? today,
			reason: `${isMine ? 'your' : 'their'} promise is ${days(counted)} late${movedWords(worst.moved)}${others}`,
			quote: worst.text,
			things: [worst, ...late.filter(action => action !== worst)].map(({id}) => id),
			next: isMine
				? 'do it, or say today when it will be'
				: isFromBefore
					? 'it is from before the leave: agree anew on what of it still counts'
					: worst.moved > 0
						? 'ask what is in the way before there is another day'
						: 'ask what is in the way, then agree anew on it together',
			isTheirs: !isMine,
		};
	},
};

const heldDays = (person: PersonAlone): readonly Day[] =>
	person.meetings.filter(meeting => meeting.held).map(meeting => meeting.on);

/** The day of the n-th 1:1 through which something was carried. */
const carriedOn = (each: Action | Topic, held: readonly Day[], times: number): Day | undefined => {
	if (each.carried < times) return undefined;
	const until = held.filter(day => day >= each.opened && (each.closed === undefined || day <= each.closed.on));
	return until.slice(-each.carried)[times - 1];
};

/** The day on which so many days have been counted since something was raised, or the n-th 1:1 was held without it. */
const waitedUntil = (
	topic: Topic,
	held: readonly Day[],
	{absences}: Pick<PersonAlone, 'absences'>,
	days: number,
	times: number,
): Day | undefined => {
	const passed = dayCounted(topic.opened, days, absences);
	return [passed, carriedOn(topic, held, times)].filter(day => day !== undefined).sort()[0];
};

/** Of a topic of theirs, from three weeks or the second 1:1 on until it was closed; sooner while they are so-so. */
const waitingSpans = (topic: Topic, held: readonly Day[], person: PersonAlone): readonly TimeSpan[] => {
	if (topic.isPast || topic.by !== 'person') return [];
	const until = (from: Day | undefined): readonly TimeSpan[] => {
		const to = topic.closed?.on;
		return from === undefined || (to !== undefined && to <= from) ? [] : [{from, to}];
	};
	return [
		...until(waitedUntil(topic, held, person, WAITING_DAYS, WAITING_TIMES)),
		...overlap(until(waitedUntil(topic, held, person, SO_SO_WAITING_DAYS, SO_SO_WAITING_TIMES)), soSoSpans(person)),
	];
};

const holdsOn = ({from, to}: TimeSpan, day: Day): boolean => from <= day && (to === undefined || to > day);

export const topicWaiting: PersonRule = {
	id: 'topic-waiting',
	page: 'their-topics',
	about: ON_TEAM,
	fires: (person, {today}) => {
		const held = heldDays(person);
		const spans = person.topics.map(topic => ({topic, spans: waitingSpans(topic, held, person)}));
		const waiting = spans.filter(each => each.spans.some(span => holdsOn(span, today)));
		const [oldest] = waiting;
		if (!oldest) return undefined;
		const {topic} = oldest;
		const returned = returnerSince(person, today);
		const isAlone = waiting.length === 1;
		const ago = days(daysBetween(topic.opened, today));
		// Whoever waits for an answer waits on the days on which the lead is away too.
		const waits = {absences: mergeAbsences(person.leave)};
		const isUnanswered = waiting.some(each => {
			const since = waitedUntil(each.topic, held, waits, UNANSWERED_DAYS, UNANSWERED_TIMES);
			return since !== undefined && since <= today;
		});
		return {
			severity: returned !== undefined && topic.opened < returned ? 'info' : isUnanswered ? 'act' : 'watch',
			since:
				runThrough(
					spans.flatMap(each => each.spans),
					today,
				) ?? today,
			reason: isAlone
				? `raised by them ${ago} ago and still open`
				: `${waiting.length} things they raised are open, the oldest for ${ago}`,
			quote: topic.text,
			things: waiting.map(each => each.topic.id),
			next: 'answer it first in the next 1:1, even if the answer is no',
		};
	},
};

/** From the third 1:1 held after it was opened until it was closed, or was late: that is said already. */
const carriedSpan = (each: Action | Topic, held: readonly Day[]): readonly TimeSpan[] => {
	const counts = 'countsFrom' in each ? each.countsFrom : undefined;
	const carriedFrom = carriedOn(each, held, CARRIED_TIMES);
	const from = carriedFrom && latestDay(carriedFrom, counts);
	const late = 'due' in each && each.due !== undefined ? addDays(each.due, 1) : undefined;
	const [to] = [each.closed?.on, late].filter(day => day !== undefined).sort();
	return from === undefined || each.isPast ? [] : [{from, to}];
};

export const carried: PersonRule = {
	id: 'carried',
	page: 'carried-topics',
	about: ON_TEAM,
	changes: entryDays('action-due-moved'),
	fires: (person, {today}) => {
		const mine = [...person.actions.filter(({owner}) => owner === 'lead'), ...person.topics.filter(({by}) => by === 'lead')];
		const held = heldDays(person);
		const spans = mine.map(each => ({each, spans: carriedSpan(each, held)}));
		const open = spans.filter(({spans: [span]}) => span && span.from <= today && (span.to === undefined || span.to > today));
		const [most] = open.map(({each}) => each).toSorted((a, b) => b.carried - a.carried || daysBetween(b.opened, a.opened));
		if (!most) return undefined;
		const isAlone = open.length === 1;
		return {
			severity: 'info',
			since:
				runThrough(
					spans.flatMap(each => each.spans),
					today,
				) ?? today,
			reason: isAlone ? `carried through ${most.carried} 1:1s` : `${open.length} things carried through three 1:1s or more`,
			quote: isAlone ? most.text : undefined,
			things: [most, ...open.map(({each}) => each).filter(each => each !== most)].map(({id}) => id),
			next: 'do it next time, or drop it openly',
		};
	},
};
