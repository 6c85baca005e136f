// The beginning of a row in a form: whether the keys go to it, and its name.

import type {Theme} from '../theme.ts';
import type {Span} from './spans.ts';

export type LabelProps = {
	readonly label?: string;
	/** Columns of the label, the same for all fields of a form. */
	readonly labelWidth?: number;
	/** Whether the keys go to this field. */
	readonly focused?: boolean;
};

/** Columns that the label takes: a glyph for the focus, the name, a blank. None without a label. */
export const labelColumns = ({label, labelWidth = 0}: LabelProps): number => (label === undefined ? 0 : labelWidth + 2);

export const labelSpans = ({label, labelWidth = 0, focused}: LabelProps, theme: Theme): Span[] => {
	if (label === undefined) return [];
	return [
		{text: focused ? theme.glyphs.selected : ' ', as: 'accent'},
		{text: label, as: focused ? 'heading' : 'dim', width: labelWidth},
		' ',
	];
};
