// The question before a second 1:1 of one day: mostly it is the same one, recorded twice.
import type {Day} from '../../domain/day.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {list} from '../../text/words.ts';

/** With whom a 1:1 on that day is recorded already. */
const heldAlready = (people: readonly PersonState[], on: Day): readonly PersonState[] =>
	people.filter(({meetings}) => meetings.some(meeting => meeting.held && meeting.on === on));

/** `A 1:1 with Ana Souza is already recorded for today`; undefined where none is. */
export const heldAlreadyWords = (people: readonly PersonState[], on: Day, today: Day): string | undefined => {
	const held = heldAlready(people, on);
	if (held.length === 0) return undefined;
	const day = on === today ? 'today' : shortDay(on, today);
	return `A 1:1 with ${list(held.map(({name}) => name))} is already recorded for ${day}`;
};
