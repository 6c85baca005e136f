// What is carried from 1:1 to 1:1: actions and topics, how they ended, and through how many meetings they went.

import type {Day} from '../day.ts';
import type {EntryId, PersonId, WriteId} from '../ids.ts';
import type {ByKind, Placed} from '../journal/by-kind.ts';
import type {EntryOf} from '../journal/entries.ts';
import {isPast} from '../journal/recording.ts';
import {push} from '../journal/subjects.ts';
import {countUpTo} from '../order.ts';
import type {Action, Topic} from './team.ts';

/** Neither done, discussed nor dropped. */
export const isOpen = ({closed}: Pick<Action | Topic, 'closed'>): boolean => closed === undefined;

/** Open on the day after its day, and later. */
export const isOverdue = (action: Pick<Action, 'closed' | 'due'>, today: Day): boolean =>
	isOpen(action) && action.due !== undefined && action.due < today;

/** The same, but for what is history. */
export const isLate = (action: Action, today: Day): boolean => isOverdue(action, today) && !action.isPast;

/** A person's entries in the fold's order, with what it takes to count the 1:1s held between two of them. */
export type PersonTimeline = {
	readonly person: PersonId;
	readonly entries: ByKind;
	readonly current: (id: EntryId) => EntryId;
	readonly recordedSince: Day;
	/** The places of the 1:1s that were held, in order. */
	readonly held: readonly number[];
	/** The same of each save. */
	readonly heldIn: ReadonlyMap<WriteId, readonly number[]>;
};

export const personTimeline = (
	person: PersonId,
	entries: ByKind,
	{current, recordedSince}: Pick<PersonTimeline, 'current' | 'recordedSince'>,
): PersonTimeline => {
	const held = entries.placesOf('meeting-held');
	const heldIn = new Map<WriteId, number[]>();
	for (const [index, {write}] of entries.of('meeting-held').entries()) push(heldIn, write, held[index] ?? 0);
	return {person, entries, current, recordedSince, heldIn, held};
};

/** 1:1s held after an opening, up to its end; one of the same save is none of them. */
const carriedThrough = ({entries, held, heldIn}: PersonTimeline, opened: Placed, end: Placed | undefined): number => {
	const last = end?.place ?? entries.count - 1;
	const ownSave = heldIn.get(opened.entry.write)?.filter(place => place > opened.place && place <= last).length ?? 0;
	return countUpTo(held, last) - countUpTo(held, opened.place) - ownSave;
};

/** The person's actions, oldest first. The first closing counts. */
export const actionsOf = (timeline: PersonTimeline): readonly Action[] => {
	const {person, entries, current, recordedSince} = timeline;
	const moves = new Map<EntryId, EntryOf<'action-due-moved'>[]>();
	for (const moved of entries.of('action-due-moved')) push(moves, current(moved.action), moved);
	const closings = new Map<EntryId, Placed<'action-closed'>>();
	for (const closing of entries.placed('action-closed')) {
		const action = current(closing.entry.action);
		if (!closings.has(action)) closings.set(action, closing);
	}
	const [met] = entries.of('meeting-held').filter(meeting => !isPast(meeting, recordedSince));
	return entries.placed('action-opened').map((opened): Action => {
		const {id, owner, text, on, from} = opened.entry;
		const end = closings.get(id);
		const moved = moves.get(id) ?? [];
		const last = moved.at(-1);
		const days = [opened.entry.due, ...moved.map(({due}) => due ?? undefined)];
		const isBefore = isPast(opened.entry, recordedSince) && (last === undefined || isPast(last, recordedSince));
		// No absence but an open word of the lead's: a hole in the records makes it history until they met and it still lay open.
		const countsFrom = isBefore && owner === 'lead' && !opened.entry.history ? met?.on : undefined;
		return {
			id,
			person,
			owner,
			text,
			opened: on,
			due: days.at(-1),
			// To be given a first day is no move.
			moved: days.filter((day, index) => index > 0 && days[index - 1] !== undefined && day !== days[index - 1]).length,
			isPast: isBefore && countsFrom === undefined,
			countsFrom,
			from,
			carried: carriedThrough(timeline, opened, end),
			closed: end && {on: end.entry.on, outcome: end.entry.outcome, why: end.entry.why},
		};
	});
};

/** The person's topics, oldest first. One ends when it is closed, or when a 1:1 names it as discussed. */
export const topicsOf = (timeline: PersonTimeline): readonly Topic[] => {
	const {person, entries, current, recordedSince, held} = timeline;
	const ends = new Map<EntryId, Placed<'topic-closed' | 'meeting-held'>>();
	const end = (topic: EntryId, by: Placed<'topic-closed' | 'meeting-held'>): void => {
		const id = current(topic);
		if ((ends.get(id)?.place ?? Number.POSITIVE_INFINITY) > by.place) ends.set(id, by);
	};
	for (const closing of entries.placed('topic-closed')) end(closing.entry.topic, closing);
	for (const [index, entry] of entries.of('meeting-held').entries())
		for (const topic of entry.discussed ?? []) end(topic, {entry, place: held[index] ?? 0});
	return entries.placed('topic-raised').map((opened): Topic => {
		const {id, by, text, on} = opened.entry;
		const last = ends.get(id);
		const closed = last?.entry.kind === 'topic-closed' ? last.entry : undefined;
		return {
			id,
			person,
			by,
			text,
			opened: on,
			isPast: isPast(opened.entry, recordedSince),
			carried: carriedThrough(timeline, opened, last),
			closed: last && {on: last.entry.on, outcome: closed?.outcome ?? 'discussed', why: closed?.why},
		};
	});
};
