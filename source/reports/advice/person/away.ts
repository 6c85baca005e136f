// Leave in an answer: the time before somebody is back as a phase of its own, a word on it, and the leave ahead; as much as the leave is long.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import type {Absence} from '../../../domain/roster/roster.ts';
import {LONG_LEAVE_DAYS, leaveDays} from '../../../domain/team/absence.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list} from '../../../text/words.ts';
import {firstName} from '../../words/first-names.ts';
import type {Phase} from '../advice.ts';
import {areasOf} from './areas.ts';
import {holeWords} from './cover.ts';
import type {PersonFrame} from './person-frame.ts';

/** The leave that somebody is on. */
export const leaveOf = ({person, today}: Pick<PersonFrame, 'person' | 'today'>): Absence | undefined =>
	person.leave.find(({from, until}) => from <= today && (until === undefined || until >= today));

/** Three weeks and more are to be come back from; a quarter and more is a new beginning. */
const isLong = (leave: Absence | undefined): boolean => leave !== undefined && leaveDays(leave) >= LONG_LEAVE_DAYS;
const MONTHS_AWAY_DAYS = 90;

/** The first weeks are planned four weeks before the return, or in the last week where that day has passed. */
const PLAN_BEFORE_DAYS = 28;
const LAST_WEEK_DAYS = 7;

const planningDay = ({start, today, leadCalendar}: PersonFrame): Day | undefined =>
	[PLAN_BEFORE_DAYS, LAST_WEEK_DAYS]
		.map(days => addDays(start, -days))
		.filter(day => day > today)
		.map(day => leadCalendar.onOrAfter(day, addDays(start, -1)) ?? leadCalendar.onOrBefore(day, today))[0];

/** Who holds what meanwhile, by name, or that nobody does. */
const heldMeanwhile = (frame: PersonFrame, leave: Absence): readonly string[] => {
	const {team, today, start} = frame;
	const rest = {from: today, until: addDays(start, -1)};
	const holes = holeWords({...leave, ...rest}, frame);
	const held = areasOf(frame).flatMap(({name, backup}) =>
		backup !== undefined && personById(team, backup)?.status === 'active'
			? [`${name} is with ${firstName(team.people, backup)}`]
			: [],
	);
	return [...(held.length > 0 ? [capital(list(held))] : []), ...(holes === '' ? [] : [`${capital(holes)}: name who answers`])];
};

const focusUntil = (frame: PersonFrame): readonly string[] => {
	const {name, start, today} = frame;
	const leave = leaveOf(frame);
	if (!leave) return [];
	const held = heldMeanwhile(frame, leave);
	const peace = `Leave ${name} in peace`;
	if (!isLong(leave)) return [...held, peace];
	const day = planningDay(frame);
	return [
		...held,
		'Keep one page on what changes',
		...(day === undefined
			? []
			: [
					`By ${shortDay(day, today)}: plan the first ${daysBetween(leave.from, start) >= MONTHS_AWAY_DAYS ? 'two weeks' : 'week'}, from the first talk to what waits`,
				]),
		peace,
	];
};

/** The time before the plan's first day is a phase of its own. */
export const beforeReturn = (frame: PersonFrame): readonly Phase[] => {
	const {start, today, name} = frame;
	if (start <= today) return [];
	return [
		{
			name: `Until ${name} is back`,
			from: today,
			until: addDays(start, -1),
			focus: focusUntil(frame),
			check: `Is the first talk after the return in the calendar, on ${shortDay(start, today)} or the day after?`,
		},
	];
};

/** That they are away now, and from when everything is counted. */
export const leaveParagraph = (frame: PersonFrame): readonly string[] => {
	const {start, today, name} = frame;
	const leave = leaveOf(frame);
	if (start <= today || !leave) return [];
	const back = `${name} is on leave and back on ${shortDay(start, today)}; everything below is counted from that day.`;
	const holes = holeWords({...leave, from: today, until: addDays(start, -1)}, frame);
	const cover = holes === '' ? '' : ` ${capital(holes)}: name today who answers.`;
	if (!isLong(leave)) return [`${back}${cover} A usual 1:1 in the first days is enough; nothing else has to be made of it.`];
	const weeks = daysBetween(leave.from, start) >= MONTHS_AWAY_DAYS ? 'two weeks' : 'week';
	return [`${back} Give the first ${weeks} to arriving.`];
};

/** The leave that lies ahead. */
export const nextLeave = ({person, today}: PersonFrame): Absence | undefined =>
	person.leave.filter(({from}) => from > today).toSorted((x, y) => (x.from < y.from ? -1 : 1))[0];
