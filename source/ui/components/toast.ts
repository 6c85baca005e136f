// A short message over the lower right of the screen.
import {sanitizeLines} from '../../text/sanitize.ts';
import {width as widthOf} from '../../text/width.ts';
import {wrapAtMost} from '../../text/wrap.ts';
import type {Glyphs} from '../theme.ts';
import {linesPart, type ScreenLine, type TopPart} from './parts.ts';

export type ToastOptions = {
	readonly columns: number;
	/** The last row of the screen that the toast may cover, counted from 0: usually the one above the footer. */
	readonly lastRow: number;
	/** What kind of news it is; its glyph is drawn before the text. */
	readonly as?: 'fine' | 'info' | 'watch' | 'act';
	readonly glyphs: Glyphs;
};

const MOST_ROWS = 3;
/** Wider messages are hard to read at a glance. */
const MOST_COLUMNS = 72;

export const toastPart = (text: string, {columns, lastRow, as = 'fine', glyphs}: ToastOptions): TopPart => {
	const room = Math.max(1, Math.min(MOST_COLUMNS, columns - 4));
	const most = Math.max(1, Math.min(MOST_ROWS, lastRow + 1));
	const words = wrapAtMost(sanitizeLines(text).trim(), room, most, glyphs.ellipsis);
	const width = Math.min(columns, Math.max(...words.map(widthOf)) + 4);
	const lines = words.map(
		(line, index): ScreenLine => ({
			spans: [' ', {text: index === 0 ? glyphs[as] : ' ', as}, ' ', {text: line, bold: true}, ' '],
			solid: true,
		}),
	);
	return {
		left: columns - width,
		top: Math.max(0, lastRow - words.length + 1),
		room: {width, height: lines.length},
		part: linesPart(lines, width),
	};
};
