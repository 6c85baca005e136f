// A case in words, wherever it is shown: what was recorded, with its days; hidden as a whole while others look on.
import type {Because, Case} from '../../domain/cases/case.ts';
import {owedBeside} from '../../domain/cases/cases-of.ts';
import type {Day} from '../../domain/day.ts';
import {shortDay} from '../../text/day-words.ts';
import {quoted} from './signal-words.ts';

const MOST_QUOTE = 120;

/** A note that is quoted as a reason stands in one line; the whole of it is on the person's page. */
const short = (text: string): string => (text.length <= MOST_QUOTE ? text : `${text.slice(0, MOST_QUOTE).trimEnd()}…`);

const becauseWords = ({words, on, quote}: Because, today: Day): string =>
	[[words, on && shortDay(on, today)].filter(Boolean).join(' '), quote && quoted(short(quote))].filter(Boolean).join(': ');

/** `mood 4 → 2 → 1, the last on 3 Nov, three 1:1s called off since, four areas` */
export const caseReason = ({because}: Pick<Case, 'because'>, today: Day): string =>
	because.map(each => becauseWords(each, today)).join(', ');

/** `Energy first: mood 4 → 2 → 1, the last on 3 Nov` */
export const caseLine = (one: Case, today: Day): string => `${one.name}: ${caseReason(one, today)}`;

/** What comes first, in a few words: `Energy first`, `Energy first, and promotion not given`; undefined without a case. */
export const framingName = (cases: readonly Case[]): string | undefined => {
	const [framing] = cases;
	return framing && [framing.name, ...owedBeside(cases).map(({name}) => `and ${name.toLowerCase()}`)].join(', ');
};

/** The same with the reason of the one that frames. */
export const framingLine = (cases: readonly Case[], today: Day): string => {
	const [framing] = cases;
	return framing ? `${framingName(cases)}: ${caseReason(framing, today)}` : '';
};

/** What `--json` says of a case. */
export const caseJson = (one: Case, today: Day) => ({
	id: one.id,
	since: one.since,
	reason: caseReason(one, today),
	records: [...one.records],
	setBy: one.setBy,
	name: one.name,
	first: one.first,
	leaveAlone: [...one.leaveAlone],
	ends: one.ends,
	page: one.page,
});
export type CaseJson = ReturnType<typeof caseJson>;
