// Signals about 1:1s: due, overdue, never held, skipped twice.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {cadenceDays} from '../roster/roster.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {LATE_FACTOR} from '../team/cadence.ts';
import type {PersonAlone} from '../team/people.ts';
import type {Meeting, Severity} from '../team/team.ts';
import {days, HERE, type PersonRule} from './rule.ts';

/** Twice the cadence: a whole 1:1 has been lost. From the contract. */
const ACT_FACTOR = 2;

/** A skip with a reason buys time, once: until one cadence after it the signal stays at info; a second in a row buys none. */
const isHeldBySkip = (person: PersonAlone, everyDays: number, today: Day): boolean => {
	const [skip, ...more] = skipsInARow(person).toReversed();
	if (skip === undefined || more.length > 0 || !skip.why?.trim()) return false;
	return countedDays(skip.on, today, person.absences) <= everyDays;
};

/** A day planned within the next cadence is the answer: until then the signal stays at info. */
const isHeldByPlan = ({oneOnOne: {planned}}: PersonAlone, everyDays: number, today: Day): boolean =>
	planned !== undefined && daysBetween(today, planned) <= everyDays;

/** The skips since the last 1:1 that was held, of which the roster may know without an entry of its own; oldest first. */
const skipsInARow = ({meetings, oneOnOne: {last}}: PersonAlone): readonly Meeting[] =>
	meetings
		.slice(meetings.findLastIndex(meeting => meeting.held) + 1)
		.filter(skip => !skip.isPast && (last === undefined || skip.on >= last));

const overdueSeverity = (counted: number, everyDays: number): Severity => {
	if (counted > ACT_FACTOR * everyDays) return 'act';
	return counted > LATE_FACTOR * everyDays ? 'watch' : 'info';
};

const cadenceWord = (person: PersonAlone): string =>
	/^\d/.test(person.cadence) ? `every ${days(cadenceDays(person.cadence) ?? 0)}` : person.cadence;

const KEEP_THE_PLAN = 'it is planned: keep that day';

export const oneOnOneDue: PersonRule = {
	id: 'one-on-one-due',
	page: 'one-on-ones',
	about: HERE,
	fires: (person, {today}) => {
		const {state, next} = person.oneOnOne;
		if (state !== 'due' || next === undefined) return undefined;
		const reason = next === today ? '1:1 today' : '1:1 was due and can still be held in time';
		return {severity: 'info', since: next, reason, next: 'prepare it: p'};
	},
};

export const oneOnOneOverdue: PersonRule = {
	id: 'one-on-one-overdue',
	page: 'missed-one-on-ones',
	about: HERE,
	fires: (person, {today}) => {
		const {everyDays, last, countedFrom, countedDays: counted, daysSince = 0, planned, asked} = person.oneOnOne;
		if (everyDays === undefined || last === undefined || counted <= everyDays) return undefined;
		// The day that muster itself names is never late, though a weekend or a fixed weekday moved it beyond the cadence.
		if (asked !== undefined && today <= asked) return undefined;
		const away = daysBetween(countedFrom, today) - counted;
		const isHeld = isHeldBySkip(person, everyDays, today) || isHeldByPlan(person, everyDays, today);
		return {
			severity: isHeld ? 'info' : overdueSeverity(counted, everyDays),
			since: latestDay(dayCounted(countedFrom, everyDays + 1, person.absences), asked && addDays(asked, 1)) ?? today,
			reason: `no 1:1 for ${days(daysSince)}${away > 0 ? `, ${away} of them away` : ''}, ${cadenceWord(person)}`,
			next: planned ? KEEP_THE_PLAN : 'hold it, or plan a day for it',
		};
	},
};

export const neverMet: PersonRule = {
	id: 'never-met',
	page: 'first-one-on-one',
	about: HERE,
	fires: (person, {today}) => {
		const {everyDays, state, countedDays: counted, planned} = person.oneOnOne;
		if (state !== 'never' || everyDays === undefined) return undefined;
		return {
			severity: isHeldBySkip(person, everyDays, today) ? 'info' : 'watch',
			since: dayCounted(person.clock, everyDays, person.absences) ?? today,
			reason: `no 1:1 recorded in ${days(counted)}, ${cadenceWord(person)}`,
			next: planned ? KEEP_THE_PLAN : 'plan the first one, or record the last: m',
		};
	},
};

export const skippedTwice: PersonRule = {
	id: 'skipped-twice',
	page: 'missed-one-on-ones',
	about: HERE,
	fires: person => {
		const skips = skipsInARow(person);
		const [, second] = skips;
		if (person.oneOnOne.state === 'paused' || second === undefined) return undefined;
		const count = skips.length === 2 ? 'two' : `${skips.length}`;
		return {
			severity: 'watch',
			since: second.on,
			reason: `the last ${count} 1:1s were skipped`,
			next: 'ask whether the day still suits, and hold the next one',
		};
	},
};
