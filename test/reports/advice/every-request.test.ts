import {describe, expect, it} from 'vitest';
import {playbookPages} from '../../../source/knowledge/playbook.ts';
import {communicationTasks} from '../../../source/knowledge/role-tasks/communication.ts';
import type {ExperienceLevel, RequestRole} from '../../../source/knowledge/types.ts';
import {advise} from '../../../source/reports/advice/advise.ts';
import {
	type AdviceRequest,
	EXPERIENCE_LEVELS,
	REQUEST_ROLES,
	requestMistakes,
	TASK_TYPES,
} from '../../../source/reports/advice/request.ts';
import {expectSound} from './checks.ts';

const TODAY = '2026-11-20';
const ROLES: readonly (RequestRole | undefined)[] = [undefined, ...REQUEST_ROLES];
const LEVELS: readonly (ExperienceLevel | undefined)[] = [undefined, ...EXPERIENCE_LEVELS];

const requests: readonly AdviceRequest[] = TASK_TYPES.flatMap(task_type =>
	ROLES.flatMap(role_target => LEVELS.map(experience_level => ({task_type, role_target, experience_level}))),
);
const nameOf = (request: AdviceRequest) =>
	[request.task_type, request.role_target ?? 'any role', request.experience_level ?? 'any level'].join(', ');

