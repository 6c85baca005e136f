// Who owns what: a row per area, what happens when somebody is gone, and whom the team leans on.

import type {AreaId, PersonId} from '../../domain/ids.ts';
import {onceFor} from '../../domain/once-for.ts';
import {holdersOf} from '../../domain/team/areas.ts';
import {severityRank, topSignal} from '../../domain/team/attention.ts';
import {personById} from '../../domain/team/by-id.ts';
import type {AreaState, Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {width} from '../../text/width.ts';
import {list, listAtMost, plural} from '../../text/words.ts';
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

type HolderLook = {
	/** Names where there is little room. */
	readonly isShort?: boolean;
	/** That somebody leaves is not said before they have left. */
	readonly masked?: boolean;
};

/** Whoever is named, in full or as short as can be, and whether they are here at all. */
export const holderWords = (
	team: Team,
	person: PersonId | undefined,
	nobody = NONE,
	{isShort = false, masked = false}: HolderLook = {},
): string => {
	if (person === undefined) return nobody;
	const known = personById(team, person);
	if (!known) return `${person} (not on the roster)`;
	const status = masked && known.status === 'leaving' ? '' : STATUS_WORDS[known.status];
	return (isShort ? firstName(team.people, person) : known.name) + status;
};

export const areaRow = (area: AreaState, team: Team, look: HolderLook = {}): AreaRow => {
	const top = topSignal(area.signals);
	return {
		id: area.id,
		name: area.name,
		mark: top?.severity ?? 'fine',
		owner: holderWords(team, area.owner, 'nobody', look),
		backup: holderWords(team, area.backup, NONE, look),
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

/** More would not be read in one line. */
const NAMED_ALONE = 3;

/** `Only Bo holds Payouts and Search, only Dana Billing.`, as much of it as there is room for. */
const aloneSentence = (team: Team, room: number): string => {
	const alone = heldAlone(team);
	const shown: string[] = [];
	for (const {person, areas} of alone.slice(0, NAMED_ALONE)) {
		const name = firstName(team.people, person);
		const verb = shown.length === 0 ? `Only ${name} holds` : `only ${name}`;
		const longer = [...shown, `${verb} ${listAtMost(areas, NAMED_ALONE)}`];
		if (width(`${longer.join(', ')}.`) > room) break;
		shown.push(longer.at(-1) ?? '');
	}
	return shown.length === 0 ? '' : `${shown.join(', ')}.`;
};

/**
 * `Truck factor 2: without Bo and Dana, 5 of 9 areas have nobody. Only Bo holds Payouts.` What does not fit into the
 * columns is left out.
 */
export const truckSentence = (team: Team, columns = Number.POSITIVE_INFINITY): string => {
	const {count, people, orphaned} = team.truckFactor;
	if (count === undefined)
		return team.areas.length === 0
			? 'No areas yet: the roster lists what is owned.'
			: 'Every area is held by somebody outside the roster.';
	// What somebody outside the roster holds is none of the team's to lose.
	const own = team.areas.filter(({heldBy}) => heldBy === undefined).length;
	const share = `${orphaned.length} of ${plural(own, 'area')} ${orphaned.length === 1 ? 'has' : 'have'} nobody`;
	const names = list(people.map(person => firstName(team.people, person)));
	const factor = count === 0 ? `Truck factor 0: ${share} already.` : `Truck factor ${count}: without ${names}, ${share}.`;
	const alone = aloneSentence(team, columns - width(factor) - 1);
	return alone === '' ? factor : `${factor} ${alone}`;
};

export type Alone = {readonly person: PersonId; readonly areas: readonly string[]};

/** Whoever is the only one here to hold something, those with most first; what somebody outside holds hangs on nobody. */
export const heldAlone = onceFor((team: Team): readonly Alone[] => {
	const statuses = new Map(team.people.map(({id, status}) => [id, status]));
	const alone = new Map<PersonId, string[]>();
	for (const area of team.areas) {
		const [holder, another] = holdersOf(area, person => statuses.get(person));
		if (holder === undefined || another !== undefined || area.heldBy !== undefined) continue;
		alone.set(holder, [...(alone.get(holder) ?? []), area.name]);
	}
	return [...alone].map(([person, areas]) => ({person, areas})).toSorted((a, b) => b.areas.length - a.areas.length);
});
