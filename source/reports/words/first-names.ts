// Short names that nobody can mistake: the first name, with as much of the rest as it takes to tell people apart.

import type {PersonId} from '../../domain/ids.ts';
import {onceFor} from '../../domain/once-for.ts';

type Named = {readonly id: PersonId; readonly name: string};

/** Shortest first: `Ana`, `Ana S.`, `Ana Souza`, `Ana Souza (ana-2)`. */
const candidates = ({id, name}: Named): readonly string[] => {
	const words = name.trim().split(/\s+/);
	const [first = name] = words;
	const last = words.length > 1 ? words.at(-1) : undefined;
	const initial = last === undefined ? undefined : [...last][0];
	return [first, ...(initial === undefined ? [] : [`${first} ${initial}.`]), name, `${name} (${id})`];
};

/** The shortest name of each that no other of the people shares. Worked out once for a list. */
export const firstNames = onceFor((people: readonly Named[]): ReadonlyMap<PersonId, string> => {
	const taken = new Map<string, number>();
	for (const person of people)
		for (const candidate of new Set(candidates(person))) taken.set(candidate, (taken.get(candidate) ?? 0) + 1);
	return new Map(
		people.map(person => [person.id, candidates(person).find(candidate => taken.get(candidate) === 1) ?? person.name]),
	);
});

/** The short name of one of them; an id that is not among them stands for itself. */
export const firstName = (people: readonly Named[], id: PersonId): string => firstNames(people).get(id) ?? id;
