// A list as a Markdown table, with the columns and the words that it has on the screen.
import {table} from '../../text/markdown.ts';
import type {TableColumn} from '../components/column-layout.ts';
import {cellText, type TableRow} from '../components/table-lines.ts';
import type {Row} from '../list/rows.ts';

export const listMarkdown = (columns: readonly TableColumn[], rows: readonly Row[], cellsOf: (row: Row) => TableRow): string =>
	table(
		columns.map(({title}) => title.trim()),
		rows.map(row => columns.map(({key}) => cellText(cellsOf(row).cells[key]))),
	);
