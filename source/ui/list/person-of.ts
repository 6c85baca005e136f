// Somebody by their id; everybody of a team is indexed once.
import type {PersonId} from '../../domain/ids.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import type {Context} from '../state.ts';

const byId = new WeakMap<Team, ReadonlyMap<PersonId, PersonState>>();

export const personOf = ({team}: Context, id: PersonId | undefined): PersonState | undefined => {
	let people = byId.get(team);
	if (!people) {
		people = new Map(team.people.map(person => [person.id, person]));
		byId.set(team, people);
	}
	return id === undefined ? undefined : people.get(id);
};
