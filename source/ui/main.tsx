// Opens the dashboard: makes the session, hands it to Ink, and gives the terminal back whatever happens.
import type {ReadStream, WriteStream} from 'node:tty';
import {render} from 'ink';
import type {Day} from '../domain/day.ts';
import type {PersonId} from '../domain/ids.ts';
import type {Store} from '../store/store.ts';
import {App, type TerminalControl} from './app.tsx';
import {createSession, type Outside, type Session} from './session.ts';
import type {State} from './state.ts';
import {hearEndings, SIGNAL_CODES} from './terminal/endings.ts';
import {spareMemory} from './terminal/spare-memory.ts';
import {stopUntilContinued} from './terminal/suspending.ts';
import {clipboardSequence, MOUSE_OFF, MOUSE_ON, multiplexerIn, quietStream} from './terminal/terminal.ts';
import {chooseTheme, type ThemeName} from './theme.ts';

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
	/** Puts a text on the clipboard where a tmux stands between muster and the terminal. */
	readonly copyToTmux?: (text: string) => void;
	/** Told of every text that went to a clipboard. */
	readonly onCopied?: (text: string) => void;
	/** Writes a text to a file that the lead names. */
	readonly writeFile: Outside['writeFile'];
	/** Makes a starter roster and gives the store that reads it. */
	readonly makeRoster: () => Promise<Store>;
	readonly theme?: ThemeName;
	readonly start?: Partial<State>;
	/** The first day of a week; Monday without it. */
	readonly weekStart?: 'mon' | 'sun';
	/** The wheel scrolls; text can then be selected only as the terminal allows it. */
	readonly mouse?: boolean;
	/** After so long without a key it is masked until the next one; never without it. */
	readonly maskAfterMs?: number;
};

/** Twice a second: what is written in another terminal shows within one. */
const TICK_MS = 500;
/** The first frame is on the screen, and most of those who press a key at once have done so. */
const SETTLED_MS = 300;
/** Every key at thirty a second is drawn; more gains nothing. */
const MAX_FPS = 60;
/** Where the terminal does not say. */
const USUAL_COLUMNS = 80;
const USUAL_ROWS = 24;

/** Runs until the lead quits; the exit code. Rejects with what was thrown while drawing, the terminal given back. */
export const runDashboard = async (options: DashboardOptions): Promise<number> => {
	const {stdout, stdin, env} = options;
	const isLinear = env.INK_SCREEN_READER === 'true';
	let exitCode: number | undefined;
	let session: Session | undefined;
	let control: TerminalControl | undefined;

	const setMouse = (isOn: boolean): void => {
		if (options.mouse && !isLinear) stdout.write(isOn ? MOUSE_ON : MOUSE_OFF);
	};
	const size = () => ({columns: stdout.columns || USUAL_COLUMNS, rows: stdout.rows || USUAL_ROWS});
	const onResize = (): void => session?.resize(size());

	/** Gives the terminal to some work, and takes it back whatever came of it. */
	const suspended = async <Result,>(work: () => Result | Promise<Result>): Promise<Result> => {
		if (!control) throw new Error('the screen is not there yet');
		let result: {readonly value: Result} | undefined;
		setMouse(false);
		await control.suspend(async () => {
			result = {value: await work()};
		});
		setMouse(true);
		onResize();
		if (!result) throw new Error('the work was not done');
		return result.value;
	};

	const outside: Outside = {
		editText: text => suspended(() => options.editText(text)),
		editRoster: (path, person) => suspended(() => options.editRoster(path, person)),
		makeRoster: options.makeRoster,
		copy: text => {
			const inside = multiplexerIn(env);
			stdout.write(clipboardSequence(text, inside));
			if (inside === 'tmux') options.copyToTmux?.(text);
			options.onCopied?.(text);
		},
		writeFile: options.writeFile,
		suspend: () => suspended(stopUntilContinued),
		quit: () => control?.exit(),
		fail: error => control?.exit(error instanceof Error ? error : new Error(String(error))),
	};

	/** Ink asks for raw keys after its first frame; what is typed before must neither be echoed into it nor change. */
	const setRaw = (isRaw: boolean): void => {
		if (stdin.isTTY && stdin.isRaw !== isRaw) stdin.setRawMode(isRaw);
	};

	const keepDrafts = (): void => {
		try {
			session?.keepDrafts();
		} catch {
			// On the way out nobody is left to be told; the terminal must be given back all the same.
		}
	};
	const stopHearing = hearEndings(stdin, stdout, {
		onSignal: signal => {
			exitCode ??= SIGNAL_CODES[signal];
			keepDrafts();
			control?.exit();
		},
		onError: outside.fail,
	});

	let ticking: NodeJS.Timeout | undefined;
	let sparing: NodeJS.Timeout | undefined;
	let completing: NodeJS.Timeout | undefined;
	/** The first frame is drawn, and a bug from here on gives the terminal back. */
	const onControl = (given: TerminalControl): void => {
		control = given;
		completing ??= setTimeout(() => session?.complete());
	};
	try {
		setRaw(true);
		session = await createSession({...options, ...size(), outside});
		if (exitCode !== undefined) return exitCode;
		stdout.on('resize', onResize);
		const instance = render(<App session={session} theme={chooseTheme(options.theme, env)} onControl={onControl} />, {
			stdout: quietStream(stdout),
			stdin,
			// Both are terminals, also where a variable says that this is a build machine.
			interactive: true,
			alternateScreen: !isLinear,
			incrementalRendering: true,
			maxFps: MAX_FPS,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		setMouse(true);
		sparing = setTimeout(spareMemory, SETTLED_MS);
		ticking = setInterval(() => void session?.tick().catch(outside.fail), TICK_MS);
		await instance.waitUntilExit();
		// A save that had begun is finished before the process ends.
		await session.settled();
	} catch (error) {
		keepDrafts();
		throw error;
	} finally {
		clearInterval(ticking);
		clearTimeout(completing);
		clearTimeout(sparing);
		setMouse(false);
		setRaw(false);
		stdout.off('resize', onResize);
		stopHearing();
	}
	return exitCode ?? 0;
};
