// What is carried from 1:1 to 1:1: actions and topics, how they ended, and through how many meetings they went.
import type {Day} from './day.ts';
import type {Entry, EntryOf} from './entries.ts';
import type {EntryId, PersonId, WriteId} from './ids.ts';
import type {Action, Topic} from './team.ts';

/** A person's entries in the fold's order, with what it takes to count the 1:1s held between two of them. */
export type Timeline = {
	readonly person: PersonId;
	readonly entries: readonly Entry[];
	readonly current: (id: EntryId) => EntryId;
	/** For each entry, how many 1:1s were held up to it. */
	readonly heldUpTo: readonly number[];
	/** The places of the 1:1s of each save. */
	readonly heldIn: ReadonlyMap<WriteId, readonly number[]>;
};

export const timelineOf = (person: PersonId, entries: readonly Entry[], current: Timeline['current']): Timeline => {
	const heldUpTo: number[] = [];
	const heldIn = new Map<WriteId, readonly number[]>();
	let held = 0;
	for (const [place, {kind, write}] of entries.entries()) {
		if (kind === 'meeting-held') {
			held += 1;
			heldIn.set(write, [...(heldIn.get(write) ?? []), place]);
		}
		heldUpTo.push(held);
	}
	return {person, entries, current, heldUpTo, heldIn};
};

/** An entry and its place among the person's entries. */
type Placed<Kind extends Entry> = {readonly entry: Kind; readonly place: number};

/** 1:1s held after an opening, up to its end; one of the same save is none of them. */
const carriedThrough = ({heldUpTo, heldIn}: Timeline, opened: Placed<Entry>, end: Placed<Entry> | undefined): number => {
	const last = end?.place ?? heldUpTo.length - 1;
	const ownSave = heldIn.get(opened.entry.write)?.filter(place => place > opened.place && place <= last).length ?? 0;
	return (heldUpTo[last] ?? 0) - (heldUpTo[opened.place] ?? 0) - ownSave;
};

/** The person's actions, oldest first. The first closing counts. */
export const actionsOf = (timeline: Timeline): readonly Action[] => {
	const {person, entries, current} = timeline;
	const openings: Placed<EntryOf<'action-opened'>>[] = [];
	const due = new Map<EntryId, Day | undefined>();
	const closings = new Map<EntryId, Placed<EntryOf<'action-closed'>>>();
	for (const [place, entry] of entries.entries()) {
		if (entry.kind === 'action-opened') openings.push({entry, place});
		if (entry.kind === 'action-due-moved') due.set(current(entry.action), entry.due ?? undefined);
		if (entry.kind === 'action-closed' && !closings.has(current(entry.action)))
			closings.set(current(entry.action), {entry, place});
	}
	return openings.map((opened): Action => {
		const {id, owner, text, on, from} = opened.entry;
		const end = closings.get(id);
		return {
			id,
			person,
			owner,
			text,
			opened: on,
			due: due.has(id) ? due.get(id) : opened.entry.due,
			from,
			carried: carriedThrough(timeline, opened, end),
			closed: end && {on: end.entry.on, outcome: end.entry.outcome, why: end.entry.why},
		};
	});
};

/** The person's topics, oldest first. One ends when it is closed, or when a 1:1 names it as discussed. */
export const topicsOf = (timeline: Timeline): readonly Topic[] => {
	const {person, entries, current} = timeline;
	const openings: Placed<EntryOf<'topic-raised'>>[] = [];
	const ends = new Map<EntryId, Placed<EntryOf<'topic-closed' | 'meeting-held'>>>();
	for (const [place, entry] of entries.entries()) {
		if (entry.kind === 'topic-raised') openings.push({entry, place});
		if (entry.kind === 'topic-closed' && !ends.has(current(entry.topic))) ends.set(current(entry.topic), {entry, place});
		if (entry.kind === 'meeting-held')
			for (const topic of entry.discussed ?? []) if (!ends.has(current(topic))) ends.set(current(topic), {entry, place});
	}
	return openings.map((opened): Topic => {
		const {id, by, text, on} = opened.entry;
		const end = ends.get(id);
		const closed = end?.entry.kind === 'topic-closed' ? end.entry : undefined;
		return {
			id,
			person,
			by,
			text,
			opened: on,
			carried: carriedThrough(timeline, opened, end),
			closed: end && {on: end.entry.on, outcome: closed?.outcome ?? 'discussed', why: closed?.why},
		};
	});
};
