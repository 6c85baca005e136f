// The journal as Markdown, person by person: everything that was noted, for the lead's own eyes.

import type {Entry, NoteSubject} from '../../domain/journal/entries.ts';
import type {Journal} from '../../domain/journal/journal.ts';
import {newestFirst} from '../../domain/order.ts';
import {type PersonState, TEAM_SUBJECT, type Team} from '../../domain/team/team.ts';
import {longDay, monthYear, weekDay} from '../../text/day-words.ts';
import {document, escapeMarkdown, heading, quote} from '../../text/markdown.ts';
import {entriesAbout} from '../person/timeline.ts';
import {type EntryContext, entryWords, journalContext} from '../words/entry-words.ts';

const lineOf = (entry: Entry, context: EntryContext): string => {
	const {label, words, note} = entryWords(entry, context);
	const head = `- ${weekDay(entry.on)}, ${escapeMarkdown([label, words].filter(Boolean).join(', '))}`;
	return note === undefined ? head : `${head}\n${quote(note).replace(/^/gm, '  ')}`;
};

const listed = (entries: readonly Entry[], context: EntryContext): string =>
	entries.map(entry => lineOf(entry, context)).join('\n');

const ofPerson = (person: PersonState, context: EntryContext): readonly string[] => {
	const entries = entriesAbout(person, context.team);
	const months = [...new Set(entries.map(({on}) => on.slice(0, 7)))];
	return [
		heading(2, person.name),
		...(entries.length === 0 ? ['Nothing recorded yet.'] : []),
		...months.flatMap(month => [
			heading(3, monthYear(month)),
			listed(
				entries.filter(({on}) => on.startsWith(month)),
				context,
			),
		]),
	];
};

/** Of these people; with `others` also what is about the lead, the team and areas alone, and about nobody on the roster. */
export const journalMarkdown = (people: readonly PersonState[], team: Team, journal: Journal, others: boolean): string => {
	const context = journalContext(team, journal);
	const notesOn = (subject: NoteSubject) =>
		journal.live.filter(entry => entry.kind === 'note-taken' && entry.subject === subject).toReversed();
	const [mine, ofTeam] = [notesOn('me'), notesOn(TEAM_SUBJECT)];
	const areas = team.areas.flatMap(area => area.entries).toSorted(newestFirst(entry => entry.on));
	return document([
		heading(1, ['Journal', team.name].filter(Boolean).join(' · ')),
		`Written out on ${longDay(team.today)}. These are your own notes: not made to be shown.`,
		...people.flatMap(person => ofPerson(person, context)),
		...(others && mine.length > 0 ? [heading(2, 'Me'), listed(mine, context)] : []),
		...(others && ofTeam.length > 0 ? [heading(2, 'The team'), listed(ofTeam, context)] : []),
		...(others && areas.length > 0 ? [heading(2, 'Areas'), listed(areas, context)] : []),
		...(others && team.strangers.length > 0 ? [heading(2, 'No longer on the roster'), listed(team.strangers, context)] : []),
	]);
};
