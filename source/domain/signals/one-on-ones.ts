// Signals about 1:1s: due, overdue, never held, skipped twice.
import {countedDays, dayCounted} from '../absence.ts';
import {LATE_FACTOR} from '../cadence.ts';
import type {Day} from '../day.ts';
import type {PersonAlone} from '../people.ts';
import {cadenceDays} from '../roster.ts';
import type {Severity} from '../team.ts';
import {days, type PersonRule} from './rule.ts';

/** Twice the cadence: a whole 1:1 has been lost. From the contract. */
const ACT_FACTOR = 2;

const meets = (person: PersonAlone): boolean => person.oneOnOne.state !== 'paused';

/** A skip with a reason buys time: until one cadence after it the signal stays at info. */
const isHeldBySkip = (person: PersonAlone, everyDays: number, today: Day): boolean => {
	const last = person.meetings.at(-1);
	return (
		last !== undefined &&
		!last.held &&
		last.why !== undefined &&
		last.why !== '' &&
		countedDays(last.on, today, person.absences) <= everyDays
	);
};

const overdueSeverity = (counted: number, everyDays: number): Severity => {
	if (counted > ACT_FACTOR * everyDays) return 'act';
	return counted > LATE_FACTOR * everyDays ? 'watch' : 'info';
};

const cadenceWord = (person: PersonAlone): string =>
	/^\d/.test(person.cadence) ? `every ${days(cadenceDays(person.cadence) ?? 0)}` : person.cadence;

export const oneOnOneDue: PersonRule = {
	id: 'one-on-one-due',
	page: 'one-on-ones',
	fires: (person, {today}) => {
		const {state, next} = person.oneOnOne;
		if (state !== 'due' || next === undefined) return undefined;
		const reason = next === today ? '1:1 today' : '1:1 was due and can still be held in time';
		return {severity: 'info', since: next, reason, next: 'prepare it: p'};
	},
};

export const oneOnOneOverdue: PersonRule = {
	id: 'one-on-one-overdue',
	page: 'one-on-ones',
	fires: (person, {today}) => {
		const {everyDays, last, countedDays: counted, daysSince = 0, planned} = person.oneOnOne;
		if (!meets(person) || everyDays === undefined || last === undefined || counted <= everyDays) return undefined;
		const severity = isHeldBySkip(person, everyDays, today) ? 'info' : overdueSeverity(counted, everyDays);
		const away = daysSince - counted;
		const reason = `no 1:1 for ${days(daysSince)}${away > 0 ? `, ${away} of them away` : ''}, ${cadenceWord(person)}`;
		const next = planned ? 'it is planned: keep that day' : 'hold it, or plan a day for it';
		return {severity, since: dayCounted(last, everyDays + 1, person.absences) ?? today, reason, next};
	},
};

export const neverMet: PersonRule = {
	id: 'never-met',
	page: 'first-one-on-one',
	fires: (person, {today}) => {
		const {everyDays, state, countedDays: counted} = person.oneOnOne;
		if (state !== 'never' || everyDays === undefined) return undefined;
		const since = dayCounted(person.clock, everyDays + 1, person.absences) ?? today;
		return {
			severity: 'watch',
			since,
			reason: `no 1:1 recorded in ${days(counted)}, ${cadenceWord(person)}`,
			next: 'plan the first one, or record the last: m',
		};
	},
};

export const skippedTwice: PersonRule = {
	id: 'skipped-twice',
	page: 'one-on-ones',
	fires: person => {
		const [before, last] = person.meetings.slice(-2);
		if (!meets(person) || !before || !last || before.held || last.held) return undefined;
		// The roster may know of a 1:1 held since, without an entry of its own.
		if (person.oneOnOne.last !== undefined && person.oneOnOne.last > before.on) return undefined;
		return {
			severity: 'watch',
			since: last.on,
			reason: 'the last two 1:1s were skipped',
			next: 'ask whether the day still suits, and hold the next one',
		};
	},
};

/** The day after a career conversation, or the clock: from when its absence is judged. */
export const daysWithoutCareerTalk = (person: PersonAlone, today: Day): number =>
	countedDays(person.careerOn ?? person.clock, today, person.absences);
