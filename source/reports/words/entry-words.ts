// Every kind of entry in words: one table, for the log, a person's timeline and the dashboard's journal.

import type {Day} from '../../domain/day.ts';
import {type AreaId, authorityWord, type EntryId, type PersonId} from '../../domain/ids.ts';
import {type Entry, type EntryKind, type EntryOf, peopleOf} from '../../domain/journal/entries.ts';
import {type Journal, referenceOf} from '../../domain/journal/journal.ts';
import {areaById, personById} from '../../domain/team/by-id.ts';
import {targetOf} from '../../domain/team/overrides.ts';
import {TEAM_SUBJECT, type Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {ENTRY_PRIVACY} from './entry-privacy.ts';
import {firstName} from './first-names.ts';
import {signalName} from './signal-names.ts';
import {HIDDEN, quoted} from './signal-words.ts';
import {competencyName, targetName} from './subject-words.ts';

/** What the words need beside the entry: names, and the entries that others point at. */
export type EntryContext = {readonly team: Team; readonly entryOf: (id: EntryId) => Entry | undefined};

/** From the whole journal, which also knows what an edited entry was replaced by. */
export const journalContext = (team: Team, {byId, current}: Journal): EntryContext => ({
	team,
	entryOf: id => byId.get(current(id)),
});

/** From some entries alone, such as one person's. */
export const entryContext = (team: Team, entries: readonly Entry[]): EntryContext => {
	const byId = new Map(entries.map(entry => [entry.id, entry]));
	return {team, entryOf: id => byId.get(id)};
};

/** The words for kinds, as lists and forms show them; several kinds may share one. */
export const ENTRY_LABELS = [
	...(['1:1', 'praise', 'constructive', 'observation', 'feedback', 'action', 'topic', 'win', 'rating', 'level'] as const),
	...(['target', 'cadence', 'area', 'note', 'plan', 'advice', 'case', 'checklist', 'snooze', 'edit', 'undo', 'redo'] as const),
];
export type EntryLabel = (typeof ENTRY_LABELS)[number];

/** An entry in parts: what may be seen by all, what only by the lead, and the note itself. */
type Parts = {
	/** One word for a column. */
	readonly label: EntryLabel;
	readonly words?: readonly (string | undefined)[];
	/** Said with the words, and private whatever the table says of these. */
	readonly privately?: readonly (string | undefined)[];
	readonly note?: string;
};

const personName = ({team}: EntryContext, id: PersonId): string => firstName(team.people, id);
const fullName = ({team}: EntryContext, id: PersonId): string => personById(team, id)?.name ?? id;
const areaName = ({team}: EntryContext, id: AreaId): string => areaById(team, id)?.name ?? id;
const day = ({team}: EntryContext, on: Day): string => shortDay(on, team.today);

/** The note of the entry that another one points at. */
const noteOf = ({entryOf}: EntryContext, id: EntryId): string | undefined => {
	const entry = entryOf(id);
	return entry && 'text' in entry ? entry.text : undefined;
};

const SAY_WORDS = {next: 'to say next time', said: 'said', keep: 'kept'} as const;

const JUDGEMENT_WORDS = {'not-mine': 'not mine', 'too-general': 'too general', wrong: 'wrong', 'did-it': 'did it'} as const;

type Undone = {
	/** What was recorded and is spoken of in the end: an undo may have been undone, and that again. */
	readonly recorded?: Entry;
	readonly label: EntryLabel;
	readonly did: 'took back' | 'brought back' | 'changed';
};

/** What a retraction did to what was recorded. A ring, which only a file edited by hand can hold, ends where it began. */
const undoneBy = (retraction: EntryOf<'entry-retracted'>, {entryOf}: EntryContext): Undone => {
	if (retraction.replaces) return {recorded: entryOf(retraction.entry), label: 'edit', did: 'changed'};
	const seen = new Set<EntryId>();
	let named = entryOf(retraction.entry);
	let isBack = false;
	while (named?.kind === 'entry-retracted' && !seen.has(named.id)) {
		seen.add(named.id);
		isBack = !isBack;
		named = entryOf(named.entry);
	}
	const recorded = named?.kind === 'entry-retracted' ? undefined : named;
	return isBack ? {recorded, label: 'redo', did: 'brought back'} : {recorded, label: 'undo', did: 'took back'};
};

type Words = {readonly [Kind in EntryKind]: (entry: EntryOf<Kind>, context: EntryContext, masked: boolean) => Parts};

const WORDS: Words = {
	'meeting-held': entry => ({
		label: '1:1',
		words: ['held'],
		privately: [entry.career ? 'career conversation' : undefined, entry.mood === undefined ? undefined : `mood ${entry.mood}`],
		note: entry.notes,
	}),
	'meeting-skipped': entry => ({
		label: '1:1',
		words: [entry.by === undefined ? 'skipped' : `skipped by ${entry.by === 'lead' ? 'me' : 'them'}`],
		note: entry.why,
	}),
	'meeting-planned': (entry, context) => ({label: '1:1', words: [`planned for ${day(context, entry.day)}`]}),
	'note-taken': ({subject, text}, context) => ({
		label: 'note',
		words: [subject === 'me' ? 'for myself' : subject === TEAM_SUBJECT ? 'about the team' : areaName(context, subject)],
		note: text,
	}),
	'feedback-noted': (entry, context) => ({
		label: entry.type,
		words: [SAY_WORDS[entry.say], entry.competency && competencyName(context.team.ladder, entry.competency)],
		note: entry.text,
	}),
	'feedback-said': (entry, context) => ({label: 'feedback', words: ['said'], note: noteOf(context, entry.feedback)}),
	'action-opened': (entry, context) => ({
		label: 'action',
		words: [entry.owner === 'lead' ? 'mine' : 'theirs', entry.due && `due ${day(context, entry.due)}`],
		note: entry.text,
	}),
	'action-due-moved': (entry, context) => ({
		label: 'action',
		words: [entry.due ? `due moved to ${day(context, entry.due)}` : 'no longer due on a day'],
		note: noteOf(context, entry.action),
	}),
	'action-closed': (entry, context) => ({label: 'action', words: [entry.outcome], note: noteOf(context, entry.action)}),
	'topic-raised': entry => ({
		label: 'topic',
		words: [entry.by === 'lead' ? 'mine' : 'theirs'],
		note: entry.text,
	}),
	'topic-closed': (entry, context) => ({label: 'topic', words: [entry.outcome], note: noteOf(context, entry.topic)}),
	'win-noted': (entry, context) => ({
		label: 'win',
		words: [entry.competency && competencyName(context.team.ladder, entry.competency)],
		note: entry.text,
	}),
	'rating-given': (entry, context) => ({
		label: 'rating',
		words: [`${competencyName(context.team.ladder, entry.competency)} ${entry.rating}`],
		note: entry.evidence,
	}),
	'level-changed': (entry, context) => ({label: 'level', words: [`${entry.level} since ${day(context, entry.since)}`]}),
	'target-set': (entry, context) => {
		const target = targetOf(entry);
		return {
			label: 'target',
			words: [target === undefined ? 'none' : targetName(target), entry.by && `by ${day(context, entry.by)}`],
		};
	},
	'cadence-set': entry => ({label: 'cadence', words: [entry.every]}),
	'area-assigned': (entry, context) => ({
		label: 'area',
		words: [
			`${areaName(context, entry.area)} to ${entry.owner === null ? 'nobody' : personName(context, entry.owner)}`,
			entry.backup ? `backup ${personName(context, entry.backup)}` : undefined,
		],
		note: entry.why,
	}),
	'authority-set': (entry, context) => ({
		label: 'area',
		words: [`${areaName(context, entry.area)}: ${entry.authority} ${authorityWord(entry.authority)}`],
	}),
	'area-reviewed': (entry, context) => ({
		label: 'area',
		words: [`${areaName(context, entry.area)} reviewed`],
		note: entry.notes,
	}),
	'plan-accepted': entry => ({
		label: 'plan',
		words: [`${plural(entry.items.length, 'action')} accepted`],
	}),
	'advice-judged': entry => ({
		label: 'advice',
		words: [entry.useful === 'yes' ? 'useful' : 'not useful', entry.why && JUDGEMENT_WORDS[entry.why]],
		note: entry.item,
	}),
	'case-set': entry => ({
		label: 'case',
		words: [entry.case.replaceAll('-', ' '), entry.holds === 'yes' ? 'holds' : 'does not hold'],
	}),
	'checklist-ticked': entry => ({
		label: 'checklist',
		words: [entry.item.replaceAll('-', ' '), entry.done ? 'done' : 'open again'],
	}),
	'signal-snoozed': (entry, context) => ({
		label: 'snooze',
		words: [`${signalName(entry.signal)} until ${day(context, entry.until)}`],
		note: entry.why,
	}),
	'entry-retracted': (entry, context, masked) => {
		const {recorded, label, did} = undoneBy(entry, context);
		const words = recorded && `${did} ${entryWords(recorded, context, masked).label} of ${day(context, recorded.on)}`;
		return {label, words: [words], note: entry.why ?? (recorded && partsOf(recorded, context, masked).note)};
	},
};

/** The table is complete by its type; the union can't be narrowed to the member that its own kind picks. */
const partsOf = (entry: Entry, context: EntryContext, masked: boolean): Parts =>
	(WORDS[entry.kind] as (entry: Entry, context: EntryContext, masked: boolean) => Parts)(entry, context, masked);

export type EntryWords = {
	readonly label: EntryLabel | typeof HIDDEN;
	/** Everything but the note. */
	readonly words: string;
	/** The note, as stored. */
	readonly note?: string;
};

/** As much of it as anybody may know; a mark stands for the rest, once. */
const maskedWords = ({kind}: Entry, {label, words = [], privately = [], note}: Parts): EntryWords => {
	const privacy = ENTRY_PRIVACY[kind];
	const seen = privacy.label === 'public' ? label : privacy.label === 'hidden' ? HIDDEN : privacy.label;
	if (privacy.words === 'hidden') return {label: seen, words: HIDDEN};
	const hasMore = privately.some(Boolean) || Boolean(note?.trim());
	return {label: seen, words: words.filter(Boolean).join(', '), note: hasMore ? HIDDEN : undefined};
};

export const entryWords = (entry: Entry, context: EntryContext, masked = false): EntryWords => {
	const parts = partsOf(entry, context, masked);
	if (masked) return maskedWords(entry, parts);
	const {label, words = [], privately = [], note} = parts;
	return {label, words: [...words, ...privately].filter(Boolean).join(', '), note: note?.trim() ? note : undefined};
};

/** Words and note in one line: `held, mood 3 · “tired after the migration”`. */
export const entryLine = (entry: Entry, context: EntryContext, masked = false): string => {
	const {words, note} = entryWords(entry, context, masked);
	return [words, note === undefined ? '' : note === HIDDEN ? HIDDEN : quoted(note)].filter(Boolean).join(' · ');
};

/** Whom or what an entry is about, by short names: `Ana, Bo`, `Checkout API`; empty for the team itself. */
export const aboutWords = (entry: Entry, context: EntryContext, nameOf = personName): string => {
	if ('area' in entry) return areaName(context, entry.area);
	if (entry.kind === 'note-taken') return areaById(context.team, entry.subject)?.name ?? '';
	if (entry.kind === 'signal-snoozed') return areaById(context.team, entry.subject)?.name ?? nameOf(context, entry.subject);
	const pointed = entry.kind === 'entry-retracted' ? entry.entry : peopleOf(entry).length === 0 ? referenceOf(entry) : undefined;
	const about = pointed === undefined ? entry : context.entryOf(pointed);
	if (about === undefined) return '';
	if (about !== entry) return aboutWords(about, context, nameOf);
	return peopleOf(entry)
		.map(id => nameOf(context, id))
		.join(', ');
};

/** What an entry is and about whom, named in full: `praise for Ana Souza`; only `area` where its words begin with the area's name. */
export const headWords = (entry: Entry, context: EntryContext, masked = false): string => {
	const {label, words} = entryWords(entry, context, masked);
	const about = aboutWords(entry, context, fullName);
	return about === '' || words.startsWith(about) ? label : `${label} ${label === '1:1' ? 'with' : 'for'} ${about}`;
};
