// The way in: answers --version at once, starts a headless command or the dashboard, and turns errors into exit codes.
import {version} from '../package.json' with {type: 'json'};
import type {Surroundings} from './commands/context.ts';
import {splitCommand} from './commands/split.ts';

const BUG = 70;
const SIGNALS = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

const now = (): Date => new Date();

/** A reader that goes away (`muster log | head`) is no error. */
const leaveQuietly = (error: NodeJS.ErrnoException): void => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
};

const surroundings = async (): Promise<Surroundings> => {
	const {standardInput} = await import('./commands/standard-input.ts');
	return {
		env: process.env,
		now,
		version,
		stdin: standardInput(process.stdin.isTTY === true, () => process.stdin),
		stdout: {isTTY: process.stdout.isTTY === true, write: text => process.stdout.write(text)},
		stderr: {write: text => process.stderr.write(text)},
	};
};

/** A bug: where it struck goes into a file, without a word of the notes, and the lead is told where that is. */
const reportBug = async (error: unknown, argv: readonly string[]): Promise<void> => {
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
	if (splitCommand(argv).wantsJson)
		process.stderr.write(`${JSON.stringify({error: {code: 'bug', message, where: path ?? null}})}\n`);
	else process.stderr.write(`muster: ${message}\n`);
	if (argv.includes('--debug') && error instanceof Error)
		process.stderr.write(`${(error.stack ?? '').replace(error.message, '')}\n`);
};

const isDashboard = (argv: readonly string[]): boolean => {
	const {name, wantsHelp, wantsVersion, wantsJson} = splitCommand(argv);
	if (wantsHelp || wantsVersion || wantsJson || process.stdin.isTTY !== true || process.stdout.isTTY !== true) return false;
	return name === undefined || name === 'demo';
};

/** Without a roster the demo team is shown, in a scratch store that is gone afterwards. */
const openDashboard = async (argv: readonly string[], outside: Surroundings): Promise<number> => {
	const {env} = process;
	const {name, rest} = splitCommand(argv);
	const {parseInput} = await import('./commands/parse.ts');
	const {openContext} = await import('./commands/context.ts');
	const input = parseInput(name ?? 'muster', {}, rest);
	const {store, today, hasRoster} = openContext(outside, input);
	const isTodayFixed = input.value('today') !== undefined || Boolean(env.MUSTER_TODAY);
	const isDemo = name === 'demo' || !(await hasRoster());
	const {openDemo} = await import('./store/demo.ts');
	const demo = isDemo ? await openDemo({env, now, today}) : undefined;
	const demoStore = demo && openContext({...outside, env: demo.env}, {value: () => undefined}).store;
	const {editRoster} = await import('./store/edit-roster.ts');
	const {initRoster} = await import('./store/init-roster.ts');
	const {editText} = await import('./store/editor.ts');
	// Ink reads DEV as a wish for a stack trace over the whole screen.
	delete env.DEV;
	if (env.NO_COLOR || !input.colour) env.NO_COLOR = '1';
	try {
		const {runDashboard} = await import('./ui/main.tsx');
		return await runDashboard({
			store: demoStore ?? store,
			demo: isDemo,
			now,
			today: isTodayFixed ? today : undefined,
			stdin: process.stdin,
			stdout: process.stdout,
			env,
			editText: text => editText(text, env),
			editRoster: (path, person) => editRoster(path, person, env),
			makeRoster: async () => {
				initRoster((await store.readRoster()).expectedPath);
				return store;
			},
		});
	} finally {
		demo?.remove();
	}
};

const main = async (argv: readonly string[]): Promise<number> => {
	// Inside snap packages conf's writes are not whole or nothing.
	delete process.env.SNAP;
	try {
		if (isDashboard(argv)) return await openDashboard(argv, await surroundings());
		for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
		process.stdout.on('error', leaveQuietly);
		process.stderr.on('error', leaveQuietly);
		const {runCommand} = await import('./commands/run.ts');
		return await runCommand(argv, await surroundings());
	} catch (error) {
		await reportBug(error, argv);
		return BUG;
	}
};

const words = process.argv.slice(2);
if (words[0] === '--version' || words[0] === '-V') process.stdout.write(`${version}\n`);
else {
	void main(words).then(code => {
		process.exitCode = code;
	});
}
