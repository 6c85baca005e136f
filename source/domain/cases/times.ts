// The days that cases turn on: a long leave that is over, and how they are counted.
import {addDays, type Day} from '../day.ts';
import type {Absence} from '../roster/roster.ts';
import {LONG_LEAVE_DAYS, leaveDays, mergeAbsences} from '../team/absence.ts';
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
