// `muster import`: adds the entries of an export that are not here yet; nothing here is changed.
import {parseEntry} from '../../domain/journal/entries.ts';
import {aboutWords, type EntryContext, entryLine, entryWords, journalContext} from '../../reports/words/entry-words.ts';
import {readExport} from '../../store/care/export.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import type {OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';

const CONFLICT = 1;

const told = (value: unknown, context: EntryContext): string => {
	const {entry} = parseEntry(value);
	if (!entry) return 'an entry that this version does not know';
	return [entry.on, aboutWords(entry, context), entryWords(entry, context).label, entryLine(entry, context)]
		.filter(Boolean)
		.join(' · ');
};

export const command: Command = {
	arguments: [{name: '<file>', summary: 'made by muster export; - reads standard input'}],
	examples: ['muster import FILE'],
	notes: ['Where both have an entry with the same id but other content, yours is kept, both are shown, and the exit code is 1.'],
	run: async (input, context) => {
		const values = readExport(input.word(0));
		const {added, known, conflicts, erased} = await context.store.importEntries(values);
		const words = journalContext(await context.teamOrNobody(), context.journal());
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
			text: () => [...conflicts.flatMap(both), `${sum.join(', ')}.`],
			json: () => ({schema: 1, entries: added, known, conflicts, erased}),
			exitCode: conflicts.length > 0 ? CONFLICT : undefined,
		};
	},
};
