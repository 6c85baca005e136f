// What every answer starts from: the task, the role and level asked about, how far ahead to look, and days to name.
import {addDays, type Day, isWeekend} from '../../domain/day.ts';
import type {LevelId} from '../../domain/ids.ts';
import type {Ladder} from '../../domain/ladder/ladder.ts';
import {builtInLadder} from '../../knowledge/ladder.ts';
import {roleGuide} from '../../knowledge/roles.ts';
import {tasks} from '../../knowledge/tasks.ts';
import {levelGuides} from '../../knowledge/tracks.ts';
import type {ExperienceLevel, LevelGuide, Page, RequestRole, RoleGuide, TaskGuide} from '../../knowledge/types.ts';
import {levelFor} from '../growth/level-mapping.ts';
import type {AdviceRequest} from './request.ts';

const DAYS_PER_MONTH = 365.25 / 12;
const DAYS_PER_WEEK = 7;

/** The levels of experience on the built-in ladder; an executive is read as a director, the first of them. */
export const EXPERIENCE: Readonly<Record<ExperienceLevel, {readonly level: LevelId; readonly words: string}>> = {
	mid: {level: 'L3', words: 'an engineer at mid level'},
	senior: {level: 'L4', words: 'a senior engineer'},
	staff: {level: 'L5', words: 'a staff engineer'},
	principal: {level: 'L6', words: 'a principal engineer'},
	executive: {level: 'D1', words: 'an executive'},
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
	readonly until: Day;
};

/** A weekday: Saturday and Sunday move to Monday. */
export const workday = (day: Day): Day => {
	let moved = day;
	while (isWeekend(moved)) moved = addDays(moved, 1);
	return moved;
};

/** A weekday so many weeks from a day, but not after the last day there is. */
export const inWeeks = (from: Day, weeks: number, last: Day): Day => {
	const wanted = workday(addDays(from, Math.round(weeks * DAYS_PER_WEEK)));
	return wanted > last ? last : wanted;
};

/** `monthsFrom('2026-11-20', 12)` → `2027-11-22`: a weekday, at least a day ahead. */
export const monthsFrom = (day: Day, months: number): Day =>
	workday(addDays(day, Math.max(1, Math.round(months * DAYS_PER_MONTH))));

const taskGuide = (request: AdviceRequest): TaskGuide => {
	const task = tasks.find(each => each.id === request.task_type);
	if (!task) throw new Error(`no guide to the task ${request.task_type}`);
	return task;
};

export const levelGuide = (level: LevelId | undefined): LevelGuide | undefined =>
	level === undefined ? undefined : levelGuides.find(each => each.level === level);

/** The level that the request's word of experience means on the frame's ladder; undefined where nothing says so. */
export const experienceLevel = ({request, ladder}: Pick<Frame, 'request' | 'ladder'>): LevelId | undefined =>
	request.experience_level && levelFor(ladder, EXPERIENCE[request.experience_level].level);

export const frameOf = (
	request: AdviceRequest,
	today: Day,
	{ladder = builtInLadder, pages}: {readonly ladder?: Ladder; readonly pages: readonly Page[]},
): Frame => {
	const task = taskGuide(request);
	const months = request.horizon_months ?? task.months;
	return {
		request,
		today,
		ladder,
		pages,
		task,
		roleKey: request.role_target ?? 'any',
		role: request.role_target === undefined ? undefined : roleGuide(request.role_target),
		months,
		until: monthsFrom(today, months),
	};
};
