// Draws what to read, and which key to press, where there is nothing to show.

import {Box} from 'ink';
import {sanitizeLines} from '../../text/sanitize.ts';
import {wrapAtMost} from '../../text/wrap.ts';
import {useTheme} from '../theme.ts';
import {type Hint, hintSpans} from './hints.ts';
import {Line} from './line.tsx';
import {spansWidth} from './spans.ts';

export type EmptyProps = {
	readonly width: number;
	readonly height: number;
	/** A sentence or two. */
	readonly text: string;
	readonly hints?: readonly Hint[];
};

export const Empty = ({width, height, text, hints = []}: EmptyProps) => {
	const {glyphs} = useTheme();
	const keys = hintSpans(hints, width);
	const hintRows = keys.length === 0 ? 0 : height > 3 ? 2 : height > 1 ? 1 : 0;
	const words = wrapAtMost(sanitizeLines(text), width, Math.max(0, height - hintRows), glyphs.ellipsis);
	const above = Math.max(0, Math.floor((height - words.length - hintRows) / 2));
	const indent = ' '.repeat(Math.max(0, Math.floor((width - spansWidth(keys)) / 2)));
	return (
		<Box flexDirection="column" width={width} height={height} paddingTop={above} flexShrink={0}>
			{[...words.entries()].map(([index, line]) => (
				<Line key={index} width={width} spans={[{text: line, as: 'dim', width, align: 'center'}]} />
			))}
			{hintRows > 0 ? (
				<Box marginTop={hintRows - 1}>
					<Line width={width} spans={[indent, ...keys]} />
				</Box>
			) : undefined}
		</Box>
	);
};
