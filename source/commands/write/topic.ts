// `muster topic`: something to raise in the next 1:1, carried until it is discussed or dropped.
import {raiseTopic} from '../../domain/verbs/promises.ts';
import type {Command} from '../cli/command.ts';
import {SEVERAL_PEOPLE} from '../cli/grammar.ts';
import {names, saved, writtenIds} from '../cli/save.ts';
import {neededText} from '../cli/text-input.ts';
import {whom, YES} from './whom.ts';

export const command: Command = {
	arguments: [SEVERAL_PEOPLE, {name: '[text...]', summary: 'what to talk about; - reads standard input'}],
	options: [{flags: '--theirs', summary: 'they raised it'}, YES],
	examples: ['muster topic ana "the plan for the ledger"', 'muster topic bo "conference budget" --theirs'],
	notes: ['muster review never shows topics.'],
	run: async (input, context) => {
		const people = await whom(input.word(0), 'A topic each for', await context.rosterTeam(), input, context);
		const text = await neededText(input.words(1), 'what to talk about', context);
		const theirs = input.flag('theirs');
		const drafts = raiseTopic(people, text, theirs ? 'person' : 'lead', context.today);
		const whose = theirs ? ', raised by them' : '';
		return saved(context, drafts, entries => `Topic for ${names(people)} noted${whose} (${writtenIds(entries)}).`);
	},
};
