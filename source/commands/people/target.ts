// `muster target`: what a person works toward, and by when.

import {Refusal} from '../../domain/refusal.ts';
import {personMeant} from '../../domain/team/meaning.ts';
import {parseTarget, setTarget} from '../../domain/verbs/overrides.ts';
import {targetName} from '../../reports/words/subject-words.ts';
import {longDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {dayOption} from '../cli/context.ts';
import {ONE_PERSON} from '../cli/grammar.ts';
import {saved} from '../cli/save.ts';

export const command: Command = {
	arguments: [ONE_PERSON, {name: '<target>', summary: 'a level, a role such as engineering_manager, stay, or none'}],
	options: [{flags: '--by <day>', summary: 'by when'}],
	examples: ['muster target ana L5 --by 2027-06-30', 'muster target bo engineering_manager', 'muster target emi stay'],
	notes: ['muster review never shows it.'],
	run: async (input, context) => {
		const team = await context.team();
		const person = personMeant(team, input.word(0));
		const by = dayOption(input, 'by', context.today, 'coming');
		const target = parseTarget(team, input.word(1), by);
		if (by !== undefined && (target === undefined || target === 'stay'))
			throw new Refusal('A day goes with a level or a role: leave --by out.', {code: 'usage', where: '--by', exitCode: 2});
		const until = by === undefined ? '' : ` by ${longDay(by)}`;
		const said =
			target === undefined
				? `${person.name} has no target now.`
				: target === 'stay'
					? `${person.name} stays where they are by choice.`
					: `${person.name} works toward ${targetName(target)}${until}.`;
		return saved(context, [setTarget(team, person, target)], said);
	},
};
