// What was recorded: the entries that a log shows, newest first, and which of them speak of nobody on the roster.

import type {Day} from '../../domain/day.ts';
import type {EntryId, PersonId} from '../../domain/ids.ts';
import {type Entry, type NoteSubject, peopleOf} from '../../domain/journal/entries.ts';
import {compareEntries, type Journal, referenceOf} from '../../domain/journal/journal.ts';
import {rosterArea, rosterPerson} from '../../domain/team/by-id.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {pointedAt} from './journal-lines.ts';

export type LogFilter = {
	/** Somebody on the roster, or who was. */
	readonly person?: Pick<PersonState, 'id'>;
	/** `me`, `team` or an area's id: what is noted about it, and what became of the area. */
	readonly subject?: NoteSubject;
	readonly since?: Day;
	readonly until?: Day;
	readonly isKind?: (entry: Entry) => boolean;
	/** Retracted entries and the retractions themselves too. */
	readonly retracted?: boolean;
	/** Entries that speak of a day to come too. */
	readonly future?: boolean;
	/** Those alone. */
	readonly ahead?: boolean;
};

export type LogReport = {
	readonly entries: readonly Entry[];
	/** Those among them about people or areas no longer on the roster. */
	readonly strangers: ReadonlySet<EntryId>;
	readonly retracted: ReadonlySet<EntryId>;
};

/** The ids under which a person may stand in the journal. */
const idsOf = (person: Pick<PersonState, 'id'>, team: Team): ReadonlySet<PersonId> => {
	const was = rosterPerson(team, person.id)?.was ?? [];
	return new Set([person.id, ...was]);
};

const isAbout = (entry: Entry, ids: ReadonlySet<PersonId>, {byId, current}: Journal): boolean => {
	if (entry.kind === 'area-assigned' && ((entry.owner && ids.has(entry.owner)) || (entry.backup && ids.has(entry.backup))))
		return true;
	if (entry.kind === 'signal-snoozed') return ids.has(entry.subject);
	const people = peopleOf(entry);
	if (people.length > 0) return people.some(id => ids.has(id));
	const pointed = entry.kind === 'entry-retracted' ? byId.get(entry.entry) : undefined;
	const reference = pointed ? undefined : referenceOf(entry);
	const about = pointed ?? (reference === undefined ? undefined : byId.get(current(reference)));
	return about !== undefined && about.kind !== 'entry-retracted' && isAbout(about, ids, {byId, current} as Journal);
};

/** The ids under which a subject may stand in the journal. */
const subjectIds = (subject: NoteSubject, team: Team): ReadonlySet<string> =>
	new Set([subject, ...(rosterArea(team, subject)?.was ?? [])]);

const isAboutSubject = (entry: Entry, ids: ReadonlySet<string>, journal: Journal): boolean => {
	const about = pointedAt(entry, journal);
	if (about.kind === 'note-taken' || about.kind === 'signal-snoozed') return ids.has(about.subject);
	return 'area' in about && ids.has(about.area);
};

/** Entries of a day to come are left out, as in the team; retracted ones and retractions only when asked for. */
export const logReport = (team: Team, journal: Journal, filter: LogFilter = {}): LogReport => {
	const ids = filter.person && idsOf(filter.person, team);
	const subjects = filter.subject && subjectIds(filter.subject, team);
	const speaksOfNow = (entry: Entry) => filter.future || entry.on <= team.today || entry.kind === 'entry-retracted';
	const counting = filter.ahead ? journal.ahead : journal.live;
	const from = filter.retracted && !filter.ahead ? journal.all.filter(speaksOfNow) : counting;
	const entries = from
		.filter(
			entry =>
				(filter.since === undefined || entry.on >= filter.since) &&
				(filter.until === undefined || entry.on <= filter.until) &&
				(filter.isKind === undefined || filter.isKind(entry)) &&
				(ids === undefined || isAbout(entry, ids, journal)) &&
				(subjects === undefined || isAboutSubject(entry, subjects, journal)),
		)
		.sort(compareEntries)
		.reverse();
	return {
		entries,
		strangers: new Set(team.strangers.map(entry => entry.id)),
		retracted: new Set(journal.retractions.keys()),
	};
};
