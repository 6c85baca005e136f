// `muster advise`: advice on a career or on leading, for a person, a role, a level or a task; the same every time.

import type {PersonId} from '../../domain/ids.ts';
import {entriesAround} from '../../domain/journal/entries-around.ts';
import {findPerson} from '../../domain/team/find.ts';
import {foldTeam} from '../../domain/team/fold.ts';
import type {Team} from '../../domain/team/team.ts';
import {adviseFrom, needsPages} from '../../reports/advice/advise-from.ts';
import {adviceMarkdown} from '../../reports/advice/plan/markdown.ts';
import {type AdviceRequest, EXPERIENCE_LEVELS, REQUEST_ROLES, TASK_TYPES} from '../../reports/advice/request.ts';
import {firstName} from '../../reports/words/first-names.ts';
import {errorName, type LogFile, logFile} from '../../store/log-file.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/input.ts';
import type {Output} from '../cli/printer.ts';
import {settled} from './advise-plan.ts';
import {requestOf} from './advise-request.ts';

const sentence = (word: string): string => word.replaceAll('_', ' ');

/** An advice about somebody never looks at what is recorded about others; so that is not even folded. */
const teamAround = async (person: PersonId, context: CommandContext): Promise<Team> => {
	const {roster, ladder} = await context.roster();
	const {today} = context;
	return foldTeam(roster, ladder, entriesAround(context.entries(), roster, person, today), today);
};

const answer = async (request: AdviceRequest, input: Input, context: CommandContext): Promise<Output> => {
	const team = request.person === undefined ? undefined : await teamAround(request.person, context);
	const person = team && request.person !== undefined ? findPerson(team, request.person) : undefined;
	const name = team && person && firstName(team.people, person.id);
	// The team's own ladder counts also in general, where no journal has to be read.
	const ladder = team === undefined && (await context.hasRoster()) ? (await context.roster()).ladder : undefined;
	const pages = needsPages(request) ? (await import('../../knowledge/playbook.ts')).playbookPages : [];
	const advice = adviseFrom(pages, request, team, context.today, {ladder});
	const written = await settled(input, context, {request, advice, person, name});
	if (written) return written;
	const about = [person?.name, sentence(request.task_type), request.role_target && sentence(request.role_target)];
	return {
		text: () => [
			{markdown: adviceMarkdown(advice, `Advice · ${about.filter(Boolean).join(' · ')}`, name)},
			...(person ? ['', {text: 'Accept items by their numbers: the same command with --accept 1,2', style: 'dim'} as const] : []),
		],
		json: () => ({schema: 1, ...advice}),
	};
};

/** What was asked and how long it took; whom it was about is nobody's business. A request with mistakes leaves no trace. */
const logged = async (
	{task_type, role_target, experience_level, person, situation, horizon_months}: AdviceRequest,
	input: Input,
	{places, surroundings: {now}}: CommandContext,
	work: () => Promise<Output>,
): Promise<Output> => {
	const log: LogFile = logFile({places, now, isDebug: input.flag('debug')});
	const began = now().getTime();
	const asked = {task: task_type, role: role_target, level: experience_level, person: person !== undefined};
	const took = () => ({ms: now().getTime() - began});
	log.debug('advise-begin', {...asked, situation: situation !== undefined, months: horizon_months});
	try {
		const output = await work();
		log.info('advise', {...asked, ...took()});
		return output;
	} catch (error) {
		log.info('advise-failed', {...asked, ...took(), error: errorName(error)});
		throw error;
	}
};

export const command: Command = {
	arguments: [{name: '[request]', summary: '- reads a request as JSON from standard input; so does a pipe'}],
	options: [
		{flags: '--task <task>', summary: `what it is about: ${TASK_TYPES.join(', ')}`},
		{flags: '--role <role>', summary: `the role aimed at: ${REQUEST_ROLES.join(', ')}`},
		{flags: '--level <level>', summary: `the experience: ${EXPERIENCE_LEVELS.join(', ')}`},
		{flags: '--person <person>', summary: 'somebody on the roster; about their career when no task is named'},
		{flags: '--situation <page>', summary: 'a page of the playbook'},
		{flags: '--months <months>', summary: 'how far ahead to look, 1 to 36'},
		{flags: '--accept <items>', summary: 'accept items of the person’s plan as actions: 1,3 or all'},
		{flags: '--useful <answer>', summary: 'say once whether the advice was useful', choices: ['yes', 'no']},
	],
	examples: [
		'muster advise --person ana',
		'muster advise --person ana --accept 1,2 --useful yes',
		'muster advise --task leadership --role tech_lead --level senior',
		'muster advise --task management --situation team-conflict --json',
	],
	notes: [
		'The JSON Schemas of request and answer: muster schema advice-request, muster schema advice',
		'No model is asked; nothing leaves this machine.',
	],
	run: async (input, context) => {
		const request = await requestOf(input, context);
		return logged(request, input, context, () => answer(request, input, context));
	},
};
