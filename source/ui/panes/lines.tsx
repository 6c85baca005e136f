// Draws lines of words from the top of a pane, as many as there is room for.
import {Line} from '../components/line.tsx';
import type {SpanLine} from '../views/person/card-lines.ts';

export type LinesProps = {readonly lines: readonly SpanLine[]; readonly width: number; readonly height: number};

export const Lines = ({lines, width, height}: LinesProps) =>
	lines.slice(0, Math.max(0, height)).map((spans, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
		<Line key={index} width={width} spans={spans} />
	));

/** Where not all lines fit, the last one says how many are left, and how to see them. */
export const fitting = (lines: readonly SpanLine[], height: number, how = ''): readonly SpanLine[] => {
	if (lines.length <= height || height < 2) return lines;
	return [...lines.slice(0, height - 1), [{text: `… ${lines.length - height + 1} more lines${how}`, as: 'dim'}]];
};
