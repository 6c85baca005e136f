// What is seen of the Journal view: everything recorded, newest first, and the selected entry in full.
import type {TableColumn} from '../../components/column-layout.ts';
import {seenCells} from '../../masking/seen.ts';
import type {PlaceLines} from '../place-spec.ts';
import {entriesPart} from './entries-part.ts';
import {journalList} from './journal-list.ts';

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

export const journalLines: PlaceLines = (state, context, canvas) =>
	entriesPart(
		{
			list: journalList,
			title: state.everyEntry ? 'Journal, entry by entry' : undefined,
			columns: canvas.size === 'tiny' ? TINY_COLUMNS : COLUMNS,
			// The line itself was made with the mask or without.
			cells: ({day, who, kind, words}) => seenCells('journal', {day, who, kind: () => kind, words: () => words}, state.masked),
		},
		state,
		context,
		canvas,
	);
