// A subject's entries listed by kind, each with its place among them all, so that nobody has to go through them again.
import type {Entry, EntryKind, EntryOf} from './entries.ts';

/** An entry and its place among the subject's entries. */
export type Placed<Kind extends EntryKind = EntryKind> = {readonly entry: EntryOf<Kind>; readonly place: number};

export type ByKind = {
	/** How many entries there are of all kinds. */
	readonly count: number;
	/** The entries of one kind, in the order given. */
	readonly of: <Kind extends EntryKind>(kind: Kind) => readonly EntryOf<Kind>[];
	/** Their places. */
	readonly placesOf: (kind: EntryKind) => readonly number[];
	/** The entries of one kind with their places, in the order given. */
	readonly placed: <Kind extends EntryKind>(kind: Kind) => readonly Placed<Kind>[];
	/** The entries of two kinds, in the order given. */
	readonly inOrder: <A extends EntryKind, B extends EntryKind>(a: A, b: B) => readonly (EntryOf<A> | EntryOf<B>)[];
};

type List = {readonly entries: Entry[]; readonly places: number[]};
const NONE: List = {entries: [], places: []};

const merged = (a: List, b: List): readonly Entry[] => {
	const result: Entry[] = [];
	let [nextA, nextB] = [0, 0];
	while (nextA + nextB < a.places.length + b.places.length) {
		const isA = (a.places[nextA] ?? Number.POSITIVE_INFINITY) < (b.places[nextB] ?? Number.POSITIVE_INFINITY);
		result.push((isA ? a.entries[nextA++] : b.entries[nextB++]) as Entry);
	}
	return result;
};

export const byKind = (entries: readonly Entry[]): ByKind => {
	const lists = new Map<EntryKind, List>();
	let place = 0;
	for (const entry of entries) {
		const list = lists.get(entry.kind);
		if (list) {
			list.entries.push(entry);
			list.places.push(place);
		} else lists.set(entry.kind, {entries: [entry], places: [place]});
		place += 1;
	}
	const list = (kind: EntryKind): List => lists.get(kind) ?? NONE;
	return {
		count: entries.length,
		of: <Kind extends EntryKind>(kind: Kind) => list(kind).entries as unknown as readonly EntryOf<Kind>[],
		placesOf: kind => list(kind).places,
		placed: <Kind extends EntryKind>(kind: Kind) => {
			const {entries: own, places} = list(kind);
			return own.map((entry, index) => ({entry, place: places[index]})) as unknown as readonly Placed<Kind>[];
		},
		inOrder: <A extends EntryKind, B extends EntryKind>(a: A, b: B) =>
			merged(list(a), list(b)) as unknown as readonly (EntryOf<A> | EntryOf<B>)[],
	};
};
