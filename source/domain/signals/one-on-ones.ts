// Signals about 1:1s: due, overdue, never held, skipped twice.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {cadenceDays} from '../roster/roster.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {LATE_FACTOR} from '../team/cadence.ts';
import {AT_WORK, type PersonAlone} from '../team/people.ts';
import type {Meeting, Severity} from '../team/team.ts';
import {days, entryDays, hasOwnLead, lastLongLeave, type PersonRule, RETURN_DAYS, returnerSince} from './rule.ts';
import {runThrough, type TimeSpan} from './since.ts';

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

/**
 * The last day on which something was said to them, discussed with them or promised by them: a talk took place, written
 * down as a 1:1 or not. A promise of the lead's may be a note to oneself.
 */
const lastTalk = ({feedback, topics, actions}: PersonAlone): Day | undefined =>
	latestDay(
		...feedback.flatMap(({saidOn, isPast}) => (saidOn === undefined || isPast ? [] : [saidOn])),
		...topics.flatMap(({closed}) => (closed?.outcome === 'discussed' ? [closed.on] : [])),
		...actions.flatMap(({owner, opened, isPast}) => (owner === 'lead' || isPast ? [] : [opened])),
	);

/** Who was talked to within the cadence is not out of sight: what is missing is a note. */
const isHeldByTalk = (person: PersonAlone, everyDays: number, today: Day): boolean => {
	const talk = lastTalk(person);
	if (talk === undefined || daysBetween(talk, today) > RHYTHM_DAYS) return false;
	return countedDays(talk, today, person.absences) <= everyDays;
};

/** The skips since the last 1:1 that was held, of which the roster may know without an entry of its own; oldest first. */
const skipsInARow = ({meetings, oneOnOne: {last}}: PersonAlone): readonly Meeting[] =>
	meetings
		.slice(meetings.findLastIndex(meeting => meeting.held) + 1)
		.filter(skip => !skip.isPast && (last === undefined || skip.on >= last));

/** Whoever has a lead or an employer of their own is not let down today when this lead's talk is late. */
const overdueSeverity = (person: PersonAlone, counted: number, everyDays: number): Severity => {
	if (counted > ACT_FACTOR * everyDays) return hasOwnLead(person) ? 'watch' : 'act';
	return counted > LATE_FACTOR * everyDays ? 'watch' : 'info';
};

/** Where nobody named a rhythm, the slowest that has a name may be theirs: until it has passed nothing is late. */
const SLOWEST_NAMED_DAYS = 28;
/** Two talks show a rhythm, of those of half a year; what is older tells nothing of how they meet. */
const RHYTHM_TALKS = 2;
const RHYTHM_DAYS = 182;

/** Neither named nor seen: muster can't know yet how often they meet. */
const isRhythmUnknown = ({isCadenceAssumed, meetings, oneOnOne: {countedDays: counted}}: PersonAlone, today: Day): boolean =>
	isCadenceAssumed &&
	counted <= SLOWEST_NAMED_DAYS &&
	meetings.filter(({held, on}) => held && daysBetween(on, today) <= RHYTHM_DAYS).length < RHYTHM_TALKS;

const cadenceWord = (person: PersonAlone): string =>
	/^\d/.test(person.cadence) ? `every ${days(cadenceDays(person.cadence) ?? 0)}` : person.cadence;

const KEEP_THE_PLAN = 'it is planned: keep that day';

export const oneOnOneDue: PersonRule = {
	id: 'one-on-one-due',
	page: 'one-on-ones',
	about: AT_WORK,
	fires: (person, {today}) => {
		const {state, next} = person.oneOnOne;
		if (state !== 'due' || next === undefined) return undefined;
		const reason = next === today ? '1:1 today' : '1:1 was due and can still be held in time';
		return {severity: 'info', since: next, reason, next: 'prepare it', does: 'prepare'};
	},
};

/**
 * Whoever comes back from a long leave and was not met since is for `back-from-leave` to tell of: the days that they were
 * away are no fault of anybody's. Its last day.
 */
const welcomedUntil = (person: PersonAlone, today: Day): Day | undefined => {
	const long = lastLongLeave(person, today);
	const {last} = person.oneOnOne;
	return long && (last === undefined || last <= long.until) ? addDays(long.until, RETURN_DAYS) : undefined;
};

export const oneOnOneOverdue: PersonRule = {
	id: 'one-on-one-overdue',
	page: 'missed-one-on-ones',
	about: AT_WORK,
	changes: entryDays('cadence-set'),
	fires: (person, {today}) => {
		const {everyDays, last, countedFrom, countedDays: counted, daysSince = 0, planned, asked} = person.oneOnOne;
		if (everyDays === undefined || last === undefined || counted <= everyDays) return undefined;
		// The day that muster itself names is never late, though a weekend or a fixed weekday moved it beyond the cadence.
		if (asked !== undefined && today <= asked) return undefined;
		const away = daysBetween(countedFrom, today) - counted;
		// Back from a long leave, the talk that was due before it is that of the return.
		const isHeld =
			isHeldBySkip(person, everyDays, today) ||
			isHeldByPlan(person, everyDays, today) ||
			isHeldByTalk(person, everyDays, today) ||
			isRhythmUnknown(person, today) ||
			returnerSince(person, today) !== undefined;
		const welcomed = welcomedUntil(person, today);
		if (welcomed !== undefined && today <= welcomed) return undefined;
		return {
			severity: isHeld ? 'info' : overdueSeverity(person, counted, everyDays),
			since:
				latestDay(
					dayCounted(countedFrom, everyDays + 1, person.absences),
					asked && addDays(asked, 1),
					welcomed && addDays(welcomed, 1),
				) ?? today,
			reason: `no 1:1 for ${days(daysSince)}${away > 0 ? `, ${away} of them away` : ''}, ${cadenceWord(person)}`,
			next: planned ? KEEP_THE_PLAN : 'hold it, or plan a day for it',
			does: planned ? undefined : 'plan',
		};
	},
};

