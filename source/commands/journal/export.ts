// `muster export`: the journal as a document, whole or about one person.
import type {Entry} from '../../domain/journal/entries.ts';
import {isRetraction} from '../../domain/journal/leaning.ts';
import {fateOf} from '../../domain/journal/still-so.ts';
import {Refusal} from '../../domain/refusal.ts';
import {findPerson} from '../../domain/team/find.ts';
import {journalMarkdown} from '../../reports/journal/journal-markdown.ts';
import {logReport} from '../../reports/journal/log.ts';
import {entriesCsv} from '../../store/care/export-csv.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Output} from '../cli/printer.ts';

const idOf = (value: unknown): unknown =>
	typeof value === 'object' && value !== null ? (value as {id?: unknown}).id : undefined;

/** Entries as stored, also of kinds that only a newer version knows; about one person, those that name them. */
const exported = async (typed: string | undefined, context: CommandContext) => {
	// Read once before, so that what is missing is told.
	context.entries();
	const whole = context.store.exportEntries();
	if (typed === undefined) return whole;
	const team = await context.team();
	const {entries} = logReport(team, context.journal(), {person: findPerson(team, typed), retracted: true, future: true});
	const ids = new Set<unknown>(entries.map(entry => entry.id));
	// What else was erased is nobody's business who gets a document about one person.
	const {graves: _, ...rest} = whole as typeof whole & {readonly graves?: unknown};
	return {...rest, entries: whole.entries.filter(value => ids.has(idOf(value)))};
};

const markdown = async (typed: string | undefined, context: CommandContext): Promise<Output> => {
	const team = await context.teamOrNobody();
	const people = typed === undefined ? team.people : [findPerson(team, typed)];
	const text = journalMarkdown(people, team, context.journal(), typed === undefined);
	return {text: () => [{markdown: text}], json: () => ({schema: 1, markdown: text}), isBare: true};
};

/** By it some spreadsheets know a file for UTF-8; without it they take it for the alphabet of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

type CsvAsked = {readonly typed: string | undefined; readonly mark: string; readonly retracted: boolean};

/** What counts, for spreadsheets: who sums up rows would count what was taken back or edited. With it only where it is asked for. */
const csv = async ({typed, mark, retracted}: CsvAsked, context: CommandContext): Promise<Output> => {
	const team = await (typed === undefined ? context.teamOrNobody() : context.team());
	const person = typed === undefined ? undefined : findPerson(team, typed);
	const journal = context.journal();
	const {entries} = logReport(team, journal, {person, retracted: true, future: true});
	const counts = (entry: Entry): boolean => !isRetraction(entry) && !journal.retractions.has(entry.id);
	const rows = (retracted ? entries : entries.filter(counts)).toReversed();
	const text =
		mark +
		entriesCsv(
			rows,
			retracted ? entry => fateOf(journal, entry.id) ?? (isRetraction(entry) ? 'retraction' : 'counts') : undefined,
		);
	return {text: () => [{file: text}], json: () => ({schema: 1, csv: text}), isBare: true};
};

/** Options that only a spreadsheet has a use for. */
const OF_CSV = ['bom', 'retracted'] as const;

export const command: Command = {
	isReading: true,
	options: [
		{flags: '--person <person>', summary: 'only what is about this person'},
		{
			flags: '--format <format>',
			summary: 'json, which import reads (usual), md to read, csv for spreadsheets',
			choices: ['json', 'md', 'csv'],
		},
		{flags: '--bom', summary: 'begin the csv with a byte order mark, for spreadsheets that show é as Ã©, such as Excel'},
		{flags: '--retracted', summary: 'csv: also what was taken back or edited, with a column that says so'},
	],
	examples: ['muster export --format json', 'muster export --person ana --format md', 'muster export --format csv --bom'],
	notes: ['These are notes about people: the file into which they are redirected is made readable by you alone.'],
	run: async (input, context) => {
		const format = input.value('format');
		const foreign = format === 'csv' ? undefined : OF_CSV.find(option => input.flag(option));
		if (foreign !== undefined)
			throw new Refusal(`--${foreign} is for --format csv.`, {code: 'usage', where: `--${foreign}`, exitCode: 2});
		if (format === 'md') return markdown(input.value('person'), context);
		if (format === 'csv') {
			const mark = input.flag('bom') ? BYTE_ORDER_MARK : '';
			return csv({typed: input.value('person'), mark, retracted: input.flag('retracted')}, context);
		}
		const document = await exported(input.value('person'), context);
		return {text: () => [{json: document}], json: () => document, isBare: true};
	},
};
