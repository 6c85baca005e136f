// Whom entries are about: the people and areas of the roster, under their present or earlier ids, or strangers.

import type {AreaId, PersonId} from '../ids.ts';
import type {Roster} from '../roster/roster.ts';
import {TEAM_SUBJECT} from '../team/team.ts';
import {type Entry, type EntryOf, NOTE_SUBJECTS, peopleOf} from './entries.ts';
import {type Journal, referenceOf} from './journal.ts';

/** Every id, present or earlier, with the present one. */
export type PresentIds = ReadonlyMap<string, string>;

export const presentIds = (subjects: readonly {readonly id: string; readonly was: readonly string[]}[]): PresentIds => {
	const present = new Map<string, string>();
	for (const {id, was} of subjects) for (const old of was) present.set(old, id);
	// An id that is in use now is nobody else's earlier one.
	for (const {id} of subjects) present.set(id, id);
	return present;
};

export const push = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
};

/** Live entries by whom they are about, in the fold's order. */
export type Subjects = {
	readonly people: ReadonlyMap<PersonId, readonly Entry[]>;
	readonly areas: ReadonlyMap<AreaId, readonly Entry[]>;
	/** Of people, areas and the team. */
	readonly snoozes: readonly EntryOf<'signal-snoozed'>[];
	/** About nobody and nothing on the roster. */
	readonly strangers: readonly Entry[];
};

/** The people an entry is about, as written; the closing of an action is about the action's person. */
const peopleAbout = (entry: Entry, {byId, current}: Journal): readonly PersonId[] => {
	const people = peopleOf(entry);
	const reference = people.length > 0 ? undefined : referenceOf(entry);
	const about = reference === undefined ? undefined : byId.get(current(reference));
	return about ? peopleOf(about) : people;
};

/** A list for each subject, found by its present id and, as entries may name it, by any id that it ever had. */
const entriesById = <Id extends string>(subjects: Parameters<typeof presentIds>[0]) => {
	const byId = new Map<Id, Entry[]>(subjects.map(({id}) => [id as Id, []]));
	const byAnyId = new Map<string, Entry[]>();
	for (const [any, id] of presentIds(subjects)) byAnyId.set(any, byId.get(id as Id) ?? []);
	return {byId, byAnyId};
};

export const subjectsOf = (roster: Roster, journal: Journal): Subjects => {
	const [people, areas] = [entriesById<PersonId>(roster.people), entriesById<AreaId>(roster.areas)];
	const snoozes: EntryOf<'signal-snoozed'>[] = [];
	const strangers: Entry[] = [];
	/** Returns false when the person is a stranger. Somebody named twice, by an old and a new id, gets the entry once. */
	const give = (entry: Entry, person: PersonId): boolean => {
		const own = people.byAnyId.get(person);
		if (own && own[own.length - 1] !== entry) own.push(entry);
		return own !== undefined;
	};
	const giveAll = (entry: Entry, named: readonly PersonId[]): boolean => {
		let isKnown = false;
		for (const person of named) isKnown = give(entry, person) || isKnown;
		return isKnown;
	};
	/** Returns false when nothing on the roster is meant. */
	const sort = (entry: Entry): boolean => {
		switch (entry.kind) {
			case 'advice-judged':
				return entry.person === undefined || give(entry, entry.person);
			case 'signal-snoozed': {
				const {subject} = entry;
				const isKnown = subject === TEAM_SUBJECT || people.byAnyId.has(subject) || areas.byAnyId.has(subject);
				if (isKnown) snoozes.push(entry);
				return isKnown;
			}
			case 'area-assigned':
			case 'authority-set':
			case 'area-reviewed': {
				const own = areas.byAnyId.get(entry.area);
				own?.push(entry);
				return own !== undefined;
			}
			case 'note-taken': {
				const own = areas.byAnyId.get(entry.subject);
				own?.push(entry);
				return own !== undefined || NOTE_SUBJECTS.some(subject => subject === entry.subject);
			}
			case 'feedback-noted':
			case 'win-noted':
				return giveAll(entry, entry.people);
			case 'meeting-held':
				return give(entry, entry.person);
			default:
				return giveAll(entry, peopleAbout(entry, journal));
		}
	};
	for (const entry of journal.live) if (!sort(entry)) strangers.push(entry);
	return {people: people.byId, areas: areas.byId, snoozes, strangers};
};