/** Somebody new waits for no cadence: half a week without a talk is noticed, a week is long. From the contract. */
const NEWCOMER_DAYS = 90;
const NEWCOMER_WATCH_DAY = 4;
const NEWCOMER_ACT_DAY = 8;

/** Whoever has a lead or an employer of their own is welcomed by them. */
const isNewcomer = (person: PersonAlone, today: Day): boolean => {
	const {joined} = person;
	return !hasOwnLead(person) && joined !== undefined && daysBetween(joined, today) <= NEWCOMER_DAYS;
};

/** Of a newcomer from the fourth day on, whoever was away; of everybody once a cadence has passed. */
const neverSpans = (person: PersonAlone, everyDays: number): readonly TimeSpan[] => {
	const {joined, clock, absences} = person;
	const old = joined && !hasOwnLead(person) ? addDays(joined, NEWCOMER_DAYS + 1) : undefined;
	const passed = dayCounted(clock, everyDays, absences);
	return [
		...(old === undefined ? [] : [{from: addDays(clock, NEWCOMER_WATCH_DAY - 1), to: old}]),
		...(passed === undefined ? [] : [{from: latestDay(passed, old) ?? passed}]),
	].filter(({from, to}: TimeSpan) => to === undefined || from < to);
};

export const neverMet: PersonRule = {
	id: 'never-met',
	page: 'first-one-on-one',
	about: AT_WORK,
	changes: entryDays('cadence-set'),
	fires: (person, {today}) => {
		const {everyDays, last, countedDays: counted, planned} = person.oneOnOne;
		if (everyDays === undefined || last !== undefined) return undefined;
		const since = runThrough(neverSpans(person, everyDays), today);
		if (since === undefined) return undefined;
		const day = daysBetween(person.clock, today) + 1;
		const isNew = isNewcomer(person, today);
		const isLong = skipsInARow(person).some(({by}) => by === 'lead') && counted > ACT_FACTOR * everyDays;
		const severity = isLong || (isNew && day >= NEWCOMER_ACT_DAY) ? 'act' : 'watch';
		const isHeld =
			isHeldBySkip(person, everyDays, today) ||
			isHeldByPlan(person, everyDays, today) ||
			(!isNew && isRhythmUnknown(person, today));
		return {
			severity: isHeld ? 'info' : severity,
			since,
			reason: `${isNew ? `day ${day} here and no 1:1 yet` : `no 1:1 recorded in ${days(counted)}, ${cadenceWord(person)}`}${isLong ? ', and you called one off' : ''}`,
			next: planned
				? KEEP_THE_PLAN
				: isNew
					? 'meet today or tomorrow, even for ten minutes'
					: 'plan the first one, or record the last',
			does: planned ? undefined : isNew ? 'plan' : 'meet',
		};
	},
};

/** Who called the skipped ones off, where it is known. */
const calledOff = (skips: readonly Meeting[]): string => {
	const count = (by: Meeting['by']): number => skips.filter(skip => skip.by === by).length;
	const [yours, theirs] = [count('lead'), count('person')];
	if (yours + theirs === 0) return '';
	if (yours === skips.length) return `, ${yours === 2 ? 'both' : 'all'} by you`;
	if (theirs === skips.length) return `, ${theirs === 2 ? 'both' : 'all'} by them`;
	return `, ${[yours > 0 ? `${yours} by you` : '', theirs > 0 ? `${theirs} by them` : ''].filter(Boolean).join(', ')}`;
};

/** A third in a row is no accident any more. From the contract. */
const SKIPS_TO_ACT = 3;

export const skippedTwice: PersonRule = {
	id: 'skipped-twice',
	page: 'missed-one-on-ones',
	about: AT_WORK,
	changes: entryDays('cadence-set'),
	fires: (person, {today}) => {
		const {state, everyDays = 0, last} = person.oneOnOne;
		const skips = skipsInARow(person);
		const [, second] = skips;
		if (state === 'paused' || second === undefined) return undefined;
		const sinceLast = last === undefined ? 0 : countedDays(last, today, person.absences);
		const isLong = last !== undefined && sinceLast > ACT_FACTOR * everyDays;
		const count = skips.length === 2 ? 'two' : `${skips.length}`;
		return {
			severity: skips.length >= SKIPS_TO_ACT || isLong ? 'act' : 'watch',
			since: second.on,
			reason: `the last ${count} 1:1s were skipped${calledOff(skips)}${isLong ? `; none for ${days(daysBetween(last, today))}` : ''}`,
			next: skips.some(skip => skip.by === 'person')
				? 'ask how they are and whether the day still suits, and hold the next one'
				: 'hold the next one, whatever it takes',
			does: 'plan',
		};
	},
};
