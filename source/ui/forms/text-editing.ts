// What a key does to text being edited: a pure step from one text and cursor to the next.

import {nextCharacter, nextWord, onCharacter, previousBlank, previousCharacter, previousWord} from '../../text/boundaries.ts';
import {sanitize, sanitizeLines} from '../../text/sanitize.ts';
import {rowAt, textRows} from '../../text/text-rows.ts';
import {begin, width} from '../../text/width.ts';

export type EditedField = {
	readonly text: string;
	/** Offset in UTF-16 units, never inside a character. */
	readonly cursor: number;
	/** The column that moving up and down keeps to; set by those moves alone. */
	readonly column?: number;
};

export type EditOptions = {
	/** Several lines: enter begins a new one, up and down move between rows. */
	readonly lines?: boolean;
	/** Columns that the text is wrapped at on screen, for up and down: `areaColumns` of the text area. */
	readonly columns?: number;
};

/** A field with its cursor at the end. */
export const fieldOf = (text = ''): EditedField => ({text, cursor: text.length});

const at = (field: EditedField, cursor: number): EditedField => ({text: field.text, cursor});

const without = ({text}: EditedField, from: number, to: number): EditedField => {
	const whole = text.slice(0, from) + text.slice(to);
	// What stood on either side may melt into one character.
	return {text: whole, cursor: onCharacter(whole, from)};
};

const lineStart = ({text, cursor}: EditedField): number => (cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1);

const lineEnd = ({text, cursor}: EditedField): number => {
	const end = text.indexOf('\n', cursor);
	return end < 0 ? text.length : end;
};

/** Puts text in at the cursor, as it was typed: it may complete the character before it. */
const typed = ({text, cursor}: EditedField, added: string): EditedField => {
	const whole = text.slice(0, cursor) + added + text.slice(cursor);
	const end = cursor + added.length;
	// A mark or a joiner melts into its neighbours, and the cursor goes behind what they became.
	const stop = onCharacter(whole, end);
	return {text: whole, cursor: stop === end ? end : nextCharacter(whole, stop)};
};

/**
 * Puts pasted text in at the cursor, without escape sequences, controls and invisible characters; in a field of one
 * line, its line ends become blanks.
 */
export const paste = (field: EditedField, text: string, {lines}: EditOptions = {}): EditedField =>
	typed(field, lines ? sanitizeLines(text) : sanitize(text));

/** One row up (-1) or down (1) on screen, keeping to the column where the first of such moves began; undefined at the edge. */
const moveRow = (field: EditedField, by: -1 | 1, columns: number): EditedField | undefined => {
	const rows = textRows(field.text, columns);
	const from = rowAt(rows, field.cursor);
	const [row, goal] = [rows[from], rows[from + by]];
	if (!row || !goal) return undefined;
	const column = field.column ?? width(field.text.slice(row.start, field.cursor));
	const reached = goal.start + begin(field.text.slice(goal.start, goal.end), column).length;
	// The end of a wrapped row is the beginning of the next one: stay before it.
	const isWrapped = rows[from + by + 1]?.start === goal.end;
	const cursor = isWrapped && reached === goal.end ? Math.max(goal.start, previousCharacter(field.text, reached)) : reached;
	return {text: field.text, cursor, column};
};

type Edit = (field: EditedField, options: EditOptions) => EditedField | undefined;

const toLineStart: Edit = field => at(field, lineStart(field));
const toLineEnd: Edit = field => at(field, lineEnd(field));
const left: Edit = field => at(field, previousCharacter(field.text, field.cursor));
const right: Edit = field => at(field, nextCharacter(field.text, field.cursor));
const wordLeft: Edit = field => at(field, previousWord(field.text, field.cursor));
const wordRight: Edit = field => at(field, nextWord(field.text, field.cursor));
const backspace: Edit = field => without(field, previousCharacter(field.text, field.cursor), field.cursor);
const remove: Edit = field => without(field, field.cursor, nextCharacter(field.text, field.cursor));
const removeWordLeft: Edit = field => without(field, previousWord(field.text, field.cursor), field.cursor);
const removeWordRight: Edit = field => without(field, field.cursor, nextWord(field.text, field.cursor));
const newLine: Edit = (field, {lines}) => (lines ? typed(field, '\n') : undefined);
const rowMove =
	(by: -1 | 1): Edit =>
	(field, {lines, columns}) =>
		lines ? moveRow(field, by, columns ?? Number.MAX_SAFE_INTEGER) : undefined;

/** Keys that edit, as readline has them. At the end of a line, ctrl-k takes the line end; at its start, ctrl-u does. */
const EDITS: Readonly<Record<string, Edit>> = {
	left,
	right,
	'ctrl-b': left,
	'ctrl-f': right,
	up: rowMove(-1),
	down: rowMove(1),
	home: toLineStart,
	end: toLineEnd,
	'ctrl-a': toLineStart,
	'ctrl-e': toLineEnd,
	'alt-b': wordLeft,
	'alt-f': wordRight,
	'ctrl-left': wordLeft,
	'ctrl-right': wordRight,
	'alt-left': wordLeft,
	'alt-right': wordRight,
	backspace,
	'ctrl-h': backspace,
	delete: remove,
	'ctrl-d': remove,
	'alt-backspace': removeWordLeft,
	'ctrl-backspace': removeWordLeft,
	'alt-d': removeWordRight,
	'ctrl-delete': removeWordRight,
	'ctrl-w': field => without(field, previousBlank(field.text, field.cursor), field.cursor),
	'ctrl-u': field => {
		const start = lineStart(field);
		return without(field, start === field.cursor ? Math.max(0, start - 1) : start, field.cursor);
	},
	'ctrl-k': field => {
		const end = lineEnd(field);
		return without(field, field.cursor, end === field.cursor ? Math.min(field.text.length, end + 1) : end);
	},
	enter: newLine,
	// For forms that keep enter to themselves.
	'alt-enter': newLine,
	'shift-enter': newLine,
	'ctrl-j': newLine,
	space: field => typed(field, ' '),
};

const CONTROL = /\p{Cc}/u;
/** A key's name (`left`, `ctrl-a`, `f5`) rather than a character that was typed. */
const NAME = /^(?:(?:ctrl|alt|shift)-.+|[a-z][a-z0-9-]+)$/u;

/**
 * The field after a key: its name (`left`, `ctrl-w`, `enter`) or the character it typed. Undefined when the key does not
 * edit (so that it can mean something else): an unknown name, enter in a field of one line, up in the first row.
 */
export const edit = (field: EditedField, key: string, options: EditOptions = {}): EditedField | undefined => {
	if (Object.hasOwn(EDITS, key)) return EDITS[key]?.(field, options);
	if (key === '' || NAME.test(key) || CONTROL.test(key)) return undefined;
	return typed(field, key);
};
