// Draws lines of words from the top of a pane, as many as there is room for.
import {Line} from '../components/line.tsx';
import type {SpanLine} from './card-lines.ts';

export type LinesProps = {readonly lines: readonly SpanLine[]; readonly width: number; readonly height: number};

export const Lines = ({lines, width, height}: LinesProps) =>
	lines.slice(0, Math.max(0, height)).map((spans, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
		<Line key={index} width={width} spans={spans} />
	));
