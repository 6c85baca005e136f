// Files and folders that only the user can read and that survive a power cut, and plain words for what the disk says.
import {
	chmodSync,
	closeSync,
	constants,
	copyFileSync,
	fstatSync,
	fsyncSync,
	linkSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import {lateCrypto} from '../late-modules.ts';

export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;
/** Half-written files end in this and a random part; anything so named is an orphan once nobody holds the lock. */
export const TEMPORARY = '.tmp-';

/** The system's error code, `ENOENT`; undefined for anything that is no error of the system. */
export const errorCode = (error: unknown): string | undefined =>
	error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What is read; undefined where the system refuses it, or for another error that is expected. A bug goes on its way. */
export const orNone = <Value>(read: () => Value, isExpected: (error: unknown) => boolean = () => false): Value | undefined => {
	try {
		return read();
	} catch (error) {
		if (errorCode(error) === undefined && !isExpected(error)) throw error;
		return undefined;
	}
};

/** Not the system's: what stands there is no file. */
const NO_FILE = 'ENOTFILE';

const REASONS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
	ENOSPC: ['the disk is full', 'Free some space and try again'],
	EDQUOT: ['your disk quota is used up', 'Free some space and try again'],
	EFBIG: ['the file may not grow any further (a limit such as `ulimit -f`)', 'Raise the limit and try again'],
	EROFS: ['the disk is read-only', 'Mount it writable, or set MUSTER_HOME to a folder you can write to'],
	EACCES: ['you have no permission', 'Give yourself permission there (folders 0700, files 0600) and try again'],
	EPERM: ['you have no permission', 'Give yourself permission there (folders 0700, files 0600) and try again'],
	ENOTDIR: ['a file stands where a folder should be', 'Move that file away and try again'],
	EISDIR: ['a folder stands where the file should be', 'Move that folder away and try again'],
	ENOTEMPTY: ['a folder stands where the file should be', 'Move that folder away and try again'],
	EEXIST: ['a file stands where a folder should be', 'Move that file away and try again'],
	ELOOP: ['a symbolic link leads in a circle', 'Remove that link and try again'],
	ENOENT: ['the folder is not there or a symbolic link leads nowhere', 'Make the folder, or remove the link, and try again'],
	[NO_FILE]: ['a pipe stands where a file should be', 'Move it away and try again'],
	EIO: ['the disk reports an error', 'Check the disk, then try again'],
	EMFILE: ['too many files are open', 'Close some programs and try again'],
	ENFILE: ['too many files are open', 'Close some programs and try again'],
};

/** What an error of the system means and what to do, in plain words and without the file's text. */
export const diskWords = (error: unknown): {readonly what: string; readonly remedy: string} => {
	const code = errorCode(error);
	const [what, remedy] = REASONS[code ?? ''] ?? [`the system says ${code ?? 'no'}`, 'Run `muster doctor`, then try again'];
	const where = code === NO_FILE && error instanceof Error && 'path' in error ? ` (${error.path})` : '';
	return {what: `${what}${where}`, remedy};
};

/** A save that did not happen. What stood there before is untouched. */
export const notSaved = (path: string, what: string, remedy: string): Refusal =>
	new Refusal(`NOT SAVED: ${path}: ${what}. ${remedy}; everything saved before is as it was.`, {code: 'not-saved', where: path});

/** Runs a step of a save; an error of the system becomes a refusal that names the path. Bugs pass through. */
export const savingTo = <Result>(path: string, step: () => Result): Result => {
	try {
		return step();
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		const {what, remedy} = diskWords(error);
		throw notSaved(path, what, remedy);
	}
};

/** File systems that cannot sync a folder say so with one of these; there is nothing more to do on them. */
const CANNOT_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'ENOSYS']);

const sync = (path: string): void => {
	const descriptor = openSync(path, 'r');
	try {
		fsyncSync(descriptor);
	} catch (error) {
		if (!CANNOT_SYNC.has(errorCode(error) ?? '')) throw error;
	} finally {
		closeSync(descriptor);
	}
};
export const syncFile = sync;
/** Makes renames and new names inside the folder survive a power cut. */
export const syncFolder = sync;

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

type DiskCalls = {readonly chmod: (path: string, mode: number) => void; readonly link: (from: string, to: string) => void};
const USUAL: DiskCalls = {chmod: chmodSync, link: linkSync};
let calls = USUAL;

