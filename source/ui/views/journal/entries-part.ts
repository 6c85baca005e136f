// A list of entries with the selected one in full below it, as the Journal and the page Me draw it.

import type {Entry} from '../../../domain/journal/entries.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import {type EntryCard, entryCard} from '../../../reports/journal/entry-card.ts';
import {type JournalLine, journalLine} from '../../../reports/journal/journal-lines.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import {framed, ruled} from '../../components/frame.ts';
import {asLines, fitting} from '../../components/lines.ts';
import {below, linesPart, type Part, type Room} from '../../components/parts.ts';
import type {Spans} from '../../components/spans.ts';
import {type RowsSplit, splitBare, splitRows} from '../../layout.ts';
import {type ListSpec, type Row, selectedIn} from '../../list/rows.ts';
import {NO_CELLS, type SeenCells, type SeenRow} from '../../masking/seen.ts';
import {listPane, listTable} from '../../panes/list-part.ts';
import type {Context, State} from '../../state.ts';
import {fact} from '../person/card-lines.ts';
import type {Canvas} from '../place-spec.ts';
import {isEdited} from './journal-list.ts';

const entryLines = ({facts}: EntryCard, columns: number): readonly Spans[] =>
	facts.flatMap(([label, words]) => words.split('\n').flatMap((line, index) => fact(index === 0 ? label : '', line, columns)));

/** The entry in full usually needs no more than this; zoomed, it has most of the screen. */
const CARD_ROWS = 10;
const LIST_ROWS_ZOOMED = 7;

/** What took back something, or changed or brought it back, and does so no longer. */
const OF_RETRACTIONS: ReadonlySet<string> = new Set(['undo', 'redo', 'edit']);

/** The words of a row with what became of the thing before them. */
export const markedWords = ({words, kind, retracted, undecided}: JournalLine, row: Row): string => {
	const gone = OF_RETRACTIONS.has(kind) ? 'no longer counts' : 'taken back';
	const mark = undecided ? 'edited in two places' : retracted ? gone : isEdited(row) ? 'edited' : undefined;
	return mark === undefined ? words : `${mark}: ${words}`;
};

export type EntriesLook = {
	readonly list: ListSpec;
	readonly title?: string;
	readonly columns: readonly TableColumn[];
	/** The cells of a line of the journal, whose words have their marks. */
	readonly cells: (line: JournalLine, entry: Entry) => SeenCells;
};

export const entriesPart = (look: EntriesLook, state: State, context: Context, canvas: Canvas): Part => {
	const {size, height} = canvas;
	const {team, columns} = context;
	const journal = journalOf(context.team);
	const about = look.list.about?.(state, undefined);
	const {rows, row: selected} = selectedIn(look.list, state, context, about);
	const rowOf = (row: Row): SeenRow => {
		const entry = journal.byId.get(row.entry ?? '');
		if (!entry) return NO_CELLS;
		const line = journalLine(entry, team, journal, state.masked);
		return {faint: line.retracted, cells: look.cells({...line, words: markedWords(line, row)}, entry)};
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
		list: look.list,
		about,
		title: look.title,
		state,
		context,
		canvas,
		columns: look.columns,
		row: rowOf,
		width: columns,
		height: split.list,
		active: true,
	};
	const entry = journal.byId.get(selected?.entry ?? '');
	const card = entry && entryCard(entry, team, journal, state.masked);
	const linesIn = (inside: Room): Part => {
		const how = state.zoomed ? '' : ': z shows them';
		const lines = card ? fitting(entryLines(card, inside.width), inside.height, how) : [];
		return linesPart(asLines(lines), inside.width, inside.height);
	};
	const room = {width: columns, height: split.card};
	const heading = card?.heading ?? 'Entry';
	const inFull = isBare ? ruled(room, heading, linesIn) : framed(room, {title: heading, right: entry?.id.slice(0, 8)}, linesIn);
	return below([isBare ? listTable({...list, header: false}) : listPane(list), split.card > 0 ? inFull : undefined], height);
};
