// Measures text in terminal columns, and cuts and pads it to an exact width.

import {eachCluster, isSimple, simpleWidth} from './clusters.ts';

/** Printable ASCII, the usual case: one column each. */
const ASCII = /^[\x20-\x7E]*$/;
const ELLIPSIS = '…';

export type Align = 'left' | 'right' | 'center';

/** Columns that one line of sanitized text takes. Agrees with Ink's own measure. */
export const width = (text: string): number => {
	if (ASCII.test(text)) return text.length;
	let columns = 0;
	if (isSimple(text)) {
		for (let index = 0; index < text.length; index += 1) columns += simpleWidth(text.charCodeAt(index));
		return columns;
	}
	eachCluster(text, (_start, _end, wide) => {
		columns += wide;
		return true;
	});
	return columns;
};

/** The longest beginning of the text that takes at most `columns`, never half a character. */
export const begin = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	if (ASCII.test(text)) return text.slice(0, columns);
	let used = 0;
	let kept = 0;
	eachCluster(text, (_start, end, wide) => {
		used += wide;
		if (used > columns) return false;
		kept = end;
		return true;
	});
	return text.slice(0, kept);
};

/** The text itself when it fits, else its beginning and an ellipsis: `cut('Lindqvist', 5)` → `Lind…`. */
export const cut = (text: string, columns: number, ellipsis = ELLIPSIS): string => {
	if (columns <= 0) return '';
	const whole = begin(text, columns);
	if (whole.length === text.length) return text;
	return begin(text, columns - width(ellipsis)).trimEnd() + begin(ellipsis, columns);
};

/** The text cut or padded to exactly `columns`: `fit('9', 3, 'right')` → `  9`. */
export const fit = (text: string, columns: number, align: Align = 'left', ellipsis = ELLIPSIS): string => {
	if (columns <= 0) return '';
	const shown = cut(text, columns, ellipsis);
	const spare = Math.max(0, columns - width(shown));
	if (align === 'left') return shown + ' '.repeat(spare);
	if (align === 'right') return ' '.repeat(spare) + shown;
	const left = Math.floor(spare / 2);
	return ' '.repeat(left) + shown + ' '.repeat(spare - left);
};
