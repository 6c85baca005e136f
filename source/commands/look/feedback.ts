// `muster feedback`: what was noted about people, and whether it has been said.
import {findPerson} from '../../domain/team/find.ts';
import {type FeedbackRow, feedbackReport} from '../../reports/journal/lists.ts';
import {firstName} from '../../reports/words/first-names.ts';
import {shortDay} from '../../text/day-words.ts';
import {list} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {MAYBE_A_PERSON} from '../cli/grammar.ts';
import type {OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';

export const command: Command = {
	isReading: true,
	arguments: [MAYBE_A_PERSON],
	options: [{flags: '--unsaid', summary: 'only what is still to be said'}],
	examples: ['muster feedback', 'muster feedback ana', 'muster feedback --unsaid'],
	run: async (input, context) => {
		const {today} = context;
		const team = await context.team();
		const typed = input.maybe(0);
		const feedback = feedbackReport(typed === undefined ? team.people : [findPerson(team, typed)], team, input.flag('unsaid'));
		const names = (ids: readonly string[]) => list(ids.map(id => firstName(team.people, id)));
		const state = ({say, said, unsaid, people}: FeedbackRow): string => {
			if (say === 'keep' && said.length === 0) return 'kept';
			if (unsaid.length === 0) return 'said';
			return unsaid.length === people.length ? 'to say' : `to say to ${names(unsaid)}`;
		};
		return {
			text: () => {
				if (feedback.length === 0) return ['No feedback here. A first one: muster note PERSON "what you saw" --praise'];
				const rows = feedback.map((each): readonly OutputLine[] => [
					{text: shortId(each.id), style: 'dim'},
					shortDay(each.on, today),
					names(each.people),
					each.type,
					state(each),
					each.text,
				]);
				return [{columns: ['Id', 'Day', 'About', 'Kind', 'State', 'What'].map(title => ({title})), rows}];
			},
			json: () => ({schema: 1, feedback}),
		};
	},
};
