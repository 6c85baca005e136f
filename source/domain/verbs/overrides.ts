// Verbs that override the roster: level, target, cadence, rating, owner, authority. Each keeps what the roster said.

import type {Day} from '../day.ts';
import {type Authority, type CompetencyId, isId, type LevelId, type Rating, TARGET_ROLES, type TargetRole} from '../ids.ts';
import {CADENCE_SHAPE, type Draft, type Target} from '../journal/entries.ts';
import {levelOf} from '../ladder/ladder.ts';
import {Refusal} from '../refusal.ts';
import {rosterOwnership} from '../team/areas.ts';
import {rosterArea, rosterPerson} from '../team/by-id.ts';
import {type AreaState, type PersonState, SIGNAL_IDS, TEAM_SUBJECT, type Team} from '../team/team.ts';

/** A level of the ladder as typed, by the id that the ladder gives it. */
export const levelNamed = (team: Team, level: string): LevelId => {
	const known = levelOf(team.ladder, level);
	if (known) return known.id;
	const allowed = team.ladder.levels.map(each => each.id).join(', ');
	throw new Refusal(`No level “${level}” on the ladder. Allowed: ${allowed}.`, {code: 'unknown-level', where: level});
};

export const changeLevel = (team: Team, person: PersonState, level: string, since: Day): Draft => ({
	kind: 'level-changed',
	person: person.id,
	level: levelNamed(team, level),
	since,
	rosterWas: rosterPerson(team, person.id)?.level ?? null,
});

const isTargetRole = (word: string): word is TargetRole => (TARGET_ROLES as readonly string[]).includes(word);

/** A level, a role, `stay` or `none`, as typed. */
export const parseTarget = (team: Team, word: string, by?: Day): Target | undefined => {
	const lower = word.toLowerCase().replace(/[\s-]+/g, '_');
	if (lower === 'none') return undefined;
	if (lower === 'stay') return 'stay';
	if (isTargetRole(lower)) return {role: lower, by};
	const level = levelOf(team.ladder, word);
	if (level) return {level: level.id, by};
	const allowed = [...team.ladder.levels.map(each => each.id), ...TARGET_ROLES, 'stay', 'none'].join(', ');
	throw new Refusal(`“${word}” is no target. Allowed: ${allowed}.`, {code: 'unknown-target', where: word});
};

export const setTarget = (team: Team, person: PersonState, target: Target | undefined): Draft => ({
	kind: 'target-set',
	person: person.id,
	...(target === 'stay' ? {stay: true} : target),
	rosterWas: rosterPerson(team, person.id)?.target ?? null,
});

/** `weekly`, `biweekly`, `monthly`, `none`, `10d`, `3w`, as typed. */
export const cadenceNamed = (every: string): string => {
	const cadence = every.trim().toLowerCase();
	if (CADENCE_SHAPE.test(cadence)) return cadence;
	throw new Refusal(`“${every}” is no cadence. Allowed: weekly, biweekly, monthly, none, or days and weeks such as 10d, 3w.`, {
		code: 'unknown-cadence',
		where: every,
	});
};

export const setCadence = (team: Team, person: PersonState, every: string): Draft => ({
	kind: 'cadence-set',
	person: person.id,
	every: cadenceNamed(every),
	rosterWas: rosterPerson(team, person.id)?.ownCadence ?? null,
});

export const rate = (
	team: Team,
	person: PersonState,
	competency: CompetencyId,
	rating: Rating,
	evidence: string | undefined,
	on: Day,
): Draft => ({
	kind: 'rating-given',
	person: person.id,
	on,
	competency,
	rating,
	...(evidence?.trim() ? {evidence: evidence.trim()} : {}),
	rosterWas: rosterPerson(team, person.id)?.ratings[competency] ?? null,
});

export type Assignment = {
	/** Undefined leaves the area with nobody. */
	readonly owner: PersonState | undefined;
	/** `null` takes the backup away; left out keeps it. */
	readonly backup?: PersonState | null;
	readonly why?: string;
};

/** One person can't step in for themselves. */
export const refuseSame = (owner: string | undefined, backup: string | undefined, name: string, area: string): void => {
	if (owner !== undefined && owner === backup)
		throw new Refusal(`${name} can't be owner and backup at once.`, {code: 'owner-is-backup', where: area});
};

const refuseLeft = (person: PersonState | null | undefined): void => {
	if (person?.status === 'left')
		throw new Refusal(`${person.name} has left: choose somebody who is here.`, {code: 'person-left', where: person.id});
};

/** A new owner. Without a word on the backup it stays, unless the new owner was the backup. */
export const assignArea = (team: Team, area: AreaState, {owner, backup, why}: Assignment, on: Day): Draft => {
	refuseLeft(owner);
	refuseLeft(backup);
	refuseSame(owner?.id, backup?.id, owner?.name ?? '', area.id);
	const kept = owner !== undefined && area.backup === owner.id ? undefined : area.backup;
	const roster = rosterArea(team, area.id);
	return {
		kind: 'area-assigned',
		area: area.id,
		on,
		owner: owner?.id ?? null,
		// The latest assignment alone counts, so it carries the backup even where that stays.
		backup: (backup === undefined ? kept : backup?.id) ?? null,
		...(why?.trim() ? {why: why.trim()} : {}),
		...(roster ? {rosterWas: rosterOwnership(roster)} : {}),
	};
};

export const setAuthority = (team: Team, area: AreaState, authority: Authority, on: Day): Draft => ({
	kind: 'authority-set',
	area: area.id,
	on,
	authority,
	rosterWas: rosterArea(team, area.id)?.authority ?? null,
});

export const reviewArea = (area: AreaState, on: Day, notes?: string): Draft => ({
	kind: 'area-reviewed',
	area: area.id,
	on,
	...(notes?.trim() ? {notes: notes.trim()} : {}),
});

/** A snooze of one signal of one subject; `until` is the first day on which it counts again, `why` what the lead knows better. */
export const snoozeSignal = (subject: string, signal: string, until: Day, today: Day, why?: string): Draft => {
	if (subject !== TEAM_SUBJECT && !isId(subject))
		throw new Refusal(`“${subject}” is no subject.`, {code: 'unknown-subject', where: subject});
	if (!(SIGNAL_IDS as readonly string[]).includes(signal)) {
		throw new Refusal(`No signal “${signal}”. Allowed: ${SIGNAL_IDS.join(', ')}.`, {code: 'unknown-signal', where: signal});
	}
	if (until <= today)
		throw new Refusal(`${until} is not in the future: a snooze ends on a day to come.`, {code: 'day-passed', where: until});
	return {kind: 'signal-snoozed', subject, signal, until, ...(why?.trim() ? {why: why.trim()} : {})};
};
