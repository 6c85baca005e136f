// Ties together what each machine writes: every entry carries a hash of the one before it, and the last one of each machine
// stands beside the journal, so that what was lost or changed outside of muster can be told.
import {compareWritten} from '../../domain/journal/journal.ts';
import {errorCode, readIfThere, replaceFile} from '../files/durable.ts';
import {lateCrypto} from '../late-modules.ts';
import type {JournalLayout} from './journal-layout.ts';

/** The last entry that a machine wrote. */
export type Link = {readonly id: string; readonly at: string; readonly hash: string};
export type Links = ReadonlyMap<string, Link>;

/** 72 bits: against accidents and hands, for whoever means to deceive can work out any hash anew. */
const HASH_LENGTH = 12;

/** Enough of an id to tell which entry it was, where it reads otherwise now. */
const ID_LENGTH = 8;

/**
 * The beginning of an entry's id with a hash of the entry as it reads, whatever the file's layout. SHA-256 by Node, which every
 * save has loaded for its random ids; whoever only looks at the journal checks no hash.
 */
export const hashOf = (value: unknown): string => {
	const id = String((value as {id?: unknown} | null)?.id ?? '').slice(0, ID_LENGTH);
	return id + lateCrypto().createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, HASH_LENGTH);
};

/** The beginning of the id of the entry that a hash is of. */
export const idIn = (hash: string): string => hash.slice(0, ID_LENGTH);

export type Written = {readonly id: string; readonly at: string; readonly machine: string; readonly prev?: string};

/** What has the fields of an entry by which it stands in a chain, also of a kind that this version does not know. */
export const isWritten = (value: unknown): value is Written => {
	const {id, at, machine} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Written>;
	return typeof id === 'string' && typeof machine === 'string' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
};

export const linkOf = (value: Written): Link => ({id: value.id, at: value.at, hash: hashOf(value)});

const isLater = (a: {readonly at: string}, b: {readonly at: string} | undefined): boolean =>
	b === undefined || compareWritten(a, b) > 0;

export const laterLink = (a: Link, b: Link | undefined): Link => (isLater(a, b) ? a : (b ?? a));

/** The last of a machine's entries, by when they were written. */
export const lastOf = (values: readonly unknown[], machine: string): Written | undefined => {
	let last: Written | undefined;
	for (const value of values) if (isWritten(value) && value.machine === machine && isLater(value, last)) last = value;
	return last;
};

/** The last of each machine. */
export const linksOf = (values: readonly unknown[]): Links => {
	const last = new Map<string, Written>();
	for (const value of values) if (isWritten(value) && isLater(value, last.get(value.machine))) last.set(value.machine, value);
	return new Map([...last].map(([machine, value]) => [machine, linkOf(value)]));
};

const isLink = (value: unknown): value is Link => {
	const {id, at, hash} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Link>;
	return [id, at, hash].every(each => typeof each === 'string') && !Number.isNaN(Date.parse(String(at)));
};

/** The links of an export or of the file beside the journal; what makes no sense among them is left out. */
export const parseLinks = (value: unknown): Links =>
	new Map(
		typeof value === 'object' && value !== null
			? Object.entries(value).filter((each): each is [string, Link] => isLink(each[1]))
			: [],
	);

const linksText = (links: Links): string => `${JSON.stringify({schema: 1, last: Object.fromEntries(links)})}\n`;

/** None where the file is missing or makes no sense: the chain is then only as long as the journal. */
export const readLinks = (path: string): Links => {
	try {
		const {last} = JSON.parse(readIfThere(path)?.toString('utf8') ?? '{}') as {last?: unknown};
		return parseLinks(last);
	} catch (error) {
		if (errorCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
		return new Map();
	}
};

/**
 * Only to be called while holding the lock, after the entries themselves are safe: a file that is a save behind says
 * nothing wrong. A disk that refuses it is let be.
 */
export const keepLinks = (layout: JournalLayout, links: Links): void => {
	try {
		replaceFile(layout.chain, linksText(links));
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};
