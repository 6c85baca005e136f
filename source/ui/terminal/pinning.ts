// Keeps every character in the column it was measured for: terminals disagree on how wide many scripts and pictures are.
import {eachCluster, simpleWidth} from '../../text/clusters.ts';

/** A colour, a move of the cursor, a title: takes no column. */
const SEQUENCE = /(\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[^[\]]))/;
const FIRST_COMBINING = 0x300;

/** Whether a row has a character that terminals may draw wider or narrower than the others do. */
const isDoubtful = (row: string): boolean => {
	for (let index = 0; index < row.length; index += 1) {
		const code = row.charCodeAt(index);
		if (code >= FIRST_COMBINING && simpleWidth(code) === 0) return true;
	}
	return false;
};

const pinnedRow = (row: string): string => {
	let column = 0;
	let shown = '';
	for (const piece of row.split(SEQUENCE)) {
		if (piece.startsWith('\u001B')) {
			shown += piece;
			continue;
		}
		eachCluster(piece, (start, end, columns) => {
			column += columns;
			const isPlain = end - start === 1 && simpleWidth(piece.charCodeAt(start)) > 0;
			shown += isPlain ? piece[start] : `${piece.slice(start, end)}\u001B[${column + 1}G`;
			return true;
		});
	}
	return shown;
};

/**
 * Rows from their first column on, with the cursor put in its column again behind each character that a terminal may have
 * drawn otherwise: whatever it made of that one, the rest of the row and its frame stand where they belong.
 */
export const pinned = (rows: string): string =>
	isDoubtful(rows)
		? rows
				.split('\n')
				.map(row => (isDoubtful(row) ? pinnedRow(row) : row))
				.join('\n')
		: rows;
