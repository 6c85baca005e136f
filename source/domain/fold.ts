// The fold: roster + ladder + journal + today → team. Pure, total, and indifferent to the order on disk.
import {type AreaAlone, foldArea, truckFactor} from './areas.ts';
import {signalsOf, snoozesOf} from './attention.ts';
import {cadenceKept} from './cadence-kept.ts';
import type {Day} from './day.ts';
import type {Entry} from './entries.ts';
import {peopleOf} from './entries.ts';
import type {AreaId, PersonId} from './ids.ts';
import {type Journal, journalOn, referenceOf} from './journal.ts';
import type {Ladder} from './ladder.ts';
import {type FoldContext, foldPerson, type PersonAlone, statusOn} from './people.ts';
import type {Roster, RosterPerson} from './roster.ts';
import type {RuleContext} from './signals/rule.ts';
import {AREA_RULES, PERSON_RULES, TEAM_RULES} from './signals/rules.ts';
import {type AreaState, type PersonState, TEAM_SUBJECT, type Team} from './team.ts';

/** Live entries by the person or the area they are about; strangers are about nobody on the roster. */
type Grouped = {
	readonly people: ReadonlyMap<PersonId, readonly Entry[]>;
	readonly areas: ReadonlyMap<AreaId, readonly Entry[]>;
	readonly strangers: readonly Entry[];
};

/** Earlier ids lead to the present one. */
const aliases = (subjects: readonly {readonly id: string; readonly was: readonly string[]}[]): ReadonlyMap<string, string> => {
	const byId = new Map<string, string>();
	for (const {id, was} of subjects) for (const old of was) byId.set(old, id);
	for (const {id} of subjects) byId.set(id, id);
	return byId;
};

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

/** The person or area ids that an entry is about; an action's closing is about the action's person. */
const subjectsOf = (entry: Entry, {byId, current}: Journal): readonly string[] => {
	if ('area' in entry) return [entry.area];
	const people = peopleOf(entry);
	if (people.length > 0) return people;
	const reference = referenceOf(entry);
	const about = reference === undefined ? undefined : byId.get(current(reference));
	return about ? peopleOf(about) : [];
};

const grouped = (roster: Roster, journal: Journal): Grouped => {
	const personIds = aliases(roster.people);
	const areaIds = aliases(roster.areas);
	const people = new Map<PersonId, Entry[]>();
	const areas = new Map<AreaId, Entry[]>();
	const strangers: Entry[] = [];
	for (const entry of journal.live) {
		if (entry.kind === 'signal-snoozed' || entry.kind === 'advice-judged') continue;
		const [known, into] = 'area' in entry ? [areaIds, areas] : [personIds, people];
		const subjects = new Set(subjectsOf(entry, journal).flatMap(subject => known.get(subject) ?? []));
		if (subjects.size === 0) strangers.push(entry);
		for (const subject of subjects) push(into, subject, entry);
	}
	return {people, areas, strangers};
};

/** The day on which the journal was begun: that of its first writing. */
const beganOn = (journal: Journal): Day | undefined =>
	journal.all.reduce<Day | undefined>((first, {at}) => {
		const day = at.slice(0, 10) as Day;
		return first === undefined || day < first ? day : first;
	}, undefined);

type Folded = {readonly journal: Journal; readonly grouped: Grouped; readonly context: FoldContext};

const sameEntries = (a: readonly Entry[], b: readonly Entry[]): boolean =>
	a.length === b.length && a.every((entry, index) => entry === b[index]);

/** What an earlier fold knew of each person, so that a write refolds only those whom it names. */
type Remembered = {
	readonly people: ReadonlyMap<
		PersonId,
		{readonly roster: RosterPerson; readonly entries: readonly Entry[]; readonly alone: PersonAlone}
	>;
	readonly roster: Roster;
	readonly context: FoldContext;
};
const memory = new WeakMap<Team, Remembered>();

const NO_ENTRIES: readonly Entry[] = [];

