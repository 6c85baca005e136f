// `muster skip`: a 1:1 that did not take place, and why.
import {skipMeeting} from '../../domain/verbs/meetings.ts';
import type {Command} from '../cli/command.ts';
import {SEVERAL_PEOPLE} from '../cli/grammar.ts';
import {names, saved} from '../cli/save.ts';
import {optionalText} from '../cli/text-input.ts';
import {whom, YES} from './whom.ts';

export const command: Command = {
	arguments: [
		SEVERAL_PEOPLE,
		{name: '[why...]', summary: 'the reason: with one, muster waits a cadence before it reminds you loudly'},
	],
	options: [{flags: '--by <who>', summary: 'who called it off', choices: ['me', 'them']}, YES],
	examples: ['muster skip ana "both at the offsite"', 'muster skip bo "customer visit" --by me', 'muster skip ana,bo'],
	notes: ['muster review shows neither the day nor the reason.'],
	run: async (input, context) => {
		const {today} = context;
		const people = await whom(input.word(0), 'Skipped 1:1s with', await context.rosterTeam(), input, context);
		const why = await optionalText(input.words(1), 'the reason', context);
		const who = input.value('by');
		const by = who === undefined ? undefined : who === 'me' ? 'lead' : 'person';
		return saved(context, skipMeeting(people, today, today, {why, by}), `Skipped 1:1 with ${names(people)} recorded.`);
	},
};
