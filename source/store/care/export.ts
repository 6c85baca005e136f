// What leaves the journal as a document, and what comes in as one.
import {isUtf8} from 'node:buffer';
import {fchmodSync, fstatSync, readFileSync, statSync} from 'node:fs';
import {Refusal} from '../../domain/refusal.ts';
import {diskWords, errorCode, PRIVATE_FILE} from '../files/durable.ts';

/** `{"muster": 1, "entries": […]}`, as `export --format json` prints it. */
export type ExportDocument = {readonly muster: 1; readonly entries: readonly unknown[]};
const VERSION = 1;
/** A hundred years of notes are about this much; more is some other file. */
const LARGEST_IMPORT = 256 * 1024 * 1024;

const refusal = (path: string, what: string): Refusal =>
	new Refusal(`Nothing imported: ${path} ${what}. Give a file made by \`muster export\`.`, {code: 'not-an-export', where: path});

/** The entries in an export's text. Refuses anything else, without quoting it. */
export const parseExport = (bytes: Buffer, path: string): readonly unknown[] => {
	if (!isUtf8(bytes)) throw refusal(path, 'is not UTF-8 text');
	let value: unknown;
	try {
		value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
	} catch {
		throw refusal(path, 'is not JSON, or cut off');
	}
	const {muster, entries} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<string, unknown>>;
	if (typeof muster === 'number' && muster > VERSION)
		throw refusal(path, `was exported by a newer muster (version ${muster}): update this one`);
	if (muster !== VERSION || !Array.isArray(entries)) throw refusal(path, 'is not an export of muster');
	return entries;
};

/** What `-` stands for. */
const STANDARD_INPUT = 0;

/** The entries of an exported file, or of standard input for `-`. */
export const readExport = (path: string): readonly unknown[] => {
	try {
		if (path === '-') return parseExport(readFileSync(STANDARD_INPUT), 'standard input');
		const stat = statSync(path);
		if (!stat.isFile()) throw refusal(path, 'is not a file');
		if (stat.size > LARGEST_IMPORT) throw refusal(path, 'is far larger than any journal');
		return parseExport(readFileSync(path), path);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		throw refusal(path, errorCode(error) === 'ENOENT' ? 'does not exist' : `cannot be read: ${diskWords(error).what}`);
	}
};

/**
 * Notes about people that go into a file are for the user alone: `muster export > notes.csv` makes the file 0600, whatever
 * the umask. A terminal or a pipe is left as it is.
 */
export const makeOutputPrivate = (descriptor: number): void => {
	try {
		if (fstatSync(descriptor).isFile()) fchmodSync(descriptor, PRIVATE_FILE);
	} catch (error) {
		// Somebody else's file, or a file system without modes.
		if (errorCode(error) === undefined) throw error;
	}
};
