// A line for what muster was asked and how it went, in a rotating file beside the journal: never a name, never a note.
import {appendFileSync, renameSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {Refusal} from '../domain/refusal.ts';
import {errorCode, giveMode, kindOfFile, makeFolder, PRIVATE_FILE} from './files/durable.ts';
import type {Places} from './paths.ts';
import type {Store} from './store.ts';

/** Some two thousand lines; with three older files a megabyte at most. */
export const LARGEST_LOG = 256 * 1024;
export const KEPT_LOGS = 3;

/** Words that muster itself chose, numbers, yes or no. Anything else has no place in a log. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Neither ever throws: what can't be logged is not logged. */
export type LogFile = {
	readonly info: (event: string, fields?: LogFields) => void;
	/** Only under `--debug`. */
	readonly debug: (event: string, fields?: LogFields) => void;
};

export type LogOptions = {
	readonly places: Pick<Places, 'log'>;
	/** The real clock. */
	readonly now: () => Date;
	readonly isDebug?: boolean;
};

/** A value of any other form could be somebody's words. */
const PLAIN = /^[\w.:+-]{1,64}$/;

const worded = (value: string | number | boolean): string => {
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return PLAIN.test(String(value)) ? String(value) : '?';
};

const lineOf = (level: 'info' | 'debug', event: string, fields: LogFields, now: Date): string => {
	const pairs = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${worded(value)}`]));
	return `${[now.toISOString(), level, event, ...pairs].join(' ')}\n`;
};

const older = (path: string, count: number): string => (count === 0 ? path : `${path}.${count}`);

/** The paths of the log and of those before it, newest first. */
export const logPaths = (path: string): readonly string[] =>
	Array.from({length: KEPT_LOGS + 1}, (_, count) => older(path, count));

const rotate = (path: string): void => {
	for (let count = KEPT_LOGS; count > 0; count--) {
		try {
			renameSync(older(path, count - 1), older(path, count));
		} catch (error) {
			// There are not as many yet, or another process was quicker.
			if (errorCode(error) !== 'ENOENT') throw error;
		}
	}
};

const append = (path: string, line: string): void => {
	makeFolder(dirname(path));
	const kind = kindOfFile(path);
	if (kind !== 'none' && kind !== 'file') return;
	if (kind === 'file' && statSync(path).size + Buffer.byteLength(line) > LARGEST_LOG) rotate(path);
	appendFileSync(path, line, {mode: PRIVATE_FILE});
	if (kind === 'none') giveMode(path, PRIVATE_FILE);
};

/** Nothing is opened or made before the first line. */
export const logFile = ({places, now, isDebug = false}: LogOptions): LogFile => {
	const write = (level: 'info' | 'debug', event: string, fields: LogFields = {}): void => {
		try {
			append(places.log, lineOf(level, event, fields, now()));
		} catch {
			// A full disk or a folder of somebody else's: the work goes on without a log.
		}
	};
	return {
		info: (event, fields) => write('info', event, fields),
		debug: (event, fields) => {
			if (isDebug) write('debug', event, fields);
		},
	};
};

/** What an error may be called in the log: a refusal's code, the system's, or the kind of bug; never its message. */
export const errorName = (error: unknown): string => {
	if (error instanceof Refusal) return error.code;
	if (error instanceof Error) return errorCode(error) ?? error.constructor.name;
	return typeof error;
};

/** The same store, whose saves that fail are logged. */
export const loggedStore = (store: Store, log: LogFile): Store => ({
	...store,
	append: async (drafts, today, meant) => {
		try {
			const entries = await store.append(drafts, today, meant);
			log.debug('saved', {entries: entries.length});
			return entries;
		} catch (error) {
			log.info('save-failed', {error: errorName(error), entries: typeof drafts === 'function' ? 0 : drafts.length});
			throw error;
		}
	},
});