const foldPeople = (roster: Roster, {grouped: groups, context}: Folded, earlier: Remembered | undefined): Remembered => {
	const usable =
		earlier?.context.today === context.today &&
		earlier.context.ladder === context.ladder &&
		earlier.context.journalBegan === context.journalBegan &&
		JSON.stringify(earlier.context.away) === JSON.stringify(context.away);
	const people = new Map(
		roster.people.map(person => {
			const entries = groups.people.get(person.id) ?? NO_ENTRIES;
			const known = usable ? earlier.people.get(person.id) : undefined;
			const unchanged = known !== undefined && known.roster === person && sameEntries(known.entries, entries);
			return [person.id, unchanged ? known : {roster: person, entries, alone: foldPerson(person, entries, context)}];
		}),
	);
	return {people, roster, context};
};

/**
 * The team on a day. Any valid roster and journal give one; entries about nobody on the roster are kept as strangers.
 * With an `earlier` team of the same roster, only the people whose entries changed are folded again.
 */
export const foldTeam = (roster: Roster, ladder: Ladder, entries: readonly Entry[], today: Day, earlier?: Team): Team => {
	const journal = journalOn(entries, today);
	const began = beganOn(journal);
	const context: FoldContext = {today, ladder, away: roster.away, journalBegan: began, current: journal.current};
	const groups = grouped(roster, journal);
	const folded = foldPeople(roster, {journal, grouped: groups, context}, earlier && memory.get(earlier));
	const alone = [...folded.people.values()].map(each => each.alone);

	const personIds = aliases(roster.people);
	const canonical = (person: PersonId): PersonId => personIds.get(person) ?? person;
	const foldAreas = (day: Day): readonly AreaAlone[] =>
		roster.areas.map(area =>
			foldArea(
				area,
				(groups.areas.get(area.id) ?? NO_ENTRIES).filter(entry => entry.on <= day),
				canonical,
			),
		);
	const areas = foldAreas(today);
	const names = new Map(roster.people.map(person => [person.id, person.name]));
	const contextOn = (day: Day): RuleContext => ({
		today: day,
		ladder,
		areas: day === today ? areas : foldAreas(day),
		statusOf: person => {
			const known = folded.people.get(person);
			return known && (day === today ? known.alone.status : statusOn(known.roster, day));
		},
		nameOf: person => names.get(person) ?? person,
		journalBegan: began !== undefined && began < day ? began : day,
	});
	const now = contextOn(today);
	const snoozes = snoozesOf(journal.live, today);
	const snoozesFor = (...subjects: readonly string[]) => subjects.flatMap(subject => snoozes.get(subject) ?? []);

	const owns = new Map<PersonId, AreaId[]>();
	const backs = new Map<PersonId, AreaId[]>();
	for (const area of areas) {
		if (area.owner !== undefined) push(owns, area.owner, area.id);
		if (area.backup !== undefined) push(backs, area.backup, area.id);
	}

	const people = [...folded.people.values()].map(({roster: person, alone: state}): PersonState => {
		const asOf = (day: Day): PersonAlone =>
			foldPerson(
				person,
				state.entries.filter(entry => entry.on <= day),
				{...context, today: day},
			);
		return {
			...state,
			owns: owns.get(state.id) ?? [],
			backs: backs.get(state.id) ?? [],
			signals: signalsOf(PERSON_RULES, state.id, state, now, snoozesFor(state.id, ...person.was), (day, rule) =>
				rule.fires(asOf(day), contextOn(day)),
			),
		};
	});

	const areaStates = areas.map((area, index): AreaState => {
		const signals = signalsOf(
			AREA_RULES,
			area.id,
			area,
			now,
			snoozesFor(area.id, ...(roster.areas[index]?.was ?? [])),
			(day, rule) => {
				const then = contextOn(day);
				const areaThen = then.areas[index];
				return areaThen && rule.fires(areaThen, then);
			},
		);
		return {...area, signals};
	});

	const truck = truckFactor(areas, now.statusOf);
	const facts = {people: alone, truckFactor: truck};
	const team: Team = {
		today,
		name: roster.team,
		lead: roster.lead,
		roster,
		ladder,
		people,
		areas: areaStates,
		truckFactor: truck,
		cadenceKept: cadenceKept(people, today),
		// These never rise in severity, so what they said on the day of a snooze doesn't matter.
		signals: signalsOf(TEAM_RULES, TEAM_SUBJECT, facts, now, snoozesFor(TEAM_SUBJECT), () => undefined),
		strangers: groups.strangers,
	};
	memory.set(team, folded);
	return team;
};
