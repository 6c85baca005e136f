// One person on one day: the fold of their roster lines and of the journal's entries that name them.
import {mergeAbsences} from './absence.ts';
import {oneOnOne} from './cadence.ts';
import {addDays, type Day, latestDay} from './day.ts';
import type {Entry, EntryOf} from './entries.ts';
import {expectedRatings, gapsOf, unratedOf} from './gaps.ts';
import type {CompetencyId, EntryId} from './ids.ts';
import type {Ladder} from './ladder.ts';
import {latestOf, targetOf, unlessEdited} from './overrides.ts';
import {actionsOf, topicsOf} from './promises.ts';
import {type Absence, cadenceDays, type RosterPerson} from './roster.ts';
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

const meetingsOf = (entries: readonly Entry[]): readonly Meeting[] =>
	entries.flatMap((entry): Meeting[] => {
		if (entry.kind === 'meeting-held') {
			return [{entry: entry.id, on: entry.on, held: true, notes: entry.notes, mood: entry.mood, career: entry.career}];
		}
		return entry.kind === 'meeting-skipped' ? [{entry: entry.id, on: entry.on, held: false, why: entry.why}] : [];
	});

const feedbackOf = (entries: readonly Entry[], {current}: FoldContext): readonly FeedbackItem[] => {
	const said = new Map<EntryId, Day>();
	for (const entry of entries) {
		if (entry.kind !== 'feedback-said') continue;
		const feedback = current(entry.feedback);
		if (!said.has(feedback)) said.set(feedback, entry.on);
	}
	return entries
		.filter(entry => entry.kind === 'feedback-noted')
		.map(entry => ({entry, saidOn: entry.say === 'said' ? entry.on : said.get(entry.id)}));
};

const ratingsOf = (person: RosterPerson, entries: readonly Entry[], ladder: Ladder): ReadonlyMap<CompetencyId, GivenRating> => {
	const latest = new Map<CompetencyId, EntryOf<'rating-given'>>();
	for (const entry of entries) if (entry.kind === 'rating-given') latest.set(entry.competency, entry);
	const ratings = new Map<CompetencyId, GivenRating>();
	for (const {id} of ladder.competencies) {
		const own = Object.hasOwn(person.ratings, id) ? person.ratings[id] : undefined;
		const given = unlessEdited(latest.get(id), own);
		if (given) ratings.set(id, {rating: given.rating, on: given.on, evidence: given.evidence, entry: given.id});
		else if (own !== undefined) ratings.set(id, {rating: own});
	}
	return ratings;
};

/**
 * From when absence can be judged: the latest of joining, the return from leave, and the journal's first day — the day
 * it was begun, or the earliest day it tells of this person, so that noting last month's 1:1 with one person raises no
 * alarm about the others. Never later than today.
 */
const clockOf = (person: RosterPerson, entries: readonly Entry[], {today, journalBegan}: FoldContext): Day => {
	const firstOwn = entries[0]?.on;
	const known = journalBegan === undefined ? today : firstOwn !== undefined && firstOwn < journalBegan ? firstOwn : journalBegan;
	const returned = latestDay(...person.leave.map(leave => leave.until).filter(until => until !== undefined && until < today));
	const clock = latestDay(known, person.joined ?? person.started, returned && addDays(returned, 1)) ?? today;
	return clock > today ? today : clock;
};

/** The person without what depends on the rest of the team: areas held, and signals. */
export type PersonAlone = Omit<PersonState, 'owns' | 'backs' | 'signals'>;

/** Folds the entries that name this person (oldest first, live, up to today) over their roster lines. */
export const foldPerson = (person: RosterPerson, entries: readonly Entry[], context: FoldContext): PersonAlone => {
	const {today, ladder, away} = context;
	const status = statusOn(person, today);
	const clock = clockOf(person, entries, context);
	const absences = mergeAbsences([...person.leave, ...away]);
	const levelEntry = unlessEdited(latestOf(entries, 'level-changed'), person.level);
	const level = levelEntry?.level ?? person.level;
	const targetEntry = unlessEdited(latestOf(entries, 'target-set'), person.target);
	const target = targetEntry ? targetOf(targetEntry) : person.target;
	const cadence = unlessEdited(latestOf(entries, 'cadence-set'), person.ownCadence)?.every ?? person.cadence;
	const meetings = meetingsOf(entries);
	const lastHeld = meetings.findLast(meeting => meeting.held)?.on;
	const rosterLast = person.lastMeeting !== undefined && person.lastMeeting <= today ? person.lastMeeting : undefined;
	const planned = latestOf(entries, 'meeting-planned')?.day;
	const ratings = ratingsOf(person, entries, ladder);
	const expected = expectedRatings(ladder, level, target);
	const ticked = new Set<string>();
	for (const entry of entries) {
		if (entry.kind !== 'checklist-ticked') continue;
		if (entry.done) ticked.add(entry.item);
		else ticked.delete(entry.item);
	}
	return {
		id: person.id,
		name: person.name,
		title: person.title,
		status,
		role: person.role,
		track: person.track,
		level,
		levelSince: levelEntry?.since ?? person.levelSince,
		started: person.started,
		joined: person.joined ?? person.started,
		target,
		cadence,
		timezone: person.timezone,
		leave: person.leave,
		left: person.left,
		compensation: person.compensation,
		notes: person.notes,
		ratings,
		meetings,
		oneOnOne: oneOnOne(
			{
				everyDays: cadenceDays(cadence),
				weekday: person.weekday,
				last: latestDay(lastHeld, rosterLast),
				planned,
				clock,
				absences,
				status,
			},
			today,
		),
		feedback: feedbackOf(entries, context),
		wins: entries.filter(entry => entry.kind === 'win-noted'),
		actions: actionsOf(person.id, entries, context.current),
		topics: topicsOf(person.id, entries, context.current),
		moods: meetings.flatMap(({on, mood}) => (mood === undefined ? [] : [{on, mood}])),
		careerOn: meetings.findLast(meeting => meeting.held && meeting.career)?.on,
		plans: entries.filter(entry => entry.kind === 'plan-accepted'),
		ticked,
		clock,
		absences,
		expected,
		gaps: gapsOf(expected, ratings),
		unrated: unratedOf(expected, ratings),
		entries,
	};
};
