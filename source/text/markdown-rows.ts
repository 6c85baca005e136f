// Markdown as it is read on a terminal: broken between words, lists hanging under their mark, links with their address behind.
import {width} from './width.ts';
import {wrap} from './wrap.ts';

export type MarkdownRow = {readonly text: string; readonly isHeading: boolean};

const HEADING = /^#{1,6} /;
const TABLE = /^\|/;
/** The marks at the beginning of a line of a list or a quote; what follows hangs under the first word. */
const MARKS = /^\s*(?:(?:[-*]|\d+\.)\s+(?:\[[ x]\]\s+)?|>\s+)?/;
const LINK = /(?<!\\)\[((?:\\.|[^\]\\])*)\]\((\S+?)\)/g;
const ESCAPED = /\\([\\`*_[\]<>|~#>+=.)-])/g;

const plain = (text: string): string => text.replace(LINK, '$1 ($2)').replace(ESCAPED, '$1').replaceAll('&amp;', '&');

/** An address that is broken can be neither clicked nor copied. */
const ADDRESS = /^\(?https?:\/\//;

/** Wrapped, with each address whole on a row, however long it is. */
const wrapped = (text: string, columns: number): readonly string[] => {
	const address = text.split(' ').find(word => ADDRESS.test(word) && width(word) > columns);
	if (address === undefined) return wrap(text, columns);
	const at = text.indexOf(address);
	const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at + address.length).trimStart()];
	return [...(before === '' ? [] : wrap(before, columns)), address, ...(after === '' ? [] : wrapped(after, columns))];
};

/** Tables keep their lines, however long. */
const rowsOf = (line: string, columns: number): readonly string[] => {
	if (TABLE.test(line)) return [plain(line)];
	const [mark = ''] = MARKS.exec(line) ?? [];
	const hang = ' '.repeat(mark.length);
	return wrapped(plain(line.slice(mark.length)), columns - mark.length).map((row, index) =>
		`${index === 0 ? mark : hang}${row}`.trimEnd(),
	);
};

export const markdownRows = (markdown: string, columns: number): readonly MarkdownRow[] =>
	markdown
		.replace(/\n$/, '')
		.split('\n')
		.flatMap(line => {
			const isHeading = HEADING.test(line);
			return rowsOf(line, columns).map(text => ({text, isHeading}));
		});
