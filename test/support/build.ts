// Small builders for tests: a roster, entries and a team, each with only what a test is about written out.
import type {Case} from '../../source/domain/cases/case.ts';
import {addDays, type Day} from '../../source/domain/day.ts';
import {type CaseId, type EntryId, slug, type WriteId} from '../../source/domain/ids.ts';
import type {Entry, EntryKind, EntryOf} from '../../source/domain/journal/entries.ts';
import type {Ladder} from '../../source/domain/ladder/ladder.ts';
import {DEFAULT_CADENCE, type Roster, type RosterArea, type RosterPerson} from '../../source/domain/roster/roster.ts';
import {foldTeam} from '../../source/domain/team/fold.ts';
import type {AreaState, PersonState, Signal, SignalId, Team} from '../../source/domain/team/team.ts';
import {builtInLadder} from '../../source/knowledge/ladder.ts';

export type PersonParts = Partial<RosterPerson> & {readonly name: string};
export type AreaParts = Partial<RosterArea> & {readonly name: string};
export type RosterParts = Partial<Omit<Roster, 'people' | 'areas'>> & {
	/** A name alone will do. */
	readonly people?: readonly (string | PersonParts)[];
	readonly areas?: readonly (string | AreaParts)[];
};

const named = <Parts extends {readonly name: string}>(parts: string | Parts): Parts | {readonly name: string} =>
	typeof parts === 'string' ? {name: parts} : parts;

/** A person as a roster gives them; a cadence in the parts counts as their own. */
export const person = (parts: string | PersonParts): RosterPerson => {
	const given: PersonParts = named(parts);
	return {
		id: slug(given.name),
		was: [],
		cadence: DEFAULT_CADENCE,
		...(given.cadence === undefined ? {} : {ownCadence: given.cadence}),
		ratings: {},
		leave: [],
		...given,
	};
};

export const area = (parts: string | AreaParts): RosterArea => {
	const given: AreaParts = named(parts);
	return {id: slug(given.name), was: [], ...given};
};

/** `roster({people: ['Ana', {name: 'Bo', level: 'L4'}]})`: ids are slugs of the names. */
export const roster = ({people = [], areas = [], ...head}: RosterParts = {}): Roster => ({
	away: [],
	...head,
	people: people.map(person),
	areas: areas.map(area),
});

/** The n-th of a series of UUIDs whose order is that of the numbers. */
export const uuid = (number: number): EntryId & WriteId => `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

type Common = 'id' | 'kind' | 'at' | 'on' | 'write' | 'machine' | 'v';
type Fields<Kind extends EntryKind> = Omit<EntryOf<Kind>, Common>;
export type Recorded = {
	/** The day it speaks of. */
	readonly on: Day;
	/** When it was written; at nine in the morning of that day unless given. */
	readonly at?: string;
	readonly id?: string;
	readonly write?: string;
	readonly machine?: string;
};

let made = 0;

/** A stored entry. Ids follow each other in the order of the calls; each entry is a write of its own unless it names one. */
export const entry = <Kind extends EntryKind>(kind: Kind, fields: Fields<Kind>, recorded: Recorded): EntryOf<Kind> => {
	made += 1;
	const {on, at = `${on}T09:00:00+00:00`, id = uuid(made), write = id, machine = 'this-machine'} = recorded;
	return {id, kind, at, on, write, machine, v: 1, ...fields} as unknown as EntryOf<Kind>;
};

export const teamOn = (
	today: Day,
	rosterParts: RosterParts | Roster,
	entries: readonly Entry[] = [],
	ladder: Ladder = builtInLadder,
): Team => foldTeam(roster(rosterParts), ladder, entries, today);

const required = <Value>(value: Value | undefined, what: string): Value => {
	if (value === undefined) throw new Error(`no ${what} in this team`);
	return value;
};

/** The person with that id, or the first one. */
export const personIn = (team: Team, id?: string): PersonState =>
	required(id === undefined ? team.people[0] : team.people.find(each => each.id === id), `person ${id ?? ''}`);

export const areaIn = (team: Team, id?: string): AreaState =>
	required(id === undefined ? team.areas[0] : team.areas.find(each => each.id === id), `area ${id ?? ''}`);

/** One signal of any subject; of the first subject that has it when none is named. */
export const signalIn = (team: Team, id: SignalId, subject?: string): Signal | undefined =>
	[...team.signals, ...team.areas.flatMap(each => each.signals), ...team.people.flatMap(each => each.signals)].find(
		signal => signal.id === id && (subject === undefined || signal.subject === subject),
	);

/** A case of the first person, or of the one named. */
export const caseIn = (team: Team, id: CaseId, subject?: string): Case | undefined =>
	personIn(team, subject).cases.find(each => each.id === id);

const LINK_DAYS = 50;
const LINKS = 24;
/** Entries about nobody here that begin the journal on a day and keep it up for years: from then on absence can be judged. */
export const begun = (on: Day): readonly Entry[] => [
	// Feedback is said to somebody: the lead keeps such records.
	entry('feedback-noted', {people: ['nobody-here'], type: 'observation', text: 't', say: 'said'}, {on}),
	...Array.from({length: LINKS}, (_, index) =>
		entry('win-noted', {people: ['nobody-here'], text: 't'}, {on: addDays(on, index * LINK_DAYS)}),
	),
];
