// `muster roster`: checks the roster, prints what to paste into it, opens it in the lead's editor.

import {findPerson} from '../../domain/team/find.ts';
import {type RosterDifference, rosterDiff} from '../../reports/roster/roster-diff.ts';
import {editRoster} from '../../store/roster/edit-roster.ts';
import type {RosterReading} from '../../store/store.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {type CommandContext, noRoster} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import type {Output} from '../cli/printer.ts';
import {mistakesIn, problemJson, problemLine} from '../cli/problems.ts';

const CHECK_FAILED = 1;

/** Every problem, and whether there is a mistake among them; also of a roster that can't be read at all. */
const checked = ({path, roster, problems}: RosterReading): Output => {
	const mistakes = mistakesIn(problems);
	const warnings = problems.length - mistakes;
	const sum = [
		plural(roster.people.length, 'person', 'people'),
		plural(roster.areas.length, 'area'),
		mistakes === 0 ? 'no mistakes' : plural(mistakes, 'mistake'),
		warnings === 0 ? undefined : plural(warnings, 'warning'),
	].filter(Boolean);
	return {
		text: () => [...problems.map(problemLine), `${path}: ${sum.join(', ')}`],
		json: () => ({
			schema: 1,
			path,
			people: roster.people.length,
			areas: roster.areas.length,
			problems: problems.map(problemJson),
		}),
		exitCode: mistakes > 0 ? CHECK_FAILED : undefined,
	};
};

const readAnyway = async ({store}: CommandContext): Promise<RosterReading> => {
	const reading = await store.readRoster();
	if (reading.path === undefined) throw noRoster(reading.expectedPath);
	return reading;
};

/** YAML that can be pasted over the same people and areas. */
const yaml = (differences: readonly RosterDifference[]): string =>
	(['people', 'areas'] as const)
		.flatMap(list => {
			const members = differences.filter(each => each.list === list);
			if (members.length === 0) return [];
			return [
				`${list}:`,
				...members.flatMap(({id, name, lines}) => [`  - id: ${id} # ${name}`, ...lines.map(line => `    ${line}`)]),
			];
		})
		.join('\n');

const diffed = async (context: CommandContext): Promise<Output> => {
	const differences = rosterDiff(await context.team());
	return {
		text: () =>
			differences.length === 0
				? ['The roster and the journal agree: there is nothing to paste.']
				: ['# What the journal says and the roster does not: paste it over the same lines.', {document: yaml(differences)}],
		json: () => ({schema: 1, differences}),
	};
};

const edited = async (input: Input, context: CommandContext): Promise<Output> => {
	const reading = await readAnyway(context);
	const typed = input.maybe(1);
	const person = typed === undefined ? undefined : findPerson(await context.team(), typed).id;
	await editRoster(reading.path ?? reading.expectedPath, person, context.surroundings.env);
	return checked(await context.store.readRoster());
};

export const command: Command = {
	arguments: [
		{name: '<what>', summary: 'what to do', choices: ['check', 'diff', 'edit']},
		{name: '[person]', summary: 'edit: the person at whose line to open it'},
	],
	examples: ['muster roster check', 'muster roster diff', 'muster roster edit ana'],
	notes: [
		'check reports every mistake with its line and exits with 1 if there is one.',
		'diff prints what the journal says differently, as lines to paste.',
		'edit opens the roster in MUSTER_EDITOR, VISUAL or EDITOR, then checks it.',
	],
	run: async (input, context) => {
		const what = input.word(0);
		if (what === 'diff') return diffed(context);
		return what === 'edit' ? edited(input, context) : checked(await readAnyway(context));
	},
};
