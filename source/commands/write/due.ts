// `muster due`: another day for a promise, or none.
import {moveDue} from '../../domain/verbs/promises.ts';
import {longDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {dayFrom} from '../cli/context.ts';
import {saved} from '../cli/save.ts';
import {findAction} from './find-promise.ts';

export const command: Command = {
	arguments: [
		{name: '<action>', summary: 'the beginning of its id, four characters or more (muster actions)'},
		{name: '<day...>', summary: 'by when; a weekday is the coming one; none takes the day away'},
	],
	examples: ['muster due ACTION fri', 'muster due ACTION none'],
	notes: ['muster review never shows the days that a promise was due.'],
	run: async (input, context) => {
		const {today} = context;
		const {person, action} = findAction(await context.team(), context, input.word(0));
		const typed = input.words(1).join(' ');
		const day = typed.toLowerCase() === 'none' ? undefined : dayFrom(typed, today, 'coming', 'DAY');
		const whose = action.owner === 'lead' ? `Your promise to ${person.name}` : `Action of ${person.name}`;
		const words = day === undefined ? 'no longer due on a day' : `now due ${longDay(day)}`;
		return saved(context, [moveDue(action, day, today)], `${whose} is ${words}: “${action.text}”.`);
	},
};
