// Signals about growth: no target, a target day gone by, gaps without evidence, long in the level.
import {countedDays, dayCounted} from '../absence.ts';
import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {WIDE_GAP} from '../gaps.ts';
import {competencyOf, levelOf} from '../ladder.ts';
import type {PersonAlone} from '../people.ts';
import {days, type PersonRule} from './rule.ts';

/** A quarter in the level is time enough to have talked about what comes next. */
const NO_TARGET_DAYS = 90;
/** A quarter without a word on a wide gap: nobody is working on it, or nobody is looking. */
export const EVIDENCE_DAYS = 90;
/** Career conversations about once a quarter. */
export const CAREER_TALK_DAYS = 90;
const DAYS_PER_YEAR = 365.25;

const isHere = (person: PersonAlone): boolean => person.status === 'active';

export const noTarget: PersonRule = {
	id: 'no-target',
	page: 'growth',
	fires: (person, {today}) => {
		if (!isHere(person) || person.target !== undefined || person.levelSince === undefined) return undefined;
		if (daysBetween(person.levelSince, today) <= NO_TARGET_DAYS) return undefined;
		return {
			severity: 'info',
			since: addDays(person.levelSince, NO_TARGET_DAYS + 1),
			reason: 'no target to work toward',
			next: 'ask what they want next; staying is an answer too',
		};
	},
};

export const targetDayPassed: PersonRule = {
	id: 'target-day-passed',
	page: 'growth',
	fires: (person, {today}) => {
		const {target} = person;
		const by = target === undefined || target === 'stay' ? undefined : target.by;
		if (!isHere(person) || by === undefined || by >= today) return undefined;
		return {
			severity: 'watch',
			since: addDays(by, 1),
			reason: `the day set for the target passed ${days(daysBetween(by, today))} ago`,
			next: 'talk about what happened, and set a new day or another target',
		};
	},
};

/** The last feedback, win or rating evidence on a competency. */
export const lastEvidence = (person: PersonAlone, competency: string): Day | undefined =>
	latestDay(
		...person.feedback.filter(each => each.entry.competency === competency).map(each => each.entry.on),
		...person.wins.filter(win => win.competency === competency).map(win => win.on),
		...person.entries
			.filter(entry => entry.kind === 'rating-given' && entry.competency === competency && entry.evidence)
			.map(entry => entry.on),
	);

export const gapWithoutEvidence: PersonRule = {
	id: 'gap-without-evidence',
	page: 'evidence',
	fires: (person, {today, ladder}) => {
		if (!isHere(person)) return undefined;
		const silent = person.gaps.flatMap(({competency, gap}) => {
			if (gap < WIDE_GAP) return [];
			const from = latestDay(lastEvidence(person, competency), person.clock) ?? today;
			if (countedDays(from, today, person.absences) < EVIDENCE_DAYS) return [];
			return [
				{
					name: competencyOf(ladder, competency)?.name ?? competency,
					since: dayCounted(from, EVIDENCE_DAYS, person.absences) ?? today,
				},
			];
		});
		if (silent.length === 0) return undefined;
		const since = silent.map(each => each.since).reduce((a, b) => (a < b ? a : b));
		const names = silent.map(each => each.name).join(', ');
		return {
			severity: 'info',
			since,
			reason: `wide gaps with nothing noted for 90 days: ${names}`,
			next: 'agree on one step, and note what you see',
		};
	},
};

export const longInLevel: PersonRule = {
	id: 'long-in-level',
	page: 'career-conversation',
	fires: (person, {today, ladder}) => {
		const typical = person.level === undefined ? undefined : levelOf(ladder, person.level)?.typicalYears?.to;
		if (!isHere(person) || person.target === 'stay' || typical === undefined || person.levelSince === undefined) return undefined;
		const limit = addDays(person.levelSince, Math.ceil(typical * DAYS_PER_YEAR));
		if (today <= limit) return undefined;
		const from = latestDay(person.careerOn, person.clock) ?? today;
		const quiet = countedDays(from, today, person.absences);
		if (quiet < CAREER_TALK_DAYS) return undefined;
		const since = latestDay(addDays(limit, 1), dayCounted(from, CAREER_TALK_DAYS, person.absences)) ?? today;
		const reason =
			person.careerOn === undefined
				? 'longer in the level than is usual, and no career talk recorded'
				: `last career talk ${days(daysBetween(person.careerOn, today))} ago, longer in the level than is usual`;
		return {severity: 'info', since, reason, next: 'ask how they see their work here and what they would like next'};
	},
};
