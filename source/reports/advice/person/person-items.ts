// What a plan for somebody asks for beside its steps: the talk, what nobody has looked at, what is late, what waits to be said.
import {criticisedLately} from '../../../domain/cases/criticised.ts';
import {shortReturn} from '../../../domain/cases/times.ts';
import {daysBetween} from '../../../domain/day.ts';
import {unsaidFeedback} from '../../../domain/signals/feedback.ts';
import {CAREER_TALK_DAYS} from '../../../domain/signals/growth.ts';
import {leaveDays} from '../../../domain/team/absence.ts';
import type {FeedbackItem, Topic} from '../../../domain/team/team.ts';
import {approachById} from '../../../knowledge/approaches/approaches.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list, plural} from '../../../text/words.ts';
import {isOwnLadder} from '../../growth/level-mapping.ts';
import {isOverwork} from '../../prep/to-say.ts';
import {criticismWords} from '../../words/criticism-words.ts';
import {quoted} from '../../words/signal-words.ts';
import {colleagueIn} from '../open/open-items.ts';
import {type DraftItem, draft, dutyOf, type ItemMatter} from '../plan/items.ts';
import {stepPhase} from '../plan/timeline.ts';
import {bare, stop} from '../words.ts';
import type {EarlierPlans} from './earlier-plans.ts';
import {excerpt} from './evidence.ts';
import {evidenceWords, type Focus, findOutQuestion, toFindOut} from './focus.ts';
import {nameIn, type PersonFrame} from './person-frame.ts';
import {daysLate, isOnRecord, promiseAge, promisesOf, theirTopics} from './records.ts';
import {toldWish, wishTalk, wishWords} from './wish.ts';

const TALK_DAYS = 13;
const FIND_OUT_DAYS = 20;
const OVERDUE_DAYS = 6;
const SAY_DAYS = 6;
const KEEP_DAYS = 1;
/** From a week on it should have been said; after two months it no longer stands as it was noted, as for the signal. */
const WAITED_WEEK = 7;
const TOO_LATE_DAYS = 60;
const MENTOR_DAYS = 14;
/** What is late from earlier plans; more at once would be a reckoning. */
const MOST_OVERDUE = 1;

const talk = (what: string, why: string, evidence: string, matter?: ItemMatter): readonly DraftItem[] => [
	draft('career-planning', {what, who: 'lead', why, evidence, phase: 0, days: TALK_DAYS, key: 'wish', matter}),
];

/** Toward a target a talk is due once a quarter; without one, or with the wish to stay, a plan begins with it. */
export const talkItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {aim, name, person, today, task} = frame;
	const wish = wishTalk(frame);
	if (wish !== undefined && aim.kind === 'none')
		return talk(
			wish,
			'A plan for somebody else’s wish does not survive a busy week.',
			toldWish(frame) ? wishWords(frame) : `No target is on record. ${wishWords(frame)}`,
			toldWish(frame)
				? {is: bare(wishWords(frame)), first: 'bring one step toward it, and ask whether it still holds'}
				: undefined,
		);
	if (wish !== undefined)
		return talk(
			wish,
			`${name} has chosen to stay; that needs good work as much as moving does.`,
			'The choice to stay is on record.',
		);
	const isRecent = person.careerOn !== undefined && daysBetween(person.careerOn, today) < CAREER_TALK_DAYS;
	if (task.id !== 'career_planning' || isRecent) return [];
	return talk(
		`Read with ${name} what ${aim.whose} expects, and let ${name} choose where to begin`,
		'People work on what they chose; the order here is only a proposal.',
		wishWords(frame),
	);
};

/** Of many notes close together it is asked what lies behind them, before there is another, a step or a plan. */
export const criticisedItems = (frame: PersonFrame): readonly DraftItem[] => {
	const notes = frame.isForThem ? [] : criticisedLately(frame.person, frame.today);
	const [first] = approachById('criticised-lately')?.steps ?? [];
	if (notes.length === 0 || !first) return [];
	return [
		draft('now', {
			what: first.what.replaceAll('{name}', frame.name),
			who: 'lead',
			why: first.why,
			evidence: stop(`Constructive notes of ${list(notes.map(({entry}) => shortDay(entry.on, frame.today)))}`),
			matter: {is: capital(criticismWords(notes, frame.today)), first: 'ask what is going on, before there is another note'},
			phase: 0,
			days: first.days[1],
		}),
	];
};

