// The words of a signal wherever it is shown: with its quote, or with what came from the lead's notes hidden.
import type {Signal} from '../../domain/team/team.ts';
import {SIGNAL_PAGES} from '../../knowledge/signal-pages.ts';

/** Stands where a note, a mood or pay is while somebody else looks at the screen. */
export const HIDDEN = '‹hidden›';

type Worded = Pick<Signal, 'id' | 'reason' | 'quote' | 'next'>;

/** A note as it is quoted in one line, or hidden; its own lines are told apart as those of a poem are. */
export const quoted = (text: string, masked: boolean): string =>
	masked ? HIDDEN : `“${text.trim().replace(/\s*\n\s*/g, ' / ')}”`;

/** A signal about mood tells the mood, so nothing of it is shown while masked. */
const tellsMood = (signal: Worded): boolean => signal.id === 'mood-lower';

/** Why it fired: `your promise is 6 days late: “intro to the platform team”`. */
export const reasonWords = (signal: Worded, masked = false): string => {
	if (masked && tellsMood(signal)) return HIDDEN;
	return signal.quote === undefined ? signal.reason : `${signal.reason}: ${quoted(signal.quote, masked)}`;
};

/** Why it fired without the note it speaks of: for a narrow cell. */
export const shortReason = (signal: Worded, masked = false): string => (masked && tellsMood(signal) ? HIDDEN : signal.reason);

/** What to do about it. */
export const nextWords = (signal: Worded, masked = false): string => (masked && tellsMood(signal) ? HIDDEN : signal.next);

/** The key of the dashboard that an advice ends in: `say one concrete thing from this week: f`. */
const KEY_HINT = /: [a-zA-Z]$/;

/** What to do about it, where there are no keys to press. */
export const adviceWords = ({next}: Pick<Signal, 'next'>): string => next.replace(KEY_HINT, '');

/** The playbook page that it opens. */
export const signalPage = (signal: Pick<Signal, 'id'>): string => SIGNAL_PAGES[signal.id];

/** What `--json` says of a signal. */
export const signalJson = (signal: Signal) => ({
	id: signal.id,
	subject: signal.subject,
	severity: signal.severity,
	since: signal.since,
	reason: reasonWords(signal),
	next: adviceWords(signal),
	page: signalPage(signal),
	snoozedUntil: signal.snoozedUntil ?? null,
});
export type SignalJson = ReturnType<typeof signalJson>;
