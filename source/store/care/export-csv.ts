// The journal as a table for spreadsheets, in which no cell can start a formula or hide anything.
import type {Entry} from '../../domain/journal/entries.ts';

/** First in every export, in this order; all other fields follow as they turn up. */
const FIRST = ['id', 'kind', 'at', 'on', 'person', 'people', 'area', 'text', 'notes'];

/**
 * Signs with which spreadsheets take a cell for a formula, their full-width forms included (OWASP, CSV Injection). Quotes
 * before them count too, so that taking one away always gives back what was written.
 */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** What a terminal obeys or nobody sees, but tab and line end: controls, and what turns or hides text. */
const UNSEEN =
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Text with what cannot be seen written out as `\u001b`, as in JSON, and with one kind of line end. */
const visible = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(/\r\n?/g, '\n')
		.replace(UNSEEN, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `=1+1` → `"'=1+1"`. Every cell is quoted, so that separators and line breaks stay inside. */
export const csvCell = (text: string): string => {
	const seen = visible(text);
	const harmless = STARTS_FORMULA.test(seen) ? `'${seen}` : seen;
	return `"${harmless.replaceAll('"', '""')}"`;
};

/** Text as it is; everything else as JSON; nothing for a field that an entry does not have. */
const cellText = (value: unknown): string =>
	typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** The column that says which rows do not count any more. */
const STATE = 'state';

/**
 * RFC 4180 with a head line; one line an entry. Lists and objects are JSON inside their cell. With `stateOf` the first column
 * says what became of each entry.
 */
export const entriesCsv = (entries: readonly Entry[], stateOf?: (entry: Entry) => string): string => {
	const columns = [...new Set([...(stateOf ? [STATE] : []), ...FIRST, ...entries.flatMap(entry => Object.keys(entry))])];
	const rows = entries.map(entry => {
		const fields = new Map<string, unknown>([...(stateOf ? [[STATE, stateOf(entry)] as const] : []), ...Object.entries(entry)]);
		return columns.map(column => csvCell(cellText(fields.get(column)))).join(',');
	});
	return [columns.map(csvCell).join(','), ...rows, ''].join('\r\n');
};
