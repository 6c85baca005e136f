// The words of a signal wherever it is shown: with its quote, or with what came from the lead's notes hidden.
import type {Signal} from '../../domain/team/team.ts';

/** Stands where a note, a mood or pay is while somebody else looks at the screen. */
export const HIDDEN = '‹hidden›';

type Worded = Pick<Signal, 'reason' | 'quote' | 'next' | 'isPrivate'>;

/** A note as it is quoted in one line, or hidden; its own lines are told apart as those of a poem are. */
export const quoted = (text: string, masked: boolean): string =>
	masked ? HIDDEN : `“${text.trim().replace(/\s*\n\s*/g, ' / ')}”`;

/** Why it fired: `your promise is 6 days late: “intro to the platform team”`. */
export const reasonWords = (signal: Worded, masked = false): string => {
	if (masked && signal.isPrivate) return HIDDEN;
	return signal.quote === undefined ? signal.reason : `${signal.reason}: ${quoted(signal.quote, masked)}`;
};

/** Why it fired without the note it speaks of: for a narrow cell. */
export const shortReason = (signal: Worded, masked = false): string => (masked && signal.isPrivate ? HIDDEN : signal.reason);

/** What to do about it. */
export const nextWords = (signal: Worded, masked = false): string => (masked && signal.isPrivate ? HIDDEN : signal.next);

/** The playbook page that it opens. */
export const signalPage = (signal: Pick<Signal, 'page'>): string => signal.page;

/** What `--json` says of a signal. */
export const signalJson = (signal: Signal) => ({
	id: signal.id,
	subject: signal.subject,
	severity: signal.severity,
	since: signal.since,
	reason: reasonWords(signal),
	next: signal.next,
	page: signalPage(signal),
	snoozedUntil: signal.snoozedUntil ?? null,
});
export type SignalJson = ReturnType<typeof signalJson>;
