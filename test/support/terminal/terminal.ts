// A program in a real terminal: node-pty runs it, xterm draws what it writes, and a test presses keys and looks at the screen.
import headless from '@xterm/headless';
import * as pty from 'node-pty';
import {keyBytes, pasteBytes} from './keys.ts';

/** Generous: a slow machine may take its time, and a condition that holds is seen at once. */
const PATIENCE_MS = 15_000;
/** Synchronized output (mode 2026): what comes between is shown at once. */
const FRAME_BEGINS = '\u001B[?2026h';
const FRAME_ENDS = '\u001B[?2026l';
const ASKS_FOR_PASTES = '\u001B[?2004h';

export type TerminalOptions = {
	readonly command: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env: Readonly<Record<string, string>>;
	readonly columns?: number;
	readonly rows?: number;
};

/** What to look for on the screen: a text, a pattern, or any condition on its lines. */
export type Sight = string | RegExp | ((lines: readonly string[]) => boolean);

export type Terminal = {
	/** Presses keys one after the other: `press('f')`, `press('down', 'enter')`. */
	readonly press: (...keys: readonly string[]) => void;
	/** Sends text in one go, as fast typing arrives. */
	readonly types: (text: string) => void;
	readonly paste: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** Waits until the program has asked for pastes, which it does once it takes keys, or has ended. */
	readonly listens: () => Promise<void>;
	/** Waits until the screen shows it; fails with the screen as it is. */
	readonly sees: (sight: Sight) => Promise<void>;
	/** Waits until the screen shows it no more. */
	readonly doesNotSee: (sight: Sight) => Promise<void>;
	/** The lines of the screen now, without trailing blanks. */
	readonly screen: () => readonly string[];
	/** Everything written to the terminal so far. */
	readonly raw: () => string;
	readonly cursor: () => {readonly column: number; readonly row: number};
	readonly isAlternate: () => boolean;
	readonly kill: (signal: NodeJS.Signals) => void;
	/** Closes the terminal itself, as a window that is closed does. */
	readonly hangUp: () => void;
	/** Waits for the end; fails unless it is this exit code. */
	readonly exits: (code: number) => Promise<void>;
	readonly pid: number;
	readonly emulator: headless.Terminal;
	/** Ends the program if it still runs. */
	readonly close: () => void;
};

const found = (sight: Sight, lines: readonly string[]): boolean => {
	if (typeof sight === 'function') return sight(lines);
	return typeof sight === 'string' ? lines.some(line => line.includes(sight)) : sight.test(lines.join('\n'));
};

const framed = (lines: readonly string[], columns: number): string => {
	const edge = '─'.repeat(columns);
	return [`┌${edge}┐`, ...lines.map(line => `│${line.padEnd(columns)}│`), `└${edge}┘`].join('\n');
};

export const startTerminal = ({command, args, cwd, env, columns = 120, rows = 40}: TerminalOptions): Terminal => {
	const emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	const child = pty.spawn(command, [...args], {cols: columns, rows, cwd, env: {...env}, encoding: null, name: env.TERM});
	const written: Buffer[] = [];
	const changes = new Set<() => void>();
	const changed = () => {
		for (const listener of changes) listener();
	};
	let hasExited = false;
	/** Once the screen shows all that was written. */
	let exit: {code: number; signal: number | undefined} | undefined;
	child.onData(data => {
		// With `encoding: null` these are bytes, whatever the type says.
		const bytes = Buffer.from(data as unknown as Uint8Array);
		written.push(bytes);
		emulator.write(bytes, changed);
	});
	// The program may ask the terminal something; the emulator knows the answers.
	emulator.onData(answer => {
		if (!hasExited) child.write(answer);
	});
	child.onExit(({exitCode, signal}) => {
		hasExited = true;
		// The emulator takes in what was written before, in its own time.
		emulator.write('', () => {
			exit = {code: exitCode, signal};
			changed();
		});
	});

	const raw = (): string => Buffer.concat(written).toString();
	/** Between the marks of a frame the screen is half drawn; nobody sees it like that. */
	const isWhole = (): boolean => {
		const tail = raw();
		return tail.lastIndexOf(FRAME_ENDS) >= tail.lastIndexOf(FRAME_BEGINS);
	};
	const screen = (): readonly string[] => {
		const buffer = emulator.buffer.active;
		return Array.from({length: emulator.rows}, (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '');
	};

	const until = (holds: () => boolean, what: () => string): Promise<void> =>
		new Promise((resolve, reject) => {
			const end = (act: () => void) => {
				changes.delete(look);
				clearTimeout(patience);
				act();
			};
			const fail = () => end(() => reject(new Error(`${what()}\n${framed(screen(), emulator.cols)}`)));
			const look = () => {
				if (holds() && (exit || isWhole())) end(resolve);
			};
			const patience = setTimeout(fail, PATIENCE_MS);
			changes.add(look);
			look();
		});
	const ended = () => (exit ? `, which ended with ${exit.code}${exit.signal ? ` by signal ${exit.signal}` : ''}` : '');
	const name = (sight: Sight) => (typeof sight === 'function' ? 'what was awaited' : String(sight));

	return {
		press: (...keys) => {
			for (const key of keys) child.write(keyBytes(key));
		},
		types: text => child.write(text),
		paste: text => child.write(pasteBytes(text)),
		resize: (newColumns, newRows) => {
			emulator.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		listens: () =>
			until(
				() => exit !== undefined || raw().includes(ASKS_FOR_PASTES),
				() => 'does not listen',
			),
		sees: sight =>
			until(
				() => found(sight, screen()),
				() => `did not see ${name(sight)}${ended()}`,
			),
		doesNotSee: sight =>
			until(
				() => !found(sight, screen()),
				() => `still sees ${name(sight)}${ended()}`,
			),
		screen,
		raw,
		cursor: () => ({column: emulator.buffer.active.cursorX, row: emulator.buffer.active.cursorY}),
		isAlternate: () => emulator.buffer.active.type === 'alternate',
		kill: signal => process.kill(child.pid, signal),
		// The types leave it out.
		hangUp: () => (child as unknown as {destroy: () => void}).destroy(),
		exits: async code => {
			await until(
				() => exit !== undefined,
				() => 'did not end',
			);
			// A process ended by a signal has no code of its own; shells say 128 and the signal's number.
			const actual = exit?.signal ? 128 + exit.signal : exit?.code;
			if (actual !== code) throw new Error(`ended with ${actual} instead of ${code}\n${framed(screen(), emulator.cols)}`);
		},
		pid: child.pid,
		emulator,
		close: () => {
			if (!hasExited) child.kill('SIGKILL');
			emulator.dispose();
		},
	};
};
