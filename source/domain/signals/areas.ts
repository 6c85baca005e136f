// Signals about what is owned: orphan areas, one holder, reviews due, one person with too much.

import type {Day} from '../day.ts';
import type {PersonId} from '../ids.ts';
import {type AreaAlone, holdersOf, isReviewDue} from '../team/areas.ts';
import type {AreaRule, PersonRule, RuleContext} from './rule.ts';
import {NOT_GONE} from './rule.ts';
import {runSinceChange} from './since.ts';

/** With fewer areas than this a big share says little. */
const OVERLOAD_AREAS = 5;
const OVERLOAD_OWNED = 3;

/** The days on which it was assigned. */
const assignments = (area: AreaAlone): readonly Day[] =>
	area.entries.filter(entry => entry.kind === 'area-assigned').map(entry => entry.on);

/** The days on which who holds an area can have changed: it was assigned, or somebody came or went who holds it or did. */
const holdingChanges = (area: AreaAlone, {changesOf}: RuleContext): readonly Day[] => {
	const holders = new Set<PersonId | null | undefined>([area.owner, area.backup]);
	for (const entry of area.entries) {
		if (entry.kind !== 'area-assigned') continue;
		for (const each of [entry, entry.rosterWas]) holders.add(each?.owner).add(each?.backup);
	}
	return [...assignments(area), ...[...holders].flatMap(person => (person ? changesOf(person) : []))];
};

/** Since when an area has been in such a way; without one it was not. */
const areaSince = (area: AreaAlone, context: RuleContext, isSo: (area: AreaAlone, then: RuleContext) => boolean): Day =>
	runSinceChange(context, holdingChanges(area, context), then => {
		const areaThen = then.areaOf(area.id);
		return areaThen !== undefined && isSo(areaThen, then);
	});

const hasActiveOwner = ({owner}: AreaAlone, {statusOf}: RuleContext): boolean => {
	const status = owner === undefined ? undefined : statusOf(owner);
	return status === 'active' || status === 'leaving';
};

export const orphanArea: AreaRule = {
	id: 'orphan-area',
	page: 'ownership',
	fires: (area, context) => {
		if (hasActiveOwner(area, context)) return undefined;
		const {statusOf, nameOf} = context;
		const since = areaSince(area, context, (then, contextThen) => !hasActiveOwner(then, contextThen));
		const status = area.owner === undefined ? undefined : statusOf(area.owner);
		if (area.owner === undefined || status === undefined)
			return {severity: 'act', since, reason: 'nobody owns it', next: 'give it an owner, or decide openly to stop: o'};
		const owner = nameOf(area.owner);
		if (status === 'left')
			return {
				severity: 'act',
				since,
				reason: `no owner since ${owner} left`,
				next: 'give it an owner, or decide openly to stop: o',
			};
		const [cover] = holdersOf(area, statusOf);
		if (cover === undefined)
			return {severity: 'act', since, reason: `${owner} is on leave and nobody covers`, next: 'name somebody to cover: o'};
		const reason = `${nameOf(cover)} covers while ${owner} is on leave`;
		return {severity: 'info', since, reason, next: 'check that they have what they need'};
	},
};

/** A backup who is on leave is still one; one who left, or whom nobody knows, is not. */
const hasBackup = ({owner, backup}: AreaAlone, {statusOf}: RuleContext): boolean => {
	const status = backup === undefined || backup === owner ? undefined : statusOf(backup);
	return status !== undefined && status !== 'left';
};

const isSolelyOwned = (area: AreaAlone, context: RuleContext): boolean =>
	hasActiveOwner(area, context) && !hasBackup(area, context);

export const soleOwner: AreaRule = {
	id: 'sole-owner',
	page: 'backup-owners',
	fires: (area, context) =>
		isSolelyOwned(area, context)
			? {
					severity: 'info',
					since: areaSince(area, context, isSolelyOwned),
					reason: 'one person holds it',
					next: 'name a backup: o',
				}
			: undefined,
};

export const reviewDue: AreaRule = {
	id: 'review-due',
	page: 'area-review',
	fires: (area, {today, recordedSince}) => {
		if (!isReviewDue(area, today)) return undefined;
		const reason = area.reviewed === undefined ? 'never reviewed' : 'its review is due';
		return {
			severity: 'info',
			since: area.reviewDue ?? recordedSince,
			reason,
			next: 'look at it with its owner, and mark it reviewed',
		};
	},
};

const ownedBy = (person: PersonId, {areas}: RuleContext): number => areas().filter(area => area.owner === person).length;

const isOverloaded = (person: PersonId, context: RuleContext): boolean => {
	const owned = ownedBy(person, context);
	const all = context.areas().length;
	return all >= OVERLOAD_AREAS && owned >= OVERLOAD_OWNED && owned * 2 > all;
};

export const overloaded: PersonRule = {
	id: 'overloaded',
	page: 'too-many-areas',
	about: NOT_GONE,
	fires: ({id}, context) =>
		isOverloaded(id, context)
			? {
					severity: 'info',
					since: runSinceChange(context, context.areas().flatMap(assignments), then => isOverloaded(id, then)),
					reason: `owns ${ownedBy(id, context)} of ${context.areas().length} areas`,
					next: 'hand one over, with its authority',
				}
			: undefined,
};
