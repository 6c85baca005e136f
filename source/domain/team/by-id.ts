// Somebody or an area by their id, folded or as the roster has them; everybody of a team is indexed once.
import type {AreaId, PersonId} from '../ids.ts';
import {onceFor} from '../once-for.ts';
import type {RosterArea, RosterPerson} from '../roster/roster.ts';
import type {AreaState, PersonState, Team} from './team.ts';

const byId = <Each extends {readonly id: string}>(all: readonly Each[]): ReadonlyMap<string, Each> =>
	new Map(all.map(each => [each.id, each]));
const people = onceFor((all: readonly PersonState[]) => byId(all));
const areas = onceFor((all: readonly AreaState[]) => byId(all));
const rosterPeople = onceFor((all: readonly RosterPerson[]) => byId(all));
const rosterAreas = onceFor((all: readonly RosterArea[]) => byId(all));

/** Undefined where nobody has that id, and where none is given. */
export const personById = (team: Pick<Team, 'people'>, id: PersonId | undefined): PersonState | undefined =>
	id === undefined ? undefined : people(team.people).get(id);

export const areaById = (team: Pick<Team, 'areas'>, id: AreaId | undefined): AreaState | undefined =>
	id === undefined ? undefined : areas(team.areas).get(id);

/** A person's lines on the roster. */
export const rosterPerson = ({roster}: Pick<Team, 'roster'>, id: PersonId | undefined): RosterPerson | undefined =>
	id === undefined ? undefined : rosterPeople(roster.people).get(id);

export const rosterArea = ({roster}: Pick<Team, 'roster'>, id: AreaId): RosterArea | undefined =>
	rosterAreas(roster.areas).get(id);
