// Constructive notes close together in one line: how many, on which days, and what comes before another.
import {type Day, daysBetween} from '../../domain/day.ts';
import type {FeedbackItem} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {list} from '../../text/words.ts';

const COUNTS = ['', '', '', 'three', 'four', 'five', 'six'];
const NEXT = ['', '', '', 'a fourth', 'a fifth', 'a sixth'];

const spanWords = (first: Day, last: Day): string => {
	const days = daysBetween(first, last) + 1;
	return days === 1 ? 'on one day' : `in ${days} days`;
};

/** `three constructive notes in 17 days, of 10 Nov, 18 Nov and 26 Nov: ask what is going on before you add a fourth` */
export const criticismWords = (notes: readonly FeedbackItem[], today: Day): string => {
	const days = notes.map(({entry}) => entry.on);
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return '';
	const count = COUNTS[days.length] ?? String(days.length);
	const which = first === last ? '' : `, of ${list([...new Set(days)].map(day => shortDay(day, today)))}`;
	return `${count} constructive notes ${spanWords(first, last)}${which}: ask what is going on before you add ${NEXT[days.length] ?? 'another'}`;
};
