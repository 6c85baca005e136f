// Who owns what: a row per area, what happens when somebody is gone, and whom the team leans on.

import type {AreaId, PersonId} from '../../domain/ids.ts';
import {holdersOf, type StatusOf} from '../../domain/team/areas.ts';
import {severityRank, topSignal} from '../../domain/team/attention.ts';
import {compareNames} from '../../domain/team/names.ts';
import type {AreaState, PersonState, Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {list, plural} from '../../text/words.ts';
import type {Mark} from '../team/person-row.ts';
import {firstName} from '../words/first-names.ts';
import {reasonWords} from '../words/signal-words.ts';
import {authorityWords} from '../words/subject-words.ts';

export type AreaRow = {
	readonly id: AreaId;
	readonly name: string;
	readonly mark: Mark;
	/** `Ana Souza`, `Gil Moreno (left)`, `nobody` */
	readonly owner: string;
	readonly backup: string;
	/** `4 agree` */
	readonly authority: string;
	readonly reviewed: string;
	readonly why: string;
};

const NONE = '–';
const FINE_RANK = 3;

const STATUS_WORDS = {active: '', leaving: ' (leaving)', leave: ' (on leave)', left: ' (left)'} as const;

const peopleById = new WeakMap<Team, ReadonlyMap<PersonId, PersonState>>();

const personById = (team: Team, id: PersonId): PersonState | undefined => {
	const people = peopleById.get(team) ?? new Map(team.people.map(person => [person.id, person]));
	peopleById.set(team, people);
	return people.get(id);
};

/** Whoever is named, in full or as short as can be, and whether they are here at all. */
export const holderWords = (team: Team, person: PersonId | undefined, nobody = NONE, isShort = false): string => {
	if (person === undefined) return nobody;
	const known = personById(team, person);
	if (!known) return `${person} (not on the roster)`;
	return (isShort ? firstName(team.people, person) : known.name) + STATUS_WORDS[known.status];
};

/** `isShort` shortens names where there is little room. */
export const areaRow = (area: AreaState, team: Team, isShort = false): AreaRow => {
	const top = topSignal(area.signals);
	return {
		id: area.id,
		name: area.name,
		mark: top?.severity ?? 'fine',
		owner: holderWords(team, area.owner, 'nobody', isShort),
		backup: holderWords(team, area.backup, NONE, isShort),
		authority: area.authority === undefined ? NONE : authorityWords(area.authority),
		reviewed: area.reviewed === undefined ? NONE : shortDay(area.reviewed, team.today),
		why: area.signals
			.filter(signal => signal.snoozedUntil === undefined)
			.map(signal => reasonWords(signal))
			.join('; '),
	};
};

/** Areas that need an owner first, then as the roster has them. */
export const areasInOrder = (team: Team): readonly AreaState[] => {
	const rank = (area: AreaState) => {
		const top = topSignal(area.signals);
		return top ? severityRank(top.severity) : FINE_RANK;
	};
	return team.areas.toSorted((a, b) => rank(a) - rank(b));
};

export type IfGone = {
	readonly area: AreaId;
	readonly name: string;
	readonly role: 'owner' | 'backup';
	/** Who is left to hold it, or nobody. */
	readonly left: string;
	readonly orphaned: boolean;
};

const statusIn =
	(team: Team): StatusOf =>
	person =>
		personById(team, person)?.status;

/** What a person holds, and who holds it while they are away or once they have left: what nobody would hold first. */
export const ifGone = (team: Team, person: PersonId): readonly IfGone[] => {
	const statusOf = statusIn(team);
	const lines = team.areas.flatMap((area): IfGone[] => {
		if (area.owner !== person && area.backup !== person) return [];
		const others = holdersOf(area, statusOf).filter(holder => holder !== person);
		return [
			{
				area: area.id,
				name: area.name,
				role: area.owner === person ? 'owner' : 'backup',
				left: others.length === 0 ? 'nobody' : list(others.map(holder => holderWords(team, holder))),
				orphaned: others.length === 0,
			},
		];
	});
	return lines.toSorted((a, b) => Number(b.orphaned) - Number(a.orphaned));
};

/** `If Ana is away or leaves`, `Gil has left`; by their short name, since a title holds what follows from it, too. */
export const goneWords = ({id, status}: Pick<PersonState, 'id' | 'status'>, {people}: Team): string => {
	const name = firstName(people, id);
	if (status === 'left') return `${name} has left`;
	if (status === 'leave') return `While ${name} is on leave`;
	return status === 'leaving' ? `Once ${name} has left` : `If ${name} is away or leaves`;
};

/** `2 areas left with nobody`, `everything stays covered`, `holds nothing`. */
export const ifGoneWords = (lines: readonly IfGone[]): string => {
	if (lines.length === 0) return 'holds nothing';
	const orphaned = lines.filter(line => line.orphaned).length;
	return orphaned === 0 ? 'everything stays covered' : `${plural(orphaned, 'area')} left with nobody`;
};

export type Holder = {readonly person: PersonState; readonly owns: number; readonly backs: number; readonly words: string};

/** Whoever holds something, those first whose absence would leave most areas with nobody. */
export const holders = (team: Team): readonly Holder[] =>
	team.people
		.filter(person => person.owns.length + person.backs.length > 0)
		.map(person => {
			const lines = ifGone(team, person.id);
			const orphaned = lines.filter(line => line.orphaned).length;
			return {person, owns: person.owns.length, backs: person.backs.length, words: ifGoneWords(lines), orphaned};
		})
		.sort((a, b) => b.orphaned - a.orphaned || b.owns - a.owns || compareNames(a.person.name, b.person.name));

/** `Truck factor 2: without Bo and Dana, 5 of 9 areas have nobody.` */
export const truckSentence = (team: Team): string => {
	const {count, people, orphaned} = team.truckFactor;
	if (count === undefined) return 'No areas yet: the roster lists what is owned.';
	const share = `${orphaned.length} of ${plural(team.areas.length, 'area')} ${orphaned.length === 1 ? 'has' : 'have'} nobody`;
	if (count === 0) return `Truck factor 0: ${share} already.`;
	return `Truck factor ${count}: without ${list(people.map(person => firstName(team.people, person)))}, ${share}.`;
};
