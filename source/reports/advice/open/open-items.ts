// What is open between the two apart from growth, as items of a plan: a note that waits for an answer, a promise, a talk, what was said and never mentioned again.
import {type Day, daysBetween} from '../../../domain/day.ts';
import {leaveDays} from '../../../domain/team/absence.ts';
import type {FeedbackItem, Meeting, PersonState} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {plural} from '../../../text/words.ts';
import {firstName} from '../../words/first-names.ts';
import {quoted} from '../../words/signal-words.ts';
import {isGrave} from '../first/grief.ts';
import {excerpt} from '../person/evidence.ts';
import type {PersonFrame} from '../person/person-frame.ts';
import {daysLate, laterPraise, promiseAge, promisesOf} from '../person/records.ts';
import {type DraftItem, draft} from '../plan/items.ts';
import {stop} from '../words.ts';

const SAY_DAYS = 6;
const SOON_DAYS = 3;

/** A note of the last two months may still wait for an answer; older ones were followed by other talks. */
const NOTE_DAYS = 60;
const MOST_NOTES = 4;
/** What the note goes back to may lie a quarter further back. */
const ROOT_DAYS = 150;

/** Something was wished, asked or offered. */
const WISH =
	/\b(ask(s|ed) (whether|if|for|about|to|why|when|directly|twice)|wants?|wanted|would (like|rather|prefer)|wish(es|ed)?|offer(s|ed)|hopes to)\b/i;
/** Something is still in the way, or is told by them. */
const OPEN =
	/\b(waits|waiting|never|not yet|did not|nothing (from|yet)|nobody|needs?|too (much|many|often|long|little)|alone|feels|worried|worries|stuck|blocked|missing)\b|(^|[.!?] )says\b/i;
/** The note says itself what was done about it. */
const SETTLED =
	/\b(agreed|settled|said yes|we (moved|took|changed|split|dropped)|is with|explained|answered)\b|[.?] (yes|no)\b|\. (he|she|they) (doesn[’']t|does not|isn[’']t|is not)\b/i;

type Noted = {readonly on: Day; readonly text: string};

const isAnsweredBy = ({actions}: PersonState, on: Day): boolean =>
	actions.some(({owner, opened}) => owner === 'lead' && opened === on);

const openNotes = ({person, today}: PersonFrame): readonly Noted[] =>
	person.meetings
		.filter(({held, history, notes = ''}: Meeting) => held && !history && notes.trim() !== '')
		.slice(-MOST_NOTES)
		.map(({on, notes = ''}): Noted => ({on, text: notes.trim()}))
		.filter(({on, text}) => daysBetween(on, today) <= ROOT_DAYS && !SETTLED.test(text) && !isGrave(text))
		.filter(({on, text}) => (WISH.test(text) || OPEN.test(text)) && !isAnsweredBy(person, on));

/** Somebody else on the team whom a note names. */
export const colleagueIn = ({team, person}: PersonFrame, text: string): string | undefined =>
	team.people
		.filter(({id, status}) => id !== person.id && status !== 'left')
		.map(({id}) => firstName(team.people, id))
		.find(name => new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text));

export type OpenNote = {readonly notes: readonly Noted[]; readonly isWish: boolean; readonly about?: string};

/** The last note in which something is open, with the wish that it goes back to where both name the same colleague. */
export const openNote = (frame: PersonFrame): OpenNote | undefined => {
	const notes = openNotes(frame);
	const last = notes.at(-1);
	if (frame.isForThem || !last || daysBetween(last.on, frame.today) > NOTE_DAYS) return undefined;
	const about = colleagueIn(frame, last.text);
	const root = about === undefined ? undefined : notes.find(({text}) => WISH.test(text) && text.includes(about));
	const all = root && root !== last ? [root, last] : [last];
	return {notes: all, isWish: all.some(({text}) => WISH.test(text)), about};
};

const notedWords = ({notes}: OpenNote, today: Day): string =>
	notes
		.map(({on, text}, index) =>
			stop(`${index === 0 ? `On ${shortDay(on, today)} you noted` : shortDay(on, today)}: ${quoted(excerpt(text))}`),
		)
		.join(' ');

