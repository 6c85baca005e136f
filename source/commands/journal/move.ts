// `muster move`: another day for what was recorded of a wrong one, such as by a clock that was ahead.
import {ENTRY_KINDS, type Entry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {findEntry} from '../../domain/team/find.ts';
import {movedTo} from '../../domain/verbs/corrections.ts';
import {journalContext} from '../../reports/words/entry-words.ts';
import type {Command} from '../cli/command.ts';
import {type CommandContext, dayFrom} from '../cli/context.ts';
import type {OutputLine} from '../cli/printer.ts';
import {recordedLine} from './recorded-line.ts';

const AHEAD = 'ahead';

const named = (context: CommandContext, typed: string): readonly Entry[] => {
	const {live, ahead} = context.journal();
	if (typed.trim().toLowerCase() !== AHEAD) return [findEntry([...live, ...ahead], typed, ENTRY_KINDS, 'record')];
	if (ahead.length > 0) return ahead;
	throw new Refusal('Nothing recorded is of a day to come.', {code: 'nothing-ahead', where: typed});
};

export const command: Command = {
	arguments: [
		{name: '<record>', summary: 'the beginning of its id, four characters or more (muster log); ahead for all of days to come'},
		{name: '<day...>', summary: 'the day that it is to speak of, today or one that has passed'},
	],
	examples: ['muster log --ahead', 'muster move ahead today', 'muster move RECORD 2026-11-16'],
	notes: ['What was recorded of a day to come, by a clock that was ahead or before a flight west, counts only from that day on.'],
	run: async (input, context) => {
		const {store, today} = context;
		const team = await context.teamOrNobody();
		const entries = named(context, input.word(0));
		const day = dayFrom(input.words(1).join(' '), today, 'past', 'DAY');
		const words = journalContext(team, context.journal());
		const written = await store.append(movedTo(context.journal(), entries, day, today), today);
		const moved = written.filter(({kind}) => kind !== 'entry-retracted');
		return {
			text: () => [
				...moved.map((entry): OutputLine => `Moved to ${day}: ${recordedLine(entry, words)}`),
				{text: 'Undo: muster undo', style: 'dim'},
			],
			json: () => ({schema: 1, entries: written}),
		};
	},
};
