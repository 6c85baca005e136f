// The rows of a form: whether the keys go to a field, its name, and what is in it.
import {sanitize} from '../../text/sanitize.ts';
import {rowAt, textRows} from '../../text/text-rows.ts';
import {begin, width as widthOf} from '../../text/width.ts';
import type {Glyphs} from '../theme.ts';
import {type FieldPart, type LinesPart, linesPart, type ScreenLine} from './parts.ts';
import {type Span, spansWidth} from './spans.ts';
import {type EditedText, textWindow} from './text-window.ts';
import type {Windows} from './windows.ts';

export type FieldLabel = {
	readonly label?: string;
	/** Columns of the label, the same for all fields of a form. */
	readonly labelWidth?: number;
	/** Whether the keys go to this field. */
	readonly focused?: boolean;
};

/** Columns that the label takes: a glyph for the focus, the name, a blank. None without a label. */
export const labelColumns = ({label, labelWidth = 0}: FieldLabel): number => (label === undefined ? 0 : labelWidth + 2);

export const labelSpans = ({label, labelWidth = 0, focused}: FieldLabel, {selected}: Glyphs): readonly Span[] => {
	if (label === undefined) return [];
	return [{text: focused ? selected : ' ', as: 'accent'}, {text: label, as: focused ? 'heading' : 'dim', width: labelWidth}, ' '];
};

const BETWEEN = '   ';

export type ChoiceOptions = {
	readonly width: number;
	readonly options: readonly string[];
	/** None: nothing is chosen yet. */
	readonly chosen?: number;
	readonly glyphs: Glyphs;
};

/**
 * A few options in a row, one of them chosen: `Kind  (•) praise   ( ) constructive`; where they do not all fit, the chosen
 * one and its place among them: `(•) praise  1 of 3`.
 */
export const choicePart = (label: FieldLabel, {width, options, chosen, glyphs}: ChoiceOptions): LinesPart => {
	const box = (isChosen: boolean) => `(${isChosen ? glyphs.chosen : ' '})`;
	const option = (index: number): Span[] => [
		{text: box(index === chosen), as: index === chosen ? 'accent' : 'dim'},
		{text: ` ${sanitize(options[index] ?? '')}`, bold: index === chosen},
	];
	const all = options.flatMap((_, index) => [...(index === 0 ? [] : [BETWEEN]), ...option(index)]);
	const fits = spansWidth(all) <= width - labelColumns(label);
	const place: Span = {text: `  ${(chosen ?? 0) + 1} of ${options.length}`, as: 'dim'};
	const one: Span[] = chosen === undefined ? [{text: `${options.length} options`, as: 'dim'}] : [...option(chosen), place];
	return linesPart([{spans: [...labelSpans(label, glyphs), ...(fits ? all : one)]}], width);
};

export type TextOptions = {
	readonly width: number;
	readonly field: EditedText;
	/** Shown while the field is empty. */
	readonly placeholder?: string;
	readonly glyphs: Glyphs;
};

/** One row of text that is being edited; before it perhaps what is not part of it, such as `/` for a filter. */
export const textPart = (label: FieldLabel, {width, field, placeholder, glyphs}: TextOptions, prompt?: Span): FieldPart => {
	const lead = [...labelSpans(label, glyphs), ...(prompt === undefined ? [] : [prompt])];
	const leadColumns = labelColumns(label) + (prompt === undefined ? 0 : spansWidth([prompt]));
	const shown = textWindow(field, width - leadColumns);
	const value: Span = field.text === '' ? {text: placeholder ?? '', as: 'dim'} : shown.text;
	return {
		kind: 'field',
		width,
		lines: [{spans: [...lead, value]}],
		caret: {column: Math.min(leadColumns + shown.column, width - 1), row: 0},
		focused: label.focused ?? false,
	};
};

/** Columns that rows are wrapped at, for moving up and down in `edit`: one is kept for the cursor after the last character. */
export const areaColumns = (width: number, label: FieldLabel = {}): number => Math.max(1, width - labelColumns(label) - 1);

export type AreaOptions = TextOptions & {
	/** Names the field, so that its window stays where it was. */
	readonly list: string;
	readonly height: number;
	readonly windows: Windows;
};

/** Several rows of text that is being edited, wrapped between words, with the cursor in view. */
export const areaPart = (label: FieldLabel, options: AreaOptions): FieldPart => {
	const {list, width, height, field, placeholder, glyphs, windows} = options;
	const columns = areaColumns(width, label);
	const rows = textRows(field.text, columns);
	const cursorRow = rowAt(rows, field.cursor);
	const top = windows.top(list, rows.length, cursorRow, height);
	const before = sanitize(field.text.slice(rows[cursorRow]?.start ?? 0, field.cursor));
	const indent = ' '.repeat(labelColumns(label));
	const column = indent.length + Math.min(widthOf(before), columns);
	const lines = rows.slice(top, top + Math.max(1, height)).map((row, index): ScreenLine => {
		// Blanks that hang over the edge are not worth an ellipsis.
		const text = begin(sanitize(field.text.slice(row.start, row.end)), columns + 1);
		const lead = index === 0 ? labelSpans(label, glyphs) : [indent];
		const empty = {text: placeholder ?? '', as: 'dim'} as const;
		return {spans: [...lead, field.text === '' ? empty : text]};
	});
	const caret = {column: Math.min(column, width - 1), row: cursorRow - top};
	return {kind: 'field', width, height, lines, caret, focused: label.focused ?? false};
};
