// The answer where grief or the first days back come first: a word, a pace, and everything else waits.
import {longReturn} from '../../../domain/cases/times.ts';
import {daysBetween} from '../../../domain/day.ts';
import {Refusal} from '../../../domain/refusal.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital} from '../../../text/words.ts';
import type {Advice} from '../advice.ts';
import {leaveParagraph} from '../person/away.ts';
import type {PersonFrame} from '../person/person-frame.ts';
import {draft} from '../plan/items.ts';
import type {DraftPhase} from '../plan/timeline.ts';
import {stop} from '../words.ts';
import {type Grief, griefOf, griefWords} from './grief.ts';
import {askedName, holdingAdvice} from './holding.ts';

/** What was asked waits for two weeks. */
const WAIT_DAYS = 14;
const PACE_DAYS = 3;

const PHASES: readonly DraftPhase[] = [
	{
		name: 'The first days',
		days: PACE_DAYS + 1,
		check: 'What was said when you asked about the pace, and does the team keep to it?',
	},
	{name: 'Two weeks later', days: WAIT_DAYS, check: 'Has anything come back too early?'},
];

/** The first working day back was so long ago that the matter may be asked about again. */
const isBackLately = ({person, today, start}: PersonFrame): boolean => {
	const back = start > today ? undefined : longReturn(person, today)?.on;
	return back !== undefined && daysBetween(back, today) < WAIT_DAYS && person.cases.some(({id}) => id === 'returning');
};

/** A question about coming back is no other matter. */
const asksOtherwise = (frame: PersonFrame): boolean => {
	const {request, about} = frame;
	const page = request.situation ?? about?.page;
	return (page ?? about) !== undefined && page !== 'back-from-leave';
};

const waitingParagraph = (frame: PersonFrame): readonly string[] => {
	const {name} = frame;
	const asked = askedName(frame);
	return asked === undefined
		? []
		: [
				`You asked about ${asked}. It waits for two weeks, unless somebody is at risk: then protect them at once, with your personnel department, and ask nothing of ${name} for it.`,
			];
};

const paceItem = ({name}: PersonFrame) =>
	draft('now', {
		what: `Agree with ${name} on the pace of these two weeks: what waits, and who holds it meanwhile`,
		who: 'lead',
		why: 'Whoever has to ask for less in such days often does not ask.',
		evidence: 'What is open or late now is nobody’s fault, and keeps.',
		phase: 0,
		days: PACE_DAYS,
	});

const againItem = (frame: PersonFrame) => {
	const {name} = frame;
	const asked = askedName(frame);
	return draft('management', {
		what: asked
			? `Ask ${name} how the pace is; only then look again at what you asked about, beginning with what you saw and when`
			: `Ask ${name} how the pace is, and what should come back next`,
		who: 'lead',
		why: 'Two weeks are short for this, and long enough to see what helps.',
		evidence: 'Until then nothing is measured.',
		phase: 1,
		days: WAIT_DAYS - PACE_DAYS,
	});
};

const griefAnswer = (frame: PersonFrame, grief: Grief): Advice => {
	const {name, today, start} = frame;
	const known = stop(griefWords(grief, today));
	const word = grief.isLoss
		? `Tell ${name} that you are sorry, before anything about work, and leave it to ${name} how much is said`
		: `Ask ${name} how things are at home, before anything about work, and leave it to ${name} how much is said`;
	return holdingAdvice(frame, {
		paragraphs: [
			`${known} That comes before everything else here. ${grief.isLoss ? 'Say that you are sorry' : 'Ask how things are'}, ask which pace suits, and do not expect an answer at once.`,
			...leaveParagraph(frame),
			'To open: “How are you, and how is this week for you?” Then listen; nothing has to be solved.',
			...waitingParagraph(frame),
			`Leave alone until then: what ${name} promised, what you noted and have not said, targets and their days.`,
		],
		items: [
			draft('now', {
				what: word,
				who: 'lead',
				why: 'It is remembered for years whether somebody said something.',
				evidence: start > today ? `Back on ${shortDay(start, today)}.` : `Your note of ${shortDay(grief.on, today)}.`,
				phase: 0,
				days: 0,
			}),
			paceItem(frame),
			againItem(frame),
		],
		phases: PHASES,
	});
};

const backAnswer = (frame: PersonFrame): Advice => {
	const {name, person, today} = frame;
	const because = person.cases.find(({id}) => id === 'returning')?.because[0]?.words ?? 'back from a leave';
	return holdingAdvice(frame, {
		paragraphs: [
			`${name} has just come back: ${stop(because)} Arriving comes first, whatever the leave was for.`,
			...waitingParagraph(frame),
			`Leave alone until then: what was late or unsaid before the leave, and questions about its reason.`,
		],
		items: [
			draft('now', {
				what: `Meet ${name} without an agenda: what has changed here, and which pace suits`,
				who: 'lead',
				why: 'The first days decide whether coming back feels like being expected or like catching up.',
				evidence: `${capital(stop(because))} Today is ${shortDay(today, today)}.`,
				phase: 0,
				days: 1,
			}),
			paceItem(frame),
			againItem(frame),
		],
		phases: PHASES,
	});
};

/** Undefined where neither comes first. */
export const firstDaysAnswer = (frame: PersonFrame): Advice | undefined => {
	const grief = griefOf(frame);
	if (grief && frame.isForThem)
		throw new Refusal(`This is no time for a plan to hand over: talk with ${frame.name} first.`, {code: 'not-to-share'});
	if (grief) return griefAnswer(frame, grief);
	return isBackLately(frame) && asksOtherwise(frame) ? backAnswer(frame) : undefined;
};
