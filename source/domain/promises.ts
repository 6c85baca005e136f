// What is carried from 1:1 to 1:1: actions and topics, how they ended, and through how many meetings they went.
import type {Day} from './day.ts';
import type {Entry, EntryOf} from './entries.ts';
import type {EntryId, PersonId} from './ids.ts';
import {compareWritten} from './journal.ts';
import type {Action, Topic} from './team.ts';

const isAfter = (a: Entry, b: Entry): boolean => a.on > b.on || (a.on === b.on && compareWritten(a, b) > 0);

/** 1:1s held after it was opened, up to its end; one held on the same day counts if it was saved later. */
const carriedThrough = (opened: Entry, held: readonly Entry[], end?: Entry): number => {
	const first = held.findLastIndex(meeting => !isAfter(meeting, opened)) + 1;
	return held.slice(first).filter(meeting => meeting.write !== opened.write && !(end && isAfter(meeting, end))).length;
};

/** The person's actions, oldest first, from the entries that name them. */
export const actionsOf = (person: PersonId, entries: readonly Entry[], current: (id: EntryId) => EntryId): readonly Action[] => {
	const held = entries.filter(entry => entry.kind === 'meeting-held');
	const due = new Map<EntryId, Day | undefined>();
	const closings = new Map<EntryId, EntryOf<'action-closed'>>();
	for (const entry of entries) {
		if (entry.kind === 'action-due-moved') due.set(current(entry.action), entry.due ?? undefined);
		if (entry.kind === 'action-closed' && !closings.has(current(entry.action))) closings.set(current(entry.action), entry);
	}
	return entries
		.filter(entry => entry.kind === 'action-opened')
		.map((entry): Action => {
			const end = closings.get(entry.id);
			return {
				id: entry.id,
				person,
				owner: entry.owner,
				text: entry.text,
				opened: entry.on,
				due: due.has(entry.id) ? due.get(entry.id) : entry.due,
				from: entry.from,
				carried: carriedThrough(entry, held, end),
				closed: end && {on: end.on, outcome: end.outcome, why: end.why},
			};
		});
};

type TopicEnd = {readonly entry: Entry; readonly outcome: 'discussed' | 'dropped'; readonly why?: string};

/** How topics ended: closed on their own, or named as discussed by a 1:1. */
const topicEnds = (entries: readonly Entry[], current: (id: EntryId) => EntryId): ReadonlyMap<EntryId, TopicEnd> => {
	const ends = new Map<EntryId, TopicEnd>();
	const end = (topic: EntryId, how: TopicEnd): void => {
		if (!ends.has(current(topic))) ends.set(current(topic), how);
	};
	for (const entry of entries) {
		if (entry.kind === 'topic-closed') end(entry.topic, {entry, outcome: entry.outcome, why: entry.why});
		if (entry.kind === 'meeting-held') for (const topic of entry.discussed ?? []) end(topic, {entry, outcome: 'discussed'});
	}
	return ends;
};

/** The person's topics, oldest first, from the entries that name them. */
export const topicsOf = (person: PersonId, entries: readonly Entry[], current: (id: EntryId) => EntryId): readonly Topic[] => {
	const held = entries.filter(entry => entry.kind === 'meeting-held');
	const ends = topicEnds(entries, current);
	return entries
		.filter(entry => entry.kind === 'topic-raised')
		.map((entry): Topic => {
			const end = ends.get(entry.id);
			return {
				id: entry.id,
				person,
				by: entry.by,
				text: entry.text,
				opened: entry.on,
				carried: carriedThrough(entry, held, end?.entry),
				closed: end && {on: end.entry.on, outcome: end.outcome, why: end.why},
			};
		});
};
