// Signals about growth: no target, a target day gone by, gaps without evidence, long in the level.

import {addDays, addMonths, type Day, daysBetween, latestDay} from '../day.ts';
import {competencyOf, type Ladder, levelOf} from '../ladder/ladder.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {WIDE_GAP} from '../team/gaps.ts';
import type {PersonAlone} from '../team/people.ts';
import type {Gap} from '../team/team.ts';
import {days, type PersonRule, STAYING} from './rule.ts';

/** A quarter in the level is time enough to have talked about what comes next. */
const NO_TARGET_DAYS = 90;
/** A quarter without a word on a wide gap: nobody is working on it, or nobody is looking. */
export const EVIDENCE_DAYS = 90;
/** Career conversations about once a quarter. */
export const CAREER_TALK_DAYS = 90;
const MONTHS_PER_YEAR = 12;

export const noTarget: PersonRule = {
	id: 'no-target',
	page: 'setting-a-target',
	about: STAYING,
	fires: (person, {today}) => {
		const {level, levelSince, target} = person;
		if (target !== undefined || level === undefined || levelSince === undefined) return undefined;
		if (daysBetween(levelSince, today) <= NO_TARGET_DAYS) return undefined;
		return {
			severity: 'info',
			since: latestDay(addDays(levelSince, NO_TARGET_DAYS + 1), person.targetSetOn) ?? today,
			reason: 'no target to work toward',
			next: 'ask what they want next; staying is an answer too',
		};
	},
};

export const targetDayPassed: PersonRule = {
	id: 'target-day-passed',
	page: 'target-day-passed',
	about: STAYING,
	fires: (person, {today}) => {
		const {target} = person;
		const by = target === undefined || target === 'stay' ? undefined : target.by;
		if (by === undefined || by >= today) return undefined;
		return {
			severity: 'watch',
			since: latestDay(addDays(by, 1), person.targetSetOn) ?? today,
			reason: `the day set for the target passed ${days(daysBetween(by, today))} ago`,
			next: 'talk about what happened, and set a new day or another target',
		};
	},
};

/** The last feedback, win or rating evidence on a competency. */
export const lastEvidence = ({feedback, wins, ratingsGiven}: PersonAlone, competency: string): Day | undefined =>
	latestDay(
		feedback.findLast(({entry}) => entry.competency === competency)?.entry.on,
		wins.findLast(win => win.competency === competency)?.on,
		ratingsGiven.findLast(given => given.competency === competency && given.evidence)?.on,
	);

/** Since when a wide gap has had nothing noted on it for a quarter; undefined when it has. */
const silentSince = (person: PersonAlone, {competency, gap}: Gap, today: Day): Day | undefined => {
	if (gap < WIDE_GAP) return undefined;
	const from = latestDay(lastEvidence(person, competency), person.clock) ?? today;
	if (countedDays(from, today, person.absences) < EVIDENCE_DAYS) return undefined;
	// A gap is no older than the rating, the target and the level that make it one.
	const appeared = [person.ratings.get(competency)?.on, person.targetSetOn, person.levelSetOn];
	return latestDay(dayCounted(from, EVIDENCE_DAYS, person.absences), ...appeared);
};

export const gapWithoutEvidence: PersonRule = {
	id: 'gap-without-evidence',
	page: 'evidence-for-growth',
	about: STAYING,
	fires: (person, {today, ladder}) => {
		const silent = person.gaps.flatMap(gap => {
			const since = silentSince(person, gap, today);
			return since === undefined ? [] : [{name: competencyOf(ladder, gap.competency)?.name ?? gap.competency, since}];
		});
		const [first] = silent.map(each => each.since).sort();
		if (first === undefined) return undefined;
		return {
			severity: 'info',
			since: first,
			reason: `wide gaps with nothing noted for ${EVIDENCE_DAYS} days: ${silent.map(each => each.name).join(', ')}`,
			next: 'agree on one step, and note what you see',
		};
	},
};

/** The last day of the time that people typically spend in the level; undefined where no source gives one. */
const typicalUntil = ({level, levelSince}: PersonAlone, ladder: Ladder): Day | undefined => {
	const years = level === undefined ? undefined : levelOf(ladder, level)?.typicalYears?.to;
	return years === undefined || levelSince === undefined ? undefined : addMonths(levelSince, Math.round(years * MONTHS_PER_YEAR));
};

export const longInLevel: PersonRule = {
	id: 'long-in-level',
	page: 'long-in-level',
	about: STAYING,
	fires: (person, {today, ladder}) => {
		const typical = typicalUntil(person, ladder);
		if (person.target === 'stay' || typical === undefined || today <= typical) return undefined;
		const from = latestDay(person.careerOn, person.clock) ?? today;
		if (countedDays(from, today, person.absences) < CAREER_TALK_DAYS) return undefined;
		return {
			severity: 'info',
			since: latestDay(addDays(typical, 1), dayCounted(from, CAREER_TALK_DAYS, person.absences)) ?? today,
			reason:
				person.careerOn === undefined
					? 'longer in the level than is usual, and no career talk recorded'
					: `last career talk ${days(daysBetween(person.careerOn, today))} ago, longer in the level than is usual`,
			next: 'ask how they see their work here and what they would like next',
		};
	},
};
