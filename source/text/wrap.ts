// Breaks text into rows of a width: between words, inside a word only when it is longer than a row.

import {eachCluster} from './clusters.ts';
import {begin, width} from './width.ts';

const isSpace = (character: string): boolean => character === ' ' || character === '\u3000';

/** A character that may be parted from its neighbours: CJK and pictures, not the wide syllables of Indic scripts. */
const standsAlone = (line: string, at: number, columns: number): boolean => {
	const code = line.charCodeAt(at);
	return columns > 1 && code >= 0x2e80 && !(code >= 0xa800 && code <= 0xabff);
};

/**
 * Offsets at which one line (without a newline) breaks into rows of `columns`; the first is 0. Blanks stay at the end
 * of their row, where they may hang over. CJK and pictures may be parted anywhere.
 */
export const rowStarts = (line: string, columns: number): number[] => {
	const starts = [0];
	let [start, used] = [0, 0];
	/** The last place where a row may begin, and the columns used before it. */
	let [breakAt, usedAtBreak] = [0, 0];
	eachCluster(line, (from, to, wide) => {
		const space = isSpace(line.slice(from, to));
		const alone = standsAlone(line, from, wide);
		if (alone && !space) [breakAt, usedAtBreak] = [from, used];
		// Twice at most: what is carried over to the new row may leave no room there either.
		while (!space && used + wide > columns && from > start) {
			[start, used] = breakAt > start ? [breakAt, used - usedAtBreak] : [from, 0];
			starts.push(start);
		}
		used += wide;
		if (space || alone) [breakAt, usedAtBreak] = [to, used];
		return true;
	});
	return starts;
};

/** The rows of the text, without blanks at their ends; an empty line is an empty row. */
export const wrap = (text: string, columns: number): string[] => {
	const size = Math.max(1, columns);
	return text.split('\n').flatMap(line => {
		const starts = rowStarts(line, size);
		return starts.map((start, index) => line.slice(start, starts[index + 1]).trimEnd());
	});
};

/** At most `rows` rows, the last one with an ellipsis when there is more. */
export const wrapAtMost = (text: string, columns: number, rows: number, ellipsis = '…'): string[] => {
	const all = wrap(text, columns);
	if (all.length <= rows) return all;
	const kept = all.slice(0, Math.max(0, rows));
	const last = kept.pop();
	if (last === undefined) return [];
	return [...kept, begin(last, columns - width(ellipsis)).trimEnd() + ellipsis];
};
