// `muster next`: the day of the next 1:1.
import {planMeeting} from '../../domain/verbs/meetings.ts';
import {longDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {dayFrom} from '../cli/context.ts';
import {SEVERAL_PEOPLE} from '../cli/grammar.ts';
import {names, saved} from '../cli/save.ts';
import {whom, YES} from './whom.ts';

export const command: Command = {
	arguments: [SEVERAL_PEOPLE, {name: '<day...>', summary: 'the day; a weekday is the coming one'}],
	options: [YES],
	examples: ['muster next ana tue', 'muster next bo 3d'],
	notes: ['muster review never shows it.'],
	run: async (input, context) => {
		const {today} = context;
		const people = await whom(input.word(0), '1:1s planned with', await context.rosterTeam(), input, context);
		const day = dayFrom(input.words(1).join(' '), today, 'coming', 'DAY');
		return saved(context, planMeeting(people, day, today), `Next 1:1 with ${names(people)} planned for ${longDay(day)}.`);
	},
};
