// Draws one row of the screen: the brick that everything else is made of.

import {Text} from 'ink';
import {memo} from 'react';
import {type Theme, useTheme} from '../theme.ts';
import {paint} from './paint.ts';
import type {ScreenLine} from './parts.ts';
import {layoutRow, type Span} from './spans.ts';

export type LineProps = ScreenLine & {
	/** Columns the row may take; what is wider is cut with an ellipsis. */
	readonly width: number;
};

const drawRow = ({width, spans, ...options}: LineProps, theme: Theme): string =>
	layoutRow(spans, width, theme, options).map(paint).join('') || ' ';

const sameSpan = (one: Span, other: Span): boolean => {
	if (typeof one === 'string' || typeof other === 'string') return one === other;
	return (
		one.text === other.text &&
		one.as === other.as &&
		one.bold === other.bold &&
		one.width === other.width &&
		one.align === other.align
	);
};

const sameSpans = (one: readonly Span[] = [], other: readonly Span[] = []): boolean =>
	one === other ||
	(one.length === other.length && one.every((span, index) => other[index] !== undefined && sameSpan(span, other[index])));

const sameLine = (one: LineProps, other: LineProps): boolean =>
	one.width === other.width &&
	one.as === other.as &&
	one.solid === other.solid &&
	sameSpans(one.spans, other.spans) &&
	sameSpans(one.end, other.end);

/** One row, never wider than `width` and always one line high; drawn again only when it would look otherwise. */
export const Line = memo((line: LineProps) => <Text wrap="truncate">{drawRow(line, useTheme())}</Text>, sameLine);

/** Rows below each other: a line has no identity but its place. */
export const Lines = ({lines, width}: {readonly lines: readonly ScreenLine[]; readonly width: number}) =>
	// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
	lines.map((line, index) => <Line key={index} width={width} {...line} />);
