// `muster topics`: what waits to be talked about.
import {findPerson} from '../../domain/team/find.ts';
import {topicsReport} from '../../reports/journal/lists.ts';
import {firstName} from '../../reports/words/first-names.ts';
import {carriedWords} from '../../reports/words/subject-words.ts';
import {ago} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {MAYBE_A_PERSON} from '../cli/grammar.ts';
import type {OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';

export const command: Command = {
	isReading: true,
	arguments: [MAYBE_A_PERSON],
	examples: ['muster topics', 'muster topics ana --json'],
	run: async (input, context) => {
		const {today} = context;
		const team = await context.team();
		const typed = input.maybe(0);
		const topics = topicsReport(typed === undefined ? team.people : [findPerson(team, typed)]);
		return {
			text: () => {
				if (topics.length === 0) return ['No open topics here. A first one: muster topic PERSON "what to talk about"'];
				const rows = topics.map(({id, person, by, text, opened, carried}): readonly OutputLine[] => {
					const age = [ago(opened, today), carriedWords(carried)].filter(Boolean).join(', ');
					return [
						{text: shortId(id), style: 'dim'},
						firstName(team.people, person),
						by === 'lead' ? 'mine' : 'theirs',
						age,
						text,
					];
				});
				return [{columns: ['Id', 'With', 'Whose', 'Raised', 'What'].map(title => ({title})), rows}];
			},
			json: () => ({schema: 1, topics}),
		};
	},
};
