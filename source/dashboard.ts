// Opens the dashboard: on the lead's own team, or on the demo team in a scratch store that is gone afterwards.
import {openContext, type Surroundings} from './commands/cli/context.ts';
import {parseInput} from './commands/cli/parse.ts';
import type {CommandLine} from './commands/cli/split.ts';
import {tellRefusal} from './commands/cli/tell-refusal.ts';
import {Refusal} from './domain/refusal.ts';
import {clearClipboardLater} from './store/clipboard-clearing.ts';
import {openDemo} from './store/demo/demo.ts';
import {editText} from './store/editor/editor.ts';
import {writeTextToFile} from './store/files/text-to-file.ts';
import {errorName, type LogFile, logFile, loggedStore} from './store/log-file.ts';
import {editRoster} from './store/roster/edit-roster.ts';
import {initRoster} from './store/roster/init-roster.ts';
import {readSettings} from './store/settings.ts';
import {copyToTmux} from './store/tmux-clipboard.ts';
import {runDashboard} from './ui/main.tsx';
import {bySettings} from './ui/terminal/opening-settings.ts';

/** When it was opened and how it ended; the demo leaves no trace. */
const logged = async (log: LogFile | undefined, now: () => Date, run: () => Promise<number>): Promise<number> => {
	const began = now().getTime();
	const seconds = () => Math.round((now().getTime() - began) / 1000);
	log?.info('dashboard-opened');
	try {
		const code = await run();
		log?.info('dashboard-closed', {code, seconds: seconds()});
		return code;
	} catch (error) {
		log?.info('dashboard-crashed', {error: errorName(error), seconds: seconds()});
		throw error;
	}
};

const open = async ({name, rest}: CommandLine, outside: Surroundings): Promise<number> => {
	const {env} = process;
	const {now} = outside;
	const input = parseInput(name ?? 'muster', {}, rest);
	const {store: unlogged, today, hasRoster, places} = openContext(outside, input);
	const log = logFile({places, now, isDebug: input.flag('debug')});
	const store = loggedStore(unlogged, log);
	const isTodayFixed = input.value('today') !== undefined || Boolean(env.MUSTER_TODAY);
	const settings = readSettings(places);
	const isDemo = name === 'demo' || !(await hasRoster());
	const demo = isDemo ? await openDemo({env, now, today}) : undefined;
	const demoStore = demo && openContext({...outside, env: demo.env}, {value: () => undefined}).store;
	if (env.NO_COLOR || !input.colour) env.NO_COLOR = '1';
	try {
		return await logged(demo ? undefined : log, now, () =>
			runDashboard({
				...bySettings(settings),
				store: demoStore ?? store,
				demo: isDemo,
				now,
				today: isTodayFixed ? today : undefined,
				stdin: process.stdin,
				stdout: process.stdout,
				env,
				editText: text => editText(text, env),
				editRoster: (path, person) => editRoster(path, person, env),
				copyToTmux: text => copyToTmux(text, env),
				onCopied: text => clearClipboardLater(text, env, settings.settings),
				writeFile: (path, text, overwrite) => writeTextToFile(path, text, env, overwrite),
				makeRoster: async () => {
					initRoster((await store.readRoster()).expectedPath);
					return store;
				},
			}),
		);
	} finally {
		demo?.remove();
	}
};

/** The exit code. What was asked for wrongly, or a roster that can't be read, is told before the screen is taken. */
export const openDashboard = async (split: CommandLine, outside: Surroundings): Promise<number> => {
	try {
		return await open(split, outside);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		tellRefusal(error, false, outside);
		return error.exitCode;
	}
};
