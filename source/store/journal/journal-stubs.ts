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
	/** The entry itself stays, without somebody who was forgotten: as it was it does not come back. */
	readonly changed?: true;
};

const isStub = (value: unknown): value is Stub => {
	const {id, hash, prev} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Stub>;
	return typeof id === 'string' && typeof hash === 'string' && (prev === undefined || typeof prev === 'string');
};

/** Of values that are entries, which stay in another wording or are gone. */
export const stubsOf = (values: readonly unknown[], stays: (value: unknown) => boolean): readonly Stub[] =>
	values.filter(isWritten).map(value => ({
		id: value.id,
		hash: hashOf(value),
		...(value.prev && {prev: value.prev}),
		...(stays(value) && {changed: true as const}),
	}));

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

const writeStubs = (layout: JournalLayout, stubs: readonly Stub[]): void => {
	makeFolder(layout.root);
	writePrivate(layout.stubs, `${JSON.stringify({schema: 1, stubs})}\n`);
};

/** Only to be called while holding the lock. */
export const addStubs = (layout: JournalLayout, more: readonly Stub[]): void => {
	const known = readStubs(layout);
	const byHash = new Map(known.map(stub => [stub.hash, stub]));
	const fresh = more.filter(({hash, changed}) => {
		const there = byHash.get(hash);
		return !there || (changed === true && !there.changed);
	});
	if (fresh.length === 0) return;
	for (const stub of fresh) byHash.set(stub.hash, stub);
	writeStubs(layout, [...byHash.values()]);
};

/** Only to be called while holding the lock: versions that the lead brings back are not kept out any more. */
export const liftStubs = (layout: JournalLayout, values: readonly unknown[]): void => {
	const known = readStubs(layout);
	const changed = new Set(known.flatMap(({id, changed}) => (changed ? [id] : [])));
	if (changed.size === 0) return;
	const hashes = new Set(values.flatMap(value => (isWritten(value) && changed.has(value.id) ? [hashOf(value)] : [])));
	if (known.some(({hash}) => hashes.has(hash)))
		writeStubs(
			layout,
			known.map(({changed: isChanged, ...stub}) => (isChanged && !hashes.has(stub.hash) ? {...stub, changed: isChanged} : stub)),
		);
};
