// What comes in as a document: an export, a month of a journal or a copy that a program for syncing made of one, or a folder of
// months. Limited before anything is made of it.
import {isUtf8} from 'node:buffer';
import {closeSync, openSync, readSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import {thousands} from '../../text/words.ts';
import {diskWords, errorCode, namesIn} from '../files/durable.ts';
import {DEEPEST_NESTING} from '../files/guard.ts';
import {type Chained, chainGaps} from '../journal/chain-gaps.ts';
import {parseLinks} from '../journal/journal-chain.ts';
import {MONTH_FILE} from '../journal/journal-layout.ts';
import {parseStubs} from '../journal/journal-stubs.ts';
import {type Graves, parseGraves} from '../journal/journal-tombstones.ts';
import {hasMarkers, MONTH_SCHEMA, wholeEntries} from '../journal/month.ts';

export type ImportFile = {
	readonly values: readonly unknown[];
	/** What an export says was written, and is not in it as it was written. */
	readonly gaps: number;
	/** What the other store has erased, and who was forgotten there. */
	readonly graves: Graves;
};

const NO_GRAVES: Graves = {erased: new Map(), people: []};

/** Of exports. */
const VERSION = 1;
/** Seventy years of ten notes a day; more is some other file, and would take a gigabyte to look at. */
const LARGEST_IMPORT = 64 * 1024 * 1024;
const MOST_ENTRIES = 250_000;

const refusal = (path: string, what: string): Refusal =>
	new Refusal(`Nothing imported: ${path} ${what}. Give a file made by \`muster export\`, or a month of a journal.`, {
		code: 'not-an-export',
		where: path,
	});

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Whether brackets are open deeper than any entry needs, without recursion. */
const isTooDeep = (bytes: Buffer): boolean => {
	let depth = 0;
	let isInText = false;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (isInText) {
			if (byte === BACKSLASH) at++;
			else if (byte === QUOTE) isInText = false;
		} else if (byte === QUOTE) isInText = true;
		else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
			depth++;
			if (depth > DEEPEST_NESTING) return true;
		} else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
	}
	return false;
};

type Document = Partial<Record<'muster' | 'schema' | 'entries' | 'chain' | 'graves', unknown>>;

const entriesIn = ({muster, schema, entries}: Document, path: string): readonly unknown[] => {
	if (typeof muster === 'number' && muster > VERSION)
		throw refusal(path, `was exported by a newer muster (version ${muster}): update this one`);
	if (muster === undefined && typeof schema === 'number' && schema > MONTH_SCHEMA)
		throw refusal(path, `is a month of a newer muster (schema ${schema}): update this one`);
	const isMonth = muster === undefined && typeof schema === 'number';
	if ((muster !== VERSION && !isMonth) || !Array.isArray(entries)) throw refusal(path, 'is not an export of muster');
	if (entries.length > MOST_ENTRIES)
		throw refusal(path, `holds ${thousands(entries.length)} entries, and at most ${thousands(MOST_ENTRIES)} are taken at once`);
	return entries;
};

const gapsIn = ({chain}: Document, values: readonly unknown[]): number => {
	if (typeof chain !== 'object' || chain === null) return 0;
	const {last, stubs} = chain as {last?: unknown; stubs?: unknown};
	const chained: Chained = {values, links: parseLinks(last), stubs: parseStubs(stubs)};
	return chainGaps(chained).length;
};

/** The entries in a document's text. Refuses anything else, without quoting it. */
export const parseImport = (bytes: Buffer, path: string): ImportFile => {
	if (!isUtf8(bytes)) throw refusal(path, 'is not UTF-8 text');
	if (isTooDeep(bytes)) throw refusal(path, `is nested more than ${DEEPEST_NESTING} deep`);
	let value: unknown;
	try {
		value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
	} catch {
		const values = hasMarkers(bytes) ? wholeEntries(bytes) : [];
		if (values.length > 0) return {values, gaps: 0, graves: NO_GRAVES};
		throw refusal(path, 'is not JSON, or cut off');
	}
	const document = (typeof value === 'object' && value !== null ? value : {}) as Document;
	const values = entriesIn(document, path);
	return {values, gaps: gapsIn(document, values), graves: parseGraves(document.graves) ?? NO_GRAVES};
};

/** What `-` stands for. */
const STANDARD_INPUT = 0;
const CHUNK = 1024 * 1024;

/** How long to wait where a pipe that does not block, as Node's own are, has nothing to give yet. */
const NOTHING_YET_MS = 10;

const readSome = (descriptor: number, chunk: Buffer): number => {
	for (;;) {
		try {
			return readSync(descriptor, chunk);
		} catch (error) {
			if (errorCode(error) !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, NOTHING_YET_MS);
		}
	}
};

/** All that comes, and no more than the limit. */
const readLimited = (descriptor: number, path: string): Buffer => {
	const chunks: Buffer[] = [];
	for (let total = 0; ; ) {
		const chunk = Buffer.allocUnsafe(CHUNK);
		const read = readSome(descriptor, chunk);
		if (read === 0) return Buffer.concat(chunks);
		total += read;
		if (total > LARGEST_IMPORT)
			throw refusal(path, `is larger than any journal: at most ${thousands(LARGEST_IMPORT / 1024 / 1024)} MB are taken at once`);
		chunks.push(chunk.subarray(0, read));
	}
};

const readOne = (path: string): ImportFile => {
	const descriptor = openSync(path, 'r');
	try {
		return parseImport(readLimited(descriptor, path), path);
	} finally {
		closeSync(descriptor);
	}
};

/** What an exported file, a month, a folder of months, or standard input for `-` holds. */
export const readImport = (path: string): ImportFile => {
	try {
		if (path === '-') return parseImport(readLimited(STANDARD_INPUT, 'standard input'), 'standard input');
		const stat = statSync(path);
		if (stat.isFile()) return readOne(path);
		const months = stat.isDirectory() ? namesIn(path).filter(name => MONTH_FILE.test(name)) : [];
		if (months.length === 0) throw refusal(path, 'is not a file');
		const read = months.map(name => readOne(join(path, name)).values);
		return {values: read.flat(), gaps: 0, graves: NO_GRAVES};
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		throw refusal(path, errorCode(error) === 'ENOENT' ? 'does not exist' : `cannot be read: ${diskWords(error).what}`);
	}
};
