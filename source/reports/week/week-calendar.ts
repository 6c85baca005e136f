// This week and the next as a calendar: whom the lead met on which day, and whom there is to meet.

import {addDays} from 'date-fns/addDays';
import {eachDayOfInterval} from 'date-fns/eachDayOfInterval';
import {parseISO} from 'date-fns/parseISO';
import {startOfWeek} from 'date-fns/startOfWeek';
import {type Day, dayOf, isWeekend} from '../../domain/day.ts';
import type {PersonId} from '../../domain/ids.ts';
import {onceFor, onceForEach} from '../../domain/once-for.ts';
import type {Team} from '../../domain/team/team.ts';

const WEEK_DAYS = 7;

export type CalendarDay = {
	readonly day: Day;
	readonly isToday: boolean;
	/** 1:1s held on it, in the roster's order. */
	readonly held: readonly PersonId[];
	/** 1:1s to come on it. */
	readonly due: readonly PersonId[];
};

export type CalendarWeek = {readonly label: string; readonly days: readonly CalendarDay[]};

/** On which the lead’s week begins. */
export type FirstDay = 'mon' | 'sun';

type Meetings = Pick<CalendarDay, 'held' | 'due'>;

const meetingsByDay = (team: Team, from: Day, to: Day): ReadonlyMap<Day, Meetings> => {
	const byDay = new Map<Day, {held: PersonId[]; due: PersonId[]}>();
	const on = (day: Day) => {
		const known = byDay.get(day) ?? {held: [], due: []};
		byDay.set(day, known);
		return known;
	};
	for (const {id, meetings, oneOnOne} of team.people) {
		const held = new Set(meetings.flatMap(each => (each.held && each.on >= from && each.on <= to ? [each.on] : [])));
		for (const day of held) on(day).held.push(id);
		const {next} = oneOnOne;
		if (next !== undefined && next >= team.today && next <= to) on(next).due.push(id);
	}
	return byDay;
};

const makeCalendar = (team: Team, firstDay: FirstDay): readonly CalendarWeek[] => {
	const {today} = team;
	const start = startOfWeek(parseISO(today), {weekStartsOn: firstDay === 'sun' ? 0 : 1});
	const all = eachDayOfInterval({start, end: addDays(start, 2 * WEEK_DAYS - 1)}).map(dayOf);
	const byDay = meetingsByDay(team, all[0] ?? today, all.at(-1) ?? today);
	const weekends = all.some(day => isWeekend(day) && (day === today || byDay.has(day)));
	const week = (label: string, from: number): CalendarWeek => ({
		label,
		days: all
			.slice(from, from + WEEK_DAYS)
			.filter(day => weekends || !isWeekend(day))
			.map(day => ({day, isToday: day === today, ...(byDay.get(day) ?? {held: [], due: []})})),
	});
	return [week('This week', 0), week('Next week', WEEK_DAYS)];
};

const calendarsOf = onceFor((team: Team) => onceForEach((firstDay: FirstDay) => makeCalendar(team, firstDay)));

/** The week of today and the one after it. Weekends are left out unless something is on one of them, or it is today. */
export const weekCalendar = (team: Team, firstDay: FirstDay = 'mon'): readonly CalendarWeek[] => calendarsOf(team)(firstDay);
