// `muster level`: a person's new level, which wins over the roster until the roster is edited.
import {personMeant} from '../../domain/team/meaning.ts';
import {changeLevel} from '../../domain/verbs/overrides.ts';
import {longDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {pastDayOption} from '../cli/context.ts';
import {ONE_PERSON} from '../cli/grammar.ts';
import {saved} from '../cli/save.ts';

export const command: Command = {
	arguments: [ONE_PERSON, {name: '<level>', summary: 'a level of the ladder, such as L5'}],
	options: [{flags: '--since <day>', summary: 'since when'}],
	examples: ['muster level emi L5', 'muster level ana L5 --since mon'],
	notes: [
		'muster review shows the level that they are at.',
		'The roster is never rewritten: muster roster diff prints what to paste into it.',
	],
	run: async (input, context) => {
		const team = await context.team();
		const person = personMeant(team, input.word(0));
		const since = pastDayOption(input, 'since', context.today) ?? context.today;
		const draft = changeLevel(team, person, input.word(1), since);
		const level = draft.kind === 'level-changed' ? draft.level : input.word(1);
		return saved(context, [draft], `${person.name} is at ${level} since ${longDay(since)}.`);
	},
};
