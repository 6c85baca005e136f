// Where everything of the user's lives: one folder under MUSTER_HOME, otherwise the XDG config and data folders.
import {isAbsolute, join, resolve} from 'node:path';
import {Refusal} from '../domain/refusal.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Places = {
	/** Holds the roster and the settings. */
	readonly config: string;
	/** Holds the journal and all that muster keeps around it. */
	readonly data: string;
	/** A roster named by MUSTER_ROSTER; it wins over those in the config folder. */
	readonly namedRoster?: string;
	/** Where a roster is looked for in the config folder, in this order; the first is where `muster init` makes one. */
	readonly rosters: readonly [string, ...string[]];
	readonly settings: string;
	/** Texts that are open in an editor, where there is no folder of the session for them. */
	readonly tmp: string;
	/** The same in the folder that the system keeps for the session: in memory, for the user alone, and gone when they log out. */
	readonly session?: string;
	readonly crashes: string;
	readonly log: string;
};

/** What the folders of texts in editors begin with, one for each text. */
export const EDITED = 'edit-';

const FOLDER = 'muster';
const ROSTER_NAMES = ['roster.yaml', 'roster.yml', 'roster.json'] as const;

/** The user's own folder; refuses rather than falling back to the folder muster happens to be started in. */
const homeFolder = (env: Environment, platform: NodeJS.Platform): string => {
	const home = env.HOME || (platform === 'win32' ? env.USERPROFILE : undefined);
	if (home !== undefined && isAbsolute(home)) return home;
	const found = home === undefined || home === '' ? 'HOME is not set' : 'HOME is not an absolute path';
	throw new Refusal(
		`${found}, so muster does not know where your files are. Set HOME, or MUSTER_HOME to a folder for everything.`,
		{
			code: 'no-home',
			where: 'HOME',
		},
	);
};

/** An XDG folder that is set counts only when absolute, as the XDG base directory specification says. */
const xdgFolder = (set: string | undefined, fallback: readonly string[], home: () => string): string =>
	join(set !== undefined && isAbsolute(set) ? set : join(home(), ...fallback), FOLDER);

/** All places for this environment; nothing is made. Refuses when no home folder is known. */
export const places = (env: Environment, platform: NodeJS.Platform = process.platform): Places => {
	const home = () => homeFolder(env, platform);
	const whole = env.MUSTER_HOME ? resolve(env.MUSTER_HOME) : undefined;
	const config = whole ?? xdgFolder(env.XDG_CONFIG_HOME, ['.config'], home);
	const data = whole ?? xdgFolder(env.XDG_DATA_HOME, ['.local', 'share'], home);
	const [first, ...others] = ROSTER_NAMES;
	return {
		config,
		data,
		namedRoster: env.MUSTER_ROSTER ? resolve(env.MUSTER_ROSTER) : undefined,
		rosters: [join(config, first), ...others.map(name => join(config, name))],
		settings: join(config, 'settings.json'),
		tmp: join(data, 'tmp'),
		session: env.XDG_RUNTIME_DIR && isAbsolute(env.XDG_RUNTIME_DIR) ? join(env.XDG_RUNTIME_DIR, FOLDER) : undefined,
		crashes: join(data, 'crashes'),
		log: join(data, 'muster.log'),
	};
};
