// `muster restore`: the backups there are, what going back to one would change, and going back to it.
import type {Entry} from '../../domain/journal/entries.ts';
import {aboutWords, type EntryContext, entryLine, entryWords, journalContext} from '../../reports/words/entry-words.ts';
import {type Backup, listBackups, previewRestore, type RestorePreview, restoreBackup} from '../../store/care/restore.ts';
import {journalLayout} from '../../store/journal/journal-layout.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {confirmed} from '../cli/confirm.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Output, OutputBlock, OutputLine} from '../cli/printer.ts';

/** More lines than this are counted: a year is not read line by line. */
const SHOWN_ENTRIES = 20;

const KIND_WORDS: Readonly<Record<Backup['kind'], string>> = {
	last: 'each month before its last save',
	day: 'at the end of that day',
	asked: 'asked for',
	import: 'before an import',
	restore: 'before a restore',
	migrate: 'before an update of the format',
	forget: 'before forgetting',
};

const minute = (instant: Date): string => instant.toISOString().slice(0, 16).replace('T', ' ');

const listed = ({places}: CommandContext): Output => {
	const backups = listBackups(journalLayout(places.data));
	return {
		text: () => {
			if (backups.length === 0) return ['No backups yet: the first save makes one.'];
			return [
				{
					columns: [{title: 'Backup'}, {title: 'Made (UTC)'}, {title: 'Months', align: 'right'}, {title: 'What'}],
					rows: backups.map(({name, madeAt, months, kind}) => [name, minute(madeAt), String(months.length), KIND_WORDS[kind]]),
				},
				{text: 'What one would change: muster restore BACKUP', style: 'dim'},
			];
		},
		json: () => ({
			schema: 1,
			backups: backups.map(({name, kind, path, madeAt, months, isWhole}) => ({
				name,
				kind,
				path,
				madeAt: madeAt.toISOString(),
				months,
				whole: isWhole,
			})),
		}),
	};
};

const entryBlocks = (title: string, entries: readonly Entry[], words: EntryContext): readonly OutputBlock[] => {
	if (entries.length === 0) return [];
	const lines = entries.slice(0, SHOWN_ENTRIES).map((entry): OutputLine => {
		const parts = [entry.on, aboutWords(entry, words), entryWords(entry, words).label, entryLine(entry, words)];
		return `  ${parts.filter(Boolean).join(' · ')}`;
	});
	const more = entries.length - SHOWN_ENTRIES;
	return [`${plural(entries.length, 'entry', 'entries')} ${title}`, ...lines, ...(more > 0 ? [`  … and ${more} more`] : [])];
};

const previewBlocks = async ({returning, going, changing, erased, backup}: RestorePreview, context: CommandContext) => {
	const words = journalContext(await context.teamOrNobody(), context.journal());
	const known = {...words, entryOf: (id: string) => words.entryOf(id) ?? returning.find(entry => entry.id === id)};
	const blocks: readonly OutputBlock[] = [
		...entryBlocks('would be there again:', returning, known),
		...entryBlocks('would be gone:', going, known),
		...entryBlocks('would read as they did then:', changing, known),
		...(erased.length > 0 ? [`${plural(erased.length, 'entry', 'entries')} of these were erased by muster forget.`] : []),
	];
	return blocks.length > 0 ? blocks : [`The journal is as it was in ${backup.name}: nothing would change.`];
};

const previewJson = ({backup, returning, going, changing, months, erased}: RestorePreview, restored: boolean) => ({
	schema: 1,
	backup: backup.name,
	restored,
	returning,
	going,
	changing,
	months,
	erased,
});

const restored = async (name: string, isSure: boolean, wantsJson: boolean, context: CommandContext): Promise<Output> => {
	const {places, surroundings} = context;
	const layout = journalLayout(places.data);
	const preview = previewRestore(layout, name);
	const blocks = await previewBlocks(preview, context);
	const question = `Go back to ${preview.backup.name}? A copy of now is kept.`;
	if (preview.months.length === 0 || !(await confirmed({question, isSure, before: wantsJson ? [] : blocks}, surroundings))) {
		const hint =
			preview.months.length === 0 ? [] : [{text: 'Nothing was changed. To go back to it: --yes', style: 'dim'} as const];
		return {text: () => (surroundings.stdin.isTTY ? hint : [...blocks, ...hint]), json: () => previewJson(preview, false)};
	}
	const done = await restoreBackup(layout, preview.backup.name, surroundings.now());
	return {
		text: () => [
			`The journal is as it was in ${done.backup.name}.`,
			...(done.copy === undefined ? [] : [`How it was before: muster restore ${done.copy}`]),
		],
		json: () => previewJson(done, true),
	};
};

export const command: Command = {
	arguments: [{name: '[backup]', summary: 'its name or how it begins; nothing lists them all'}],
	options: [{flags: '--yes', summary: 'go back to it without being asked'}],
	examples: ['muster restore', 'muster restore BACKUP'],
	run: async (input, context) => {
		const name = input.maybe(0);
		return name === undefined ? listed(context) : restored(name, input.flag('yes'), input.flag('json'), context);
	},
};
