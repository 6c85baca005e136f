// A month of the journal as text: what makes it readable, and how entries are added without touching the others.
import {isUtf8} from 'node:buffer';

/** The shape of the file, not of the entries: `{"schema": 1, "entries": […]}`. */
export const MONTH_SCHEMA = 1;

export type MonthContent =
	| {readonly state: 'good'; readonly entries: readonly unknown[]; readonly schema: number}
	/** Written by a later version: read as far as it is understood, never written to. */
	| {readonly state: 'newer'; readonly entries: readonly unknown[]; readonly schema: number}
	/** Written by an earlier version; the entries are already as this version has them. */
	| {readonly state: 'older'; readonly entries: readonly unknown[]; readonly schema: number}
	| {readonly state: 'bad'; readonly why: string};

const BYTE_ORDER_MARKS: ReadonlyArray<readonly [readonly number[], string]> = [
	[[0xef, 0xbb, 0xbf], 'begins with a byte order mark'],
	[[0xff, 0xfe], 'is UTF-16, not UTF-8'],
	[[0xfe, 0xff], 'is UTF-16, not UTF-8'],
];

type MonthValue = {readonly schema?: unknown; readonly entries?: unknown};

/** What makes a month of version n one of version n + 1, by n. Version 0 is a month that does not say its version. */
const STEPS: ReadonlyArray<(value: MonthValue) => MonthValue> = [value => ({...value, schema: 1})];

const upToDate = (value: MonthValue, version: number): MonthValue =>
	STEPS.slice(version).reduce<MonthValue>((reached, step) => step(reached), value);

const MARKER = /^(<{7}|>{7})( |$)/m;

const bad = (why: string): MonthContent => ({state: 'bad', why});

/** Reads a month. The reasons never quote the file: it holds notes about people. */
export const parseMonth = (bytes: Buffer): MonthContent => {
	if (bytes.length === 0) return bad('is empty');
	for (const [mark, why] of BYTE_ORDER_MARKS) if (mark.every((byte, index) => bytes[index] === byte)) return bad(why);
	if (bytes.includes(0)) return bad('holds NUL bytes');
	if (!isUtf8(bytes)) return bad('is not UTF-8');
	return parseMonthText(bytes.toString('utf8'));
};

/** The same for text whose bytes were looked at before. */
export const parseMonthText = (text: string): MonthContent => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return bad(MARKER.test(text) ? 'holds both sides of a conflict (git)' : 'is cut off or garbled');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('is not a month of the journal');
	const {schema = 0} = value as MonthValue;
	if (!Number.isInteger(schema) || Number(schema) < 0) return bad('does not say which version wrote it (`schema`)');
	const version = Number(schema);
	const {entries} = upToDate(value as MonthValue, version);
	if (version > MONTH_SCHEMA) return {state: 'newer', entries: Array.isArray(entries) ? entries : [], schema: version};
	if (!Array.isArray(entries)) return bad('has no list of entries');
	return {state: version < MONTH_SCHEMA ? 'older' : 'good', entries, schema: version};
};

const HEAD = `{"schema":${MONTH_SCHEMA},"entries":[\n`;
const TAIL = '\n]}\n';

/** One entry a line, so that a month can be read, compared and merged by line. */
export const monthText = (entries: readonly unknown[]): string =>
	entries.length === 0
		? `{"schema":${MONTH_SCHEMA},"entries":[]}\n`
		: `${HEAD}${entries.map(each => JSON.stringify(each)).join(',\n')}${TAIL}`;

const entryOnLine = (line: string): readonly unknown[] => {
	try {
		const value: unknown = JSON.parse(line.trim().replace(/,$/, ''));
		return typeof value === 'object' && value !== null && 'id' in value && 'kind' in value ? [value] : [];
	} catch {
		return [];
	}
};

/** Entries that are still whole in a month that is cut off or garbled: one stands on each line. */
export const wholeEntries = (bytes: Buffer): readonly unknown[] => bytes.toString('utf8').split('\n').flatMap(entryOnLine);

/** True for a month in which a program for versions left both sides of a conflict. */
export const hasMarkers = (bytes: Buffer): boolean => MARKER.test(bytes.toString('utf8'));

const COMMA = 0x2c;
const LINE_END = 0x0a;

/**
 * Where each entry stands in a month as muster writes it: its first byte and the one after its last, one pair after
 * the other. Undefined for a month laid out otherwise, by hand say.
 */
export const entryPlaces = (bytes: Buffer): readonly number[] | undefined => {
	const end = bytes.length - TAIL.length;
	if (bytes.toString('latin1', 0, HEAD.length) !== HEAD || bytes.toString('latin1', end) !== TAIL) return undefined;
	const places: number[] = [];
	for (let start = HEAD.length; start <= end; ) {
		const lineEnd = bytes.indexOf(LINE_END, start);
		places.push(start, bytes[lineEnd - 1] === COMMA ? lineEnd - 1 : lineEnd);
		start = lineEnd + 1;
	}
	return places;
};

/**
 * The month with entries added at its end. Where the file is as muster writes it, its own bytes are kept as they are,
 * so that what this version does not understand, down to the digits of a number, is still there afterwards.
 */
export const withEntries = (bytes: Buffer | undefined, present: readonly unknown[], added: readonly unknown[]): string => {
	const text = bytes?.toString('utf8') ?? '';
	const isOurs = present.length > 0 && text.startsWith(HEAD) && text.endsWith(TAIL);
	if (!isOurs) return monthText([...present, ...added]);
	return `${text.slice(0, -TAIL.length)},\n${added.map(each => JSON.stringify(each)).join(',\n')}${TAIL}`;
};
