// `muster action`: a promise, theirs or the lead's own, perhaps with a day.
import {openAction} from '../../domain/verbs/promises.ts';
import {longDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {dayOption} from '../cli/context.ts';
import {SEVERAL_PEOPLE} from '../cli/grammar.ts';
import {names, saved, writtenIds} from '../cli/save.ts';
import {neededText} from '../cli/text-input.ts';
import {whom, YES} from './whom.ts';

export const command: Command = {
	arguments: [SEVERAL_PEOPLE, {name: '[text...]', summary: 'what was promised; - reads standard input'}],
	options: [
		{flags: '--mine', summary: 'you promised it to them; without it, they did'},
		{flags: '--due <day>', summary: 'by when; a weekday is the coming one'},
		YES,
	],
	examples: [
		'muster action ana "draft the ledger RFC" --due fri',
		'muster action bo "intro to the platform team" --mine --due 1w',
	],
	notes: ['muster review shows what they promised once it is kept; what you promised only with --with-mine.'],
	run: async (input, context) => {
		const {today} = context;
		const mine = input.flag('mine');
		const people = await whom(
			input.word(0),
			mine ? 'Your promise to' : 'An action each for',
			await context.rosterTeam(),
			input,
			context,
		);
		const due = dayOption(input, 'due', today, 'coming');
		const text = await neededText(input.words(1), 'what was promised', context);
		const drafts = openAction(people, {text, owner: mine ? 'lead' : 'person', due}, today);
		const what = mine ? `Your promise to ${names(people)} noted` : `Action for ${names(people)} noted`;
		const by = due === undefined ? '' : `, due ${longDay(due)}`;
		return saved(context, drafts, entries => `${what}${by} (${writtenIds(entries)}).`);
	},
};
