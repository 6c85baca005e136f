import {describe, expect, it} from 'vitest';
import {daysBetween} from '../../../source/domain/day.ts';
import {playbookPages} from '../../../source/knowledge/playbook.ts';
import {communicationTasks} from '../../../source/knowledge/role-tasks/communication.ts';
import type {ExperienceLevel, RequestRole} from '../../../source/knowledge/types.ts';
import {
	type AdviceRequest,
	EXPERIENCE_LEVELS,
	REQUEST_ROLES,
	requestMistakes,
	TASK_TYPES,
} from '../../../source/reports/advice/request.ts';
import {askAdvisor as advise} from '../../support/ask-advisor.ts';
import {expectSound, textsOf} from './checks.ts';

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
		expect(advice.skill_gaps.length).toBeGreaterThanOrEqual(1);
		expect(advice.result.split('\n\n').length).toBeGreaterThanOrEqual(4);
		for (const gap of advice.skill_gaps) expect(gap).toMatchObject({rating: null, gap: null});
		for (const item of advice.action_items) expect(item.who).toBe('you');
		expect(advise(request, undefined, TODAY)).toEqual(advice);
	});

	it('answers no two of them alike', () => {
		const results = requests.map(request => advise(request, undefined, TODAY).result);
		expect(new Set(results).size).toBe(252);
	});

	it('proposes at least three hundred things, and repeats no sentence in more than 15 % of the answers', () => {
		const items = new Set<string>();
		const answers = new Map<string, number>();
		for (const request of requests) {
			const advice = advise(request, undefined, TODAY);
			for (const {what} of advice.action_items) items.add(what);
			const names = new Set(advice.skill_gaps.map(({name}) => name));
			const titles = new Set([...advice.timeline.phases.map(({name}) => name), ...advice.resources.map(({title}) => title)]);
			const sentences = textsOf(advice)
				.filter(text => !names.has(text) && !titles.has(text))
				.flatMap(text => text.split(/(?<=[.?!]”?)\s+/));
			for (const sentence of new Set(sentences)) answers.set(sentence, (answers.get(sentence) ?? 0) + 1);
		}
		expect(items.size).toBeGreaterThanOrEqual(300);
		const most = [...answers].filter(([, count]) => count > 0.15 * requests.length);
		expect(most).toEqual([]);
	});

	it('says nothing of ratings that nobody could have given', () => {
		for (const request of requests)
			expect(JSON.stringify(advise(request, undefined, TODAY))).not.toMatch(/unrated|not rated|nobody (is|has) rated/i);
	});

	it.each([
		[{experience_level: 'executive', role_target: 'cto'}, 'read as VP.'],
		[{experience_level: 'executive', role_target: 'vp'}, 'read as VP.'],
		[{experience_level: 'executive', role_target: 'director'}, 'read as D1 and above'],
		[{experience_level: 'executive'}, 'read as D1 and above'],
	] as const)('reads an executive by the role asked about: %j', (request, words) => {
		expect(advise({task_type: 'strategy', ...request}, undefined, TODAY).result).toContain(words);
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
		const {skill_gaps, action_items} = advise({task_type: 'management', situation}, undefined, TODAY);
		expect(skill_gaps[0]?.competency).toBe(competency);
		for (const gap of skill_gaps) expect(action_items.map(item => item.competency)).toContain(gap.competency);
		const named = {task_type: 'management', situation, role_target: 'director', experience_level: 'staff'} as const;
		expect(advise(named, undefined, TODAY).skill_gaps.map(gap => gap.competency)).toContain(competency);
	});

	it.each([
		['low-performer', ['Before you speak', 'Clear expectations', 'Support', 'Decide']],
		['burnout', ['Listen', 'Take away', 'Set limits', 'Ask again']],
		['team-conflict', ['Listen', 'Address it directly', 'Settle the dry part', 'Document']],
		['scope-creep', ['Push back', 'Put it in order', 'One door']],
		['layoffs', ['Before', 'The conversation', 'Those who leave', 'Those who stay']],
		['promotion-denied', ['Get specific feedback', 'Tell it straight', 'A second talk', 'Plan']],
	])('brings every section of %s into result, items and timeline', (situation, sections) => {
		for (const task_type of TASK_TYPES) {
			const {result, action_items, timeline} = advise({task_type, situation}, undefined, TODAY);
			expect(timeline.phases.map(({name}) => name)).toEqual(sections);
			for (const section of sections) expect(result).toContain(`\n\n${section}: `);
			for (const {focus} of timeline.phases) expect(focus.some(each => action_items.some(({what}) => what === each))).toBe(true);
			expect(JSON.stringify(action_items)).not.toMatch(/course|training/i);
		}
	});

	it('outlines a message on the situation that was asked about, and on nothing else', () => {
		const request = {task_type: 'communication', situation: 'low-performer'} as const;
		const {result, action_items} = advise(request, undefined, TODAY);
		expect(result).toContain('The first sentence: “This is the one part that we look at each week from now on');
		expect(action_items.map(({what}) => what).join()).toContain('Write after the talk, on one screen: This is the one part');
		for (const role_target of ROLES) {
			const all = JSON.stringify(advise({...request, role_target}, undefined, TODAY));
			const {message, point, worry, request: asked} = communicationTasks[role_target ?? 'any'];
			for (const words of [message, point, worry, asked]) expect(all).not.toContain(words);
		}
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
		const far = advise({task_type, experience_level: 'mid', role_target: 'vp'}, undefined, TODAY);
		expect(far.action_items[0]?.what).toContain('leading a small project as a senior engineer');
		for (const gap of far.skill_gaps)
			expect(gap.evidence).toContain('The step from L3 to L4, the nearest on the way to VP Engineering');
		if (task_type !== 'mentoring') expect(far.action_items.map(({what}) => what).join()).toMatch(/as an exercise, /i);
		const near = advise({task_type, experience_level: 'senior', role_target: 'tech_lead'}, undefined, TODAY);
		expect(near.action_items.map(item => item.what).join()).not.toMatch(/nearest step|as an exercise/i);
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

	it('proposes another step to those who are further along', () => {
		const stepsOf = (experience_level: ExperienceLevel) =>
			advise({task_type: 'strategy', role_target: 'product_manager', experience_level}, undefined, TODAY).action_items.flatMap(
				({what, competency}) => (competency === null ? [] : [what]),
			);
		const steps = (['mid', 'senior', 'staff', 'principal'] as const).flatMap(stepsOf);
		expect(steps.length).toBeGreaterThanOrEqual(6);
		expect(new Set(steps).size).toBe(steps.length);
	});

	it('finds the page and competencies that a text is about, and quotes it', () => {
		const about = 'My two seniors keep fighting about every design doc';
		const {result, skill_gaps} = advise({task_type: 'management', about}, undefined, TODAY);
		expect(result).toContain(`“${about}”`);
		expect(result).toContain('The nearest page of the playbook is “Team conflict”.');
		expect(skill_gaps[0]?.competency).toBe('conflict');
		const plain = advise({task_type: 'communication', about: 'I have to present to the board'}, undefined, TODAY);
		expect(plain.skill_gaps[0]?.competency).toBe('presenting');
	});

	it.each([1, 2, 7, 36])('fits a horizon of %i months', horizon_months => {
		for (const task_type of TASK_TYPES) {
			const advice = advise({task_type, horizon_months, role_target: 'engineering_manager'}, undefined, TODAY);
			expectSound(advice, TODAY);
			const days = daysBetween(TODAY, advice.timeline.until);
			expect(Math.abs(days - horizon_months * 30.4)).toBeLessThan(16);
			// Nothing of what is planned in detail lies years ahead.
			for (const {by} of advice.action_items) expect(daysBetween(TODAY, by)).toBeLessThan(366);
		}
	});

	it.each(['2028-02-29', '2026-12-31', '2026-11-21', '2026-11-22'] as const)('keeps its days in order on %s', today => {
		for (const task_type of TASK_TYPES) expectSound(advise({task_type, horizon_months: 1}, undefined, today), today);
	});
});
