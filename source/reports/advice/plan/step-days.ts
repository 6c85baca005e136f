// By when each step of a plan is due, so that it falls into the very phase of the timeline that names it.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import type {Phase, Timeline} from '../advice.ts';
import {inWeeks, workday} from '../frame.ts';
import type {Focus} from '../person/focus.ts';

/** A step that no phase names is due after so many weeks, the next one as many later. */
const STEP_WEEKS = 4;
/** What is late, or has no day, is settled in the first week. */
const SETTLED_WEEKS = 1;
/** Where energy comes first, everything begins a month later. */
const LATER_DAYS = 28;

export type Step = {readonly focus: Focus; readonly by: Day};

type Plan = {readonly start: Day; readonly until: Day; readonly energyFirst: boolean};

/** Steps in one phase share it: a single one is due in its middle, the first of two after a quarter. */
const withinPhase = ({from, until}: Phase, position: number, count: number): Day =>
	addDays(from, Math.round((daysBetween(from, until) * (position + 0.5)) / count));

const usualDay = (focus: Focus, index: number, all: readonly Focus[], timeline: Timeline, {start, until}: Plan): Day => {
	const phase = timeline.phases.find(each => each.focus.includes(focus.what));
	if (!phase) return inWeeks(start, STEP_WEEKS * (index + 1), until);
	const together = all.filter(each => !each.open && phase.focus.includes(each.what));
	return withinPhase(phase, together.indexOf(focus), together.length);
};

/** What was agreed on before keeps its day; everything else gets a weekday of the plan. */
export const stepDays = (focuses: readonly Focus[], timeline: Timeline, plan: Plan): readonly Step[] =>
	focuses.map((focus, index): Step => {
		const due = focus.open?.due;
		if (due !== undefined && due >= plan.start && due <= plan.until) return {focus, by: due};
		if (focus.open) return {focus, by: inWeeks(plan.start, SETTLED_WEEKS, plan.until)};
		const usual = usualDay(focus, index, focuses, timeline, plan);
		const day = workday(plan.energyFirst ? addDays(usual, LATER_DAYS) : usual);
		return {focus, by: day > plan.until ? plan.until : day < plan.start ? plan.start : day};
	});

/** The timeline with each step in the phase that holds its day. */
export const withSteps = (timeline: Timeline, steps: readonly Step[]): Timeline => ({
	...timeline,
	phases: timeline.phases.map((phase): Phase => {
		const others = phase.focus.filter(text => !steps.some(({focus}) => focus.what === text));
		const due = steps.filter(({by}) => by >= phase.from && by <= phase.until).map(({focus}) => focus.what);
		return {...phase, focus: [...others, ...due]};
	}),
});
