// What waits to be said: constructive before it is stale, then praise, and what the case asks to leave unsaid for now.

import {quiets} from '../../domain/cases/cases-of.ts';
import {isSameMatter} from '../../domain/cases/same-matter.ts';
import {longReturn, shortReturn} from '../../domain/cases/times.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import {compareText} from '../../domain/order.ts';
import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import type {FeedbackItem, PersonState} from '../../domain/team/team.ts';
import {feedbackJson} from '../words/feedback-json.ts';

/** Wins of a quarter. */
const WIN_DAYS = 90;
const MOST_WINS = 3;
/** Praise of the same week is taken for the thanks. */
const THANKED_DAYS = 7;

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

type Win = PersonState['wins'][number];

/** Praise that was said after it, in the same week or about the same matter. */
const isThanked = ({feedback}: PersonState, {on, text}: Win): boolean =>
	feedback.some(
		({entry, saidOn}) =>
			entry.type === 'praise' &&
			saidOn !== undefined &&
			saidOn >= on &&
			(daysBetween(on, saidOn) <= THANKED_DAYS || isSameMatter(entry.text, text)),
	);

/**
 * Wins for which no thanks are on record, the newest first: no 1:1 names them as talked about, and no praise came after
 * them. One noted on the day of a 1:1 came up in it.
 */
export const winsToMention = (person: PersonState, today: Day) => {
	const held = person.meetings.filter(each => each.held);
	const mentioned = new Set<string>(
		person.entries.flatMap(entry => (entry.kind === 'meeting-held' ? (entry.discussed ?? []) : [])),
	);
	const hush = quiets(person.cases, 'overwork');
	const {last} = person.oneOnOne;
	const isFresh = (on: Day): boolean => daysBetween(on, today) <= WIN_DAYS || (last !== undefined && on > last);
	const cameUp = (win: Win): boolean => mentioned.has(win.id) || held.some(each => each.on === win.on) || isThanked(person, win);
	return person.wins
		.filter(win => !win.history && isFresh(win.on) && !cameUp(win) && !(hush && isOverwork(win.text)))
		.slice(-MOST_WINS)
		.toReversed()
		.map(({id, text, competency, link, on}) => ({id, text, competency: competency ?? null, link: link ?? null, on}));
};
