// Reads a file that the user keeps by hand: guarded, then parsed as YAML or JSON, with a plain fault when it is neither.
import {closeSync, fstatSync, openSync, readFileSync, statSync} from 'node:fs';
import {errorCode} from './durable.ts';
import {type FileFault, guardBytes, tooLarge} from './guard.ts';
import {parseJson} from './json-text.ts';
import {parseYaml} from './yaml-text.ts';

export type TextFile =
	| {readonly text: string; readonly value: unknown; readonly fault?: undefined}
	| {readonly text?: string; readonly value?: undefined; readonly fault: FileFault};

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'There is no such file.',
	EACCES: 'You may not read this file. Give yourself permission (chmod u+r) or name another.',
	EPERM: 'You may not read this file. Give yourself permission (chmod u+r) or name another.',
	EISDIR: 'This is a folder, not a file.',
	ENOTDIR: 'A file stands where a folder on the way should be.',
	ELOOP: 'A symbolic link leads in a circle.',
	EIO: 'The disk reports an error. Check the disk.',
};

/** What `stat` says, as text: it changes whenever the file does, and is the error's code when there is none. */
export const stampOf = (path: string): string => {
	try {
		const {size, mtimeNs, ino, dev, mode} = statSync(path, {bigint: true});
		return `${path}:${size}.${mtimeNs}.${dev}.${ino}.${mode}`;
	} catch (error) {
		return `${path}:${errorCode(error) ?? 'unknown'}`;
	}
};

const readBytes = (path: string): Buffer | FileFault => {
	let descriptor: number | undefined;
	try {
		// Opened only when it is a regular file: opening a pipe waits for a writer.
		const found = statSync(path);
		if (found.isDirectory()) return {message: 'This is a folder, not a file.'};
		if (!found.isFile()) return {message: 'This is no regular file (a pipe or a device). Name a file.'};
		descriptor = openSync(path, 'r');
		return tooLarge(fstatSync(descriptor).size) ?? readFileSync(descriptor);
	} catch (error) {
		const code = errorCode(error);
		if (code === undefined) throw error;
		return {message: REASONS[code] ?? `The file cannot be read (${code}).`};
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
};

/** Text that was parsed as its file name says: `.json` as JSON, everything else as YAML. Never throws for what it holds. */
export const parseText = (text: string, path: string): TextFile => {
	const {value, fault} = /\.json$/i.test(path) ? parseJson(text) : parseYaml(text);
	return fault ? {text, fault} : {text, value};
};

export const readTextFile = (path: string): TextFile => {
	const bytes = readBytes(path);
	if (!Buffer.isBuffer(bytes)) return {fault: bytes};
	const {text, fault} = guardBytes(bytes);
	return fault ? {fault} : parseText(text, path);
};