/** What to do about it: with the colleague whom it names, where it names one. */
const answerTo = ({notes: [first], isWish, about}: OpenNote, {name, today}: PersonFrame): {what: string; first: string} => {
	const noted = `what you noted on ${shortDay(first?.on ?? today, today)}`;
	const quote = quoted(excerpt(first?.text ?? ''));
	if (about === undefined)
		return {
			what: `Tell ${name} what you will do about ${noted}, and by when: ${quote}`,
			first: `tell ${name} what you will do about it, and by when`,
		};
	return isWish
		? {
				what: `Ask ${about} whether and when, and tell ${name} what comes of ${noted}: ${quote}`,
				first: `ask ${about} whether and when, and tell ${name} what comes of it`,
			}
		: {
				what: `Hear ${name} on ${noted} before you speak with ${about}: ${quote}`,
				first: `hear ${name} on it, and ask what you should say to ${about} and what not`,
			};
};

/** What was noted lately and is still open is acted on, and not asked about again. */
export const noteItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {today} = frame;
	const open = openNote(frame);
	const owes = promisesOf(frame, 'lead').some(each => daysLate(each, frame) > 0);
	if (!open || owes) return [];
	const {what, first} = answerTo(open, frame);
	return [
		draft('now', {
			what,
			who: 'lead',
			why: 'What was said and not taken up again is what the next talk is measured by.',
			evidence: notedWords(open, today),
			key: 'note',
			matter: {is: notedWords(open, today), first},
			phase: 0,
			days: SAY_DAYS,
		}),
	];
};

/** Further ahead it is listed as open, and no step yet. */
const DUE_SOON_DAYS = 21;

/** A promise of the lead's whose day comes soon: it is kept before anything new is planned. */
export const dueSoonItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {name, today, isForThem, person} = frame;
	// What a plan holds is that plan's to name.
	const isPlanned = (id: string): boolean => person.plans.some(({items}) => items.includes(id));
	const next = isForThem
		? undefined
		: promisesOf(frame, 'lead').find(
				({id, due}) => due !== undefined && due >= today && daysBetween(today, due) <= DUE_SOON_DAYS && !isPlanned(id),
			);
	if (!next?.due) return [];
	return [
		draft('now', {
			what: `Do what you promised ${name}, and tell ${name} what came of it: ${quoted(next.text)}`,
			who: 'lead',
			why: 'A promise that is kept is heard before anything that you plan.',
			evidence: `Promised on ${shortDay(next.opened, today)}.`,
			page: 'promises',
			action: next.id,
			due: next.due,
			key: `promise-overdue ${next.text}`,
			matter: {
				is: `You promised ${name} on ${shortDay(next.opened, today)}: ${quoted(excerpt(next.text))} (${promiseAge(next, frame)})`,
				first: `do it and tell ${name}, or say before that day that it takes longer`,
			},
			phase: 0,
			days: Math.max(0, daysBetween(today, next.due)),
		}),
	];
};

/** Of theirs it is asked what is in the way; to them it is theirs to say. */
export const theirLateItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {name, today, isForThem} = frame;
	const late = promisesOf(frame, 'person').find(each => daysLate(each, frame) > 0);
	if (!late?.due) return [];
	return [
		draft('now', {
			what: isForThem
				? `Look together at ${quoted(late.text)}: what is in the way, and does it still count?`
				: `Ask ${name} what is in the way of ${quoted(late.text)}, and agree anew on it together`,
			who: 'lead',
			why: isForThem
				? 'What is late was often too large, or is no longer needed; both can be changed.'
				: 'A new day before the reason is known is the next late one.',
			evidence: `Agreed on ${shortDay(late.opened, today)} for ${shortDay(late.due, today)}.`,
			page: 'promises',
			action: isForThem ? undefined : late.id,
			key: `promise-overdue ${late.text}`,
			matter: {
				is: isForThem
					? `${quoted(excerpt(late.text))} was agreed on for ${shortDay(late.due, today)} and is still open`
					: `${name} promised on ${shortDay(late.opened, today)}: ${quoted(excerpt(late.text))} (${promiseAge(late, frame)})`,
				first: isForThem
					? 'say what is in the way, and whether it still counts'
					: 'ask what is in the way, before there is another day',
			},
			phase: 0,
			days: SAY_DAYS,
		}),
	];
};

/** A lead who was away for a fortnight was missed by those who wait for something. */
const LONG_AWAY_DAYS = 14;
const BACK_DAYS = 7;

