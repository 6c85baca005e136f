// `muster log`: everything recorded, newest first.

import {closest, didYouMean} from '../../domain/checking/suggestions.ts';
import {ENTRY_KINDS, type Entry, NOTE_SUBJECTS, type NoteSubject, peopleOf} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {findPerson, nearTo} from '../../domain/team/find.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {aheadWords} from '../../reports/journal/ahead-words.ts';
import {choiceWords} from '../../reports/journal/choice-words.ts';
import {logReport} from '../../reports/journal/log.ts';
import {ENTRY_LABELS, entryWords, journalContext} from '../../reports/words/entry-words.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {dayOption} from '../cli/context.ts';
import type {OutputLine} from '../cli/printer.ts';
import {entryTable} from './entry-table.ts';

/** A kind as it is stored, or as a log shows it, which may be several kinds. */
const isOfKind = (typed: string | undefined, labelOf: (entry: Entry) => string): ((entry: Entry) => boolean) | undefined => {
	if (typed === undefined) return undefined;
	const wanted = typed.toLowerCase();
	if (ENTRY_KINDS.some(kind => kind === wanted)) return entry => entry.kind === wanted;
	if (ENTRY_LABELS.some(label => label === wanted))
		return entry => labelOf(entry) === wanted || entry.kind.split('-')[0] === wanted;
	const hint = didYouMean(closest(typed, [...ENTRY_KINDS, ...ENTRY_LABELS]));
	throw new Refusal(
		`No kind of entry “${typed}”.${hint} Kinds: ${ENTRY_LABELS.join(', ')}; or as stored: ${ENTRY_KINDS.join(', ')}.`,
		{code: 'unknown-kind', where: '--kind', exitCode: 2},
	);
};

type About = {readonly person: Pick<PersonState, 'id'>} | {readonly subject: NoteSubject};

/** The lead, the team, somebody or something on the roster; or an id that the journal still speaks of. */
const aboutNamed = (team: Team, typed: string): About => {
	const word = NOTE_SUBJECTS.find(subject => subject === typed.trim().toLowerCase());
	if (word !== undefined) return {subject: word};
	try {
		return {person: findPerson(team, typed)};
	} catch (error) {
		if (team.strangers.some(entry => peopleOf(entry).includes(typed))) return {person: {id: typed}};
		const [area, another] = nearTo(team.areas, typed);
		if (area && !another && nearTo(team.people, typed).length === 0) return {subject: area.id};
		throw error;
	}
};

export const command: Command = {
	isReading: true,
	arguments: [{name: '[person]', summary: 'only about this person or area; me and team for notes on yourself and the team'}],
	options: [
		{flags: '--since <day>', summary: 'from this day on'},
		{flags: '--until <day>', summary: 'up to this day'},
		{flags: '--kind <kind>', summary: 'only entries of this kind: a word that the log shows, or as stored'},
		{flags: '--retracted', summary: 'what was undone or edited too'},
		{flags: '--ahead', summary: 'what is of days to come, and nothing else'},
	],
	examples: [
		'muster log',
		'muster log ana --since 2w',
		'muster log me',
		'muster log --kind praise',
		'muster log --kind meeting-held --json',
	],
	run: async (input, context) => {
		const {today} = context;
		const team = await context.teamOrNobody();
		const journal = context.journal();
		const typed = input.maybe(0);
		const words = journalContext(team, journal);
		const report = logReport(team, journal, {
			...(typed === undefined ? {} : aboutNamed(team, typed)),
			since: dayOption(input, 'since', today, 'past'),
			until: dayOption(input, 'until', today, 'past'),
			isKind: isOfKind(input.value('kind'), entry => entryWords(entry, words).label),
			retracted: input.flag('retracted'),
			ahead: input.flag('ahead'),
		});
		const {entries, strangers, retracted} = report;
		const remarksOn = ({id}: Entry): readonly string[] => [
			...(strangers.has(id) ? ['not on the roster'] : []),
			...(retracted.has(id) ? ['taken back'] : []),
		];
		const ahead = input.flag('ahead') ? 'To a day that has come: muster move ahead today' : aheadWords(journal.ahead);
		const choices = choiceWords(journal);
		const foot: readonly OutputLine[] = [ahead, choices === undefined ? undefined : `${choices}: muster choose`].flatMap(words =>
			words === undefined ? [] : [{text: words, style: 'dim'} as const],
		);
		const unknown = entries.filter(entry => strangers.has(entry.id)).length;
		const about = unknown === 1 ? 'is about somebody or something' : 'are about people or areas';
		return {
			text: () => {
				if (entries.length === 0 && input.flag('ahead')) return ['Nothing recorded is of a day to come.'];
				if (entries.length === 0 && logReport(team, journal).entries.length > 0)
					return ['Nothing recorded matches this. Everything: muster log', ...foot];
				if (entries.length === 0) return ['Nothing recorded here yet. A first note: muster note PERSON "what you saw"', ...foot];
				return [
					entryTable(entries, words, remarksOn),
					...(unknown === 0
						? []
						: [{text: `${plural(unknown, 'entry', 'entries')} ${about} not on the roster.`, style: 'dim'} as const]),
					...foot,
				];
			},
			json: () => ({schema: 1, entries}),
		};
	},
};
