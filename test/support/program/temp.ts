// Temporary folders for one test, removed when it ends.
import {mkdtempSync, rmSync, statfsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** Linux's file system in memory, where it is roomy: there a save that waits for the disk waits for nothing. */
const IN_MEMORY = '/dev/shm';
const ROOMY_BYTES = 2 ** 30;

const isRoomy = (): boolean => {
	try {
		const {bavail, bsize} = statfsSync(IN_MEMORY);
		return bavail * bsize >= ROOMY_BYTES;
	} catch {
		return false;
	}
};

const WHERE = isRoomy() ? IN_MEMORY : tmpdir();

export const temporaryFolder = (name = 'muster-test-'): string => {
	const folder = mkdtempSync(join(WHERE, name));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true, maxRetries: 3}));
	return folder;
};
