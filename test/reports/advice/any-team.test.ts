import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {advise} from '../../../source/reports/advice/advise.ts';
import {adviseFrom, needsPages} from '../../../source/reports/advice/advise-from.ts';
import {type AdviceRequest, EXPERIENCE_LEVELS, REQUEST_ROLES, TASK_TYPES} from '../../../source/reports/advice/request.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/arbitraries.ts';
import {expectSound} from './checks.ts';

const anyRequest: fc.Arbitrary<Omit<AdviceRequest, 'person'>> = fc.record(
	{
		task_type: fc.constantFrom(...TASK_TYPES),
		role_target: fc.constantFrom(...REQUEST_ROLES),
		experience_level: fc.constantFrom(...EXPERIENCE_LEVELS),
		situation: fc.constantFrom('team-conflict', 'layoffs', 'one-on-ones', 'competency-writing', 'role-cto', 'compensation'),
		horizon_months: fc.integer({min: 1, max: 36}),
	},
	{requiredKeys: ['task_type']},
);

describe('advice for anybody on any team', () => {
	it('is sound, rests on ratings that exist, and is the same twice', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, anyRequest, (roster, entries, today, request) => {
				const team = foldTeam(roster, builtInLadder, entries, today);
				for (const person of team.people) {
					const asked = {...request, person: person.id};
					const advice = advise(asked, team, today);
					expectSound(advice, today);
					expect(advise(asked, foldTeam(roster, builtInLadder, entries, today), today)).toEqual(advice);
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

	it('names nobody else on the team as a measure', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, fc.constantFrom(...TASK_TYPES), (roster, entries, today, task_type) => {
				const people = roster.people.map((person, index) => ({...person, name: `Person${index}x Family${index}x`}));
				const team = foldTeam({...roster, people}, builtInLadder, entries, today);
				for (const person of team.people) {
					const text = JSON.stringify(advise({task_type, person: person.id}, team, today));
					for (const other of team.people) if (other.id !== person.id) expect(text).not.toContain(other.name.split(' ')[0]);
				}
			}),
			{numRuns: 60},
		);
	});

	it('is the same without the playbook wherever no page is needed', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, anyRequest, (roster, entries, today, {situation: _, ...request}) => {
				const team = foldTeam(roster, builtInLadder, entries, today);
				for (const person of [undefined, ...roster.people.map(each => each.id)]) {
					const asked: AdviceRequest = person === undefined ? request : {...request, person};
					if (!needsPages(asked)) expect(adviseFrom([], asked, team, today)).toEqual(advise(asked, team, today));
				}
			}),
			{numRuns: 60},
		);
	});
});
