// What is seen of the Month view: the month as a grid of days, and below it what is on each of them.
import {addDays, type Day, weekdayNumber} from '../../../domain/day.ts';
import type {PersonId} from '../../../domain/ids.ts';
import type {Team} from '../../../domain/team/team.ts';
import {awayWords, daysWithin, type EventKind, type EventsOfDay, monthOf} from '../../../reports/week/calendar-events.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {monthYear, weekDay, weekdayWord} from '../../../text/day-words.ts';
import {capital} from '../../../text/words.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import {asLines} from '../../components/lines.ts';
import {below, linesPart} from '../../components/parts.ts';
import type {Span, Spans} from '../../components/spans.ts';
import type {Row} from '../../list/rows.ts';
import {selectedIn} from '../../list/rows.ts';
import {NO_CELLS, type SeenRow, seenCells} from '../../masking/seen.ts';
import {listPane, listTable} from '../../panes/list-part.ts';
import type {Glyphs} from '../../theme.ts';
import type {PlaceLines} from '../place-spec.ts';
import {daysOfMonth, eventsById, eventWords, monthList} from './month-list.ts';

const WEEK_DAYS = 7;
/** Narrower, and a day has no room for a name. */
const LEAST_DAY_COLUMNS = 11;
/** The list shows at least so much below the grid: a frame, and a few days. */
const LEAST_LIST_ROWS = 8;
/** What has its day and is no talk: promises, reviews, targets. */
const DUE: ReadonlySet<EventKind> = new Set(['promise', 'review', 'target']);
const TO_REMEMBER: ReadonlySet<EventKind> = new Set(['milestone', 'last-day']);

const COLUMNS: readonly TableColumn[] = [
	{key: 'day', title: 'Day', width: 12},
	{key: 'mark', title: '', width: 1},
	{key: 'words', title: 'What', width: 24, weight: 1},
];

const namesOf = (team: Team, ids: readonly PersonId[]): string =>
	ids.length < 2
		? ids.map(id => firstName(team.people, id)).join('')
		: `${firstName(team.people, ids[0] ?? '')} +${ids.length - 1}`;

/** `16 ✓ Chidi`, `[20] Ana`, `24 2 due`, `30 * Bo` of a day to remember: in the order of what a lead plans by. */
const dayWords = ({events}: Pick<EventsOfDay, 'events'>, team: Team, glyphs: Glyphs): string => {
	const people = (kind: EventKind) => events.flatMap(event => (event.kind === kind && event.person ? [event.person] : []));
	const [held, meeting] = [people('held'), people('meeting')];
	const due = events.filter(({kind}) => DUE.has(kind)).length;
	const remembered = events.flatMap(({kind, person}) => (TO_REMEMBER.has(kind) && person ? [person] : []));
	return [
		held.length > 0 ? `${glyphs.fine} ${namesOf(team, held)}` : '',
		namesOf(team, meeting),
		due > 0 ? `${due} due` : '',
		remembered.length > 0 ? `* ${namesOf(team, remembered)}` : '',
	]
		.filter(Boolean)
		.join(', ');
};

type GridOptions = {
	readonly team: Team;
	readonly days: readonly EventsOfDay[];
	readonly month: number;
	/** The day under the cursor. */
	readonly at: Day | undefined;
	readonly weekStart: 'mon' | 'sun' | undefined;
	readonly columns: number;
	readonly glyphs: Glyphs;
};

/** A row a week, a cell a day, days of the months around it empty; and who is away when. */
const gridLines = ({team, days, month, at, weekStart, columns, glyphs}: GridOptions): readonly Spans[] => {
	const {from, until} = monthOf(team.today, month);
	const onDay = new Map(days.map(each => [each.day, each]));
	const width = Math.floor((columns - 1) / WEEK_DAYS);
	const before = (weekdayNumber(from) - (weekStart === 'sun' ? 0 : 1) + WEEK_DAYS) % WEEK_DAYS;
	const all = daysWithin({from: addDays(from, -before), until});
	const cell = (day: Day): Span => {
		if (day < from) return {text: '', width};
		const date = String(Number(day.slice(-2)));
		const words = dayWords(onDay.get(day) ?? {events: []}, team, glyphs);
		const isToday = day === team.today;
		return {
			text: `${isToday ? `[${date}]` : `${date.padStart(3)} `}${words === '' ? '' : ` ${words}`}`,
			width,
			as: isToday ? 'accent' : day === at ? 'key' : onDay.has(day) && day >= team.today ? 'text' : 'dim',
			bold: day === at,
		};
	};
	const weeks = Array.from({length: Math.ceil(all.length / WEEK_DAYS)}, (_, week) =>
		all.slice(week * WEEK_DAYS, (week + 1) * WEEK_DAYS),
	);
	const head = (weeks[1] ?? []).map((day): Span => ({text: `  ${weekdayWord(day)}`, width, as: 'dim'}));
	const away = awayWords(team, {from, until});
	const foot: readonly Spans[] = away.length === 0 ? [] : [[{text: ` Away: ${away.join(' · ')}`, as: 'dim'}]];
	return [[' ', ...head], ...weeks.map((week): Spans => [' ', ...week.map(cell)]), ...foot];
};

export const monthLines: PlaceLines = (state, context, canvas) => {
	const {size, height, theme} = canvas;
	const {team, columns, weekStart} = context;
	const {month = 0, masked} = state;
	const days = daysOfMonth(team, month, masked);
	const events = eventsById(days);
	const {rows, row: selected} = selectedIn(monthList, state, context, {month: state.month});
	const isFramed = size === 'wide' || size === 'medium';
	const grid = gridLines({team, days, month, at: selected?.day, weekStart, columns, glyphs: theme.glyphs});
	const hasGrid = !state.zoomed && columns >= LEAST_DAY_COLUMNS * WEEK_DAYS && height - grid.length >= LEAST_LIST_ROWS;
	const firstOfDay = new Set(rows.filter(({day}, index) => rows[index - 1]?.day !== day).map(({id}) => id));
	const cells = ({id}: Row): SeenRow => {
		const event = events.get(id);
		if (!event) return NO_CELLS;
		const isPast = event.day < team.today && !DUE.has(event.kind);
		return {
			faint: isPast,
			cells: seenCells(
				'month',
				{
					// Said once, beside the first of a day.
					day: firstOfDay.has(id) ? {text: weekDay(event.day), as: event.day === team.today ? 'accent' : 'heading'} : '',
					mark: event.kind === 'held' ? {text: theme.glyphs.fine, as: 'fine'} : '',
					words: hidden => capital(eventWords(event, hidden)),
				},
				masked,
			),
		};
	};
	const list = {
		list: monthList,
		about: {month: state.month},
		state,
		context,
		canvas,
		columns: COLUMNS,
		row: cells,
		width: columns,
		height: height - (hasGrid ? grid.length : 0),
		active: true,
	};
	const title = monthYear(monthOf(team.today, month).from);
	return below(
		[
			hasGrid ? linesPart(asLines(grid), columns) : undefined,
			isFramed ? listPane({...list, title}) : listTable({...list, header: false}),
		],
		height,
	);
};
