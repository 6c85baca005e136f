// `muster redo`: takes back this machine's last undo, as a whole.
import {redoLast} from '../../domain/journal/undo.ts';
import {Refusal} from '../../domain/refusal.ts';
import {journalContext} from '../../reports/words/entry-words.ts';
import type {Command} from '../cli/command.ts';
import type {OutputLine} from '../cli/printer.ts';
import {recordedLine} from './recorded-line.ts';

export const command: Command = {
	examples: ['muster undo', 'muster redo'],
	notes: ['Again goes further on, up to where the undoing began. Once something new is saved there is no way on from before it.'],
	run: async (_, context) => {
		const {store, today} = context;
		const team = await context.teamOrNobody();
		const journal = context.journal();
		const redoing = redoLast(journal, store.machine());
		if (!redoing)
			throw new Refusal('There is nothing to redo: nothing was undone from here since the last save.', {
				code: 'nothing-to-redo',
			});
		const words = journalContext(team, journal);
		const {leaning, returning} = redoing;
		const entries = await store.append(redoing.drafts, today);
		return {
			text: () => [
				...returning.map((entry): OutputLine => `Back again: ${recordedLine(entry, words)}`),
				...leaning.map((entry): OutputLine => `With it went: ${recordedLine(entry, words)}`),
			],
			json: () => ({schema: 1, entries, redone: returning.map(({id}) => id), leaning: leaning.map(({id}) => id)}),
		};
	},
};
