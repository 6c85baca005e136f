// The journal as a table for spreadsheets, in which no cell can start a formula and nothing is lost.
import type {Entry} from '../../domain/journal/entries.ts';

/** First in every export, in this order; all other fields follow as they turn up. */
const FIRST = ['id', 'kind', 'at', 'on', 'person', 'people', 'area', 'text', 'notes'];

/**
 * Signs with which spreadsheets take a cell for a formula, their full-width forms included (OWASP, CSV Injection). Quotes
 * before them count too, so that taking one away always gives back what was written.
 */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** `=1+1` → `"'=1+1"`. Every cell is quoted, so that separators and line breaks stay inside. */
export const csvCell = (text: string): string => {
	const harmless = STARTS_FORMULA.test(text) ? `'${text}` : text;
	return `"${harmless.replaceAll('"', '""')}"`;
};

/** Text as it is; everything else as JSON; nothing for a field that an entry does not have. */
const cellText = (value: unknown): string =>
	typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** RFC 4180 with a head line; one line an entry. Lists and objects are JSON inside their cell. */
export const entriesCsv = (entries: readonly Entry[]): string => {
	const columns = [...new Set([...FIRST, ...entries.flatMap(entry => Object.keys(entry))])];
	const rows = entries.map(entry => {
		const fields = new Map<string, unknown>(Object.entries(entry));
		return columns.map(column => csvCell(cellText(fields.get(column)))).join(',');
	});
	return [columns.map(csvCell).join(','), ...rows, ''].join('\r\n');
};
