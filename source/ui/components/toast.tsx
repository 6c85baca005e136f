// Draws a short message over the lower right of the screen.

import {Box, useIsScreenReaderEnabled} from 'ink';
import {sanitizeLines} from '../../text/sanitize.ts';
import {width as widthOf} from '../../text/width.ts';
import {wrapAtMost} from '../../text/wrap.ts';
import {useTheme} from '../theme.ts';
import {Line} from './line.tsx';

export type ToastProps = {
	readonly columns: number;
	/** The last row of the screen that the toast may cover, counted from 0: usually the one above the footer. */
	readonly lastRow: number;
	readonly text: string;
	/** What kind of news it is; its glyph is drawn before the text. */
	readonly as?: 'fine' | 'info' | 'watch' | 'act';
};

const MOST_ROWS = 3;
/** Wider messages are hard to read at a glance. */
const MOST_COLUMNS = 72;

export const Toast = ({columns, lastRow, text, as = 'fine'}: ToastProps) => {
	const {glyphs} = useTheme();
	const reader = useIsScreenReaderEnabled();
	const room = Math.max(1, Math.min(MOST_COLUMNS, columns - 4));
	const most = Math.max(1, Math.min(MOST_ROWS, lastRow + 1));
	const lines = wrapAtMost(sanitizeLines(text).trim(), room, most, glyphs.ellipsis);
	const width = Math.min(columns, Math.max(...lines.map(widthOf)) + 4);
	const rows = [...lines.entries()].map(([index, line]) => (
		<Line
			key={index}
			width={width}
			spans={[' ', {text: index === 0 ? glyphs[as] : ' ', as}, ' ', {text: line, bold: true}, ' ']}
			as={undefined}
			solid
		/>
	));
	if (reader) return <Box flexDirection="column">{rows}</Box>;
	return (
		<Box
			position="absolute"
			flexDirection="column"
			left={columns - width}
			top={Math.max(0, lastRow - lines.length + 1)}
			width={width}
		>
			{rows}
		</Box>
	);
};
