// The fold: roster + ladder + journal + today → team. Pure, total, and indifferent to the order on disk.

import {casesOf} from '../cases/cases-of.ts';
import {type Day, DEFAULT_WEEKEND} from '../day.ts';
import type {AreaId, PersonId} from '../ids.ts';
import type {Entry} from '../journal/entries.ts';
import {type Journal, journalOn, referenceOf} from '../journal/journal.ts';
import {firstSaidOn, recordedSince} from '../journal/recording.ts';
import {presentIds, push, type Subjects, subjectsOf} from '../journal/subjects.ts';
import type {Ladder} from '../ladder/ladder.ts';
import type {Roster, RosterPerson} from '../roster/roster.ts';
import type {TeamAlone} from '../signals/rule.ts';
import {ruleContexts} from '../signals/rule-contexts.ts';
import {AREA_RULES, PERSON_RULES, TEAM_RULES} from '../signals/rules.ts';
import {type Snoozes, sameSnoozes, signalsOf, snoozesOf} from '../signals/signals-of.ts';
import {mergeAbsences} from './absence.ts';
import {cadenceKept} from './cadence-kept.ts';
import {type FoldContext, foldPerson, type PersonAlone} from './people.ts';
import {type AreaState, type PersonState, TEAM_SUBJECT, type Team} from './team.ts';

type FoldedPerson = {readonly lines: RosterPerson; readonly entries: readonly Entry[]; readonly alone: PersonAlone};

/** What an earlier fold knew, so that a write refolds only those whom it names. */
type Remembered = {
	readonly journal: Journal;
	readonly context: FoldContext;
	readonly subjects: Subjects;
	readonly snoozes: Snoozes;
	/** Since when the lead is known to say feedback to anybody, which tells of everybody. */
	readonly feedbackSince: Day | undefined;
	readonly folded: ReadonlyMap<PersonId, FoldedPerson>;
};
const memory = new WeakMap<Team, Remembered>();

const sameContext = (a: FoldContext, b: FoldContext): boolean =>
	a.today === b.today &&
	a.ladder === b.ladder &&
	a.recordedSince === b.recordedSince &&
	a.leadSince === b.leadSince &&
	a.weekend === b.weekend &&
	a.away === b.away;

const NO_ENTRIES: readonly Entry[] = [];
const NO_AREAS: readonly AreaId[] = [];

/** The same entries, which refer to the same ones: an edit elsewhere can lead a reference to another entry. */
const sameEntries = (
	[a = NO_ENTRIES, currentA]: readonly [readonly Entry[] | undefined, Journal['current']],
	[b = NO_ENTRIES, currentB]: readonly [readonly Entry[] | undefined, Journal['current']],
): boolean =>
	a.length === b.length &&
	a.every((entry, index) => {
		if (entry !== b[index]) return false;
		const reference = currentA === currentB ? undefined : referenceOf(entry);
		return reference === undefined || currentA(reference) === currentB(reference);
	});

const foldPeople = (
	roster: Roster,
	byPerson: Subjects['people'],
	context: FoldContext,
	earlier: Remembered | undefined,
): ReadonlyMap<PersonId, FoldedPerson> => {
	const usable = earlier && sameContext(earlier.context, context) ? earlier : undefined;
	return new Map(
		roster.people.map(lines => {
			const entries = byPerson.get(lines.id) ?? NO_ENTRIES;
			const known = usable?.folded.get(lines.id);
			const isSame =
				known?.lines === lines && usable && sameEntries([known.entries, usable.context.current], [entries, context.current]);
			return [lines.id, isSame ? known : {lines, entries, alone: foldPerson(lines, entries, context)}];
		}),
	);
};

/** The people of an earlier team, if all that their signals look at beside themselves has stayed the same. */
const earlierStates = (
	roster: Roster,
	now: Pick<Remembered, 'context' | 'subjects' | 'feedbackSince'>,
	team: Team | undefined,
): ReadonlyMap<PersonId, PersonState> => {
	const earlier = team && memory.get(team);
	const isSame =
		team?.roster === roster &&
		earlier !== undefined &&
		sameContext(earlier.context, now.context) &&
		earlier.feedbackSince === now.feedbackSince &&
		roster.areas.every(({id}) =>
			sameEntries([earlier.subjects.areas.get(id), earlier.context.current], [now.subjects.areas.get(id), now.context.current]),
		);
	return new Map(isSame ? team.people.map(person => [person.id, person]) : []);
};

