// One entry in full: everything it says, when it was written, and what became of it.

import type {EntryId} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {type Journal, referenceOf} from '../../domain/journal/journal.ts';
import {leaningOn} from '../../domain/journal/leaning.ts';
import {fateOf} from '../../domain/journal/still-so.ts';
import {onceFor} from '../../domain/once-for.ts';
import type {Team} from '../../domain/team/team.ts';
import {longDay, shortDay} from '../../text/day-words.ts';
import {capital, plural} from '../../text/words.ts';
import {aboutWords, type EntryContext, entryLine, entryWords, journalContext} from '../words/entry-words.ts';

export type EntryCard = {
	/** `Praise · Ana, Bo · Thu 19 Nov 2026` */
	readonly heading: string;
	/** Each with its label, in the order in which they are read. */
	readonly facts: readonly (readonly [label: string, words: string])[];
	/** Whether it counts; else why not. */
	readonly retracted: boolean;
};

/** Texts beside the note that entries have, and what they are called. */
const TEXTS = [
	['situation', 'Where'],
	['behaviour', 'Did'],
	['impact', 'Effect'],
	['link', 'Link'],
] as const;

/** `2026-11-19 14:05`, as the clock stood where it was written. */
const writtenWords = ({at}: Entry): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;

const saysOf = (entry: Entry): readonly (readonly [string, string])[] =>
	TEXTS.flatMap(([field, label]) => {
		const text = (entry as {readonly [key: string]: unknown})[field];
		return typeof text === 'string' && text.trim() !== '' ? [[label, text.trim()] as const] : [];
	});

type Pointers = {
	/** What closings, sayings and the like stand on now, and retractions with something in their place. */
	readonly pointing: ReadonlySet<EntryId>;
	/** What each corrected entry stands in the place of. */
	readonly replacing: ReadonlyMap<EntryId, EntryId>;
};

const pointersOf = onceFor((journal: Journal): Pointers => {
	const pointing = new Set<EntryId>();
	const replacing = new Map<EntryId, EntryId>();
	for (const entry of journal.all) {
		const reference = referenceOf(entry);
		if (reference !== undefined) pointing.add(journal.current(reference));
		if (entry.kind !== 'entry-retracted' || entry.replaces === undefined) continue;
		pointing.add(entry.id);
		replacing.set(entry.replaces, entry.entry);
	}
	return {pointing, replacing};
});

/** One entry as another one's card names it: `praise of 19 Nov: said · “calm”`. */
const named = (entry: Entry, context: EntryContext, masked: boolean): string =>
	`${entryWords(entry, context, masked).label} of ${shortDay(entry.on, context.team.today)}: ${entryLine(entry, context, masked)}`;

const stateOf = (
	entry: Entry,
	journal: Journal,
	context: EntryContext,
	masked: boolean,
): readonly (readonly [string, string])[] => {
	const {today} = context.team;
	const retraction = journal.retractions.get(entry.id);
	const instead = retraction?.replaces === undefined ? undefined : journal.byId.get(retraction.replaces);
	const {pointing, replacing} = pointersOf(journal);
	// Only what something points at can have anything on top; finding out exactly what takes longer.
	const leaning = retraction || !pointing.has(entry.id) ? [] : leaningOn(journal, new Set([entry.id]));
	const replaced = replacing.get(entry.id);
	const before = replaced === undefined ? undefined : journal.byId.get(replaced);
	const fate = fateOf(journal, entry.id);
	return [
		...(retraction ? [['Gone', `${fate} on ${shortDay(retraction.on, today)}: x brings it back`] as const] : []),
		...(instead ? [['Now', named(instead, context, masked)] as const] : []),
		...(before ? [['Before', named(before, context, masked)] as const] : []),
		...(leaning.length > 0
			? [
					[
						'Then',
						`${plural(leaning.length, 'entry', 'entries')} on top: ${leaning.map(each => named(each, context, masked)).join('; ')}`,
					] as const,
				]
			: []),
	];
};

export const entryCard = (entry: Entry, team: Team, journal: Journal, masked = false): EntryCard => {
	const context = journalContext(team, journal);
	const {label, words, note} = entryWords(entry, context, masked);
	const who = aboutWords(entry, context);
	return {
		heading: [capital(label), who, longDay(entry.on)].filter(Boolean).join(' · '),
		facts: [
			...(words === '' ? [] : [['What', words] as const]),
			...(note === undefined ? [] : [['Text', note] as const]),
			...(masked ? [] : saysOf(entry)),
			...stateOf(entry, journal, context, masked),
			['Written', writtenWords(entry)],
		],
		retracted: journal.retractions.has(entry.id),
	};
};
