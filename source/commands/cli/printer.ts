// The one place from which commands reach the terminal: makes text harmless, aligns tables, colours, escapes JSON.

import {markdownRows} from '../../text/markdown-rows.ts';
import {escapeForJson, sanitize, sanitizeLines} from '../../text/sanitize.ts';
import {width} from '../../text/width.ts';

/** What a stretch of text means; colour follows from it and never carries the meaning alone. */
export type Style = 'act' | 'watch' | 'fine' | 'dim' | 'strong';
export type Stretch = string | {readonly text: string; readonly style: Style};
/** One line, in stretches. */
export type OutputLine = Stretch | readonly Stretch[];
export type OutputColumn = {readonly title: string; readonly align?: 'left' | 'right'};
export type OutputTable = {readonly columns: readonly OutputColumn[]; readonly rows: readonly (readonly OutputLine[])[]};
/**
 * A line; a table; a document of several lines, such as YAML; Markdown, which a terminal shows wrapped; a value as JSON;
 * or a file's text, which only a terminal is spared.
 */
export type OutputBlock =
	| OutputLine
	| OutputTable
	| {readonly document: string}
	| {readonly markdown: string}
	| {readonly json: unknown}
	| {readonly file: string};

export type Output = {
	readonly text: () => readonly OutputBlock[];
	/** What `--json` prints. */
	readonly json: () => object;
	readonly exitCode?: number;
	/** The document is a file of its own: no warnings are added to it. */
	readonly isBare?: boolean;
	/** On its way into a file nobody else may read it; what is about people, unless said otherwise. */
	readonly isPrivate?: boolean;
	/** Said on standard error. */
	readonly aside?: string;
};

/**
 * The terminal's own 16 colours, so that its theme decides how they look; those that the dashboard takes where it knows nothing
 * of the background. Yellow could not be read on a light one (1.7–3.1 : 1).
 */
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
	act: [31, 39],
	watch: [35, 39],
	fine: [32, 39],
	dim: [2, 22],
	strong: [1, 22],
};

export type PrintOptions = {
	readonly colour: boolean;
	/** True unless the output goes into a file or to another program. */
	readonly isTerminal?: boolean;
	/** How wide the terminal is, where it says. */
	readonly columns?: number;
};

const stretches = (line: OutputLine): readonly Stretch[] => (Array.isArray(line) ? line : [line as Stretch]);
const textOf = (stretch: Stretch): string => sanitize(typeof stretch === 'string' ? stretch : stretch.text);

const painted = (stretch: Stretch, text: string, colour: boolean): string => {
	if (!colour || typeof stretch === 'string' || text === '') return text;
	const [on, off] = CODES[stretch.style];
	return `\u001B[${on}m${text}\u001B[${off}m`;
};

export const printLine = (line: OutputLine, {colour}: PrintOptions): string =>
	stretches(line)
		.map(stretch => painted(stretch, textOf(stretch), colour))
		.join('');

const lineWidth = (line: OutputLine): number => stretches(line).reduce((total, stretch) => total + width(textOf(stretch)), 0);

const padded = (line: OutputLine, columns: number, align: 'left' | 'right', options: PrintOptions): string => {
	const blank = ' '.repeat(Math.max(0, columns - lineWidth(line)));
	return align === 'right' ? blank + printLine(line, options) : printLine(line, options) + blank;
};

/** Columns two blanks apart, nothing cut and nothing wrapped: made for pipes as much as for eyes. */
const printTable = ({columns, rows}: OutputTable, options: PrintOptions): readonly string[] => {
	const head: readonly OutputLine[] = columns.map(({title}) => ({text: title, style: 'dim'}));
	const all = [head, ...rows];
	// One by one: a call takes no more than some hundred thousand arguments, and a log may have more rows.
	const widths = columns.map((_, index) => all.reduce((widest, row) => Math.max(widest, lineWidth(row[index] ?? '')), 0));
	return all.map(row =>
		columns
			.map(({align = 'left'}, index) => padded(row[index] ?? '', widths[index] ?? 0, align, options))
			.join('  ')
			.trimEnd(),
	);
};

/** Longer lines are hard to follow, however wide the window is. */
const READABLE_COLUMNS = 100;
const USUAL_COLUMNS = 80;

/** As it is for a file or a program; for eyes, wrapped and with its headings set off. */
const printMarkdown = (markdown: string, options: PrintOptions): readonly string[] => {
	if (options.isTerminal !== true) return [sanitizeLines(markdown).replace(/\n$/, '')];
	const columns = Math.min(READABLE_COLUMNS, options.columns || USUAL_COLUMNS);
	return markdownRows(sanitizeLines(markdown), columns).map(({text, isHeading}) =>
		printLine(isHeading ? {text, style: 'strong'} : text, options),
	);
};

const isObject = (block: OutputBlock): block is Exclude<OutputBlock, string | readonly Stretch[]> =>
	typeof block === 'object' && !Array.isArray(block);

const printBlock = (block: OutputBlock, options: PrintOptions): readonly string[] => {
	if (!isObject(block)) return [printLine(block, options)];
	if ('columns' in block) return printTable(block, options);
	if ('document' in block) return [sanitizeLines(block.document).replace(/\n$/, '')];
	if ('markdown' in block) return printMarkdown(block.markdown, options);
	if ('json' in block) return [printJson(block.json)];
	if ('file' in block) return [(options.isTerminal === false ? block.file : sanitizeLines(block.file)).replace(/\n$/, '')];
	return [printLine(block, options)];
};

/** Faithful, with every character escaped that a terminal would obey. */
export const printJson = (value: unknown): string => escapeForJson(JSON.stringify(value, undefined, 2));

/** What goes to standard output, with a line break at its end. */
export const printText = (blocks: readonly OutputBlock[], options: PrintOptions): string =>
	blocks
		.flatMap(block => printBlock(block, options))
		.map(line => `${line}\n`)
		.join('');
