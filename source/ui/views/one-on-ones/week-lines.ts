// What is seen of the 1:1s view: this week and the next as a calendar, who is due which day, and the card of whoever is selected.
import {personById} from '../../../domain/team/by-id.ts';
import {weekAhead, weekLine, weekWords} from '../../../reports/week/week-ahead.ts';
import {type CalendarDay, weekCalendar} from '../../../reports/week/week-calendar.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {weekdayWord} from '../../../text/day-words.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import {asLines} from '../../components/lines.ts';
import {below, linesPart} from '../../components/parts.ts';
import type {Span, Spans} from '../../components/spans.ts';
import {PANE_FRAME_ROWS, type RowsSplit, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {type Row, selectedIn} from '../../list/rows.ts';
import {NO_CELLS, type SeenRow, seenCells} from '../../masking/seen.ts';
import {listPane, listTable} from '../../panes/list-part.ts';
import {markSpan, presenceSpan} from '../../panes/mark-span.ts';
import {type Context, placeKey, placeOf} from '../../state.ts';
import type {Glyphs} from '../../theme.ts';
import {briefCardPart, cardPart} from '../person/card-part.ts';
import type {PlaceLines} from '../place-spec.ts';
import {weekList} from './week-list.ts';

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

/** Two weeks, a row each: a cell a day, with whom was met and whom there is to meet. */
const calendarLines = (context: Context, glyphs: Glyphs): readonly Spans[] => {
	const {team, columns, weekStart} = context;
	const weeks = weekCalendar(team, weekStart);
	const width = Math.floor((columns - LABEL_COLUMNS) / (weeks[0]?.days.length ?? 1));
	const head = weeks[0]?.days.map(({day}): Span => ({text: ` ${weekdayWord(day)}`, width, as: 'dim'})) ?? [];
	return [
		[{text: '', width: LABEL_COLUMNS}, ...head],
		...weeks.map(
			({label, days}): Spans => [
				{text: ` ${label}`, width: LABEL_COLUMNS, as: 'dim'},
				...days.map(day => cell(day, context, glyphs, width)),
			],
		),
	];
};

const COLUMNS: readonly TableColumn[] = [
	{key: 'day', title: 'Day', width: 17},
	{key: 'mark', title: '', width: 1},
	{key: 'name', title: 'Name', width: 14, weight: 1},
	{key: 'when', title: '1:1', width: 31, weight: 1, priority: 3},
	{key: 'waiting', title: 'Waiting', width: 20, weight: 1, priority: 2},
	{key: 'why', title: 'Why now', width: 21, weight: 2, priority: 1},
];
/** Without a frame days are told as shortly as they can be, so that the reason still has room. */
const NARROW_COLUMNS = COLUMNS.map(column => (column.key === 'why' ? {...column, width: 14} : column));
/** Fewer rows than this, and the list has them all. */
const LEAST_ROWS_WITH_CALENDAR = 20;
/** A card says the most important with so many rows; the list has the rest. */
const CARD_ROWS = 8;

/** The heading of each person's group, said once: beside the first of them that is shown. */
const headings = (groups: ReturnType<typeof weekAhead>, rows: readonly Row[]): ReadonlyMap<string, string> => {
	const headingOf = new Map(groups.flatMap(({heading, people}) => people.map(({id}) => [id, heading] as const)));
	const said = new Set<string>();
	return new Map(
		rows.flatMap(({id}) => {
			const heading = headingOf.get(id) ?? '';
			if (said.has(heading)) return [];
			said.add(heading);
			return [[id, heading] as const];
		}),
	);
};

export const weekLines: PlaceLines = (state, context, canvas) => {
	const {size, height, theme} = canvas;
	const {glyphs} = theme;
	const {columns, team} = context;
	const {rows, row: selected} = selectedIn(weekList, state, context);
	const person = personById(context.team, selected?.person);
	const heading = headings(weekAhead(team, state.masked), rows);
	const inCard = (state.panes[placeKey(placeOf(state))] ?? 0) === 1 && person !== undefined;
	const isFramed = size === 'wide' || size === 'medium';
	const calendar = isFramed && !state.zoomed && height >= LEAST_ROWS_WITH_CALENDAR ? calendarLines(context, glyphs) : [];
	const room = height - calendar.length;
	const wanted = Math.max(1, rows.length) + PANE_FRAME_ROWS + TABLE_HEAD_ROWS;
	const split = ((): RowsSplit => {
		if (inCard && (size === 'tiny' || state.zoomed)) return {list: 0, card: room};
		if (isFramed) return state.zoomed ? {list: room, card: 0} : splitRows(room, wanted, CARD_ROWS);
		return size === 'narrow' && person ? splitBare(room, rows.length, false) : {list: room, card: 0};
	})();
	const cells = ({id, person: of}: Row): SeenRow => {
		const about = personById(context.team, of);
		if (!about) return NO_CELLS;
		const {mark, name, when, meets, isSlipped, waiting, why} = weekLine(about, team);
		return {
			faint: about.oneOnOne.state === 'paused',
			marked: state.marked.has(about.id),
			cells: seenCells(
				'week',
				{
					day: () => ({text: heading.get(id) ?? '', as: 'heading'}),
					mark: masked => (masked ? presenceSpan(about, glyphs) : markSpan(mark, glyphs)),
					name: masked => ({text: name, bold: !masked && mark === 'act'}),
					when: masked => (masked ? meets : {text: when, as: isSlipped ? 'watch' : 'text'}),
					waiting,
					why,
				},
				state.masked,
			),
		};
	};
	const list = {
		list: weekList,
		state,
		context,
		canvas,
		columns: isFramed ? COLUMNS : NARROW_COLUMNS,
		row: cells,
		width: columns,
		height: split.list,
		active: !inCard,
	};
	const about = {state, context, canvas, width: columns, height: split.card, active: inCard, how: 'p prepares the 1:1'};
	const card = split.card > 0 && person && (isFramed ? cardPart({...about, person}) : briefCardPart({...about, person}));
	return below(
		[
			linesPart(asLines(calendar), columns),
			split.list === 0
				? undefined
				: isFramed
					? listPane({...list, title: `1:1s · ${weekWords(team, state.masked)}`})
					: listTable({...list, header: false}),
			card || undefined,
		],
		height,
	);
};