/** What the disk does about modes and second names, for a disk that refuses; returns what puts the usual calls back. */
export const onDisk = (others: Partial<DiskCalls>): (() => void) => {
	calls = {...USUAL, ...others};
	return () => {
		calls = USUAL;
	};
};

/** What disks without modes (CIFS, exFAT, some homes) answer to chmod. */
const NO_MODES = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);

/** Sets the mode whatever the umask; false where the disk refuses, and what was made keeps the mode it was made with. */
export const giveMode = (path: string, mode: number): boolean => {
	try {
		calls.chmod(path, mode);
		return true;
	} catch (error) {
		if (NO_MODES.has(errorCode(error) ?? '')) return false;
		throw error;
	}
};

/** A second name for the same bytes; throws where the disk has no hard links. */
export const linkFile = (from: string, to: string): void => calls.link(from, to);

/** Makes the folder and those above it, 0700 whatever the umask. One that exists is left as it is. */
export const makeFolder = (path: string): void => {
	if (isFolder(path)) return;
	const above = dirname(path);
	if (above !== path) makeFolder(above);
	try {
		mkdirSync(path, {mode: PRIVATE_FOLDER});
	} catch (error) {
		// Another process may have made it in the meantime.
		if (errorCode(error) === 'EEXIST' && isFolder(path)) return;
		throw error;
	}
	giveMode(path, PRIVATE_FOLDER);
	syncFolder(above);
};

/** Removes a file if it is there; says whether it was. */
export const removeFile = (path: string): boolean => {
	try {
		unlinkSync(path);
		return true;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return false;
		throw error;
	}
};

/** What stands in the place of a file and is none: a pipe would be waited for, until somebody writes into it. */
const noFile = (path: string): Error => Object.assign(new Error('not a plain file'), {code: NO_FILE, syscall: 'open', path});

/** The bytes of a plain file. Opened without waiting, for whoever opens a pipe waits for its other end. */
export const readPlain = (path: string): Buffer => {
	const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		if (fstatSync(descriptor).isFIFO()) throw noFile(path);
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
};

export const readIfThere = (path: string): Buffer | undefined => {
	try {
		return readPlain(path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
};

/** What is in a folder, in order; nothing where there is none. */
export const namesIn = (folder: string): readonly string[] => {
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return [];
		throw error;
	}
};

/** Regular file, absent, or something that muster does not write through. */
export const kindOfFile = (path: string): 'file' | 'none' | 'link' | 'folder' | 'other' => {
	const found = lstatSync(path, {throwIfNoEntry: false});
	if (!found) return 'none';
	if (found.isFile()) return 'file';
	if (found.isSymbolicLink()) return 'link';
	return found.isDirectory() ? 'folder' : 'other';
};

/** A name beside the file for its next bytes; it says which process will finish or has left it. */
const temporaryName = (path: string): string => `${path}${TEMPORARY}${process.pid}-${lateCrypto().randomUUID().slice(0, 8)}`;

/** Fills a temporary file and gives it the name: whoever looks sees the old file or the new one, never a part. */
const replaceWith = (path: string, fill: (temporary: string) => void, durable: boolean): void => {
	const temporary = temporaryName(path);
	try {
		fill(temporary);
		giveMode(temporary, PRIVATE_FILE);
		if (durable) syncFile(temporary);
		renameSync(temporary, path);
		if (durable) syncFolder(dirname(path));
	} catch (error) {
		removeFile(temporary);
		throw error;
	}
};

/** Replaces a small file as a whole, 0600, and makes it survive a power cut. */
export const writePrivate = (path: string, text: string): void =>
	replaceWith(path, temporary => writeFileSync(temporary, text, {mode: PRIVATE_FILE, flag: 'wx'}), true);

/** The same for what can be made again after a power cut. */
export const replaceFile = (path: string, text: string): void =>
	replaceWith(path, temporary => writeFileSync(temporary, text, {mode: PRIVATE_FILE, flag: 'wx'}), false);

/** A copy with bytes of its own, 0600, in place of whatever had that name. */
export const copyPrivate = (from: string, to: string): void =>
	replaceWith(to, temporary => copyFileSync(from, temporary, constants.COPYFILE_EXCL), false);

/** A second name for the same bytes, in place of whatever had it; a copy where the file system has no hard links. */
export const linkOrCopy = (from: string, to: string): void => {
	removeFile(to);
	try {
		linkFile(from, to);
	} catch {
		copyPrivate(from, to);
	}
};