/** Back from a shorter leave, whatever it was for: the first talk is for arriving, and nothing from before is brought to it. */
export const backItems = (frame: PersonFrame): readonly DraftItem[] => {
	const back = frame.isForThem ? undefined : shortReturn(frame.person, frame.today);
	if (!back) return [];
	return [
		draft('now', {
			what: `Ask ${frame.name} how it is to be back, and what should still wait this week`,
			who: 'lead',
			why: 'The first talk after a leave is for arriving; what is from before it keeps until the next.',
			evidence: stop(`Back from a leave of ${plural(leaveDays(back.leave), 'day')}`),
			key: 'meet',
			matter: {
				is: `${frame.name} is back since ${shortDay(back.on, frame.today)}`,
				first: 'ask how it is to be back, and bring nothing else to that talk',
			},
			phase: 0,
			days: BACK_DAYS,
		}),
	];
};
const BACK_DAYS = 1;

/** What the lead owes is kept before anything is asked for. */
export const owedItems = (frame: PersonFrame): readonly DraftItem[] => {
	const owed = frame.isForThem ? undefined : promisesOf(frame, 'lead').find(each => daysLate(each, frame) > 0);
	if (!owed) return [];
	return [
		draft('now', {
			what: `Keep the promise to ${frame.name}, or say today when it will be kept: ${quoted(owed.text)}`,
			who: 'lead',
			why: `It is ${plural(daysLate(owed, frame), 'day')} late, and whatever else you say is heard beside it.`,
			evidence: `Promised on ${shortDay(owed.opened, frame.today)}.`,
			page: 'promises',
			action: owed.id,
			key: `promise-overdue ${owed.text}`,
			matter: {
				is: `You promised ${frame.name} on ${shortDay(owed.opened, frame.today)}: ${quoted(excerpt(owed.text))} (${promiseAge(owed, frame)})`,
				first: 'keep it, or say when you will, whatever the answer is',
			},
			phase: 0,
			days: KEEP_DAYS,
		}),
	];
};

/** A topic that has waited for three weeks or through two 1:1s, as for the signal; one that has just come up waits for the 1:1. */
const WAITED_DAYS = 21;
const WAITED_MEETINGS = 2;

/** What somebody raised comes before what the lead brings. */
export const topicItem = (frame: PersonFrame, topic: Topic): DraftItem =>
	draft('now', {
		what: `Take up with ${frame.name} what was raised: ${quoted(excerpt(topic.text))}`,
		who: 'lead',
		why: 'What somebody brings up comes before what you bring.',
		evidence: `Raised on ${shortDay(topic.opened, frame.today)}, still open.`,
		key: `topic-waiting ${topic.text}`,
		matter: {
			is: `On ${shortDay(topic.opened, frame.today)} ${frame.name} raised ${quoted(excerpt(topic.text))}, and it is still open`,
			first: 'take it up, before anything of yours',
		},
		phase: 0,
		days: SAY_DAYS,
	});

/** A talk that the lead called off and that nothing has followed is held soon. */
const CALLED_OFF_DAYS = 30;
const HOLD_DAYS = 3;

export const missedItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {person, today, name, isForThem} = frame;
	const last = person.meetings.at(-1);
	if (isForThem || !last || last.held || last.by !== 'lead' || daysBetween(last.on, today) > CALLED_OFF_DAYS) return [];
	return [
		draft('now', {
			what: `Hold the 1:1 with ${name} that you called off on ${shortDay(last.on, today)}`,
			who: 'lead',
			why: 'Who calls a talk off owes the next day for it.',
			evidence: `Nothing is on record since ${shortDay(last.on, today)}.`,
			key: 'meet',
			matter: {
				is: `You called the 1:1 of ${shortDay(last.on, today)} off${last.why?.trim() ? ` (${quoted(excerpt(last.why))})` : ''}, and nothing is on record since`,
				first: 'hold it',
			},
			phase: 0,
			days: HOLD_DAYS,
		}),
	];
};

