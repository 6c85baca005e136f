// What may hold somebody back, as far as the records show: likeliest first, each with its smallest remedy.
import {type Day, daysBetween, latestDay} from '../../../domain/day.ts';
import {shortDay} from '../../../text/day-words.ts';
import {plural} from '../../../text/words.ts';
import {quoted} from '../../words/signal-words.ts';
import {stop} from '../words.ts';
import {areasOf, sayOn} from './areas.ts';
import {excerpt} from './evidence.ts';
import type {Focus} from './focus.ts';
import type {PersonFrame} from './person-frame.ts';
import {daysLate, promisesOf, theirTopics} from './records.ts';
import {toldWish, wishTalk} from './wish.ts';

export type Cause = {
	readonly seen: string;
	readonly remedy: string;
	/** Shared with whatever else settles the same thing. */
	readonly key?: string;
	/** The first gap itself, which the plan works on in any case. */
	readonly isSkill?: boolean;
};

/** As for the signal, which settles the same thing. */
export const MOOD_CAUSE = 'mood-lower ';
/** Little that is theirs to decide. */
export const ROOM_CAUSE = 'room';

/** A quarter without a career talk. */
const CAREER_DAYS = 90;
/** A month without a word said. */
const FEEDBACK_DAYS = 30;
const SHOWN_MOODS = 3;
const MANY_AREAS = 4;
const MANY_PROMISES = 6;
const MOVED_TIMES = 2;
/** `consult` and below: somebody else decides. */
const LITTLE_AUTHORITY = 3;
/** A topic that waits for longer than a fortnight has been left lying. */
const WAITING_DAYS = 14;
/** More options are none. */
const MOST_CAUSES = 4;

/** Moods that went down are told with what was noted beside them: it may be this or something else. */
const energy = (frame: PersonFrame): Cause | undefined => {
	const {person, today, name, isForThem} = frame;
	const isLow = person.signals.some(({id, snoozedUntil}) => id === 'mood-lower' && snoozedUntil === undefined);
	if (isForThem || !isLow) return undefined;
	const moods = person.moods.slice(-SHOWN_MOODS).map(({mood}) => mood);
	const note = person.meetings.findLast(each => each.held && each.mood !== undefined && (each.notes?.trim() ?? '') !== '');
	const noted = note?.notes
		? ` On ${shortDay(note.on, today)} you noted: ${stop(quoted(excerpt(note.notes)))}`
		: ' Nothing was noted beside it.';
	return {
		seen: `Mood ${moods.join(', ')} in the last 1:1s.${noted}`,
		remedy: `Ask ${name} about it before anything else, and listen; it may be what you noted or something else.`,
		key: MOOD_CAUSE,
	};
};

const load = (frame: PersonFrame): Cause | undefined => {
	const areas = areasOf(frame).length;
	const open = promisesOf(frame, 'person').length;
	if (areas < MANY_AREAS && open < MANY_PROMISES) return undefined;
	const facts = [
		...(areas >= MANY_AREAS ? [plural(areas, 'area')] : []),
		...(open >= MANY_PROMISES ? [`${plural(open, 'promise')} open`] : []),
	];
	return {
		seen: `Perhaps too much at once: ${facts.join(', ')}.`,
		remedy: `Take one thing off ${frame.name}’s hands by name this week, and add nothing in its place.`,
	};
};

const waiting = (frame: PersonFrame): Cause | undefined => {
	const [topic] = theirTopics(frame);
	if (!topic || daysBetween(topic.opened, frame.today) < WAITING_DAYS) return undefined;
	return {
		seen: `What ${frame.name} raised on ${shortDay(topic.opened, frame.today)} is still waiting: ${stop(quoted(excerpt(topic.text)))}`,
		remedy: `Take up ${quoted(excerpt(topic.text))} first in the next 1:1 with ${frame.name}, and say what you will do about it.`,
		key: `topic-waiting ${topic.text}`,
	};
};

