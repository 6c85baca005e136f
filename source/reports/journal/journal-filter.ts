// What the journal is searched for: plain words, and `person:`, `kind:`, `since:`, `until:` and `on:`.

import type {Day} from '../../domain/day.ts';
import {folded, type PersonId} from '../../domain/ids.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import type {Journal} from '../../domain/journal/journal.ts';
import {onceFor} from '../../domain/once-for.ts';
import type {Roster} from '../../domain/roster/roster.ts';
import type {Team} from '../../domain/team/team.ts';
import {parseDay} from '../../domain/typed-day.ts';
import {shortDay} from '../../text/day-words.ts';
import {entryWords} from '../words/entry-words.ts';
import {entryPeople, kindWord, namedIn, pointedAt} from './journal-lines.ts';

export const FILTER_HINT = 'words · person:ana · kind:praise · since:2w · until:fri · on:2026-11-20';

export type JournalFilter = {
	/** All of them have to be there. */
	readonly words: readonly string[];
	/** One of these, each the beginning of a name or an id. */
	readonly people: readonly string[];
	/** One of these, each the beginning of a kind as it is shown or stored. */
	readonly kinds: readonly string[];
	readonly since?: Day;
	readonly until?: Day;
	/** What looks like a day and is none: said, and otherwise left aside while it is being typed. */
	readonly wrongDay?: string;
};

const TOKEN = /^(person|kind|since|until|on):(.*)$/;

export const parseJournalFilter = (text: string, today: Day): JournalFilter => {
	const words: string[] = [];
	const people: string[] = [];
	const kinds: string[] = [];
	const days: {since?: Day; until?: Day; wrongDay?: string} = {};
	for (const typed of text.split(/\s+/).filter(Boolean)) {
		const [, key, value = ''] = TOKEN.exec(folded(typed)) ?? [];
		if (key === undefined) words.push(folded(typed));
		else if (value === '') continue;
		else if (key === 'person') people.push(value);
		else if (key === 'kind') kinds.push(value);
		else {
			const day = parseDay(value, today, 'past');
			if (day === undefined) days.wrongDay = value;
			else {
				if (key !== 'until') days.since = day;
				if (key !== 'since') days.until = day;
			}
		}
	}
	return {words, people, kinds, ...days};
};

type Named = {readonly id: PersonId; readonly folded: string};

/** Everybody on the roster by their present id and those that they had. */
const namesOf = onceFor(
	({people}: Roster): ReadonlyMap<PersonId, Named> =>
		new Map(
			people.flatMap(({id, was, name}) => {
				const person: Named = {id, folded: folded(name)};
				return [id, ...was].map(each => [each, person] as const);
			}),
		),
);

/** Texts beside the note. */
const moreText = (entry: Entry): string =>
	entry.kind === 'feedback-noted'
		? [entry.situation, entry.behaviour, entry.impact, entry.link].filter(Boolean).join(' ')
		: entry.kind === 'win-noted' || entry.kind === 'note-taken'
			? (entry.link ?? '')
			: '';

type Texts = WeakMap<Entry, string>;
const newTexts = (_: Roster): Texts => new WeakMap();
const textsOf = {open: onceFor(newTexts), masked: onceFor(newTexts)};

/** What an entry says by itself, folded for searching; kept, since each letter that is typed asks for all of them again. */
const ownText = (entry: Entry, team: Team, known: Texts, masked: boolean): string => {
	let text = known.get(entry);
	if (text === undefined) {
		const {label, words, note = ''} = entryWords(entry, {team, entryOf: () => undefined}, masked);
		const names = namesOf(team.roster);
		const who = namedIn(entry).map(id => names.get(id)?.folded ?? id);
		const notes = masked ? [] : [moreText(entry), note];
		const kind = masked ? '' : entry.kind;
		text = folded([entry.on, shortDay(entry.on, team.today), kind, label, words, ...who, ...notes].join(' '));
		known.set(entry, text);
	}
	return text;
};

/** Whether an entry says a word: itself, or in what it points at. */
const saying = (team: Team, journal: Journal, masked: boolean): ((entry: Entry, word: string) => boolean) => {
	const known = textsOf[masked ? 'masked' : 'open'](team.roster);
	return (entry, word) => {
		if (ownText(entry, team, known, masked).includes(word)) return true;
		const about = pointedAt(entry, journal);
		return about !== entry && ownText(about, team, known, masked).includes(word);
	};
};

/** Whom somebody named so may be: by the beginning of an id, now or earlier, or of a word of the name. */
const peopleNamed = (team: Team, beginnings: readonly string[]): ((id: PersonId) => boolean) => {
	const names = namesOf(team.roster);
	const fits = (text: string) => beginnings.some(beginning => text.startsWith(beginning));
	const known = new Map<PersonId, boolean>();
	return id => {
		const person = names.get(id);
		const answer =
			known.get(id) ?? (fits(id) || (person !== undefined && (fits(person.id) || person.folded.split(/[\s-]+/).some(fits))));
		known.set(id, answer);
		return answer;
	};
};

/** `me`, `team` or an area, of a note about nobody on the roster or of what takes it back: `person:me` finds them. */
const noteSubject = (entry: Entry, journal: Journal): string | undefined => {
	const about = pointedAt(entry, journal);
	return about.kind === 'note-taken' ? about.subject : undefined;
};

/** A test for whether an entry is what was searched for; while masked, nothing is searched that is hidden. */
export const journalMatcher = (
	filter: JournalFilter,
	team: Team,
	journal: Journal,
	masked = false,
): ((entry: Entry) => boolean) => {
	const {words, people, kinds, since, until} = filter;
	const isNamed = peopleNamed(team, people);
	const says = saying(team, journal, masked);
	const isKind = (entry: Entry) => {
		const kind = folded(kindWord(entry, team, journal, masked));
		return kinds.some(each => kind.startsWith(each) || (!masked && entry.kind.startsWith(each)));
	};
	return entry =>
		(since === undefined || entry.on >= since) &&
		(until === undefined || entry.on <= until) &&
		(people.length === 0 || entryPeople(entry, journal).some(isNamed) || people.includes(noteSubject(entry, journal) ?? '')) &&
		(kinds.length === 0 || isKind(entry)) &&
		words.every(word => says(entry, word));
};