export const leadBackItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {person, team, today, name, isForThem, start} = frame;
	const {last} = person.oneOnOne;
	const away = team.roster.away.find(
		each =>
			each.until !== undefined &&
			each.until < today &&
			daysBetween(each.until, today) <= BACK_DAYS &&
			leaveDays(each) >= LONG_AWAY_DAYS,
	);
	if (isForThem || start > today || !away?.until || last === undefined || last >= away.from) return [];
	return [
		draft('now', {
			what: `Hold the first 1:1 with ${name} after your time away`,
			who: 'lead',
			why: 'What was on somebody’s mind meanwhile had nobody to hear it.',
			evidence: `The last 1:1 was on ${shortDay(last, today)}; you were away from ${shortDay(away.from, away.until)} to ${shortDay(away.until, today)}.`,
			key: 'meet',
			matter: {
				is: `The last 1:1 was on ${shortDay(last, today)}, ${plural(daysBetween(last, today), 'day')} ago; you were away from ${shortDay(away.from, away.until)} to ${shortDay(away.until, today)}`,
				first: 'hold one, and hear what came up meanwhile',
			},
			phase: 0,
			days: SOON_DAYS,
		}),
	];
};

/** Back from a shorter leave the usual talk is enough, and it is held. */
const USUAL_TALK_DAYS = 2;

export const usualTalkItems = ({start, today, name, isForThem}: PersonFrame): readonly DraftItem[] =>
	isForThem || start <= today
		? []
		: [
				draft('now', {
					what: `Hold the usual 1:1 with ${name} in the first days, and ask how it is to be back`,
					who: 'lead',
					why: 'Whoever comes back to a talk does not have to catch up in the corridor.',
					evidence: `Back on ${shortDay(start, today)}.`,
					key: 'meet',
					phase: 0,
					days: USUAL_TALK_DAYS,
				}),
			];

/** What was said within a season can still be followed up. */
const FOLLOW_DAYS = 120;

/** The last thing that was said to be different, and of which nothing is on record since. */
const unfollowed = (frame: PersonFrame, isWorkedOn: (competency: string) => boolean): FeedbackItem | undefined => {
	const {person, today} = frame;
	const said = person.feedback.findLast(({entry, saidOn}) => entry.type === 'constructive' && saidOn !== undefined);
	if (!said?.saidOn || daysBetween(said.saidOn, today) > FOLLOW_DAYS || laterPraise(said, frame)) return undefined;
	return said.entry.competency !== undefined && isWorkedOn(said.entry.competency) ? undefined : said;
};

export const followUpItems = (frame: PersonFrame, isWorkedOn: (competency: string) => boolean): readonly DraftItem[] => {
	const {name, today, isForThem, start} = frame;
	const said = isForThem ? undefined : unfollowed(frame, isWorkedOn);
	if (!said?.saidOn) return [];
	const quote = quoted(excerpt(said.entry.text));
	return [
		draft('management', {
			what: `Ask ${name} how it has gone since ${shortDay(said.saidOn, today)} with ${quote}, and say what you see now`,
			who: 'lead',
			why: 'What was said once and never mentioned again is taken for a mood.',
			evidence: `Said on ${shortDay(said.saidOn, today)}; nothing on record since says what came of it.`,
			page: 'follow-up',
			key: 'no-follow-up ',
			...(start > today
				? {}
				: {
						matter: {
							is: `On ${shortDay(said.saidOn, today)} you said to ${name}: ${quote} Nothing on record since says what came of it`,
							first: 'ask how it has gone, and say what you see now',
						},
					}),
			phase: 0,
			days: SAY_DAYS * 2,
		}),
	];
};

/** To them: a rhythm that was agreed on and is not kept is set anew. */
export const rhythmItems = ({person, isForThem}: PersonFrame): readonly DraftItem[] => {
	const {state, last} = person.oneOnOne;
	if (!isForThem || person.relation !== 'report' || !(state === 'overdue' || state === 'late' || last === undefined)) return [];
	if (person.cadence === 'none') return [];
	return [
		draft('management', {
			what: 'Set a fixed day for the 1:1, and keep it',
			who: 'lead',
			why: 'Everything here needs a talk in which it is looked at.',
			evidence: last === undefined ? 'No 1:1 is on record yet.' : 'The last 1:1 was longer ago than agreed.',
			key: 'meet',
			phase: 0,
			days: SAY_DAYS,
		}),
	];
};
