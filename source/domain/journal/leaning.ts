// What taking entries back entails: what leans on them goes along, and no record is left in two versions.
import type {EntryId} from '../ids.ts';
import {choosingWrites} from './choices.ts';
import type {Entry} from './entries.ts';
import {isRecordIn, type Journal, referenceOf} from './journal.ts';
import {versionsOf} from './records.ts';
import {liveRetractions, type Retraction, standingIn} from './retractions.ts';

export const isRetraction = (entry: Entry): entry is Entry & Retraction => entry.kind === 'entry-retracted';

/** The retractions that count and name an entry. */
export const namersOf = (journal: Journal, id: EntryId): readonly Retraction[] =>
	journal.all.filter(
		(entry): entry is Entry & Retraction => isRetraction(entry) && entry.entry === id && !journal.retractions.has(entry.id),
	);

const isOnlyRetractions = (journal: Journal, write: string): boolean =>
	journal.all.every(entry => entry.write !== write || isRetraction(entry));

/** True for a save of nothing but retractions: an undo, what was taken or brought back. A choice between versions is none. */
export const isOfRetractions = (journal: Journal, write: string): boolean =>
	isOnlyRetractions(journal, write) && !choosingWrites(journal).has(write);

/** A retraction with all that its save took back, for they went together; one that is half of an edit, alone. */
export const togetherWith = (journal: Journal, retraction: Retraction): readonly Retraction[] =>
	isOnlyRetractions(journal, retraction.write)
		? journal.all.filter(
				(entry): entry is Entry & Retraction =>
					isRetraction(entry) && entry.write === retraction.write && !journal.retractions.has(entry.id),
			)
		: [retraction];

export type Consequences = {
	/** Everything that is retracted: what was asked for, then what has to go along. */
	readonly ids: ReadonlySet<EntryId>;
	/** Entries that counted and go along. */
	readonly leaning: readonly Entry[];
	/** Entries that count again. */
	readonly returning: readonly Entry[];
};

/** Stands for a retraction that is not written yet. */
const UNWRITTEN = '#';
const unwritten = (entry: EntryId): Retraction => ({kind: 'entry-retracted', id: `${UNWRITTEN}${entry}`, entry}) as Retraction;

/**
 * What follows from retracting these entries, retractions among them. Live entries that make no sense any more go along: an
 * action's closing, a feedback's saying, the other version of a record that comes back. What comes back comes with what it
 * stands on.
 */
export const consequences = (journal: Journal, asked: Iterable<EntryId>): Consequences => {
	const retractions = journal.all.filter(isRetraction);
	const spoken = journal.all.filter(entry => !isRetraction(entry));
	const counted = (id: EntryId): boolean => journal.byId.has(id) && !journal.retractions.has(id);
	const ids = new Set(asked);
	const first = new Set(ids);
	for (;;) {
		const after = liveRetractions([...retractions, ...[...ids].map(unwritten)], isRecordIn(journal.byId));
		const counts = (id: EntryId): boolean => journal.byId.has(id) && !after.has(id);
		const more = new Set<EntryId>();
		const add = (id: EntryId): void => {
			if (!ids.has(id)) more.add(id);
		};
		const returning = spoken.filter(({id}) => journal.retractions.has(id) && !after.has(id));
		/** Other versions that count: the one that comes back, or goes, is the one that was meant. */
		const dropOthers = (id: EntryId, kept: (other: EntryId) => boolean): void => {
			for (const other of versionsOf(journal, id)) if (other !== id && counts(other) && !kept(other)) add(other);
		};
		for (const {id} of returning) dropOthers(id, other => !counted(other));
		for (const id of ids) if (counted(id)) dropOthers(id, other => !counted(other));
		for (const entry of spoken) {
			const reference = referenceOf(entry);
			if (reference === undefined || after.has(entry.id)) continue;
			const stands = standingIn(after, reference);
			const gone = after.get(stands);
			if (gone === undefined || !journal.byId.has(stands)) continue;
			const isReturning = journal.retractions.has(entry.id);
			if (isReturning && !gone.id.startsWith(UNWRITTEN)) for (const {id} of togetherWith(journal, gone)) add(id);
			else if (isReturning || counted(standingIn(journal.retractions, reference))) add(entry.id);
		}
		if (more.size === 0) return {ids, leaning: spoken.filter(({id}) => ids.has(id) && !first.has(id) && counted(id)), returning};
		for (const id of more) ids.add(id);
	}
};

/** Live entries that go along when the given ones are taken back. */
export const leaningOn = (journal: Journal, ids: ReadonlySet<EntryId>): readonly Entry[] => consequences(journal, ids).leaning;
