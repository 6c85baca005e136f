// What a question can take up by name: the last note, a promise about to be due, an area that went or that they asked to hand over.

import {openAsks} from '../../domain/cases/asks.ts';
import {handings} from '../../domain/cases/changed-areas.ts';
import {askedRelief} from '../../domain/cases/relief.ts';
import {isOfName} from '../../domain/cases/same-matter.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import {byDay} from '../../domain/order.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {Meeting, PersonState, Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {targetName} from '../words/subject-words.ts';
import {asksLeft} from './asks-left.ts';
import {isTelling} from './lately.ts';
import {leadAwayOf} from './lead-away.ts';

/** A quarter: by then what was spoken of is another matter. */
const NOTE_DAYS = 90;
const TALKS = 2;
/** Fewer words say too little to come back to. */
const LEAST_WORDS = 5;
/** Words of something that goes on, or is still to come: what is closed is not asked about. */
const GOES_ON =
	/\b(will|plans?|planned|next|until|before|by (the )?\d|yet|half|first (week|time|draft)|idea|unsure|not sure|tr(y|ies|ied|ying)|began|begun|started|starts|draft|need(s|ed)?|wait(s|ing)?|open|questions?|would like|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i;
/** The note of a low mood is not asked about in passing. */
const LOW_MOOD = 2;
/** Within the week. */
const DUE_DAYS = 7;
const GONE_DAYS = 90;

const NO_SMALL_TALK =
	/\bno (small ?talk|chit-?chat)\b|\bwithout (small ?talk|chit-?chat)\b|\bstraight to (the )?(point|business)\b|\bkeep (it|them|these|our talks) short\b|\b(left|leave (him|her|them)) (alone|in peace|be)\b|\basked (me |us )?not to push\b|\bsilence until\b/i;

/** Words by which somebody asks for short talks, or to be left in peace. */
export const isForPeace = (text: string): boolean => NO_SMALL_TALK.test(text);

/** The note of one of the last two talks, where it says enough to come back to, in the lead's own time. */
export const noteToAsk = (person: PersonState, team: Team): Meeting | undefined => {
	// What came of a talk before the lead was away is asked with what waited.
	if (person.relation === 'skip' || leadAwayOf(person, team) !== null) return undefined;
	const {today, leadSince} = team;
	const late = person.actions.filter(
		({owner, due, ...each}) => owner === 'lead' && isOpen(each) && due !== undefined && due < today,
	);
	const asked = new Set(openAsks(person, today).map(({on}) => on));
	return person.meetings
		.filter(({held}) => held)
		.slice(-TALKS)
		.findLast(
			meeting =>
				(leadSince === undefined || meeting.on >= leadSince) &&
				(meeting.mood === undefined || meeting.mood > LOW_MOOD) &&
				(meeting.notes?.trim().split(/\s+/).length ?? 0) >= LEAST_WORDS &&
				isTelling(meeting) &&
				GOES_ON.test(meeting.notes ?? '') &&
				!asked.has(meeting.on) &&
				!isForPeace(meeting.notes ?? '') &&
				// What the lead owes is the lead's to tell.
				!late.some(({text}) => isOfName(meeting.notes ?? '', text)) &&
				daysBetween(meeting.on, today) <= NOTE_DAYS,
		);
};

/** To be left in peace is a wish to keep, and no step. */
const IN_PEACE = /\b(does not want|wants? (no|nothing|nobody)|left alone|in peace|stay|keep|know|fewer|less)\b/i;

/** The sentence that says it. */
const wishIn = (text: string): string =>
	text.split(/(?<=[.!?])\s+/).find(each => /\b(would|wants?|wish|hopes)/i.test(each)) ?? text;

/** What they wished for in a note, and nothing takes up. */
export const wishOf = (person: PersonState, today: Day): Day | undefined =>
	asksLeft(person, today).find(({isQuestion, text}) => !isQuestion && !IN_PEACE.test(wishIn(text)))?.on;

/** What they asked last. */
const askOf = (person: PersonState, today: Day): Day | undefined =>
	asksLeft(person, today).find(({isQuestion}) => isQuestion)?.on;

/** The next of their promises that is due within the week. */
export const promiseDue = ({actions}: PersonState, today: Day): Day | undefined =>
	actions
		.flatMap(each => (isOpen(each) && each.owner === 'person' && each.due !== undefined && each.due >= today ? each.due : []))
		.filter(due => daysBetween(today, due) <= DUE_DAYS)
		.toSorted(byDay(due => due))[0];

/** The last area that went from them to somebody else. */
export const areaGoneOf = ({id}: PersonState, {areas, today}: Team): string | undefined =>
	(handings(areas).get(id) ?? []).findLast(({from, on}) => from === id && daysBetween(on, today) <= GONE_DAYS)?.area;

export const reliefOf = (person: PersonState, {areas, today}: Team): string | undefined =>
	askedRelief(
		person,
		areas.filter(({owner}) => owner === person.id),
		today,
	)?.name;

/** A question with what the record names in the place of `{area}`, `{day}` and `{target}`. */
export const named = (text: string, premises: readonly string[], person: PersonState, team: Team): string => {
	if (!text.includes('{')) return text;
	const {today} = team;
	const due = promiseDue(person, today);
	const on = premises.includes('their-ask-open')
		? askOf(person, today)
		: premises.includes('their-wish-open')
			? wishOf(person, today)
			: noteToAsk(person, team)?.on;
	const day = premises.includes('their-promise-due')
		? due && (due === today ? 'today' : `on ${shortDay(due, today)}`)
		: on && shortDay(on, today);
	const area = premises.includes('relief-asked') ? reliefOf(person, team) : areaGoneOf(person, team);
	return text
		.replace('{day}', day ?? '')
		.replace('{area}', area ?? '')
		.replace('{target}', person.target === undefined ? '' : targetName(person.target));
};
