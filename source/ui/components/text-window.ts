// Decides which part of a text being edited is drawn, and in which column its cursor stands.

import {previousCharacter} from '../../text/boundaries.ts';
import {sanitize} from '../../text/sanitize.ts';
import {begin, width as widthOf} from '../../text/width.ts';

/** Text and the offset of its cursor, in UTF-16 units and never inside a character. */
export type EditedText = {readonly text: string; readonly cursor: number};

/** What is drawn, and the columns of it before the cursor. */
export type TextWindow = {readonly text: string; readonly column: number};

/** Where the cursor stays while there is text on both sides of the window, as a share of its columns. */
const CURSOR_AT = 0.75;

/** What a field of one row shows: from the beginning while the cursor is in view so, else the part around the cursor. */
export const textWindow = ({text, cursor}: EditedText, columns: number): TextWindow => {
	const room = Math.max(1, columns);
	// Enough units to fill the window from either side, however long the text.
	const after = begin(sanitize(text.slice(cursor, cursor + room * 16)), room);
	const afterColumns = Math.min(room, widthOf(after));
	const most = Math.min(room - 1, Math.max(Math.floor(room * CURSOR_AT), room - 1 - afterColumns));
	let start = cursor;
	let column = 0;
	while (start > 0) {
		const previous = previousCharacter(text, start);
		const columnsMore = widthOf(sanitize(text.slice(previous, start)));
		if (column + columnsMore > most) break;
		column += columnsMore;
		start = previous;
	}
	const before = sanitize(text.slice(start, cursor));
	return {text: before + begin(after, room - column), column: widthOf(before)};
};
