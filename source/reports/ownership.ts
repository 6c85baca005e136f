// Who owns what: a row per area, what happens when somebody is gone, and whom the team leans on.
import {holdersOf, type StatusOf} from '../domain/areas.ts';
import {severityRank, topSignal} from '../domain/attention.ts';
import {type AreaId, authorityWord, type PersonId} from '../domain/ids.ts';
import type {AreaState, Team} from '../domain/team.ts';
import {shortDay} from '../text/day-words.ts';
import {list, plural} from '../text/words.ts';
import {firstName} from './first-names.ts';
import type {Mark} from './person-row.ts';
import {reasonWords} from './signal-words.ts';

export type AreaRow = {
	readonly id: AreaId;
	readonly name: string;
	readonly mark: Mark;
	readonly owner: string;
	readonly backup: string;
	/** `4 agree` */
	readonly authority: string;
	readonly reviewed: string;
	readonly why: string;
};

const NONE = '–';
const FINE_RANK = 3;

const nameOf = (team: Team, person: PersonId | undefined, nobody: string): string =>
	person === undefined ? nobody : (team.people.find(each => each.id === person)?.name ?? person);

export const areaRow = (area: AreaState, team: Team): AreaRow => {
	const top = topSignal(area.signals);
	return {
		id: area.id,
		name: area.name,
		mark: top?.severity ?? 'fine',
		owner: nameOf(team, area.owner, 'nobody'),
		backup: nameOf(team, area.backup, NONE),
		authority: area.authority === undefined ? NONE : `${area.authority} ${authorityWord(area.authority)}`,
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
		team.people.find(each => each.id === person)?.status;

/** What a person holds, and who holds it while they are away or once they have left. */
export const ifGone = (team: Team, person: PersonId): readonly IfGone[] =>
	team.areas.flatMap((area): IfGone[] => {
		if (area.owner !== person && area.backup !== person) return [];
		const others = holdersOf(area, statusIn(team)).filter(holder => holder !== person);
		return [
			{
				area: area.id,
				name: area.name,
				role: area.owner === person ? 'owner' : 'backup',
				left: others.length === 0 ? 'nobody' : list(others.map(holder => nameOf(team, holder, 'nobody'))),
				orphaned: others.length === 0,
			},
		];
	});

/** `Truck factor 2: without Bo and Dana, 5 of 9 areas have nobody.` */
export const truckSentence = (team: Team): string => {
	const {count, people, orphaned} = team.truckFactor;
	if (count === undefined) return 'No areas yet: the roster lists what is owned.';
	const share = `${orphaned.length} of ${plural(team.areas.length, 'area')} ${orphaned.length === 1 ? 'has' : 'have'} nobody`;
	if (count === 0) return `Truck factor 0: ${share} already.`;
	return `Truck factor ${count}: without ${list(people.map(person => firstName(team.people, person)))}, ${share}.`;
};
