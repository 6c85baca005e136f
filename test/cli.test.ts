// The built program as a process: pipes, signals, bugs, and what it says without a home.
import {execFile, spawn, spawnSync} from 'node:child_process';
import {closeSync, cpSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {version} from '../package.json' with {type: 'json'};
import {BUILT_CLI, cleanEnv, type Environment, type Ran, requireBuild, runMuster} from './support/program/built-program.ts';
import {layOut} from './support/program/lay-out.ts';
import {temporaryFolder} from './support/program/temp.ts';
import {fixture} from './support/teams/fixtures.ts';

const TODAY = '2026-11-20';

const demoHome = async (): Promise<string> => {
	const home = join(temporaryFolder(), 'home');
	await layOut(home, fixture('demo', TODAY));
	return home;
};

type Running = {readonly child: ReturnType<typeof spawn>; readonly ended: Promise<Ran & {readonly signal: string | null}>};

/** Standard input stays open until the test closes it. */
const start = (args: readonly string[], home: string, env: Environment = {}): Running => {
	requireBuild();
	const child = spawn(process.execPath, [BUILT_CLI, ...args], {env: cleanEnv(home, {MUSTER_TODAY: TODAY, ...env}), cwd: home});
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => {
		stdout += chunk.toString();
	});
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString();
	});
	const ended = new Promise<Ran & {readonly signal: string | null}>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({code: code ?? -1, signal, stdout, stderr}));
	});
	return {child, ended};
};

/** The last of the signals that muster takes into its own hands; Node alone leaves it be. */
const SIGHUP_BIT = 1n;

/** Waits until the program listens for signals, as Linux tells. */
const listens = async ({child, ended}: Running): Promise<void> => {
	let isOver = false;
	void ended.then(() => {
		isOver = true;
	});
	for (;;) {
		if (isOver) throw new Error('it ended before it listened');
		const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
		const caught = BigInt(`0x${/^SigCgt:\s*(\w+)$/m.exec(status)?.[1] ?? '0'}`);
		if ((caught & SIGHUP_BIT) !== 0n) return;
		await new Promise(resolve => setImmediate(resolve));
	}
};

describe('the built program', () => {
	it('tells its version', async () => {
		for (const flag of ['--version', '-V']) {
			expect(await runMuster([flag], {home: temporaryFolder()})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
		}
	});

	it('runs by its own name, as npm link makes it', async () => {
		requireBuild();
		const {stdout} = await promisify(execFile)(BUILT_CLI, ['--version'], {env: cleanEnv(temporaryFolder())});
		expect(stdout).toBe(`${version}\n`);
	});

	it('shows the demo team on a machine where nothing is set up', async () => {
		const home = temporaryFolder();
		const {code, stdout, stderr} = await runMuster([], {home});
		expect([code, stderr]).toEqual([0, 'No roster yet: this is the demo team. Make your own with: muster init\n']);
		expect(stdout).toContain('‼ Ana Souza');
		expect(readdirSync(home)).toEqual([]);
	});

	it('is content when its reader goes away', async () => {
		const home = await demoHome();
		const {child, ended} = start(['log', '--json'], home);
		child.stdout?.destroy();
		expect(await ended).toMatchObject({code: 0, stderr: ''});
	});

	it('says what is missing when there is no home', async () => {
		const {child, ended} = start(['status'], temporaryFolder(), {
			MUSTER_HOME: '',
			HOME: '',
			XDG_CONFIG_HOME: '',
			XDG_DATA_HOME: '',
		});
		child.stdin?.end();
		const {code, stderr} = await ended;
		expect([code, stderr.split('\n').length]).toEqual([1, 2]);
		expect(stderr).toMatch(/^muster: HOME is not set/);
	});
});

describe('the code that the build keeps', () => {
	it('is there, and is done without where it is garbled or missing', async () => {
		const home = await demoHome();
		const folder = join(temporaryFolder(), 'dist');
		cpSync(dirname(BUILT_CLI), folder, {recursive: true});
		const code = readdirSync(join(folder, 'chunks')).filter(name => name.endsWith('.code'));
		for (const chunk of ['core-', 'dashboard-']) expect(code.some(name => name.startsWith(chunk))).toBe(true);
		const status = async () => {
			const run = promisify(execFile);
			return (await run(process.execPath, [join(folder, 'cli.js'), 'status'], {env: cleanEnv(home, {MUSTER_TODAY: TODAY})}))
				.stdout;
		};
		const before = await status();
		expect(before).toContain('‼ Ana Souza');
		for (const name of code) writeFileSync(join(folder, 'chunks', name), 'garbled');
		expect(await status()).toBe(before);
		for (const name of code) rmSync(join(folder, 'chunks', name));
		expect(await status()).toBe(before);
	});
});

describe('an export', () => {
	it('into a file is for nobody else to read', async () => {
		const home = await demoHome();
		const file = join(home, 'notes.csv');
		const descriptor = openSync(file, 'w', 0o644);
		const child = spawn(process.execPath, [BUILT_CLI, 'export', '--format', 'csv'], {
			env: cleanEnv(home),
			stdio: ['ignore', descriptor, 'ignore'],
		});
		closeSync(descriptor);
		await new Promise(resolve => child.once('close', resolve));
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readFileSync(file, 'utf8')).toMatch(/^"id","kind","at","on"/);
	});
});

