// What the demands of the long run share: their shape, temporary homes, processes, and what is in a journal afterwards.
import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Entry} from '../../source/domain/journal/entries.ts';
import {journalReader} from '../../source/store/journal/journal.ts';
import {journalLayout} from '../../source/store/journal/journal-layout.ts';
import type {ChildProgram} from '../store/child-program.ts';
import {cleanEnv, type Environment} from '../support/program/built-program.ts';

export type Verdict = {readonly result: 'passed' | 'failed' | 'not run'; readonly reached: string};

/** The built programs that the demands run. */
export type Bench = {
	readonly muster: {readonly path: string};
	readonly writer: ChildProgram;
	readonly migrator: ChildProgram;
	readonly rosters: ChildProgram;
	readonly calendar: ChildProgram;
	/** 1 for the full counts; less for trying the long run out. */
	readonly scale: number;
};

export type Demand = {
	readonly number: number;
	readonly test: string;
	readonly demand: string;
	readonly run: (bench: Bench) => Promise<Verdict>;
};

export const scaled = (count: number, {scale}: Bench): number => Math.max(1, Math.round(count * scale));

export const verdict = (isMet: boolean, reached: string): Verdict => ({result: isMet ? 'passed' : 'failed', reached});
export const notRun = (why: string): Verdict => ({result: 'not run', reached: why});

/** A folder for one try, removed afterwards whatever happens. */
export const inFolder = async <Result>(work: (folder: string) => Promise<Result> | Result): Promise<Result> => {
	const folder = mkdtempSync(join(tmpdir(), 'muster-torture-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};

export const ROSTER = 'team: Torture\npeople:\n  - {name: Ana, id: ana}\n  - {name: Bo, id: bo}\n';

/** A home with a small roster; `data` may be elsewhere, such as on a full disk. */
export const layHome = (home: string): string => {
	mkdirSync(home, {recursive: true, mode: 0o700});
	writeFileSync(join(home, 'roster.yaml'), ROSTER, {mode: 0o600});
	return home;
};

export type Outcome = {
	readonly code: number | null;
	readonly signal: string | null;
	readonly out: string;
	readonly error: string;
	readonly ms: number;
};

export type CommandOptions = {readonly cwd?: string; readonly env?: Environment; readonly input?: string; readonly uid?: number};

/** Runs a command to its end and times it. */
export const command = (name: string, args: readonly string[], {cwd, env, input, uid}: CommandOptions = {}): Outcome => {
	const began = performance.now();
	const {status, signal, stdout, stderr} = spawnSync(name, [...args], {
		cwd,
		env,
		input: input ?? '',
		encoding: 'utf8',
		maxBuffer: 512 * 1024 * 1024,
		...(uid === undefined ? {} : {uid, gid: uid}),
	});
	return {code: status, signal, out: stdout ?? '', error: stderr ?? '', ms: performance.now() - began};
};

/** The same for a command that may hang: after the time given, it and all it started are killed. */
export const commandWithin = (
	ms: number,
	name: string,
	args: readonly string[],
	{cwd, env}: CommandOptions = {},
): Promise<Outcome> =>
	new Promise((resolve, reject) => {
		const began = performance.now();
		const child = spawn(name, [...args], {cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
		let [out, error] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			error += text;
		});
		const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), ms);
		child.on('error', reject);
		child.on('close', (code, signal) => {
			clearTimeout(timer);
			resolve({code, signal, out, error, ms: performance.now() - began});
		});
	});

export const muster = (bench: Bench, home: string, args: readonly string[], options: CommandOptions = {}): Outcome =>
	command(process.execPath, [bench.muster.path, ...args], {cwd: home, env: cleanEnv(home), ...options});

export const entriesIn = (data: string): readonly Entry[] => journalReader(journalLayout(data)).read().entries;

export const textOf = (entry: Entry): string => ('text' in entry ? entry.text : '');

/** Texts of the journal's notes, and the problems that reading them met. */
export const notesIn = (data: string): {readonly texts: readonly string[]; readonly problems: readonly string[]} => {
	const {entries, problems} = journalReader(journalLayout(data)).read();
	return {texts: entries.map(textOf), problems: problems.map(problem => problem.message)};
};

/** Every path below a folder, files and folders. */
export const allPaths = (folder: string): readonly string[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(name => join(folder, name));

/** Names and bytes of the months, to see that nothing was written. */
export const monthBytes = (data: string): string => {
	const folder = join(data, 'journal');
	return readdirSync(folder)
		.toSorted()
		.map(name => `${name} ${statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'base64') : 'no file'}`)
		.join('\n');
};

export const quantile = (samples: readonly number[], share: number): number => {
	const sorted = samples.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const isRoot = process.getuid?.() === 0;
/** Somebody who may not write everywhere. */
export const NOBODY = 65_534;

/** True when a plain refusal: one line, with a path, without a stack or the note. */
export const isPlainLine = (error: string, secret: string): boolean =>
	/^[^\n]+\n$/.test(error) &&
	error.includes('/') &&
	!error.includes(secret) &&
	!/\n\s+at /.test(error) &&
	!error.includes('node:');
