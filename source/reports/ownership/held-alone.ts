// What only one person here holds.
import type {PersonId} from '../../domain/ids.ts';
import {onceFor} from '../../domain/once-for.ts';
import {holdersOf} from '../../domain/team/areas.ts';
import type {Team} from '../../domain/team/team.ts';

export type Alone = {readonly person: PersonId; readonly areas: readonly string[]};

/** Whoever is the only one here to hold something, those with most first; what somebody outside holds hangs on nobody. */
export const heldAlone = onceFor((team: Team): readonly Alone[] => {
	const statuses = new Map(team.people.map(({id, status}) => [id, status]));
	const alone = new Map<PersonId, string[]>();
	for (const area of team.areas) {
		const [holder, another] = holdersOf(area, person => statuses.get(person));
		if (holder === undefined || another !== undefined || area.heldBy !== undefined) continue;
		alone.set(holder, [...(alone.get(holder) ?? []), area.name]);
	}
	return [...alone].map(([person, areas]) => ({person, areas})).toSorted((a, b) => b.areas.length - a.areas.length);
});
