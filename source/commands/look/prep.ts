// `muster prep`: everything for the next 1:1 on one sheet.
import {findPerson} from '../../domain/team/find.ts';
import {prepReport} from '../../reports/prep/prep.ts';
import {prepMarkdown} from '../../reports/prep/prep-markdown.ts';
import type {Command} from '../cli/command.ts';
import {ONE_PERSON} from '../cli/grammar.ts';

export const command: Command = {
	isReading: true,
	arguments: [ONE_PERSON],
	examples: ['muster prep ana', 'muster prep bo --json'],
	notes: ['The questions stay the same until the next 1:1 is held.'],
	run: async (input, context) => {
		const team = await context.team();
		const person = findPerson(team, input.word(0));
		return {text: () => [{markdown: prepMarkdown(person, team)}], json: () => prepReport(person, team)};
	},
};
