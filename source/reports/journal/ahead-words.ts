// Says of records that speak of a day to come, which nothing else shows, that they are there and when they will count.
import type {Entry} from '../../domain/journal/entries.ts';
import {longDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';

/** `2 records are of days to come, the first of Mon 7 Dec 2026: muster log --ahead`; undefined where there are none. */
export const aheadWords = (ahead: readonly Entry[]): string | undefined => {
	const [first] = ahead;
	if (!first) return undefined;
	const when =
		ahead.length === 1 ? `is of a day to come, ${longDay(first.on)}` : `are of days to come, the first of ${longDay(first.on)}`;
	return `${plural(ahead.length, 'record')} ${when}: muster log --ahead`;
};
