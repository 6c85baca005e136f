// The dashboard on a terminal that is not one: a crash while drawing, a bug elsewhere, a terminal that goes away.

import {EventEmitter} from 'node:events';
import type {ReadStream, WriteStream} from 'node:tty';
import {describe, expect, it} from 'vitest';
import {type DashboardOptions, runDashboard} from '../../source/ui/main.tsx';
import type {State} from '../../source/ui/state.ts';
import {clipboardSequence, multiplexerIn, quiet} from '../../source/ui/terminal/terminal.ts';
import {layOut} from '../support/program/lay-out.ts';
import {temporaryFolder} from '../support/program/temp.ts';
import {fixture} from '../support/teams/fixtures.ts';
import {keyBytes} from '../support/terminal/keys.ts';
import {Keyboard} from '../support/terminal/render-at.tsx';
import {NOON, storeIn, TODAY} from './flow.ts';

class FakeOutput extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	readonly columns = 80;
	readonly rows = 24;
	written = '';

	write(text: string): boolean {
		this.written += text;
		return true;
	}
}

const open = async (more: Partial<DashboardOptions> = {}) => {
	const home = temporaryFolder();
	await layOut(home, fixture('demo', TODAY));
	const [output, input, store] = [new FakeOutput(), new Keyboard(), storeIn(home)];
	const ended = runDashboard({
		store,
		demo: false,
		now: NOON,
		today: TODAY,
		stdin: input as unknown as ReadStream,
		stdout: output as unknown as WriteStream,
		env: {},
		editText: () => undefined,
		editRoster: () => {},
		writeFile: path => ({path, isTaken: false}),
		makeRoster: async () => store,
		...more,
	});
	const isGivenBack = () => {
		expect(output.written).toContain('\u001B[?1049l');
		expect(output.written.lastIndexOf('\u001B[?25h')).toBeGreaterThan(output.written.lastIndexOf('\u001B[?25l'));
		expect(input.isRaw).toBe(false);
	};
	const sees = (text: string) => expect.poll(() => output.written).toContain(text);
	return {output, input, store, ended, isGivenBack, sees};
};

const countListeners = (): number =>
	['SIGTERM', 'SIGHUP', 'SIGINT', 'uncaughtException', 'unhandledRejection'].reduce(
		(sum, name) => sum + process.listenerCount(name),
		0,
	);

describe('the dashboard', () => {
	it('rejects with what was thrown while drawing, the terminal given back', async () => {
		const counts: number[] = [];
		for (let time = 0; time < 2; time++) {
			const {ended, isGivenBack} = await open({start: {selections: null} as unknown as Partial<State>});
			await expect(ended).rejects.toThrow(TypeError);
			isGivenBack();
			counts.push(countListeners());
		}
		// Ink keeps some of its own from the first time on; nothing is added after that.
		expect(counts[1]).toBe(counts[0]);
	});

	it('rejects with a bug in saving, the terminal given back and the draft kept', async () => {
		const home = temporaryFolder();
		await layOut(home, fixture('demo', TODAY));
		const store = storeIn(home);
		const broken = {
			...store,
			append: async () => {
				throw new TypeError('a bug');
			},
		};
		const {input, ended, sees, isGivenBack} = await open({store: broken});
		await sees('Ana Souza');
		input.type('f');
		await sees('Feedback · Ana');
		input.type('half');
		input.type(keyBytes('enter'));
		await expect(ended).rejects.toThrow('a bug');
		isGivenBack();
		expect(store.drafts.keys()).toEqual(['feedback.ana']);
	});

	it('ends as hung up when its terminal goes away', async () => {
		for (const [stream, event] of [
			['input', 'end'],
			['output', 'error'],
		] as const) {
			const dashboard = await open();
			await dashboard.sees('Ana Souza');
			dashboard[stream].emit(event, new Error('gone'));
			expect(await dashboard.ended).toBe(129);
			// What is written on the way out may fail, too.
			dashboard.output.emit('error', new Error('gone'));
		}
	});

	it('ends with 0 when the lead quits, and tells the wheel only when it is wanted', async () => {
		for (const mouse of [true, false]) {
			const {input, output, ended, sees} = await open({mouse});
			await sees('Ana Souza');
			expect(output.written.includes('\u001B[?1000h')).toBe(mouse);
			input.type('q');
			expect(await ended).toBe(0);
			expect(output.written.includes('\u001B[?1000l')).toBe(mouse);
		}
	});

	it('is linear and without the alternate screen for a screen reader', async () => {
		process.env.INK_SCREEN_READER = 'true';
		try {
			const {input, output, ended, sees} = await open({env: {INK_SCREEN_READER: 'true'}});
			await sees('Ana Souza');
			expect(output.written).not.toContain('\u001B[?1049h');
			expect(output.written).not.toMatch(/[╭╮╰╯│]/);
			input.type('q');
			expect(await ended).toBe(0);
		} finally {
			delete process.env.INK_SCREEN_READER;
		}
	});
});

describe('quiet', () => {
	it('keeps the scrollback, and begins a frame where the window does', () => {
		expect(quiet('a\u001B[2J\u001B[3J\u001B[Hb')).toBe('a\u001B[H\u001B[Jb');
		expect(quiet('a\u001B[3Jb')).toBe('ab');
		expect(quiet('\u001B[?1049h')).toBe('\u001B[?1049h\u001B[?7l\u001B[2J\u001B[H');
		expect(quiet('\u001B[?1049l')).toBe('\u001B[?7h\u001B[?1049l');
		expect(quiet('\u001B[1Gfull row\u001B[K\n\u001B[1Gnext\u001B[K')).toBe('\u001B[1G\u001B[Kfull row\n\u001B[1G\u001B[Knext');
		expect(quiet('plain \u001B[31mred\u001B[0m')).toBe('plain \u001B[31mred\u001B[0m');
	});
});

describe('clipboardSequence', () => {
	it('is the text in base64, passed through tmux where there is one', () => {
		expect(clipboardSequence('é', undefined)).toBe('\u001B]52;c;w6k=\u0007');
		expect(clipboardSequence('é', 'tmux')).toBe('\u001BPtmux;\u001B\u001B]52;c;w6k=\u0007\u001B\\');
	});

	it('goes through GNU screen in pieces that it does not drop', () => {
		expect(clipboardSequence('é', 'screen')).toBe('\u001BP\u001B]52;c;w6k=\u0007\u001B\\');
		const long = clipboardSequence('x'.repeat(1000), 'screen');
		const pieces = long.split('\u001B\\').slice(0, -1);
		expect(pieces.every(piece => piece.startsWith('\u001BP') && piece.length <= 258)).toBe(true);
		expect(pieces.map(piece => piece.slice(2)).join('')).toBe(clipboardSequence('x'.repeat(1000), undefined));
	});

	it('finds out what stands between', () => {
		expect(multiplexerIn({TMUX: '/tmp/tmux,1,0', STY: ''})).toBe('tmux');
		expect(multiplexerIn({STY: '12.pts-0'})).toBe('screen');
		expect(multiplexerIn({})).toBeUndefined();
	});
});
