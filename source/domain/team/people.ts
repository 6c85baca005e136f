// One person on one day: the fold of their roster lines and of the journal's entries that name them.

import {addDays, type Day, latestDay} from '../day.ts';
import type {CompetencyId, EntryId} from '../ids.ts';
import {type ByKind, byKind} from '../journal/by-kind.ts';
import type {Entry} from '../journal/entries.ts';
import type {Ladder} from '../ladder/ladder.ts';
import {type Absence, cadenceDays, type RosterPerson} from '../roster/roster.ts';
import {mergeAbsences, returnedOn} from './absence.ts';
import {oneOnOne} from './cadence.ts';
import {expectedRatings, gapsOf, unratedOf} from './gaps.ts';
import {targetOf, unlessEdited} from './overrides.ts';
import {actionsOf, timelineOf, topicsOf} from './promises.ts';
import type {FeedbackItem, GivenRating, Meeting, PersonState, PersonStatus} from './team.ts';

/** What a person's fold needs beside their own lines. */
export type FoldContext = {
	readonly today: Day;
	readonly ladder: Ladder;
	/** The lead's own absences. */
	readonly away: readonly Absence[];
	/** The day on which the journal was begun; undefined when nothing is recorded yet. */
	readonly journalBegan?: Day;
	readonly current: (id: EntryId) => EntryId;
};

/** `leaving` has a day to come, `left` has one that passed: the day itself is the last one here. */
export const statusOn = (person: RosterPerson, today: Day): PersonStatus => {
	if (person.left !== undefined && person.left < today) return 'left';
	if (person.leave.some(leave => leave.from <= today && (leave.until === undefined || today <= leave.until))) return 'leave';
	return person.left !== undefined ? 'leaving' : 'active';
};

/** The days on which the status changes: leave begins or is over, the last day has passed. */
export const statusChanges = ({leave, left}: RosterPerson): readonly Day[] => [
	...leave.flatMap(({from, until}) => (until === undefined ? [from] : [from, addDays(until, 1)])),
	...(left === undefined ? [] : [addDays(left, 1)]),
];

/** Here and able to hold something: neither on leave nor gone. */
export const isActive = (status: PersonStatus): boolean => status === 'active' || status === 'leaving';

const meetingsOf = ({inOrder}: ByKind): readonly Meeting[] =>
	inOrder('meeting-held', 'meeting-skipped').map((entry): Meeting => {
		if (entry.kind === 'meeting-skipped')
			return {entry: entry.id, on: entry.on, held: false, why: entry.why, by: entry.by, history: entry.history};
		return {
			entry: entry.id,
			on: entry.on,
			held: true,
			notes: entry.notes,
			mood: entry.mood,
			career: entry.career,
			history: entry.history,
		};
	});

const feedbackOf = ({of}: ByKind, {current}: FoldContext): readonly FeedbackItem[] => {
	const said = new Map<EntryId, Day>();
	for (const {feedback, on} of of('feedback-said')) if (!said.has(current(feedback))) said.set(current(feedback), on);
	return of('feedback-noted').map(entry => ({entry, saidOn: entry.say === 'said' ? entry.on : said.get(entry.id)}));
};

const ratingsOf = (person: RosterPerson, {of}: ByKind, ladder: Ladder): ReadonlyMap<CompetencyId, GivenRating> => {
	const latest = new Map(of('rating-given').map(entry => [entry.competency, entry]));
	const ratings = new Map<CompetencyId, GivenRating>();
	for (const {id} of ladder.competencies) {
		const own = Object.hasOwn(person.ratings, id) ? person.ratings[id] : undefined;
		const given = unlessEdited(latest.get(id), own);
		if (given) ratings.set(id, {rating: given.rating, on: given.on, evidence: given.evidence, entry: given.id});
		else if (own !== undefined) ratings.set(id, {rating: own});
	}
	return ratings;
};

const tickedOf = ({of}: ByKind): ReadonlySet<string> => {
	const ticked = new Set<string>();
	for (const {item, done} of of('checklist-ticked')) {
		if (done) ticked.add(item);
		else ticked.delete(item);
	}
	return ticked;
};

