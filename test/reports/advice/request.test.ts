import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {Refusal} from '../../../source/domain/refusal.ts';
import {adviceSchema} from '../../../source/reports/advice/advice-schema.ts';
import {adviceRequestSchema, parseAdviceRequest, requestMistakes} from '../../../source/reports/advice/request.ts';
import {askAdvisor as advise} from '../../support/ask-advisor.ts';
import {teamOn} from '../../support/build.ts';

const TODAY = '2026-11-20';
const refusalOf = (run: () => unknown): Refusal => {
	try {
		run();
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
	throw new Error('not refused');
};

describe('a request', () => {
	it('has the names, values and required fields of its contract, and four more', () => {
		expect(z.toJSONSchema(adviceRequestSchema, {io: 'input'})).toMatchObject({
			type: 'object',
			properties: {
				task_type: {
					type: 'string',
					enum: ['career_planning', 'leadership', 'management', 'communication', 'strategy', 'mentoring'],
				},
				role_target: {
					type: 'string',
					enum: ['tech_lead', 'engineering_manager', 'product_manager', 'cto', 'director', 'vp'],
				},
				experience_level: {type: 'string', enum: ['mid', 'senior', 'staff', 'principal', 'executive']},
				person: {type: 'string'},
				situation: {type: 'string'},
				about: {type: 'string', maxLength: 500},
				horizon_months: {type: 'integer', minimum: 1, maximum: 36},
			},
			required: ['task_type'],
			additionalProperties: false,
		});
	});

	it('is told in words: a title and a description of the whole and of every field', () => {
		const {title, description, properties = {}} = z.toJSONSchema(adviceRequestSchema, {io: 'input'});
		for (const words of [title, description]) expect(words).toMatch(/^[A-Z]/);
		for (const field of Object.values(properties))
			expect(field).toMatchObject({title: expect.any(String), description: expect.any(String)});
	});

	const FIELDS = 'task_type, role_target, experience_level, person, situation, about, horizon_months';
	const TASKS = 'career_planning, leadership, management, communication, strategy, mentoring';
	const ROLES = 'tech_lead, engineering_manager, product_manager, cto, director, vp';

	it.each([
		[null, ['request: must be an object with at least task_type']],
		[['career_planning'], ['request: must be an object with at least task_type']],
		[{}, [`task_type: is missing. Allowed: ${TASKS}`]],
		[
			{task_type: 'carer', role_target: 'tech-lead', horizon_months: 40},
			[
				`task_type: “carer” is not allowed. Allowed: ${TASKS}`,
				`role_target: “tech-lead” is not allowed. Did you mean tech_lead? Allowed: ${ROLES}`,
				'horizon_months: must be a whole number of months from 1 to 36',
			],
		],
		[
			{task_type: 'strategy', role_target: 'engineering_director', experience_level: 'junior'},
			[
				`role_target: “engineering_director” is not allowed. Did you mean director? Allowed: ${ROLES}`,
				'experience_level: “junior” is not allowed. Did you mean mid? Allowed: mid, senior, staff, principal, executive',
			],
		],
		[{task_type: 'strategy', person: 3}, ['person: must be text']],
		[{task_type: 'strategy', about: 'x'.repeat(501)}, ['about: must be at most 500 characters']],
		[{task_type: 'strategy', about: ''}, ['about: must not be empty']],
		[
			{task_type: 'strategy', experience_level: 3},
			['experience_level: is not allowed. Allowed: mid, senior, staff, principal, executive'],
		],
		[{task_type: 'strategy', horizon_months: 1.5}, ['horizon_months: must be a whole number of months from 1 to 36']],
		[{task_type: 'strategy', horizon_months: -0.5}, ['horizon_months: must be a whole number of months from 1 to 36']],
		[
			{task: 'strategy', role: 'cto', level: 'mid', months: 3},
			[
				`task_type: is missing. Allowed: ${TASKS}`,
				...Object.entries({task: 'task_type', role: 'role_target', level: 'experience_level', months: 'horizon_months'}).map(
					([typed, field]) => `${typed}: is no field of a request. Did you mean ${field}? Allowed: ${FIELDS}`,
				),
			],
		],
		[
			{task_type: 'strategy', role_targets: 'cto'},
			[`role_targets: is no field of a request. Did you mean role_target? Allowed: ${FIELDS}`],
		],
	])('%j has a line for each mistake, with its field', (value, lines) => {
		const mistakes = requestMistakes(value);
		expect(mistakes.map(({where, message}) => `${where}: ${message}`)).toEqual(lines);
		const refusal = refusalOf(() => parseAdviceRequest(value));
		expect([refusal.exitCode, refusal.message.split('\n'), refusal.mistakes]).toEqual([2, lines, mistakes]);
		expect(refusal.where).toBe(mistakes[0]?.where);
	});

	it.each([
		[{role_target: 'cto'}, 'career_planning'],
		[{experience_level: 'mid'}, 'career_planning'],
		[{person: 'ana'}, 'career_planning'],
		[{situation: 'burnout'}, 'management'],
		[{person: 'ana', situation: 'burnout'}, 'management'],
		[{about: 'they argue'}, 'management'],
		[{role_target: 'cto', task_type: 'strategy'}, 'strategy'],
	])('%j takes the usual task where none is named', (value, task_type) => {
		expect(parseAdviceRequest(value)).toMatchObject({...value, task_type});
	});

	it('is read when nothing is wrong', () => {
		const request = {task_type: 'mentoring', experience_level: 'staff', horizon_months: 3};
		expect(parseAdviceRequest(request)).toEqual(request);
	});

	it.each([
		[{task_type: 'strategy', person: 'ana'} as const, undefined, 'no-roster'],
		[{task_type: 'strategy', person: 'nobody'} as const, teamOn(TODAY, {people: ['Ana']}), 'unknown-person'],
		[{task_type: 'strategy', situation: 'team-conflikt'} as const, undefined, 'unknown-page'],
	])('%j is refused when it names what is not there', (request, team, code) => {
		expect(refusalOf(() => advise(request, team, TODAY)).code).toBe(code);
	});

	it('suggests the page that was meant, and takes titles for pages', () => {
		const typo = {task_type: 'strategy', situation: 'team-conflikt'} as const;
		expect(refusalOf(() => advise(typo, undefined, TODAY)).message).toContain('Did you mean team-conflict?');
		const byTitle = advise({task_type: 'management', situation: 'Scope creep'}, undefined, TODAY);
		expect(byTitle).toEqual(advise({task_type: 'management', situation: 'scope-creep'}, undefined, TODAY));
		expect(byTitle.result).toContain('On “Scope creep”');
	});
});

describe('an answer', () => {
	it('always has the five fields of its contract', () => {
		const schema = z.toJSONSchema(adviceSchema, {io: 'input'});
		expect(JSON.stringify(schema)).toContain('"format":"date"');
		expect(schema).toMatchObject({
			title: 'Advice',
			additionalProperties: false,
			type: 'object',
			properties: {
				result: {type: 'string'},
				action_items: {type: 'array'},
				skill_gaps: {type: 'array'},
				timeline: {type: 'object'},
				resources: {type: 'array'},
			},
			required: ['result', 'action_items', 'skill_gaps', 'timeline', 'resources'],
		});
	});
});
