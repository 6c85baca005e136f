// The words of a signal wherever it is shown.
import type {Signal} from '../../domain/team/team.ts';
import {ordinal} from '../../text/words.ts';

/** Stands where a note, a mood or pay is while somebody else looks at the screen. */
export const HIDDEN = '‹hidden›';

type Worded = Pick<Signal, 'reason' | 'quote' | 'next' | 'week' | 'otherwise'>;

/** A note as it is quoted in one line; its own lines are told apart as those of a poem are. */
export const quoted = (text: string): string => `“${text.trim().replace(/\s*\n\s*/g, ' / ')}”`;

/** How long it has stood there already: ` · for the 4th week`. */
const weekWords = ({week}: Worded): string => (week === undefined ? '' : ` · for the ${ordinal(week)} week`);

const OTHERWISE = {snooze: '; or snooze it and say why', cadence: '; or agree to meet at another rhythm'} as const;

/** Why it fired: `your promise is 6 days late: “intro to the platform team”`. */
export const reasonWords = (signal: Worded): string => {
	const quote = signal.quote === undefined ? '' : `: ${quoted(signal.quote)}`;
	return `${signal.reason}${quote}${weekWords(signal)}`;
};

/** Why it fired without the note it speaks of: for a narrow cell. */
export const shortReason = (signal: Worded): string => `${signal.reason}${weekWords(signal)}`;

/** What else would be an answer to what has stood for weeks: `; or snooze it and say why`. */
export const otherwiseWords = ({otherwise}: Pick<Signal, 'otherwise'>): string =>
	otherwise === undefined ? '' : OTHERWISE[otherwise];

/** The playbook page that it opens. */
export const signalPage = (signal: Pick<Signal, 'page'>): string => signal.page;

/** What `--json` says of a signal. */
export const signalJson = (signal: Signal) => ({
	id: signal.id,
	subject: signal.subject,
	severity: signal.severity,
	since: signal.since,
	reason: reasonWords(signal),
	next: `${signal.next}${otherwiseWords(signal)}`,
	page: signalPage(signal),
	snoozedUntil: signal.snoozedUntil ?? null,
});
export type SignalJson = ReturnType<typeof signalJson>;
