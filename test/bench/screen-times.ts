// Times a program in a real terminal: until its first frame, from key to screen, at rest, and what memory it holds.
import {execFileSync} from 'node:child_process';
import {setTimeout as pause} from 'node:timers/promises';
import {startTerminal, type Terminal, type TerminalOptions} from '../support/terminal/terminal.ts';
import {median, quantile} from './measure.ts';

/** Long enough for a frame to be finished, and for a garbage collection of the last one. */
const SETTLE_MS = 400;
const BETWEEN_KEYS_MS = 40;
const WARM_UP_KEYS = 10;
const IDLE_MS = 10_000;

export type Watched = TerminalOptions & {
	/** True once the first full frame is on the screen. */
	readonly isReady: (lines: readonly string[]) => boolean;
	/** What a key changes: the line of the selection, or the count of keys. */
	readonly answer: (lines: readonly string[]) => string;
};

/** Milliseconds from starting the process to its first full frame. */
const firstFrame = async (watched: Watched): Promise<number> => {
	const begun = performance.now();
	const terminal = startTerminal(watched);
	try {
		await terminal.sees(watched.isReady);
		return performance.now() - begun;
	} finally {
		terminal.close();
		// Its end must not take time from the next one's start.
		await pause(50);
	}
};

/** Medians by name; the programs take turns. */
export const firstFrames = async (
	programs: ReadonlyMap<string, Watched>,
	{rounds = 11, warmUps = 1} = {},
): Promise<ReadonlyMap<string, number>> => {
	const samples = new Map([...programs.keys()].map(name => [name, [] as number[]]));
	for (let round = -warmUps; round < rounds; round++) {
		for (const [name, watched] of programs) {
			const took = await firstFrame(watched);
			if (round >= 0) samples.get(name)?.push(took);
		}
	}
	return new Map([...samples].map(([name, times]) => [name, median(times)]));
};

const keyTime = async (terminal: Terminal, key: string, answer: Watched['answer']): Promise<number> => {
	const before = answer(terminal.screen());
	const begun = performance.now();
	terminal.press(key);
	await terminal.sees(lines => answer(lines) !== before);
	const took = performance.now() - begun;
	await pause(BETWEEN_KEYS_MS);
	return took;
};

const residentMegabytes = (pid: number): number =>
	Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], {encoding: 'utf8'}).trim()) / 1024;

export type KeyTimes = {
	readonly p50: number;
	readonly p95: number;
	/** Resident memory after all keys. */
	readonly megabytes: number;
	/** Bytes written in ten seconds without a key; undefined unless asked for. */
	readonly idleBytes?: number;
};

export type Walk = {
	/** Measured keys, after the warm-up. */
	readonly keys?: number;
	/** Down so many rows, then up again, and so on; without it, ever down. */
	readonly rows?: number;
	/** Keys pressed first, such as a view's. */
	readonly before?: readonly string[];
	readonly idle?: boolean;
};

/** Walks down a list, key by key, each pressed once the last one's frame is there. */
export const keyTimes = async (
	watched: Watched,
	{keys = 190, rows = Number.POSITIVE_INFINITY, before = [], idle = false}: Walk = {},
): Promise<KeyTimes> => {
	const terminal = startTerminal(watched);
	try {
		await terminal.sees(watched.isReady);
		await pause(SETTLE_MS);
		for (const each of before) {
			terminal.press(each);
			await pause(SETTLE_MS);
		}
		const samples: number[] = [];
		for (let pressed = 0; pressed < WARM_UP_KEYS + keys; pressed++) {
			const isUp = Math.floor(pressed / rows) % 2 === 1;
			const took = await keyTime(terminal, isUp ? 'k' : 'j', watched.answer);
			if (pressed >= WARM_UP_KEYS) samples.push(took);
		}
		await pause(SETTLE_MS);
		const megabytes = residentMegabytes(terminal.pid);
		const written = terminal.raw().length;
		if (idle) await pause(IDLE_MS);
		return {
			p50: quantile(samples, 0.5),
			p95: quantile(samples, 0.95),
			megabytes,
			idleBytes: idle ? terminal.raw().length - written : undefined,
		};
	} finally {
		terminal.close();
	}
};
