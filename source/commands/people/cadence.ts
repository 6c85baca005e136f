// `muster cadence`: how often 1:1s with a person should happen.
import {personMeant} from '../../domain/team/meaning.ts';
import {setCadence} from '../../domain/verbs/overrides.ts';
import {cadenceWords} from '../../reports/person/person-card.ts';
import type {Command} from '../cli/command.ts';
import {ONE_PERSON} from '../cli/grammar.ts';
import {saved} from '../cli/save.ts';

export const command: Command = {
	arguments: [ONE_PERSON, {name: '<every>', summary: 'weekly, biweekly, monthly, none, or days and weeks such as 10d, 3w'}],
	examples: ['muster cadence ana biweekly', 'muster cadence bo 10d'],
	notes: ['muster review never shows it.'],
	run: async (input, context) => {
		const team = await context.team();
		const person = personMeant(team, input.word(0));
		const draft = setCadence(team, person, input.word(1));
		const every = draft.kind === 'cadence-set' ? draft.every : input.word(1);
		return saved(context, [draft], `1:1s with ${person.name}: ${cadenceWords(every)}.`);
	},
};
