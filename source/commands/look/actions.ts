// `muster actions`: open promises, whose they are and by when.
import {findPerson} from '../../domain/team/find.ts';
import {actionsReport} from '../../reports/journal/lists.ts';
import {firstName} from '../../reports/words/first-names.ts';
import {carriedWords} from '../../reports/words/subject-words.ts';
import {ago, shortDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {MAYBE_A_PERSON} from '../cli/grammar.ts';
import type {OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';

export const command: Command = {
	isReading: true,
	arguments: [MAYBE_A_PERSON],
	options: [
		{flags: '--mine', summary: 'only what you promised', conflicts: ['theirs']},
		{flags: '--theirs', summary: 'only what they promised'},
		{flags: '--overdue', summary: 'only what is past its day'},
	],
	examples: ['muster actions', 'muster actions ana --mine', 'muster actions --overdue --json'],
	run: async (input, context) => {
		const {today} = context;
		const team = await context.team();
		const typed = input.maybe(0);
		const people = typed === undefined ? team.people : [findPerson(team, typed)];
		const actions = actionsReport(people, today, {
			mine: input.flag('mine'),
			theirs: input.flag('theirs'),
			overdue: input.flag('overdue'),
		});
		const due = (day: string | null, overdue: boolean): OutputLine => {
			if (day === null) return '–';
			return overdue ? {text: `${shortDay(day, today)} late`, style: 'act'} : shortDay(day, today);
		};
		return {
			text: () => {
				if (actions.length === 0)
					return ['No open actions here. A first one: muster action PERSON "what was promised" --due fri'];
				const rows = actions.map(({id, person, owner, text, opened, due: day, overdue, carried}): readonly OutputLine[] => {
					const name = firstName(team.people, person);
					const age = [ago(opened, today), carriedWords(carried)].filter(Boolean).join(', ');
					return [{text: shortId(id), style: 'dim'}, name, owner === 'lead' ? 'mine' : 'theirs', due(day, overdue), age, text];
				});
				return [{columns: ['Id', 'With', 'Whose', 'Due', 'Opened', 'What'].map(title => ({title})), rows}];
			},
			json: () => ({schema: 1, actions}),
		};
	},
};
