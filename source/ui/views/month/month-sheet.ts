// The month as Markdown, as it is filtered and masked.
import {monthOf} from '../../../reports/week/calendar-events.ts';
import {monthYear, weekDay} from '../../../text/day-words.ts';
import {document, heading, table} from '../../../text/markdown.ts';
import {capital} from '../../../text/words.ts';
import {seenWords} from '../../masking/seen.ts';
import type {PlaceSpec} from '../place-spec.ts';
import {daysOfMonth, eventsById, eventWords} from './month-list.ts';

export const monthSheet: PlaceSpec['sheet'] = ({rows}, {masked, month}, {team}) => {
	const events = eventsById(daysOfMonth(team, month, masked));
	const lines = rows.flatMap(({id}) => {
		const event = events.get(id);
		if (!event) return [];
		const words = (hidden: boolean): string => capital(eventWords(event, hidden));
		const seen = seenWords('month', {day: weekDay(event.day), mark: '', words}, masked);
		return [[seen.day, seen.words]];
	});
	return {
		text: document([heading(1, monthYear(monthOf(team.today, month).from)), table(['Day', 'What'], lines)]),
		what: 'The month as Markdown',
	};
};
