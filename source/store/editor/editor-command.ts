// Decides which editor to start and with which words: the lead's choice, its own arguments, and the line to open at.
import {accessSync, constants, statSync} from 'node:fs';
import {basename, delimiter, isAbsolute, join} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import type {Environment} from '../paths.ts';

export type EditorCommand = {readonly program: string; readonly args: readonly string[]};

const VARIABLES = ['MUSTER_EDITOR', 'VISUAL', 'EDITOR'] as const;
/** Tried when nothing is set, in this order: the first explains itself on screen. */
const FALLBACKS = ['nano', 'vi'];

/** How editors take a line: `+12 FILE`, or `FILE:12` behind a switch. Others are given the file alone. */
const PLUS_LINE = new Set([
	'vi',
	'vim',
	'nvim',
	'view',
	'nano',
	'pico',
	'emacs',
	'emacsclient',
	'kak',
	'micro',
	'ne',
	'joe',
	'mg',
]);
const COLON_LINE = new Set(['hx', 'helix', 'subl', 'zed']);
const GOTO_LINE = new Set(['code', 'code-insiders', 'codium', 'cursor', 'windsurf']);
/** Editors with a window of their own return at once unless told to wait; muster would read the file too early. */
const WAIT = new Set([...GOTO_LINE, 'subl', 'zed']);
const WAIT_FLAGS = new Set(['--wait', '-w']);

/** Words as a shell splits them: quotes and backslashes, no variables. Undefined when a quote is left open. */
export const shellWords = (text: string): readonly string[] | undefined => {
	const words: string[] = [];
	let word: string | undefined;
	let quote = '';
	for (let index = 0; index < text.length; index++) {
		const character = text[index] ?? '';
		const next = text[index + 1];
		if (quote === "'" ? character === "'" : quote === '"' && character === '"') quote = '';
		else if (character === '\\' && quote !== "'" && next !== undefined && (quote === '' || next === '"' || next === '\\')) {
			word = (word ?? '') + next;
			index++;
		} else if (quote === '' && (character === '"' || character === "'")) {
			quote = character;
			word ??= '';
		} else if (quote === '' && /\s/.test(character)) {
			if (word !== undefined) words.push(word);
			word = undefined;
		} else word = (word ?? '') + character;
	}
	if (quote !== '') return undefined;
	return word === undefined ? words : [...words, word];
};

const isProgram = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
};

const isOnPath = (program: string, env: Environment): boolean =>
	(env.PATH ?? '').split(delimiter).some(folder => isAbsolute(folder) && isProgram(join(folder, program)));

const chosen = (env: Environment): readonly string[] => {
	for (const variable of VARIABLES) {
		const set = env[variable];
		if (set === undefined || set.trim() === '') continue;
		const words = shellWords(set);
		if (words && words.length > 0) return words;
		throw new Refusal(`${variable} has a quote that is never closed. Set it to a command, such as "code --wait".`, {
			code: 'bad-editor',
			where: variable,
		});
	}
	const fallback = FALLBACKS.find(program => isOnPath(program, env));
	if (fallback) return [fallback];
	throw new Refusal('No editor found. Set EDITOR to yours, such as EDITOR=vim, or give the text on the command line.', {
		code: 'no-editor',
		where: 'EDITOR',
	});
};

const placed = (name: string, file: string, line: number | undefined): readonly string[] => {
	if (line === undefined) return [file];
	if (PLUS_LINE.has(name)) return [`+${line}`, file];
	if (COLON_LINE.has(name)) return [`${file}:${line}`];
	return GOTO_LINE.has(name) ? ['-g', `${file}:${line}`] : [file];
};

/** The command that opens a file, at a line where the editor is known to take one. Refuses when there is no editor. */
export const editorCommand = (env: Environment, file: string, line?: number): EditorCommand => {
	const [program = '', ...own] = chosen(env);
	const name = basename(program).replace(/\.(exe|cmd)$/i, '');
	const wait = WAIT.has(name) && !own.some(word => WAIT_FLAGS.has(word)) ? ['--wait'] : [];
	return {program, args: [...own, ...wait, ...placed(name, file, line)]};
};
