// `muster win`: something that went well, to be recognised and remembered.
import {findCompetency} from '../../domain/team/find.ts';
import {noteWin} from '../../domain/verbs/notes.ts';
import type {Command} from '../cli/command.ts';
import {pastDayOption} from '../cli/context.ts';
import {SEVERAL_PEOPLE} from '../cli/grammar.ts';
import {names, saved} from '../cli/save.ts';
import {neededText} from '../cli/text-input.ts';
import {whom, YES} from './whom.ts';

export const command: Command = {
	arguments: [SEVERAL_PEOPLE, {name: '[text...]', summary: 'what went well; - reads standard input'}],
	options: [
		{flags: '--competency <competency>', summary: 'what it is evidence of, such as delegation'},
		{flags: '--link <url>', summary: 'where it can be seen'},
		{flags: '--on <day>', summary: 'the day it speaks of'},
		YES,
	],
	examples: [
		'muster win emi "took the on-call rota from zero to calm" --competency planning',
		'muster win ana,bo "release without an incident"',
	],
	notes: ['muster review shows it, as you write it here.'],
	run: async (input, context) => {
		const on = pastDayOption(input, 'on', context.today);
		const team = await context.rosterTeam();
		const people = await whom(input.word(0), 'A win of', team, input, context);
		const competency = input.value('competency');
		const drafts = noteWin(people, {
			text: await neededText(input.words(1), 'what went well', context),
			competency: competency === undefined ? undefined : findCompetency(team.ladder, competency),
			link: input.value('link'),
			on,
		});
		return saved(context, drafts, `Win of ${names(people)} noted.`);
	},
};
