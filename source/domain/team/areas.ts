// Areas: who holds what on a day, and how many people it takes until nobody does.
import {addDays, type Day, latestDay} from '../day.ts';
import type {PersonId} from '../ids.ts';
import type {Entry} from '../journal/entries.ts';
import type {RosterArea} from '../roster/roster.ts';
import {latestOf, unlessEdited} from './overrides.ts';
import {isAtWork} from './people.ts';
import type {AreaState, PersonStatus, TruckFactor} from './team.ts';

export type AreaAlone = Omit<AreaState, 'signals'>;
export type StatusOf = (person: PersonId) => PersonStatus | undefined;

/** Owner and backup as the roster says them now: what an assignment keeps as `rosterWas`. */
export const rosterOwnership = (area: RosterArea): {owner: PersonId | null; backup: PersonId | null} => ({
	owner: area.owner ?? null,
	backup: area.backup ?? null,
});

/** Ownership in present ids: a person who got a new id is no edit of who owns what. */
const inPresentIds = (
	{owner, backup}: {readonly owner: PersonId | null; readonly backup?: PersonId | null},
	canonical: (person: PersonId) => PersonId,
): {owner: PersonId | null; backup: PersonId | null} => ({
	owner: owner && canonical(owner),
	backup: (backup && canonical(backup)) ?? null,
});

/** Folds the entries about an area (oldest first, live, up to today) over its roster lines. */
export const foldArea = (area: RosterArea, entries: readonly Entry[], canonical: (person: PersonId) => PersonId): AreaAlone => {
	const latest = latestOf(entries, 'area-assigned');
	const assigned = unlessEdited(
		latest && {...latest, rosterWas: inPresentIds(latest.rosterWas ?? {owner: null}, canonical)},
		inPresentIds(rosterOwnership(area), canonical),
	);
	const authority = unlessEdited(latestOf(entries, 'authority-set'), area.authority)?.authority ?? area.authority;
	const owner = assigned ? assigned.owner : area.owner;
	const backup = assigned?.backup === undefined ? area.backup : assigned.backup;
	const reviewed = latestDay(latestOf(entries, 'area-reviewed')?.on, area.reviewed);
	return {
		id: area.id,
		name: area.name,
		owner: owner ? canonical(owner) : undefined,
		backup: backup ? canonical(backup) : undefined,
		heldBy: area.heldBy,
		authority,
		reviewed,
		reviewEvery: area.reviewEvery,
		reviewDue: reviewed && area.reviewEvery !== undefined ? addDays(reviewed, area.reviewEvery) : undefined,
		entries,
	};
};

/** The active people who hold an area: its owner and its backup. */
export const holdersOf = (area: AreaAlone, statusOf: StatusOf): readonly PersonId[] =>
	[...new Set([area.owner, area.backup])].filter((person): person is PersonId => {
		const status = person === undefined ? undefined : statusOf(person);
		return status !== undefined && isAtWork({status});
	});

/** The one with the biggest loss; the first by id among several. */
const mostMissed = (losses: ReadonlyMap<PersonId, number>): PersonId | undefined => {
	let missed: PersonId | undefined;
	let most = -1;
	for (const [person, loss] of losses)
		if (loss > most || (loss === most && missed !== undefined && person < missed)) [missed, most] = [person, loss];
	return missed;
};

/**
 * How many people may go before over half of the areas have nobody: each step takes the one whose loss orphans most
 * areas. What is held outside the roster is left aside. No count without areas, 0 when over half have nobody already.
 */
export const truckFactor = (all: readonly AreaAlone[], statusOf: StatusOf): TruckFactor => {
	const areas = all.filter(({heldBy}) => heldBy === undefined);
	if (areas.length === 0) return {people: [], orphaned: []};
	const held = areas.map(area => ({id: area.id, holders: new Set(holdersOf(area, statusOf))}));
	const heldBy = new Map<PersonId, Set<PersonId>[]>();
	/** For each person, the areas that nobody else holds. */
	const losses = new Map<PersonId, number>();
	for (const {holders} of held)
		for (const person of holders) {
			heldBy.set(person, [...(heldBy.get(person) ?? []), holders]);
			losses.set(person, (losses.get(person) ?? 0) + (holders.size === 1 ? 1 : 0));
		}
	let orphans = held.filter(area => area.holders.size === 0).length;
	const people: PersonId[] = [];
	for (let next = mostMissed(losses); next !== undefined && orphans * 2 <= areas.length; next = mostMissed(losses)) {
		people.push(next);
		losses.delete(next);
		for (const holders of heldBy.get(next) ?? []) {
			holders.delete(next);
			if (holders.size === 0) orphans += 1;
			for (const other of holders.size === 1 ? holders : []) losses.set(other, (losses.get(other) ?? 0) + 1);
		}
	}
	return {count: people.length, people, orphaned: held.filter(area => area.holders.size === 0).map(area => area.id)};
};

/** A review is due on its day; an area that is to be reviewed but never was is due from the first day muster knows of it. */
export const isReviewDue = (area: AreaAlone, today: Day): boolean =>
	area.reviewEvery !== undefined && (area.reviewDue === undefined || area.reviewDue <= today);
