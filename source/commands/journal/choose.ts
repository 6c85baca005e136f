// `muster choose`: records that were edited in two places side by side, and which version of one stays.
import {type Choice, choicesIn, chosen} from '../../domain/journal/choices.ts';
import {ENTRY_KINDS, type Entry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {findEntry} from '../../domain/team/find.ts';
import {choiceSheet, writtenWhere} from '../../reports/journal/choice-words.ts';
import {journalContext} from '../../reports/words/entry-words.ts';
import {wrap} from '../../text/wrap.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Output, OutputBlock, OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';
import {recordedLine} from './recorded-line.ts';

/** Where nobody says how wide the screen is. */
const USUAL_COLUMNS = 80;
/** The labels and the blanks between the columns. */
const BESIDE = 12;
const NARROWEST = 20;

const rowsOf = (label: string, words: readonly string[], columns: number): readonly (readonly OutputLine[])[] => {
	const cells = words.map(text => wrap(text, columns));
	const most = Math.max(...cells.map(lines => lines.length));
	return Array.from({length: most}, (_, line) => [line === 0 ? label : '', ...cells.map(lines => lines[line] ?? '')]);
};

const sideBySide = async (choice: Choice, context: CommandContext): Promise<readonly OutputBlock[]> => {
	const {versions} = choice;
	const {heading, facts} = choiceSheet(choice, await context.teamOrNobody(), context.journal());
	const wide = context.surroundings.stdout.columns ?? USUAL_COLUMNS;
	const columns = Math.max(NARROWEST, Math.floor((wide - BESIDE) / versions.length) - 2);
	const where = versions.map(version => writtenWhere(version, context.store.machine()));
	const rows = [...facts, {label: 'Where', words: where}].flatMap(({label, words}) => rowsOf(label, words, columns));
	return [
		{text: heading, style: 'strong'},
		{columns: ['', ...versions.map(({id}) => shortId(id))].map(title => ({title})), rows},
		{text: `To keep one: ${versions.map(({id}) => `muster choose ${shortId(id)}`).join('  or  ')}`, style: 'dim'},
		'',
	];
};

const all = async (context: CommandContext): Promise<Output> => {
	const choices = choicesIn(context.journal());
	const blocks = (await Promise.all(choices.map(choice => sideBySide(choice, context)))).flat();
	return {
		text: () => (choices.length === 0 ? ['Nothing to choose: no record was edited in two places.'] : blocks.slice(0, -1)),
		json: () => ({schema: 1, choices}),
	};
};

const choiceNamed = (context: CommandContext, typed: string): {readonly choice: Choice; readonly stays: Entry} => {
	const journal = context.journal();
	const stays = findEntry(journal.all, typed, ENTRY_KINDS, 'record');
	const choice = choicesIn(journal).find(({versions}) => versions.includes(stays));
	if (choice) return {choice, stays};
	throw new Refusal(`${shortId(stays.id)} is no version that waits for a choice: muster choose lists them.`, {
		code: 'nothing-to-choose',
		where: shortId(stays.id),
	});
};

export const command: Command = {
	arguments: [{name: '[version]', summary: 'the beginning of the id of the version that stays, four characters or more'}],
	examples: ['muster choose'],
	notes: [
		'Where a record was edited on two computers before their journals came together, what was written last counts until you choose.',
		'The other version stays in the journal as edited (muster log --retracted); muster undo takes the choice back.',
	],
	run: async (input, context) => {
		const typed = input.maybe(0);
		if (typed === undefined) return all(context);
		const {choice, stays} = choiceNamed(context, typed);
		const words = journalContext(await context.teamOrNobody(), context.journal());
		const entries = await context.store.append(chosen(choice, stays), context.today);
		return {
			text: () => [`Stays: ${recordedLine(stays, words)}`, {text: 'Undo: muster undo', style: 'dim'}],
			json: () => ({schema: 1, entries}),
		};
	},
};
