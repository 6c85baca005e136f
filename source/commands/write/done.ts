// `muster done`: a promise kept.
import {closeAction} from '../../domain/verbs/promises.ts';
import type {Command} from '../cli/command.ts';
import {saved} from '../cli/save.ts';
import {findAction} from './find-promise.ts';

export const command: Command = {
	arguments: [{name: '<action>', summary: 'the beginning of its id, four characters or more (muster actions)'}],
	examples: ['muster actions', 'muster done ACTION'],
	notes: ['muster review shows what they kept; what you kept only with --with-mine.'],
	run: async (input, context) => {
		const {person, action} = findAction(await context.team(), context, input.word(0));
		const whose = action.owner === 'lead' ? `Your promise to ${person.name}` : `Action of ${person.name}`;
		return saved(context, [closeAction(action, 'done', context.today)], `${whose} done: “${action.text}”.`);
	},
};
