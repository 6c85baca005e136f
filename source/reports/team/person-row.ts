// One person in the Team table: the words of each cell, the same on screen and in the text of the status.

import type {PersonId} from '../../domain/ids.ts';
import {topSignal} from '../../domain/team/attention.ts';
import {isAtWork} from '../../domain/team/people.ts';
import type {PersonState, Severity, Team} from '../../domain/team/team.ts';
import {daysAgo, inDays} from '../../text/day-words.ts';
import {coverWords} from '../ownership/covers.ts';
import {reasonWords, shortReason} from '../words/signal-words.ts';
import {levelWords} from '../words/subject-words.ts';
import {openActions} from './status.ts';

/** What the glyph at the head of a row stands for. */
export type Mark = Severity | 'fine' | 'leave' | 'left';

export type PersonRow = {
	readonly id: PersonId;
	readonly name: string;
	readonly mark: Mark;
	/** `L4 → L5` */
	readonly level: string;
	/** `12d late`, `today`, `in 3d`, `on leave`, `–` */
	readonly oneOnOne: string;
	/** The 1:1 is late, or none was ever held. */
	readonly isSlipped: boolean;
	/** The same without a word on lateness: a day to come, `on leave`, `–`. */
	readonly meets: string;
	/** `said 9d`, `praise 1d`, `–` */
	readonly feedback: string;
	/** How many gaps; `?` when nothing that is expected has been rated. */
	readonly gaps: string;
	readonly owns: string;
	readonly open: string;
	/** What is no reason but good to know: who covers, a 1:1 today; often empty. */
	readonly otherwise: string;
	/** Why now, without notes: for a cell. */
	readonly why: string;
	/** Why now with the note it speaks of: for a line of its own. */
	readonly reason: string;
};

export const NONE = '–';
const count = (number: number): string => (number === 0 ? NONE : String(number));

const markOf = (person: PersonState): Mark => {
	const top = topSignal(person.signals);
	if (top && top.severity !== 'info') return top.severity;
	if (person.status === 'leave' || person.status === 'left') return person.status;
	return top?.severity ?? 'fine';
};

type OneOnOneCell = Pick<PersonRow, 'oneOnOne' | 'isSlipped'>;
const slipped = (oneOnOne: string): OneOnOneCell => ({oneOnOne, isSlipped: true});
const usual = (oneOnOne: string): OneOnOneCell => ({oneOnOne, isSlipped: false});
/** When the next 1:1 is, where its day has not passed. */
const meetsCell = (person: PersonState, today: Team['today']): string => {
	const {next} = person.oneOnOne;
	if (person.status === 'leave') return 'on leave';
	if (person.status === 'left') return 'left';
	return next === undefined || next < today ? NONE : next === today ? 'today' : inDays(next, today);
};

/** When the next 1:1 is, or how late it is. */
const oneOnOneCell = (person: PersonState, today: Team['today']): OneOnOneCell => {
	const {state, next, planned, countedDays, everyDays = 0} = person.oneOnOne;
	if (person.status === 'leave') return usual('on leave');
	if (person.status === 'left') return usual('left');
	if (next === today) return usual('today');
	if (planned !== undefined) return usual(inDays(planned, today));
	if (state === 'overdue' || state === 'late') return slipped(`${countedDays - everyDays}d late`);
	if (state === 'never') return slipped('never');
	if (next === undefined) return usual(NONE);
	return usual(next < today ? 'due' : inDays(next, today));
};

/** What was last said, and how long ago. */
const feedbackCell = (person: PersonState, today: Team['today']): string => {
	let last: PersonState['feedback'][number] | undefined;
	for (const each of person.feedback) {
		if (each.saidOn !== undefined && (last?.saidOn === undefined || each.saidOn >= last.saidOn)) last = each;
	}
	if (last?.saidOn === undefined) return NONE;
	return `${last.entry.type === 'praise' ? 'praise' : 'said'} ${daysAgo(last.saidOn, today)}`;
};

/** Unrated is not the same as without a gap. */
const gapsCell = (person: PersonState): string => {
	const rated = person.expected.size - person.unrated.length;
	return person.expected.size > 0 && rated === 0 ? '?' : count(person.gaps.length);
};

export const personRow = (person: PersonState, team: Team): PersonRow => {
	const first = topSignal(person.signals);
	// Who is fine has no reason to be looked at now, unless they meet today.
	const top = first && first.severity !== 'info' ? first : undefined;
	const {mine, theirs} = openActions(person, team.today);
	const isToday = person.oneOnOne.next === team.today && isAtWork(person);
	const otherwise = person.status === 'leave' ? coverWords(person, team) : isToday ? '1:1 today' : '';
	return {
		id: person.id,
		name: person.name,
		mark: markOf(person),
		level: levelWords(person),
		...oneOnOneCell(person, team.today),
		meets: meetsCell(person, team.today),
		feedback: feedbackCell(person, team.today),
		gaps: gapsCell(person),
		owns: count(person.owns.length),
		open: count(mine + theirs),
		otherwise,
		why: top ? shortReason(top) : otherwise,
		reason: top ? reasonWords(top) : otherwise,
	};
};
