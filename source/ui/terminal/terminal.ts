// The terminal as Ink sees it: its own stream in front of the real one, which keeps the user's scrollback and every column safe.
import type {WriteStream} from 'node:tty';
import {pinned} from './pinning.ts';

const CSI = '\u001B[';
const ENTER_ALTERNATE_SCREEN = `${CSI}?1049h`;
const LEAVE_ALTERNATE_SCREEN = `${CSI}?1049l`;
/** A row that a terminal draws wider than it is measured must not break: the window would scroll and every row double. */
const WRAP_OFF = `${CSI}?7l`;
const WRAP_ON = `${CSI}?7h`;
const HOME = `${CSI}H`;
const CLEAR_SCREEN = `${CSI}2J${HOME}`;
const CLEAR_BELOW = `${CSI}J`;

/** Erases the scrollback: Ink sends it with every clearing of the screen, and it would take the user's history. */
const ERASE_SCROLLBACK = `${CSI}3J`;
/** What Ink sends before a frame for which it has lost its place. */
const INK_CLEARING = `${CSI}2J${ERASE_SCROLLBACK}${HOME}`;

const TO_ROW_START = `${CSI}1G`;
const ERASE_TO_END = `${CSI}K`;
/**
 * A row of a frame as Ink writes it, from the last move to a row's start: one before it went down to where the frame ends.
 * Behind a full row the cursor stands on its last character, which would be erased.
 */
const ERASED_ROW = /\u001B\[1G((?:(?!\u001B\[1G)[^\n])*?)\u001B\[K/g;

/**
 * What Ink writes, but so that the scrollback stays, that a frame begins where the window does, that a row is erased before
 * it is written, and that every character stands in the column it was measured for.
 */
export const quiet = (chunk: string): string =>
	pinned(
		chunk
			.replaceAll(INK_CLEARING, HOME + CLEAR_BELOW)
			.replaceAll(ERASE_SCROLLBACK, '')
			.replaceAll(ENTER_ALTERNATE_SCREEN, ENTER_ALTERNATE_SCREEN + WRAP_OFF + CLEAR_SCREEN)
			.replaceAll(LEAVE_ALTERNATE_SCREEN, WRAP_ON + LEAVE_ALTERNATE_SCREEN)
			.replaceAll(ERASED_ROW, `${TO_ROW_START}${ERASE_TO_END}$1`),
	);

/** The same stream, with everything written to it made quiet. */
export const quietStream = (stdout: WriteStream): WriteStream => {
	const write = (chunk: unknown, ...rest: unknown[]): boolean =>
		(stdout.write as (...all: unknown[]) => boolean)(typeof chunk === 'string' ? quiet(chunk) : chunk, ...rest);
	return new Proxy(stdout, {
		get: (target, property) => {
			if (property === 'write') return write;
			const value: unknown = Reflect.get(target, property, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
};

/** Buttons and the wheel are told, in a form without a limit on columns. */
export const MOUSE_ON = `${CSI}?1000h${CSI}?1006h`;
export const MOUSE_OFF = `${CSI}?1006l${CSI}?1000l`;

/** GNU screen passes on what stands between these, and drops it where it is longer than this. */
const SCREEN_BEGINS = '\u001BP';
const SCREEN_ENDS = '\u001B\\';
const SCREEN_LONGEST = 256;

const inPieces = (text: string, length: number): readonly string[] =>
	Array.from({length: Math.ceil(text.length / length)}, (_, piece) => text.slice(piece * length, (piece + 1) * length));

/** What stands between muster and the terminal, as the environment says it. */
export type Multiplexer = 'tmux' | 'screen' | undefined;
export const multiplexerIn = ({TMUX, STY}: Readonly<Record<string, string | undefined>>): Multiplexer =>
	TMUX ? 'tmux' : STY ? 'screen' : undefined;

/** OSC 52: asks the terminal to put text on the clipboard; inside tmux and GNU screen it has to be passed through. */
export const clipboardSequence = (text: string, inside: Multiplexer): string => {
	const sequence = `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
	if (inside === 'tmux') return `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
	if (inside === 'screen')
		return inPieces(sequence, SCREEN_LONGEST)
			.map(piece => SCREEN_BEGINS + piece + SCREEN_ENDS)
			.join('');
	return sequence;
};
