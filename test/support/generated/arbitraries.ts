// Arbitraries for property tests: any valid roster, and any valid journal with strangers, chains and rings of retractions.
import fc from 'fast-check';
import {addDays, type Day, WEEKDAYS} from '../../../source/domain/day.ts';
import {CASE_IDS, COMPETENCIES, RELATIONS, ROLES, TARGET_ROLES, TRACKS} from '../../../source/domain/ids.ts';
import {ENTRY_KINDS, type Entry, type EntryKind, type Target} from '../../../source/domain/journal/entries.ts';
import type {Absence, Roster, RosterArea, RosterPerson} from '../../../source/domain/roster/roster.ts';
import {SIGNAL_IDS} from '../../../source/domain/team/team.ts';
import {area, person} from '../build.ts';

const FIRST_DAY: Day = '2025-11-01';
const DAYS = 500;
const LEVELS = ['L3', 'L4', 'L5', 'L6', 'M1', 'unheard-of'];
const CADENCES = ['weekly', 'biweekly', 'monthly', 'none', '1d', '2d', '10d', '3w'];

/** A day within a year and a half, so that days of one run fall near each other. */
export const anyDay: fc.Arbitrary<Day> = fc.nat({max: DAYS}).map(days => addDays(FIRST_DAY, days));

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(arbitrary, {nil: undefined, freq: 2});
const nullable = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
	fc.option(arbitrary, {nil: null, freq: 3});
const text = fc.constantFrom('calm update', 'said “no”', 'naïve — 漢字', 'x');
const rating = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
const authority = fc.constantFrom(1, 2, 3, 4, 5, 6, 7) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6 | 7>;
const competency = fc.constantFrom(...COMPETENCIES);
const side = fc.constantFrom('lead', 'person') as fc.Arbitrary<'lead' | 'person'>;

const absence: fc.Arbitrary<Absence> = fc
	.tuple(anyDay, fc.nat({max: 120}), fc.integer({min: 0, max: 5}))
	.map(([from, days, endless]) => (endless === 0 ? {from} : {from, until: addDays(from, days)}));

const withoutUndefined = <Value extends object>(value: Value): Value =>
	Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;

const target: fc.Arbitrary<Target> = fc.oneof(
	fc.constant('stay' as const),
	fc.record({level: fc.constantFrom(...LEVELS), by: maybe(anyDay)}).map(withoutUndefined),
	fc.record({role: fc.constantFrom(...TARGET_ROLES), by: maybe(anyDay)}).map(withoutUndefined),
);

const anyPerson = (id: string): fc.Arbitrary<RosterPerson> =>
	fc
		.record({
			id: fc.constant(id),
			was: fc.constantFrom<string[]>([], [`${id}-before`]),
			name: fc.constantFrom('Ana Souza', 'Bo Lindqvist', '李小龍', 'Zoë O’Neill', id),
			track: maybe(fc.constantFrom(...TRACKS)),
			level: maybe(fc.constantFrom(...LEVELS)),
			role: maybe(fc.constantFrom(...ROLES)),
			started: maybe(anyDay),
			joined: maybe(anyDay),
			levelSince: maybe(anyDay),
			target: maybe(target),
			cadence: maybe(fc.constantFrom(...CADENCES)),
			weekday: maybe(fc.constantFrom(...WEEKDAYS)),
			lastMeeting: maybe(anyDay),
			ratings: fc.dictionary(competency, rating, {maxKeys: 6, noNullPrototype: true}),
			relation: fc.option(fc.constantFrom(...RELATIONS), {nil: undefined, freq: 3}),
			leave: fc.array(absence, {maxLength: 2}),
			left: fc.option(anyDay, {nil: undefined, freq: 4}),
		})
		.map(parts => person(withoutUndefined(parts)));

