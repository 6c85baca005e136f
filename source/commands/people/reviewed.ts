// `muster reviewed`: an area that was looked at with its owner.
import {areaMeant} from '../../domain/team/meaning.ts';
import {reviewArea} from '../../domain/verbs/overrides.ts';
import type {Command} from '../cli/command.ts';
import {ONE_AREA} from '../cli/grammar.ts';
import {saved} from '../cli/save.ts';
import {optionalText} from '../cli/text-input.ts';

export const command: Command = {
	arguments: [ONE_AREA, {name: '[notes...]', summary: 'what came of it; - reads standard input'}],
	examples: ['muster reviewed checkout', 'muster reviewed rota "two people are enough"'],
	notes: ['muster review never shows the notes.'],
	run: async (input, context) => {
		const area = areaMeant(await context.team(), input.word(0));
		const notes = await optionalText(input.words(1), 'the notes', context);
		return saved(context, [reviewArea(area, context.today, notes)], `${area.name} marked reviewed.`);
	},
};
