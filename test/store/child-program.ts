// Builds a small program of the tests, so that it can run in processes of its own.
import {type ChildProcess, type SpawnOptions, spawn, spawnSync} from 'node:child_process';
import {chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

export type Finished = {
	readonly code: number | null;
	readonly signal: string | null;
	readonly out: string;
	readonly error: string;
};
export type Running = {
	readonly process: ChildProcess;
	readonly finished: Promise<Finished>;
	readonly lines: () => readonly string[];
};
export type ChildProgram = {
	readonly path: string;
	readonly start: (args: readonly string[], options?: SpawnOptions) => Running;
	readonly remove: () => void;
};

/** Starts a command and collects what it prints. */
export const startCommand = (command: string, args: readonly string[], options: SpawnOptions = {}): Running => {
	const child = spawn(command, args, {...options, stdio: ['ignore', 'pipe', 'pipe']});
	let [out, error] = ['', ''];
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		out += text;
	});
	child.stderr?.setEncoding('utf8').on('data', (text: string) => {
		error += text;
	});
	const finished = new Promise<Finished>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({code, signal, out, error}));
	});
	return {process: child, finished, lines: () => out.split('\n').slice(0, -1)};
};

/** A Node that the given user may run: where the one at hand lies in a folder of its own user, a copy of it. */
const runnableBy = ({uid, gid}: SpawnOptions, folder: string): string => {
	if (uid === undefined || spawnSync(process.execPath, ['--version'], {uid, gid}).status === 0) return process.execPath;
	const copy = join(folder, 'node');
	if (!existsSync(copy)) {
		copyFileSync(process.execPath, copy);
		chmodSync(copy, 0o755);
	}
	return copy;
};

/** As ES modules in one folder, with everything they need inside. */
export const childProgram = async (source: string): Promise<ChildProgram> => {
	const folder = mkdtempSync(join(tmpdir(), 'muster-program-'));
	const root = fileURLToPath(new URL('../..', import.meta.url));
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		define: {'process.env.NODE_ENV': '"production"'},
		ssr: {noExternal: true, target: 'node'},
		build: {ssr: join(root, source), target: 'node20', outDir: join(folder, 'dist'), emptyOutDir: true, minify: false},
	});
	// Tests run it as another user too.
	chmodSync(folder, 0o755);
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	const path = join(folder, 'dist', basename(source).replace(/\.ts$/, '.js'));
	return {
		path,
		start: (args, options) => startCommand(runnableBy(options ?? {}, folder), [path, ...args], options),
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
};
