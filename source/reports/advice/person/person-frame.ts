// What an answer about somebody starts from: the person, what they aim for, and from which day the plan runs.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import type {LevelId} from '../../../domain/ids.ts';
import {competencyOf, type Ladder} from '../../../domain/ladder/ladder.ts';
import type {Absence} from '../../../domain/roster/roster.ts';
import {mergeAbsences} from '../../../domain/team/absence.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import {roleGuide} from '../../../knowledge/roles.ts';
import type {RoleGuide} from '../../../knowledge/types.ts';
import {shortDay} from '../../../text/day-words.ts';
import {builtInLevel} from '../../growth/level-mapping.ts';
import {firstName} from '../../words/first-names.ts';
import {type About, aboutOf} from '../about.ts';
import {type AdviceOptions, daysOfMonths, experienceLevel, type Frame} from '../frame.ts';
import {type DueDays, dueDaysOf} from '../plan/calendar.ts';
import {type Aim, aimOf, ROLE_OF_LEVEL} from './aim.ts';

/** A target day nearer than this leaves no time for a plan; one further away than three years is none. */
const SHORTEST_PLAN_DAYS = 28;
const LONGEST_PLAN_DAYS = 1100;

export type PersonFrame = Frame & {
	readonly person: PersonState;
	readonly team: Team;
	/** The short name. */
	readonly name: string;
	/** Made to be shared with the person: no mood, no note, nothing that has not been said. */
	readonly isForThem: boolean;
	/** Their level, also when the request had to say it. */
	readonly level?: LevelId;
	readonly aim: Aim;
	readonly about?: About;
	/** The days on which the lead alone can do something. */
	readonly leadCalendar: DueDays;
	/** The first day of the plan: today, or the day they are back. */
	readonly start: Day;
	/** How many days it runs, without those on which somebody is away. */
	readonly days: number;
	/** From when they are on a leave with no day of return, where that is so close that nothing can be planned before it. */
	readonly awayFrom?: Day;
};

/** The role somebody holds today: by the roster, or because their level is one of management. */
export const heldRole = ({person, ladder, level}: Pick<PersonFrame, 'person' | 'ladder' | 'level'>): RoleGuide | undefined =>
	roleGuide(person.role ?? ROLE_OF_LEVEL[builtInLevel(ladder, level) ?? ''] ?? '');

/** The plan ends on the target's day when nobody says otherwise and that day leaves time for one. */
const lengthOf = ({request, months, task}: Frame, start: Day, by: Day | undefined): number => {
	const usual = daysOfMonths(months);
	if (request.horizon_months !== undefined || task.id !== 'career_planning' || by === undefined) return usual;
	const days = daysBetween(start, by);
	return days >= SHORTEST_PLAN_DAYS && days <= LONGEST_PLAN_DAYS ? days : usual;
};

/** The first day after a leave of today; undefined without one, or when it has no end. */
const backOn = ({person, today}: {readonly person: PersonState; readonly today: Day}) => {
	const leave =
		person.status === 'leave' ? person.leave.find(each => each.from <= today && (each.until ?? today) >= today) : undefined;
	return leave?.until === undefined ? undefined : addDays(leave.until, 1);
};

/** Nothing is planned that is to be done within a week, or for which no day is left. */
const SOON_DAYS = 7;

const endlessLeave = ({leave}: PersonState, start: Day, calendar: DueDays): Day | undefined =>
	leave.find(
		({from, until}) =>
			until === undefined &&
			(daysBetween(start, from) <= SOON_DAYS || calendar.onOrAfter(start, addDays(from, -1)) === undefined),
	)?.from;

/** Of an absence of the lead’s without an end nobody could plan anything, so it is left out. */
export const knownAbsences = (away: readonly Absence[]): readonly Absence[] => away.filter(({until}) => until !== undefined);

/** What the roster does not say and the request had to. */
const assumed = (
	{person}: Pick<PersonFrame, 'person'>,
	name: string,
	level: LevelId | undefined,
	word: string | undefined,
): readonly string[] =>
	person.level === undefined && level !== undefined
		? [`The roster does not say which level ${name} is in; you said ${word}, which is read as ${level}.`]
		: [];

const passed = ({by}: Aim, today: Day): readonly string[] =>
	by !== undefined && by < today
		? [
				`The day set for the target, ${shortDay(by, today)}, has passed. Talk about that first, then set a new day or another target.`,
			]
		: [];

/** An area that is called like the person is quoted in what they read: it is not them who is spoken to. */
const withQuotedAreas = (team: Team, name: string): Team => {
	const isCalledSo = (area: string): boolean => area.split(/[^\p{L}\p{N}]+/u).includes(name);
	return team.areas.some(area => isCalledSo(area.name))
		? {...team, areas: team.areas.map(area => (isCalledSo(area.name) ? {...area, name: `“${area.name}”`} : area))}
		: team;
};

export const personFrame = (
	frame: Frame,
	person: PersonState,
	team: Team,
	{audience = 'lead'}: Pick<AdviceOptions, 'audience'>,
): PersonFrame => {
	const {request, today, ladder} = frame;
	const name = firstName(team.people, person.id);
	const level = person.level ?? experienceLevel(frame);
	const aim = aimOf({person, ladder, level, frame, name});
	const back = backOn({person, today});
	const away = knownAbsences(team.roster.away);
	const calendar = dueDaysOf(mergeAbsences([...person.leave, ...away]), team.weekend);
	const start = back === undefined ? today : (calendar.onOrAfter(back) ?? back);
	return {
		...frame,
		calendar,
		leadCalendar: dueDaysOf(mergeAbsences(away), team.weekend),
		person,
		team: audience === 'them' ? withQuotedAreas(team, name) : team,
		name,
		isForThem: audience === 'them',
		level,
		aim: {
			...aim,
			remarks: [...assumed({person}, name, level, request.experience_level), ...aim.remarks, ...passed(aim, today)],
		},
		about: request.about === undefined ? undefined : aboutOf(request.about),
		start,
		days: calendar.counted(start, lengthOf(frame, start, aim.by)),
		awayFrom: endlessLeave(person, start, calendar),
	};
};

/** Whether a competency is among those that the ladder knows by this name. */
export const nameIn = (ladder: Ladder, competency: string): string => competencyOf(ladder, competency)?.name ?? competency;
