// `muster undo`: takes back this machine's last save, and whatever leans on it.
import {type Journal, journalOn} from '../../domain/journal/journal.ts';
import {isRetraction} from '../../domain/journal/leaning.ts';
import {type Undoing, undoLast} from '../../domain/journal/undo.ts';
import {Refusal} from '../../domain/refusal.ts';
import {journalContext} from '../../reports/words/entry-words.ts';
import type {Command} from '../cli/command.ts';
import type {OutputLine} from '../cli/printer.ts';
import {recordedLine} from './recorded-line.ts';

const nothingToUndo = (): Refusal =>
	new Refusal('There is nothing to undo: nothing was saved from here, or all of it is undone.', {code: 'nothing-to-undo'});

export const command: Command = {
	examples: ['muster undo'],
	notes: [
		'Nothing is deleted: what was taken back stays in the journal (muster log --retracted), and muster redo brings it back.',
	],
	run: async (_, context) => {
		const {store, today} = context;
		const team = await context.teamOrNobody();
		const machine = store.machine();
		let found: {readonly undoing: Undoing; readonly journal: Journal} | undefined;
		// Chosen when nobody else can write any more: several at once take back several.
		const entries = await store.append(all => {
			const journal = journalOn(all, today, context.journal());
			const undoing = undoLast(journal, machine);
			if (!undoing) throw nothingToUndo();
			found = {undoing, journal};
			return undoing.drafts;
		}, today);
		if (!found) throw nothingToUndo();
		const {undoing, journal} = found;
		const words = journalContext(team, journal);
		const undone = undoing.entries.filter(entry => !isRetraction(entry));
		const {leaning, returning} = undoing;
		return {
			text: () => [
				...(undone.length > 0
					? []
					: ['Undone: the choice between versions of one record. The one that was written last counts again: muster choose']),
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
