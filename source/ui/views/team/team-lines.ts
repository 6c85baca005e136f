// What is seen of the Team view: today's strip, the list, and below it the selected person's card beside the team in a few lines.

import {onceFor} from '../../../domain/once-for.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {inOrderOfNames} from '../../../domain/team/names.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import {type Mark, personRow} from '../../../reports/team/person-row.ts';
import {teamBox} from '../../../reports/team/team-box.ts';
import {meetingsToday} from '../../../reports/team/today-strip.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {levelWords} from '../../../reports/words/subject-words.ts';
import {sparkline} from '../../../text/spark.ts';
import {wrap} from '../../../text/wrap.ts';
import {type TableColumn, widest} from '../../components/column-layout.ts';
import {FRAME_COLUMNS, framed} from '../../components/frame.ts';
import {asLines} from '../../components/lines.ts';
import {below, beside, linesPart, type Part, type Room} from '../../components/parts.ts';
import type {Spans} from '../../components/spans.ts';
import {BOX_COLUMNS, PANE_FRAME_ROWS, type RowsSplit, type Size, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {type Row, selectedIn} from '../../list/rows.ts';
import {HIDDEN_SPAN, NO_CELLS, type SeenRow, seenCells, seenWords} from '../../masking/seen.ts';
import {listPane, listTable} from '../../panes/list-part.ts';
import {markSpan, presenceSpan} from '../../panes/mark-span.ts';
import {type Context, placeKey, placeOf, type State} from '../../state.ts';
import type {Glyphs, Theme} from '../../theme.ts';
import {briefCardPart, cardPart} from '../person/card-part.ts';
import type {PlaceLines} from '../place-spec.ts';
import {peopleList} from './team-list.ts';
import {todayPart} from './today-lines.ts';

const LEAST_NAME_COLUMNS = 8;
const MOST_NAME_COLUMNS = 24;
/** Of a narrow screen, names leave this share to the reasons. */
const MOST_OF_NARROW = 0.4;
/** The glyph before the name, and a blank. */
const MARK_COLUMNS = 2;

/** A reason is worth at least this much; what stands between it and the name goes first. */
const WHY_COLUMNS: Readonly<Record<Size, number>> = {wide: 24, medium: 24, narrow: 22, tiny: 16};

/** As wide as the longest name, so that the reasons get the rest; found once for each team. */
const columnsForNames = onceFor(({people}: Team): number =>
	widest(
		people.map(person => person.name),
		LEAST_NAME_COLUMNS,
		MOST_NAME_COLUMNS,
	),
);

/** The columns that go first where there is little room have the highest numbers. */
export const teamColumns = (size: Size, {team, columns}: Context): readonly TableColumn[] => {
	const most = size === 'wide' ? MOST_NAME_COLUMNS : Math.max(LEAST_NAME_COLUMNS, Math.floor(columns * MOST_OF_NARROW));
	const name = {key: 'name', title: '  Name', width: Math.min(columnsForNames(team), most) + MARK_COLUMNS};
	const level = {key: 'level', title: 'Level', width: 8, priority: 2};
	const oneOnOne = {key: 'one_on_one', title: '1:1', width: 9, priority: 1};
	const why = {key: 'why', title: 'Why now', width: WHY_COLUMNS[size], weight: 1};
	if (size !== 'wide') return [name, level, oneOnOne, why];
	return [
		name,
		level,
		oneOnOne,
		{key: 'feedback', title: 'Feedback', width: 11, priority: 3},
		{key: 'gaps', title: 'Gaps', width: 4, align: 'right', priority: 5},
		{key: 'owns', title: 'Owns', width: 4, align: 'right', priority: 6},
		{key: 'open', title: 'Open', width: 4, align: 'right', priority: 4},
		why,
	];
};

/** Somebody away is told by their mark; one that is hidden must not be told by the looks of the row either. */
const isAway = ({status}: PersonState, mark: Mark, masked: boolean): boolean => {
	if (masked) return status === 'leave' || status === 'left';
	return mark === 'leave' || mark === 'left';
};

export const teamRow = (row: Row | undefined, state: State, context: Context, glyphs: Glyphs): SeenRow => {
	const person = personById(context.team, row?.person);
	if (!person) return NO_CELLS;
	const words = personRow(person, context.team);
	const level = levelWords({level: person.level});
	return {
		marked: state.marked.has(person.id),
		faint: isAway(person, words.mark, state.masked),
		cells: seenCells(
			'people',
			{
				name: masked =>
					masked
						? [presenceSpan(person, glyphs), ' ', words.name]
						: [markSpan(words.mark, glyphs), ' ', {text: words.name, bold: words.mark === 'act'}],
				level: masked => (masked ? level : words.level),
				one_on_one: masked => (masked ? words.meets : {text: words.oneOnOne, as: words.isSlipped ? 'watch' : 'text'}),
				feedback: words.feedback,
				gaps: words.gaps,
				owns: words.owns,
				open: words.open,
				why: masked => (masked ? words.otherwise || HIDDEN_SPAN : words.why),
			},
			state.masked,
		),
	};
};

const LABEL_COLUMNS = 11;

/** Whom there is to meet today, in an order that tells nothing. */
const todayByName = (team: Team): string =>
	inOrderOfNames(meetingsToday(team))
		.map(({id}) => firstName(team.people, id))
		.join(', ') || '–';

/** The team in a few lines beside the card. */
const teamBoxPart = ({team}: Context, room: Room, {ascii, glyphs}: Theme, masked: boolean): Part => {
	const box = teamBox(team);
	const columns = room.width - FRAME_COLUMNS;
	const seen = seenWords(
		'team',
		{
			kept: `${sparkline(box.kept.weekly, {ascii})}  ${box.kept.words}`,
			feedback: box.feedback,
			areas: box.areas,
			truck: box.truck,
			today: hidden => (hidden ? todayByName(team) : box.today),
		},
		masked,
	);
	const facts: readonly (readonly [string, string])[] = [
		['1:1s kept', seen.kept],
		['Feedback', seen.feedback],
		['Areas', seen.areas],
		['Truck', seen.truck],
		['Today', seen.today],
	];
	const lines = facts.flatMap(([label, words]) =>
		wrap(words, columns - LABEL_COLUMNS).map(
			(line, index): Spans => [{text: (index === 0 ? label : '').padEnd(LABEL_COLUMNS), as: 'dim'}, line],
		),
	);
	const signals = (masked ? [] : team.signals)
		.filter(signal => signal.snoozedUntil === undefined)
		.flatMap(signal =>
			wrap(`${glyphs[signal.severity]} ${signal.reason}`, columns).map((line): Spans => [{text: line, as: 'dim'}]),
		);
	return framed(room, {title: 'This team'}, inside =>
		linesPart(asLines([...lines, [], ...signals]), inside.width, inside.height),
	);
};

/** The places of the card and of the strip among what Tab reaches. */
const CARD_PANE = 1;
const STRIP_PANE = 2;

type Wanted = {readonly size: Size; readonly inCard: boolean; readonly zoomed: boolean};

/** How many rows the list and the card get: side by side in rows, or one of them alone. */
const split = (rows: number, wanted: number, {size, inCard, zoomed}: Wanted): RowsSplit => {
	if (inCard && (zoomed || size === 'narrow' || size === 'tiny')) return {list: 0, card: rows};
	if (zoomed || size === 'tiny') return {list: rows, card: 0};
	return size === 'narrow' ? splitBare(rows, wanted, false) : splitRows(rows, wanted);
};

export const teamLines: PlaceLines = (state, context, canvas) => {
	const {columns: width} = context;
	const {size, height, theme} = canvas;
	const {rows, row: selected} = selectedIn(peopleList, state, context);
	const person = personById(context.team, selected?.person);
	const pane = state.panes[placeKey(placeOf(state))] ?? 0;
	const [inCard, inStrip] = [pane === CARD_PANE, pane === STRIP_PANE];
	const isFramed = size === 'wide';
	const strip = todayPart(state, context, canvas, inStrip);
	const wanted = Math.max(rows.length, 1) + (isFramed ? PANE_FRAME_ROWS + TABLE_HEAD_ROWS : 1);
	const {list, card} = split(height - strip.rows, wanted, {size, inCard: inCard && person !== undefined, zoomed: state.zoomed});
	const table = {
		list: peopleList,
		state,
		context,
		canvas,
		columns: teamColumns(size, context),
		row: (row: Row) => teamRow(row, state, context, theme.glyphs),
		width,
		height: list,
		active: !inStrip && (!inCard || person === undefined),
	};
	const about = person && {person, state, context, canvas, height: card, active: inCard};
	const cards = about && [
		isFramed ? cardPart({...about, width: width - BOX_COLUMNS}) : briefCardPart({...about, width}),
		isFramed ? teamBoxPart(context, {width: BOX_COLUMNS, height: card}, theme, state.masked) : undefined,
	];
	return below(
		[
			strip.part,
			list > 0 ? below([isFramed ? listPane(table) : listTable({...table, header: false})], list) : undefined,
			card > 0 && cards ? beside(cards, card) : undefined,
		],
		height,
	);
};
