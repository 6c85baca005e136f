// The 1:1s of the week: what slipped, then day by day, then later, unknown and paused.

import {addDays, type Day, daysBetween} from '../../domain/day.ts';
import type {PersonId} from '../../domain/ids.ts';
import {onceFor} from '../../domain/once-for.ts';
import {byDay} from '../../domain/order.ts';
import {inOrderOfAttention} from '../../domain/team/attention.ts';
import {inOrderOfNames} from '../../domain/team/names.ts';
import {isHere} from '../../domain/team/people.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {shortDay, weekDay} from '../../text/day-words.ts';
import {coverWords} from '../ownership/covers.ts';
import {cadenceWords, waitingWords} from '../person/person-card.ts';
import {type Mark, personRow} from '../team/person-row.ts';

/** As far as the week goes: the seven days from today on. */
const WEEK_DAYS = 7;

/** `slipped`, a day of the week ahead, `later`, `unknown` or `paused`; each with whoever belongs there. */
export type WeekGroup = {
	readonly id: string;
	/** `Slipped`, `Today, Fri 20 Nov`, `Mon 23 Nov` … */
	readonly heading: string;
	readonly people: readonly PersonState[];
};

const isPaused = ({oneOnOne}: PersonState): boolean => oneOnOne.state === 'paused';

/** The day has passed, or there is none although it is time. */
const hasSlipped = ({oneOnOne}: PersonState, today: Day): boolean =>
	(oneOnOne.next === undefined || oneOnOne.next < today) && ['due', 'overdue', 'late', 'never'].includes(oneOnOne.state);

const groupOf = (person: PersonState, today: Day, masked: boolean): string => {
	const {next} = person.oneOnOne;
	if (isPaused(person)) return 'paused';
	if (!masked && hasSlipped(person, today)) return 'slipped';
	if (next === undefined || next < today) return 'unknown';
	return daysBetween(today, next) < WEEK_DAYS ? next : 'later';
};

const headings = (today: Day): readonly (readonly [id: string, heading: string])[] => [
	['slipped', 'Slipped'],
	...Array.from({length: WEEK_DAYS}, (_, index) => {
		const day = addDays(today, index);
		return [day, `${index === 0 ? 'Today, ' : ''}${weekDay(day)}`] as const;
	}),
	['later', `After ${shortDay(addDays(today, WEEK_DAYS - 1), today)}`],
	['unknown', 'None known yet'],
	['paused', 'Paused'],
];

const makeWeek = (team: Team, masked: boolean): readonly WeekGroup[] => {
	const {today} = team;
	const here = team.people.filter(isHere);
	const byGroup = new Map<string, PersonState[]>();
	for (const person of masked ? inOrderOfNames(here) : inOrderOfAttention(here, today)) {
		const id = groupOf(person, today, masked);
		const group = byGroup.get(id);
		if (group) group.push(person);
		else byGroup.set(id, [person]);
	}
	const later = byGroup.get('later')?.sort(byDay(person => person.oneOnOne.next));
	return headings(today).flatMap(([id, heading]): WeekGroup[] => {
		const people = id === 'later' ? later : byGroup.get(id);
		return people ? [{id, heading, people}] : [];
	});
};

const openWeek = onceFor((team: Team) => makeWeek(team, false));
const maskedWeek = onceFor((team: Team) => makeWeek(team, true));

/**
 * Groups with somebody in them, each in the order of attention; those further ahead by their day. While masked nobody has
 * slipped, and the order is that of the names.
 */
export const weekAhead = (team: Team, masked = false): readonly WeekGroup[] => (masked ? maskedWeek : openWeek)(team);

export type WeekLine = {
	readonly person: PersonId;
	readonly name: string;
	readonly mark: Mark;
	/** `weekly · last 13 Nov · 12d late`, or why there is none. */
	readonly when: string;
	/** It is late, or none is recorded though there should be one. */
	readonly isSlipped: boolean;
	/** The same without a word on lateness. */
	readonly meets: string;
	/** `1 to say · 2 topics`; empty when nothing waits. */
	readonly waiting: string;
	/** The reason that comes first today. */
	readonly why: string;
};

const leaveWords = ({leave}: PersonState, today: Day): string => {
	const now = leave.find(({from, until}) => from <= today && (until === undefined || today <= until));
	return now?.until === undefined ? 'on leave' : `on leave until ${shortDay(now.until, today)}`;
};

const isLate = ({oneOnOne: {state}}: PersonState): boolean => state === 'overdue' || state === 'late';

const isSlipped = (person: PersonState): boolean => {
	const {last, state} = person.oneOnOne;
	return person.status !== 'leave' && (isLate(person) || (last === undefined && state === 'never'));
};

const whenWords = (person: PersonState, team: Team, isLateSaid: boolean): string => {
	const {today} = team;
	const {last, next, planned, state, countedDays, everyDays = 0} = person.oneOnOne;
	if (person.status === 'leave') return [leaveWords(person, today), coverWords(person, team)].filter(Boolean).join(' · ');
	const noLast = isLateSaid ? (state === 'never' ? 'none recorded' : 'last one unknown') : undefined;
	return [
		cadenceWords(person.cadence),
		last === undefined ? noLast : `last ${shortDay(last, today)}`,
		isLateSaid && isLate(person) ? `${countedDays - everyDays}d late` : undefined,
		planned === undefined ? undefined : 'planned',
		next !== undefined && daysBetween(today, next) >= WEEK_DAYS ? weekDay(next) : undefined,
	]
		.filter(Boolean)
		.join(' · ');
};

export const weekLine = (person: PersonState, team: Team): WeekLine => {
	const {mark, why} = personRow(person, team);
	return {
		person: person.id,
		name: person.name,
		mark,
		when: whenWords(person, team, true),
		meets: whenWords(person, team, false),
		isSlipped: isSlipped(person),
		waiting: waitingWords(person).join(' · '),
		// While somebody is away, who covers has been said already.
		why: person.signals.length === 0 ? '' : why,
	};
};

/** `2 today, 3 more in the week ahead, 1 slipped`. */
export const weekWords = (team: Team, masked = false): string => {
	const groups = weekAhead(team, masked);
	const count = (is: (id: string) => boolean) => groups.reduce((sum, {id, people}) => sum + (is(id) ? people.length : 0), 0);
	const slipped = count(id => id === 'slipped');
	return [
		`${count(id => id === team.today)} today`,
		`${count(id => /^\d/.test(id) && id !== team.today)} more in the week ahead`,
		...(slipped > 0 ? [`${slipped} slipped`] : []),
	].join(', ');
};
