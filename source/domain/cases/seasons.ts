// The cases that the roster's days decide: back from leave, new on the team, leaving, a leave ahead.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import type {Absence} from '../roster/roster.ts';
import {firstDayBack} from '../signals/rule.ts';
import {leaveDays, mergeAbsences} from '../team/absence.ts';
import {isAtWork} from '../team/people.ts';
import type {CaseRule} from './case-rule.ts';
import {longReturn} from './times.ts';

/** A month to be wholly back after three weeks or more. */
const RETURNING_DAYS = 30;
/** The first three months, as onboarding plans count them. */
const ARRIVING_DAYS = 90;
/** A leave of two weeks needs somebody who stands in; six weeks ahead there is time to settle it. */
const LEAVE_DAYS = 14;
const LEAVE_AHEAD_DAYS = 42;
/** From four weeks on, steps that somebody was to take stand still. */
const STANDSTILL_DAYS = 28;
const DAYS_PER_WEEK = 7;

const lengthWords = (leave: Absence): string => {
	const days = leaveDays(leave);
	if (!Number.isFinite(days)) return 'a leave without a known end';
	return days < 2 * STANDSTILL_DAYS ? `a leave of ${days} days` : `a leave of ${Math.round(days / DAYS_PER_WEEK)} weeks`;
};

/** The third day back is still in time for the first talk. */
const MEET_BY_DAY = 3;
const MEET_NOW = 'Meet now: what changed, less to begin with, and what they want to know.';
const MET_SINCE = 'Keep the load small for now, and ask again what they want to know and to hold.';

const FROM_BEFORE = 'what was late or unsaid before the leave';

export const returning: CaseRule = {
	id: 'returning',
	name: 'Back from leave',
	first: 'Meet on day one to three: what changed, less to begin with, and what they want to know.',
	leaveAlone: [FROM_BEFORE, 'the target’s day, until it is agreed on anew'],
	quiets: ['growth', 'before-leave', 'reviews'],
	ends: `${RETURNING_DAYS} days after the return`,
	page: 'back-from-leave',
	isHeavy: true,
	holds: (person, {today, weekend}) => {
		const back = isAtWork(person) ? longReturn(person, today) : undefined;
		if (!back || daysBetween(back.on, today) >= RETURNING_DAYS) return undefined;
		// A leave that ends with the week is over on Monday, and that is day one.
		const day = Math.max(1, daysBetween(firstDayBack(back.on, weekend), today) + 1);
		const hasTargetDay = person.target !== undefined && person.target !== 'stay' && person.target.by !== undefined;
		const hasMet = person.oneOnOne.last !== undefined && person.oneOnOne.last >= back.on;
		const first = hasMet ? MET_SINCE : day > MEET_BY_DAY ? MEET_NOW : undefined;
		return {
			since: back.on,
			because: [
				{words: `day ${day} back from ${lengthWords(back.leave)}`},
				...(hasMet || day <= MEET_BY_DAY ? [] : [{words: 'no 1:1 on record since'}]),
			],
			records: [],
			first,
			leaveAlone: hasTargetDay ? undefined : [FROM_BEFORE],
		};
	},
};

export const arriving: CaseRule = {
	id: 'arriving',
	name: 'New on the team',
	first: 'Agree on what good looks like at day 30, 60 and 90, on a buddy, and on whom to ask.',
	leaveAlone: ['a career plan for the year', 'steps on ratings that nobody gave'],
	quiets: ['growth'],
	ends: `day ${ARRIVING_DAYS}`,
	page: 'first-90-days',
	isHeavy: false,
	holds: (person, {today}) => {
		const {joined} = person;
		const day = joined === undefined ? 0 : daysBetween(joined, today) + 1;
		if (joined === undefined || !isAtWork(person) || day < 1 || day > ARRIVING_DAYS) return undefined;
		return {since: joined, because: [{words: `day ${day} on the team, joined on`, on: joined}], records: []};
	},
};

export const leavingCase: CaseRule = {
	id: 'leaving',
	name: 'Leaving',
	first: 'Hand over with names and days, thank them for what they did here, and hold a last conversation.',
	leaveAlone: ['growth', 'targets', 'criticism that changes nothing any more'],
	quiets: ['growth', 'reviews'],
	ends: 'the last day',
	page: 'handover',
	isHeavy: true,
	holds: (person, {today}) => {
		if (person.left === undefined || person.left < today) return undefined;
		// The roster does not say when it was told: for as long as muster could know the person.
		return {since: person.clock, because: [{words: 'the last day is', on: person.left}], records: []};
	},
};

/** The next leave of two weeks or more that begins within six weeks. */
const leaveAfter = (leave: readonly Absence[], today: Day): Absence | undefined =>
	mergeAbsences(leave).find(
		each => each.from > today && daysBetween(today, each.from) <= LEAVE_AHEAD_DAYS && leaveDays(each) >= LEAVE_DAYS,
	);

export const goingOnLeave: CaseRule = {
	id: 'going-on-leave',
	name: 'Leave ahead',
	first: 'Settle who holds what from which day, what may wait, and how they want to be reached, or not.',
	leaveAlone: ['what falls due during the leave'],
	quiets: ['steps'],
	ends: 'the first day of the leave',
	page: 'handover',
	isHeavy: false,
	holds: (person, {today}) => {
		const leave = isAtWork(person) ? leaveAfter(person.leave, today) : undefined;
		if (!leave) return undefined;
		return {
			since: latestDay(addDays(leave.from, -LEAVE_AHEAD_DAYS), person.clock) ?? today,
			because: [{words: `${lengthWords(leave)} begins on`, on: leave.from}],
			records: [],
		};
	},
};
