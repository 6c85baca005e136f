// What is on which day: 1:1s held and to come, who is away, what is due, and days to remember; for a month or the days ahead.

import {eachDayOfInterval} from 'date-fns/eachDayOfInterval';
import {endOfMonth} from 'date-fns/endOfMonth';
import {parseISO} from 'date-fns/parseISO';
import {addDays, addMonths, type Day, dayOf} from '../../domain/day.ts';
import type {AreaId, EntryId, PersonId} from '../../domain/ids.ts';
import {mergeAbsences} from '../../domain/team/absence.ts';
import {isHere} from '../../domain/team/people.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {firstName} from '../words/first-names.ts';
import {quoted} from '../words/signal-words.ts';
import {targetName} from '../words/subject-words.ts';

/** In the order in which a day tells them. */
export const EVENT_KINDS = [
	'held',
	'skipped',
	'meeting',
	'lead-away',
	'lead-back',
	'leave',
	'back',
	'last-day',
	'milestone',
	'promise',
	'review',
	'target',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type CalendarEvent = {
	readonly day: Day;
	readonly kind: EventKind;
	readonly person?: PersonId;
	readonly area?: AreaId;
	/** The promise that is due. */
	readonly entry?: EntryId;
	readonly words: string;
	/** The same while masked; missing where nothing of it may be seen. */
	readonly neutral?: string;
};

export type EventsOfDay = {readonly day: Day; readonly events: readonly CalendarEvent[]};

/** The first three months, as onboarding plans count them. */
const CHECKPOINTS = [30, 60, 90];
const MONTHS_PER_YEAR = 12;
type Span = {readonly from: Day; readonly until: Day};
type Told = Omit<CalendarEvent, 'person'>;

const isWithin = ({from, until}: Span, day: Day | undefined): day is Day => day !== undefined && from <= day && day <= until;

/** Said openly, masked or not. */
const open = (day: Day, kind: EventKind, words: string): Told => ({day, kind, words, neutral: words});

const talks = (person: PersonState, name: string, team: Team): readonly Told[] => {
	const past = person.meetings.map(({on, held, by}): Told => {
		if (held) return open(on, 'held', `1:1 with ${name}`);
		const whose = by === undefined ? '' : by === 'lead' ? ', called off by you' : ', called off by them';
		return {day: on, kind: 'skipped', words: `1:1 with ${name} did not take place${whose}`};
	});
	const {next, planned} = person.oneOnOne;
	if (next === undefined || next < team.today || !isHere(person)) return past;
	return [
		...past,
		{...open(next, 'meeting', `1:1 with ${name}`), words: `1:1 with ${name}${planned === next ? ', planned' : ''}`},
	];
};

/** An absence has its first day, and the day after its last. */
const awayDays = (
	absences: PersonState['leave'],
	[gone, back]: readonly [leaving: EventKind, returning: EventKind],
	words: {readonly away: string; readonly here: string},
	today: Day,
): readonly Told[] =>
	mergeAbsences(absences).flatMap(({from, until}) => [
		open(from, gone, `${words.away}${until === undefined ? '' : ` until ${shortDay(until, today)}`}`),
		...(until === undefined ? [] : [open(addDays(until, 1), back, words.here)]),
	]);

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Those that can lie in the span. */
const anniversaries = (since: Day, span: Span, words: (years: string) => string): readonly Told[] => {
	const [first, last] = [yearOf(span.from) - yearOf(since), yearOf(span.until) - yearOf(since)];
	return Array.from({length: Math.max(0, last - first + 1)}, (_, index) => first + index)
		.filter(years => years > 0)
		.map(years => open(addMonths(since, years * MONTHS_PER_YEAR), 'milestone', words(plural(years, 'year'))));
};

/** Of a contractor muster speaks of the agreed days alone. */
const milestones = ({started, joined, relation}: PersonState, name: string, span: Span): readonly Told[] => {
	if (relation === 'contractor') return [];
	const checkpoints = joined === undefined ? [] : CHECKPOINTS.map(each => [each, addDays(joined, each - 1)] as const);
	return [
		...checkpoints.map(([each, day]) => open(day, 'milestone', `${name}: day ${each} on the team`)),
		...(started === undefined ? [] : anniversaries(started, span, years => `${name}: ${years} with the company`)),
		...(started !== undefined || joined === undefined
			? []
			: anniversaries(joined, span, years => `${name}: ${years} on the team`)),
	];
};

const promises = ({actions}: PersonState, name: string, today: Day): readonly Told[] =>
	actions.filter(isOpen).flatMap(({id, owner, text, due}) => {
		if (due === undefined) return [];
		const who = owner === 'lead' ? `promised to ${name}` : `${name} promised`;
		return [{day: due, kind: 'promise', entry: id, words: `${who}: ${quoted(text)}${due < today ? ', still open' : ''}`}];
	});

const targetDay = ({target}: PersonState, name: string): readonly Told[] =>
	target === undefined || target === 'stay' || target.by === undefined
		? []
		: [{day: target.by, kind: 'target', words: `${name}: the day set for ${targetName(target)}`}];

const eventsOf = (person: PersonState, team: Team, span: Span): readonly CalendarEvent[] => {
	const name = firstName(team.people, person.id);
	const {left, leave, status} = person;
	const told: readonly Told[] = [
		...talks(person, name, team),
		...(left === undefined ? [] : [{day: left, kind: 'last-day', words: `${name}’s last day`} as const]),
		...(status === 'left'
			? []
			: [
					...awayDays(leave, ['leave', 'back'], {away: `${name} on leave`, here: `${name} back from leave`}, team.today),
					...milestones(person, name, span),
					...promises(person, name, team.today),
					...targetDay(person, name),
				]),
	];
	// After their last day nothing of them comes up any more.
	return told.filter(({day}) => left === undefined || day <= left).map(event => ({...event, person: person.id}));
};

const ofTeam = (team: Team): readonly CalendarEvent[] => [
	...awayDays(team.roster.away, ['lead-away', 'lead-back'], {away: 'you are away', here: 'you are back'}, team.today),
	...team.areas.flatMap(({id, name, reviewDue}) =>
		reviewDue === undefined ? [] : [{...open(reviewDue, 'review', `${name}: review due`), area: id}],
	),
];

const RANK: ReadonlyMap<EventKind, number> = new Map(EVENT_KINDS.map((kind, rank) => [kind, rank]));
const rankOf = ({kind}: CalendarEvent): number => RANK.get(kind) ?? EVENT_KINDS.length;

/** Days from the first to the last with something on them, each in the order of kinds and then of the roster. */
export const calendarEvents = (team: Team, span: Span, masked = false): readonly EventsOfDay[] => {
	const byDay = new Map<Day, CalendarEvent[]>();
	for (const event of [...team.people.flatMap(person => eventsOf(person, team, span)), ...ofTeam(team)]) {
		if (!isWithin(span, event.day) || (masked && event.neutral === undefined)) continue;
		const known = byDay.get(event.day);
		if (known) known.push(event);
		else byDay.set(event.day, [event]);
	}
	return [...byDay]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([day, events]) => ({day, events: events.toSorted((a, b) => rankOf(a) - rankOf(b))}));
};

