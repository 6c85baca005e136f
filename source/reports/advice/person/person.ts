// Advice about somebody on the team: what frames it, then a case's answer or one about growth.
import {isSudden} from '../../../domain/cases/below-agreed.ts';
import type {Case} from '../../../domain/cases/case.ts';
import {isLoadOnRecord} from '../../../domain/cases/load.ts';
import {Refusal} from '../../../domain/refusal.ts';
import {LONG_LEAVE_DAYS, leaveDays} from '../../../domain/team/absence.ts';
import type {Approach} from '../../../knowledge/approaches/approach.ts';
import {approachById} from '../../../knowledge/approaches/approaches.ts';
import type {Advice} from '../advice.ts';
import {againstAnswer} from '../first/against.ts';
import {firstDaysAnswer} from '../first/first-days.ts';
import {daysOfMonths} from '../frame.ts';
import {phasesOf, plannedDays, stepPhase} from '../plan/timeline.ts';
import {situationOn, situationPage} from '../situation.ts';
import {caseAnswer, type Framing} from './case-answer.ts';
import {goneAdvice, openLeave} from './departure.ts';
import {earlierPlans} from './earlier-plans.ts';
import {focusOf} from './focus.ts';
import {growthAnswer} from './growth-answer.ts';
import type {PersonFrame} from './person-frame.ts';
import {toThem} from './to-them.ts';

const requiredApproach = (id: string): Approach => {
	const approach = approachById(id);
	if (!approach) throw new Error(`no approach ${id}`);
	return approach;
};

/** Somebody on a leave so long that the return is a time of its own. */
const returnsLater = ({person, today}: PersonFrame): boolean =>
	person.leave.some(
		leave => leave.from <= today && leave.until !== undefined && leave.until >= today && leaveDays(leave) >= LONG_LEAVE_DAYS,
	);

/** The same case is gone about otherwise where nothing says that it is the load, or where all was said within a few weeks. */
const approachOfCase = ({id, records}: Case, {person, today}: PersonFrame): Approach | undefined => {
	const said = person.feedback.filter(({entry}) => records.includes(entry.id));
	if (id === 'worn' && !isLoadOnRecord(person, person.owns, today)) return approachById('worn-otherwise');
	if (id === 'leaving' && person.relation === 'contractor') return approachById('contract-ending');
	return approachById(id === 'below-agreed' && isSudden(said, person, today) ? 'criticised-lately' : id);
};

/** The situation that was asked about frames, and else the first case; undefined where neither has an approach. */
const framingOf = (frame: PersonFrame): Framing | undefined => {
	const {request, pages, about, person, start, today} = frame;
	const named = request.situation ?? about?.page;
	const situation = named === undefined ? undefined : situationOn(situationPage(pages, named));
	// What holds today is no frame for a time after a leave.
	const cases = start > today ? [] : person.cases;
	if (situation?.approach) {
		const {approach} = situation;
		const held = cases.find(({id}) => id === approach.id);
		return {approach, situation, case: held, others: cases.filter(each => each !== held)};
	}
	const [first, ...others] = cases;
	if (start > today) return returnsLater(frame) ? {approach: requiredApproach('returning'), others: [], situation} : undefined;
	// A question of which no page says more is answered as it was asked, unless something heavier is there.
	if (about !== undefined && about.page === undefined && !first?.isHeavy) return undefined;
	const approach = first && approachOfCase(first, frame);
	return approach && {approach, case: first, others, situation};
};

/** What is made with the person, and may be handed over; a script, a diagnosis or a page of strategy is the lead's own. */
const MADE_TOGETHER: ReadonlySet<string> = new Set(['career_planning', 'mentoring']);

const refuseToShare = ({request, about, task, name}: PersonFrame): void => {
	if (request.situation === undefined && about === undefined && MADE_TOGETHER.has(task.id)) return;
	throw new Refusal(
		`What the advisor says to this is for you alone. For ${name} there is the plan for growth: without a situation, a question of yours or a task that is yours.`,
		{code: 'not-to-share'},
	);
};

export const personAdvice = (frame: PersonFrame): Advice => {
	if (!frame.isForThem) return answerAbout(frame);
	refuseToShare(frame);
	return toThem(answerAbout(frame), frame.name);
};

const answerAbout = (frame: PersonFrame): Advice => {
	const {person, request, pages, about, task, days, start, today} = frame;
	if (person.status === 'left') return goneAdvice(frame);
	if (frame.awayFrom !== undefined) return openLeave(frame, frame.awayFrom);
	const first = firstDaysAnswer(frame);
	if (first) return first;
	const earlier = earlierPlans(frame);
	const against = againstAnswer(frame, earlier);
	if (against) return against;
	const framing = framingOf(frame);
	if (framing) {
		const planned = phasesOf(task.id, plannedDays(task.id, days, daysOfMonths(task.months)));
		const rooms = [0, 1].map(index => planned[stepPhase(task.id, index, planned.length)]?.days ?? 0);
		return caseAnswer(frame, framing, earlier, focusOf(frame, earlier, rooms));
	}
	const named = request.situation ?? about?.page;
	const situation = named === undefined ? undefined : situationOn(situationPage(pages, named));
	return growthAnswer(frame, earlier, start > today ? [] : person.cases, situation);
};
