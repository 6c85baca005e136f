// How a prep sheet shares the screen with its notes: beside it, below it, or one at a time.
import {FRAME_COLUMNS} from '../../components/frame.ts';
import type {Size} from '../../layout.ts';

export type PrepLayout = {
	/** The sheet and the notes; 0 rows: not shown. */
	readonly sheet: {readonly width: number; readonly height: number};
	readonly notes: {readonly width: number; readonly height: number};
	readonly isBeside: boolean;
	readonly isFramed: boolean;
};

/** A third of the screen takes notes; less is a ticket, more is empty paper. */
const NOTES_SHARE = 0.32;
const LEAST_NOTES_COLUMNS = 36;
const MOST_NOTES_COLUMNS = 64;
/** Below the sheet: rows of the notes while the keys go to the sheet. */
const NOTES_ROWS_AWAY = 5;

export type PrepRoom = {
	readonly size: Size;
	readonly columns: number;
	readonly height: number;
	/** The keys go to the notes. */
	readonly inNotes: boolean;
	readonly zoomed: boolean;
};

export const prepLayout = ({size, columns, height, inNotes, zoomed}: PrepRoom): PrepLayout => {
	const isFramed = size === 'wide' || size === 'medium';
	const none = {width: columns, height: 0};
	const whole = {width: columns, height};
	if (!isFramed || zoomed) return {sheet: inNotes ? none : whole, notes: inNotes ? whole : none, isBeside: false, isFramed};
	if (size === 'wide') {
		const width = Math.max(LEAST_NOTES_COLUMNS, Math.min(MOST_NOTES_COLUMNS, Math.floor(columns * NOTES_SHARE)));
		return {sheet: {width: columns - width, height}, notes: {width, height}, isBeside: true, isFramed};
	}
	const rows = inNotes ? Math.floor(height / 2) : Math.min(NOTES_ROWS_AWAY, Math.floor(height / 3));
	return {sheet: {width: columns, height: height - rows}, notes: {width: columns, height: rows}, isBeside: false, isFramed};
};

/** Columns that the notes are wrapped at: without frame, and with a place for the cursor. */
export const notesColumns = ({notes, isFramed}: PrepLayout): number =>
	Math.max(1, notes.width - (isFramed ? FRAME_COLUMNS : 0) - 1);
