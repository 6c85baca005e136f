// `muster advise`: advice on a career or on leading, for a person, a role, a level or a task; the same every time.
import {findPerson} from '../domain/find.ts';
import {Refusal} from '../domain/refusal.ts';
import {advise} from '../reports/advice/advise.ts';
import {adviceMarkdown} from '../reports/advice/markdown.ts';
import {type AdviceRequest, EXPERIENCE_LEVELS, parseAdviceRequest, REQUEST_ROLES, TASK_TYPES} from '../reports/advice/request.ts';
import {firstName} from '../reports/first-names.ts';
import type {Command} from './command.ts';
import type {Context} from './context.ts';
import type {Input} from './parse.ts';

/** A person without a task is asked about for their career. */
const USUAL_TASK = 'career_planning';

const FLAGS = {
	task_type: 'task',
	role_target: 'role',
	experience_level: 'level',
	person: 'person',
	situation: 'situation',
} as const;

const parsedJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal('request: standard input is not JSON, or cut off. Give an object such as {"task_type": "leadership"}.', {
			code: 'bad-request',
			where: 'standard input',
			exitCode: 2,
		});
	}
};

/** From the options where there are any, else as JSON from standard input. */
const requestFrom = async (input: Input, {surroundings: {stdin}}: Context): Promise<AdviceRequest> => {
	const given = Object.fromEntries(
		Object.entries(FLAGS).flatMap(([field, flag]) => {
			const value = input.value(flag);
			return value === undefined ? [] : [[field, value]];
		}),
	);
	if (Object.keys(given).length === 0 && !stdin.isTTY) {
		const text = await stdin.read();
		if (text.trim() !== '') return parseAdviceRequest(parsedJson(text));
	}
	return parseAdviceRequest(given.person === undefined ? given : {task_type: USUAL_TASK, ...given});
};

const sentence = (word: string): string => word.replaceAll('_', ' ');

export const command: Command = {
	options: [
		{flags: '--task <task>', summary: `what it is about: ${TASK_TYPES.join(', ')}`},
		{flags: '--role <role>', summary: `the role aimed at: ${REQUEST_ROLES.join(', ')}`},
		{flags: '--level <level>', summary: `the experience: ${EXPERIENCE_LEVELS.join(', ')}`},
		{flags: '--person <person>', summary: 'somebody on the roster'},
		{flags: '--situation <page>', summary: 'a page of the playbook'},
	],
	examples: [
		'muster advise --person ana',
		'muster advise --task leadership --role tech_lead --level senior',
		'muster advise --task mentoring --json',
	],
	notes: [
		'Without options it reads a request as JSON from standard input: muster schema advice-request',
		'No model is asked; nothing leaves this machine.',
	],
	run: async (input, context) => {
		const request = await requestFrom(input, context);
		const team = request.person === undefined ? undefined : await context.team();
		const person = team && request.person !== undefined ? findPerson(team, request.person) : undefined;
		const advice = advise(request, team, context.today);
		const about = [person?.name, sentence(request.task_type), request.role_target && sentence(request.role_target)].filter(
			Boolean,
		);
		const name = team && person && firstName(team.people, person.id);
		return {
			text: () => [{document: adviceMarkdown(advice, `Advice · ${about.join(' · ')}`, name)}],
			json: () => ({schema: 1, ...advice}),
		};
	},
};
