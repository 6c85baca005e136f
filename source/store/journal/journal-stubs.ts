// What is left of entries that were erased or changed on purpose: an id and hashes, no word, so that the chain still holds.
import {errorCode, makeFolder, readIfThere, writePrivate} from '../files/durable.ts';
import {hashOf, isWritten} from './journal-chain.ts';
import type {JournalLayout} from './journal-layout.ts';

export type Stub = {
	readonly id: string;
	/** Of the entry as it was. */
	readonly hash: string;
	/** The hash that it carried of the one before it. */
	readonly prev?: string;
};

const isStub = (value: unknown): value is Stub => {
	const {id, hash, prev} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Stub>;
	return typeof id === 'string' && typeof hash === 'string' && (prev === undefined || typeof prev === 'string');
};

/** Of values that are entries. */
export const stubsOf = (values: readonly unknown[]): readonly Stub[] =>
	values.filter(isWritten).map(value => ({id: value.id, hash: hashOf(value), ...(value.prev && {prev: value.prev})}));

export const parseStubs = (value: unknown): readonly Stub[] => (Array.isArray(value) ? value.filter(isStub) : []);

/** None where the file is missing or makes no sense: what was erased then looks as if it was lost. */
export const readStubs = (layout: JournalLayout): readonly Stub[] => {
	try {
		const {stubs} = JSON.parse(readIfThere(layout.stubs)?.toString('utf8') ?? '{}') as {stubs?: unknown};
		return parseStubs(stubs);
	} catch (error) {
		if (errorCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
		return [];
	}
};

/** Only to be called while holding the lock. */
export const addStubs = (layout: JournalLayout, more: readonly Stub[]): void => {
	const known = readStubs(layout);
	const hashes = new Set(known.map(({hash}) => hash));
	const fresh = more.filter(({hash}) => hashes.size < hashes.add(hash).size);
	if (fresh.length === 0) return;
	makeFolder(layout.root);
	writePrivate(layout.stubs, `${JSON.stringify({schema: 1, stubs: [...known, ...fresh]})}\n`);
};
