// Draws a framed part of the screen with a title; its four borders are four texts, however tall it is.

import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import type {ReactNode} from 'react';
import {useTheme} from '../theme.ts';
import {FRAME_COLUMNS, FRAME_ROWS, type FrameWords, lowerBorder, side, upperBorder} from './frame.ts';
import {Line} from './line.tsx';

/** Columns and rows for what is inside. */
export type Inside = {readonly width: number; readonly height: number};

export type PaneProps = FrameWords & {
	readonly width: number;
	readonly height: number;
	/** Given the room inside; it must keep to it. */
	readonly children: (inside: Inside) => ReactNode;
};

const insideOf = (width: number, height: number): Inside => ({
	width: Math.max(0, width - FRAME_COLUMNS),
	height: Math.max(0, height - FRAME_ROWS),
});

export const Pane = ({width, height, children, ...words}: PaneProps) => {
	const theme = useTheme();
	const reader = useIsScreenReaderEnabled();
	const inside = insideOf(width, height);
	const content = inside.width > 0 && inside.height > 0 ? children(inside) : undefined;
	if (reader) {
		return (
			<Box flexDirection="column">
				{words.title ? <Line width={width} spans={[words.title]} end={words.right ? [words.right] : []} /> : undefined}
				{content}
				{words.foot ? <Line width={width} spans={[words.foot]} /> : undefined}
			</Box>
		);
	}
	const border = theme.styles[words.active ? 'borderActive' : 'border'];
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0}>
			<Line width={width} spans={upperBorder(width, words, theme)} />
			{inside.height > 0 ? (
				<Box height={inside.height} flexShrink={0}>
					<Text {...border}>{side(inside.height, theme)}</Text>
					<Box
						flexDirection="column"
						width={Math.max(0, width - 2)}
						height={inside.height}
						paddingLeft={inside.width > 0 ? 1 : 0}
						flexShrink={0}
					>
						{content}
					</Box>
					{width > 1 ? <Text {...border}>{side(inside.height, theme)}</Text> : undefined}
				</Box>
			) : undefined}
			{height > 1 ? <Line width={width} spans={lowerBorder(width, words, theme)} /> : undefined}
		</Box>
	);
};
