// The built program and the clean environment in which it is tried: nothing of this machine's settings reaches it.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const BUILT_CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Fails with what to do rather than with a strange exit code. */
export const requireBuild = (): void => {
	if (!existsSync(BUILT_CLI)) throw new Error('There is no dist/cli.js: run `npm run build` first.');
};

export type Environment = Readonly<Record<string, string>>;

/** All that a program needs; HOME and temporary files are inside `home`, too. */
export const cleanEnv = (home: string, more: Environment = {}): Environment => ({
	PATH: process.env.PATH ?? '',
	HOME: home,
	TMPDIR: home,
	MUSTER_HOME: home,
	LANG: 'C.UTF-8',
	TZ: 'UTC',
	TERM: 'xterm-256color',
	...more,
});

export type Ran = {readonly code: number; readonly stdout: string; readonly stderr: string};
export type RunOptions = {readonly home: string; readonly today?: string; readonly env?: Environment; readonly input?: string};

/** Runs a headless command, without a terminal; `input` is what comes in by pipe, nothing unless given. */
export const runMuster = (args: readonly string[], {home, today, env, input = ''}: RunOptions): Promise<Ran> => {
	requireBuild();
	const dated = today === undefined ? args : ['--today', today, ...args];
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [BUILT_CLI, ...dated], {env: cleanEnv(home, env), cwd: home});
		const out: Buffer[] = [];
		const err: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
		child.on('error', reject);
		child.on('close', code =>
			resolve({code: code ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()}),
		);
		child.stdin.on('error', () => {});
		child.stdin.end(input);
	});
};
