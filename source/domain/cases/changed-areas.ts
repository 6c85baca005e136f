// The case of areas that changed hands: what was taken from somebody or given to them in the last six weeks.

import {addDays, type Day, daysBetween} from '../day.ts';
import type {EntryId, PersonId} from '../ids.ts';
import type {EntryOf} from '../journal/entries.ts';
import {onceFor} from '../once-for.ts';
import {byDay} from '../order.ts';
import type {AreaAlone} from '../team/areas.ts';
import {latestOf} from '../team/overrides.ts';
import {isAtWork} from '../team/people.ts';
import type {Because} from './case.ts';
import type {CaseRule} from './case-rule.ts';

/** Six weeks: time for a 1:1 or two in every cadence, after which the new order is the order. */
const CHANGED_DAYS = 42;

/** An area that went from one to another; without one of them, from or to nobody. */
export type Handing = {
	readonly entry: EntryId;
	readonly on: Day;
	readonly area: string;
	readonly from?: PersonId;
	readonly to?: PersonId;
	readonly why?: string;
};

/**
 * Who held it before the first assignment on record: what the entry kept of the roster; without that the roster's own
 * line, which nobody has brought up to date since.
 */
const heldBefore = ({owner, entries}: AreaAlone, {id, rosterWas, owner: to}: EntryOf<'area-assigned'>): PersonId | undefined => {
	if (rosterWas !== undefined) return rosterWas.owner ?? undefined;
	return latestOf(entries, 'area-assigned')?.id === id && owner !== to ? owner : undefined;
};

/** Every change of an owner on record, by those whom it concerns, oldest first. Worked out once for the areas of a day. */
export const handings = onceFor((areas: readonly AreaAlone[]): ReadonlyMap<PersonId, readonly Handing[]> => {
	const all: Handing[] = [];
	for (const area of areas) {
		let owner: PersonId | null | undefined;
		for (const entry of area.entries) {
			if (entry.kind !== 'area-assigned') continue;
			const from = (owner === undefined ? heldBefore(area, entry) : owner) ?? undefined;
			const to = entry.owner ?? undefined;
			owner = entry.owner;
			if (from !== to && !entry.history) all.push({entry: entry.id, on: entry.on, area: area.name, from, to, why: entry.why});
		}
	}
	const byPerson = new Map<PersonId, Handing[]>();
	for (const handing of all.sort(byDay(handing => handing.on)))
		for (const person of [handing.from, handing.to])
			if (person !== undefined) byPerson.set(person, [...(byPerson.get(person) ?? []), handing]);
	return byPerson;
});

/** Those of the last six weeks. */
export const lately = (all: readonly Handing[], today: Day): readonly Handing[] =>
	all.filter(({on}) => daysBetween(on, today) < CHANGED_DAYS);

/** The first day of the run of changes, each before the one before it has run out. */
const sinceOf = (all: readonly Handing[], today: Day): Day => {
	let since = today;
	for (const {on} of all.toReversed()) {
		if (addDays(on, CHANGED_DAYS) < since) break;
		since = on;
	}
	return since;
};

export const changedAreas: CaseRule = {
	id: 'changed-areas',
	name: 'Areas changed hands',
	first: 'Say why, ask what it means for them, and what they want to hold.',
	leaveAlone: ['that there is little left in which to decide'],
	quiets: [],
	ends: `${CHANGED_DAYS / 7} weeks after the last change`,
	page: 'delegation',
	isHeavy: false,
	holds: (person, context) => {
		const {today, nameOf, areas} = context;
		const all = isAtWork(person) ? (handings(areas()).get(person.id) ?? []) : [];
		const recent = lately(all, today);
		if (recent.length === 0) return undefined;
		const because = recent.map(({area, from, to, on, why}): Because => {
			const words =
				to === person.id
					? `took over ${area}${from === undefined ? '' : ` from ${nameOf(from)}`}`
					: `${area} went to ${to === undefined ? 'nobody' : nameOf(to)}`;
			return {words: `${words} on`, on, ...(why ? {quote: why} : {})};
		});
		return {since: sinceOf(all, today), because, records: recent.map(({entry}) => entry)};
	},
};
