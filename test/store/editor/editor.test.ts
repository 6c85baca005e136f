import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Refusal} from '../../../source/domain/refusal.ts';
import {editFile, editText} from '../../../source/store/editor/editor.ts';
import {editorCommand, shellWords} from '../../../source/store/editor/editor-command.ts';
import type {Environment} from '../../../source/store/paths.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'muster-editor-'));
});
afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

/** An editor made of a shell script; `$1` is the file. */
const editor = (script: string, env: Environment = {}): Environment => {
	const path = join(home, 'ed.sh');
	writeFileSync(path, `#!/bin/sh\n${script}\n`);
	chmodSync(path, 0o755);
	return {PATH: process.env.PATH, MUSTER_HOME: join(home, 'm'), EDITOR: path, ...env};
};
const tmp = () => join(home, 'm', 'tmp');
const refusal = (run: () => unknown): Refusal => {
	try {
		run();
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
	throw new Error('was not refused');
};

describe('the folder of the session', () => {
	it('takes the text where it is the lead’s own, and is left empty', () => {
		const session = join(home, 'run');
		mkdirSync(session, {mode: 0o700});
		const env = editor('pwd -P >/dev/null; echo "$1" > "$1"', {XDG_RUNTIME_DIR: session});
		expect(editText('', env)).toMatch(new RegExp(`^${session}/muster/edit-[^/]+/note.md$`));
		expect(readdirSync(join(session, 'muster'))).toEqual([]);
		expect(existsSync(tmp())).toBe(false);
	});

	it('is passed by where others could look into it, or it is not there', () => {
		const open = join(home, 'open');
		mkdirSync(open);
		chmodSync(open, 0o755);
		for (const folder of [open, join(home, 'nowhere'), 'run']) {
			expect(editText('', editor('echo "$1" > "$1"', {XDG_RUNTIME_DIR: folder}))).toContain(tmp());
			expect(existsSync(join(folder, 'muster'))).toBe(false);
		}
	});
});

describe('words of an editor command', () => {
	it.each<[string, readonly string[] | undefined]>([
		['vim', ['vim']],
		['code --wait', ['code', '--wait']],
		['  emacs   -nw ', ['emacs', '-nw']],
		['"/opt/my editor/ed" -x', ['/opt/my editor/ed', '-x']],
		['sh -c \'a "b"\'', ['sh', '-c', 'a "b"']],
		['/opt/my\\ editor/ed', ['/opt/my editor/ed']],
		['a "b\\"c" ""', ['a', 'b"c', '']],
		['a "b', undefined],
		['', []],
	])('%j', (text, words) => {
		expect(shellWords(text)).toEqual(words);
	});
});

describe('choosing the editor', () => {
	it.each<[Environment, number | undefined, string, readonly string[]]>([
		[{EDITOR: 'vim'}, 12, 'vim', ['+12', 'F']],
		[{EDITOR: 'vim'}, undefined, 'vim', ['F']],
		[{VISUAL: 'nvim', EDITOR: 'ed'}, 3, 'nvim', ['+3', 'F']],
		[{MUSTER_EDITOR: '/usr/bin/nano', VISUAL: 'nvim', EDITOR: 'ed'}, 3, '/usr/bin/nano', ['+3', 'F']],
		[{MUSTER_EDITOR: ' ', EDITOR: 'hx'}, 3, 'hx', ['F:3']],
		[{EDITOR: 'kak'}, 3, 'kak', ['+3', 'F']],
		[{EDITOR: 'emacsclient -t'}, 3, 'emacsclient', ['-t', '+3', 'F']],
		[{EDITOR: 'code --wait'}, 3, 'code', ['--wait', '-g', 'F:3']],
		[{EDITOR: 'code'}, undefined, 'code', ['--wait', 'F']],
		[{EDITOR: 'subl -w'}, 3, 'subl', ['-w', 'F:3']],
		[{EDITOR: 'unheard-of --x'}, 3, 'unheard-of', ['--x', 'F']],
	])('%j at line %s', (env, line, program, args) => {
		expect(editorCommand(env, 'F', line)).toEqual({program, args});
	});

	it('falls back to nano, then vi, if they are on the path', () => {
		const program = (name: string) => {
			writeFileSync(join(home, name), '');
			chmodSync(join(home, name), 0o755);
		};
		program('vi');
		expect(editorCommand({PATH: home}, 'F').program).toBe('vi');
		program('nano');
		expect(editorCommand({PATH: `relative:${home}`}, 'F', 4)).toEqual({program: 'nano', args: ['+4', 'F']});
	});

	it('refuses when there is none, and says what to set', () => {
		expect(refusal(() => editorCommand({PATH: home}, 'F'))).toMatchObject({
			code: 'no-editor',
			message: expect.stringContaining('Set EDITOR'),
		});
		expect(refusal(() => editorCommand({}, 'F')).code).toBe('no-editor');
		expect(refusal(() => editorCommand({EDITOR: 'vim "'}, 'F'))).toMatchObject({code: 'bad-editor', where: 'EDITOR'});
	});
});

describe('writing a text in the editor', () => {
	it('returns what was written, without the last line break', () => {
		expect(editText('first\n', editor('printf "more\\nlines\\n" >> "$1"'), {stdio: 'ignore'})).toBe('first\nmore\nlines');
	});

	it('ends lines as the rest of the journal does, also after an editor of Windows', () => {
		const writes = editor('printf "one\\r\\ntwo\\r\\n" > "$1"');
		expect(editText('', writes, {stdio: 'ignore'})).toBe('one\ntwo');
		expect(editText('same\n', editor('printf "same\\r\\n" > "$1"'), {stdio: 'ignore'})).toBeUndefined();
	});

	it('reads an editor’s new file in place of the old', () => {
		expect(editText('old', editor('rm "$1"; printf "new\\r\\n" > "$1"'), {stdio: 'ignore'})).toBe('new');
	});

	it.each([
		['left as it was', 'true'],
		['given only a last line break', 'printf "\\n" >> "$1"'],
		['emptied', ': > "$1"'],
		['made blank', 'printf " \\n\\n" > "$1"'],
		['removed', 'rm "$1"'],
	])('returns nothing for a text that was %s', (_, script) => {
		expect(editText('first', editor(script), {stdio: 'ignore'})).toBeUndefined();
	});

	it('keeps the text private, and leaves nothing behind, not even the editor’s own copies', () => {
		const seen = join(home, 'seen');
		const modes = '"$1" "$(dirname "$1")" "$(dirname "$(dirname "$1")")"';
		const env = editor(`for path in ${modes}; do ls -ld "$path" | cut -c1-10 >> ${seen}; done; cp "$1" "$1~"; printf x > "$1"`);
		const before = process.umask(0);
		try {
			editText('first', env, {stdio: 'ignore'});
		} finally {
			process.umask(before);
		}
		expect(readFileSync(seen, 'utf8')).toBe('-rw-------\ndrwx------\ndrwx------\n');
		expect(readdirSync(tmp())).toEqual([]);
	});

	it('removes the file also when the editor fails, and hands on what was written', () => {
		const failure = refusal(() => editText('first', editor('printf "precious" > "$1"; exit 3'), {stdio: 'ignore'}));
		expect(failure.message).toBe(
			`Nothing was saved: the editor ${join(home, 'ed.sh')} ended with exit code 3. Set EDITOR to another one, or try again.`,
		);
		expect(failure.written).toBe('precious');
		expect(readdirSync(tmp())).toEqual([]);
	});

	it.each<[string, string, RegExp]>([
		['fails without a change', 'exit 1', /ended with exit code 1\. Set EDITOR/],
		['is killed', 'kill -9 $$', /was ended by SIGKILL/],
	])('refuses and leaves nothing behind when the editor %s', (_, script, words) => {
		expect(refusal(() => editText('first', editor(script), {stdio: 'ignore'})).message).toMatch(words);
		expect(readdirSync(tmp())).toEqual([]);
	});

	it('refuses when the editor is not there', () => {
		const failure = refusal(() => editText('first', {...editor('true'), EDITOR: 'no-such-editor-anywhere'}, {stdio: 'ignore'}));
		expect(failure.message).toBe(
			'Nothing was saved: the editor no-such-editor-anywhere was not found. Set EDITOR to another one, or try again.',
		);
		expect(readdirSync(tmp())).toEqual([]);
	});

	it('refuses when its folder cannot be made', () => {
		mkdirSync(join(home, 'm'));
		writeFileSync(join(home, 'm', 'tmp'), 'a file');
		expect(refusal(() => editText('first', editor('true'), {stdio: 'ignore'})).code).toBe('not-saved');
	});
});

describe('opening a file', () => {
	it('gives the editor the file and the line', () => {
		const env = editor('printf "%s\\n" "$@" > "$OUT"', {OUT: join(home, 'out')});
		const vim = join(home, 'vim');
		writeFileSync(vim, readFileSync(join(home, 'ed.sh')), {mode: 0o755});
		editFile('/roster.yaml', 7, {...env, EDITOR: `${vim} -n`}, {stdio: 'ignore'});
		expect(readFileSync(join(home, 'out'), 'utf8')).toBe('-n\n+7\n/roster.yaml\n');
	});

	it('refuses when the editor fails', () => {
		expect(refusal(() => editFile('/roster.yaml', undefined, editor('exit 2'), {stdio: 'ignore'})).message).toMatch(
			/exit code 2/,
		);
		expect(existsSync(tmp())).toBe(false);
	});
});
