// The steps of an approach on the calendar: cut to the day on which they have to be done, counted from the first one, or as long as a trial takes.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import type {Approach} from '../../../knowledge/approaches/approach.ts';
import type {ApproachForm} from '../forms/on-approach.ts';
import type {DraftPhase} from '../plan/timeline.ts';
import {nextLeave} from './away.ts';
import type {PersonFrame} from './person-frame.ts';

/** The last day of what has one: the eve of the leave, the last day here. */
export const endOf = (frame: PersonFrame, approach: Approach): Day | undefined => {
	const {person} = frame;
	const leave = nextLeave(frame);
	// Where the last day is one on which nobody is there, the last one before it.
	if ((approach.id === 'leaving' || approach.id === 'contract-ending') && person.left)
		return frame.calendar.onOrBefore(person.left, frame.start) ?? person.left;
	if (approach.id === 'going-on-leave' && leave) return addDays(leave.from, -1);
	return undefined;
};

/** Below this a phase is no time of its own. */
const SHORTEST_PHASE_DAYS = 3;
const FIRST_MONTHS = [30, 60, 90];

/** The first months count from the first day on the team: what lies behind is left out. */
const sinceJoined = ({person, start}: PersonFrame, phases: readonly DraftPhase[]): readonly (DraftPhase | undefined)[] => {
	const {joined} = person;
	if (joined === undefined) return phases;
	let day = daysBetween(joined, start) + 1;
	return phases.map((phase, index) => {
		const end = index === 0 ? day + phase.days - 1 : (FIRST_MONTHS[index - 1] ?? day);
		const days = end - day + 1;
		if (days < SHORTEST_PHASE_DAYS) return undefined;
		day = end + 1;
		return {...phase, days};
	});
};

/** Time to find the people and the occasion. */
const ARRANGE_DAYS = 14;

/** A trial takes as long as it takes: the look back comes after it. */
const withTrial = ({phases, items, ...form}: ApproachForm, days: number): ApproachForm => ({
	...form,
	phases: phases.map((phase, index) => (index === 1 ? {...phase, days: ARRANGE_DAYS + days} : phase)),
	items: items.map(item => (item.phase === 1 ? {...item, days: ARRANGE_DAYS} : item)),
});

/** The last working week, in which the goodbye lies. */
const LAST_WEEK_DAYS = 5;
const LAST_WEEK_ITEM_DAYS = 2;
/** Further ahead the end of a contract is a decision to take, and no goodbye yet. */
const FAR_DAYS = 60;
const LAST_WEEKS_DAYS = 28;

/** Counted back from the last day: the goodbye in the last week, the handover in the last third before it. */
const countedBack = (form: ApproachForm, days: number, isContract: boolean): ApproachForm => {
	if (isContract && days > FAR_DAYS) {
		const isSoon = ({phase}: {readonly phase: number}): boolean => phase < 2;
		const [decide = 1] = form.phases.map(phase => phase.days);
		const rest = Math.max(1, days - decide);
		return {
			...form,
			phases: form.phases.slice(0, 2).map((phase, index) => (index === 1 ? {...phase, days: rest} : phase)),
			// What somebody else has to know is shown in the last weeks, and not in the middle of the work.
			items: form.items
				.filter(isSoon)
				.map(item => (item.phase === 1 ? {...item, days: Math.max(0, rest - LAST_WEEKS_DAYS)} : item)),
			sections: form.sections.slice(0, 2),
		};
	}
	const before = Math.floor(((days - LAST_WEEK_DAYS) * 2) / 3);
	const lengths = isContract ? form.phases.map(phase => phase.days) : [before, days - LAST_WEEK_DAYS - before, LAST_WEEK_DAYS];
	const rest = days - lengths.slice(0, 2).reduce((sum, each) => sum + each, 0) - LAST_WEEK_DAYS;
	const spread = isContract ? [lengths[0] ?? 1, (lengths[1] ?? 1) + Math.max(0, rest), LAST_WEEK_DAYS] : lengths;
	const due = (phase: number, own: number): number =>
		phase === 2 ? LAST_WEEK_ITEM_DAYS : phase === 1 && !isContract ? (spread[1] ?? 1) - 1 : own;
	return {
		...form,
		phases: form.phases.map((phase, index) => ({...phase, days: spread[index] ?? phase.days})),
		items: form.items.map(item => ({...item, days: due(item.phase, item.days)})),
	};
};

/** Where the day lies further ahead, what comes last stays in its last days: the time in between is the longer one. */
const stretched = (phases: readonly DraftPhase[], further: number): readonly DraftPhase[] =>
	phases.map((phase, index) => (index === phases.length - 2 ? {...phase, days: phase.days + further} : phase));

/** The steps on the calendar, each with its phase: cut to a day on which it has to be done, or counted from the first. */
export const fitted = (frame: PersonFrame, approach: Approach, form: ApproachForm): ApproachForm => {
	const {phases, items} = form;
	if (approach.id === 'arriving') {
		const kept = sinceJoined(frame, phases);
		const position = (phase: number): number => kept.slice(0, phase).filter(each => each !== undefined).length;
		return {
			...form,
			sections: form.sections.filter((_, index) => kept[index] !== undefined),
			phases: kept.filter(each => each !== undefined),
			items: items.filter(({phase}) => kept[phase] !== undefined).map(item => ({...item, phase: position(item.phase)})),
		};
	}
	if (approach.id === 'changing-track' && frame.aim.role) return withTrial(form, frame.aim.role.trialDays);
	const end = endOf(frame, approach);
	if (end === undefined) return form;
	const days = Math.max(1, daysBetween(frame.start, end) + 1);
	const total = phases.reduce((sum, phase) => sum + phase.days, 0);
	if (days >= total && approach.id !== 'going-on-leave') return countedBack(form, days, approach.id === 'contract-ending');
	if (days >= total) return {...form, phases: stretched(phases, days - total)};
	const [first] = phases;
	if (first && days < phases.length * SHORTEST_PHASE_DAYS)
		return {
			...form,
			phases: [{...first, name: 'Until then', days, check: phases.at(-1)?.check ?? first.check}],
			items: items.map((item, index) => ({
				...item,
				phase: 0,
				days: Math.max(0, Math.round((days * (index + 1)) / items.length) - 1),
			})),
		};
	return {...form, phases: phases.map(phase => ({...phase, days: Math.max(1, Math.floor((phase.days * days) / total))}))};
};
