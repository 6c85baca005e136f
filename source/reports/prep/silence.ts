// How long nothing was said to somebody, as far as anything is on record: told of everybody alike, in the same words.

import {type Day, daysBetween, latestDay} from '../../domain/day.ts';
import {lastSaid} from '../../domain/signals/feedback.ts';
import {countedDays} from '../../domain/team/absence.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';

/** A quarter of days on which both were there. */
const SILENT_DAYS = 90;

/** Nothing was noted of anybody: the lead keeps no such records, and nothing is missing from them. */
const isKept = ({people}: Pick<Team, 'people'>): boolean => people.some(({feedback, wins}) => feedback.length + wins.length > 0);

/** Null while something was said within a quarter, and where it is not for today or not the lead's to say. */
export const silenceOf = (person: PersonState, team: Team): {readonly since: Day; readonly last: Day | null} | null => {
	const {cases, clock, entries, feedback, relation, status, absences} = person;
	if (relation !== 'report' || status !== 'active' || cases.some(each => each.isHeavy) || !isKept(team)) return null;
	// There the sheet is headed with it.
	if (cases[0]?.id === 'overlooked') return null;
	const last = lastSaid(feedback);
	const [first] = entries;
	const since = last ?? (first && latestDay(clock, first.on));
	if (since === undefined || countedDays(latestDay(since, clock) ?? since, team.today, absences) < SILENT_DAYS) return null;
	return {since, last: last ?? null};
};

const DAYS_PER_MONTH = 30.4;

/** `4 months`. */
export const monthsBetween = (from: Day, to: Day): number => Math.round(daysBetween(from, to) / DAYS_PER_MONTH);