/** The areas that each person owns or backs, by what the areas say. */
const heldBy = (
	areas: readonly {readonly id: AreaId; readonly owner?: PersonId; readonly backup?: PersonId}[],
	as: 'owner' | 'backup',
) => {
	const held = new Map<PersonId, AreaId[]>();
	for (const area of areas) {
		const person = area[as];
		if (person !== undefined) push(held, person, area.id);
	}
	return held;
};

/** The journal that a team was folded from. */
export const journalOf = (team: Team): Journal => {
	const folded = memory.get(team);
	if (!folded) throw new Error('this team was not folded from a journal');
	return folded.journal;
};

/**
 * The team on a day. Any valid roster and journal give one; entries about nobody on the roster are kept as strangers.
 * With an `earlier` team of the same roster, only the people whose entries changed are folded again; the others stay
 * the very same objects.
 */
export const foldTeam = (roster: Roster, ladder: Ladder, entries: readonly Entry[], today: Day, earlier?: Team): Team => {
	const remembered = earlier && memory.get(earlier);
	const journal = journalOn(entries, today, remembered?.journal);
	const {away, leadSince, weekend = DEFAULT_WEEKEND} = roster;
	const merged = mergeAbsences(away);
	const sinceOn = (day: Day): Day => recordedSince(journal.live, day, merged);
	const context: FoldContext = {
		today,
		ladder,
		away,
		leadSince,
		weekend,
		recordedSince: sinceOn(today),
		current: journal.current,
	};
	const subjects = subjectsOf(roster, journal);
	const folded = foldPeople(roster, subjects.people, context, remembered);

	const personIds = presentIds(roster.people);
	const feedbackSince = (from: Day, until: Day): Day | undefined => {
		const first = firstSaidOn(journal.live, from);
		return first !== undefined && first <= until ? first : undefined;
	};
	const sources = {roster, ladder, areaEntries: subjects.areas, personIds, recordedSince: sinceOn, feedbackSince};
	const contextOn = ruleContexts(sources);
	const now = contextOn(today);
	const snoozes = snoozesOf(subjects.snoozes, today, personIds, presentIds(roster.areas));

	const [owns, backs] = [heldBy(now.areas(), 'owner'), heldBy(now.areas(), 'backup')];
	const known = earlierStates(roster, {context, subjects, feedbackSince: now.feedbackSince()}, earlier);
	const personState = ({lines, entries: own, alone}: FoldedPerson): PersonState => {
		const before = known.get(lines.id);
		const isSame = remembered?.folded.get(lines.id)?.alone === alone && sameSnoozes(remembered.snoozes, snoozes, lines.id);
		if (before && isSame) return before;
		const asOf = (day: Day): PersonAlone => {
			const then = own.filter(entry => entry.on <= day);
			return foldPerson(lines, then, {...context, today: day, recordedSince: sinceOn(day)});
		};
		const signals = signalsOf(PERSON_RULES, alone.id, alone, now, snoozes, asOf);
		const held = owns.get(alone.id) ?? NO_AREAS;
		const cases = casesOf(alone, {owns: held, signals}, now);
		// The copy comes last: fields added after it would give every person a hidden class of their own, slow to read and large.
		return {owns: held, backs: backs.get(alone.id) ?? NO_AREAS, signals, cases, ...alone};
	};
	const people = [...folded.values()].map(personState);
	const areas = now.areas().map((area): AreaState => {
		const asOf = (day: Day) => contextOn(day).areaOf(area.id) ?? area;
		return {...area, signals: signalsOf(AREA_RULES, area.id, area, now, snoozes, asOf)};
	});
	/** Everybody as they were on a day, without what depends on the others. */
	const teamAlone = (day: Day): TeamAlone => ({
		roster,
		people: [...folded.values()].map(({lines, entries: own, alone}) => {
			if (day === today) return alone;
			const then = own.filter(entry => entry.on <= day);
			return foldPerson(lines, then, {...context, today: day, recordedSince: sinceOn(day)});
		}),
	});
	const team: Team = {
		today,
		name: roster.team,
		lead: roster.lead,
		leadSince,
		weekend,
		roster,
		ladder,
		people,
		areas,
		truckFactor: now.truckFactor(),
		cadenceKept: cadenceKept(people, today),
		signals: signalsOf(TEAM_RULES, TEAM_SUBJECT, teamAlone(today), now, snoozes, teamAlone),
		strangers: subjects.strangers,
	};
	memory.set(team, {journal, context, subjects, snoozes, feedbackSince: now.feedbackSince(), folded});
	return team;
};
