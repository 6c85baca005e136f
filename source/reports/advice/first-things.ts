// What comes before growth: signals that let somebody down if they wait, as items of a plan.
import type {Signal, SignalId} from '../../domain/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {capital, list} from '../../text/words.ts';
import {nextWords, reasonWords, signalPage} from '../signal-words.ts';
import type {Earlier} from './earlier.ts';
import {inWeeks} from './frame.ts';
import {type PlannedItem, planned} from './order.ts';
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
	const reasons = list(signals.map(signal => reasonWords(signal, frame.masked)));
	const mood = isWorn(signals)
		? ' Growth can wait for a few weeks: a plan on top of too much helps nobody, so this one begins later and smaller.'
		: '';
	return `Before growth: ${reasons}. Settle that first.${mood}`;
};

export const firstItems = (frame: PersonFrame, signals: readonly Signal[]): readonly PlannedItem[] =>
	signals.map(signal =>
		planned('now', {
			what: capital(withoutKey(nextWords(signal, frame.masked))),
			who: 'lead',
			by: inWeeks(frame.today, WEEKS[signal.severity], frame.until),
			why: capital(reasonWords(signal, frame.masked)),
			evidence: `Since ${shortDay(signal.since, frame.today)}. Playbook: ${signalPage(signal)}.`,
		}),
	);