describe('every request without a person', () => {
	it('makes 252 of them', () => {
		expect(requests).toHaveLength(252);
		for (const request of requests) expect(requestMistakes(JSON.parse(JSON.stringify(request)))).toEqual([]);
	});

	it.each(requests.map(request => [nameOf(request), request] as const))('%s gets a sound answer', (_, request) => {
		const advice = advise(request, undefined, TODAY);
		expectSound(advice, TODAY);
		expect(advice.action_items.length).toBeGreaterThanOrEqual(4);
		expect(advice.skill_gaps.length).toBeGreaterThanOrEqual(2);
		expect(advice.result.split('\n\n').length).toBeGreaterThanOrEqual(4);
		for (const gap of advice.skill_gaps) expect(gap).toMatchObject({rating: null, gap: null});
		for (const item of advice.action_items) expect(item.who).toBe('you');
		expect(advise(request, undefined, TODAY)).toEqual(advice);
	});

	it('answers no two of them alike', () => {
		const results = requests.map(request => advise(request, undefined, TODAY).result);
		expect(new Set(results).size).toBe(252);
	});

	it.each(TASK_TYPES)('names its three fallbacks in order for %s alone, and not for a role', task_type => {
		const alone = advise({task_type}, undefined, TODAY);
		const order = ['General guidance.', 'Resources.', 'Mentorship.'].map(each => alone.result.indexOf(each));
		expect(order[0]).toBeGreaterThan(0);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(alone.result).toContain('falls back');
		expect(advise({task_type, role_target: 'cto'}, undefined, TODAY).result).not.toContain('falls back');
	});

	it('leaves each phase one check, and calls nothing else so', () => {
		for (const request of requests) {
			for (const {focus} of advise(request, undefined, TODAY).timeline.phases) expect(focus.join('\n')).not.toMatch(/^Check/m);
		}
	});

	it.each([
		['burnout', 'delegation'],
		['team-conflict', 'conflict'],
		['scope-creep', 'planning'],
		['low-performer', 'performance'],
		['competency-storytelling', 'storytelling'],
	])('looks first at what the situation %s asks for', (situation, competency) => {
		const {skill_gaps} = advise({task_type: 'management', situation}, undefined, TODAY);
		expect(skill_gaps[0]?.competency).toBe(competency);
		expect(skill_gaps).toHaveLength(3);
		const named = {task_type: 'management', situation, role_target: 'director', experience_level: 'staff'} as const;
		expect(advise(named, undefined, TODAY).skill_gaps.map(gap => gap.competency)).toContain(competency);
	});

	it('outlines a message on the situation that was asked about, and on nothing else', () => {
		const request = {task_type: 'communication', situation: 'low-performer'} as const;
		const {result, action_items, timeline} = advise(request, undefined, TODAY);
		const opening = 'For this role I need a change to arrive with tests and a description.';
		expect(result.split(opening)).toHaveLength(2);
		expect(result).toContain('An outline for what you have to say on “Low performer”.');
		expect(action_items[0]?.what).toContain('Draft what you have to say on “Low performer”');
		for (const role_target of ROLES) {
			const all = JSON.stringify(
				role_target === undefined ? [result, action_items, timeline] : advise({...request, role_target}, undefined, TODAY),
			);
			const {message, point, worry, request: asked} = communicationTasks[role_target ?? 'any'];
			for (const words of [message, point, worry, asked]) expect(all).not.toContain(words);
		}
		// A page without words to say gets none put into its mouth.
		expect(advise({...request, situation: 'compensation'}, undefined, TODAY).result).toContain(
			'Say first, in one sentence, what the readers should know or do.',
		);
	});

	it('answers soundly about every page of the playbook', () => {
		for (const {id} of playbookPages) {
			for (const task_type of TASK_TYPES) expectSound(advise({task_type, situation: id}, undefined, TODAY), TODAY);
		}
	});

	it('looks at nothing else where a situation alone is named', () => {
		const {skill_gaps} = advise({task_type: 'management', situation: 'burnout'}, undefined, TODAY);
		expect(skill_gaps.map(gap => gap.competency)).toEqual(['delegation', 'planning', 'one_on_ones']);
	});

	it.each(TASK_TYPES)('begins %s with the nearest step where the aim lies far ahead', task_type => {
		const [first, second] = advise({task_type, experience_level: 'mid', role_target: 'vp'}, undefined, TODAY).action_items;
		expect(first?.what).toContain('leading a small project as a senior engineer');
		expect(second?.what).toMatch(/^As an exercise, at the scale of your own work: [a-z]/);
		const near = advise({task_type, experience_level: 'senior', role_target: 'tech_lead'}, undefined, TODAY);
		expect(near.action_items.map(item => item.what).join()).not.toMatch(/nearest step|exercise, at/);
	});

	it.each([
		['executive', 'tech_lead', 'unusual direction'],
		['principal', 'tech_lead', 'sideways'],
		['mid', 'cto', 'several steps'],
		['executive', 'vp', 'hold it already'],
	] as const)('says so when %s aims at %s, and helps anyway', (experience_level, role_target, words) => {
		const advice = advise({task_type: 'career_planning', experience_level, role_target}, undefined, TODAY);
		expect(advice.result).toContain(words);
		expect(advice.action_items.length).toBeGreaterThanOrEqual(4);
	});

	it.each([
		['senior', 'tech_lead'],
		['staff', 'engineering_manager'],
		['principal', 'director'],
	] as const)('makes no remark when %s aims at %s', (experience_level, role_target) => {
		expect(advise({task_type: 'career_planning', experience_level, role_target}, undefined, TODAY).result).not.toContain(
			'A word before',
		);
	});

	it('proposes larger steps to those who are further along', () => {
		const step = (experience_level: ExperienceLevel) =>
			advise({task_type: 'strategy', role_target: 'cto', experience_level}, undefined, TODAY).action_items.find(
				item => item.competency === 'vision',
			)?.what;
		expect(step('mid')).toBe(
			'Vision: Take a course in strategic thinking and use it at once: one page on where an area should be in a year',
		);
		expect(step('staff')).toBe('Vision: Present a direction to people who lose something by it, and revise it');
		expect(step('principal')).toBe('Vision: Stop one piece of work in the open because the direction rules it out');
	});

	it('asks for a mentor once', () => {
		for (const task_type of TASK_TYPES) {
			const {action_items} = advise({task_type, role_target: 'vp'}, undefined, TODAY);
			expect(action_items.filter(item => /mentor\b/.test(item.what))).toHaveLength(1);
		}
	});

	it.each([1, 2, 7, 36])('fits a horizon of %i months', horizon_months => {
		for (const task_type of TASK_TYPES) expectSound(advise({task_type, horizon_months}, undefined, TODAY), TODAY);
	});

	it.each(['2028-02-29', '2026-12-31', '2026-11-21', '2026-11-22'] as const)('keeps its days in order on %s', today => {
		for (const task_type of TASK_TYPES) expectSound(advise({task_type, horizon_months: 1}, undefined, today), today);
	});
});
