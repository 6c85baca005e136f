// `muster undo`: takes back this machine's last save, and whatever leans on it.
import {isRetraction} from '../../domain/journal/leaning.ts';
import {undoLast} from '../../domain/journal/undo.ts';
import {Refusal} from '../../domain/refusal.ts';
import {journalContext} from '../../reports/words/entry-words.ts';
import type {Command} from '../cli/command.ts';
import type {OutputLine} from '../cli/printer.ts';
import {recordedLine} from './recorded-line.ts';

export const command: Command = {
	examples: ['muster undo'],
	notes: [
		'Nothing is deleted: what was taken back stays in the journal (muster log --retracted), and muster redo brings it back.',
	],
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
		const undone = undoing.entries.filter(entry => !isRetraction(entry));
		const {leaning, returning} = undoing;
		const entries = await store.append(undoing.drafts, today);
		return {
			text: () => [
				...undone.map((entry): OutputLine => `Undone: ${recordedLine(entry, words)}`),
				...leaning.map((entry): OutputLine => `With it went: ${recordedLine(entry, words)}`),
				...returning.map((entry): OutputLine => `As before: ${recordedLine(entry, words)}`),
			],
			json: () => ({
				schema: 1,
				entries,
				undone: undone.map(({id}) => id),
				leaning: leaning.map(({id}) => id),
				returning: returning.map(({id}) => id),
			}),
		};
	},
};
