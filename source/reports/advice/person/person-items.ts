// What a plan for somebody asks for beside its steps: the talk, what nobody has looked at, what is late, what waits to be said.
import {daysBetween} from '../../../domain/day.ts';
import {unsaidFeedback} from '../../../domain/signals/feedback.ts';
import {CAREER_TALK_DAYS} from '../../../domain/signals/growth.ts';
import type {Signal} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital} from '../../../text/words.ts';
import {quoted} from '../../words/signal-words.ts';
import {competencyName} from '../../words/subject-words.ts';
import {inWeeks} from '../frame.ts';
import {dutyOf, type PlannedItem, planned} from '../plan/order.ts';
import type {Step} from '../plan/step-days.ts';
import {stop} from '../words.ts';
import type {Earlier} from './earlier.ts';
import {evidenceWords, type Focus, findOutQuestion, toFindOut} from './focus.ts';
import type {PersonFrame} from './person-frame.ts';

/** Weeks from the plan's first day. */
const TALK_WEEKS = 2;
const FIND_OUT_WEEKS = 3;
const OVERDUE_WEEKS = 1;
const SAY_WEEKS = 1;
const MENTOR_WEEKS = 4;

const careerWords = ({person, today}: PersonFrame): string =>
	person.careerOn
		? `The last career conversation was on ${shortDay(person.careerOn, today)}.`
		: 'No career conversation is on record.';

/** The talk with which a plan begins where no target is on record, or the wish to stay. */
export const wishTalk = ({aim, name}: Pick<PersonFrame, 'aim' | 'name'>): string | undefined => {
	switch (aim.kind) {
		case 'none':
			return `Ask ${name} what a good working week a year from now looks like; write down a target, or “stay”`;
		case 'stay':
			return `Ask ${name} which kind of problem would keep the work interesting, and bring one`;
		default:
			return undefined;
	}
};

/** Toward a target a talk is due once a quarter; without one, or with the wish to stay, a plan begins with it. */
export const talkItems = (frame: PersonFrame): readonly PlannedItem[] => {
	const {aim, name, start, until, person, today, task} = frame;
	const talk = (what: string, why: string, evidence: string) => [
		planned('career-planning', {what, who: 'lead', by: inWeeks(start, TALK_WEEKS, until), why, evidence}),
	];
	const wish = wishTalk(frame);
	if (wish !== undefined && aim.kind === 'none') {
		return talk(
			wish,
			'A plan for somebody else’s wish does not survive a busy week.',
			`No target is on record. ${careerWords(frame)}`,
		);
	}
	if (wish !== undefined) {
		return talk(
			wish,
			`${name} has chosen to stay; that needs good work as much as moving does.`,
			'The choice to stay is on record.',
		);
	}
	const isRecent = person.careerOn !== undefined && daysBetween(person.careerOn, today) < CAREER_TALK_DAYS;
	if (task.id !== 'career_planning' || isRecent) return [];
	return talk(
		`Read with ${name} what ${aim.whose} expects, and let ${name} choose where to begin`,
		'People work on what they chose; the order below is only a proposal.',
		careerWords(frame),
	);
};

/** Feedback on something the plan works on, meant for the next 1:1: the plan must not be how they hear of it. */
export const sayItems = (frame: PersonFrame, focuses: readonly Focus[], signals: readonly Signal[]): readonly PlannedItem[] => {
	if (signals.some(signal => signal.id === 'unsaid-feedback' || signal.id === 'no-feedback')) return [];
	return unsaidFeedback(frame.person).flatMap(({entry}) => {
		const focus = focuses.find(({gap}) => gap.competency === entry.competency);
		if (!focus) return [];
		return [
			planned('now', {
				what: `Say to ${frame.name} what you noted on ${shortDay(entry.on, frame.today)} about ${focus.name}`,
				who: 'lead',
				by: inWeeks(frame.start, SAY_WEEKS, frame.until),
				why: 'A plan must not be how somebody learns of it.',
				evidence: 'Noted for the next 1:1 and not said yet.',
			}),
		];
	});
};

export const stepItem = ({focus, by}: Step): PlannedItem =>
	planned(dutyOf(focus.group), {
		what: focus.what,
		who: 'person',
		by,
		why: focus.open
			? `Agreed on before and still open. ${capital(focus.name)} is expected at ${focus.gap.expected}.`
			: focus.looksLike
				? `At ${focus.gap.expected} it looks like this: ${focus.looksLike}`
				: `${focus.name} is expected at ${focus.gap.expected}.`,
		evidence: stop(evidenceWords(focus)),
		competency: focus.gap.competency,
		action: focus.open?.id,
	});

const findOutWords = (person: string, competency: string): string => `Find out where ${person} stands on ${competency}.`;

/** What an earlier plan already asks for, and is still to be done, is not asked for twice. */
export const findOutItems = (frame: PersonFrame, {overdue, open}: Earlier): readonly PlannedItem[] =>
	toFindOut(frame).flatMap(competency => {
		const words = findOutWords(frame.name, competencyName(frame.ladder, competency));
		if (overdue.some(action => action.text.startsWith(words))) return [];
		const going = open.find(action => action.text.startsWith(words));
		const due = going?.due !== undefined && going.due >= frame.start && going.due <= frame.until ? going.due : undefined;
		return [
			planned('career-planning', {
				what: `${words} Ask: ${findOutQuestion(competency)}`,
				who: 'lead',
				by: due ?? inWeeks(frame.start, FIND_OUT_WEEKS, frame.until),
				why: `${frame.aim.expected.get(competency)} is expected, and nobody has looked.`,
				evidence: going ? 'Not rated; agreed on before and still open.' : 'Not rated.',
				competency,
				action: going?.id,
			}),
		];
	});

export const overdueItems = (frame: PersonFrame, earlier: Earlier): readonly PlannedItem[] =>
	earlier.overdue.map(action =>
		planned('now', {
			what: `Do it, move its day, or drop it: ${quoted(action.text, frame.masked)}`,
			who: action.owner,
			by: inWeeks(frame.start, OVERDUE_WEEKS, frame.until),
			why: 'It was agreed on, and a plan whose days pass in silence is not meant.',
			evidence: `Due ${action.due ? shortDay(action.due, frame.today) : 'earlier'}, from an earlier plan.`,
			action: action.id,
			competency: frame.ladder.competencies.find(
				({name}) => action.text.startsWith(`${name}: `) || action.text.startsWith(findOutWords(frame.name, name)),
			)?.id,
		}),
	);

export const mentorItem = (frame: PersonFrame): PlannedItem =>
	planned('career-planning', {
		what: `Introduce ${frame.name} to a mentor: ${frame.task.mentor}`,
		who: 'lead',
		by: inWeeks(frame.start, MENTOR_WEEKS, frame.until),
		why: 'There is little on record; somebody who has been through it sees more.',
		evidence: 'The last of the three fallbacks.',
	});