/**
 * From when absence can be judged: the latest of joining, the return from leave, and the journal's first day — the day
 * it was begun, or the earliest day it tells of this person, so that noting last month's 1:1 with one person raises no
 * alarm about the others. Never later than today.
 */
const clockOf = (person: RosterPerson, entries: readonly Entry[], {today, journalBegan}: FoldContext): Day => {
	const firstOwn = entries[0]?.on;
	const known = journalBegan === undefined ? today : firstOwn !== undefined && firstOwn < journalBegan ? firstOwn : journalBegan;
	const clock = latestDay(known, person.joined ?? person.started, returnedOn(person.leave, today)) ?? today;
	return clock > today ? today : clock;
};

/** The person without what depends on the rest of the team: areas held, signals and cases. */
export type PersonAlone = Omit<PersonState, 'owns' | 'backs' | 'signals' | 'cases'>;

/** Folds the entries that name this person (oldest first, live, up to today) over their roster lines. */
export const foldPerson = (person: RosterPerson, entries: readonly Entry[], context: FoldContext): PersonAlone => {
	const {today, ladder, away} = context;
	const kinds = byKind(entries);
	const {of} = kinds;
	const status = statusOn(person, today);
	const clock = clockOf(person, entries, context);
	const absences = mergeAbsences([...person.leave, ...away]);
	const lastLevel = of('level-changed').at(-1);
	const lastTarget = of('target-set').at(-1);
	const levelEntry = unlessEdited(lastLevel, person.level);
	const level = levelEntry?.level ?? person.level;
	const targetEntry = unlessEdited(lastTarget, person.target);
	const target = targetEntry ? targetOf(targetEntry) : person.target;
	const cadence = unlessEdited(of('cadence-set').at(-1), person.ownCadence)?.every ?? person.cadence;
	const meetings = meetingsOf(kinds);
	const rosterLast = person.lastMeeting !== undefined && person.lastMeeting <= today ? person.lastMeeting : undefined;
	const ratings = ratingsOf(person, kinds, ladder);
	const expected = expectedRatings(ladder, level, target);
	const timeline = timelineOf(person.id, kinds, context.current);
	return {
		id: person.id,
		name: person.name,
		title: person.title,
		status,
		relation: person.relation ?? (person.reportsTo === undefined ? 'report' : 'skip'),
		reportsTo: person.reportsTo,
		email: person.email ?? [],
		employee: person.employee,
		handles: person.handles ?? {},
		agenda: person.agenda ?? [],
		role: person.role,
		track: person.track,
		level,
		levelSince: levelEntry?.since ?? person.levelSince,
		started: person.started,
		joined: person.joined ?? person.started,
		target,
		targetSetOn: lastTarget?.on,
		levelSetOn: lastLevel?.on,
		cadence,
		timezone: person.timezone,
		leave: person.leave,
		left: person.left,
		compensation: person.compensation,
		notes: person.notes,
		ratings,
		ratingsGiven: of('rating-given'),
		meetings,
		oneOnOne: oneOnOne(
			{
				everyDays: cadenceDays(cadence),
				weekday: person.weekday,
				last: latestDay(of('meeting-held').at(-1)?.on, rosterLast),
				planned: of('meeting-planned').at(-1)?.day,
				clock,
				absences,
				status,
			},
			today,
		),
		feedback: feedbackOf(kinds, context),
		wins: of('win-noted'),
		actions: actionsOf(timeline),
		topics: topicsOf(timeline),
		moods: meetings.flatMap(({on, mood}) => (mood === undefined ? [] : [{on, mood}])),
		careerOn: of('meeting-held').findLast(meeting => meeting.career)?.on,
		plans: of('plan-accepted'),
		caseSets: new Map(of('case-set').map(entry => [entry.case, entry])),
		ticked: tickedOf(kinds),
		clock,
		absences,
		expected,
		gaps: gapsOf(expected, ratings),
		unrated: unratedOf(expected, ratings),
		entries,
	};
};
