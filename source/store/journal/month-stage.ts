// Has conf write a month where nobody else looks, and proves that what arrived on the disk is what was meant.
import {accessSync, chmodSync, constants} from 'node:fs';
import {makeFolder, notSaved, PRIVATE_FILE, readIfThere, removeFile, syncFile} from '../files/durable.ts';
import {type Month, monthFile} from './journal-layout.ts';

/** conf's class, loaded only by those who write. */
export type ConfClass = typeof import('conf').default;
export const loadConf = async (): Promise<ConfClass> => (await import('conf')).default;

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

export const holds = (path: string, expected: Buffer): boolean => readIfThere(path)?.equals(expected) ?? false;

export const CUT_SHORT = 'what arrived on the disk is not what was written';

/**
 * conf writes the month into a folder for work in progress, where nobody else looks; what arrived is compared byte for
 * byte and synced. Throws what the system or the comparison says; returns the path.
 */
export const stageMonth = (Conf: ConfClass, folder: string, month: Month, text: string): string => {
	const path = monthFile(folder, month);
	makeFolder(folder);
	// conf would try again for a whole second where it has no permission.
	accessSync(folder, constants.W_OK | constants.X_OK);
	removeFile(path);
	const conf = new Conf<Record<string, unknown>>({
		cwd: folder,
		configName: month,
		fileExtension: 'json',
		configFileMode: PRIVATE_FILE,
		accessPropertiesByDotNotation: false,
		serialize: () => text,
	});
	withoutSnap(() => {
		conf.store = {};
	});
	chmodSync(path, PRIVATE_FILE);
	if (!holds(path, Buffer.from(text))) throw notSaved(path, CUT_SHORT, 'The disk may be full: free some space and try again');
	syncFile(path);
	return path;
};
