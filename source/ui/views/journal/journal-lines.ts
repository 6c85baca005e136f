// What is seen of the Journal view: everything recorded, newest first, and the selected entry in full.
import {journalOf} from '../../../domain/team/fold.ts';
import {type EntryCard, entryCard} from '../../../reports/journal/entry-card.ts';
import {journalLine} from '../../../reports/journal/journal-lines.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import {framed, ruled} from '../../components/frame.ts';
import {asLines, fitting} from '../../components/lines.ts';
import {below, linesPart, type Part, type Room} from '../../components/parts.ts';
import type {Spans} from '../../components/spans.ts';
import type {TableRow} from '../../components/table-lines.ts';
import {type RowsSplit, splitBare, splitRows} from '../../layout.ts';
import {type Row, selectedIn} from '../../list/rows.ts';
import {listPane, listTable} from '../../panes/list-part.ts';
import {fact} from '../person/card-lines.ts';
import type {PlaceLines} from '../place-spec.ts';
import {journalList} from './journal-list.ts';

const entryLines = ({facts}: EntryCard, columns: number): readonly Spans[] =>
	facts.flatMap(([label, words]) => words.split('\n').flatMap((line, index) => fact(index === 0 ? label : '', line, columns)));

const COLUMNS: readonly TableColumn[] = [
	{key: 'day', title: 'Day', width: 11},
	{key: 'who', title: 'Who', width: 12, weight: 1},
	{key: 'kind', title: 'What', width: 12, priority: 1},
	{key: 'words', title: '', width: 16, weight: 6},
];
/** Where every column counts, years are left out: the entry in full tells them. */
const TINY_COLUMNS = COLUMNS.map(column =>
	column.key === 'day' ? {...column, width: 6} : column.key === 'who' ? {...column, width: 8} : column,
);
/** The entry in full usually needs no more than this; zoomed, it has most of the screen. */
const CARD_ROWS = 10;
const LIST_ROWS_ZOOMED = 7;

export const journalLines: PlaceLines = (state, context, canvas) => {
	const {size, height} = canvas;
	const {team, columns} = context;
	const journal = journalOf(context.team);
	const {rows, row: selected} = selectedIn(journalList, state, context);
	const cells = (row: Row): TableRow => {
		const entry = journal.byId.get(row.id);
		if (!entry) return {cells: {}};
		const {day, who, kind, words, retracted} = journalLine(entry, team, journal, state.masked);
		return {
			faint: retracted,
			cells: {day, who, kind, words: retracted ? `taken back: ${words}` : words},
		};
	};
	const isBare = size === 'narrow' || size === 'tiny';
	const zoomed = {list: Math.min(LIST_ROWS_ZOOMED, height), card: Math.max(0, height - LIST_ROWS_ZOOMED)};
	const split = ((): RowsSplit => {
		if (isBare)
			return selected && (state.zoomed || size === 'narrow')
				? splitBare(height, rows.length, state.zoomed)
				: {list: height, card: 0};
		return state.zoomed ? zoomed : splitRows(height, height - CARD_ROWS, CARD_ROWS);
	})();
	const list = {
		list: journalList,
		state,
		context,
		canvas,
		columns: size === 'tiny' ? TINY_COLUMNS : COLUMNS,
		row: cells,
		width: columns,
		height: split.list,
		active: true,
	};
	const entry = journal.byId.get(selected?.id ?? '');
	const card = entry && entryCard(entry, team, journal, state.masked);
	const linesIn = (inside: Room): Part => {
		const how = state.zoomed ? '' : ': z shows them';
		const lines = card ? fitting(entryLines(card, inside.width), inside.height, how) : [];
		return linesPart(asLines(lines), inside.width, inside.height);
	};
	const room = {width: columns, height: split.card};
	const title = card?.heading ?? 'Entry';
	const inFull = isBare ? ruled(room, title, linesIn) : framed(room, {title, right: entry?.id.slice(0, 8)}, linesIn);
	return below([isBare ? listTable({...list, header: false}) : listPane(list), split.card > 0 ? inFull : undefined], height);
};
