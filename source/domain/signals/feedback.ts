// Signals about feedback: none said, no praise, something still to say, no win noted.
import {countedDays, dayCounted} from '../absence.ts';
import {type Day, daysBetween, latestDay} from '../day.ts';
import type {PersonAlone} from '../people.ts';
import type {FeedbackItem} from '../team.ts';
import {days, type PersonRule} from './rule.ts';

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

/** When feedback was last said, of the given kinds. */
export const lastSaid = (feedback: readonly FeedbackItem[], type?: FeedbackItem['entry']['type']): Day | undefined =>
	latestDay(...feedback.filter(each => type === undefined || each.entry.type === type).map(each => each.saidOn));

/** Said to be said in the next 1:1, and not said yet; oldest first. */
export const unsaidFeedback = (person: Pick<PersonAlone, 'feedback'>): readonly FeedbackItem[] =>
	person.feedback.filter(each => each.entry.say === 'next' && each.saidOn === undefined);

const isHere = (person: PersonAlone): boolean => person.status === 'active' || person.status === 'leaving';

export const noFeedback: PersonRule = {
	id: 'no-feedback',
	page: 'feedback',
	fires: (person, {today}) => {
		if (!isHere(person)) return undefined;
		const last = lastSaid(person.feedback);
		const from = latestDay(last, person.clock) ?? today;
		const counted = countedDays(from, today, person.absences);
		if (counted < NO_FEEDBACK_INFO_DAYS) return undefined;
		const ago = last === undefined ? counted : daysBetween(last, today);
		return {
			severity: counted >= NO_FEEDBACK_WATCH_DAYS ? 'watch' : 'info',
			since: dayCounted(from, NO_FEEDBACK_INFO_DAYS, person.absences) ?? today,
			reason: last === undefined ? `no feedback said in ${days(ago)}` : `no feedback said for ${days(ago)}`,
			next: 'say one concrete thing from this week: f',
		};
	},
};

export const noPraise: PersonRule = {
	id: 'no-praise',
	page: 'praise',
	fires: (person, {today}) => {
		if (!isHere(person)) return undefined;
		const constructive = lastSaid(person.feedback, 'constructive');
		if (constructive === undefined || daysBetween(constructive, today) > PRAISE_DAYS) return undefined;
		const praise = lastSaid(person.feedback, 'praise');
		const from = latestDay(praise, person.clock) ?? today;
		if (countedDays(from, today, person.absences) < PRAISE_DAYS) return undefined;
		const since = latestDay(constructive, dayCounted(from, PRAISE_DAYS, person.absences)) ?? today;
		return {
			severity: 'info',
			since,
			reason: `constructive feedback ${days(daysBetween(constructive, today))} ago and no praise for a month`,
			next: 'look for what went well, and say so: f',
		};
	},
};

export const feedbackUnsaid: PersonRule = {
	id: 'unsaid-feedback',
	page: 'feedback',
	fires: (person, {today}) => {
		const unsaid = unsaidFeedback(person);
		const [oldest] = unsaid;
		if (!isHere(person) || !oldest) return undefined;
		const waited = countedDays(oldest.entry.on, today, person.absences);
		if (waited < UNSAID_WATCH_DAYS) return undefined;
		const what = unsaid.length === 1 ? oldest.entry.type : `${unsaid.length} pieces of feedback`;
		return {
			severity: waited >= UNSAID_ACT_DAYS ? 'act' : 'watch',
			since: dayCounted(oldest.entry.on, UNSAID_WATCH_DAYS, person.absences) ?? today,
			reason: `${what} not said for ${days(waited)}`,
			quote: unsaid.length === 1 ? oldest.entry.text : undefined,
			next: 'say it in the next 1:1, or decide to keep it',
		};
	},
};

export const noWinNoted: PersonRule = {
	id: 'no-win-noted',
	page: 'recognition',
	fires: (person, {today}) => {
		if (!isHere(person)) return undefined;
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
