// Who holds what while somebody is gone, day by day: everybody's leaves and last days count.
import {addDays, type Day} from '../day.ts';
import type {AreaId, PersonId} from '../ids.ts';
import type {Absence, RosterPerson} from '../roster/roster.ts';
import {isAbsent, mergeAbsences} from './absence.ts';
import {isAtWork, statusChanges, statusOn} from './people.ts';
import type {AreaState, PersonStatus} from './team.ts';

/** What may be asked about anybody's days. */
export type Calendar = {
	/** Here and able to hold something on that day. */
	readonly isHere: (person: PersonId, day: Day) => boolean;
	/** The days on which that may change. */
	readonly changesOf: (person: PersonId) => readonly Day[];
};

type Days = Pick<RosterPerson, 'leave' | 'left'>;

export const calendarOf = (people: readonly (Days & {readonly id: PersonId})[]): Calendar => {
	const known = new Map(people.map(person => [person.id, person]));
	return {
		isHere: (id, day) => {
			const person = known.get(id);
			return person !== undefined && isAtWork({status: statusOn(person, day)});
		},
		changesOf: id => {
			const person = known.get(id);
			return person ? statusChanges(person) : [];
		},
	};
};

type HeldArea = Pick<AreaState, 'id' | 'owner' | 'backup' | 'heldBy'>;

/** Days in a row on which the same people hold an area; `until` is the last of them, and missing where there is no end. */
export type HeldRun = Absence & {readonly holders: readonly PersonId[]};

export type Coverage = {
	readonly area: AreaId;
	readonly role: 'owner' | 'backup';
	/** All the days asked about, in order. */
	readonly runs: readonly HeldRun[];
	/** The days of them on which nobody holds it. */
	readonly uncovered: readonly Absence[];
};

const sameHolders = (a: HeldRun, b: HeldRun): boolean => a.holders.join() === b.holders.join();

/** The days asked about, cut where somebody's presence changes, with those in a row made one again where nothing did. */
const runsOf = (others: readonly PersonId[], gone: Absence, {isHere, changesOf}: Calendar): readonly HeldRun[] => {
	const changes = others.flatMap(changesOf).filter(day => day > gone.from && (gone.until === undefined || day <= gone.until));
	const starts = [...new Set([gone.from, ...changes])].sort();
	const runs: HeldRun[] = [];
	for (const [index, from] of starts.entries()) {
		const next = starts[index + 1];
		const until = next === undefined ? gone.until : addDays(next, -1);
		const run = {from, until, holders: others.filter(person => isHere(person, from))};
		const last = runs.at(-1);
		if (last && sameHolders(last, run)) runs[runs.length - 1] = {...last, until};
		else runs.push(run);
	}
	return runs;
};

/**
 * Of each area that a person owns or backs, who else holds it on the days on which they are gone. What somebody outside
 * the roster holds is never without a holder.
 */
export const coverageWithout = (
	person: PersonId,
	gone: Absence,
	areas: readonly HeldArea[],
	calendar: Calendar,
): readonly Coverage[] =>
	areas
		.filter(({owner, backup}) => owner === person || backup === person)
		.map(({id, owner, backup, heldBy}) => {
			const others = [...new Set([owner, backup])].filter((other): other is PersonId => other !== undefined && other !== person);
			const runs = runsOf(others, gone, calendar);
			return {
				area: id,
				role: owner === person ? 'owner' : 'backup',
				runs,
				uncovered:
					heldBy === undefined ? runs.filter(run => run.holders.length === 0).map(({from, until}) => ({from, until})) : [],
			};
		});

export type DaysGone = Absence & {
	/** `planned` is a leave to come; `imagined` says that nothing of the kind is on the roster. */
	readonly as: 'left' | 'leave' | 'leaving' | 'planned' | 'imagined';
};

/**
 * The days on which somebody is gone, from today on: the leave they are on, what follows their last day, or else their
 * next leave; without any of it, from today without end.
 */
export const daysGone = ({leave, left, status}: Days & {readonly status: PersonStatus}, today: Day): DaysGone => {
	const gone = mergeAbsences(left === undefined ? leave : [...leave, {from: addDays(left, 1)}]);
	if (status === 'left') return {from: today, as: 'left'};
	const now = gone.find(each => isAbsent([each], today));
	if (now) return {from: today, until: now.until, as: 'leave'};
	const last = gone.at(-1);
	if (status === 'leaving' && last) return {...last, as: 'leaving'};
	const next = gone.find(each => each.from > today);
	return next ? {...next, as: 'planned'} : {from: today, as: 'imagined'};
};
