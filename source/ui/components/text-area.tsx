// Draws several rows of text that is being edited, wrapped between words, with the cursor in view.

import {sanitize} from '../../text/sanitize.ts';
import {rowAt, textRows} from '../../text/text-rows.ts';
import {begin, width as widthOf} from '../../text/width.ts';
import {useTheme} from '../theme.ts';
import {CaretBox} from './caret.tsx';
import {type LabelProps, labelColumns, labelSpans} from './label.ts';
import {Line} from './line.tsx';
import type {EditedText} from './text-window.ts';
import {useWindow} from './windowing.ts';

export type TextAreaProps = LabelProps & {
	readonly width: number;
	readonly height: number;
	readonly field: EditedText;
	/** Shown while the field is empty. */
	readonly placeholder?: string;
};

/** Columns that rows are wrapped at, for moving up and down in `edit`: one is kept for the cursor after the last character. */
export const areaColumns = (width: number, label: LabelProps = {}): number => Math.max(1, width - labelColumns(label) - 1);

export const TextArea = ({width, height, field, placeholder, ...label}: TextAreaProps) => {
	const theme = useTheme();
	const columns = areaColumns(width, label);
	const rows = textRows(field.text, columns);
	const cursorRow = rowAt(rows, field.cursor);
	const top = useWindow(rows.length, cursorRow, height);
	const shown = rows.slice(top, top + Math.max(1, height));
	const before = sanitize(field.text.slice(rows[cursorRow]?.start ?? 0, field.cursor));
	const indent = ' '.repeat(labelColumns(label));
	const column = indent.length + Math.min(widthOf(before), columns);
	return (
		<CaretBox focused={label.focused ?? false} column={Math.min(column, width - 1)} row={cursorRow - top} width={width}>
			{[...shown.entries()].map(([index, row]) => {
				// Blanks that hang over the edge are not worth an ellipsis.
				const text = begin(sanitize(field.text.slice(row.start, row.end)), columns + 1);
				const lead = index === 0 ? labelSpans(label, theme) : [indent];
				const empty = {text: placeholder ?? '', as: 'dim'} as const;
				return <Line key={index} width={width} spans={[...lead, field.text === '' ? empty : text]} />;
			})}
		</CaretBox>
	);
};
