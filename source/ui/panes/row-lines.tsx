// Draws lines of words in which a cursor moves from row to row; a row has one line or several, a heading none of its own.
import {Line} from '../components/line.tsx';
import {gutter} from '../components/list.tsx';
import type {Inside} from '../components/pane.tsx';
import type {Span} from '../components/spans.ts';
import {useWindowAround} from '../components/windowing.ts';
import {useTheme} from '../theme.ts';

export type RowLine = {
	readonly spans: readonly Span[];
	readonly end?: readonly Span[];
	/** The row that it belongs to; headings and facts have none. */
	readonly row?: string;
	/** Read rather than acted on: the cursor is a mark beside it and not a bar over it. */
	readonly quiet?: boolean;
};

/** Columns before each line for the cursor. */
export const GUTTER_COLUMNS = 2;

/** From the heading above a row to its last line, cut down to what can be seen at once. */
const spanOf = (lines: readonly RowLine[], row: string | undefined, height: number): readonly [number, number] => {
	const own = lines.findIndex(line => line.row === row);
	if (row === undefined || own < 0) return [0, 0];
	const last = lines.findLastIndex(line => line.row === row);
	const head = lines.findLastIndex((line, index) => index < own && line.row !== undefined) + 1;
	return [Math.max(head, Math.min(own, last - height + 1)), last];
};

export type RowLinesProps = Inside & {
	readonly lines: readonly RowLine[];
	readonly selected: string | undefined;
	readonly active: boolean;
};

export const RowLines = ({lines, selected, active, width, height}: RowLinesProps) => {
	const theme = useTheme();
	const [first, last] = spanOf(lines, selected, height);
	const top = useWindowAround(lines.length, first, last, height);
	return lines.slice(top, top + height).map((line, index) => {
		const isSelected = selected !== undefined && line.row === selected;
		const isFirst = lines[top + index - 1]?.row !== line.row;
		const as = line.quiet || !isSelected ? undefined : active ? 'selected' : 'selectedAway';
		return (
			<Line
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
				key={index}
				width={width}
				spans={[...gutter(isSelected && (isFirst || index === 0), false, theme), ...line.spans]}
				end={line.end}
				as={as}
			/>
		);
	});
};
