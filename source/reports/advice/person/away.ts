// Leave in an answer: the time before somebody is back as a phase of its own, a word on it, and the leave ahead.
import {addDays} from '../../../domain/day.ts';
import type {Absence} from '../../../domain/roster/roster.ts';
import {LONG_LEAVE_DAYS, leaveDays} from '../../../domain/team/absence.ts';
import {shortDay} from '../../../text/day-words.ts';
import type {Phase} from '../advice.ts';
import type {PersonFrame} from './person-frame.ts';

/** The time before the plan's first day is a phase of its own. */
export const beforeReturn = ({start, today, name, person}: PersonFrame): readonly Phase[] =>
	start <= today
		? []
		: [
				{
					name: `Until ${name} is back`,
					from: today,
					until: addDays(start, -1),
					focus: [...(person.owns.length > 0 ? ['Keep the areas covered'] : []), 'One page on what changes'],
					check: `Is the first talk after the return in the calendar, on ${shortDay(start, today)} or the day after?`,
				},
			];

/** The leave that somebody is on. */
export const leaveOf = ({person, today}: Pick<PersonFrame, 'person' | 'today'>): Absence | undefined =>
	person.leave.find(({from, until}) => from <= today && (until === undefined || until >= today));

const isLong = (leave: Absence | undefined): boolean => leave !== undefined && leaveDays(leave) >= LONG_LEAVE_DAYS;

/** That they are away now, and from when everything is counted. */
export const leaveParagraph = ({start, today, name, person}: PersonFrame): readonly string[] =>
	start > today
		? [
				`${name} is on leave and back on ${shortDay(start, today)}; everything below is counted from that day.${isLong(leaveOf({person, today})) ? ' Give the first two weeks to arriving.' : ''}`,
			]
		: [];

/** The leave that lies ahead. */
export const nextLeave = ({person, today}: PersonFrame): Absence | undefined =>
	person.leave.filter(({from}) => from > today).toSorted((x, y) => (x.from < y.from ? -1 : 1))[0];
