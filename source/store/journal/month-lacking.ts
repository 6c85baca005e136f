// Finds what was saved in a month and is not in its file any more: an older one came back in its place, by a program for
// syncing, an editor's old buffer or a hand.
import {plural} from '../../text/words.ts';
import {orNone, readIfThere} from '../files/durable.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';
import {parseMonth} from './month.ts';
import {erasedIn} from './month-erased.ts';

const idOf = (value: unknown): string | undefined => {
	const id = typeof value === 'object' && value !== null ? (value as {id?: unknown}).id : undefined;
	return typeof id === 'string' ? id : undefined;
};

/**
 * Entries that the copy of the last save holds and the month does not, but for those that were erased. Nearly always the two
 * are the same bytes, which is all that is compared then.
 */
export const lackingIn = (
	layout: JournalLayout,
	month: Month,
	bytes: Buffer,
	entries: readonly unknown[],
): readonly unknown[] => {
	const copy = orNone(() => readIfThere(monthFile(layout.latest, month)));
	if (!copy || copy.equals(bytes)) return [];
	const content = parseMonth(copy);
	if (content.state === 'bad' || content.state === 'newer') return [];
	const present = new Set(entries.map(idOf));
	const lacking = content.entries.filter(value => idOf(value) !== undefined && !present.has(idOf(value)));
	return erasedIn(layout).among(lacking);
};

/** `2 entries that were saved here are not in this month any more`. */
export const lackingWords = (count: number): string =>
	`${plural(count, 'entry that was saved here is', 'entries that were saved here are')} not in this month any more`;
