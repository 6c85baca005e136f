// Opens the dashboard: makes the session, hands it to Ink, and gives the terminal back whatever happens.
import type {ReadStream, WriteStream} from 'node:tty';
import {render} from 'ink';
import type {Day} from '../domain/day.ts';
import type {PersonId} from '../domain/ids.ts';
import type {Store} from '../store/store.ts';
import {App, type TerminalControl} from './app.tsx';
import {createSession, type Outside} from './session.ts';
import {clipboardSequence, quietStream} from './terminal.ts';
import {chooseTheme, type ThemeName} from './theme.ts';
import type {State} from './ui-state.ts';

export type DashboardOptions = {
	readonly store: Store;
	/** The invented demo team is shown because there is no roster yet. */
	readonly demo: boolean;
	readonly now: () => Date;
	/** A fixed day; without it the day follows the clock. */
	readonly today?: Day;
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	readonly env: NodeJS.ProcessEnv;
	/** Both take the terminal while they run; undefined when nothing changed. */
	readonly editText: (text: string) => string | undefined;
	readonly editRoster: (path: string, person: PersonId | undefined) => void | Promise<void>;
	/** Makes a starter roster and gives the store that reads it. */
	readonly makeRoster: () => Promise<Store>;
	readonly theme?: ThemeName;
	readonly start?: Partial<State>;
};

/** Twice a second: what is written in another terminal shows within one. */
const TICK_MS = 500;
/** Every key at thirty a second is drawn; more gains nothing. */
const MAX_FPS = 60;

const SIGNALS = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/** Runs until the lead quits; the exit code. Rejects with what was thrown while drawing, the terminal given back. */
export const runDashboard = async (options: DashboardOptions): Promise<number> => {
	const {stdout, stdin, env} = options;
	let exitCode = 0;
	let control: TerminalControl | undefined;
	const suspended = async <Result,>(work: () => Result | Promise<Result>): Promise<Result> => {
		let result: Result | undefined;
		await control?.suspend(async () => {
			result = await work();
		});
		return result as Result;
	};

	const outside: Outside = {
		editText: text => suspended(() => options.editText(text)),
		editRoster: (path, person) => suspended(() => options.editRoster(path, person)),
		makeRoster: options.makeRoster,
		copy: text => {
			stdout.write(clipboardSequence(text, env.TMUX !== undefined));
		},
		suspend: () =>
			suspended(async () => {
				// A timer keeps the process alive while it is stopped, or `fg` would end it.
				const alive = setInterval(() => {}, 60_000);
				const continued = new Promise<void>(resolve => process.once('SIGCONT', resolve));
				process.kill(process.pid, 'SIGTSTP');
				await continued;
				clearInterval(alive);
			}),
		quit: () => control?.exit(),
		fail: error => control?.exit(error instanceof Error ? error : new Error(String(error))),
	};

	const session = await createSession({
		store: options.store,
		outside,
		now: options.now,
		today: options.today,
		demo: options.demo,
		columns: stdout.columns,
		rows: stdout.rows,
		start: options.start,
	});

	const onSignal = (signal: keyof typeof SIGNALS) => {
		session.keepDrafts();
		exitCode = SIGNALS[signal];
		control?.exit();
	};
	for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) process.on(signal, onSignal);

	const instance = render(
		<App session={session} theme={chooseTheme(options.theme, env)} onControl={given => (control = given)} />,
		{
			stdout: quietStream(stdout),
			stdin,
			alternateScreen: env.INK_SCREEN_READER !== 'true',
			incrementalRendering: true,
			maxFps: MAX_FPS,
			exitOnCtrlC: false,
			patchConsole: false,
		},
	);
	const ticking = setInterval(() => void session.tick().catch(outside.fail), TICK_MS);
	try {
		await instance.waitUntilExit();
	} catch (error) {
		session.keepDrafts();
		throw error;
	} finally {
		clearInterval(ticking);
		for (const signal of Object.keys(SIGNALS)) process.off(signal, onSignal);
	}
	return exitCode;
};
