// Renders with Ink itself on a screen of a given size, and gives the last frame as a reader sees it.

import {EventEmitter} from 'node:events';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink';
import type {ReactNode} from 'react';
import stringWidth from 'string-width';
import {afterEach, expect, vi} from 'vitest';

/** The sizes that every drawing is tried at. */
export const SIZES = [
	[120, 40],
	[80, 24],
	[60, 20],
	[40, 12],
] as const;

class Screen extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	frames: string[] = [];
	columns: number;
	rows: number;

	constructor(columns: number, rows: number) {
		super();
		this.columns = columns;
		this.rows = rows;
	}

	write(text: string): boolean {
		this.frames.push(text);
		return true;
	}
}

/** Standard input with keys typed by a test. */
export class Keyboard extends EventEmitter {
	readonly isTTY = true;
	isRaw = false;
	private readonly pending: string[] = [];

	type(text: string): void {
		this.pending.push(text);
		this.emit('readable');
	}

	read(): string | null {
		return this.pending.shift() ?? null;
	}

	setEncoding(): void {}
	setRawMode(isRaw: boolean): void {
		this.isRaw = isRaw;
	}
	resume(): void {}
	pause(): void {}
	ref(): void {}
	unref(): void {}
}

export type Rendered = {
	/** The last frame without colours, blanks at the ends of lines cut. */
	readonly frame: () => string;
	readonly lines: () => string[];
	/** The last frame as it was written. */
	readonly coloured: () => string;
	/** Sends what a terminal would send for some keys: characters or escape sequences. */
	readonly press: (keys: string) => void;
	readonly rerender: (element: ReactNode) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** Waits until the frame holds a text, matches a pattern or passes a test. */
	readonly until: (wanted: string | RegExp | ((frame: string) => boolean)) => Promise<void>;
	readonly unmount: () => void;
};

export type RenderAtOptions = {
	/** Ink writes lines for a screen reader instead of a screen. */
	readonly screenReader?: boolean;
};

const mounted = new Set<() => void>();

afterEach(() => {
	for (const unmount of mounted) unmount();
	mounted.clear();
});

/** Renders an element on a screen of `columns` by `rows`; unmounted by itself after the test. */
export const renderAt = (columns: number, rows: number, element: ReactNode, options: RenderAtOptions = {}): Rendered => {
	const screen = new Screen(columns, rows);
	const keyboard = new Keyboard();
	const app = render(element, {
		stdout: screen as unknown as NodeJS.WriteStream,
		stderr: new Screen(columns, rows) as unknown as NodeJS.WriteStream,
		stdin: keyboard as unknown as NodeJS.ReadStream,
		debug: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
		isScreenReaderEnabled: options.screenReader ?? false,
	});
	// Ink in debug mode writes each frame as a whole, and clears nothing.
	const coloured = () => screen.frames.findLast(frame => frame !== '') ?? '';
	const frame = () => stripVTControlCharacters(coloured()).replace(/ +$/gm, '');
	const unmount = () => {
		app.unmount();
		app.cleanup();
		mounted.delete(unmount);
	};
	mounted.add(unmount);
	return {
		frame,
		lines: () => frame().split('\n'),
		coloured,
		press: keys => keyboard.type(keys),
		rerender: next => app.rerender(next),
		resize: (newColumns, newRows) => {
			screen.columns = newColumns;
			screen.rows = newRows;
			screen.emit('resize');
		},
		until: async wanted => {
			await vi.waitFor(
				() => {
					if (typeof wanted === 'string') expect(frame()).toContain(wanted);
					else if (wanted instanceof RegExp) expect(frame()).toMatch(wanted);
					else expect(wanted(frame()), `still\n${frame()}`).toBe(true);
				},
				{timeout: 5000, interval: 5},
			);
		},
		unmount,
	};
};

/** No line wider than the screen, and no more lines than it has. */
export const expectFits = (frame: string, columns: number, rows: number): void => {
	const lines = stripVTControlCharacters(frame).split('\n');
	const tooWide = lines.filter(line => stringWidth(line) > columns);
	expect(tooWide, `wider than ${columns} columns`).toEqual([]);
	expect(lines.length, `more than ${rows} rows:\n${frame}`).toBeLessThanOrEqual(rows);
};
