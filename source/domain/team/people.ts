// One person on one day: the fold of their roster lines and of the journal's entries that name them.

import {addDays, type Day, latestDay, type Weekday} from '../day.ts';
import type {CompetencyId, EntryId} from '../ids.ts';
import {type ByKind, byKind} from '../journal/by-kind.ts';
import type {Entry} from '../journal/entries.ts';
import {isPast} from '../journal/recording.ts';
import type {Ladder} from '../ladder/ladder.ts';
import {type Absence, cadenceDays, type RosterPerson} from '../roster/roster.ts';
import {mergeAbsences, returnedOn} from './absence.ts';
import {oneOnOne} from './cadence.ts';
import {expectedRatings, gapsOf, unratedOf} from './gaps.ts';
import {targetOf, unlessEdited} from './overrides.ts';
import {actionsOf, personTimeline, topicsOf} from './promises.ts';
import type {FeedbackItem, GivenRating, Meeting, PersonState, PersonStatus, Team} from './team.ts';

/** What a person's fold needs beside their own lines. */
export type FoldContext = {
	readonly today: Day;
	readonly ladder: Ladder;
	/** The lead's own absences. */
	readonly away: readonly Absence[];
	readonly leadSince?: Day;
	readonly weekend: readonly Weekday[];
	/** The first day of the run of recording, which is today when nothing is recorded. */
	readonly recordedSince: Day;
	readonly current: (id: EntryId) => EntryId;
};

/** `leaving` has a day to come, `left` has one that passed: the day itself is the last one here. */
export const statusOn = (person: Pick<RosterPerson, 'leave' | 'left'>, today: Day): PersonStatus => {
	if (person.left !== undefined && person.left < today) return 'left';
	if (person.leave.some(leave => leave.from <= today && (leave.until === undefined || today <= leave.until))) return 'leave';
	return person.left !== undefined ? 'leaving' : 'active';
};

/** The days on which the status changes: leave begins or is over, the last day has passed. */
export const statusChanges = ({leave, left}: Pick<RosterPerson, 'leave' | 'left'>): readonly Day[] => [
	...leave.flatMap(({from, until}) => (until === undefined ? [from] : [from, addDays(until, 1)])),
	...(left === undefined ? [] : [addDays(left, 1)]),
];

type Standing = {readonly status: PersonStatus};
/** At work and able to hold something: neither on leave nor gone. */
export const AT_WORK: readonly PersonStatus[] = ['active', 'leaving'];
export const isAtWork = ({status}: Standing): boolean => status === 'active' || status === 'leaving';

/** On the team still, be it on leave. */
export const ON_TEAM: readonly PersonStatus[] = [...AT_WORK, 'leave'];
export const isHere = ({status}: Standing): boolean => status !== 'left';

/** The people whom “everybody” means: those who report to the lead and are here. */
export const activeReports = ({people}: Pick<Team, 'people'>): readonly PersonState[] =>
	people.filter(person => person.relation === 'report' && isAtWork(person));

const meetingsOf = ({inOrder}: ByKind, {recordedSince}: FoldContext): readonly Meeting[] =>
	inOrder('meeting-held', 'meeting-skipped').map((entry): Meeting => {
		const {id, on, history} = entry;
		const past = isPast(entry, recordedSince);
		// Written out: to spread what both have in common takes four times as long, for thousands of them.
		if (entry.kind === 'meeting-skipped')
			return {entry: id, on, history, isPast: past, held: false, why: entry.why, by: entry.by};
		return {entry: id, on, history, isPast: past, held: true, notes: entry.notes, mood: entry.mood, career: entry.career};
	});

const feedbackOf = ({of}: ByKind, {current, recordedSince}: FoldContext): readonly FeedbackItem[] => {
	const said = new Map<EntryId, Day>();
	for (const {feedback, on} of of('feedback-said')) if (!said.has(current(feedback))) said.set(current(feedback), on);
	return of('feedback-noted').map(entry => ({
		entry,
		saidOn: entry.say === 'said' ? entry.on : said.get(entry.id),
		isPast: isPast(entry, recordedSince),
	}));
};

