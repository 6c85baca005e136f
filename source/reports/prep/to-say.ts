// What waits to be said: constructive before it is stale, then praise, and what the case asks to leave unsaid for now.

import {quiets} from '../../domain/cases/cases-of.ts';
import {longReturn, shortReturn} from '../../domain/cases/times.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import {compareText} from '../../domain/order.ts';
import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import type {FeedbackItem, PersonState} from '../../domain/team/team.ts';
import {feedbackJson} from '../words/feedback-json.ts';

/** Wins of a quarter, where the lead ticks what was talked about; else those of a month, and all since the last 1:1. */
const WIN_DAYS = 90;
const FRESH_DAYS = 30;
const MOST_WINS = 3;

/** Praise that thanks for nights, weekends or holding out alone asks somebody worn for more of the same. */
const OVERWORK =
	/\b(night|weekend|saturday|sunday|evening|midnight|overtime|over hours|extra hours|long hours|late hours|hours straight|round the clock|all[- ]nighter|hero(ic|ics)?|single[- ]handed(ly)?|sacrific\w*|extra mile|worked through|pulled through|saved the (day|release|launch|week)|stayed (late|on late|until)|holidays?|vacation|day off|days off|alone|by (him|her|them)sel(f|ves)|on (his|her|their) own|while (ill|sick|on leave))s?\b/i;

export const isOverwork = (text: string): boolean => OVERWORK.test(text);

const said = ({entry}: FeedbackItem, today: Day) => ({
	id: entry.id,
	...feedbackJson(entry),
	on: entry.on,
	days: daysBetween(entry.on, today),
});
export type ToSay = ReturnType<typeof said>;

const RANK = {constructive: 0, observation: 1, praise: 2} as const;

const isLeftOff = ({type, text, on}: ToSay, person: PersonState, today: Day): boolean => {
	const {cases} = person;
	const back = (quiets(cases, 'before-leave') ? longReturn(person, today) : shortReturn(person, today))?.on;
	return (
		quiets(cases, 'feedback') ||
		(type !== 'praise' && quiets(cases, 'criticism')) ||
		(type === 'praise' && quiets(cases, 'overwork') && isOverwork(text)) ||
		(type !== 'praise' && back !== undefined && on < back) ||
		// Nobody who leaves can make use of it.
		(type !== 'praise' && cases.some(({id}) => id === 'leaving'))
	);
};

/** What is on the sheet, and what waits because of the case. */
export const toSayFor = (
	person: PersonState,
	today: Day,
): {readonly toSay: readonly ToSay[]; readonly waits: readonly ToSay[]} => {
	const all = unsaidFeedback(person)
		.map(each => said(each, today))
		.toSorted((a, b) => RANK[a.type] - RANK[b.type] || compareText(a.on, b.on));
	return {
		toSay: all.filter(each => !isLeftOff(each, person, today)),
		waits: all.filter(each => isLeftOff(each, person, today)),
	};
};

/** Wins that no 1:1 names as talked about, the newest first; one noted on the day of a 1:1 came up in it. */
export const winsToMention = (person: PersonState, today: Day) => {
	const held = person.meetings.filter(each => each.held);
	const mentioned = new Set<string>(
		person.entries.flatMap(entry => (entry.kind === 'meeting-held' ? (entry.discussed ?? []) : [])),
	);
	const hush = quiets(person.cases, 'overwork');
	const {last} = person.oneOnOne;
	const reach = mentioned.size > 0 ? WIN_DAYS : FRESH_DAYS;
	const isFresh = (on: Day): boolean => daysBetween(on, today) <= reach || (last !== undefined && on > last);
	const cameUp = (id: string, on: Day): boolean => mentioned.has(id) || held.some(each => each.on === on);
	return person.wins
		.filter(({id, on, text}) => isFresh(on) && !cameUp(id, on) && !(hush && isOverwork(text)))
		.slice(-MOST_WINS)
		.toReversed()
		.map(({id, text, competency, link, on}) => ({id, text, competency: competency ?? null, link: link ?? null, on}));
};
