// Whom entries are about: the people and areas of the roster, under their present or earlier ids, or strangers.
import {type Entry, peopleOf} from './entries.ts';
import type {AreaId, PersonId} from './ids.ts';
import {type Journal, referenceOf} from './journal.ts';
import type {Roster} from './roster.ts';
import {TEAM_SUBJECT} from './team.ts';

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

export const subjectsOf = (roster: Roster, journal: Journal): Subjects => {
	const [personIds, areaIds] = [presentIds(roster.people), presentIds(roster.areas)];
	const people = new Map<PersonId, Entry[]>();
	const areas = new Map<AreaId, Entry[]>();
	const strangers: Entry[] = [];
	for (const entry of journal.live) {
		if (entry.kind === 'advice-judged') continue;
		if (entry.kind === 'signal-snoozed') {
			const isKnown = entry.subject === TEAM_SUBJECT || personIds.has(entry.subject) || areaIds.has(entry.subject);
			if (!isKnown) strangers.push(entry);
		} else if ('area' in entry) {
			const area = areaIds.get(entry.area);
			if (area === undefined) strangers.push(entry);
			else push(areas, area, entry);
		} else {
			const known = new Set(peopleAbout(entry, journal).flatMap(person => personIds.get(person) ?? []));
			if (known.size === 0) strangers.push(entry);
			for (const person of known) push(people, person, entry);
		}
	}
	return {people, areas, strangers};
};
