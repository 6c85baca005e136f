// Lets the lead write in an editor of their own: a new text in a private file, or a file of theirs at a line.
import {type SpawnSyncOptions, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import {errorCode, giveMode, makeFolder, orNone, PRIVATE_FILE, PRIVATE_FOLDER, savingTo} from '../files/durable.ts';
import {EDITED, type Environment, places} from '../paths.ts';
import {editorCommand} from './editor-command.ts';

export type EditorOptions = Pick<SpawnSyncOptions, 'stdio' | 'cwd'>;

/** Named so that editors colour it as Markdown. */
const FILE_NAME = 'note.md';

/** Runs the editor to its end; says how it failed, if it did. */
const run = (
	env: Environment,
	file: string,
	line: number | undefined,
	{stdio = 'inherit', cwd}: EditorOptions,
): string | undefined => {
	const {program, args} = editorCommand(env, file, line);
	const {error, status, signal} = spawnSync(program, args, {stdio, cwd, env: {...env}});
	if (error) return errorCode(error) === 'ENOENT' ? `the editor ${program} was not found` : `the editor ${program} did not start`;
	if (signal) return `the editor ${program} was ended by ${signal}`;
	return status === 0 ? undefined : `the editor ${program} ended with exit code ${status}`;
};

const refused = (how: string, advice: string, written?: string): Refusal =>
	new Refusal(`Nothing was saved: ${how}. ${advice}`, {code: 'editor-failed', where: 'EDITOR', written});

/** Editors end a file with a line break that nobody typed, and some end every line as Windows does. */
const withoutLastBreak = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');

/** Under sudo the variable may name the folder of somebody else (XDG base directory specification: owned by the user, 0700). */
const isOurs = (folder: string): boolean => {
	const stat = orNone(() => statSync(folder));
	return stat?.isDirectory() === true && stat.uid === process.getuid?.() && (stat.mode & 0o077) === 0;
};

/** Each text has a folder of its own, so that an editor's own backup and swap files go with it; its name says whose it is. */
const folderIn = (parent: string): string => {
	makeFolder(parent);
	const made = mkdtempSync(join(parent, `${EDITED}${process.pid}-`));
	giveMode(made, PRIVATE_FOLDER);
	return made;
};

/**
 * Opens a text in the lead's editor and returns what it became; undefined when it was left as it was or emptied. An
 * editor that fails is a Refusal, which carries a changed text along. The file is removed whatever happens: notes don't lie about.
 */
export const editText = (initial: string, env: Environment, options: EditorOptions = {}): string | undefined => {
	const {tmp, session} = places(env);
	const inSession = session !== undefined && isOurs(dirname(session)) ? orNone(() => folderIn(session)) : undefined;
	const folder = inSession ?? savingTo(tmp, () => folderIn(tmp));
	const file = join(folder, FILE_NAME);
	try {
		savingTo(file, () => {
			writeFileSync(file, initial, {mode: PRIVATE_FILE, flag: 'wx'});
			giveMode(file, PRIVATE_FILE);
		});
		const failure = run(env, file, undefined, options);
		const text = withoutLastBreak(textOf(file) ?? initial);
		const isChanged = text !== withoutLastBreak(initial) && text.trim() !== '';
		if (failure !== undefined) throw refused(failure, 'Set EDITOR to another one, or try again.', isChanged ? text : undefined);
		return isChanged ? text : undefined;
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};

/** Some editors write by removing and renaming; a file that is gone was left as it was. */
const textOf = (file: string): string | undefined => {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		return undefined;
	}
};

/** Opens a file of the lead's in their editor, at a line if given. Refuses when the editor fails. */
export const editFile = (path: string, line: number | undefined, env: Environment, options: EditorOptions = {}): void => {
	const failure = run(env, path, line, options);
	if (failure !== undefined) throw refused(failure, `${path} is as the editor left it.`);
};