const anyArea = (id: string, people: readonly string[]): fc.Arbitrary<RosterArea> => {
	const holder = people.length === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...people));
	return fc
		.record({
			id: fc.constant(id),
			was: fc.constantFrom<string[]>([], [`${id}-before`]),
			name: fc.constantFrom('Checkout API', 'On-call rota', id),
			owner: holder,
			backup: holder,
			heldBy: fc.option(fc.constant('Platform team'), {nil: undefined, freq: 4}),
			authority: maybe(authority),
			reviewed: maybe(anyDay),
			reviewEvery: maybe(fc.constantFrom(1, 30, 90)),
		})
		.map(parts => area(withoutUndefined(parts)));
};

/** Any roster of `p1`, `p2` … and `a1`, `a2` …, as one that was read without a mistake. */
export const anyRoster = ({maxPeople = 5, maxAreas = 6} = {}): fc.Arbitrary<Roster> =>
	fc.tuple(fc.nat({max: maxPeople}), fc.nat({max: maxAreas})).chain(([peopleCount, areaCount]) => {
		const ids = Array.from({length: peopleCount}, (_, index) => `p${index + 1}`);
		return fc
			.record({
				away: fc.array(absence, {maxLength: 2}),
				leadSince: fc.option(anyDay, {nil: undefined, freq: 3}),
				weekend: maybe(fc.uniqueArray(fc.constantFrom(...WEEKDAYS), {maxLength: 3})),
				people: fc.tuple(...ids.map(anyPerson)),
				areas: fc.tuple(...Array.from({length: areaCount}, (_, index) => anyArea(`a${index + 1}`, ids))),
			})
			.map((parts): Roster => ({team: 'Payments', lead: 'Sam', ...parts}));
	});

