// Draws the Journal view: everything recorded, newest first, and the selected entry in full.
import {Box} from 'ink';
import {journalLine} from '../../reports/journal-lines.ts';
import {shortDay} from '../../text/day-words.ts';
import {wrap} from '../../text/wrap.ts';
import type {Column} from '../components/column-layout.ts';
import {Pane} from '../components/pane.tsx';
import {splitRows} from '../layout.ts';
import {type Row, rowsOf, selectedIndex} from '../rows.ts';
import {journalList, journalOf} from '../view-lists.ts';
import type {SpanLine} from './card-lines.ts';
import {Lines} from './lines.tsx';
import {ListPane, ListTable} from './list-pane.tsx';
import type {ViewProps} from './team-view.tsx';

const COLUMNS: readonly Column[] = [
	{key: 'day', title: 'Day', width: 11},
	{key: 'who', title: 'Who', width: 14, weight: 1},
	{key: 'kind', title: 'What', width: 12, priority: 1},
	{key: 'words', title: 'Words', width: 20, weight: 4},
];
/** The entry in full needs no more than this. */
const DETAIL_ROWS = 9;

export const JournalView = ({state, context, size, height}: ViewProps) => {
	const {team, columns} = context;
	const journal = journalOf(context);
	const rows = rowsOf(journalList, state, context, undefined);
	const lineOf = (row: Row | undefined) => {
		const entry = journal.byId.get(row?.entry ?? '');
		return entry && journalLine(entry, team, journal, state.masked);
	};
	const cells = (row: Row) => {
		const line = lineOf(row);
		if (!line) return {cells: {}};
		return {
			faint: line.retracted,
			cells: {
				day: shortDay(line.day, team.today),
				who: line.who,
				kind: line.kind,
				words: line.retracted ? `taken back: ${line.words}` : line.words,
			},
		};
	};
	const isBare = size === 'narrow' || size === 'tiny';
	const split = isBare || state.zoomed ? {list: height, card: 0} : splitRows(height, height - DETAIL_ROWS);
	const list = {
		list: journalList,
		state,
		context,
		columns: COLUMNS,
		row: cells,
		width: columns,
		height: split.list,
		active: true,
	};
	const selected = lineOf(rows[selectedIndex(rows, state.selections[journalList.id])]);
	const detail: readonly SpanLine[] = selected
		? [
				[{text: `${selected.day} · ${selected.who} · ${selected.kind}${selected.retracted ? ' · taken back' : ''}`, as: 'dim'}],
				...wrap(selected.words, columns - 4).map((line): SpanLine => [line]),
			]
		: [];
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{isBare ? <ListTable {...list} header={false} /> : <ListPane {...list} />}
			{split.card > 0 ? (
				<Pane title="Entry" right={selected?.entryId.slice(0, 8)} width={columns} height={split.card}>
					{inside => <Lines lines={detail} width={inside.width} height={inside.height} />}
				</Pane>
			) : undefined}
		</Box>
	);
};
