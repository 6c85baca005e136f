// The lines of a calendar of two weeks: a row a week, a cell a day, with whom was met and whom there is to meet.

import {type CalendarDay, weekCalendar} from '../../../reports/week/week-calendar.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {weekdayWord} from '../../../text/day-words.ts';
import type {Span} from '../../components/spans.ts';
import type {Context} from '../../state.ts';
import type {Glyphs} from '../../theme.ts';
import type {SpanLine} from '../person/card-lines.ts';

const LABEL_COLUMNS = 12;
/** A cell names so many; the rest is counted. */
const MOST_NAMED = 2;

const named = (names: readonly string[]): string =>
	names.length <= MOST_NAMED ? names.join(', ') : `${names[0]} +${names.length - 1}`;

/** `16 ✓ Chidi`, `[20] Ana`, `24 –` */
const cell = ({day, isToday, held, due}: CalendarDay, {team}: Context, glyphs: Glyphs, width: number): Span => {
	const names = (ids: readonly string[]) => named(ids.map(id => firstName(team.people, id)));
	const date = String(Number(day.slice(-2)));
	const words = [...(held.length > 0 ? [`${glyphs.fine} ${names(held)}`] : []), ...(due.length > 0 ? [names(due)] : [])];
	return {
		text: `${isToday ? `[${date}]` : ` ${date} `} ${words.length === 0 ? glyphs.none : words.join(' ')}`,
		width,
		as: isToday ? 'accent' : due.length > 0 ? 'text' : 'dim',
	};
};

export const calendarLines = (context: Context, glyphs: Glyphs): readonly SpanLine[] => {
	const {team, columns, weekStart} = context;
	const weeks = weekCalendar(team, weekStart);
	const width = Math.floor((columns - LABEL_COLUMNS) / (weeks[0]?.days.length ?? 1));
	const head = weeks[0]?.days.map(({day}): Span => ({text: ` ${weekdayWord(day)}`, width, as: 'dim'})) ?? [];
	return [
		[{text: '', width: LABEL_COLUMNS}, ...head],
		...weeks.map(
			({label, days}): SpanLine => [
				{text: ` ${label}`, width: LABEL_COLUMNS, as: 'dim'},
				...days.map(day => cell(day, context, glyphs, width)),
			],
		),
	];
};
