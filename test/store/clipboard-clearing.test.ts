// What was copied is taken off the clipboard again, but for what the lead copied since; through programs that stand in for those.
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, vi} from 'vitest';
import {clearClipboardLater} from '../../source/store/clipboard-clearing.ts';
import {temporaryFolder} from '../support/program/temp.ts';

const TEXT = '# Ana · é\n\nnotes\n';
const WANTED = {clear_clipboard: true} as const;

/** A tmux with three buffers and an X11 clipboard, as files. */
const desk = (clipboard: string, buffers: readonly string[]) => {
	const folder = temporaryFolder();
	const program = (name: string, script: string): void => {
		writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
		chmodSync(join(folder, name), 0o700);
	};
	mkdirSync(join(folder, 'buffers'));
	for (const [index, text] of buffers.entries()) writeFileSync(join(folder, 'buffers', `buffer${index}`), text);
	writeFileSync(join(folder, 'clipboard'), clipboard);
	program(
		'tmux',
		`case $1 in
list-buffers) ls ${folder}/buffers;;
save-buffer) cat ${folder}/buffers/$3;;
delete-buffer) rm ${folder}/buffers/$3;;
esac`,
	);
	// Looking at the clipboard is the last thing but one: then it is over.
	program(
		'xclip',
		`if [ "$1" = -o ]; then cat ${folder}/clipboard; touch ${folder}/looked; else cat > ${folder}/clipboard; touch ${folder}/cleared; fi`,
	);
	const has = (name: string) => existsSync(join(folder, name));
	return {
		env: {PATH: `${folder}:${process.env.PATH}`, TMUX: 'yes', DISPLAY: ':0'},
		has,
		seen: (name: string) => vi.waitFor(() => expect(has(name)).toBe(true), {timeout: 10_000}),
		clipboard: () => readFileSync(join(folder, 'clipboard'), 'utf8'),
	};
};

it('goes from the clipboard and from tmux', async () => {
	const {env, seen, has, clipboard} = desk(TEXT, ['another', TEXT, 'a third']);
	clearClipboardLater(TEXT, env, WANTED, 0);
	await seen('cleared');
	expect(clipboard()).toBe('');
	expect([0, 1, 2].map(index => has(`buffers/buffer${index}`))).toEqual([true, false, true]);
});

it('leaves what was copied since', async () => {
	const {env, seen, has, clipboard} = desk('copied later', [`${TEXT}!`]);
	clearClipboardLater(TEXT, env, WANTED, 0);
	await seen('looked');
	expect(clipboard()).toBe('copied later');
	expect([has('buffers/buffer0'), has('cleared')]).toEqual([true, false]);
});

it('is not begun where the lead does not want it', async () => {
	const wanted = desk(TEXT, []);
	const unwanted = desk(TEXT, []);
	clearClipboardLater(TEXT, unwanted.env, {clear_clipboard: false}, 0);
	clearClipboardLater(TEXT, wanted.env, WANTED, 0);
	await wanted.seen('cleared');
	expect(unwanted.has('looked')).toBe(false);
});
