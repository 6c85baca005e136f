// The terminal as Ink sees it: its own stream in front of the real one, which keeps the user's scrollback safe.
import type {WriteStream} from 'node:tty';

/** Erases the scrollback: Ink sends it with every clearing of the screen, and it would take the user's history. */
const ERASE_SCROLLBACK = '\u001B[3J';

/** The same stream, but what it is asked to write never erases the scrollback. */
export const quietStream = (stdout: WriteStream): WriteStream => {
	const write = (chunk: unknown, ...rest: unknown[]): boolean => {
		const quiet = typeof chunk === 'string' ? chunk.replaceAll(ERASE_SCROLLBACK, '') : chunk;
		return (stdout.write as (...all: unknown[]) => boolean)(quiet, ...rest);
	};
	return new Proxy(stdout, {
		get: (target, property) => {
			if (property === 'write') return write;
			const value: unknown = Reflect.get(target, property, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
};

/** OSC 52: asks the terminal to put text on the clipboard; inside tmux it has to be passed through. */
export const clipboardSequence = (text: string, insideTmux: boolean): string => {
	const sequence = `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
	return insideTmux ? `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\` : sequence;
};
