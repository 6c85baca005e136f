// `muster backup`: a copy of the whole journal that is kept until it is deleted, beside it or in a folder elsewhere.
import {makeBackup} from '../../store/care/backup.ts';
import {backupTo} from '../../store/care/backup-to.ts';
import {journalLayout} from '../../store/journal/journal-layout.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Output} from '../cli/printer.ts';

const elsewhere = async (folder: string, {places, surroundings}: CommandContext): Promise<Output> => {
	const made = await backupTo(journalLayout(places.data), folder, surroundings.now());
	const {path, months, entries, isOnSameDisk} = made;
	return {
		text: () => [
			`The journal was copied to ${path} and read back: ${plural(months, 'month')}, ${plural(entries, 'entry', 'entries')}.`,
			...(isOnSameDisk ? ['That is the disk on which the journal is: what breaks it takes both.'] : []),
			{text: `Back from it, on any computer: muster import ${path}`, style: 'dim'},
		],
		json: () => ({schema: 1, path, months, entries, sameDisk: isOnSameDisk}),
	};
};

export const command: Command = {
	options: [{flags: '--to <folder>', summary: 'into a folder elsewhere, such as on another disk; read back and checked'}],
	examples: ['muster backup', 'muster backup --to FOLDER'],
	notes: [
		'Copies are made by themselves too: at every save, daily for two weeks, and before an import, restore or forget.',
		'A copy elsewhere is out of reach of muster forget: delete it there yourself.',
	],
	run: async (input, context) => {
		const folder = input.value('to');
		if (folder !== undefined) return elsewhere(folder, context);
		const {places, surroundings} = context;
		const {name, path} = await makeBackup(journalLayout(places.data), surroundings.now());
		return {
			text: () => [`The journal was copied to ${path}`, {text: `Back to it: muster restore ${name}`, style: 'dim'}],
			json: () => ({schema: 1, name, path}),
		};
	},
};
