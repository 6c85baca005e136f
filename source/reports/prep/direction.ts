// Where somebody is going: the target with its day and the last career talk, or that a year has gone by without either.

import {quiets} from '../../domain/cases/cases-of.ts';
import {type Day, daysBetween, latestDay} from '../../domain/day.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';

const YEAR_DAYS = 365;
/** A year here is news for two months. */
const NEWS_DAYS = 60;
/** A quarter before its day it can be said whether it holds, and still be changed. */
const NEAR_DAYS = 90;

export type Direction =
	| {readonly kind: 'target'; readonly career: Day | null; readonly near: {readonly days: number; readonly below: number} | null}
	/** Their first year here, or a year of records, without a target or a career talk. */
	| {readonly kind: 'year'; readonly since: Day; readonly isFirst: boolean; readonly anniversary: Day};

const yearAfter = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}` as Day;

const yearWithout = ({careerOn, joined, clock, entries}: PersonState, today: Day): Direction | null => {
	if (careerOn !== undefined) return null;
	const here = joined === undefined ? 0 : daysBetween(joined, today);
	if (joined !== undefined && here >= YEAR_DAYS && here <= YEAR_DAYS + NEWS_DAYS)
		return {kind: 'year', since: joined, isFirst: true, anniversary: yearAfter(joined)};
	const [first] = entries;
	const since = first && latestDay(first.on, clock);
	return since !== undefined && daysBetween(since, today) >= YEAR_DAYS
		? {kind: 'year', since, isFirst: false, anniversary: yearAfter(since)}
		: null;
};

export const directionOf = (person: PersonState, {today}: Pick<Team, 'today'>): Direction | null => {
	const {cases, careerOn, gaps, relation, status, target} = person;
	if (relation !== 'report' || status !== 'active' || quiets(cases, 'growth') || target === 'stay') return null;
	if (target === undefined) return cases[0]?.id === 'overlooked' ? null : yearWithout(person, today);
	const days = target.by === undefined ? undefined : daysBetween(today, target.by);
	const isNear = days !== undefined && days >= 0 && days <= NEAR_DAYS && gaps.length > 0;
	return {kind: 'target', career: careerOn ?? null, near: isNear ? {days, below: gaps.length} : null};
};
