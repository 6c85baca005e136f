// Which advice a yes or no is about: the one just accepted, else the one that is read now; and what was said about it before.
import type {Day} from '../../../domain/day.ts';
import type {Entry, EntryOf} from '../../../domain/journal/entries.ts';
import {type AdviceRequest, REQUEST_FIELDS} from '../request.ts';
import {ADVICE_ID} from './advice-id.ts';

/** Requests come back from the journal with their fields in any order. */
const isSame = (kept: unknown, request: AdviceRequest): boolean => {
	if (typeof kept !== 'object' || kept === null) return false;
	const fields: Readonly<Record<string, unknown>> = {...kept};
	return REQUEST_FIELDS.every(field => fields[field] === request[field]);
};

/**
 * The advice from which a plan was accepted today for the very same request. Accepting changes what the advisor says
 * next, and a judgement that follows is about what was accepted. `entries`: the live ones, oldest first.
 */
export const acceptedToday = (entries: readonly Entry[], request: AdviceRequest, today: Day): string | undefined => {
	const plan = entries.findLast(
		(entry): entry is EntryOf<'plan-accepted'> =>
			entry.kind === 'plan-accepted' && entry.on === today && isSame(entry.request, request),
	);
	const opened = entries.find(
		(entry): entry is EntryOf<'action-opened'> =>
			entry.kind === 'action-opened' && entry.write === plan?.write && ADVICE_ID.test(entry.from ?? ''),
	);
	return opened?.from;
};

/** What was said about an advice, if anything. */
export const judgementOf = (entries: readonly Entry[], id: string): EntryOf<'advice-judged'> | undefined =>
	entries.find((entry): entry is EntryOf<'advice-judged'> => entry.kind === 'advice-judged' && entry.advice === id);
