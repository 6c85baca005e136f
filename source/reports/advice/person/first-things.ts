// What comes before growth: signals that let somebody down if they wait, as items of a plan.

import {unsaidFeedback} from '../../../domain/signals/feedback.ts';
import {isNotEnergy} from '../../../domain/signals/mood.ts';
import {isOpen} from '../../../domain/team/promises.ts';
import type {Action, Signal, SignalId} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list} from '../../../text/words.ts';
import {quoted, reasonWords, signalPage} from '../../words/signal-words.ts';
import {type DraftItem, draft} from '../plan/items.ts';
import {lowerBut, stop} from '../words.ts';
import type {EarlierPlans} from './earlier-plans.ts';
import type {PersonFrame} from './person-frame.ts';

/** More would drown the plan; the others are on the card. What lets somebody down today is named up to a third. */
const MOST_FIRST = 2;
const MOST_ACT = 3;
/** Days until it should be done. */
const DAYS: Readonly<Record<Signal['severity'], number>> = {act: 0, watch: 6, info: 13};

/** Signals of one kind are settled by one thing; the first of them is named. */
const KINDS: Readonly<Partial<Record<SignalId, string>>> = {
	'unsaid-feedback': 'say',
	'no-feedback': 'say',
	'no-praise': 'say',
	'one-on-one-overdue': 'meet',
	'never-met': 'meet',
	'skipped-twice': 'meet',
	'target-day-passed': 'wish',
};
export const kindOf = (signal: Pick<Signal, 'id' | 'quote'>): string => KINDS[signal.id] ?? `${signal.id} ${signal.quote ?? ''}`;

/** All that calls for the lead, most urgent first; a late promise that came from an earlier plan is that plan's to name. */
export const pressingSignals = ({person}: PersonFrame, {overdue}: Pick<EarlierPlans, 'overdue'>): readonly Signal[] =>
	person.signals
		.filter(signal => signal.id !== 'promise-overdue' || !overdue.some(action => action.text === signal.quote))
		.filter(signal => signal.snoozedUntil === undefined && signal.severity !== 'info');

/** Of those the first two kinds. */
export const firstThings = (frame: PersonFrame, earlier: Pick<EarlierPlans, 'overdue'>): readonly Signal[] => {
	if (frame.isForThem) return [];
	const all = pressingSignals(frame, earlier);
	const kinds = all.filter((signal, index) => all.findIndex(each => kindOf(each) === kindOf(signal)) === index);
	return kinds.filter(({severity}, index) => index < (severity === 'act' ? MOST_ACT : MOST_FIRST));
};

/** What waits to be said is said first and written nowhere before: its kind and day are enough. */
export const reasonOf = ({quote, ...signal}: Signal): string =>
	reasonWords(signal.id === 'unsaid-feedback' ? signal : {...signal, quote}).replace(' · ', ', ');

/** Where the answer begins with what is open already, what else there is stands among the items. */
export const firstParagraph = (signals: readonly Signal[], isBegun = false): string | undefined => {
	const isLow = signals.some(({id}) => id === 'mood-lower');
	if (signals.length === 0 || (isBegun && !isLow)) return undefined;
	const reasons = stop(`Before growth: ${list(signals.map(reasonOf))}`);
	return `${reasons} Settle that first.${isLow ? ' One step is enough meanwhile, and it begins later.' : ''}`;
};

/** The promise that is late, so that a plan names it instead of making another. */
const latePromise = ({person}: PersonFrame, {id, quote}: Signal): Action | undefined =>
	id === 'promise-overdue' ? person.actions.find(action => isOpen(action) && action.text === quote) : undefined;

/** The last 1:1 of which something was noted, where the next one begins. */
const whereLeft = ({person, today, isForThem}: PersonFrame): string => {
	const last = person.meetings.findLast(({held}) => held);
	return !isForThem && last?.notes?.trim() ? `; begin where you left off on ${shortDay(last.on, today)}` : '';
};

/** The words of a signal's next step as a promise, which is read far from the signal: with whom, and about what. */
const toDo = (frame: PersonFrame, signal: Signal): string => {
	const {person, today, name} = frame;
	const [waiting] = unsaidFeedback(person);
	const noted = waiting && `Say to ${name} what you noted on ${shortDay(waiting.entry.on, today)}`;
	const quote = signal.quote === undefined ? undefined : quoted(signal.quote);
	switch (signal.id) {
		case 'one-on-one-overdue':
			return person.oneOnOne.planned && person.oneOnOne.planned >= today
				? `Keep the 1:1 with ${name} planned for ${shortDay(person.oneOnOne.planned, today)}`
				: `Hold the 1:1 with ${name}, or plan a day for it${whereLeft(frame)}`;
		case 'never-met':
			return `Plan the first 1:1 with ${name}, or record the last`;
		case 'skipped-twice':
			return `Hold the next 1:1 with ${name} whatever comes up${whereLeft(frame) || ', and ask whether the day still suits'}`;
		case 'no-feedback':
			return noted ? `${noted} for the next 1:1` : `Say one concrete thing from this week to ${name}`;
		case 'only-criticism':
			return `Say to ${name} precisely what goes well, with what it changed, in a talk of its own`;
		case 'only-praise':
			return `Say to ${name} one thing about the work that should be different, with what it would change`;
		case 'promise-overdue':
			if (latePromise(frame, signal)?.owner === 'lead' && quote)
				return `Keep the promise to ${name}, or say today when it will be kept: ${quote}`;
			return quote ? `Ask ${name} what is in the way of ${quote}, and agree anew on it together` : capital(signal.next);
		case 'topic-waiting':
			return quote ? `Take up with ${name} what was raised: ${quote}` : capital(signal.next);
		case 'no-follow-up':
			return `Ask ${name} what came of what you said, and say what you see now`;
		case 'area-lost':
			return `Tell ${name} why the area changed hands, and ask what it means`;
		case 'new-owner':
			return `Look at the new area together with ${name}: what is clear, what is not, how far the say goes`;
		case 'overloaded':
			return `Take one area off ${name}’s hands, and say which`;
		case 'forgotten':
			return `Say to ${name} what you see in the work, and ask what ${name} would like next`;
		case 'mood-lower':
			if (isNotEnergy(person)) return `Ask ${name} how it is by now, and listen`;
			return `Ask ${name} about energy and workload, and listen before you look for solutions`;
		case 'target-day-passed':
			return `Talk with ${name} about what became of the target, and set a new day, another target, or none`;
		case 'unsaid-feedback':
			return noted ? `${noted}, or decide to keep it` : capital(signal.next);
		default:
			return `${capital(signal.next)} (${name})`;
	}
};

/** Since when it is so. */
export const signalEvidence = ({today}: Pick<PersonFrame, 'today'>, signal: Signal): string =>
	`It has been so since ${shortDay(signal.since, today)}.`;

export const firstItems = (frame: PersonFrame, signals: readonly Signal[]): readonly DraftItem[] =>
	signals.map(signal =>
		draft('now', {
			what: toDo(frame, signal),
			who: 'lead',
			// Days are counted once, by whoever tells of the arrival.
			why: signal.id === 'never-met' ? 'No 1:1 is on record yet.' : capital(reasonOf(signal)),
			evidence: signalEvidence(frame, signal),
			page: signalPage(signal),
			action: latePromise(frame, signal)?.id,
			key: kindOf(signal),
			matter: {is: capital(reasonOf(signal)), first: lowerBut(toDo(frame, signal), frame.name)},
			phase: 0,
			days: DAYS[signal.severity],
		}),
	);
