// What changes hands: areas won or lost, and who holds what during a leave that lies ahead.

import {handings} from '../../domain/cases/changed-areas.ts';
import {addDays, type Day, daysBetween} from '../../domain/day.ts';
import {mergeAbsences} from '../../domain/team/absence.ts';
import {rosterPerson} from '../../domain/team/by-id.ts';
import {isAtWork, statusOn} from '../../domain/team/people.ts';
import type {AreaState, PersonState, Team} from '../../domain/team/team.ts';

/** A quarter of changes. */
const CHANGED_DAYS = 90;
/** A leave of a working week or more, within six weeks. */
const LEAVE_DAYS = 5;
const AHEAD_DAYS = 42;
/** A leave without an end is looked at for half a year. */
const LOOKED_AHEAD_DAYS = 182;

const handed = (person: PersonState, team: Team) =>
	(handings(team.areas).get(person.id) ?? [])
		.filter(({on}) => daysBetween(on, team.today) <= CHANGED_DAYS)
		.toReversed()
		.map(({entry, on, area, from, to, why}) => ({
			entry,
			day: on,
			area,
			from: from ?? null,
			to: to ?? null,
			won: to === person.id,
			why: why ?? null,
		}));

/** The first day of the leave on which nobody else who is here holds the area. */
const firstAlone = (area: AreaState, person: PersonState, team: Team, from: Day, until: Day): Day | undefined => {
	const holders = [area.owner, area.backup]
		.filter(id => id !== undefined && id !== person.id)
		.flatMap(id => rosterPerson(team, id) ?? []);
	for (let day = from; day <= until; day = addDays(day, 1))
		if (!holders.some(each => isAtWork({status: statusOn(each, day)}))) return day;
	return undefined;
};

/** When they are or will be away: a last day to come, a leave that lies ahead, or the one they are on. */
const absenceOf = (person: PersonState, {today}: Team) => {
	if (person.left !== undefined && person.left >= today)
		return {kind: 'leaving' as const, from: person.left, until: null, alone: addDays(person.left, 1)};
	const leave = mergeAbsences(person.leave).find(
		({from, until}) =>
			(until === undefined || until >= today) &&
			(from <= today ||
				(daysBetween(today, from) <= AHEAD_DAYS && (until === undefined || daysBetween(from, until) + 1 >= LEAVE_DAYS))),
	);
	if (!leave) return undefined;
	const {from, until = null} = leave;
	return from <= today
		? {kind: 'on-leave' as const, from, until, alone: today}
		: {kind: 'leave' as const, from, until, alone: from};
};

const awayOf = (person: PersonState, team: Team) => {
	const absence = absenceOf(person, team);
	if (!absence) return null;
	const {kind, until, alone} = absence;
	const last = kind === 'leaving' ? alone : (until ?? addDays(alone, LOOKED_AHEAD_DAYS));
	const held = team.areas.filter(area => area.owner === person.id || area.backup === person.id);
	return {
		...absence,
		areas: held.map(area => ({
			id: area.id,
			name: area.name,
			holder: (area.owner === person.id ? area.backup : area.owner) ?? null,
			/** Somebody outside the roster. */
			heldBy: area.heldBy ?? null,
			nobodyFrom: area.heldBy === undefined ? (firstAlone(area, person, team, alone, last) ?? null) : null,
		})),
	};
};

export const changesOf = (person: PersonState, team: Team) => ({handed: handed(person, team), away: awayOf(person, team)});
export type ChangesAhead = ReturnType<typeof changesOf>;
