// `muster config`: where things are, how the dashboard is set, and the settings in the lead's editor.

import {editFile} from '../../store/editor/editor.ts';
import {readSettings, SETTING_NAMES, SETTINGS, type SettingsReading, writeSetting} from '../../store/settings.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Output, OutputLine} from '../cli/printer.ts';
import {mistakesIn, problemJson} from '../cli/problems.ts';

const CHECK_FAILED = 1;

const paths = async ({places, store}: CommandContext): Promise<Output> => {
	const {path, expectedPath} = await store.readRoster();
	const rows = {
		roster: path ?? expectedPath,
		settings: places.settings,
		data: places.data,
		crashes: places.crashes,
		log: places.log,
	};
	return {
		text: () => [{columns: [{title: 'What'}, {title: 'Where'}], rows: Object.entries(rows)}],
		json: () => ({schema: 1, ...rows}),
	};
};

const shown = ({settings, problems}: SettingsReading): Output => {
	const mistakes = mistakesIn(problems);
	return {
		text: () => [
			...problems.map(({severity, where, message}): OutputLine => `${where}: ${severity}: ${message}`),
			{
				columns: ['Setting', 'Value', 'Allowed'].map(title => ({title})),
				rows: SETTING_NAMES.map(name => [name, String(settings[name]), SETTINGS[name].join(', ')]),
			},
		],
		json: () => ({schema: 1, settings, problems: problems.map(problemJson)}),
		exitCode: mistakes > 0 ? CHECK_FAILED : undefined,
	};
};

const edited = async ({places, surroundings: {env}}: CommandContext): Promise<Output> => {
	const {settings, problems} = readSettings(places);
	// A file with at least one setting in it shows how the others are written; a broken one is left for the editor.
	if (problems.length === 0) await writeSetting(places, 'theme', settings.theme);
	editFile(places.settings, undefined, env);
	return shown(readSettings(places));
};

export const command: Command = {
	arguments: [{name: '<what>', summary: 'what to do', choices: ['path', 'show', 'edit']}],
	examples: ['muster config path', 'muster config show', 'muster config edit'],
	run: async (input, context) => {
		const what = input.word(0);
		if (what === 'path') return paths(context);
		return what === 'edit' ? edited(context) : shown(readSettings(context.places));
	},
};