/** `all month`, `until 10 Nov`, `from 23 Nov`, `23 Nov – 24 Nov`: as much of an absence as lies in the span. */
const awayIn = ({from, until}: Span, absence: PersonState['leave'][number], today: Day): string => {
	const begins = absence.from > from ? shortDay(absence.from, today) : undefined;
	const ends = absence.until !== undefined && absence.until < until ? shortDay(absence.until, today) : undefined;
	if (begins !== undefined && ends !== undefined) return begins === ends ? `on ${begins}` : `${begins} – ${ends}`;
	return begins !== undefined ? `from ${begins}` : ends !== undefined ? `until ${ends}` : 'all month';
};

/** Who is away in the span, and when: the lead first. */
export const awayWords = (team: Team, span: Span): readonly string[] => {
	const words = (who: string, absences: PersonState['leave']): readonly string[] => {
		const within = mergeAbsences(absences).filter(
			({from, until}) => from <= span.until && (until === undefined || until >= span.from),
		);
		return within.length === 0 ? [] : [`${who} ${within.map(each => awayIn(span, each, team.today)).join(' and ')}`];
	};
	const people = team.people.filter(isHere).flatMap(({id, leave}) => words(firstName(team.people, id), leave));
	return [...words('you', team.roster.away), ...people];
};

/** The first and the last day of the month that a day is in, or of one so many months later. */
export const monthOf = (day: Day, later = 0): Span => {
	const first = addMonths(`${day.slice(0, 7)}-01` as Day, later);
	return {from: first, until: dayOf(endOfMonth(parseISO(first)))};
};

export const daysWithin = ({from, until}: Span): readonly Day[] =>
	eachDayOfInterval({start: parseISO(from), end: parseISO(until)}).map(dayOf);
