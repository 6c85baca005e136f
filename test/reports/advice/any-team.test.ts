import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Roster} from '../../../source/domain/roster/roster.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {PersonState} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {type AdviceRequest, EXPERIENCE_LEVELS, REQUEST_ROLES, TASK_TYPES} from '../../../source/reports/advice/request.ts';
import {askAdvisor} from '../../support/ask-advisor.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';
import {expectSound} from './checks.ts';

const anyRequest: fc.Arbitrary<Omit<AdviceRequest, 'person'>> = fc.record(
	{
		task_type: fc.constantFrom(...TASK_TYPES),
		role_target: fc.constantFrom(...REQUEST_ROLES),
		experience_level: fc.constantFrom(...EXPERIENCE_LEVELS),
		situation: fc.constantFrom(
			'team-conflict',
			'burnout',
			'low-performer',
			'layoffs',
			'one-on-ones',
			'competency-writing',
			'role-cto',
			'compensation',
		),
		about: fc.constantFrom('they argue about every design', 'wants to present at the all-hands', 'x'),
		horizon_months: fc.integer({min: 1, max: 36}),
	},
	{requiredKeys: ['task_type']},
);

/** Monday to Friday, so that what is checked here is the calendar of a usual week. */
const inUsualWeeks = (roster: Roster): Roster => ({...roster, weekend: undefined});

/** Where somebody is there, nothing is due on their days off nor on the lead’s; while they are away the lead’s alone count. */
const daysOff = (person: PersonState, roster: Roster) =>
	person.status === 'left' || person.leave.some(({until}) => until === undefined)
		? leadsDaysOff(roster)
		: [...person.leave, ...leadsDaysOff(roster)];
/** Of an absence without an end nothing could be planned. */
const leadsDaysOff = ({away}: Roster) => away.filter(({until}) => until !== undefined);

describe('advice for anybody on any team', () => {
	it('is sound, due on days that are there, rests on ratings that exist, and is the same twice', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, anyRequest, (given, entries, today, request) => {
				const roster = inUsualWeeks(given);
				const team = foldTeam(roster, builtInLadder, entries, today);
				for (const person of team.people) {
					const asked = {...request, person: person.id};
					const advice = askAdvisor(asked, team, today);
					expectSound(advice, today, daysOff(person, roster));
					expect(askAdvisor(asked, foldTeam(roster, builtInLadder, entries, today), today)).toEqual(advice);
					for (const gap of advice.skill_gaps) {
						const rating = person.ratings.get(gap.competency)?.rating;
						expect(gap.rating).toBe(rating);
						expect((gap.expected ?? 0) - (gap.rating ?? 9)).toBe(gap.gap);
					}
				}
			}),
			{numRuns: 120},
		);
	});

	it('is sound for the lead, too', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, anyRequest, (given, entries, today, request) => {
				const team = foldTeam(inUsualWeeks(given), builtInLadder, entries, today);
				expectSound(askAdvisor({...request, person: 'me'}, team, today), today, leadsDaysOff(team.roster));
			}),
			{numRuns: 40},
		);
	});

	it('names nobody else on the team as a measure', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, fc.constantFrom(...TASK_TYPES), (roster, entries, today, task_type) => {
				const people = roster.people.map((person, index) => ({
					...person,
					name: `Person${index}x Family${index}x`,
					// Whoever reports to another is spoken about through that one.
					reportsTo: undefined,
				}));
				const team = foldTeam({...roster, people}, builtInLadder, entries, today);
				for (const person of team.people) {
					const text = JSON.stringify(askAdvisor({task_type, person: person.id}, team, today));
					for (const other of team.people) if (other.id !== person.id) expect(text).not.toContain(other.name.split(' ')[0]);
				}
			}),
			{numRuns: 60},
		);
	});
});
