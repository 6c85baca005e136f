// How well the cadence of 1:1s was kept: asked for against held, over the last weeks.

import {addDays, type Day, daysBetween} from '../day.ts';
import {onceFor, onceForEach} from '../once-for.ts';
import {countedDays} from './absence.ts';
import {LATE_FACTOR} from './cadence.ts';
import type {CadenceKept, PersonState} from './team.ts';

/** A quarter. */
const KEPT_WEEKS = 12;
const DAYS_PER_WEEK = 7;

/** One cadence's worth of days, after `start` up to `end`, which asked for one 1:1. */
type Step = {
	readonly start: Day;
	readonly end: Day;
	/** The week in which it ends; 0 is the oldest. */
	readonly week: number;
	/** Days with a 1:1 in it, the oldest first. */
	readonly held: Day[];
};

/**
 * Steps of one cadence each, the newest first, as far back as the weeks go and muster could know. They are laid from
 * the last 1:1, or from today once the next one is overdue: what is due but not late is no miss.
 */
const stepsOf = (person: PersonState, everyDays: number, today: Day): readonly Step[] => {
	const {last} = person.oneOnOne;
	const recorded = person.meetings.filter(meeting => meeting.held).map(meeting => meeting.on);
	const held = [...new Set(last === undefined ? recorded : [...recorded, last])].sort();
	const steps: Step[] = [];
	for (let end = last !== undefined && person.oneOnOne.countedDays <= everyDays ? last : today; ; ) {
		const start = addDays(end, -everyDays);
		const week = KEPT_WEEKS - 1 - Math.floor(daysBetween(end, today) / DAYS_PER_WEEK);
		if (week < 0) return steps;
		const step = {start, end, week, held: held.filter(day => day > start && day <= end)};
		// What was missed before muster could know is nobody's business; a 1:1 that was held counts.
		if (start < person.knownSince) return step.held.length > 0 ? [...steps, step] : steps;
		steps.push(step);
		end = start;
	}
};

/** A step without a 1:1 may have a neighbour's second one, if that was moved by no more than half a cadence. */
const takesSpare = (step: Step, newer: Step | undefined, older: Step | undefined, slack: number): boolean => {
	const moved = (neighbour: Step | undefined, day: Day | undefined, edge: Day): boolean =>
		neighbour !== undefined && neighbour.held.length > 1 && day !== undefined && Math.abs(daysBetween(edge, day)) <= slack;
	if (moved(newer, newer?.held[0], step.end)) return newer?.held.shift() !== undefined;
	if (moved(older, older?.held.at(-1), step.start)) return older?.held.pop() !== undefined;
	return false;
};

/** A 1:1 that the cadence asked for, in which of the weeks, and whether it was held. */
type Asked = {readonly week: number; readonly isHeld: boolean};

const askedOf = (person: PersonState, today: Day): readonly Asked[] => {
	const {everyDays} = person.oneOnOne;
	if (everyDays === undefined || person.status === 'left') return [];
	const slack = everyDays * (LATE_FACTOR - 1);
	const steps = stepsOf(person, everyDays, today);
	return steps.flatMap((step, index) => {
		// With somebody away for a part of it, a step asked for nothing.
		if (countedDays(step.start, step.end, person.absences) < everyDays) return [];
		return [{week: step.week, isHeld: step.held.length > 0 || takesSpare(step, steps[index - 1], steps[index + 1], slack)}];
	});
};

/** Found out once for a person and a day: refolding a team keeps those of whom nothing new was said. */
const askedOn = onceFor((person: PersonState) => onceForEach((today: Day) => askedOf(person, today)));

/** 1:1s asked for and held over the last twelve weeks, of everybody whose absence could be judged. */
export const cadenceKept = (people: readonly PersonState[], today: Day): CadenceKept => {
	const weekly: ({held: number; expected: number} | undefined)[] = Array.from({length: KEPT_WEEKS}, () => undefined);
	for (const person of people)
		for (const {week, isHeld} of askedOn(person)(today)) {
			const {held, expected} = weekly[week] ?? {held: 0, expected: 0};
			weekly[week] = {held: held + Number(isHeld), expected: expected + 1};
		}
	const sum = (field: 'held' | 'expected') => weekly.reduce((total, week) => total + (week?.[field] ?? 0), 0);
	return {held: sum('held'), expected: sum('expected'), weeks: KEPT_WEEKS, weekly};
};
