// Temporary folders for one test, removed when it ends.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

export const temporaryFolder = (name = 'muster-test-'): string => {
	const folder = mkdtempSync(join(tmpdir(), name));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true, maxRetries: 3}));
	return folder;
};
