// The days that cases turn on: a long leave that is over, and how they are counted.
import {addDays, type Day, daysBetween} from '../day.ts';
import type {Absence} from '../roster/roster.ts';
import {countedDays, LONG_LEAVE_DAYS, leaveDays, mergeAbsences} from '../team/absence.ts';
import type {PersonAlone} from '../team/people.ts';

export type Return = {
	/** The first day after the leave. */
	readonly on: Day;
	readonly leave: Absence;
};

/** The return from the last leave of three weeks or more, whenever it was. */
export const longReturn = ({leave}: Pick<PersonAlone, 'leave'>, today: Day): Return | undefined => {
	if (leave.length === 0) return undefined;
	const over = mergeAbsences(leave).findLast(
		each => each.until !== undefined && each.until < today && leaveDays(each) >= LONG_LEAVE_DAYS,
	);
	return over?.until && {on: addDays(over.until, 1), leave: over};
};

/** A leave of a working week or more is one to come back from. */
const SHORT_LEAVE_DAYS = 5;
/** The week in which the first talk lies. */
const FIRST_WEEK_DAYS = 7;

/**
 * The return from a shorter leave, in its first week and before the first 1:1. Whatever it was for, a holiday or a
 * funeral, that talk is for arriving: what somebody was criticised for before it waits for the next.
 */
export const shortReturn = (
	{leave, oneOnOne}: Pick<PersonAlone, 'leave'> & {readonly oneOnOne: {readonly last?: Day}},
	today: Day,
): Return | undefined => {
	if (leave.length === 0) return undefined;
	const over = mergeAbsences(leave).findLast(({until}) => until !== undefined && until < today);
	if (!over?.until || leaveDays(over) < SHORT_LEAVE_DAYS || leaveDays(over) >= LONG_LEAVE_DAYS) return undefined;
	const on = addDays(over.until, 1);
	const isMet = oneOnOne.last !== undefined && oneOnOne.last >= on;
	return isMet || daysBetween(on, today) >= FIRST_WEEK_DAYS ? undefined : {on, leave: over};
};

/** How late a promise of theirs is: days on their leave do not count, and what fell due in one has a few days after it. */
export const theirLateDays = (due: Day, person: Parameters<typeof shortReturn>[0], today: Day): number => {
	const back = shortReturn(person, today);
	return back !== undefined && due >= back.leave.from ? 0 : countedDays(due, today, mergeAbsences(person.leave));
};

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `two`, `12`. */
export const countWord = (count: number): string => COUNTS[count] ?? String(count);

/** The first day of the run of days up to today on which something held that can begin or end only on the days given. */
export const runBack = (changes: readonly Day[], today: Day, held: (day: Day) => boolean): Day => {
	let since = today;
	for (const day of [...new Set(changes)]
		.filter(each => each <= today)
		.sort()
		.toReversed()) {
		if (!held(day)) return since;
		since = day;
	}
	return since;
};
