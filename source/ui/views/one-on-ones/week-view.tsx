// Draws the 1:1s view: this week and the next as a calendar, who is due which day, and the card of whoever is selected.
import {Box} from 'ink';
import {weekAhead, weekLine, weekWords} from '../../../reports/week/week-ahead.ts';
import type {Column} from '../../components/column-layout.ts';
import type {TableRow} from '../../components/table.tsx';
import {PANE_FRAME_ROWS, type Split, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {personOf} from '../../list/person-of.ts';
import {type Row, selectedIn} from '../../list/rows.ts';
import {Lines} from '../../panes/lines.tsx';
import {ListPane, ListTable} from '../../panes/list-pane.tsx';
import {markSpan} from '../../panes/mark-span.ts';
import {useTheme} from '../../theme.ts';
import {BriefCard, CardPane} from '../person/card-pane.tsx';
import type {PlaceProps, View} from '../place-spec.ts';
import {calendarLines} from './calendar-lines.ts';
import {WEEK_KEYS} from './week-keys.ts';
import {weekList} from './week-list.ts';
import {weekSheet} from './week-sheet.ts';

const COLUMNS: readonly Column[] = [
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

export const WeekView = ({state, context, size, height}: PlaceProps) => {
	const {glyphs} = useTheme();
	const {columns, team} = context;
	const {rows, row: selected} = selectedIn(weekList, state, context);
	const person = personOf(context, selected?.person);
	const heading = headings(weekAhead(team), rows);
	const framed = size === 'wide' || size === 'medium';
	const calendar = framed && !state.zoomed && height >= LEAST_ROWS_WITH_CALENDAR ? calendarLines(context, glyphs) : [];
	const room = height - calendar.length;
	const wanted = Math.max(1, rows.length) + PANE_FRAME_ROWS + TABLE_HEAD_ROWS;
	const split = ((): Split => {
		if (framed) return state.zoomed ? {list: room, card: 0} : splitRows(room, wanted, CARD_ROWS);
		return size === 'narrow' && person ? splitBare(room, rows.length, false) : {list: room, card: 0};
	})();
	const cells = ({id, person: of}: Row): TableRow => {
		const about = personOf(context, of);
		if (!about) return {cells: {}};
		const {mark, name, when, waiting, why} = weekLine(about, team, state.masked);
		const isSlipped = /late|none recorded/.test(when);
		return {
			faint: about.oneOnOne.state === 'paused',
			marked: state.marked.has(about.id),
			cells: {
				day: {text: heading.get(id) ?? '', as: 'heading'},
				mark: markSpan(mark, glyphs),
				name: {text: name, bold: mark === 'act'},
				when: {text: when, as: isSlipped ? 'watch' : 'text'},
				waiting,
				why,
			},
		};
	};
	const list = {
		list: weekList,
		state,
		context,
		columns: framed ? COLUMNS : NARROW_COLUMNS,
		row: cells,
		width: columns,
		height: split.list,
		active: true,
	};
	const card = {state, context, width: columns, active: false, how: 'p prepares the 1:1'};
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			<Lines lines={calendar} width={columns} height={calendar.length} />
			{framed ? <ListPane {...list} title={`1:1s · ${weekWords(team)}`} /> : <ListTable {...list} header={false} />}
			{split.card > 0 && person ? (
				framed ? (
					<CardPane {...card} person={person} height={split.card} />
				) : (
					<BriefCard {...card} person={person} height={split.card} />
				)
			) : undefined}
		</Box>
	);
};

export const WEEK_VIEW: View = {
	id: 'one-on-ones',
	title: '1:1s',
	short: '1:1s',
	detail: 'the week ahead and what slipped',
	where: 'in 1:1s',
	rows: 'people',
	lists: [weekList],
	keys: WEEK_KEYS,
	footer: ['planned', 'skipped'],
	pane: WeekView,
	sheet: weekSheet,
};
