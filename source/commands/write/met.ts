// `muster met`: a 1:1 that was held, with notes, mood and what was said in it.

import type {Rating} from '../../domain/ids.ts';
import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import {holdMeeting} from '../../domain/verbs/meetings.ts';
import {heldAlreadyWords} from '../../reports/words/held-words.ts';
import {shortDay} from '../../text/day-words.ts';
import {list, plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {dayOption} from '../cli/context.ts';
import {names, saved} from '../cli/save.ts';
import {optionalText} from '../cli/text-input.ts';
import {refuseTwice} from './held-twice.ts';
import {whom} from './whom.ts';

const MOODS: readonly Rating[] = [1, 2, 3, 4, 5];

export const command: Command = {
	arguments: [
		{name: '<people>', summary: 'with whom: ids or names, with commas between several'},
		{name: '[notes...]', summary: 'what you want to remember; - reads standard input'},
	],
	options: [
		{flags: '--mood <1-5>', summary: 'how they seemed', choices: MOODS.map(String)},
		{flags: '--career', summary: 'it was a career conversation too'},
		{flags: '--said', summary: 'everything that was to be said has been said'},
		{flags: '--on <day>', summary: 'the day it was held'},
		{flags: '--yes', summary: 'do not ask: where you say all, or where a 1:1 is recorded for that day already'},
	],
	examples: ['muster met ana', 'muster met dana "tired after the migration" --mood 3 --said', 'muster met bo --on fri --career'],
	notes: ['muster review shows the day and whether it was a career conversation; notes and mood never.'],
	run: async (input, context) => {
		const {today} = context;
		const on = dayOption(input, 'on', today, 'past') ?? today;
		const mood = MOODS.find(each => String(each) === input.value('mood'));
		const said = input.flag('said');
		const people = await whom(input.word(0), '1:1s held with', await context.team(), input, context);
		const notes = await optionalText(input.words(1), 'the notes', context);
		const meant = await refuseTwice(heldAlreadyWords(people, on, today), input, context);
		const drafts = holdMeeting(people, {on, notes, mood, career: input.flag('career'), said}, today);
		const told = said ? people.reduce((total, person) => total + unsaidFeedback(person).length, 0) : 0;
		const extras = [
			mood === undefined ? '' : `mood ${mood}`,
			notes === undefined ? '' : 'notes',
			input.flag('career') ? 'a career conversation' : '',
			told > 0 ? `${plural(told, 'piece')} of feedback said` : '',
		].filter(Boolean);
		const day = on === today ? '' : ` on ${shortDay(on, today)}`;
		const withExtras = extras.length === 0 ? '' : `, with ${list(extras)}`;
		return saved(context, drafts, `1:1 with ${names(people)}${day} recorded${withExtras}.`, meant);
	},
};
