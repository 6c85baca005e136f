// `muster rate`: where a person is on a competency, with what shows it.

import type {Rating} from '../../domain/ids.ts';
import {findCompetency} from '../../domain/team/find.ts';
import {personMeant} from '../../domain/team/meaning.ts';
import {rate} from '../../domain/verbs/overrides.ts';
import {competencyName} from '../../reports/words/subject-words.ts';
import type {Command} from '../cli/command.ts';
import {ONE_PERSON} from '../cli/grammar.ts';
import {saved} from '../cli/save.ts';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

export const command: Command = {
	arguments: [
		ONE_PERSON,
		{name: '<competency>', summary: 'such as influence, or how it begins'},
		{name: '<rating>', summary: '1 awareness to 5 expert', choices: RATINGS.map(String)},
	],
	options: [{flags: '--evidence <text>', summary: 'what shows it'}],
	notes: ['muster review shows the rating and what shows it.'],
	examples: ['muster rate ana influence 3 --evidence "won the platform team over for the ledger"', 'muster rate bo decision 4'],
	run: async (input, context) => {
		const team = await context.team();
		const person = personMeant(team, input.word(0));
		const competency = findCompetency(team.ladder, input.word(1));
		const rating = RATINGS.find(each => String(each) === input.word(2)) ?? 1;
		const draft = rate(team, person, competency, rating, input.value('evidence'), context.today);
		const expected = person.expected.get(competency);
		const against = expected === undefined ? '' : `, expected ${expected}`;
		return saved(context, [draft], `${person.name} rated ${rating} on ${competencyName(team.ladder, competency)}${against}.`);
	},
};
