// The words of what is open: the cells of a row, and how many there are of what.

import type {Day} from '../../domain/day.ts';
import {personById} from '../../domain/team/by-id.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {ago, inDays} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {firstName} from '../words/first-names.ts';
import {quoted} from '../words/signal-words.ts';
import {carriedWords} from '../words/subject-words.ts';
import type {OpenThing} from './open-things.ts';

export type OpenRow = {
	/** `6d late`, `in 3d`, `1:1 today`, `–` */
	readonly due: string;
	/** `me`, or their short name. */
	readonly whose: string;
	/** `promise`, `topic`, `to say` */
	readonly kind: string;
	/** The text in one line; of what is to be said, what it is. */
	readonly what: string;
	readonly with: string;
	/** `carried twice, moved once`, `17 days ago` */
	readonly since: string;
};

const KINDS = {action: 'promise', topic: 'topic', feedback: 'to say'} as const;

const TIMES = ['', 'once', 'twice'];
export const movedTimes = (moved: number): string => (moved === 0 ? '' : `moved ${TIMES[moved] ?? `${moved} times`}`);

/** The next 1:1, where what waits for it comes up: `1:1 in 3d`. */
const meetingWords = ({oneOnOne: {next}, status}: PersonState, today: Day): string => {
	if (status === 'left') return 'left';
	if (status === 'leave') return 'on leave';
	if (next === undefined) return 'next 1:1';
	return next < today ? '1:1 due' : `1:1 ${inDays(next, today)}`;
};

const dueWords = ({kind, due}: OpenThing, person: PersonState, today: Day): string => {
	if (kind !== 'action') return meetingWords(person, today);
	return due === undefined ? '–' : inDays(due, today);
};

export const openRow = (thing: OpenThing, team: Team): OpenRow => {
	const {kind, owner, type, text, opened, moved, carried, person: id} = thing;
	const person = personById(team, id);
	const name = firstName(team.people, id);
	const often = [carriedWords(carried), movedTimes(moved)].filter(Boolean).join(', ');
	return {
		due: person ? dueWords(thing, person, team.today) : '–',
		whose: owner === 'lead' ? 'me' : name,
		kind: KINDS[kind],
		what: kind === 'feedback' ? `${type} ${quoted(text)}` : text.trim().replace(/\s*\n\s*/g, ' / '),
		with: name,
		since: often === '' ? ago(opened, team.today) : often,
	};
};

/** `late: 3 of yours, 2 of theirs`; empty where none is late. */
export const lateWords = (things: readonly OpenThing[]): string => {
	const late = (owner: OpenThing['owner']): number => things.filter(each => each.owner === owner && each.lateDays > 0).length;
	const [mine, theirs] = [late('lead'), late('person')];
	const words = [mine > 0 ? `${mine} of yours` : '', theirs > 0 ? `${theirs} of theirs` : ''].filter(Boolean);
	return words.length === 0 ? '' : `late: ${words.join(', ')}`;
};

/** `14 things open · late: 3 of yours`; only how many where none is late. */
export const openSummary = (things: readonly OpenThing[]): string =>
	[`${plural(things.length, 'thing')} open`, lateWords(things)].filter(Boolean).join(' · ');