const stuckPromise = (frame: PersonFrame): Cause | undefined => {
	const stuck = promisesOf(frame, 'person').find(each => each.moved >= MOVED_TIMES || daysLate(each, frame) > 0);
	if (!stuck) return undefined;
	const late = daysLate(stuck, frame);
	const how =
		stuck.moved >= MOVED_TIMES
			? `its day was moved ${stuck.moved === 2 ? 'twice' : `${stuck.moved} times`}`
			: `${plural(late, 'day')} late`;
	return {
		seen: `Something is in the way of ${quoted(excerpt(stuck.text))}: ${how}.`,
		remedy: `Ask ${frame.name} what is in the way of ${quoted(excerpt(stuck.text))} before there is another day, and take away what is yours to take.`,
		key: `promise-overdue ${stuck.text}`,
	};
};

const ownPromise = (frame: PersonFrame): Cause | undefined => {
	const late = promisesOf(frame, 'lead').find(each => daysLate(each, frame) > 0);
	if (!late) return undefined;
	return {
		seen: `${frame.name} waits for something of yours: ${quoted(excerpt(late.text))}, ${plural(daysLate(late, frame), 'day')} late.`,
		remedy: `Keep the promise to ${frame.name}, or say today when it will be kept: ${quoted(excerpt(late.text))}`,
		key: `promise-overdue ${late.text}`,
	};
};

const direction = (frame: PersonFrame): Cause | undefined => {
	const {person, aim, today, name} = frame;
	const days = person.careerOn === undefined ? undefined : daysBetween(person.careerOn, today);
	if (aim.kind !== 'none' && days !== undefined && days < CAREER_DAYS) return undefined;
	const told = toldWish(frame);
	const talk =
		days === undefined
			? 'No career conversation is on record.'
			: told
				? `What came of the wish that you noted on ${shortDay(told, today)} is not on record.`
				: `The last career conversation was ${plural(days, 'day')} ago.`;
	return {
		seen: `${aim.kind === 'none' && !toldWish(frame) ? 'Nobody has written down what it is for. ' : ''}${talk}`,
		key: 'wish',
		remedy: stop(wishTalk(frame) ?? `Ask ${name} what a good working week a year from now looks like, in a talk of its own`),
	};
};

const lastSaid = ({person}: PersonFrame): Day | undefined => latestDay(...person.feedback.map(each => each.saidOn));

const feedback = (frame: PersonFrame): Cause | undefined => {
	const last = lastSaid(frame);
	const days = last === undefined ? undefined : daysBetween(last, frame.today);
	if (days !== undefined && days < FEEDBACK_DAYS) return undefined;
	return {
		seen:
			days === undefined
				? `No feedback to ${frame.name} is on record as said.`
				: `The last feedback to ${frame.name} was ${plural(days, 'day')} ago.`,
		remedy: `Say one concrete thing from this week to ${frame.name}: the situation, what was done, what it led to.`,
		key: 'say',
	};
};

const room = (frame: PersonFrame): Cause | undefined => {
	const areas = areasOf(frame);
	if (frame.team.areas.length === 0 || areas.some(area => (area.authority ?? LITTLE_AUTHORITY + 1) > LITTLE_AUTHORITY))
		return undefined;
	const [narrow] = areas;
	if (narrow)
		return {
			seen: `In all that ${frame.name} owns, somebody else decides.`,
			remedy: stop(sayOn(frame, narrow).words),
			key: ROOM_CAUSE,
		};
	// Whoever has just lost an area is not told that there is little left.
	if (frame.person.cases.some(({id}) => id === 'changed-areas' || id === 'arriving')) return undefined;
	return {
		seen: `${frame.name} owns no area in which to decide.`,
		remedy: `Talk with ${frame.name} about a part of an area that could be theirs, and how far the say would go.`,
		key: ROOM_CAUSE,
	};
};

const skill = ([first]: readonly Focus[]): Cause | undefined =>
	first && {
		seen: `${first.name} is rated ${first.gap.rating} and expected at ${first.gap.expected}.`,
		remedy: stop(first.step.what),
		isSkill: true,
	};

/** Load and what they said come first, because nothing else works while they last; skill last, because the others often explain it. */
export const causesOf = (frame: PersonFrame, focus: readonly Focus[]): readonly Cause[] =>
	[energy, load, waiting, stuckPromise, ownPromise, direction, feedback, room]
		.map(cause => cause(frame))
		.concat(skill(focus))
		.filter(cause => cause !== undefined)
		.slice(0, MOST_CAUSES);
