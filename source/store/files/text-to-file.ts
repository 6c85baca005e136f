// Writes a text that the lead takes out of muster to a file that they name: for them alone, and never over another one unasked.
import {closeSync, openSync, statSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import type {Environment} from '../paths.ts';
import {diskWords, errorCode, giveMode, kindOfFile, PRIVATE_FILE, removeFile, writePrivate} from './durable.ts';

/** `~/notes.md` as a shell reads it. */
const pathOf = (typed: string, {HOME}: Environment): string =>
	typed === '~' || typed.startsWith('~/') ? join(HOME || homedir(), typed.slice(1)) : resolve(typed);

const refuse = (path: string, why: string): Refusal =>
	new Refusal(`Nothing written: ${path}: ${why}.`, {code: 'not-written', where: 'path'});

const writeNew = (path: string, text: string): void => {
	const descriptor = openSync(path, 'wx', PRIVATE_FILE);
	try {
		writeFileSync(descriptor, text);
	} catch (error) {
		removeFile(path);
		throw error;
	} finally {
		closeSync(descriptor);
	}
	giveMode(path, PRIVATE_FILE);
};

export type TextWritten = {
	readonly path: string /** Another file has the name, and stays as it is. */;
	readonly isTaken: boolean;
};

/** Writes the text, 0600. What is there already is overwritten only where that is asked for; a link or a folder never. */
export const writeTextToFile = (typed: string, text: string, env: Environment, overwrite = false): TextWritten => {
	const path = pathOf(typed, env);
	const kind = kindOfFile(path);
	if (kind === 'file' && !overwrite) return {path, isTaken: true};
	if (kind !== 'file' && kind !== 'none') throw refuse(path, kind === 'link' ? 'a link stands there' : 'that is no file');
	if (!statSync(dirname(path), {throwIfNoEntry: false})?.isDirectory()) throw refuse(path, 'its folder is not there');
	try {
		if (kind === 'file') writePrivate(path, text);
		else writeNew(path, text);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return {path, isTaken: true};
		if (errorCode(error) === undefined) throw error;
		throw refuse(path, diskWords(error).what);
	}
	return {path, isTaken: false};
};
