// One open thing in full: whose it is, its day, what signal speaks of it, and what became of it save by save.

import type {EntryId} from '../../domain/ids.ts';
import {type Entry, peopleOf} from '../../domain/journal/entries.ts';
import {type Journal, referenceOf} from '../../domain/journal/journal.ts';
import {push} from '../../domain/journal/subjects.ts';
import {onceFor} from '../../domain/once-for.ts';
import {personById} from '../../domain/team/by-id.ts';
import type {PersonState, Signal, Team} from '../../domain/team/team.ts';
import {ago, shortDay} from '../../text/day-words.ts';
import {capital, list, plural} from '../../text/words.ts';
import {entryWords, journalContext} from '../words/entry-words.ts';
import {firstName} from '../words/first-names.ts';
import {shortReason} from '../words/signal-words.ts';
import {carriedWords, competencyName} from '../words/subject-words.ts';
import type {OpenThing} from './open-things.ts';
import {movedTimes} from './open-words.ts';

export type ThingCard = {
	/** `Your promise to Ana Souza` */
	readonly heading: string;
	readonly text: string;
	/** Each with its label, in the order in which they are read. */
	readonly facts: readonly (readonly [label: string, words: string])[];
	/** What became of it, oldest first: `14 Nov · due moved to 20 Nov`. */
	readonly history: readonly string[];
};

export const thingHeading = ({kind, owner, type}: OpenThing, {name}: PersonState): string => {
	if (kind === 'action') return owner === 'lead' ? `Your promise to ${name}` : `Promise of ${name}`;
	if (kind === 'topic') return owner === 'lead' ? `Topic for ${name}` : `Topic that ${name} raised`;
	return `${capital(type ?? 'feedback')} to say to ${name}`;
};

/** The signal that speaks of it. */
export const signalOf = ({id}: Pick<OpenThing, 'id'>, person: PersonState | undefined): Signal | undefined =>
	person?.signals.find(({things}) => things?.includes(id));

const dayFacts = ({kind, due, lateDays, opened, moved, carried}: OpenThing, person: PersonState, {today}: Team) => {
	const {next} = person.oneOnOne;
	const late = lateDays > 0 ? `, ${plural(lateDays, 'day')} late` : '';
	const meets = next === undefined || next < today ? 'in the next 1:1' : `in the next 1:1, ${ago(next, today)}`;
	const dueIs = due === undefined ? 'no day agreed on' : `${shortDay(due, today)}${late}`;
	const when = kind === 'action' ? dueIs : meets;
	return [
		[kind === 'action' ? 'Due' : 'When', [when, movedTimes(moved)].filter(Boolean).join(' · ')],
		['Opened', [`${shortDay(opened, today)}, ${ago(opened, today)}`, carriedWords(carried)].filter(Boolean).join(' · ')],
	] as const;
};

/** What a note says beside its text. */
const noteFacts = (entry: Entry | undefined, team: Team): readonly (readonly [string, string])[] => {
	if (entry?.kind !== 'feedback-noted') return [];
	const {situation, behaviour, impact, competency, link, people} = entry;
	const facts = [
		['Situation', situation],
		['Behaviour', behaviour],
		['Impact', impact],
		['On', competency && competencyName(team.ladder, competency)],
		['Link', link],
		['About', people.length > 1 ? list(people.map(id => firstName(team.people, id))) : undefined],
	] as const;
	return facts.flatMap(([label, words]) => (words?.trim() ? [[label, words] as const] : []));
};

/** The entries that say what became of another one, by that one as it is now. */
const becameOf = onceFor((journal: Journal): ReadonlyMap<EntryId, readonly Entry[]> => {
	const entries = new Map<EntryId, Entry[]>();
	for (const entry of journal.live) {
		const reference = referenceOf(entry);
		if (reference !== undefined) push(entries, journal.current(reference), entry);
	}
	return entries;
});

/** What was written of it since it was opened, oldest first. */
const historyOf = ({id, kind}: OpenThing, team: Team, journal: Journal): readonly string[] => {
	const context = journalContext(team, journal);
	return (becameOf(journal).get(id) ?? []).map(entry => {
		const whom = kind === 'feedback' ? ` to ${list(peopleOf(entry).map(each => firstName(team.people, each)))}` : '';
		return `${shortDay(entry.on, team.today)} · ${entryWords(entry, context).words}${whom}`;
	});
};

export const thingCard = (thing: OpenThing, team: Team, journal: Journal): ThingCard | undefined => {
	const person = personById(team, thing.person);
	if (!person) return undefined;
	const signal = signalOf(thing, person);
	const snoozed = signal?.snoozedUntil === undefined ? '' : `, snoozed until ${shortDay(signal.snoozedUntil, team.today)}`;
	return {
		heading: thingHeading(thing, person),
		text: thing.text,
		facts: [
			...dayFacts(thing, person, team),
			...noteFacts(journal.byId.get(thing.id), team),
			...(signal ? [['Signal', `${shortReason(signal)}${snoozed} → ${signal.next}`] as const] : []),
		],
		history: historyOf(thing, team, journal),
	};
};
