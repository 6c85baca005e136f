// The lead's own absence since the last 1:1: when it was, and whether the records name this person as the one to stand in.

import {type Day, daysBetween} from '../../domain/day.ts';
import {LONG_LEAVE_DAYS, leaveDays, mergeAbsences} from '../../domain/team/absence.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';

/** A working week or more: shorter, nothing waits for long. */
const LEAST_DAYS = 5;
/** Back for a month, it is no news any more. */
const BACK_DAYS = 30;
/** Said in a talk in the weeks before it began, or on the roster. */
const NOTED_DAYS = 60;
const STANDS_IN =
	/\b(stand(s|ing)? in|stood in|fill(s|ing)? in for me|deputi[sz]es?|deputy|keeps the shop|holds the fort|acting lead)\b/i;
const NOT = /\b(not|never|no longer)\b[^.;]*\b(stand|fill|deput)/i;

const saysSo = (text = ''): boolean => STANDS_IN.test(text) && !NOT.test(text);

const standsIn = ({meetings, notes}: PersonState, from: Day): boolean =>
	saysSo(notes) ||
	meetings.some(({on, held, notes: noted}) => held && on <= from && daysBetween(on, from) <= NOTED_DAYS && saysSo(noted));

/** Null where they have met since, or nobody was away. */
export const leadAwayOf = (person: PersonState, {areas, roster, today}: Pick<Team, 'areas' | 'roster' | 'today'>) => {
	const {last} = person.oneOnOne;
	const away = mergeAbsences(roster.away).findLast(
		each => each.until !== undefined && each.until < today && leaveDays(each) >= LEAST_DAYS,
	);
	if (!away?.until || daysBetween(away.until, today) > BACK_DAYS) return null;
	// Nobody waited for the lead who has been met since, or had not come yet.
	if (last === undefined || last >= away.until || person.status !== 'active' || person.clock > away.from) return null;
	const isLong = leaveDays(away) >= LONG_LEAVE_DAYS;
	const held = (isLong ? person.owns : []).flatMap(
		id => areas.find(each => each.id === id && each.heldBy === undefined)?.name ?? [],
	);
	return {from: away.from, until: away.until, days: leaveDays(away), standsIn: standsIn(person, away.from), held};
};
