// What is seen, decided before anything is drawn: rows of spans, and where on the screen they go.
import type {RowOptions, Span} from './spans.ts';

/** One row of the screen. */
export type ScreenLine = RowOptions & {readonly spans: readonly Span[]};

/** Columns and rows that there are for something. */
export type Room = {readonly width: number; readonly height: number};

/** Rows below each other. */
export type LinesPart = {
	readonly kind: 'lines';
	readonly width: number;
	readonly height?: number;
	readonly lines: readonly ScreenLine[];
};

/** Rows of a table, each laid out as a whole; read aloud they are a sentence each. */
export type TablePart = {
	readonly kind: 'table';
	readonly width: number;
	readonly header: ScreenLine | undefined;
	readonly rows: readonly ScreenLine[];
	readonly spoken: () => readonly ScreenLine[];
};

/** Rows of text being edited; with the keys, the terminal's cursor stands in them. */
export type FieldPart = {
	readonly kind: 'field';
	readonly width: number;
	readonly height?: number;
	readonly lines: readonly ScreenLine[];
	readonly caret: {readonly column: number; readonly row: number};
	readonly focused: boolean;
};

export type FrameWords = {
	readonly title?: string;
	/** At the right end of the upper border, such as `2 of 6`. */
	readonly right?: string;
	/** In the lower border, such as the keys of a form. */
	readonly foot?: string;
	/** Whether keys go here; left out where there is nothing else they could go to. */
	readonly active?: boolean;
};

/** Something in a frame, with words in its borders. */
export type FramePart = {
	readonly kind: 'frame';
	readonly room: Room;
	readonly words: FrameWords;
	readonly inside: Part | undefined;
};

/** Something below a heading with a line after it, where there is no room for frames. */
export type RuledPart = {
	readonly kind: 'ruled';
	readonly room: Room;
	readonly title: string;
	readonly active?: boolean;
	readonly inside: Part;
};

/** Parts below each other, or side by side. */
export type GroupPart = {
	readonly kind: 'below' | 'beside';
	readonly width?: number;
	readonly height?: number;
	readonly parts: readonly Part[];
};

export type Part = LinesPart | TablePart | FieldPart | FramePart | RuledPart | GroupPart;

/** A part on top of what else is seen, hiding what lies beneath it. */
export type TopPart = {readonly left: number; readonly top: number; readonly room: Room; readonly part: Part};

export const linesPart = (lines: readonly ScreenLine[], width: number, height?: number): LinesPart => ({
	kind: 'lines',
	width,
	height,
	lines: height === undefined ? lines : lines.slice(0, Math.max(0, height)),
});

/** Parts that are there, below each other. */
export const below = (parts: readonly (Part | undefined)[], height?: number): GroupPart => ({
	kind: 'below',
	height,
	parts: parts.filter(part => part !== undefined),
});

/** The same side by side. */
export const beside = (parts: readonly (Part | undefined)[], height: number): GroupPart => ({
	...below(parts, height),
	kind: 'beside',
});
