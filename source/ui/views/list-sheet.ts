// A list as a Markdown table, with the columns and the words that it has on the screen.
import {table} from '../../text/markdown.ts';
import type {Column} from '../components/column-layout.ts';
import type {Span} from '../components/spans.ts';
import type {Cell, TableRow} from '../components/table.tsx';
import type {Row} from '../list/rows.ts';

const spanText = (span: Span): string => (typeof span === 'string' ? span : span.text);
const isSpans = (cell: Cell): cell is readonly Span[] => Array.isArray(cell);
const cellText = (cell: Cell | undefined): string => {
	if (cell === undefined) return '';
	return isSpans(cell) ? cell.map(spanText).join('') : spanText(cell);
};

export const listTable = (columns: readonly Column[], rows: readonly Row[], cellsOf: (row: Row) => TableRow): string =>
	table(
		columns.map(({title}) => title.trim()),
		rows.map(row => columns.map(({key}) => cellText(cellsOf(row).cells[key]))),
	);
