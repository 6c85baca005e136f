// How the screen is cut up at a size: which panes there are and how many rows each has.
import {width} from '../text/width.ts';
import {labelColumns} from './components/field-lines.ts';
import {FRAME_COLUMNS} from './components/frame.ts';

/** From here on three panes: the list, the card and the team box. */
const WIDE_COLUMNS = 120;
/** From here on two panes: the list and the card. */
const MEDIUM_COLUMNS = 80;
/** Below this the list stands alone, without anything around it. */
export const TINY_COLUMNS = 50;
export const TINY_ROWS = 12;

export type Size = 'wide' | 'medium' | 'narrow' | 'tiny';

/** How much of the screen there is to cut up. */
export const sizeOf = (columns: number, rows: number): Size => {
	if (columns < TINY_COLUMNS || rows < TINY_ROWS) return 'tiny';
	if (columns < MEDIUM_COLUMNS) return 'narrow';
	return columns < WIDE_COLUMNS ? 'medium' : 'wide';
};

/** Fewer rows than this below the list and a card says nothing. */
const LEAST_CARD_ROWS = 6;
/** What a card takes at most before the list may have the rest. */
const USUAL_CARD_ROWS = 16;
/** The border around a pane and the head of a table. */
export const PANE_FRAME_ROWS = 2;
export const TABLE_HEAD_ROWS = 1;

/** How many rows a list gets, and what is told below it. */
export type RowsSplit = {readonly list: number; readonly card: number};

/**
 * Cuts the rows of a view between a list and the card below it: the list gets what it needs, the card at least
 * its least. `wanted` counts the list's rows with whatever frames them. A card of 0 rows is not shown.
 */
export const splitRows = (rows: number, wanted: number, usual = USUAL_CARD_ROWS): RowsSplit => {
	if (rows < LEAST_CARD_ROWS * 2) return {list: rows, card: 0};
	const card = Math.max(LEAST_CARD_ROWS, Math.min(usual, Math.floor(rows / 2)), rows - wanted);
	return {list: rows - card, card};
};

/** From this many rows on, what is selected fills what a list without frames leaves. */
const LEAST_BELOW_LIST = 3;
/** Zoomed, the list keeps this share: enough to see what is selected and to move on. */
const LIST_SHARE_ZOOMED = 0.25;

/** The same where there is no room for frames: the card has what the list leaves, or, zoomed, most of it. */
export const splitBare = (rows: number, wanted: number, zoomed: boolean): RowsSplit => {
	const needed = Math.max(1, wanted);
	const list = zoomed ? Math.min(needed, Math.max(1, Math.floor(rows * LIST_SHARE_ZOOMED))) : needed;
	return rows - list >= LEAST_BELOW_LIST ? {list, card: rows - list} : {list: rows, card: 0};
};

/** The team box beside the card. */
export const BOX_COLUMNS = 38;

/** A form is this wide at most; beyond it lines of text are hard to read. */
export const FORM_COLUMNS = 88;

/** Columns that a text of several lines is wrapped at in a form: without frame, label, and a place for the cursor. */
export const formTextColumns = (columns: number, labelWidth: number): number =>
	Math.max(1, Math.min(FORM_COLUMNS, columns) - FRAME_COLUMNS - labelColumns({label: '', labelWidth}) - 1);

/** A glyph before what just happened, and the way to the help behind it. */
const BESIDE_TOAST = 12;

/** Whether what just happened fits the last row. */
export const toastFits = (text: string, columns: number): boolean => width(text) <= columns - BESIDE_TOAST;
