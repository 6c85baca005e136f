// Signals about growth: no target, a target day gone by, gaps without evidence, long in the level.

import {addDays, addMonths, type Day, daysBetween, latestDay} from '../day.ts';
import {competencyOf, type Ladder, levelOf} from '../ladder/ladder.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {evidenceOn, lastEvidence} from '../team/evidence.ts';
import {WIDE_GAP} from '../team/gaps.ts';
import type {PersonAlone} from '../team/people.ts';
import type {Gap} from '../team/team.ts';
import {lastSaid} from './feedback.ts';
import {days, entryDays, lastLongLeave, type PersonRule, REPORTS, RETURN_DAYS, type RuleContext, STAYING} from './rule.ts';
import {runSinceChange, runThrough, type TimeSpan, whileNone} from './since.ts';

/** A quarter without a word on a wide gap: nobody is working on it, or nobody is looking. */
const EVIDENCE_DAYS = 90;
/** Longer in the level than is usual, a talk about it once a quarter; for everybody twice a year. From the contract. */
export const CAREER_TALK_DAYS = 90;
const CAREER_TALK_DUE_DAYS = 180;
/** A quarter without feedback and half a year without a talk about what comes next: the quiet ones whom all rely on. From the contract. */
const FORGOTTEN_FEEDBACK_DAYS = 90;
const FORGOTTEN_AREAS = 2;
const MONTHS_PER_YEAR = 12;

export const targetDayPassed: PersonRule = {
	id: 'target-day-passed',
	page: 'target-day-passed',
	about: STAYING,
	changes: entryDays('target-set'),
	fires: (person, {today}) => {
		const {target} = person;
		const by = target === undefined || target === 'stay' ? undefined : target.by;
		if (by === undefined || by >= today) return undefined;
		// A day from before a long leave, or in it, is agreed anew; for the first two weeks back nobody is asked about it.
		const long = lastLongLeave(person, today);
		const welcomed = long && by <= long.until ? addDays(long.until, RETURN_DAYS) : undefined;
		if (welcomed !== undefined && today <= welcomed) return undefined;
		return {
			severity: 'watch',
			since: latestDay(addDays(by, 1), welcomed && addDays(welcomed, 1)) ?? today,
			reason: `the day set for the target passed ${days(daysBetween(by, today))} ago`,
			next: 'talk about what happened, and set a new day or another target',
		};
	},
};

/** Wide gaps on which nothing has been noted for a quarter. */
const silentGaps = (person: PersonAlone, today: Day): readonly Gap[] =>
	person.gaps.filter(({competency, gap}) => {
		if (gap < WIDE_GAP) return false;
		const from = latestDay(lastEvidence(person, competency), person.clock) ?? today;
		return countedDays(from, today, person.absences) >= EVIDENCE_DAYS;
	});

/** The spans in which nothing had been noted on a competency for a quarter. */
const silentSpans = (person: PersonAlone, {competency}: Gap): readonly TimeSpan[] =>
	whileNone(
		evidenceOn(person, competency).map(({on}) => on),
		EVIDENCE_DAYS,
		person,
	);

export const gapWithoutEvidence: PersonRule = {
	id: 'gap-without-evidence',
	page: 'evidence-for-growth',
	about: STAYING,
	relations: REPORTS,
	changes: entryDays('rating-given', 'target-set', 'level-changed'),
	fires: (person, {today, ladder}) => {
		const silent = silentGaps(person, today);
		if (silent.length === 0) return undefined;
		const wide = person.gaps.filter(({gap}) => gap >= WIDE_GAP);
		const names = silent.map(({competency}) => competencyOf(ladder, competency)?.name ?? competency);
		return {
			severity: 'info',
			// One gap's silence may begin before another's is broken: it is one run.
			since:
				runThrough(
					wide.flatMap(gap => silentSpans(person, gap)),
					today,
				) ?? today,
			reason: `wide gaps with nothing noted for ${EVIDENCE_DAYS} days: ${names.join(', ')}`,
			next: 'agree on one step, and note what you see',
		};
	},
};

/** The last day of the time that people typically spend in the level; undefined where no source gives one. */
const typicalUntil = ({level, levelSince}: PersonAlone, ladder: Ladder): Day | undefined => {
	const years = level === undefined ? undefined : levelOf(ladder, level)?.typicalYears?.to;
	return years === undefined || levelSince === undefined ? undefined : addMonths(levelSince, Math.round(years * MONTHS_PER_YEAR));
};

/** While the last mood noted is a low one, what comes next can wait. */
const LOW_MOOD = 2;
const isLow = ({moods}: PersonAlone): boolean => (moods.at(-1)?.mood ?? LOW_MOOD + 1) <= LOW_MOOD;
/** The days on which that began or ended. */
const lowMoodDays = ({moods}: PersonAlone): readonly Day[] =>
	moods.flatMap(({on, mood}, index) => (mood <= LOW_MOOD || (moods[index - 1]?.mood ?? mood) <= LOW_MOOD ? [on] : []));

