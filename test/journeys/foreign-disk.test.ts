// The built program on a disk that refuses modes and hard links, whoever runs it: saving works, and the doctor says it once.
import {chmodSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {runMuster} from '../support/program/built-program.ts';
import {homeWith, TODAY} from '../support/terminal/journey.ts';

const SHIM = new URL('../support/program/refuse-modes.mjs', import.meta.url).href;

it.each(['EPERM', 'ENOTSUP', 'EINVAL'])('saves, undoes and copies where modes are refused with %s', async code => {
	const home = await homeWith('demo');
	const run = (...words: string[]) =>
		runMuster(words, {home, today: TODAY, env: {NODE_OPTIONS: `--import ${SHIM}`, REFUSES: code}});
	for (const words of [['note', 'ana', 'on a foreign disk'], ['undo'], ['redo'], ['backup']])
		expect(await run(...words), words.join(' ')).toMatchObject({code: 0, stderr: ''});
	expect((await run('log', '--kind', 'observation')).stdout).toContain('on a foreign disk');
	// As such a disk shows everything.
	chmodSync(home, 0o755);
	const {stdout} = await run('doctor');
	expect(stdout.match(/keeps no modes/g)).toHaveLength(1);
	const months = readdirSync(join(home, 'journal')).map(name => statSync(join(home, 'journal', name)).mode & 0o777);
	expect(new Set(months)).toEqual(new Set([0o600]));
});
