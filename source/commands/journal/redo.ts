// `muster redo`: takes back this machine's last undo, as a whole.
import {type Journal, journalOn} from '../../domain/journal/journal.ts';
import {type Redoing, redoLast} from '../../domain/journal/undo.ts';
import {Refusal} from '../../domain/refusal.ts';
import {journalContext} from '../../reports/words/entry-words.ts';
import type {Command} from '../cli/command.ts';
import type {OutputLine} from '../cli/printer.ts';
import {recordedLine} from './recorded-line.ts';

const nothingToRedo = (): Refusal =>
	new Refusal('There is nothing to redo: nothing was undone from here since the last save.', {code: 'nothing-to-redo'});

export const command: Command = {
	examples: ['muster undo', 'muster redo'],
	notes: ['Again goes further on, up to where the undoing began. Once something new is saved there is no way on from before it.'],
	run: async (_, context) => {
		const {store, today} = context;
		const team = await context.teamOrNobody();
		const machine = store.machine();
		let found: {readonly redoing: Redoing; readonly journal: Journal} | undefined;
		const entries = await store.append(all => {
			const journal = journalOn(all, today, context.journal());
			const redoing = redoLast(journal, machine);
			if (!redoing) throw nothingToRedo();
			found = {redoing, journal};
			return redoing.drafts;
		}, today);
		if (!found) throw nothingToRedo();
		const {redoing, journal} = found;
		const words = journalContext(team, journal);
		const {leaning, returning} = redoing;
		return {
			text: () => [
				...returning.map((entry): OutputLine => `Back again: ${recordedLine(entry, words)}`),
				...leaning.map((entry): OutputLine => `With it went: ${recordedLine(entry, words)}`),
			],
			json: () => ({schema: 1, entries, redone: returning.map(({id}) => id), leaning: leaning.map(({id}) => id)}),
		};
	},
};
