// `muster advise`: advice on a career or on leading, for a person, a role, a level, a situation or a task; the same every time.

import type {EntryOf} from '../../domain/journal/entries.ts';
import {entriesAround} from '../../domain/journal/entries-around.ts';
import {findPerson} from '../../domain/team/find.ts';
import {foldTeam} from '../../domain/team/fold.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {aboutOf} from '../../reports/advice/about.ts';
import {advise, needsPages} from '../../reports/advice/advise.ts';
import type {AdviceOptions} from '../../reports/advice/frame.ts';
import {JUDGED_WHY, judgedByTask} from '../../reports/advice/plan/judging.ts';
import {adviceMarkdown} from '../../reports/advice/plan/markdown.ts';
import {type AdviceRequest, EXPERIENCE_LEVELS, ME, REQUEST_ROLES, TASK_TYPES, USUAL_TASK} from '../../reports/advice/request.ts';
import {lower} from '../../reports/advice/words.ts';
import {framingName} from '../../reports/words/case-words.ts';
import {firstName} from '../../reports/words/first-names.ts';
import {errorName, type LogFile, logFile} from '../../store/log-file.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import type {Output} from '../cli/printer.ts';
import {planSettled} from './advise-plan.ts';
import {requestOf} from './advise-request.ts';

const sentence = (word: string): string => word.replaceAll('_', ' ');

/** An advice about somebody never looks at what is recorded about others; so that is not even folded. */
const teamFor = async ({person}: AdviceRequest, context: CommandContext): Promise<Team | undefined> => {
	if (person === undefined) return undefined;
	if (person === ME) return context.team();
	const {roster, ladder} = await context.roster();
	const {today} = context;
	return foldTeam(roster, ladder, entriesAround(context.entries(), roster, person, today), today);
};

const ownNotes = (context: CommandContext): readonly EntryOf<'note-taken'>[] =>
	context.journal().live.filter((entry): entry is EntryOf<'note-taken'> => entry.kind === 'note-taken' && entry.subject === ME);

/** What the answer may draw on beside the team: the playbook where it is needed, and the roster where nobody on it is meant. */
const optionsFor = async (request: AdviceRequest, input: Input, context: CommandContext): Promise<AdviceOptions> => {
	const pages = needsPages(request) ? (await import('../../knowledge/playbook.ts')).playbookPages : undefined;
	const audience = input.value('for') === 'them' ? 'them' : 'lead';
	if (request.person !== undefined) return {pages, audience, notes: request.person === ME ? ownNotes(context) : []};
	if (!(await context.hasRoster())) return {pages};
	const {ladder, roster} = await context.roster();
	return {pages, ladder, weekend: roster.weekend, away: roster.away};
};

/** Beside a name these would be a verdict. */
const NO_TITLES: readonly string[] = ['low-performer', 'burnout', 'imposter-syndrome', 'stuck-at-level', 'may-leave'];

/** A contract that ends is nobody’s leaving. */
const isContractEnd = (person: Pick<PersonState, 'cases' | 'relation'> | undefined): boolean =>
	person?.relation === 'contractor' && person.cases[0]?.id === 'leaving';

/** What the answer is about: the page that was asked about; where no task was asked for, the case that frames it; such an answer is no career plan and is not headed as one. */
const subjectOf = (
	{task_type, situation, about}: AdviceRequest,
	person: Pick<PersonState, 'cases' | 'relation'> | undefined,
	{pages}: AdviceOptions,
	input: Input,
): string => {
	const page = pages?.find(({id}) => id === (situation ?? (about === undefined ? undefined : aboutOf(about).page)));
	if (person && page) return NO_TITLES.includes(page.id) ? 'your question' : lower(page.title);
	const framing = isContractEnd(person) ? 'End of the contract' : framingName(person?.cases ?? []);
	const isForLead = input.value('for') !== 'them';
	const isAsked = task_type !== USUAL_TASK || situation !== undefined || about !== undefined;
	return framing && isForLead && !isAsked ? lower(framing) : sentence(task_type);
};

