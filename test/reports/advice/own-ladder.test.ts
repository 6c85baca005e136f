import {describe, expect, it} from 'vitest';
import type {Ladder} from '../../../source/domain/ladder/ladder.ts';
import type {Advice} from '../../../source/reports/advice/advice.ts';
import {type AdviceRequest, EXPERIENCE_LEVELS, REQUEST_ROLES, TASK_TYPES} from '../../../source/reports/advice/request.ts';
import {askAdvisor as advise} from '../../support/ask-advisor.ts';
import {ownLadder, ownLadderTeam} from '../../support/teams/own-ladder.ts';
import {expectSound} from './checks.ts';

const TODAY = '2026-11-20';
const team = ownLadderTeam(TODAY);
const everything = (advice: Advice) => JSON.stringify(advice);
const known = team.ladder.competencies.map(({id}) => id);

const ask = (request: Omit<AdviceRequest, 'task_type'> & {readonly task_type?: AdviceRequest['task_type']}) =>
	advise({task_type: 'career_planning', ...request}, team, TODAY);

describe('advice about somebody on an own ladder', () => {
	it('speaks of its levels, competencies and steps alone', () => {
		const advice = ask({person: 'tomas'});
		expect(advice.result).toContain('Tomas is an Engineer II (E2)');
		expect(advice.result).toContain('works toward E3 by 31 Mar 2027');
		expect(advice.skill_gaps.map(gap => [gap.competency, gap.rating, gap.expected])).toEqual([
			['delivery', 2, 4],
			['people', 1, 3],
			['craft', 3, 4],
		]);
		expect(advice.action_items.map(item => item.what)).toContain('People: Mentor one newcomer for a month');
		expect(everything(advice)).not.toMatch(/\b(L[3-7]|M[12]|D[12]|VP)\b|Influence/);
	});

	it('measures a role by the level that the ladder gives it', () => {
		const {skill_gaps, action_items} = ask({person: 'noor'});
		expect(skill_gaps.map(gap => [gap.competency, gap.rating, gap.expected])).toEqual([['direction', 1, 3]]);
		// Craft is not expected of a team lead; people is, most of all, and nobody has rated it.
		expect(action_items.filter(item => item.what.startsWith('Find out where Noor')).map(item => item.competency)).toEqual([
			'people',
		]);
	});

	it.each(TASK_TYPES)('is sound for everybody on it: %s', task_type => {
		for (const person of team.people) {
			const advice = advise({task_type, person: person.id}, team, TODAY);
			expectSound(advice, TODAY);
			for (const {competency} of advice.skill_gaps) expect(known).toContain(competency);
		}
	});

	it('borrows the usual years of the level that it maps to, and says whose they are', () => {
		const withoutYears: Ladder = {
			...ownLadder(),
			levels: ownLadder().levels.map(({typicalYears: _, ...level}) => level),
		};
		const since = {
			...team,
			ladder: withoutYears,
			people: team.people.map(each => ({...each, levelSince: '2023-11-20' as const})),
		};
		const result = (id: string) => advise({task_type: 'career_planning', person: id}, since, TODAY).result;
		expect(result('yuki')).toContain('longer than the usual 1.5–2 years at L3: a reason to talk');
		// E3 maps to nothing, so nothing is said.
		expect(result('noor')).not.toContain('usual');
	});
});

describe('advice in general on an own ladder', () => {
	it('reads words of experience through the ladder’s own table', () => {
		expect(ask({experience_level: 'senior'}).result).toContain('for a senior engineer, read as E2, Engineer II.');
		expect(ask({experience_level: 'mid'}).result).toContain('read as E1, Engineer.');
		const senior = ask({experience_level: 'senior'});
		expect(
			senior.skill_gaps
				.slice(0, 2)
				.map(gap => [gap.competency, gap.expected])
				.toSorted(),
		).toEqual([
			['direction', 2],
			['people', 3],
		]);
		const people = senior.skill_gaps.find(gap => gap.competency === 'people');
		expect(people?.evidence).toBe('The step from E2 to E3 asks for 3 of 5 in People, up from 1');
	});

	it('says when a word has no counterpart, and guesses none', () => {
		const {result, skill_gaps} = ask({experience_level: 'staff'});
		expect(result).toContain('Lighthouse Works maps no level to L5, so this goes by the words alone.');
		expect(skill_gaps).toEqual([]);
	});

	it('measures roles as the ladder does', () => {
		const {skill_gaps} = ask({role_target: 'engineering_manager', experience_level: 'senior'});
		expect(skill_gaps.map(gap => [gap.competency, gap.expected]).toSorted()).toEqual([
			['direction', 3],
			['people', 4],
		]);
		// The ladder gives a director no level.
		expect(ask({role_target: 'director', experience_level: 'senior'}).skill_gaps).toEqual([]);
	});

	it('is sound for all requests, and names no competency of another ladder', () => {
		for (const task_type of TASK_TYPES) {
			for (const role_target of [undefined, ...REQUEST_ROLES]) {
				for (const experience_level of [undefined, ...EXPERIENCE_LEVELS]) {
					const request = {task_type, ...(role_target && {role_target}), ...(experience_level && {experience_level})};
					const advice = advise(request, team, TODAY);
					expectSound(advice, TODAY);
					for (const {competency} of advice.skill_gaps) expect(known).toContain(competency);
				}
			}
		}
	});
});

describe('somebody whose level the roster does not tell', () => {
	const alone = {...team, people: team.people.map(each => ({...each, level: undefined, target: undefined, expected: new Map()}))};

	it('has the one that the request’s word means on the ladder', () => {
		const {result} = advise({task_type: 'leadership', person: 'yuki', experience_level: 'senior'}, alone, TODAY);
		expect(result).toContain('you said senior, which is read as E2');
	});

	it('has none where the table has no such level', () => {
		const {result} = advise({task_type: 'leadership', person: 'yuki', experience_level: 'principal'}, alone, TODAY);
		expect(result).toContain('Yuki’s level is not on record');
	});
});
