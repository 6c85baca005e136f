// The timeline: phases that follow each other without holes, and the items of a plan, each due in the phase that names it.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import {compareText} from '../../../domain/order.ts';
import type {TaskType} from '../../../knowledge/types.ts';
import type {Phase, Timeline} from '../advice.ts';
import type {DueDays} from './calendar.ts';
import type {DraftItem, PlannedItem} from './items.ts';

/** A phase before it has days: how many it takes, without those on which somebody is away. */
export type DraftPhase = {
	readonly name: string;
	readonly days: number;
	readonly check: string;
	/** What it is about beside the items that fall into it. */
	readonly focus?: readonly string[];
};

/** How the time of a task is cut: a share of the whole, at least and at most so many days; one takes what is left. */
type Shape = {readonly name: string; readonly share?: number; readonly least: number; readonly most?: number};

const SHAPES: Readonly<Record<TaskType, readonly Shape[]>> = {
	career_planning: [
		{name: 'Find out', share: 0.1, least: 5, most: 35},
		{name: 'First piece of work', share: 0.3, least: 10, most: 100},
		{name: 'Larger piece of work', least: 10},
		{name: 'Look back', share: 0.2, least: 5, most: 75},
	],
	leadership: [
		{name: 'Look', share: 0.06, least: 6, most: 10},
		{name: 'Smallest remedy', share: 0.2, least: 10, most: 35},
		{name: 'Next remedy, or the same for longer', least: 8},
		{name: 'Let it stand by itself', share: 0.3, least: 6, most: 75},
	],
	management: [
		{name: 'Prepare', share: 0.08, least: 4, most: 7},
		{name: 'Hold the meeting', share: 0.1, least: 5, most: 10},
		{name: 'Follow up', least: 14},
		{name: 'Close it', share: 0.2, least: 7, most: 21},
	],
	communication: [
		{name: 'Draft', share: 0.1, least: 4, most: 10},
		{name: 'Try it on two readers', share: 0.1, least: 4, most: 10},
		{name: 'Send or say it', share: 0.2, least: 5, most: 14},
		{name: 'Listen', least: 14},
	],
	strategy: [
		{name: 'Understand', share: 0.2, least: 8, most: 42},
		{name: 'Choose', share: 0.15, least: 6, most: 28},
		{name: 'First actions', least: 10},
		{name: 'Look again', share: 0.25, least: 5, most: 60},
	],
	mentoring: [
		{name: 'Agree', share: 0.1, least: 6, most: 21},
		{name: 'First meetings', share: 0.35, least: 10, most: 70},
		{name: 'Practise', least: 9},
		{name: 'End', share: 0.15, least: 4, most: 28},
	],
};
/** A month holds one piece of work and no larger one after it. */
const SHORT: Readonly<Partial<Record<TaskType, readonly Shape[]>>> = {
	career_planning: [
		{name: 'Agree', share: 0.2, least: 5, most: 10},
		{name: 'One piece of work', least: 12},
		{name: 'Look back', share: 0.15, least: 4, most: 10},
	],
};
const SHORT_DAYS = 70;

/** Longer than this no task is planned with days: a plan of years in detail is a wish. */
const LONGEST_DAYS: Readonly<Record<TaskType, number>> = {
	career_planning: 400,
	leadership: 280,
	management: 130,
	communication: 100,
	strategy: 380,
	mentoring: 280,
};
const DAYS_PER_YEAR = 365;
const YEARS = ['First', 'Second', 'Third', 'Fourth'];

/** The time that a task is planned for with days, of all that was asked for. */
export const plannedDays = (task: TaskType, days: number, usual: number): number =>
	days > LONGEST_DAYS[task] ? Math.min(days, usual) : days;

/** The phases of a task from a day to one so many days later, both included, without their checks. */
export const phasesOf = (task: TaskType, days: number): readonly Omit<DraftPhase, 'check'>[] => {
	const shapes = (days < SHORT_DAYS ? SHORT[task] : undefined) ?? SHAPES[task];
	const wanted = shapes.map(({share, least, most = Number.POSITIVE_INFINITY}) =>
		share === undefined ? 0 : Math.min(most, Math.max(least, Math.round(days * share))),
	);
	const left = days + 1 - wanted.reduce((sum, each) => sum + each, 0);
	return shapes.map(({name, share, least}, index) => ({
		name,
		days: share === undefined ? Math.max(least, left) : (wanted[index] ?? least),
	}));
};

/** In which phase the steps toward a target are due, the first one and those after it. */
const STEP_PHASES: Readonly<Record<TaskType, readonly number[]>> = {
	career_planning: [1, 2, 2],
	leadership: [2, 3, 3],
	management: [2, 3, 3],
	communication: [3, 3, 3],
	strategy: [2, 3, 3],
	mentoring: [1, 2, 2],
};

