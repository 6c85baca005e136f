// Roster against journal: the later one wins, without needing dates.
import type {Entry, EntryKind, EntryOf, Target} from './entries.ts';

/** Compares what the roster says with what it said; key order and absent keys don't matter. */
const sameValue = (a: unknown, b: unknown): boolean => {
	if ((a ?? null) === (b ?? null)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].every(key => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
};

/**
 * The override that counts: the latest of its kind, as long as the roster still says what it said when the entry was
 * written. Once the roster says something else it was edited later, and wins; older entries don't come back.
 */
export const winningOverride = <Kind extends EntryKind>(
	entries: readonly Entry[],
	kind: Kind,
	rosterNow: unknown,
	concerns: (entry: EntryOf<Kind>) => boolean = () => true,
): EntryOf<Kind> | undefined => {
	const ofKind = (entry: Entry): entry is Entry & EntryOf<Kind> => entry.kind === kind;
	const latest = entries.filter(ofKind).findLast(concerns);
	if (!latest) return undefined;
	const was = 'rosterWas' in latest ? latest.rosterWas : undefined;
	return sameValue(was, rosterNow) ? latest : undefined;
};

/** The target that an entry sets; undefined when it takes the target away. */
export const targetOf = (entry: EntryOf<'target-set'>): Target | undefined => {
	if (entry.stay) return 'stay';
	if (entry.level !== undefined) return {level: entry.level, by: entry.by};
	if (entry.role !== undefined) return {role: entry.role, by: entry.by};
	return undefined;
};
