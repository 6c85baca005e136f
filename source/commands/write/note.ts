// `muster note`: what the lead saw, while it is fresh: feedback about people, or a note on themselves, the team or an area.

import {findCompetency} from '../../domain/team/find.ts';
import {type FeedbackType, noteFeedback, type SayWhen, usualSay} from '../../domain/verbs/notes.ts';
import {capital} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {pastDayOption} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import {names, saved} from '../cli/save.ts';
import {noteOnSubject, noteSubject} from './note-subject.ts';
import {withNoteText} from './note-text.ts';
import {whom, YES} from './whom.ts';

const TYPES: readonly FeedbackType[] = ['praise', 'constructive', 'observation'];
const TYPE_WORDS: Readonly<Record<FeedbackType, string>> = {
	praise: 'praise for',
	constructive: 'constructive feedback for',
	observation: 'observation about',
};
const SAY_WORDS: Readonly<Record<SayWhen, string>> = {
	next: ', to say in the next 1:1',
	said: ' as said',
	keep: ', kept for you',
};

const typeOf = (input: Input): FeedbackType => TYPES.find(type => input.flag(type)) ?? 'observation';
const sayOf = (input: Input, type: FeedbackType): SayWhen =>
	(['next', 'said', 'keep'] as const).find(say => say === input.value('say')) ?? usualSay(type);

export const command: Command = {
	arguments: [
		{
			name: '<people>',
			summary: 'whom it is about: ids or names, with commas between several; all for every active report; me, team, or an area',
		},
		{name: '[text...]', summary: 'what you saw; - reads standard input, nothing at all opens your editor'},
	],
	options: [
		{flags: '--praise', summary: 'praise, to say in the next 1:1', conflicts: ['constructive', 'observation']},
		{flags: '--constructive', summary: 'constructive feedback, to say in the next 1:1', conflicts: ['observation']},
		{flags: '--observation', summary: 'an observation, kept for you (usual)'},
		{flags: '--competency <competency>', summary: 'what it is evidence of, such as influence'},
		{flags: '--link <url>', summary: 'where it can be seen'},
		{flags: '--say <when>', summary: 'when to say it', choices: ['next', 'said', 'keep']},
		{flags: '--on <day>', summary: 'the day it speaks of'},
		YES,
	],
	examples: [
		'muster note ana "calm, clear incident update" --praise',
		'muster note ana,bo "paired on the release all afternoon" --praise --say said',
		'muster note me "too sharp in planning, apologise"',
		'muster note bo "interrupted Chidi twice in planning" --constructive --competency communication --on yesterday',
	],
	notes: [
		'muster review shows feedback once it was said, as it was said then; a note on yourself, the team or an area never.',
		'Words on the command line can be seen by others in ps and stay in your shell’s history; - and your editor avoid that.',
	],
	run: async (input, context) => {
		const team = await context.rosterTeam();
		const subject = noteSubject(team, input.word(0));
		if (subject) return noteOnSubject(subject, input, context);
		const on = pastDayOption(input, 'on', context.today);
		const type = typeOf(input);
		const people = await whom(input.word(0), capital(TYPE_WORDS[type]), team, input, context);
		const competency = input.value('competency');
		const say = sayOf(input, type);
		const draft = {
			key: ['feedback', ...people.map(({id}) => id).toSorted()].join('.'),
			choices: {type, say},
			opened: 'f in the dashboard',
		};
		return withNoteText(input, context, draft, text =>
			saved(
				context,
				noteFeedback(people, {
					type,
					say,
					on,
					competency: competency === undefined ? undefined : findCompetency(team.ladder, competency),
					link: input.value('link'),
					text,
				}),
				`${capital(TYPE_WORDS[type])} ${names(people)} noted${SAY_WORDS[say]}.`,
			),
		);
	},
};
