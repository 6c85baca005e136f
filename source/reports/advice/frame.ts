// What every answer starts from: the task, the role and level asked about, how far ahead to look, and the days to name.
import {addDays, type Day, daysBetween, type Weekday} from '../../domain/day.ts';
import type {LevelId} from '../../domain/ids.ts';
import type {EntryOf} from '../../domain/journal/entries.ts';
import type {Ladder} from '../../domain/ladder/ladder.ts';
import type {Absence} from '../../domain/roster/roster.ts';
import {mergeAbsences} from '../../domain/team/absence.ts';
import {builtInLadder} from '../../knowledge/ladder.ts';
import {roleGuide} from '../../knowledge/roles.ts';
import {tasks} from '../../knowledge/tasks.ts';
import {levelGuides} from '../../knowledge/tracks.ts';
import type {ExperienceLevel, LevelGuide, Page, RequestRole, RoleGuide, TaskGuide} from '../../knowledge/types.ts';
import {levelFor} from '../growth/level-mapping.ts';
import {type DueDays, dueDaysOf} from './plan/calendar.ts';
import type {AdviceRequest} from './request.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** The levels of experience on the built-in ladder. */
const EXPERIENCE: Readonly<Record<ExperienceLevel, {readonly level: LevelId; readonly words: string}>> = {
	mid: {level: 'L3', words: 'an engineer at mid level'},
	senior: {level: 'L4', words: 'a senior engineer'},
	staff: {level: 'L5', words: 'a staff engineer'},
	principal: {level: 'L6', words: 'a principal engineer'},
	executive: {level: 'D1', words: 'an executive'},
};
/** An executive is read by the role asked about: whoever is to be CTO or VP is compared with a VP, anybody else with a director. */
const EXECUTIVE: Readonly<Partial<Record<RequestRole, LevelId>>> = {cto: 'VP', vp: 'VP'};

/** What an answer may draw on beside the request. */
export type AdviceOptions = {
	/** `them`: made to be shared with the person, without moods, notes, and what has not been said. */
	readonly audience?: 'lead' | 'them';
	/** The playbook, where a situation is asked about. */
	readonly pages?: readonly Page[];
	/** What the lead noted about themselves, oldest first. */
	readonly notes?: readonly EntryOf<'note-taken'>[];
	/** The roster's own ladder, weekend and absences of the lead, where the advice is about nobody on it. */
	readonly ladder?: Ladder;
	readonly weekend?: readonly Weekday[];
	readonly away?: readonly Absence[];
};

export type Frame = {
	readonly request: AdviceRequest;
	readonly today: Day;
	/** The team's own, where it has one. */
	readonly ladder: Ladder;
	/** Of the playbook; empty where the request needs none. */
	readonly pages: readonly Page[];
	readonly task: TaskGuide;
	readonly roleKey: RequestRole | 'any';
	readonly role?: RoleGuide;
	readonly months: number;
	readonly calendar: DueDays;
};

/** So many months later: `monthsLater('2026-11-20', 12)` → `2027-11-20`. */
export const monthsLater = (day: Day, months: number): Day => addDays(day, Math.max(1, Math.round(months * DAYS_PER_MONTH)));

/** How many days a time of months is. */
export const daysOfMonths = (months: number): number => daysBetween('2026-01-01', monthsLater('2026-01-01', months));

const taskGuide = (request: AdviceRequest): TaskGuide => {
	const task = tasks.find(each => each.id === request.task_type);
	if (!task) throw new Error(`no guide to the task ${request.task_type}`);
	return task;
};

export const levelGuide = (level: LevelId | undefined): LevelGuide | undefined =>
	level === undefined ? undefined : levelGuides.find(each => each.level === level);

/** The built-in level that the request's word of experience means. */
export const builtInExperience = ({experience_level: word, role_target: role}: AdviceRequest): LevelId | undefined =>
	word === 'executive' ? ((role && EXECUTIVE[role]) ?? EXPERIENCE.executive.level) : word && EXPERIENCE[word].level;

/** `a staff engineer`; undefined where no level was named. */
export const experienceWords = ({experience_level: word}: AdviceRequest): string | undefined => word && EXPERIENCE[word].words;

/** The level that the request's word of experience means on the frame's ladder; undefined where nothing says so. */
export const experienceLevel = ({request, ladder}: Pick<Frame, 'request' | 'ladder'>): LevelId | undefined => {
	const level = builtInExperience(request);
	return level && levelFor(ladder, level);
};

export const frameOf = (
	request: AdviceRequest,
	today: Day,
	{ladder = builtInLadder, pages = [], weekend, away}: AdviceOptions,
): Frame => {
	const task = taskGuide(request);
	return {
		request,
		today,
		ladder,
		pages,
		task,
		roleKey: request.role_target ?? 'any',
		role: request.role_target === undefined ? undefined : roleGuide(request.role_target),
		months: request.horizon_months ?? task.months,
		calendar: dueDaysOf(away && mergeAbsences(away), weekend),
	};
};
