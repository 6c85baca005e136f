// `muster log`: everything recorded, newest first.
import {ENTRY_KINDS, type Entry, type EntryKind} from '../domain/entries.ts';
import {closest, findPerson} from '../domain/find.ts';
import {Refusal} from '../domain/refusal.ts';
import {aboutWords, entryLine, entryWords, journalContext} from '../reports/entry-words.ts';
import {logReport} from '../reports/log.ts';
import {plural} from '../text/words.ts';
import type {Command} from './command.ts';
import {dayOption} from './context.ts';
import type {Line} from './printer.ts';
import {shortId} from './saved.ts';

const kindFrom = (typed: string | undefined): EntryKind | undefined => {
	if (typed === undefined) return undefined;
	const kind = ENTRY_KINDS.find(each => each === typed.toLowerCase());
	if (kind) return kind;
	const near = closest(typed, ENTRY_KINDS);
	throw new Refusal(`No kind of entry “${typed}”.${near ? ` Did you mean ${near}?` : ''} Kinds: ${ENTRY_KINDS.join(', ')}.`, {
		code: 'unknown-kind',
		where: '--kind',
		exitCode: 2,
	});
};

export const command: Command = {
	arguments: [{name: '[person]', summary: 'only about this person'}],
	options: [
		{flags: '--since <day>', summary: 'from this day on'},
		{flags: '--until <day>', summary: 'up to this day'},
		{flags: '--kind <kind>', summary: 'only entries of this kind, such as feedback-noted'},
		{flags: '--retracted', summary: 'what was undone or edited too'},
	],
	examples: ['muster log', 'muster log ana --since 2w', 'muster log --kind meeting-held --json'],
	run: async (input, context) => {
		const {today} = context;
		const team = await context.teamOrNobody();
		const journal = context.journal();
		const typed = input.maybe(0);
		const report = logReport(team, journal, {
			person: typed === undefined ? undefined : findPerson(team, typed),
			since: dayOption(input, 'since', today, 'past'),
			until: dayOption(input, 'until', today, 'past'),
			kind: kindFrom(input.value('kind')),
			retracted: input.flag('retracted'),
		});
		const {entries, strangers, retracted} = report;
		const words = journalContext(team, journal);
		const row = (entry: Entry): readonly Line[] => {
			const remarks = [strangers.has(entry.id) ? 'not on the roster' : '', retracted.has(entry.id) ? 'taken back' : ''].filter(
				Boolean,
			);
			const line = [entryLine(entry, words), remarks.length === 0 ? '' : `(${remarks.join(', ')})`].filter(Boolean).join(' ');
			return [entry.on, aboutWords(entry, words), entryWords(entry, words).label, {text: shortId(entry.id), style: 'dim'}, line];
		};
		const unknown = entries.filter(entry => strangers.has(entry.id)).length;
		const about = unknown === 1 ? 'is about somebody or something' : 'are about people or areas';
		return {
			text: () => {
				if (entries.length === 0) return ['Nothing recorded here yet. A first note: muster note PERSON "what you saw"'];
				return [
					{
						columns: ['Day', 'About', 'Kind', 'Id', 'What'].map(title => ({title})),
						rows: entries.map(row),
					},
					...(unknown === 0
						? []
						: [{text: `${plural(unknown, 'entry', 'entries')} ${about} not on the roster.`, style: 'dim'} as const]),
				];
			},
			json: () => ({schema: 1, entries}),
		};
	},
};