/** Praise that waits to be said is said; of evenings and weekends it is thanks, and time that comes back. */
export const praiseItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {person, today, name, isForThem} = frame;
	const unsaid = unsaidFeedback(person);
	const praise = unsaid.findLast(({entry}) => entry.type === 'praise')?.entry;
	// What should change is said first, and in a talk of its own.
	if (
		isForThem ||
		unsaid.some(({entry}) => entry.type === 'constructive') ||
		!praise ||
		daysBetween(praise.on, today) < WAITED_WEEK
	)
		return [];
	const noted = `what you noted on ${shortDay(praise.on, today)}`;
	return [
		draft('now', {
			what: isOverwork(praise.text)
				? `Thank ${name} for ${noted}, and agree on which day off comes back for it`
				: `Say to ${name} the praise that you noted on ${shortDay(praise.on, today)}, with what it changed`,
			who: 'lead',
			why: 'Praise that stays in a note was not given.',
			evidence: `Noted ${plural(daysBetween(praise.on, today), 'day')} ago and not said yet.`,
			key: 'say',
			matter: {
				is: `On ${shortDay(praise.on, today)} you noted praise, and have not said it: ${quoted(excerpt(praise.text))}`,
				first: isOverwork(praise.text) ? 'thank for it, and give the time back' : 'say it, with what it changed',
			},
			phase: 0,
			days: SAY_DAYS,
		}),
	];
};

export const topicItems = (frame: PersonFrame): readonly DraftItem[] =>
	frame.isForThem
		? []
		: theirTopics(frame)
				.filter(({opened, carried}) => carried >= WAITED_MEETINGS || daysBetween(opened, frame.today) >= WAITED_DAYS)
				.slice(0, 1)
				.map(topic => topicItem(frame, topic));

/** For the lead alone, who wrote it down: quoted, so that it is said as it was seen. */
const unsaidMatter = (entry: FeedbackItem['entry'], {today}: PersonFrame): ItemMatter => ({
	is: `On ${shortDay(entry.on, today)} you noted, and have not said: ${quoted(excerpt(entry.text))}`,
	first: 'say it, with what it led to and what should be different',
});

/** Feedback on something the plan works on, meant for the next 1:1: the plan must not be how they hear of it. */
export const sayItems = (frame: PersonFrame, focuses: readonly Focus[]): readonly DraftItem[] => {
	if (frame.isForThem) return [];
	const [oldest, ...others] = unsaidFeedback(frame.person)
		.filter(({entry}) => entry.type === 'constructive')
		.map(({entry}) => entry);
	const about = [...(oldest ? [oldest] : []), ...others].find(({competency}) =>
		focuses.some(({gap}) => gap.competency === competency),
	);
	const entry = about ?? (oldest && daysBetween(oldest.on, frame.today) >= WAITED_WEEK ? oldest : undefined);
	if (!entry) return [];
	const focus = focuses.find(({gap}) => gap.competency === entry.competency);
	const isOld = daysBetween(entry.on, frame.today) > TOO_LATE_DAYS;
	// Whoever it was done to has a part in it as well.
	const other = colleagueIn(frame, entry.text);
	return [
		draft('now', {
			what: `Say to ${frame.name} what you noted on ${shortDay(entry.on, frame.today)}${focus ? ` about ${focus.name}` : ''}${isOld ? ', with an example of this month, or let it go' : ''}${other ? `, and ask ${other} how it was` : ''}`,
			who: 'lead',
			why: focus
				? 'A plan must not be how somebody learns of it.'
				: 'Whoever it is about should hear it from you, and before there is a plan.',
			evidence: `Noted for the next 1:1 ${plural(daysBetween(entry.on, frame.today), 'day')} ago and not said yet.`,
			key: 'say',
			page: 'saying-it',
			matter: unsaidMatter(entry, frame),
			phase: 0,
			// After a fortnight every further day makes it harder to hear.
			days: daysBetween(entry.on, frame.today) >= 2 * WAITED_WEEK ? KEEP_DAYS : SAY_DAYS / 2,
		}),
	];
};

