// The way in: answers --version at once, starts a headless command or the dashboard, and turns errors into exit codes.
import {fstatSync, readFileSync, writeFileSync, writeSync} from 'node:fs';
import {version} from '../package.json' with {type: 'json'};
import type {Surroundings} from './commands/cli/context.ts';
import type {CommandLine} from './commands/cli/split.ts';

const BUG = 70;
const SIGNALS = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

const now = (): Date => new Date();

const NOT_WRITTEN = 1;
const WHY_NOT_WRITTEN: Readonly<Record<string, string>> = {
	ENOSPC: 'no room is left on the disk',
	EDQUOT: 'the disk quota is used up',
	EFBIG: 'the file would be too large',
	EIO: 'the disk has an error',
};

/** A reader that goes away (`muster log | head`) is no error; anything else leaves the output cut, which a script must learn. */
const leaveUnwritten = (error: NodeJS.ErrnoException): void => {
	if (error.code === 'EPIPE') process.exit(0);
	const why = WHY_NOT_WRITTEN[error.code ?? ''] ?? error.code ?? 'unknown';
	try {
		process.stderr.write(`muster: the output could not be written whole: ${why}\n`);
	} catch {
		// Where standard error is as full, the exit code says it.
	}
	process.exit(NOT_WRITTEN);
};

/**
 * A disk that fills up takes a part of what a file is to hold and tells so by the count alone, which Node's own stream does not
 * look at: the rest is written until the disk says no.
 */
const writeOut = (text: string): void => {
	const {fd} = process.stdout;
	if (!fstatSync(fd).isFile()) {
		process.stdout.write(text);
		return;
	}
	const bytes = Buffer.from(text);
	try {
		for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
	} catch (error) {
		leaveUnwritten(error as NodeJS.ErrnoException);
	}
};

const surroundings = async (): Promise<Surroundings> => {
	const {standardInput} = await import('./commands/cli/standard-input.ts');
	return {
		env: process.env,
		now,
		version,
		stdin: standardInput(
			() => process.stdin,
			() => process.stderr,
		),
		stdout: {
			isTTY: process.stdout.isTTY === true,
			columns: process.stdout.columns,
			write: writeOut,
			keepPrivate: async () => {
				if (fstatSync(process.stdout.fd).isFile()) (await import('./store/care/export.ts')).makeOutputPrivate(process.stdout.fd);
			},
		},
		endAtOnce: () => {
			for (const signal of Object.keys(SIGNALS)) process.removeAllListeners(signal);
		},
		stderr: {
			write: text => {
				if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', leaveUnwritten);
				process.stderr.write(text);
			},
		},
	};
};

/** A bug: where it struck goes into a file, without a word of the notes, and the lead is told where that is. */
const reportBug = async (error: unknown, argv: readonly string[], {wantsJson}: CommandLine): Promise<void> => {
	const {writeCrashReport} = await import('./store/crash-report.ts');
	const {places} = await import('./store/paths.ts');
	let path: string | undefined;
	try {
		path = writeCrashReport(error, {places: places(process.env), version, now: now()});
	} catch {
		// Without a home folder there is no place for a report; the line below still says what happened.
	}
	const where = path === undefined ? 'No report could be written.' : `A report without any of your notes: ${path}`;
	const message = `This is a bug in muster, not something you did. ${where}`;
	if (wantsJson) process.stderr.write(`${JSON.stringify({error: {code: 'bug', message, where: path ?? null}})}\n`);
	else process.stderr.write(`muster: ${message}\n`);
	if (argv.includes('--debug') && path !== undefined) process.stderr.write(readFileSync(path, 'utf8'));
};

const isDashboard = ({name, wantsHelp, wantsVersion, wantsJson}: CommandLine): boolean => {
	if (wantsHelp || wantsVersion || wantsJson || (name !== undefined && name !== 'demo')) return false;
	return process.stdout.isTTY === true && process.stdin.isTTY === true;
};

/** What is in memory are notes: where a core file is written of a process that crashed, it holds none of it (core(5)). */
const keepOutOfCores = (): void => {
	if (process.platform !== 'linux') return;
	try {
		writeFileSync('/proc/self/coredump_filter', '0');
	} catch {
		// Kernels can be built without core files.
	}
};

const main = async (argv: readonly string[]): Promise<number> => {
	// This signal opens Node's inspector, through which others could read the notes in this process.
	process.on('SIGUSR1', () => undefined);
	keepOutOfCores();
	// Inside snap packages conf's writes are not whole or nothing.
	delete process.env.SNAP;
	const {splitCommand} = await import('./commands/cli/split.ts');
	const split = splitCommand(argv);
	try {
		if (isDashboard(split)) {
			// Ink reads DEV, as soon as it is loaded, as a wish for a stack trace over the whole screen.
			delete process.env.DEV;
			// Node writes its warnings to the terminal, into the middle of the screen.
			process.removeAllListeners('warning');
			const {openDashboard} = await import('./dashboard.ts');
			const code = await openDashboard(split, await surroundings());
			if (code === SIGNALS.SIGHUP) await leaveHungUp();
			return code;
		}
		process.stdout.on('error', leaveUnwritten);
		for (const [signal, code] of Object.entries(SIGNALS))
			process.once(signal, async () => {
				if (signal === 'SIGHUP') await leaveHungUp();
				process.exit(code);
			});
		const {runCommand} = await import('./commands/cli/run.ts');
		return await runCommand(argv, await surroundings());
	} catch (error) {
		await reportBug(error, argv, split);
		return BUG;
	}
};

/**
 * With the terminal gone Node's own way out aborts, and would leave a core file with notes in it. The way of a program
 * that was hung up is to end by that very signal.
 */
const leaveHungUp = async (): Promise<void> => {
	const {isatty} = await import('node:tty');
	const isGone = [0, 1].some(descriptor => fstatSync(descriptor).isCharacterDevice() && !isatty(descriptor));
	if (!isGone) return;
	process.removeAllListeners('SIGHUP');
	process.kill(process.pid, 'SIGHUP');
};

/** Leaves at once when all is written: Node itself would wait for what V8 still compiles in the background (9 ms). */
const leave = (code: number): void => {
	// A file fails at once, and tells it only later.
	if (process.stdout.errored) leaveUnwritten(process.stdout.errored);
	process.exitCode = code;
	if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
};

const words = process.argv.slice(2);
if (words[0] === '--version' || words[0] === '-V') {
	process.stdout.on('error', leaveUnwritten);
	writeOut(`${version}\n`);
} else void main(words).then(leave);
