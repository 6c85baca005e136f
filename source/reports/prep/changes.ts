// What changes hands: areas won or lost, and who holds what during a leave that lies ahead.

import {handings} from '../../domain/cases/changed-areas.ts';
import {addDays, type Day, daysBetween} from '../../domain/day.ts';
import type {Absence} from '../../domain/roster/roster.ts';
import {firstDayBack} from '../../domain/signals/rule.ts';
import {LONG_LEAVE_DAYS, leaveDays, mergeAbsences} from '../../domain/team/absence.ts';
import {areaById} from '../../domain/team/by-id.ts';
import {calendarOf, coverageWithout} from '../../domain/team/coverage.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';

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

/** When they are or will be away: a last day to come, a leave that lies ahead, or the one they are on. */
const absenceOf = (person: PersonState, {today, weekend}: Team) => {
	if (person.left !== undefined && person.left >= today)
		return {kind: 'leaving' as const, from: person.left, until: null, back: null, alone: addDays(person.left, 1)};
	const leave = mergeAbsences(person.leave).find(
		({from, until}) =>
			(until === undefined || until >= today) &&
			(from <= today ||
				(daysBetween(today, from) <= AHEAD_DAYS && (until === undefined || daysBetween(from, until) + 1 >= LEAVE_DAYS))),
	);
	if (!leave) return undefined;
	const {from, until = null} = leave;
	/** The first day of work after it. */
	const back = until === null ? null : firstDayBack(addDays(until, 1), weekend);
	return from <= today
		? {kind: 'on-leave' as const, from, until, back, alone: today}
		: {kind: 'leave' as const, from, until, back, alone: from};
};

/** The days of a leave that are asked about: all that is left of it, what follows a last day, or half a year of a leave without an end. */
const goneOf = ({kind, until, alone}: NonNullable<ReturnType<typeof absenceOf>>): Absence => ({
	from: alone,
	until: kind === 'leaving' ? undefined : (until ?? addDays(alone, LOOKED_AHEAD_DAYS)),
});

const DAYS_PER_YEAR = 365.25;

const yearsHere = ({started, joined}: PersonState, day: Day): number | null => {
	const from = started ?? joined;
	const years = from === undefined ? 0 : Math.floor(daysBetween(from, day) / DAYS_PER_YEAR);
	return years > 0 ? years : null;
};

const awayOf = (person: PersonState, team: Team) => {
	const absence = absenceOf(person, team);
	if (!absence) return null;
	const gone = goneOf(absence);
	return {
		...absence,
		isLong: absence.kind !== 'leaving' && leaveDays({from: absence.from, until: absence.until ?? undefined}) >= LONG_LEAVE_DAYS,
		/** Whole years here on a last day. */
		years: absence.kind === 'leaving' ? yearsHere(person, absence.from) : null,
		areas: coverageWithout(person.id, gone, team.areas, calendarOf(team.people)).map(({area: id, runs, uncovered}) => {
			const area = areaById(team, id);
			const [nobody] = uncovered;
			return {
				id,
				name: area?.name ?? id,
				/** Their own, or one that they back. */
				isOwn: area?.owner === person.id,
				/** Who holds it on the first of the days on which somebody does. */
				holder: runs.find(({holders}) => holders.length > 0)?.holders[0] ?? null,
				/** Somebody outside the roster. */
				heldBy: area?.heldBy ?? null,
				/** The first days on which nobody does; without an end where that lasts. */
				nobodyFrom: nobody?.from ?? null,
				nobodyUntil: nobody === undefined || nobody.until === gone.until ? null : (nobody.until ?? null),
			};
		}),
	};
};

export const changesOf = (person: PersonState, team: Team) => ({handed: handed(person, team), away: awayOf(person, team)});
export type ChangesAhead = ReturnType<typeof changesOf>;
