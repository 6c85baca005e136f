// Roster against journal: the later one wins, without needing dates.
import type {Entry, EntryKind, EntryOf, Target} from '../journal/entries.ts';

/** True while the roster says what it said; the order of keys doesn't matter, and what is absent is null. */
const stillSays = (was: unknown, now: unknown): boolean => {
	if ((was ?? null) === (now ?? null)) return true;
	if (typeof was !== 'object' || typeof now !== 'object' || was === null || now === null) return false;
	const keys = new Set([...Object.keys(was), ...Object.keys(now)]);
	return [...keys].every(key => stillSays((was as Record<string, unknown>)[key], (now as Record<string, unknown>)[key]));
};

/**
 * An override as long as the roster still says what it said when the entry was written. Once the roster says
 * something else it was edited later, and wins. Only the latest entry is asked: older ones don't come back.
 */
export const unlessEdited = <Override extends {readonly rosterWas?: unknown}>(
	latest: Override | undefined,
	rosterNow: unknown,
): Override | undefined => (latest && stillSays(latest.rosterWas, rosterNow) ? latest : undefined);

/** The latest entry of a kind, of entries in the fold's order. */
export const latestOf = <Kind extends EntryKind>(entries: readonly Entry[], kind: Kind): EntryOf<Kind> | undefined =>
	entries.findLast((entry): entry is Entry & EntryOf<Kind> => entry.kind === kind);

/** The target that an entry sets; undefined when it takes the target away. */
export const targetOf = (entry: EntryOf<'target-set'>): Target | undefined => {
	if (entry.stay) return 'stay';
	if (entry.level !== undefined) return {level: entry.level, by: entry.by};
	if (entry.role !== undefined) return {role: entry.role, by: entry.by};
	return undefined;
};