/** One thing comes first, and the others come after it. */
const because = ({urgent, name}: Focus, isFirst: boolean): string => {
	if (!isFirst) return '';
	if (urgent === 'criticised') return ` ${name} comes first, because it was spoken of lately.`;
	return urgent === 'below-level' ? ` ${name} comes first: it is below what the present level expects.` : '';
};

export const stepItem = ({task}: PersonFrame, focus: Focus, index: number, phases: number, isFirst = index === 0): DraftItem =>
	draft(dutyOf(focus.group), {
		what: focus.what,
		who: 'person',
		why: `${
			focus.open
				? `Agreed on before and still open. ${capital(focus.name)} is expected at ${focus.gap.expected}.`
				: focus.looksLike
					? `At ${focus.gap.expected} it looks like this: ${focus.looksLike}`
					: `${focus.name} is expected at ${focus.gap.expected}.`
		}${because(focus, isFirst)}`,
		evidence: stop(evidenceWords(focus)),
		competency: focus.gap.competency,
		action: focus.open?.id,
		due: focus.open?.due,
		phase: stepPhase(task.id, index, phases),
		days: focus.step.days,
	});

const findOutWords = (person: string, competency: string): string => `Find out where ${person} stands on ${competency}.`;

/** A competency is looked at because of something: it was asked about, is aimed at, or nothing else is known at all. */
const isToTheMatter = (frame: PersonFrame, competency: string): boolean =>
	!isOnRecord(frame) ||
	(frame.about?.competencies.includes(competency) ?? false) ||
	(frame.aim.kind === 'toward' &&
		((frame.aim.role?.competencies.includes(competency) ?? false) || (isOwnLadder(frame.ladder) && aimsAtRole(frame))));

/** A role that only their own ladder knows. */
const aimsAtRole = ({person: {target}, request}: PersonFrame): boolean =>
	request.role_target !== undefined || (typeof target === 'object' && 'role' in target);

/** What an earlier plan already asks for, and is still to be done, is not asked for twice. */
export const findOutItems = (frame: PersonFrame, {overdue, open}: EarlierPlans, most = 2): readonly DraftItem[] =>
	toFindOut(frame)
		.filter(competency => isToTheMatter(frame, competency))
		.slice(0, most)
		.flatMap(competency => {
			const words = findOutWords(frame.name, nameIn(frame.ladder, competency));
			if (overdue.some(action => action.text.startsWith(words))) return [];
			const going = open.find(action => action.text.startsWith(words));
			return [
				draft('career-planning', {
					what: `${words} Ask: ${findOutQuestion(frame, competency)}`,
					who: 'lead',
					why: `${frame.aim.expected.get(competency)} is expected, and it has no rating yet.`,
					evidence: going ? 'Not rated; agreed on before and still open.' : 'Not rated.',
					competency,
					action: going?.id,
					due: going?.due,
					phase: 0,
					days: FIND_OUT_DAYS,
				}),
			];
		});

export const overdueItems = (frame: PersonFrame, earlier: EarlierPlans): readonly DraftItem[] =>
	earlier.overdue.slice(0, MOST_OVERDUE).map(action =>
		draft('now', {
			what:
				action.owner === 'lead'
					? `Do it, or take it back: ${quoted(action.text)}`
					: `Ask ${frame.name} what is in the way, then agree anew or drop it: ${quoted(action.text)}`,
			who: 'lead',
			why: 'It was agreed on, and a plan whose days pass in silence is not meant.',
			evidence: `Due ${action.due ? shortDay(action.due, frame.today) : 'earlier'}, from an earlier plan.`,
			action: action.id,
			phase: 0,
			days: OVERDUE_DAYS,
			competency: frame.ladder.competencies.find(
				({name}) => action.text.startsWith(`${name}: `) || action.text.startsWith(findOutWords(frame.name, name)),
			)?.id,
		}),
	);

export const mentorItem = (frame: PersonFrame): DraftItem =>
	draft('career-planning', {
		what: `Introduce ${frame.name} to a mentor: ${frame.task.mentor}`,
		who: 'lead',
		why: 'There is little on record; somebody who has been through it sees more.',
		evidence: 'The last of the three fallbacks.',
		phase: 1,
		days: MENTOR_DAYS,
	});
