// Draws a framed box in the middle of the screen, covering what lies beneath it.

import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import type {ReactNode} from 'react';
import type {FrameWords} from './frame.ts';
import {type Inside, Pane} from './pane.tsx';

export type OverlayProps = FrameWords & {
	/** The screen; the overlay is a child of the box that fills it, after what it covers. */
	readonly columns: number;
	readonly rows: number;
	/** Wanted size with the frame; made smaller when the screen is. */
	readonly width: number;
	readonly height: number;
	readonly children: (inside: Inside) => ReactNode;
};

/** Blank lines that hide what was drawn before in the same place. */
const Cover = ({width, height}: {readonly width: number; readonly height: number}) => (
	<Box position="absolute">
		<Text aria-hidden>
			{Array(Math.max(0, height))
				.fill(' '.repeat(Math.max(0, width)))
				.join('\n')}
		</Text>
	</Box>
);

export const Overlay = ({columns, rows, width, height, children, ...words}: OverlayProps) => {
	const reader = useIsScreenReaderEnabled();
	const size = {width: Math.max(1, Math.min(width, columns)), height: Math.max(1, Math.min(height, rows))};
	const pane = (
		<Pane {...size} {...words}>
			{children}
		</Pane>
	);
	if (reader) return pane;
	return (
		<Box
			position="absolute"
			left={Math.floor((columns - size.width) / 2)}
			top={Math.floor((rows - size.height) / 2)}
			width={size.width}
			height={size.height}
		>
			<Cover {...size} />
			{pane}
		</Box>
	);
};
