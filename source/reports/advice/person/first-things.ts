// What comes before growth: signals that let somebody down if they wait, as items of a plan.
import {unsaidFeedback} from '../../../domain/signals/feedback.ts';
import type {Action, Signal, SignalId} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list} from '../../../text/words.ts';
import {nextWords, quoted, reasonWords, signalPage} from '../../words/signal-words.ts';
import {inWeeks} from '../frame.ts';
import {type PlannedItem, planned} from '../plan/order.ts';
import type {Earlier} from './earlier.ts';
import type {PersonFrame} from './person-frame.ts';

/** More would drown the plan; the others are on the card. */
const MOST_FIRST = 3;
/** Only for information, and still part of any plan for somebody who has just come or come back. */
const ALSO: readonly SignalId[] = ['new-here', 'back-from-leave'];
/** Weeks until it should be done. */
const WEEKS: Readonly<Record<Signal['severity'], number>> = {act: 0.2, watch: 1, info: 2};

/** Signals name the key that helps, as in `one concrete thing from this week: f`; a plan is read away from the keyboard. */
export const withoutKey = (next: string): string => next.replace(/: [a-zA-Z]$/, '');

/** Energy comes before growth. */
export const isWorn = (signals: readonly Signal[]): boolean => signals.some(signal => signal.id === 'mood-lower');

/** A late promise that came from an earlier plan is that plan's to name. */
export const firstThings = ({person}: PersonFrame, {overdue}: Pick<Earlier, 'overdue'>): readonly Signal[] =>
	person.signals
		.filter(signal => signal.id !== 'promise-overdue' || !overdue.some(action => action.text === signal.quote))
		.filter(signal => signal.snoozedUntil === undefined)
		.filter(signal => signal.severity !== 'info' || ALSO.includes(signal.id))
		.slice(0, MOST_FIRST);

export const firstParagraph = (frame: PersonFrame, signals: readonly Signal[]): string | undefined => {
	if (signals.length === 0) return undefined;
	const reasonsOf = (some: readonly Signal[]) => list(some.map(signal => reasonWords(signal, frame.masked)));
	const arriving = signals.filter(({id}) => ALSO.includes(id));
	const settling = signals.filter(({id}) => !ALSO.includes(id));
	const mood =
		isWorn(signals) && !frame.masked
			? ' Growth can wait for a few weeks: a plan on top of too much helps nobody, so this one begins later and smaller.'
			: '';
	return [
		...(arriving.length > 0 ? [`Arriving comes first: ${reasonsOf(arriving)}. What follows may begin later.`] : []),
		...(settling.length > 0 ? [`Before growth: ${reasonsOf(settling)}. Settle that first.${mood}`] : []),
	].join(' ');
};

/** The words of a signal's next step as a promise, which is read far from the signal: with whom, and about what. */
const toDo = (frame: PersonFrame, signal: Signal): string => {
	const {person, today, name, masked} = frame;
	const [waiting] = unsaidFeedback(person);
	const noted = waiting && `Say to ${name} what you noted on ${shortDay(waiting.entry.on, today)}`;
	switch (signal.id) {
		case 'one-on-one-overdue':
			return person.oneOnOne.planned && person.oneOnOne.planned >= today
				? `Keep the 1:1 with ${name} planned for ${shortDay(person.oneOnOne.planned, today)}`
				: `Hold the 1:1 with ${name}, or plan a day for it`;
		case 'never-met':
			return `Plan the first 1:1 with ${name}, or record the last`;
		case 'skipped-twice':
			return `Ask ${name} whether the day still suits, and hold the next 1:1`;
		case 'no-feedback':
			return noted ? `${noted} for the next 1:1` : `Say one concrete thing from this week to ${name}`;
		case 'promise-overdue':
			return latePromise(frame, signal)?.owner === 'lead' && signal.quote !== undefined
				? `Keep the promise to ${name}, or say today when it will be kept: ${quoted(signal.quote, masked)}`
				: capital(nextWords(signal, masked));
		case 'mood-lower':
			return masked
				? nextWords(signal, masked)
				: `Ask ${name} about energy and workload, and listen before you look for solutions`;
		case 'target-day-passed':
			return `Talk with ${name} about what became of the target, and set a new day, another target, or none`;
		case 'new-here':
			return `${capital(nextWords(signal, masked))}, with ${name}`;
		case 'back-from-leave':
			return `Tell ${name} what changed, and let ${name} start with less`;
		case 'unsaid-feedback':
			return noted ? `${noted}, or decide to keep it` : capital(nextWords(signal, masked));
		default:
			return capital(nextWords(signal, masked));
	}
};

/** The promise that is late, so that a plan names it instead of making another. */
const latePromise = ({person}: PersonFrame, {id, quote}: Signal): Action | undefined =>
	id === 'promise-overdue' ? person.actions.find(action => action.closed === undefined && action.text === quote) : undefined;

/** Since when it is so, and the page to read, unless its name would tell what is hidden. */
export const signalEvidence = ({today, masked}: Pick<PersonFrame, 'today' | 'masked'>, signal: Signal): string => {
	const since = `Since ${shortDay(signal.since, today)}.`;
	return masked && signal.isPrivate ? since : `${since} Playbook: ${signalPage(signal)}.`;
};

export const firstItems = (frame: PersonFrame, signals: readonly Signal[]): readonly PlannedItem[] =>
	signals.map(signal =>
		planned('now', {
			what: toDo(frame, signal),
			who: 'lead',
			by: inWeeks(frame.today, WEEKS[signal.severity], frame.until),
			why: capital(reasonWords(signal, frame.masked)),
			evidence: signalEvidence(frame, signal),
			action: latePromise(frame, signal)?.id,
		}),
	);
