// Who covers what while somebody is on leave.

import type {PersonId} from '../../domain/ids.ts';
import {holdersOf} from '../../domain/team/areas.ts';
import {personById} from '../../domain/team/by-id.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {listAtMost} from '../../text/words.ts';
import {firstName} from '../words/first-names.ts';

/** More would not fit a row. */
const NAMED_AREAS = 2;

/** `Bo covers Payouts`, `nobody covers Payouts`; empty when they own nothing. */
export const coverWords = (person: PersonState, team: Team): string => {
	const statusOf = (id: PersonId) => personById(team, id)?.status;
	const covered = new Map<string, string[]>();
	for (const area of team.areas) {
		if (area.owner !== person.id) continue;
		const [cover] = holdersOf(area, statusOf);
		const name = cover === undefined ? (area.heldBy ?? 'nobody') : firstName(team.people, cover);
		covered.set(name, [...(covered.get(name) ?? []), area.name]);
	}
	return [...covered]
		.sort(([a], [b]) => Number(b === 'nobody') - Number(a === 'nobody'))
		.map(([name, areas]) => {
			return `${name} covers ${listAtMost(areas, NAMED_AREAS)}`;
		})
		.join(', ');
};
