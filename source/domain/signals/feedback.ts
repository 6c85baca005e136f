// Signals about feedback: none said, no praise, something still to say, no win noted.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import type {PersonAlone} from '../team/people.ts';
import type {FeedbackItem} from '../team/team.ts';
import {days, HERE, type PersonRule} from './rule.ts';
import {runThrough, type Span} from './since.ts';

/** Weekly feedback is what people who get it find useful (Gallup, a correlation); two weeks without is worth a line. */
export const NO_FEEDBACK_INFO_DAYS = 14;
/** A month without any is a gap that the person will have noticed. */
export const NO_FEEDBACK_WATCH_DAYS = 30;
/** Constructive feedback counts as recent, and praise as missing, within a month. */
const PRAISE_DAYS = 30;
/** One weekly 1:1 went by with something to say left unsaid … */
const UNSAID_WATCH_DAYS = 7;
/** … and two: by now it is stale. */
const UNSAID_ACT_DAYS = 14;
/** Two months of work without one thing worth noting says more about the notes than about the work. */
const NO_WIN_DAYS = 60;

type FeedbackType = FeedbackItem['entry']['type'];

const saidDays = (feedback: readonly FeedbackItem[], type: FeedbackType): readonly Day[] =>
	feedback.flatMap(({entry, saidOn}) => (saidOn !== undefined && entry.type === type ? [saidOn] : []));

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

export const noFeedback: PersonRule = {
	id: 'no-feedback',
	page: 'feedback',
	about: HERE,
	fires: (person, {today}) => {
		const last = lastSaid(person.feedback);
		const from = latestDay(last, person.clock) ?? today;
		const counted = countedDays(from, today, person.absences);
		if (counted < NO_FEEDBACK_INFO_DAYS) return undefined;
		return {
			severity: counted >= NO_FEEDBACK_WATCH_DAYS ? 'watch' : 'info',
			since: dayCounted(from, NO_FEEDBACK_INFO_DAYS, person.absences) ?? today,
			reason:
				last === undefined ? `no feedback said in ${days(counted)}` : `no feedback said for ${days(daysBetween(last, today))}`,
			next: 'say one concrete thing from this week: f',
		};
	},
};

export const noPraise: PersonRule = {
	id: 'no-praise',
	page: 'recognition',
	about: HERE,
	fires: (person, {today}) => {
		const constructive = saidDays(person.feedback, 'constructive');
		const recent = runThrough(
			constructive.map((day): Span => ({from: day, to: addDays(day, PRAISE_DAYS + 1)})),
			today,
		);
		const from = latestDay(lastSaid(person.feedback, 'praise'), person.clock) ?? today;
		const last = lastSaid(person.feedback, 'constructive');
		if (recent === undefined || last === undefined || countedDays(from, today, person.absences) < PRAISE_DAYS) return undefined;
		return {
			severity: 'info',
			since: latestDay(recent, dayCounted(from, PRAISE_DAYS, person.absences)) ?? today,
			reason: `constructive feedback ${days(daysBetween(last, today))} ago and no praise for a month`,
			next: 'look for what went well, and say so: f',
		};
	},
};

/** From a week after it was noted until it was said. */
const unsaidSpans = ({feedback, absences}: PersonAlone): readonly Span[] =>
	feedback.flatMap(({entry, saidOn}) => {
		const from = entry.say === 'next' ? dayCounted(entry.on, UNSAID_WATCH_DAYS, absences) : undefined;
		return from === undefined || (saidOn !== undefined && saidOn <= from) ? [] : [{from, to: saidOn}];
	});

export const feedbackUnsaid: PersonRule = {
	id: 'unsaid-feedback',
	page: 'saying-it',
	about: HERE,
	fires: (person, {today}) => {
		const unsaid = unsaidFeedback(person);
		const [oldest] = unsaid;
		const waited = oldest ? countedDays(oldest.entry.on, today, person.absences) : 0;
		if (!oldest || waited < UNSAID_WATCH_DAYS) return undefined;
		const isAlone = unsaid.length === 1;
		return {
			severity: waited >= UNSAID_ACT_DAYS ? 'act' : 'watch',
			since: runThrough(unsaidSpans(person), today) ?? today,
			reason: `${isAlone ? oldest.entry.type : `${unsaid.length} pieces of feedback`} not said for ${days(waited)}`,
			quote: isAlone ? oldest.entry.text : undefined,
			next: 'say it in the next 1:1, or decide to keep it',
		};
	},
};

export const noWinNoted: PersonRule = {
	id: 'no-win-noted',
	page: 'noting-wins',
	about: HERE,
	fires: (person, {today}) => {
		const last = person.wins.at(-1)?.on;
		const from = latestDay(last, person.clock) ?? today;
		const counted = countedDays(from, today, person.absences);
		if (counted < NO_WIN_DAYS) return undefined;
		return {
			severity: 'info',
			since: dayCounted(from, NO_WIN_DAYS, person.absences) ?? today,
			reason: `you have noted no win for ${days(last === undefined ? counted : daysBetween(last, today))}`,
			next: 'ask what they are proud of, and note it',
		};
	},
};
