// What is seen of the Growth view: a heat map of people × competencies, readable without colour, and the cell under the cursor in words.

import {competencyOf} from '../../../domain/ladder/ladder.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {type GrowthCell, growthCell} from '../../../reports/growth/growth-cell.ts';
import {HEAT_LEGEND, heatGroups, heatRow} from '../../../reports/growth/heat-map.ts';
import {levelWords} from '../../../reports/words/subject-words.ts';
import {framed, ruled} from '../../components/frame.ts';
import {asLines, fitting} from '../../components/lines.ts';
import {below, linesPart, type Part, type Room} from '../../components/parts.ts';
import {position} from '../../components/windows.ts';
import {PANE_FRAME_ROWS, type RowsSplit, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {type Row, seenFilterOf, selectedIn, sortIn} from '../../list/rows.ts';
import {HIDDEN_WHOLE} from '../../masking/privacy.ts';
import {NO_CELLS, type SeenRow, seenCells} from '../../masking/seen.ts';
import {listTable, titled} from '../../panes/list-part.ts';
import type {Context, State} from '../../state.ts';
import type {Canvas, PlaceLines} from '../place-spec.ts';
import {cellLines} from './cell-lines.ts';
import {competencyIndex, growthList} from './growth-list.ts';
import {groupSpans, heatColumns, heatSpans, heatWindow} from './heat-columns.ts';

/** What a cell is in words takes so many rows; the list has the rest. */
const CARD_ROWS = 9;
const GROUP_ROWS = 1;

type HeatMap = Room & {
	readonly state: State;
	readonly context: Context;
	readonly canvas: Canvas;
	readonly withLevel: boolean;
};

/** The groups, and below them the table of those competencies that fit. */
const heatMap = ({state, context, canvas, withLevel, width, height}: HeatMap): Part => {
	const {theme, windows} = canvas;
	const {glyphs} = theme;
	const {team} = context;
	const {competencies} = team.ladder;
	const window = heatWindow(width, competencies.length, withLevel);
	const {shown} = window;
	const cursor = competencyIndex(state, context);
	const first = windows.top('competencies', competencies.length, cursor, shown);
	const inView = competencies.slice(first, first + shown);
	const sorted = inView.findIndex(({id}) => id === sortIn(growthList, state, context)?.id);
	const columns = heatColumns(window, {competencies: inView, cursor: cursor - first, sorted}, glyphs);
	const {row: selected} = selectedIn(growthList, state, context);
	const row = (each: Row): SeenRow => {
		const person = personById(context.team, each.person);
		if (!person) return NO_CELLS;
		const {name, level, cells} = heatRow(person, team);
		return {
			marked: state.marked.has(person.id),
			cells: seenCells(
				'growth',
				{
					name,
					level: masked => (masked ? levelWords({level: person.level}) : level),
					cells: heatSpans(cells.slice(first, first + shown), each.id === selected?.id ? cursor - first : -1),
				},
				state.masked,
			),
		};
	};
	const range = shown < competencies.length ? `${first + 1}–${first + shown} of ${competencies.length}` : '';
	const groups = groupSpans(columns, width, heatGroups(team.ladder), [first, shown], range);
	const table = listTable({
		list: growthList,
		state,
		context,
		canvas,
		columns,
		row,
		width,
		height: height - GROUP_ROWS,
		active: true,
	});
	return below([linesPart([{spans: groups}], width), table], height);
};

const titleOf = (state: State, context: Context): string => {
	const sort = sortIn(growthList, state, context)?.id;
	const sorted = sort === undefined ? undefined : competencyOf(context.team.ladder, sort);
	const words = sorted ? `Growth · by ${sorted.name}: widest gap first` : 'Growth';
	return titled(words, seenFilterOf(state, growthList));
};

export const growthLines: PlaceLines = (state, context, canvas) => {
	const {size, height, theme} = canvas;
	const {glyphs} = theme;
	const {team, columns} = context;
	const {rows, index, row: selected} = selectedIn(growthList, state, context);
	const person = personById(context.team, selected?.person);
	const competency = team.ladder.competencies[competencyIndex(state, context)];
	const cell = person && competency && growthCell(person, competency.id, team);
	const isBare = size === 'narrow' || size === 'tiny';
	const under = size === 'tiny' ? 0 : 1;
	const rowsLeft = height - under;
	const wanted = Math.max(1, rows.length) + PANE_FRAME_ROWS + TABLE_HEAD_ROWS + GROUP_ROWS;
	const split = ((): RowsSplit => {
		if (isBare && cell && (state.zoomed || size === 'narrow'))
			return splitBare(rowsLeft, rows.length + GROUP_ROWS + TABLE_HEAD_ROWS, state.zoomed);
		return isBare || state.zoomed || !cell ? {list: rowsLeft, card: 0} : splitRows(rowsLeft, wanted, CARD_ROWS);
	})();
	const map = {state, context, canvas, withLevel: !isBare};
	// Where there is no room for the card, the last line says the cell in words.
	const inOneLine = split.card > 0 || !cell ? HEAT_LEGEND : `${cell.heading}: ${cell.stand}`;
	const legend = state.masked ? HIDDEN_WHOLE : inOneLine;
	const linesOf =
		(about: GrowthCell) =>
		(inside: Room): Part => {
			const lines = fitting(
				cellLines(about, inside.width, glyphs, team.today, state.masked),
				inside.height,
				': enter opens the gaps',
			);
			return linesPart(asLines(lines), inside.width, inside.height);
		};
	const room = {width: columns, height: split.list};
	const words = {title: titleOf(state, context), right: position(index, rows.length), active: true};
	const card = {width: columns, height: split.card};
	const inWords =
		cell && (isBare ? ruled(card, cell.heading, linesOf(cell)) : framed(card, {title: cell.heading}, linesOf(cell)));
	return below(
		[
			isBare ? heatMap({...map, ...room}) : framed(room, words, inside => heatMap({...map, ...inside})),
			split.card > 0 ? inWords : undefined,
			under > 0 ? linesPart([{spans: [{text: ` ${legend}`, as: 'dim'}]}], columns) : undefined,
		],
		height,
	);
};
