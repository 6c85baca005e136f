// A program in a window of tmux, as many leads run it: a second terminal beside xterm, with measures of its own.
import {execFileSync, spawnSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {setTimeout} from 'node:timers/promises';
import {onTestFinished} from 'vitest';

const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 50;

export const hasTmux = (): boolean => spawnSync('tmux', ['-V']).status === 0;

export type TmuxWindow = {
	/** The rows of the screen without trailing blanks. */
	readonly screen: () => readonly string[];
	readonly press: (...keys: readonly string[]) => void;
	/** Waits until a row shows it; fails with the screen as it is. */
	readonly sees: (sight: string) => Promise<void>;
};

/** Runs the words as a shell reads them, in a server of its own that ends with the test. */
export const inTmux = (words: string, env: Readonly<Record<string, string>>, columns = 120, rows = 40): TmuxWindow => {
	const server = `muster-${randomUUID()}`;
	const tmux = (...args: readonly string[]): string =>
		execFileSync('tmux', ['-L', server, ...args], {env: {...process.env, ...env, LC_ALL: 'C.UTF-8'}, encoding: 'utf8'});
	onTestFinished(() => {
		spawnSync('tmux', ['-L', server, 'kill-server']);
	});
	tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), words);
	tmux('set', 'status', 'off');
	const screen = (): readonly string[] =>
		tmux('capture-pane', '-p')
			.split('\n')
			.slice(0, -1)
			.map(row => row.trimEnd());
	return {
		screen,
		press: (...keys) => void tmux('send-keys', ...keys),
		sees: async sight => {
			const until = Date.now() + PATIENCE_MS;
			while (!screen().some(row => row.includes(sight))) {
				if (Date.now() > until) throw new Error(`did not see ${sight}\n${screen().join('\n')}`);
				await setTimeout(LOOK_AGAIN_MS);
			}
		},
	};
};
