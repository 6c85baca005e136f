// What somebody asked for or wished, as far as the lead's notes of 1:1s say so in plain words; nothing is guessed.

import {type Day, daysBetween} from '../day.ts';
import type {EntryId} from '../ids.ts';
import {countedDays} from '../team/absence.ts';
import type {PersonAlone} from '../team/people.ts';
import {isSameMatter} from './same-matter.ts';

/** A quarter and a month of days on which both were there: what was asked is still open, or has become another matter. */
const OPEN_DAYS = 120;
/** What was done about it within two weeks is the answer. */
const ANSWER_DAYS = 14;
const MOST = 2;

/** Asked by them: the note says after what or for what. Of whom the lead asked, or who asks well, nothing is open. */
const ASKED = String.raw`(?:would like to know|wants to know|(?:asks|asked)(?: me| us| again| twice| directly| once more)*[:,]? (?:whether|if|how|what|why|who|when|where|which|for|to|about|after|can|could|may)\b)(?! I am\b)`;
const BEGINS = String.raw`(?:^|[.!?;:,\n]\s+|\band\s+)(?:(?:he|she|they)\s+)?`;
/** Begins a sentence or a clause, of them: the notes of a talk leave the name out, or say he, she or they. */
const ASKS = new RegExp(
	String.raw`${BEGINS}(?:${ASKED}|(?:would (?:like|rather|prefer)|wants|wishes|wished|hopes to|does not want to be)\b(?! (?:me |us )?not\b))`,
	'i',
);
/** Of these, what was asked in so many words waits for an answer. */
const QUESTION = new RegExp(BEGINS + ASKED, 'i');
/** The note itself says that it was settled. */
const SETTLED =
	/\b(agreed|settled|said yes|told (?:him|her|them)|walked (?:him|her|them) through|explained|took (?:him|her|them) out|is (?:his|hers|theirs)|so do i|me too|says? yes|ha(?:s|ve) (?:them|it)|both noted|(?<=\. )(?:they are|it is|yes))\b/i;

export type Ask = {readonly on: Day; readonly entry?: EntryId; readonly text: string; readonly isQuestion: boolean};

type Asking = Pick<PersonAlone, 'actions' | 'absences' | 'entries' | 'meetings' | 'target' | 'topics'>;

const isAnswered = ({actions, entries}: Asking, on: Day): boolean =>
	actions.some(each => each.owner === 'lead' && each.opened === on && each.closed?.outcome === 'done') ||
	entries.some(
		({kind, on: day}) => (kind === 'cadence-set' || kind === 'target-set') && day >= on && daysBetween(on, day) <= ANSWER_DAYS,
	);

/** What came of it, as recorded later: a promise about the same matter, a note that says that it is settled. */
const isTakenUp = ({actions, meetings}: Asking, {on, notes = ''}: {on: Day; notes?: string}): boolean =>
	actions.some(each => each.opened >= on && each.closed?.outcome !== 'dropped' && isSameMatter(each.text, notes)) ||
	meetings.some(each => each.held && each.on > on && SETTLED.test(each.notes ?? '') && isSameMatter(each.notes ?? '', notes));

/** The newest first; none that the note itself or what was recorded after it settles. */
export const openAsks = (person: Asking, today: Day): readonly Ask[] =>
	person.meetings
		.filter(
			({held, history, notes = '', on}) =>
				held && !history && ASKS.test(notes) && !SETTLED.test(notes) && countedDays(on, today, person.absences) <= OPEN_DAYS,
		)
		.filter(each => !isAnswered(person, each.on) && !isTakenUp(person, each))
		.slice(-MOST)
		.toReversed()
		.map(({on, entry, notes = ''}) => ({on, entry, text: notes.trim(), isQuestion: QUESTION.test(notes)}));
