// What tmux is given, through a program of that name that writes down what it was asked.
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, vi} from 'vitest';
import {copyToTmux} from '../../source/store/tmux-clipboard.ts';
import {temporaryFolder} from '../support/program/temp.ts';

it('gives tmux the text as a buffer for the clipboard', async () => {
	const folder = temporaryFolder();
	const [program, given] = [join(folder, 'tmux'), join(folder, 'given')];
	writeFileSync(program, `#!/bin/sh\n{ echo "$@"; cat; } > ${given}.part\nmv ${given}.part ${given}\n`);
	chmodSync(program, 0o700);
	copyToTmux('# Ana · é\n', {PATH: `${folder}:${process.env.PATH}`});
	await vi.waitFor(() => expect(existsSync(given)).toBe(true), {timeout: 5000});
	expect(readFileSync(given, 'utf8')).toBe('load-buffer -w -\n# Ana · é\n');
});

it('does nothing where there is no tmux', async () => {
	const folder = temporaryFolder();
	expect(() => copyToTmux('text', {PATH: folder})).not.toThrow();
	await new Promise(resolve => setImmediate(resolve));
});
