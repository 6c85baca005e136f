// Signals about what is owned: orphan areas, one holder, reviews due, too much for one, an area lost, an area new.

import {addDays, type Day, daysBetween} from '../day.ts';
import type {PersonId} from '../ids.ts';
import {isPast} from '../journal/recording.ts';
import {levelOf} from '../ladder/ladder.ts';
import {onceFor} from '../once-for.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {type AreaAlone, holdersOf, isReviewDue} from '../team/areas.ts';
import {AT_WORK, isAtWork, isHere, type PersonAlone} from '../team/people.ts';
import {type AreaRule, days, entryDays, type PersonRule, type RuleContext, STAYING} from './rule.ts';
import {runSinceChange, runThrough, type TimeSpan} from './since.ts';

/** Four areas are many where others own half as many; from five areas up, so is more than half of them all. From the contract. */
const MANY_AREAS = 4;
const TIMES_MEDIAN = 2;
const OVERLOAD_AREAS = 5;
const OVERLOAD_OWNED = 3;
/** A month after taking something over, with a wide authority or little experience, the first look at it is due. From the contract. */
const NEW_OWNER_FROM_DAYS = 30;
const NEW_OWNER_TO_DAYS = 60;
const WIDE_AUTHORITY = 6;
/** A week after something was taken from somebody they have heard why; a cadence, two weeks at least, is too long. From the contract. */
const LOST_DAYS = 7;
const LOST_ACT_DAYS = 14;

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
	return status !== undefined && isAtWork({status});
};

const STOP_OR_OWN = 'give it an owner, or decide openly to stop';

export const orphanArea: AreaRule = {
	id: 'orphan-area',
	page: 'ownership',
	fires: (area, context) => {
		if (area.heldBy !== undefined || hasActiveOwner(area, context)) return undefined;
		const {statusOf, nameOf} = context;
		const since = areaSince(area, context, (then, contextThen) => !hasActiveOwner(then, contextThen));
		const status = area.owner === undefined ? undefined : statusOf(area.owner);
		if (area.owner === undefined || status === undefined)
			return {severity: 'act', since, reason: 'nobody owns it', next: STOP_OR_OWN, does: 'assign'};
		const owner = nameOf(area.owner);
		if (status === 'left')
			return {
				severity: 'act',
				since,
				reason: `no owner since ${owner} left`,
				next: STOP_OR_OWN,
				does: 'assign',
			};
		const [cover] = holdersOf(area, statusOf);
		if (cover === undefined)
			return {
				severity: 'act',
				since,
				reason: `${owner} is on leave and nobody covers`,
				next: 'name somebody to cover',
				does: 'assign',
			};
		const reason = `${nameOf(cover)} covers while ${owner} is on leave`;
		return {severity: 'info', since, reason, next: 'check that they have what they need'};
	},
};

/** A backup who is on leave is still one; one who left, or whom nobody knows, is not. */
const hasBackup = ({owner, backup}: AreaAlone, {statusOf}: RuleContext): boolean => {
	const status = backup === undefined || backup === owner ? undefined : statusOf(backup);
	return status !== undefined && isHere({status});
};

const isSolelyOwned = (area: AreaAlone, context: RuleContext): boolean =>
	area.heldBy === undefined && hasActiveOwner(area, context) && !hasBackup(area, context);

