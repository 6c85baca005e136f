// Draws the Journal view: everything recorded, newest first, and the selected entry in full.
import {Box} from 'ink';
import {entryCard} from '../../../reports/journal/entry-card.ts';
import {journalLine} from '../../../reports/journal/journal-lines.ts';
import {BareCard} from '../../components/bare-card.tsx';
import type {Column} from '../../components/column-layout.ts';
import {type Inside, Pane} from '../../components/pane.tsx';
import type {TableRow} from '../../components/table.tsx';
import {type Split, splitBare, splitRows} from '../../layout.ts';
import {type Row, selectedIn} from '../../list/rows.ts';
import {fitting, Lines} from '../../panes/lines.tsx';
import {ListPane, ListTable} from '../../panes/list-pane.tsx';
import type {PlaceProps, View} from '../place-spec.ts';
import {entryLines} from './entry-lines.ts';
import {JOURNAL_KEYS} from './journal-keys.ts';
import {journalList, journalOf} from './journal-list.ts';
import {journalSheet} from './journal-sheet.ts';

const COLUMNS: readonly Column[] = [
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

export const JournalView = ({state, context, size, height}: PlaceProps) => {
	const {team, columns} = context;
	const journal = journalOf(context);
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
	const split = ((): Split => {
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
		columns: size === 'tiny' ? TINY_COLUMNS : COLUMNS,
		row: cells,
		width: columns,
		height: split.list,
		active: true,
	};
	const entry = journal.byId.get(selected?.id ?? '');
	const card = entry && entryCard(entry, team, journal, state.masked);
	const linesIn = (inside: Inside) => (
		<Lines
			lines={card ? fitting(entryLines(card, inside.width), inside.height, state.zoomed ? '' : ': z shows them') : []}
			width={inside.width}
			height={inside.height}
		/>
	);
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{isBare ? <ListTable {...list} header={false} /> : <ListPane {...list} />}
			{split.card > 0 ? (
				isBare ? (
					<BareCard title={card?.heading ?? 'Entry'} width={columns} height={split.card}>
						{linesIn}
					</BareCard>
				) : (
					<Pane title={card?.heading ?? 'Entry'} right={entry?.id.slice(0, 8)} width={columns} height={split.card}>
						{linesIn}
					</Pane>
				)
			) : undefined}
		</Box>
	);
};

export const JOURNAL_VIEW: View = {
	id: 'journal',
	title: 'Journal',
	short: 'Journal',
	detail: 'everything recorded, newest first',
	where: 'in Journal',
	rows: 'entries',
	lists: [journalList],
	keys: JOURNAL_KEYS,
	pane: JournalView,
	sheet: journalSheet,
	isToldInFull: true,
};