const ratingsOf = (person: RosterPerson, {of}: ByKind, ladder: Ladder): ReadonlyMap<CompetencyId, GivenRating> => {
	if (of('rating-given').length === 0 && Object.keys(person.ratings).length === 0) return NO_RATINGS;
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

/** Shared by all of whom nothing is recorded: thousands of empty lists and maps take megabytes. */
const NOTHING: readonly never[] = [];
const NO_HANDLES: Readonly<Record<string, string>> = {};
const NO_CASES: PersonAlone['caseSets'] = new Map();
const NO_RATINGS: ReadonlyMap<CompetencyId, GivenRating> = new Map();
const NO_TICKS: ReadonlySet<string> = new Set();

const tickedOf = ({of}: ByKind): ReadonlySet<string> => {
	if (of('checklist-ticked').length === 0) return NO_TICKS;
	const ticked = new Set<string>();
	for (const {item, done} of of('checklist-ticked')) {
		if (done) ticked.add(item);
		else ticked.delete(item);
	}
	return ticked;
};

const caseSetsOf = ({of}: ByKind): PersonAlone['caseSets'] =>
	of('case-set').length === 0 ? NO_CASES : new Map(of('case-set').map(entry => [entry.case, entry]));

/**
 * From when muster could know of somebody: the latest of joining, the lead's own first day and the first day of the run
 * of recording. Never later than today.
 */
const knownSinceOf = ({joined, started}: RosterPerson, {today, recordedSince, leadSince}: FoldContext): Day => {
	const known = latestDay(recordedSince, joined ?? started, leadSince) ?? today;
	return known > today ? today : known;
};

/** The person without what depends on the rest of the team: areas held, signals and cases. */
export type PersonAlone = Omit<PersonState, 'owns' | 'backs' | 'signals' | 'cases'>;

/** Folds the entries that name this person (oldest first, live, up to today) over their roster lines. */
export const foldPerson = (person: RosterPerson, entries: readonly Entry[], context: FoldContext): PersonAlone => {
	const {today, ladder, away, weekend} = context;
	const kinds = byKind(entries);
	const {of} = kinds;
	const status = statusOn(person, today);
	const knownSince = knownSinceOf(person, context);
	const clock = latestDay(knownSince, returnedOn(person.leave, today)) ?? today;
	const absences = mergeAbsences([...person.leave, ...away]);
	const lastLevel = of('level-changed').at(-1);
	const lastTarget = of('target-set').at(-1);
	const levelEntry = unlessEdited(lastLevel, person.level);
	const level = levelEntry?.level ?? person.level;
	const targetEntry = unlessEdited(lastTarget, person.target);
	const target = targetEntry ? targetOf(targetEntry) : person.target;
	const cadenceSet = unlessEdited(of('cadence-set').at(-1), person.ownCadence)?.every;
	const cadence = cadenceSet ?? person.cadence;
	const meetings = meetingsOf(kinds, context);
	const lastHeld = meetings.findLast(meeting => meeting.held);
	const rosterLast = person.lastMeeting !== undefined && person.lastMeeting <= today ? person.lastMeeting : undefined;
	const ratings = ratingsOf(person, kinds, ladder);
	const expected = expectedRatings(ladder, level, target);
	const timeline = personTimeline(person.id, kinds, context);
	return {
		id: person.id,
		name: person.name,
		title: person.title,
		status,
		relation: person.relation ?? (person.reportsTo === undefined ? 'report' : 'skip'),
		reportsTo: person.reportsTo,
		email: person.email ?? NOTHING,
		employee: person.employee,
		handles: person.handles ?? NO_HANDLES,
		agenda: person.agenda ?? NOTHING,
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
		isCadenceAssumed: cadenceSet === undefined && person.isCadenceAssumed === true,
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
				last: latestDay(lastHeld?.on, rosterLast),
				isLastPast: lastHeld?.isPast === true && (rosterLast === undefined || rosterLast < lastHeld.on),
				planned: of('meeting-planned').at(-1)?.day,
				clock,
				absences,
				status,
				weekend,
			},
			today,
		),
		feedback: feedbackOf(kinds, context),
		wins: of('win-noted'),
		actions: actionsOf(timeline),
		topics: topicsOf(timeline),
		moods: meetings.flatMap(({on, mood, isPast: past}) => (mood === undefined ? [] : [{on, mood, isPast: past}])),
		careerOn: of('meeting-held').findLast(meeting => meeting.career)?.on,
		plans: of('plan-accepted'),
		caseSets: caseSetsOf(kinds),
		ticked: tickedOf(kinds),
		knownSince,
		clock,
		absences,
		expected,
		gaps: gapsOf(expected, ratings),
		unrated: unratedOf(expected, ratings),
		entries,
	};
};