export const soleOwner: AreaRule = {
	id: 'sole-owner',
	page: 'backup-owners',
	fires: (area, context) =>
		isSolelyOwned(area, context)
			? {
					severity: 'info',
					since: areaSince(area, context, isSolelyOwned),
					reason: 'one person holds it',
					next: 'name a backup',
					does: 'assign',
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

/** How many areas each owner has, of those that the team itself holds. */
const ownedCounts = ({areas}: RuleContext): ReadonlyMap<PersonId, number> => {
	const counts = new Map<PersonId, number>();
	for (const {owner, heldBy} of areas())
		if (owner !== undefined && heldBy === undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
	return counts;
};

/** How many areas the team itself holds. */
const teamsOwn = ({areas}: RuleContext): number => areas().filter(({heldBy}) => heldBy === undefined).length;

const medianOf = (counts: readonly number[]): number => {
	const sorted = counts.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const isOverloaded = (person: PersonId, context: RuleContext): boolean => {
	const counts = ownedCounts(context);
	const owned = counts.get(person) ?? 0;
	const all = teamsOwn(context);
	return (
		(owned >= MANY_AREAS && owned >= TIMES_MEDIAN * medianOf([...counts.values()])) ||
		(all >= OVERLOAD_AREAS && owned >= OVERLOAD_OWNED && owned * 2 > all)
	);
};

export const overloaded: PersonRule = {
	id: 'overloaded',
	page: 'too-many-areas',
	about: AT_WORK,
	fires: ({id}, context) =>
		isOverloaded(id, context)
			? {
					severity: 'watch',
					since: runSinceChange(context, context.areas().flatMap(assignments), then => isOverloaded(id, then)),
					reason: `owns ${ownedCounts(context).get(id) ?? 0} of ${teamsOwn(context)} areas`,
					next: 'hand one over, with its authority',
					does: 'assign',
				}
			: undefined,
};

/** A change of who owns an area, by an entry of the run of recording; the owner before by what the area was on the day before. */
type Handover = {readonly area: AreaAlone; readonly on: Day; readonly from?: PersonId; readonly to?: PersonId};

/** The same for everybody: looked for once. */
const handovers = onceFor((context: RuleContext): readonly Handover[] =>
	context.areas().flatMap(area =>
		area.entries.flatMap((entry): readonly Handover[] => {
			if (entry.kind !== 'area-assigned' || isPast(entry, context.recordedSince)) return [];
			const from = context.on(addDays(entry.on, -1)).areaOf(area.id)?.owner;
			const to = context.on(entry.on).areaOf(area.id)?.owner;
			return from === to ? [] : [{area, on: entry.on, from, to}];
		}),
	),
);

/** Areas that were taken from this person and are not theirs again, with the spans in which nobody has talked to them about it. */
const lostSpans = (person: PersonAlone, context: RuleContext): readonly (Handover & {readonly span: TimeSpan})[] => {
	const held = person.meetings.filter(meeting => meeting.held).map(({on}) => on);
	const all = handovers(context);
	return all
		.filter(({from}) => from === person.id)
		.flatMap(handover => {
			const from = dayCounted(handover.on, LOST_DAYS, person.absences);
			if (from === undefined) return [];
			const back = all.find(({area, on, to}) => area.id === handover.area.id && on > handover.on && to === person.id)?.on;
			const met = held.find(on => on > handover.on);
			const [to] = [back, met].filter(day => day !== undefined).sort();
			return to !== undefined && to <= from ? [] : [{...handover, span: {from, to}}];
		});
};

export const areaLost: PersonRule = {
	id: 'area-lost',
	page: 'changed-areas',
	about: STAYING,
	changes: entryDays('cadence-set'),
	fires: (person, context) => {
		const {today} = context;
		const lost = lostSpans(person, context);
		const since = runThrough(
			lost.map(({span}) => span),
			today,
		);
		const open = lost.filter(({span: {from, to}}) => from <= today && (to === undefined || to > today));
		const [first] = open;
		if (since === undefined || first === undefined) return undefined;
		const waited = countedDays(first.on, today, person.absences);
		const isLong = waited >= Math.max(LOST_ACT_DAYS, person.oneOnOne.everyDays ?? 0);
		const names = [...new Set(open.map(({area}) => area.name))].join(', ');
		return {
			severity: isLong ? 'act' : 'watch',
			since,
			reason: `${names} went to somebody else ${days(daysBetween(first.on, today))} ago, and no 1:1 since`,
			next: 'say why, what it means for them, and ask what they want to hold',
			does: 'plan',
		};
	},
};

const isLowestOfTrack = (level: string | undefined, {ladder}: RuleContext): boolean => {
	const own = level === undefined ? undefined : levelOf(ladder, level);
	return own !== undefined && ladder.levels.find(({track}) => track === own.track)?.id === own.id;
};

export const newOwner: PersonRule = {
	id: 'new-owner',
	page: 'new-owner',
	about: AT_WORK,
	changes: (person, context) => [
		...entryDays('level-changed')(person),
		...context.areas().flatMap(({entries}) => entries.filter(({kind}) => kind === 'authority-set').map(({on}) => on)),
	],
	fires: (person, context) => {
		const {today, areaOf} = context;
		const isJunior = isLowestOfTrack(person.level, context);
		const mine = handovers(context).filter(({to}) => to === person.id);
		const spans = mine.flatMap(({area, on}): readonly (TimeSpan & {readonly area: AreaAlone})[] => {
			if (!isJunior && (areaOf(area.id)?.authority ?? 0) < WIDE_AUTHORITY) return [];
			const ends = [
				area.reviewed !== undefined && area.reviewed >= on ? area.reviewed : undefined,
				...area.entries.filter(each => each.on > on && each.kind === 'area-assigned').map(each => each.on),
				...area.entries.filter(each => each.on >= on && each.kind === 'area-reviewed').map(each => each.on),
				addDays(on, NEW_OWNER_TO_DAYS + 1),
			];
			const [to] = ends.filter(day => day !== undefined).sort();
			const from = addDays(on, NEW_OWNER_FROM_DAYS);
			return to !== undefined && to <= from ? [] : [{from, to, area}];
		});
		const since = runThrough(spans, today);
		const open = spans.find(({from, to}) => from <= today && (to === undefined || to > today));
		if (since === undefined || open === undefined) return undefined;
		return {
			severity: 'watch',
			since,
			reason: `took over ${open.area.name} a month ago, and it was not looked at since`,
			next: 'look at it together: what is clear, what is not, and which decisions are theirs',
		};
	},
};
