// A case has held since the first of an unbroken row of days on which it would have been told.
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {CaseId} from '../../../source/domain/ids.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {entry, uuid} from '../../support/build.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';

/** The others rest on lines of the roster that come without the day on which they were written. */
const EXACT: readonly CaseId[] = ['worn', 'returning', 'arriving', 'changed-areas', 'overlooked'];

it('since is exact', () => {
	const first = entry('checklist-ticked', {person: 'nobody', item: 'begun', done: true}, {on: '2020-01-01', id: uuid(1)});
	fc.assert(
		fc.property(anyRoster({maxPeople: 3, maxAreas: 3}), anyEntries({maxLength: 40}), anyDay, (roster, entries, today) => {
			const all = [first, ...entries.filter(({kind}) => !['cadence-set', 'level-changed', 'case-set'].includes(kind))];
			const teams = new Map<Day, Team>();
			const holds = (then: Day, person: string, id: CaseId): boolean => {
				const team = teams.get(then) ?? foldTeam(roster, builtInLadder, all, then);
				teams.set(then, team);
				return team.people.find(each => each.id === person)?.cases.some(each => each.id === id) ?? false;
			};
			for (const person of foldTeam(roster, builtInLadder, all, today).people)
				for (const {id, since} of person.cases) {
					if (!EXACT.includes(id) || since < '2025-01-01') continue;
					const what = `${id} of ${person.id} since ${since} on ${today}`;
					expect(holds(addDays(since, -1), person.id, id), `${what}: the day before`).toBe(false);
					expect(holds(since, person.id, id), `${what}: the day itself`).toBe(true);
				}
		}),
		{numRuns: 100},
	);
});
