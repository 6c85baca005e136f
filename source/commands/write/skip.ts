// `muster skip`: a 1:1 that did not take place, and why.
import {skipMeeting} from '../../domain/verbs/meetings.ts';
import {skippedAlreadyWords} from '../../reports/words/held-words.ts';
import {shortDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {pastDayOption} from '../cli/context.ts';
import {SEVERAL_PEOPLE} from '../cli/grammar.ts';
import {names, saved} from '../cli/save.ts';
import {optionalText} from '../cli/text-input.ts';
import {refuseTwice} from './held-twice.ts';
import {whom, YES} from './whom.ts';

export const command: Command = {
	arguments: [
		SEVERAL_PEOPLE,
		{name: '[why...]', summary: 'the reason: with one, muster waits a cadence before it reminds you loudly'},
	],
	options: [
		{flags: '--by <who>', summary: 'who called it off', choices: ['me', 'them']},
		{flags: '--on <day>', summary: 'the day on which it was to be'},
		{...YES, summary: 'do not ask: where you say all, or where a skipped one is recorded for that day already'},
	],
	examples: [
		'muster skip ana "both at the offsite"',
		'muster skip chidi "he was ill" --on yesterday',
		'muster skip bo "customer visit" --by me',
		'muster skip ana,bo --on mon',
	],
	notes: ['muster review shows neither the day nor the reason.'],
	run: async (input, context) => {
		const {today} = context;
		const on = pastDayOption(input, 'on', today);
		const people = await whom(input.word(0), 'Skipped 1:1s with', await context.team(), input, context);
		const why = await optionalText(input.words(1), 'the reason', context);
		const who = input.value('by');
		const by = who === undefined ? undefined : who === 'me' ? 'lead' : 'person';
		const meant = await refuseTwice(skippedAlreadyWords(people, on, today), input, context);
		const day = on === today ? '' : ` on ${shortDay(on, today)}`;
		const drafts = skipMeeting(people, on, today, {why, by});
		return saved(context, drafts, `Skipped 1:1 with ${names(people)}${day} recorded.`, meant);
	},
};
