// conf, which writes files whole or not at all: loaded only by those who write, and used nowhere else.
import {PRIVATE_FILE} from './durable.ts';

export type ConfClass = typeof import('conf').default;

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A library of conf's waits for signals, to remove what is half-written: muster's next start does that. A signal that is waited for
 * ends nobody who is at work.
 */
export const loadConf = async (): Promise<ConfClass> => {
	const before = new Map(ENDING.map(signal => [signal, new Set(process.rawListeners(signal))]));
	const {default: Conf} = await import('conf');
	for (const [signal, own] of before)
		for (const listener of process.rawListeners(signal))
			if (!own.has(listener)) process.removeListener(signal, listener as NodeJS.SignalsListener);
	return Conf;
};

/** With `SNAP` in the environment conf writes in place, which is not atomic. */
const withoutSnap = <Result>(work: () => Result): Result => {
	const {SNAP} = process.env;
	delete process.env.SNAP;
	try {
		return work();
	} finally {
		if (SNAP !== undefined) process.env.SNAP = SNAP;
	}
};

const optionsFor = (folder: string, name: string) => ({
	cwd: folder,
	configName: name,
	fileExtension: 'json',
	configFileMode: PRIVATE_FILE,
	accessPropertiesByDotNotation: false,
});

/** `folder/name.json` with this text and nothing else. */
export const writeWithConf = (Conf: ConfClass, folder: string, name: string, text: string): void => {
	const conf = new Conf<Record<string, unknown>>({...optionsFor(folder, name), serialize: () => text});
	withoutSnap(() => {
		conf.store = {};
	});
};

/** One key of `folder/name.json`; what else it holds stays. */
export const setWithConf = (Conf: ConfClass, folder: string, name: string, key: string, value: string | boolean): void => {
	const conf = new Conf<Record<string, unknown>>(optionsFor(folder, name));
	withoutSnap(() => conf.set(key, value));
};
