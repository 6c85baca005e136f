// Draws lines under a heading, for screens too narrow for frames.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Inside} from './pane.tsx';
import {Rule} from './rule.tsx';

export type BareCardProps = {
	readonly title: string;
	readonly width: number;
	readonly height: number;
	/** Given the room below the heading; it must keep to it. */
	readonly children: (inside: Inside) => ReactNode;
};

export const BareCard = ({title, width, height, children}: BareCardProps) => (
	<Box flexDirection="column" width={width} height={height} flexShrink={0}>
		<Rule width={width} title={title} />
		{children({width, height: Math.max(0, height - 1)})}
	</Box>
);
