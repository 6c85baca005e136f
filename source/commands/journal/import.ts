// `muster import`: adds the entries of an export that are not here yet; nothing here is changed.
import {type Entry, parseEntry} from '../../domain/journal/entries.ts';
import type {Journal} from '../../domain/journal/journal.ts';
import {Refusal} from '../../domain/refusal.ts';
import {aboutWords, type EntryContext, entryLine, entryWords, journalContext} from '../../reports/words/entry-words.ts';
import {readImport} from '../../store/care/import-file.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {confirmed} from '../cli/confirm.ts';
import type {CommandContext} from '../cli/context.ts';
import type {OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';
import {eraseToo, toErase, withoutThem} from './import-forgotten.ts';

const CONFLICT = 1;
/** More records than this are counted. */
const SHOWN = 8;

const told = (value: unknown, context: EntryContext): string => {
	const {entry} = parseEntry(value);
	if (!entry) return 'an entry that this version does not know';
	return [entry.on, aboutWords(entry, context), entryWords(entry, context).label, entryLine(entry, context)]
		.filter(Boolean)
		.join(' · ');
};

/** Records that count here and that the file takes back without another in their place. */
const takenBack = (values: readonly unknown[], {live, byId}: Journal): readonly Entry[] => {
	const named = new Set(
		values.flatMap(value => {
			const {entry} = parseEntry(value);
			return entry?.kind === 'entry-retracted' && entry.replaces === undefined && !byId.has(entry.id) ? [entry.entry] : [];
		}),
	);
	return live.filter(({id}) => named.has(id));
};

/** What would be taken back of the lead's own is said and asked before. */
const askFirst = async (values: readonly unknown[], isSure: boolean, context: CommandContext): Promise<void> => {
	const journal = context.journal();
	const taken = takenBack(values, journal);
	if (taken.length === 0) return;
	const words = journalContext(await context.teamOrNobody(), journal);
	const said = `This takes back ${plural(taken.length, 'record')} of yours`;
	const before = [`${said}:`, ...taken.slice(0, SHOWN).map(entry => `  ${told(entry, words)}`)];
	const more = taken.length - SHOWN;
	const blocks = more > 0 ? [...before, `  … and ${more} more`] : before;
	if (await confirmed({question: 'Import it?', isSure, before: blocks}, context.surroundings)) return;
	throw new Refusal(`Nothing imported: it ${said.slice('This '.length)}. To import it all the same: --yes`, {
		code: 'takes-back',
		where: 'entries',
	});
};

export const command: Command = {
	arguments: [
		{name: '<file>', summary: 'made by muster export; a month of a journal, or a folder of them; - reads standard input'},
	],
	options: [
		{flags: '--yes', summary: 'also what takes back records of yours, without being asked'},
		{flags: '--erase', summary: 'also erase here, for good, what was erased where the file comes from'},
		{flags: '--bring-back', summary: 'also take in what is about somebody who was forgotten here'},
	],
	examples: ['muster import FILE'],
	notes: [
		'Where both have an entry with the same id but other content, yours is kept, both are shown, and the exit code is 1.',
		'What was erased in one store is told and asked before it is erased in the other, or comes back from it.',
	],
	run: async (input, context) => {
		const file = readImport(input.word(0));
		const {gaps, graves} = file;
		const team = await context.teamOrNobody();
		const here = context.entries();
		const found = toErase(here, file);
		const back = await withoutThem(file.values, here, input.flag('bring-back'), context);
		const {values} = back;
		await askFirst(values, input.flag('yes'), context);
		const gone = await eraseToo(found, input.flag('erase'), journalContext(team, context.journal()), team, context);
		const {added, known, conflicts, erased} = await context.store.importEntries(values, {graves, lifted: back.ids});
		const words = journalContext(team, context.journal());
		const said = [...back.said, ...gone.said];
		const both = (id: string): readonly OutputLine[] => {
			const theirs = values.find(value => (value as {id?: unknown} | null)?.id === id);
			return [
				`${shortId(id)} differs and was kept as it is here.`,
				`  here     ${told(words.entryOf(id), words)}`,
				`  in file  ${told(theirs, words)}`,
			];
		};
		const sum = [
			`${plural(added.length, 'entry', 'entries')} added`,
			`${known} known already`,
			erased.length > 0 ? `${erased.length} erased here earlier and left out` : undefined,
			conflicts.length > 0 ? `${conflicts.length} different` : undefined,
		].filter(Boolean);
		return {
			text: () => [
				...said,
				...conflicts.flatMap(both),
				`${sum.join(', ')}.`,
				...(gaps > 0
					? [`The file was changed, or something was cut out of it: ${plural(gaps, 'entry', 'entries')} in it not as written.`]
					: []),
			],
			json: () => ({
				schema: 1,
				entries: added,
				known,
				conflicts,
				erased,
				gaps,
				erasedThere: found.ids,
				forgottenThere: found.people,
			}),
			exitCode: conflicts.length > 0 || gone.isLeft || back.said.length > 0 ? CONFLICT : undefined,
		};
	},
};
