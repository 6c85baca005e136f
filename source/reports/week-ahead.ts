// The 1:1s of the week: what slipped, then day by day, then later, paused and unknown.
import {inOrderOfAttention} from '../domain/attention.ts';
import {addDays, type Day, daysBetween, isWeekend} from '../domain/day.ts';
import type {PersonId} from '../domain/ids.ts';
import type {PersonState, Team} from '../domain/team.ts';
import {shortDay, weekDay} from '../text/day-words.ts';
import {plural} from '../text/words.ts';
import {coverWords} from './covers.ts';
import {oneOnOneWords} from './person-card.ts';
import {personRow} from './person-row.ts';

/** As far as the week goes: the seven days from today on. */
const WEEK_DAYS = 7;

export type WeekLine = {
	readonly person: PersonId;
	readonly name: string;
	/** `weekly · last 13 Nov · due today`, or why there is none. */
	readonly when: string;
	/** The reason that comes first today. */
	readonly why: string;
	/** The day was planned rather than counted. */
	readonly planned: boolean;
};

export type WeekGroup = {readonly id: string; readonly heading: string; readonly lines: readonly WeekLine[]};

const lineOf = (person: PersonState, team: Team, masked: boolean): WeekLine => ({
	person: person.id,
	name: person.name,
	when:
		person.status === 'leave'
			? ['on leave', coverWords(person, team)].filter(Boolean).join(' · ')
			: oneOnOneWords(person, team.today),
	why: personRow(person, team, masked).reason,
	planned: person.oneOnOne.planned !== undefined,
});

const slipped = ({oneOnOne}: PersonState, today: Day): boolean =>
	(oneOnOne.next === undefined || oneOnOne.next < today) && ['due', 'overdue', 'late', 'never'].includes(oneOnOne.state);

/** Days of the week ahead without weekends nobody meets on; people with nothing to meet for come last. */
export const weekAhead = (team: Team, masked = false): readonly WeekGroup[] => {
	const {today} = team;
	const people = inOrderOfAttention(
		team.people.filter(person => person.status !== 'left'),
		today,
	);
	const end = addDays(today, WEEK_DAYS);
	const group = (id: string, heading: string, belongs: (person: PersonState) => boolean): WeekGroup => ({
		id,
		heading,
		lines: people.filter(belongs).map(person => lineOf(person, team, masked)),
	});
	const paused = (person: PersonState) => person.oneOnOne.state === 'paused';
	const on = (day: Day) => (person: PersonState) => !paused(person) && person.oneOnOne.next === day;
	const days = Array.from({length: WEEK_DAYS}, (_, index) => addDays(today, index));
	const late = group('slipped', 'Slipped', person => !paused(person) && slipped(person, today));
	const unknown = group(
		'unknown',
		'No 1:1 known yet',
		person => !paused(person) && !slipped(person, today) && person.oneOnOne.next === undefined,
	);
	return [
		late,
		...days
			.map(day => group(day, `${day === today ? 'Today, ' : ''}${weekDay(day)}`, on(day)))
			.filter(each => each.lines.length > 0 || !isWeekend(each.id as Day)),
		group(
			'later',
			`After ${shortDay(addDays(end, -1), today)}`,
			person => !paused(person) && person.oneOnOne.next !== undefined && person.oneOnOne.next >= end,
		),
		unknown,
		group('paused', 'Paused', paused),
	].filter(each => each.lines.length > 0 || days.includes(each.id as Day));
};

/** `2 today, 3 more this week, 1 slipped`. */
export const weekWords = (team: Team): string => {
	const met = team.people.filter(person => person.oneOnOne.state !== 'paused');
	const todays = met.filter(person => person.oneOnOne.next === team.today).length;
	const later = met.filter(
		({oneOnOne}) =>
			oneOnOne.next !== undefined && oneOnOne.next > team.today && daysBetween(team.today, oneOnOne.next) < WEEK_DAYS,
	).length;
	const late = met.filter(person => slipped(person, team.today)).length;
	return [`${todays} today`, `${later} more this week`, ...(late > 0 ? [`${plural(late, 'has', 'have')} slipped`] : [])].join(
		', ',
	);
};
