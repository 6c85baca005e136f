// `muster drop`: an action or a topic that nobody will come back to.
import {closeAction, closeTopic} from '../../domain/verbs/promises.ts';
import type {Command} from '../cli/command.ts';
import {saved} from '../cli/save.ts';
import {optionalText} from '../cli/text-input.ts';
import {findPromise} from './find-promise.ts';

export const command: Command = {
	arguments: [
		{name: '<id>', summary: 'the beginning of the id of an action or a topic, four characters or more'},
		{name: '[why...]', summary: 'the reason; - reads standard input'},
	],
	examples: ['muster topics', 'muster drop TOPIC', 'muster drop ACTION "the migration made it moot"'],
	notes: ['muster review never shows what was dropped, nor why.'],
	run: async (input, context) => {
		const {today} = context;
		const {person, action, topic} = findPromise(await context.team(), context, input.word(0), 'actions and topics');
		const why = await optionalText(input.words(1), 'the reason', context);
		const draft = action ? closeAction(action, 'dropped', today, why) : closeTopic(topic, 'dropped', today, why);
		const {text} = action ?? topic;
		return saved(context, [draft], `${action ? 'Action' : 'Topic'} with ${person.name} dropped: “${text}”.`);
	},
};
