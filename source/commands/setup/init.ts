// `muster init`: a first roster, commented, that the lead edits from then on.
import {initRoster} from '../../store/roster/init-roster.ts';
import type {Command} from '../cli/command.ts';

export const command: Command = {
	examples: ['muster init', 'muster init --roster ./team.yaml'],
	notes: ['It never overwrites a roster.'],
	run: async (_, {store}) => {
		const {expectedPath} = await store.readRoster();
		initRoster(expectedPath);
		return {
			text: () => [
				`Your roster: ${expectedPath}`,
				'A name is all that a person needs. Fill it in with: muster roster edit',
				'Then see who needs you: muster',
			],
			json: () => ({schema: 1, path: expectedPath}),
		};
	},
};