describe('standard input', () => {
	const notes = async (home: string) =>
		(await runMuster(['log', '--kind', 'meeting-held', '--json'], {home, today: TODAY})).stdout;

	it('that is merely open does not hold up a 1:1 without notes', async () => {
		const home = await demoHome();
		const {child, ended} = start(['met', 'ana'], home);
		expect(await ended).toMatchObject({code: 0, stdout: '1:1 with Ana Souza recorded. Undo: muster undo\n'});
		child.stdin?.destroy();
	});

	it('is read as notes when it is named, and refused when it is not', async () => {
		const home = await demoHome();
		const unasked = await runMuster(['met', 'ana'], {home, today: TODAY, input: 'two\nlines\n'});
		expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining('give - to take it as the notes')]);
		await runMuster(['met', 'ana', '-'], {home, today: TODAY, input: 'two\nlines\n'});
		expect((await notes(home)).split('"notes": "two\\nlines"')).toHaveLength(2);
	});

	it('is imported when it is named', async () => {
		const {stdout: exported} = await runMuster(['export'], {home: await demoHome()});
		const home = temporaryFolder();
		expect((await runMuster(['import', '-'], {home, input: exported})).stdout).toMatch(/^\d+ entries added/);
		const garbled = await runMuster(['import', '-'], {home, input: '{'});
		expect([garbled.code, garbled.stderr]).toEqual([1, expect.stringContaining('standard input is not JSON')]);
	});

	it('is waited for when it is named', async () => {
		const home = await demoHome();
		const running = start(['met', 'ana', '-'], home);
		await listens(running);
		running.child.stdin?.end('as long as it takes');
		expect((await running.ended).stdout).toBe('1:1 with Ana Souza recorded, with notes. Undo: muster undo\n');
	});

	it('that never ends is refused once it is too long', async () => {
		const home = await demoHome();
		const {child, ended} = start(['note', 'ana', '-'], home);
		child.stdin?.on('error', () => {});
		child.stdin?.write('x'.repeat(100_001));
		const {code, stderr} = await ended;
		expect([code, stderr]).toEqual([
			2,
			expect.stringMatching(/^muster: The text on standard input is longer than 100,000 characters/),
		]);
	});
});

describe('a signal', () => {
	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('%s ends it with %i', async (signal, exitCode) => {
		const running = start(['note', 'ana', '-'], await demoHome());
		await listens(running);
		running.child.kill(signal);
		expect(await running.ended).toMatchObject({code: exitCode, signal: null});
	});
});

describe('a bug', () => {
	const SABOTAGE = `data:text/javascript,${encodeURIComponent("Array.prototype.toSorted = () => { throw new Error('a secret note'); };")}`;

	it('ends with 70 and a report that holds no note', async () => {
		const home = await demoHome();
		const {code, stdout, stderr} = await runMuster(['status'], {home, today: TODAY, env: {NODE_OPTIONS: `--import=${SABOTAGE}`}});
		expect([code, stdout]).toEqual([70, '']);
		const [, path = ''] = /A report without any of your notes: (\S+)\n$/.exec(stderr) ?? [];
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readFileSync(path, 'utf8')).toContain(`muster ${version}`);
		expect(stderr + readFileSync(path, 'utf8')).not.toContain('secret');
	});

	it('is a document under --json', async () => {
		const home = await demoHome();
		const env = {NODE_OPTIONS: `--import=${SABOTAGE}`};
		const {code, stderr} = await runMuster(['status', '--json', '--debug'], {home, today: TODAY, env});
		const [document = ''] = stderr.split('\n');
		expect(code).toBe(70);
		expect(JSON.parse(document)).toMatchObject({error: {code: 'bug'}});
		expect(stderr).toMatch(/^ {4}at /m);
		expect(stderr).not.toContain('secret');
	});
});

describe('output into a file', () => {
	it.each([
		...['status', 'log', 'prep ana', 'review ana --since 90d', 'search release', 'actions --json', 'export', 'roster diff'].map(
			line => [line, 0o600] as const,
		),
		...['playbook', 'ladder', 'schema roster', '--help'].map(line => [line, 0o644] as const),
	])('%s is for the lead alone where it is about people: %o', async (line, mode) => {
		const home = await demoHome();
		const script = 'umask 022; "$@" > out';
		const args = ['-c', script, 'sh', process.execPath, BUILT_CLI, ...line.split(' ')];
		expect(spawnSync('sh', args, {cwd: home, env: cleanEnv(home, {MUSTER_TODAY: TODAY})}).status).toBe(0);
		expect(statSync(join(home, 'out')).mode & 0o777).toBe(mode);
	});
});

describe('output that cannot be written', () => {
	it.each([[['--version']], [['--help']], [['status']], [['log', '--json']], [['export']]])(
		'ends with words and 1: %j',
		async args => {
			const env = cleanEnv(await demoHome(), {MUSTER_TODAY: TODAY});
			const ran = spawnSync('sh', ['-c', '"$@" > /dev/full', 'sh', process.execPath, BUILT_CLI, ...args], {
				env,
				encoding: 'utf8',
			});
			expect(ran.stderr).toBe('muster: the output could not be written whole: no room is left on the disk\n');
			expect(ran.status).toBe(1);
		},
	);

	it('does so where a file takes only a part', async () => {
		const home = await demoHome();
		// Half a kilobyte a block; the second part of the output finds no room any more.
		const limited = 'ulimit -f 4; exec "$@" > schema.json';
		const ran = spawnSync('sh', ['-c', limited, 'sh', process.execPath, BUILT_CLI, 'schema', 'roster'], {
			cwd: home,
			env: cleanEnv(home),
			encoding: 'utf8',
		});
		expect(ran.stderr).toBe('muster: the output could not be written whole: the file would be too large\n');
		expect(ran.status).toBe(1);
		expect(statSync(join(home, 'schema.json')).size).toBeLessThan(4 * 1024 + 1);
	});
});