const answer = async (request: AdviceRequest, input: Input, context: CommandContext): Promise<Output> => {
	const team = await teamFor(request, context);
	const person = team && request.person !== undefined && request.person !== ME ? findPerson(team, request.person) : undefined;
	const name = team && person && firstName(team.people, person.id);
	const options = await optionsFor(request, input, context);
	const advice = advise(request, team, context.today, options);
	const written = await planSettled(input, context, {request, advice, person, name});
	if (written) return written;
	const isForThem = person !== undefined && input.value('for') === 'them';
	const whom = person?.name ?? (request.person === ME ? 'for yourself' : undefined);
	const about = [whom, subjectOf(request, person, options, input), request.role_target && sentence(request.role_target)];
	return {
		text: () => [
			{
				markdown: adviceMarkdown(
					advice,
					`${isForThem ? 'Plan' : 'Advice'} · ${about.filter(Boolean).join(' · ')}`,
					name,
					isForThem ? 'them' : 'lead',
				),
			},
			...(person && !isForThem
				? ['', {text: 'Accept items by their numbers: the same command with --accept 1,2', style: 'dim'} as const]
				: []),
		],
		json: () => ({schema: 1, ...advice}),
	};
};

/** What was asked and how long it took; whom it was about is nobody's business. A request with mistakes leaves no trace. */
const logged = async (
	{task_type, role_target, experience_level, person, situation, about, horizon_months}: AdviceRequest,
	input: Input,
	{places, surroundings: {now}}: CommandContext,
	work: () => Promise<Output>,
): Promise<Output> => {
	const log: LogFile = logFile({places, now, isDebug: input.flag('debug')});
	const began = now().getTime();
	const asked = {task: task_type, role: role_target, level: experience_level, person: person !== undefined};
	const took = () => ({ms: now().getTime() - began});
	log.debug('advise-begin', {...asked, situation: situation !== undefined, about: about !== undefined, months: horizon_months});
	try {
		const output = await work();
		log.info('advise', {...asked, ...took()});
		return output;
	} catch (error) {
		log.info('advise-failed', {...asked, ...took(), error: errorName(error)});
		throw error;
	}
};

/** What the advice judged so far came to, a line for each task. */
const judged = (context: CommandContext): Output => {
	const tasks = judgedByTask(context.journal().live);
	const titles = ['Task', 'Useful', 'Not', ...JUDGED_WHY.map(why => why.replace('-', ' '))];
	return {
		text: () =>
			tasks.length === 0
				? ['No advice has been judged yet. After reading one: the same command with --useful yes or no.']
				: [
						{
							columns: titles.map((title, index) => ({title, ...(index === 0 ? {} : {align: 'right' as const})})),
							rows: tasks.map(({task, useful, notUseful, why}) => [
								sentence(task),
								...[useful, notUseful, ...JUDGED_WHY.map(each => why[each])].map(String),
							]),
						},
					],
		json: () => ({schema: 1, tasks}),
	};
};

export const command: Command = {
	arguments: [{name: '[request]', summary: '- reads a request as JSON from standard input; so does a pipe'}],
	options: [
		{flags: '--task <task>', summary: `what it is about: ${TASK_TYPES.join(', ')}`},
		{flags: '--role <role>', summary: `the role aimed at: ${REQUEST_ROLES.join(', ')}`},
		{flags: '--level <level>', summary: `the experience: ${EXPERIENCE_LEVELS.join(', ')}`},
		{flags: '--person <person>', summary: 'somebody on the roster, or me; about their career when no task is named'},
		{flags: '--situation <page>', summary: 'a page of the playbook'},
		{flags: '--about <text>', summary: 'what it is about, in your own words'},
		{flags: '--months <months>', summary: 'how far ahead to look, 1 to 36'},
		{flags: '--for <reader>', summary: 'them leaves out moods, notes and what has not been said', choices: ['me', 'them']},
		{flags: '--accept <items>', summary: 'accept items of the person’s plan as actions: 1,3 or all'},
		{flags: '--useful <answer>', summary: 'say once whether the advice was useful', choices: ['yes', 'no']},
		{flags: '--item <items>', summary: 'with --useful or --why: the items that are meant'},
		{flags: '--why <reason>', summary: 'why an item does not fit', choices: JUDGED_WHY},
		{flags: '--judged', summary: 'what you thought of advice so far, by task'},
	],
	examples: [
		'muster advise --person ana',
		'muster advise --person ana --accept 1,2 --useful yes',
		'muster advise --person bo --item 2 --why not-mine',
		'muster advise --person chidi --situation burnout',
		'muster advise --about "two seniors argue about every design"',
		'muster advise --task leadership --role tech_lead --level senior',
		'muster advise --task management --situation team-conflict --json',
		'muster advise --judged',
	],
	notes: [
		'The JSON Schemas of request and answer: muster schema advice-request, muster schema advice',
		'An item that was judged not mine or wrong twice is not proposed to that person again.',
		'No model is asked; nothing leaves this machine.',
	],
	run: async (input, context) => {
		if (input.flag('judged')) return judged(context);
		const request = await requestOf(input, context);
		return logged(request, input, context, () => answer(request, input, context));
	},
};