const ASK_ABOUT_WORK = 'ask how they see their work here and what they would like next';

export const longInLevel: PersonRule = {
	id: 'long-in-level',
	page: 'long-in-level',
	about: STAYING,
	relations: REPORTS,
	changes: person => [...entryDays('target-set', 'level-changed')(person), ...lowMoodDays(person)],
	fires: (person, {today, ladder}) => {
		const typical = typicalUntil(person, ladder);
		if (isLow(person) || person.target === 'stay' || typical === undefined || today <= typical) return undefined;
		const from = latestDay(person.careerOn, person.clock) ?? today;
		if (countedDays(from, today, person.absences) < CAREER_TALK_DAYS) return undefined;
		return {
			severity: 'info',
			since: latestDay(addDays(typical, 1), dayCounted(from, CAREER_TALK_DAYS, person.absences)) ?? today,
			reason:
				person.careerOn === undefined
					? 'longer in the level than is usual, and no career talk recorded'
					: `last career talk ${days(daysBetween(person.careerOn, today))} ago, longer in the level than is usual`,
			next: ASK_ABOUT_WORK,
		};
	},
};

/** Counted days without a career talk. */
const withoutTalk = ({careerOn, clock, absences}: PersonAlone, today: Day): {readonly from: Day; readonly counted: number} => {
	const from = latestDay(careerOn, clock) ?? today;
	return {from, counted: countedDays(from, today, absences)};
};

/** Whoever has chosen to stay is asked about the work, not about a career. */
const talkWords = ({careerOn, target}: PersonAlone, today: Day): string => {
	const talk = target === 'stay' ? 'talk about the work as a whole' : 'career talk';
	return careerOn === undefined ? `no ${talk} recorded in half a year` : `last ${talk} ${days(daysBetween(careerOn, today))} ago`;
};

export const careerTalkDue: PersonRule = {
	id: 'career-talk-due',
	page: 'career-talk',
	about: STAYING,
	relations: REPORTS,
	changes: person => [...entryDays('level-changed')(person), ...lowMoodDays(person)],
	fires: (person, {today}) => {
		if (isLow(person)) return undefined;
		const {from, counted} = withoutTalk(person, today);
		const isStaying = person.target === 'stay';
		if (person.level === undefined || counted < CAREER_TALK_DUE_DAYS) return undefined;
		return {
			severity: 'info',
			since: dayCounted(from, CAREER_TALK_DUE_DAYS, person.absences) ?? today,
			reason: talkWords(person, today),
			next: isStaying ? 'ask what keeps the work good here, and what puts it at risk' : ASK_ABOUT_WORK,
		};
	},
};

/** Whoever is relied on: owns two areas or more, or is past the time that the ladder gives as typical. */
const isReliedOn = (person: PersonAlone, {today, ladder, areas}: RuleContext): boolean => {
	const typical = typicalUntil(person, ladder);
	const owned = areas().filter(({owner, heldBy}) => owner === person.id && heldBy === undefined).length;
	return owned >= FORGOTTEN_AREAS || (typical !== undefined && today > typical);
};

export const forgotten: PersonRule = {
	id: 'forgotten',
	page: 'recognition',
	about: STAYING,
	relations: REPORTS,
	changes: entryDays('level-changed'),
	fires: (person, context) => {
		const {today, ladder, areas} = context;
		const last = lastSaid(person.feedback);
		const heard = latestDay(last, person.clock) ?? today;
		const talk = withoutTalk(person, today);
		if (countedDays(heard, today, person.absences) < FORGOTTEN_FEEDBACK_DAYS || talk.counted < CAREER_TALK_DUE_DAYS)
			return undefined;
		// Where feedback is said to nobody, the lead keeps no such records: muster could not know.
		const kept = isReliedOn(person, context) ? context.feedbackSince() : undefined;
		if (kept === undefined) return undefined;
		const typical = typicalUntil(person, ladder);
		const changes = areas().flatMap(({entries}) => entries.filter(({kind}) => kind === 'area-assigned').map(({on}) => on));
		const relied = runSinceChange(context, [...changes, ...(typical === undefined ? [] : [addDays(typical, 1)])], then =>
			isReliedOn(person, then),
		);
		return {
			severity: 'act',
			since:
				latestDay(
					dayCounted(heard, FORGOTTEN_FEEDBACK_DAYS, person.absences),
					dayCounted(talk.from, CAREER_TALK_DUE_DAYS, person.absences),
					relied,
					kept,
				) ?? today,
			reason: `nothing said about their work for ${days(last === undefined ? countedDays(heard, today, person.absences) : daysBetween(last, today))}, and no career talk in half a year`,
			next: 'say what you see in their work, and ask what they want next',
			does: 'feedback',
		};
	},
};
