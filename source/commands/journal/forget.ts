// `muster forget`: erases a person or an entry, for good.

import {ENTRY_KINDS, type Entry, peopleOf} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {rosterPerson} from '../../domain/team/by-id.ts';
import {findEntry} from '../../domain/team/find.ts';
import {personMeant} from '../../domain/team/meaning.ts';
import type {Team} from '../../domain/team/team.ts';
import {aboutWords, type EntryContext, entryLine, entryWords, journalContext} from '../../reports/words/entry-words.ts';
import {editingFolders} from '../../store/care/doctor-texts.ts';
import {type ForgetOptions, type ForgetPreview, forget, previewForget} from '../../store/care/forget.ts';
import type {ForgetSubject} from '../../store/care/forget-rules.ts';
import {journalLayout} from '../../store/journal/journal-layout.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {confirmed} from '../cli/confirm.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import type {OutputBlock, OutputLine} from '../cli/printer.ts';
import {shortId} from '../cli/save.ts';

type Subject = {
	readonly subject: ForgetSubject;
	readonly name: string;
	readonly typed: string;
	/** Of a person who stands in the roster, which forgetting leaves alone. */
	readonly rosterId?: string;
};

/** Somebody on the roster, or an id that only the journal still knows. */
const personToForget = (team: Team, entries: readonly Entry[], typed: string): Subject => {
	const stranger = team.people.every(person => person.id !== typed) && entries.some(entry => peopleOf(entry).includes(typed));
	if (stranger) return {subject: {ids: [typed], names: [typed]}, name: typed, typed};
	const {id, name} = personMeant(team, typed);
	const was = rosterPerson(team, id)?.was ?? [];
	return {subject: {ids: [id, ...was], names: [name]}, name, typed: id, rosterId: id};
};

const subjectOf = async (input: Input, context: CommandContext): Promise<Subject> => {
	const [typed, entryId] = [input.maybe(0), input.value('entry')];
	if ((typed === undefined) === (entryId === undefined))
		throw new Refusal('Name a person, or an entry with --entry ID.', {code: 'usage', where: 'forget', exitCode: 2});
	const {all} = context.journal();
	if (typed !== undefined) return personToForget(await context.teamOrNobody(), all, typed);
	const {id} = findEntry(all, entryId ?? '', ENTRY_KINDS, 'entry');
	return {subject: {entry: id}, name: `entry ${shortId(id)}`, typed: shortId(id)};
};

const lineOf = (entry: Entry, words: EntryContext): OutputLine => {
	const parts = [shortId(entry.id), entry.on, aboutWords(entry, words), entryWords(entry, words).label, entryLine(entry, words)];
	return `  ${parts.filter(Boolean).join(' · ')}`;
};

const counted = (entries: readonly Entry[], what: string): readonly OutputLine[] =>
	entries.length === 0 ? [] : [`${plural(entries.length, 'entry', 'entries')} ${what}`];

const previewBlocks = (
	{erased, shared, changed, mentions, drafts, texts, backups}: ForgetPreview,
	words: EntryContext,
): readonly OutputBlock[] => [
	...counted(erased, 'will be erased.'),
	...counted(shared, 'about several will no longer name them; the others keep the text, which is yours to decide:'),
	...shared.map(entry => lineOf(entry, words)),
	...counted(changed, 'will no longer name them:'),
	...changed.map(entry => lineOf(entry, words)),
	...counted(
		mentions.map(({entry}) => entry),
		'about others hold the name in their words, and stay as they are:',
	),
	...mentions.map(({entry}) => lineOf(entry, words)),
	...(drafts.length > 0 ? [`${plural(drafts.length, 'draft')} will be erased.`] : []),
	...(texts.length > 0 ? [`${plural(texts.length, 'text')} left behind by an editor will be erased.`] : []),
	...(backups.length > 0 ? [`${plural(backups.length, 'backup file')} will be cleaned of it.`] : []),
];

const isNothing = ({erased, shared, changed, drafts, texts, backups}: ForgetPreview): boolean =>
	erased.length + shared.length + changed.length + drafts.length + texts.length + backups.length === 0;

/** Feedback about several, one by one: whether it goes for the others too. */
const alsoErased = async (
	{shared}: ForgetPreview,
	words: EntryContext,
	{surroundings}: CommandContext,
): Promise<readonly string[]> => {
	if (!surroundings.stdin.isTTY) return [];
	const chosen: string[] = [];
	for (const entry of shared) {
		const question = 'Erase this one for the others too?';
		if (await confirmed({question, isSure: false, before: [lineOf(entry, words)]}, surroundings)) chosen.push(entry.id);
	}
	return chosen;
};

const previewJson = (
	{erased, shared, changed, mentions, drafts, texts, backups}: ForgetPreview,
	forgotten: boolean,
	inRoster: boolean,
) => ({
	schema: 1,
	forgotten,
	inRoster,
	erased,
	shared,
	changed,
	mentions,
	drafts,
	texts,
	backups,
});

export const command: Command = {
	arguments: [{name: '[person]', summary: 'an id or a name; also the id of somebody no longer on the roster'}],
	options: [
		{flags: '--entry <id>', summary: 'one entry instead, with its earlier wordings'},
		{flags: '--keep-backups', summary: 'leave the backups as they are'},
		{flags: '--yes', summary: 'erase without being asked'},
	],
	examples: ['muster forget dana', 'muster forget --entry FEEDBACK'],
	notes: [
		'This is the one thing that erases: from the months, the drafts, the backups and what editors left. It can’t be undone.',
		'Ctrl-C ends it at any moment: the journal is as before or without them, and the same command once more does the rest.',
		'The roster is yours: remove the person there too.',
	],
	run: async (input, context) => {
		const {surroundings, places} = context;
		const layout = journalLayout(places.data);
		const {subject, name, typed, rosterId} = await subjectOf(input, context);
		const inRoster = rosterId !== undefined;
		const editing = editingFolders(places);
		const options: ForgetOptions = {keepBackups: input.flag('keep-backups'), editing};
		const preview = previewForget(layout, subject, options);
		if (isNothing(preview)) throw new Refusal(`Nothing is recorded about ${name}.`, {code: 'nothing-to-forget', where: typed});
		const words = journalContext(await context.teamOrNobody(), context.journal());
		const blocks = previewBlocks(preview, words);
		const isSure = input.flag('yes');
		if (!(await confirmed({question: `Forget ${name} for good?`, isSure, before: blocks, typed}, surroundings))) {
			const hint: OutputBlock = {text: 'Nothing was erased. To erase it: --yes', style: 'dim'};
			return {
				text: () => (surroundings.stdin.isTTY ? [hint] : [...blocks, hint]),
				json: () => previewJson(preview, false, inRoster),
			};
		}
		const alsoErase = isSure ? [] : await alsoErased(preview, words, context);
		const done = await forget(layout, subject, {...options, alsoErase, now: surroundings.now()});
		return {
			text: () => [
				`${name} is forgotten: ${plural(done.erased.length, 'entry', 'entries')} erased.`,
				...(done.mentions.length > 0
					? [`The name still stands in ${plural(done.mentions.length, 'entry', 'entries')} about others.`]
					: []),
				...(inRoster ? [`Still in the roster: take ${name} out with muster roster edit ${rosterId}`] : []),
			],
			json: () => previewJson(done, true, inRoster),
		};
	},
};
