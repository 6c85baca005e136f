// The question before a second 1:1 of one day, held or skipped: mostly it is the same one, recorded twice.
import type {Day} from '../../domain/day.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {list} from '../../text/words.ts';

const recordedWords = (
	people: readonly PersonState[],
	on: Day,
	today: Day,
	what: string,
	isHeld: boolean,
): string | undefined => {
	const already = people.filter(({meetings}) => meetings.some(meeting => meeting.held === isHeld && meeting.on === on));
	if (already.length === 0) return undefined;
	const day = on === today ? 'today' : shortDay(on, today);
	return `${what} with ${list(already.map(({name}) => name))} is already recorded for ${day}`;
};

/** `A 1:1 with Ana Souza is already recorded for today`; undefined where none is. */
export const heldAlreadyWords = (people: readonly PersonState[], on: Day, today: Day): string | undefined =>
	recordedWords(people, on, today, 'A 1:1', true);

/** `A skipped 1:1 with Ana Souza is already recorded for today`; undefined where none is. */
export const skippedAlreadyWords = (people: readonly PersonState[], on: Day, today: Day): string | undefined =>
	recordedWords(people, on, today, 'A skipped 1:1', false);
