// Follows the chains of a journal, of all machines, and tells where one is broken: what is lost, and what was changed.
import {hashOf, idIn, isWritten, type Links, type Written} from './journal-chain.ts';
import type {Stub} from './journal-stubs.ts';

export type ChainGap = {
	/** Of the entry that is not as it was written, or not there. */
	readonly hash: string;
	/** The entry with that id is there, and reads otherwise than when it was written. */
	readonly changed?: Written;
	/** The entry that was written after it, where there is one. */
	readonly next?: Written;
};

export type Chained = {
	readonly values: readonly unknown[];
	readonly links: Links;
	readonly stubs: readonly Stub[];
};

type Asked = {readonly hash: string; readonly next?: Written};

/** Every hash that something else says must be there: the next entry, what is left of one that was erased, or the last link. */
const askedFor = (entries: readonly Written[], {links, stubs}: Chained): readonly Asked[] => [
	...entries.flatMap(next => (next.prev === undefined ? [] : [{hash: next.prev, next}])),
	...stubs.flatMap(({prev}) => (prev === undefined ? [] : [{hash: prev}])),
	...[...links.values()].map(({hash}) => ({hash})),
];

/** Where something is asked for that is not there, one for each hash. */
export const chainGaps = (chained: Chained): readonly ChainGap[] => {
	const entries = chained.values.filter(isWritten);
	const kept = new Set([...entries, ...chained.stubs].map(each => ('hash' in each ? each.hash : hashOf(each))));
	const byId = new Map(entries.map(entry => [idIn(entry.id), entry]));
	const gaps = new Map<string, ChainGap>();
	for (const {hash, next} of askedFor(entries, chained)) {
		if (kept.has(hash) || gaps.has(hash)) continue;
		const changed = byId.get(idIn(hash));
		gaps.set(hash, {hash, ...(changed && {changed}), ...(next && {next})});
	}
	return [...gaps.values()];
};