/** The phase of the index-th step, where there are so many phases. */
export const stepPhase = (task: TaskType, index: number, phases: number): number =>
	Math.min(STEP_PHASES[task][index] ?? 2, Math.max(0, phases - (phases < SHAPES[task].length ? 2 : 1)));

/** What is left of a longer time: by years where a direction is planned, else one phase. */
export const beyond = (task: TaskType, planned: number, days: number): readonly DraftPhase[] => {
	if (days - planned < 28) return [];
	if (task !== 'career_planning')
		return [{name: 'Afterwards', days: days - planned, check: 'What has to be asked anew, now that things have changed?'}];
	const years = Math.ceil((days - planned) / DAYS_PER_YEAR - 0.1);
	return Array.from({length: years}, (_, index) => ({
		name: `${YEARS[index + 1] ?? 'Another'} year`,
		days: Math.min(DAYS_PER_YEAR, days - planned - index * DAYS_PER_YEAR),
		focus: ['Planned anew from what the year before has shown'],
		check: 'Is the direction still the right one, and what speaks for it?',
	}));
};

/** When to look back on a talk or two. */
const LOOK_BACK_DAYS = 28;

/** Where nothing is planned beyond the first talks, the plan is no longer than they are, and a look back follows them. */
export const withoutIdle = (drafts: readonly DraftPhase[], items: readonly DraftItem[], start: Day): readonly DraftPhase[] => {
	const last = drafts.length - 1;
	const isSoon = ({due, phase}: DraftItem): boolean =>
		due === undefined ? false : phase === 0 && daysBetween(start, due) < (drafts[0]?.days ?? 0);
	const used = Math.max(0, ...items.filter(({due}) => due === undefined).map(({phase}) => phase));
	if (used + 1 >= last || items.some(item => item.due !== undefined && !isSoon(item))) return drafts;
	return drafts
		.filter((_, index) => index <= used || index === last)
		.map((phase, index, all) => (index === all.length - 1 ? {...phase, days: Math.min(phase.days, LOOK_BACK_DAYS)} : phase));
};

/** Phases with days, from a day on. None is so short that nothing could be due in it. */
export const laidOut = (drafts: readonly DraftPhase[], start: Day, calendar: DueDays): readonly Phase[] => {
	const phases: Phase[] = [];
	let from = start;
	for (const {name, days, check, focus = []} of drafts) {
		const end = calendar.after(from, Math.max(0, days - 1));
		// An absence without an end is where planning ends, too.
		if (end === undefined) {
			const {last = addDays(from, days)} = calendar;
			if (calendar.onOrBefore(last, from) !== undefined) phases.push({name, from, until: last, focus, check});
			break;
		}
		const until = calendar.onOrBefore(end, from) === undefined ? (calendar.onOrAfter(end) ?? end) : end;
		phases.push({name, from, until, focus, check});
		from = addDays(until, 1);
	}
	return phases;
};

const dueIn = ({from, until}: Phase, days: number, calendar: DueDays): Day => {
	const wanted = calendar.after(from, days) ?? until;
	const day = wanted > until ? until : wanted;
	return calendar.onOrAfter(day, until) ?? calendar.onOrBefore(until, from) ?? until;
};

const phaseAt = (phases: readonly Phase[], day: Day): Phase | undefined =>
	phases.find(({from, until}) => from <= day && day <= until);

/** Each item with its day, and each phase with the items that are due in it. What was agreed on before keeps its day. */
export const scheduled = (
	drafts: readonly DraftItem[],
	phases: readonly Phase[],
	calendar: DueDays,
): {readonly items: readonly PlannedItem[]; readonly phases: readonly Phase[]} => {
	const [first, last] = [phases[0], phases.at(-1)];
	const items = drafts.map(({phase, days, due, key: _, matter: _matter, ...item}): PlannedItem => {
		const own = phases[Math.min(phase, phases.length - 1)];
		if (!own || !first || !last) throw new Error('a plan without a phase');
		const agreed = due !== undefined && due >= first.from && due <= last.until ? calendar.onOrAfter(due, last.until) : undefined;
		return {...item, by: agreed ?? dueIn(own, days, calendar)};
	});
	return {
		items,
		phases: phases.map(phase => ({
			...phase,
			focus: [
				...phase.focus,
				...items
					.filter(({by}) => phaseAt(phases, by) === phase)
					.toSorted((a, b) => compareText(a.by, b.by))
					.map(({what}) => what),
			],
		})),
	};
};

export const timelineOf = (phases: readonly Phase[]): Timeline => {
	const [first, last] = [phases[0], phases.at(-1)];
	if (!first || !last) throw new Error('a timeline without a phase');
	return {from: first.from, until: last.until, phases};
};

export const lengthOf = ({from, until}: Phase): number => daysBetween(from, until) + 1;
