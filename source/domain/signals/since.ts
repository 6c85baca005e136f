// Since when a signal has fired without a break: from the spans in which something waited, or from the days of change.

import {addDays, type Day} from '../day.ts';
import {byDay} from '../order.ts';
import type {Absence} from '../roster/roster.ts';
import {dayCounted} from '../team/absence.ts';
import type {PersonAlone} from '../team/people.ts';
import type {RuleContext} from './rule.ts';

/** From a day up to the day before `to`; open where nothing has ended it. */
export type TimeSpan = {readonly from: Day; readonly to?: Day};

/** The first day of the run of spans, each beginning before the one before has ended, that holds today; undefined if none does. */
export const runThrough = (spans: readonly TimeSpan[], today: Day): Day | undefined => {
	let run: TimeSpan | undefined;
	for (const {from, to} of spans.toSorted(byDay(span => span.from))) {
		if (from > today) break;
		const isOpen = run?.to === undefined;
		if (run && (isOpen || from <= (run.to ?? from)))
			run = {from: run.from, to: isOpen || to === undefined ? undefined : to > (run.to ?? to) ? to : run.to};
		else run = {from, to};
	}
	return run && (run.to === undefined || run.to > today) ? run.from : undefined;
};

const withoutAbsence = ({from, to}: TimeSpan, absence: Absence): readonly TimeSpan[] => {
	const before: TimeSpan = {from, to: to !== undefined && to < absence.from ? to : absence.from};
	const back = absence.until && addDays(absence.until, 1);
	const after: readonly TimeSpan[] = back === undefined ? [] : [{from: back > from ? back : from, to}];
	return [before, ...after].filter(part => part.to === undefined || part.from < part.to);
};

/** What is left of a span on days on which nobody was away. */
export const outside = (absences: readonly Absence[], span: TimeSpan): readonly TimeSpan[] =>
	absences.reduce<readonly TimeSpan[]>((spans, absence) => spans.flatMap(each => withoutAbsence(each, absence)), [span]);

/**
 * The first day of the run of days up to today on which something held, when it can begin or end only on the days
 * given. What held before all of them has been known since the run of recording began.
 */
export const runSinceChange = (context: RuleContext, changes: readonly Day[], held: (then: RuleContext) => boolean): Day => {
	const past = [...new Set(changes)].filter(day => day <= context.today).sort();
	let since = context.today;
	for (const day of past.toReversed()) {
		if (!held(context.on(day))) return since;
		since = day;
	}
	const [first] = past;
	return first === undefined || held(context.on(addDays(first, -1))) ? context.recordedSince : first;
};

/** The spans in which none of the days, in order, nor the clock's, is nearer than so many counted days. */
export const whileNone = (
	said: readonly Day[],
	count: number,
	{clock, absences}: Pick<PersonAlone, 'clock' | 'absences'>,
): readonly TimeSpan[] => {
	const ends = [clock, ...said.filter(day => day > clock)];
	return ends.flatMap((day, index): readonly TimeSpan[] => {
		const from = dayCounted(day, count, absences);
		const to = ends[index + 1];
		return from === undefined || (to !== undefined && to <= from) ? [] : [{from, to}];
	});
};

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
	a === undefined || (b !== undefined && b < a) ? b : a;

/** What two rows of spans have in common. */
export const overlap = (some: readonly TimeSpan[], others: readonly TimeSpan[]): readonly TimeSpan[] => {
	const common: TimeSpan[] = [];
	for (const a of some)
		for (const b of others) {
			const from = a.from > b.from ? a.from : b.from;
			const to = earlier(a.to, b.to);
			if (to === undefined || from < to) common.push({from, to});
		}
	return common;
};
