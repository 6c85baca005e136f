// The list of the Month view: what is on each of its days.
import {onceFor} from '../../../domain/once-for.ts';
import type {Team} from '../../../domain/team/team.ts';
import {type CalendarEvent, calendarEvents, type EventsOfDay, monthOf} from '../../../reports/week/calendar-events.ts';
import {weekDay} from '../../../text/day-words.ts';
import type {ListSpec} from '../../list/rows.ts';

type Shown = {readonly month: number; readonly masked: boolean; readonly days: readonly EventsOfDay[]};
/** The month of a team that was looked at last: each key would gather it again. */
const lastShown = onceFor((_team: Team): {shown?: Shown} => ({}));

/** What is on the days of the month so many after today's. */
export const daysOfMonth = (team: Team, month = 0, masked = false): readonly EventsOfDay[] => {
	const last = lastShown(team);
	if (last.shown?.month !== month || last.shown.masked !== masked)
		last.shown = {month, masked, days: calendarEvents(team, monthOf(team.today, month), masked)};
	return last.shown.days;
};

const idOf = ({day, kind, person, area, entry}: CalendarEvent): string =>
	[day, kind, person ?? area ?? '', entry ?? ''].join(' ');

/** By the ids of their rows. */
export const eventsById = (days: readonly EventsOfDay[]): ReadonlyMap<string, CalendarEvent> =>
	new Map(days.flatMap(({events}) => events.map(event => [idOf(event), event] as const)));

/** What is told of an event. */
export const eventWords = ({words, neutral = ''}: CalendarEvent, masked: boolean): string => (masked ? neutral : words);

export const monthList: ListSpec = {
	id: 'month',
	title: 'Month',
	about: ({month}) => ({month}),
	rows: ({team}, {month}, masked) =>
		daysOfMonth(team, month, masked).flatMap(({day, events}) =>
			events.map(event => ({
				id: idOf(event),
				day,
				person: event.person,
				area: event.area,
				entry: event.entry,
				action: event.entry,
				search: `${weekDay(day)} ${eventWords(event, masked)}`,
			})),
		),
	start: (rows, {team}) => rows.findIndex(({day}) => day !== undefined && day >= team.today),
	empty: 'Nothing on any day of this month. ] goes to the next one, [ to the one before.',
};
