// `muster open`: everything open between the lead and the people, late first.
import {findPerson} from '../../domain/team/find.ts';
import {openAmong, openJson, openThings} from '../../reports/open/open-things.ts';
import {openRow, openSummary} from '../../reports/open/open-words.ts';
import type {Command} from '../cli/command.ts';
import {MAYBE_A_PERSON} from '../cli/grammar.ts';
import {glyph} from '../cli/marks.ts';
import type {OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';

export const command: Command = {
	isReading: true,
	arguments: [MAYBE_A_PERSON],
	examples: ['muster open', 'muster open ana', 'muster open --json'],
	run: async (input, context) => {
		const team = await context.team();
		const typed = input.maybe(0);
		const things = typed === undefined ? openThings(team) : openAmong([findPerson(team, typed)], team.today);
		return {
			text: () => {
				if (things.length === 0)
					return ['Nothing is open here. A first promise: muster action PERSON "what was promised" --due fri'];
				const rows = things.map((thing): readonly OutputLine[] => {
					const {due, kind, what, with: name, since} = openRow(thing, team);
					const whose = thing.owner === 'lead' ? 'mine' : 'theirs';
					const late: OutputLine = thing.lateDays > 0 ? {text: due, style: thing.mark ?? 'dim'} : due;
					const mark = thing.mark === undefined ? ' ' : glyph(thing.mark);
					return [mark, {text: shortId(thing.id), style: 'dim'}, late, whose, kind, name, since, what];
				});
				return [
					openSummary(things),
					{columns: ['', 'Id', 'Due', 'Whose', 'Kind', 'With', 'Since', 'What'].map(title => ({title})), rows},
				];
			},
			json: () => ({schema: 1, open: things.map(openJson)}),
		};
	},
};
