// `muster career`: a career conversation, recorded as the 1:1 in which it took place.
import {personMeant} from '../../domain/team/meaning.ts';
import {holdMeeting} from '../../domain/verbs/meetings.ts';
import type {Command} from '../cli/command.ts';
import {ONE_PERSON} from '../cli/grammar.ts';
import {names, saved} from '../cli/save.ts';
import {optionalText} from '../cli/text-input.ts';
import {refuseTwice} from './held-twice.ts';

export const command: Command = {
	arguments: [ONE_PERSON, {name: '[notes...]', summary: 'what you want to remember; - reads standard input'}],
	options: [{flags: '--yes', summary: 'record it even where a 1:1 is recorded for today already'}],
	examples: ['muster career dana "wants to stay technical, would like to mentor"'],
	notes: ['It counts as a 1:1 held today, as muster met P --career does.', 'muster review shows the day; the notes never.'],
	run: async (input, context) => {
		const {today} = context;
		const people = [personMeant(await context.team(), input.word(0))];
		const notes = await optionalText(input.words(1), 'the notes', context);
		await refuseTwice(people, today, input, context);
		const drafts = holdMeeting(people, {on: today, notes, career: true}, today);
		return saved(
			context,
			drafts,
			`Career conversation with ${names(people)} recorded${notes === undefined ? '' : ', with notes'}.`,
		);
	},
};
