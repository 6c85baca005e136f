// `muster undo`: takes back this machine's last save, and whatever leans on it.
import type {Entry} from '../../domain/journal/entries.ts';
import {undoLast} from '../../domain/journal/undo.ts';
import {Refusal} from '../../domain/refusal.ts';
import {type EntryContext, entryLine, headWords, journalContext} from '../../reports/words/entry-words.ts';
import {shortDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import type {Line} from '../cli/printer.ts';

const lineOf = (entry: Entry, context: EntryContext): string => {
	const head = `${headWords(entry, context)}, ${shortDay(entry.on, context.team.today)}`;
	const words = entryLine(entry, context);
	return words === '' ? head : `${head}: ${words}`;
};

export const command: Command = {
	examples: ['muster undo'],
	notes: ['Nothing is deleted: what was taken back stays in the journal (muster log --retracted).'],
	run: async (_, context) => {
		const {store, today} = context;
		const team = await context.teamOrNobody();
		const journal = context.journal();
		const undoing = undoLast(journal, store.machine());
		if (!undoing)
			throw new Refusal('There is nothing to undo: nothing was saved from here, or all of it is undone.', {
				code: 'nothing-to-undo',
			});
		const words = journalContext(team, journal);
		const undone = undoing.entries.filter(entry => entry.kind !== 'entry-retracted');
		const entries = await store.append(undoing.drafts, today);
		return {
			text: () => [
				...undone.map((entry): Line => `Undone: ${lineOf(entry, words)}`),
				...undoing.leaning.map((entry): Line => `With it went: ${lineOf(entry, words)}`),
			],
			json: () => ({schema: 1, entries, undone: undone.map(({id}) => id), leaning: undoing.leaning.map(({id}) => id)}),
		};
	},
};
