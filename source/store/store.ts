// What the store offers to commands and the dashboard: the roster, the journal, drafts and settings, as plain values.
import type {LeftOut} from '../domain/checking/schema-mistakes.ts';
import type {Day} from '../domain/day.ts';
import type {Draft, Entry} from '../domain/journal/entries.ts';
import type {Ladder} from '../domain/ladder/ladder.ts';
import type {Roster} from '../domain/roster/roster.ts';
import type {LongJournal} from '../domain/settled/team-today.ts';
import type {ForgottenId, Graves} from './journal/journal-tombstones.ts';

/** Something wrong in a file, with its place: `roster.yaml:12:7`. */
export type LocatedProblem = {
	readonly severity: 'mistake' | 'warning';
	/** `file:line:column`, as far as known. */
	readonly where: string;
	readonly file: string;
	readonly line?: number;
	readonly column?: number;
	readonly message: string;
	/** One person, area or entry that is not there because of it, or many: an answer without them may be wrong. */
	readonly leavesOut?: LeftOut;
};

export type RosterReading = {
	/** Undefined when there is no roster yet. */
	readonly path?: string;
	/** The folder's place where a roster would be found, for `init` and for messages. */
	readonly expectedPath: string;
	readonly roster: Roster;
	readonly ladder: Ladder;
	/** Mistakes and warnings in the roster and its ladder, in the file's order. */
	readonly problems: readonly LocatedProblem[];
	/** True when the file as a whole could not be read (not YAML, too large …): `roster` is then empty. */
	readonly unreadable: boolean;
};

export type JournalReading = {
	/** Every valid entry in the order in which they were written; twice where a month was copied by hand, which the fold ignores. */
	readonly entries: readonly Entry[];
	/** Unreadable months and entries of unknown kinds; never note text. */
	readonly problems: readonly LocatedProblem[];
};

/** What comes along with entries from another store. */
export type OthersForgetting = {
	/** What was erased there: taken over as far as nothing of it is here. */
	readonly graves: Graves;
	/** Ids of whom the lead takes in again what was forgotten here. */
	readonly lifted: readonly string[];
};

export type ImportResult = {
	readonly added: readonly Entry[];
	/** Ids that were here already with the same content. */
	readonly known: number;
	/** Same id, other content: ours is kept. */
	readonly conflicts: readonly string[];
	/** Ids that were erased here and stay so. */
	readonly erased: readonly string[];
};

/** Changes whenever what it stands for changes on disk; made with `stat` alone. */
export type Fingerprint = {readonly roster: string; readonly journal: string};

/** What to write; or how to choose it, given everything recorded. */
export type Drafts = readonly Draft[] | ((entries: readonly Entry[]) => readonly Draft[]);

/** What the lead was asked and meant all the same. */
export type SaveIntent = {
	/** A second 1:1 with somebody, or a second skipped one, on one day. */
	readonly another?: boolean;
};

export type Store = {
	/** Never throws for what the file says; the problems tell. Cached by fingerprint. */
	readonly readRoster: () => Promise<RosterReading>;
	/** Re-reads only the months that changed since the last call. Returns the same object when nothing changed. */
	readonly readJournal: () => JournalReading;
	/** What of many years still counts today, so that the rest need not be read. */
	readonly longJournal: Omit<LongJournal, 'all'>;
	readonly fingerprint: () => Fingerprint;
	/**
	 * Writes drafts as one save and returns the entries as stored. References `#0`, `#1` … to drafts of the same
	 * save become ids. Drafts that depend on what was written last are chosen when nobody else can write any more. Throws a `Refusal` that says NOT SAVED when the bytes on disk are not what was written.
	 */
	readonly append: (drafts: Drafts, today: Day, meant?: SaveIntent) => Promise<readonly Entry[]>;
	/** A union by id with entries from an export. */
	readonly importEntries: (values: readonly unknown[], others?: OthersForgetting) => Promise<ImportResult>;
	/** Marks of who was forgotten here. */
	readonly forgotten: () => readonly ForgottenId[];
	/** Everything in the journal, also entries of kinds that only a newer version knows. */
	readonly exportEntries: () => {readonly muster: 1; readonly entries: readonly unknown[]};
	/** This store's random id: its own writes are those that `muster undo` walks back. */
	readonly machine: () => string;
	/** Half-written notes, by key; kept 0600 until cleared. */
	readonly drafts: {
		readonly read: (key: string) => string | undefined;
		readonly write: (key: string, text: string) => void;
		/** Writes it beside what is kept under the key already, which stays; gives the key under which it is. */
		readonly add: (key: string, text: string) => string;
		/** Gives what is kept under the key another one beside it, and says which; undefined where nothing is kept. */
		readonly moveAside: (key: string) => string | undefined;
		readonly clear: (key: string) => void;
		readonly keys: () => readonly string[];
	};
};
