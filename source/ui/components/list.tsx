// Draws a list of rows, only those that are in view, with the selected one marked by a glyph.

import {Box} from 'ink';
import {type Theme, useTheme} from '../theme.ts';
import {Line} from './line.tsx';
import type {Span} from './spans.ts';
import {useWindow} from './windowing.ts';

export type ListRow = {
	readonly spans: readonly Span[];
	readonly end?: readonly Span[];
	/** One of several rows chosen for the next action. */
	readonly marked?: boolean;
};

export type ListProps = {
	readonly width: number;
	readonly height: number;
	readonly count: number;
	/** Called only for rows in view. */
	readonly rowAt: (index: number) => ListRow;
	/** None: nothing can be selected, and no gutter is drawn. */
	readonly selected?: number;
	/** Whether keys go to this list; the selection is shown quieter otherwise. */
	readonly active?: boolean;
};

/** Columns before each row for the selection and the mark. */
export const GUTTER = 2;

/** The gutter of a row, the same in lists and tables. */
export const gutter = (selected: boolean, marked: boolean | undefined, theme: Theme): Span[] => [
	{text: selected ? theme.glyphs.selected : ' ', as: 'accent'},
	{text: marked ? theme.glyphs.marked : ' ', as: 'marked'},
];

export const List = ({width, height, count, rowAt, selected, active = true}: ListProps) => {
	const theme = useTheme();
	const top = useWindow(count, selected ?? 0, height);
	const shown = Array.from({length: Math.max(0, Math.min(height, count - top))}, (_, index) => top + index);
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			{shown.map(index => {
				const row = rowAt(index);
				const isSelected = index === selected;
				const before = selected === undefined ? [] : gutter(isSelected, row.marked, theme);
				const as = active ? 'selected' : 'selectedAway';
				return (
					<Line
						key={index - top}
						width={width}
						spans={[...before, ...row.spans]}
						end={row.end}
						as={isSelected ? as : undefined}
					/>
				);
			})}
		</Box>
	);
};
