// What is seen of the Open view: everything open, and below it the selected thing in full with what became of it.

import {journalOf} from '../../../domain/team/fold.ts';
import {openThings} from '../../../reports/open/open-things.ts';
import {lateWords} from '../../../reports/open/open-words.ts';
import {type ThingCard, thingCard} from '../../../reports/open/thing-card.ts';
import {wrap} from '../../../text/wrap.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import {framed, ruled} from '../../components/frame.ts';
import {asLines, fitting} from '../../components/lines.ts';
import {below, linesPart, type Part, type Room} from '../../components/parts.ts';
import type {Spans} from '../../components/spans.ts';
import {PANE_FRAME_ROWS, type RowsSplit, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {thingOfRow} from '../../list/row-things.ts';
import {type Row, selectedIn} from '../../list/rows.ts';
import {NO_CELLS, type SeenRow, seenCells} from '../../masking/seen.ts';
import {listPane, listTable} from '../../panes/list-part.ts';
import type {Context, State} from '../../state.ts';
import type {Glyphs} from '../../theme.ts';
import {fact} from '../person/card-lines.ts';
import type {PlaceLines} from '../place-spec.ts';
import {openList, openWords} from './open-list.ts';

export const OPEN_COLUMNS: readonly TableColumn[] = [
	{key: 'mark', title: '', width: 1},
	{key: 'due', title: 'Due', width: 10},
	{key: 'whose', title: 'Whose', width: 8},
	{key: 'kind', title: 'Kind', width: 7, priority: 2},
	{key: 'what', title: 'What', width: 20, weight: 5},
	{key: 'with', title: 'With', width: 9, priority: 1},
	{key: 'since', title: 'Since', width: 14, weight: 1, priority: 3},
];

export const openCells = (row: Row, {masked}: State, context: Context, glyphs: Glyphs): SeenRow => {
	const thing = thingOfRow(row, context);
	if (!thing) return NO_CELLS;
	const words = openWords(thing, context);
	const {mark} = thing;
	return {
		cells: seenCells(
			'open',
			{
				mark: mark === undefined ? '' : {text: glyphs[mark], as: mark},
				due: {text: words.due, as: thing.lateDays > 0 ? (mark ?? 'dim') : 'text'},
				whose: {text: words.whose, as: thing.owner === 'lead' ? 'accent' : 'text'},
				kind: {text: words.kind, as: 'dim'},
				what: words.what,
				with: words.with,
				since: {text: words.since, as: 'dim'},
			},
			masked,
		),
	};
};

const FACT_COLUMNS = 11;

/** Everything about a thing, its text first. */
export const thingLines = ({text, facts, history}: ThingCard, columns: number): readonly Spans[] => [
	...wrap(text, columns).map((line): Spans => [line]),
	...facts.flatMap(([label, words]) => fact(label, words, columns, FACT_COLUMNS)),
	...history.flatMap((line, index) => fact(index === 0 ? 'Then' : '', line, columns, FACT_COLUMNS)),
];

/** A thing in full usually needs no more than this. */
const CARD_ROWS = 8;
const LIST_ROWS_ZOOMED = 7;

export const openLines: PlaceLines = (state, context, canvas) => {
	const {size, height, theme} = canvas;
	const {columns: width} = context;
	const {rows, row: selected} = selectedIn(openList, state, context);
	const isBare = size === 'narrow' || size === 'tiny';
	const split = ((): RowsSplit => {
		if (selected === undefined || (size === 'tiny' && !state.zoomed)) return {list: height, card: 0};
		if (isBare) return splitBare(height, rows.length, state.zoomed);
		if (state.zoomed) return {list: Math.min(LIST_ROWS_ZOOMED, height), card: Math.max(0, height - LIST_ROWS_ZOOMED)};
		return splitRows(height, rows.length + PANE_FRAME_ROWS + TABLE_HEAD_ROWS, CARD_ROWS);
	})();
	const list = {
		list: openList,
		title: ['Open', state.masked ? '' : lateWords(openThings(context.team))].filter(Boolean).join(' · '),
		...{state, context, canvas, width},
		columns: OPEN_COLUMNS,
		row: (row: Row) => openCells(row, state, context, theme.glyphs),
		height: split.list,
		active: true,
	};
	const thing = thingOfRow(selected, context);
	const card = thing && thingCard(thing, context.team, journalOf(context.team));
	const linesIn = (inside: Room): Part => {
		const how = state.zoomed ? '' : ': z shows them';
		const lines = card ? fitting(thingLines(card, inside.width), inside.height, how) : [];
		return linesPart(asLines(lines), inside.width, inside.height);
	};
	const room = {width, height: split.card};
	const inFull = (words: ThingCard): Part =>
		isBare ? ruled(room, words.heading, linesIn) : framed(room, {title: words.heading}, linesIn);
	return below(
		[isBare ? listTable({...list, header: false}) : listPane(list), split.card > 0 && card ? inFull(card) : undefined],
		height,
	);
};
