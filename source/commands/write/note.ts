// `muster note`: feedback about one person or several, while it is fresh.

import {Refusal} from '../../domain/refusal.ts';
import {findCompetency} from '../../domain/team/find.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {type FeedbackType, noteFeedback, type SayWhen, usualSay} from '../../domain/verbs/notes.ts';
import {capital} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {type Context, pastDayOption} from '../cli/context.ts';
import type {Input} from '../cli/input.ts';
import {names, saved} from '../cli/saved.ts';
import {neededText} from '../cli/text-input.ts';
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

/**
 * What was written in the editor or came by pipe is not lost when it can't be saved: it becomes the draft that the dashboard's
 * feedback form opens with. Words of the command line stand in the shell's history.
 */
const withDraftKept = (
	error: unknown,
	text: string | undefined,
	{store}: Context,
	about: {readonly people: readonly PersonState[]; readonly choices: Readonly<Record<string, string>>},
): unknown => {
	const written = error instanceof Refusal ? (error.written ?? text) : undefined;
	if (!(error instanceof Refusal) || written === undefined) return error;
	const {code, where, exitCode} = error;
	const key = ['feedback', ...about.people.map(({id}) => id).toSorted()].join('.');
	try {
		store.drafts.write(key, JSON.stringify({texts: {text: written}, choices: about.choices}));
	} catch {
		// The disk that refused the note refuses the draft, too.
		return error;
	}
	return new Refusal(`${error.message} What you wrote is kept: f in the dashboard goes on with it.`, {code, where, exitCode});
};

export const command: Command = {
	arguments: [
		{name: '<people>', summary: 'whom it is about: ids or names, with commas between several'},
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
		'muster note bo "interrupted Chidi twice in planning" --constructive --competency communication --on yesterday',
	],
	notes: [
		'Words on the command line can be seen by others in ps and stay in your shell’s history; - and your editor avoid that.',
	],
	run: async (input, context) => {
		const {today, surroundings} = context;
		const on = pastDayOption(input, 'on', today);
		const team = await context.rosterTeam();
		const type = typeOf(input);
		const people = await whom(input.word(0), capital(TYPE_WORDS[type]), team, input, context);
		const competency = input.value('competency');
		const say = sayOf(input, type);
		const about = {people, choices: {type, say}};
		const {editText} = surroundings.stdin.isTTY ? await import('../../store/editor/editor.ts') : {};
		const words = input.words(1);
		const isTyped = words.length > 0 && words[0] !== '-';
		let text: string | undefined;
		try {
			text = await neededText(words, 'what you saw', context, () => editText?.('', surroundings.env));
			const drafts = noteFeedback(people, {
				type,
				say,
				on,
				competency: competency === undefined ? undefined : findCompetency(team.ladder, competency),
				link: input.value('link'),
				text,
			});
			return await saved(context, drafts, `${capital(TYPE_WORDS[type])} ${names(people)} noted${SAY_WORDS[say]}.`);
		} catch (error) {
			throw withDraftKept(error, isTyped ? undefined : text, context, about);
		}
	},
};