/** A UUID for a number; their order has nothing to do with that of the numbers. */
const scattered = (number: number): string =>
	`${((number * 2654435761) >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const instant: fc.Arbitrary<string> = fc
	.tuple(
		anyDay,
		fc.constantFrom('00:00:00', '09:30:00', '23:59:59'),
		fc.constantFrom('', '.5', '.500', '.500123', '.500124'),
		fc.constantFrom('Z', '+00:00', '+05:30', '-08:00', '+14:00'),
	)
	.map(([day, time, fraction, offset]) => `${day}T${time}${fraction}${offset}`);

// Some of these are on the rosters above, some were once, some never: strangers.
const personId = fc.constantFrom('p1', 'p2', 'p3', 'p1', 'p2', 'p1-before', 'gone');
const areaId = fc.constantFrom('a1', 'a2', 'a1', 'a2-before', 'sold');
const people = fc.uniqueArray(personId, {minLength: 1, maxLength: 3});

/** The fields of every kind; `ref` gives ids of entries of the same journal, and some of none. */
const fieldsOf = (ref: fc.Arbitrary<string>): Record<EntryKind, fc.Arbitrary<object>> => ({
	'meeting-held': fc.record({
		person: personId,
		notes: maybe(text),
		mood: maybe(rating),
		career: maybe(fc.boolean()),
		discussed: maybe(fc.array(ref, {maxLength: 2})),
		asked: maybe(fc.constant(['what-next'])),
	}),
	'meeting-skipped': fc.record({person: personId, why: maybe(text), by: maybe(side)}),
	'note-taken': fc.record({subject: fc.oneof(areaId, fc.constantFrom('team', 'me')), text}),
	'meeting-planned': fc.record({person: personId, day: anyDay}),
	'feedback-noted': fc.record({
		people,
		type: fc.constantFrom('praise', 'constructive', 'observation'),
		text,
		competency: maybe(competency),
		say: fc.constantFrom('next', 'said', 'keep'),
	}),
	'feedback-said': fc.record({feedback: ref, person: personId}),
	'action-opened': fc.record({person: personId, owner: side, text, due: maybe(anyDay)}),
	'action-due-moved': fc.record({action: ref, due: nullable(anyDay)}),
	'action-closed': fc.record({action: ref, outcome: fc.constantFrom('done', 'dropped'), why: maybe(text)}),
	'topic-raised': fc.record({person: personId, text, by: side}),
	'topic-closed': fc.record({topic: ref, outcome: fc.constantFrom('discussed', 'dropped')}),
	'win-noted': fc.record({people, text, competency: maybe(competency)}),
	'rating-given': fc.record({person: personId, competency, rating, evidence: maybe(text), rosterWas: maybe(nullable(rating))}),
	'level-changed': fc.record({
		person: personId,
		level: fc.constantFrom(...LEVELS),
		since: anyDay,
		rosterWas: maybe(nullable(fc.constantFrom(...LEVELS))),
	}),
	'target-set': fc.record({
		person: personId,
		level: maybe(fc.constantFrom(...LEVELS)),
		role: maybe(fc.constantFrom(...TARGET_ROLES)),
		stay: maybe(fc.boolean()),
		by: maybe(anyDay),
		rosterWas: maybe(nullable(target)),
	}),
	'cadence-set': fc.record({
		person: personId,
		every: fc.constantFrom(...CADENCES),
		rosterWas: maybe(nullable(fc.constantFrom(...CADENCES))),
	}),
	'area-assigned': fc.record({
		area: areaId,
		owner: nullable(personId),
		backup: maybe(nullable(personId)),
		rosterWas: maybe(fc.record({owner: nullable(personId), backup: nullable(personId)})),
	}),
	'authority-set': fc.record({area: areaId, authority, rosterWas: maybe(nullable(authority))}),
	'area-reviewed': fc.record({area: areaId, notes: maybe(text)}),
	'plan-accepted': fc.record({person: personId, request: fc.constant({task: 'plan'}), items: fc.array(ref, {maxLength: 2})}),
	'advice-judged': fc.record({
		advice: fc.constant('advice-1'),
		useful: fc.constantFrom('yes', 'no'),
		item: maybe(fc.constant('growth-1')),
	}),
	'case-set': fc.record({person: personId, case: fc.constantFrom(...CASE_IDS), holds: fc.constantFrom('yes', 'no')}),
	'checklist-ticked': fc.record({person: personId, item: fc.constantFrom('hello', 'laptop'), done: fc.boolean()}),
	'signal-snoozed': fc.record({
		subject: fc.oneof(personId, areaId, fc.constant('team')),
		signal: fc.constantFrom(...SIGNAL_IDS),
		until: anyDay,
	}),
	'entry-retracted': fc.record({entry: ref, replaces: maybe(ref)}),
});

// Retractions come often, so that chains and rings of them do.
const anyKind: fc.Arbitrary<EntryKind> = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...ENTRY_KINDS)},
	{weight: 1, arbitrary: fc.constant<EntryKind>('entry-retracted')},
);

/**
 * Any journal: every kind, days before and after each other in any order, several entries to a write, references
 * that lead forward, backward, to themselves or nowhere. Ids are those of the numbers from `firstId` on.
 */
export const anyEntries = ({maxLength = 40, firstId = 1} = {}): fc.Arbitrary<readonly Entry[]> =>
	fc.nat({max: maxLength}).chain(length => {
		const ref = fc.integer({min: 1, max: firstId + length + 1}).map(scattered);
		const fields = fieldsOf(ref);
		const one = (index: number) =>
			anyKind.chain(kind =>
				fc
					.record({
						on: anyDay,
						at: instant,
						write: fc.nat({max: Math.ceil(length / 2)}).map(number => scattered(firstId * 1000 + number)),
						machine: fc.constantFrom('here', 'there'),
						history: fc.option(fc.constant(true), {nil: undefined, freq: 6}),
						fields: fields[kind],
					})
					.map(
						({fields: own, ...common}) =>
							withoutUndefined({id: scattered(firstId + index), kind, v: 1, ...common, ...own}) as unknown as Entry,
					),
			);
		return fc.tuple(...Array.from({length}, (_, index) => one(index)));
	});
