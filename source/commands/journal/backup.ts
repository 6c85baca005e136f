// `muster backup`: a copy of the whole journal that is kept until it is deleted.
import {makeBackup} from '../../store/care/backup.ts';
import {journalLayout} from '../../store/journal/journal-layout.ts';
import type {Command} from '../cli/command.ts';

export const command: Command = {
	examples: ['muster backup'],
	notes: ['Copies are made by themselves too: at every save, daily for two weeks, and before an import, restore or forget.'],
	run: async (_, {places, surroundings}) => {
		const {name, path} = await makeBackup(journalLayout(places.data), surroundings.now());
		return {
			text: () => [`The journal was copied to ${path}`, {text: `Back to it: muster restore ${name}`, style: 'dim'}],
			json: () => ({schema: 1, name, path}),
		};
	},
};
