// Draws one row of text that is being edited, with the terminal's cursor in it while it is focused.

import {useTheme} from '../theme.ts';
import {CaretBox} from './caret.tsx';
import {type LabelProps, labelColumns, labelSpans} from './label.ts';
import {Line} from './line.tsx';
import {type Span, spansWidth} from './spans.ts';
import {type EditedText, textWindow} from './text-window.ts';

export type TextFieldProps = LabelProps & {
	readonly width: number;
	readonly field: EditedText;
	/** Shown while the field is empty. */
	readonly placeholder?: string;
	/** Text before the field that is not part of it, such as `/` for a filter. */
	readonly prompt?: Span;
};

export const TextField = ({width, field, placeholder, prompt, ...label}: TextFieldProps) => {
	const theme = useTheme();
	const lead = [...labelSpans(label, theme), ...(prompt === undefined ? [] : [prompt])];
	const leadColumns = labelColumns(label) + (prompt === undefined ? 0 : spansWidth([prompt]));
	const shown = textWindow(field, width - leadColumns);
	const value: Span = field.text === '' ? {text: placeholder ?? '', as: 'dim'} : shown.text;
	return (
		<CaretBox focused={label.focused ?? false} column={Math.min(leadColumns + shown.column, width - 1)} row={0} width={width}>
			<Line width={width} spans={[...lead, value]} />
		</CaretBox>
	);
};
