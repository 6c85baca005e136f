// What a case is: a season of somebody's work, told from records, that frames whatever is shown about them.
import type {Day} from '../day.ts';
import type {CaseId, EntryId} from '../ids.ts';

/** One thing that was recorded: words that its day may follow, `mood 2, the last on`, and the note it speaks of. */
export type Because = {
	readonly words: string;
	readonly on?: Day;
	/** Kept apart so that it can be masked. */
	readonly quote?: string;
};

/** What is left off while a case holds. */
const QUIETS = [
	/** Gaps, steps and talk of a career. */
	'growth',
	/** The steps alone. */
	'steps',
	/** Constructive feedback that waits to be said. */
	'criticism',
	/** Praise of work at night, of weekends, of saving the day. */
	'overwork',
	/** All feedback of the lead's own. */
	'feedback',
	/** What was late, unsaid or set before the leave. */
	'before-leave',
	/** Areas that are to be reviewed. */
	'reviews',
] as const;
export type Quiet = (typeof QUIETS)[number];

/** What the records say when they speak for a case. */
export type Holding = {
	/** The first day of the unbroken run of days on which it holds. */
	readonly since: Day;
	readonly because: readonly Because[];
	/** The entries that it rests on; what the roster says has none. */
	readonly records: readonly EntryId[];
	/** The first thing to do, where the records make it another than the guide's. */
	readonly first?: string;
	/** What it is called and what is left alone, likewise. */
	readonly name?: string;
	readonly leaveAlone?: readonly string[];
};

/** What is said and done in a case, whoever it is about. */
export type CaseGuide = {
	readonly id: CaseId;
	/** Two or three words that say what comes first, never what somebody is. */
	readonly name: string;
	/** The first thing to do. */
	readonly first: string;
	readonly leaveAlone: readonly string[];
	readonly quiets: readonly Quiet[];
	/** What ends it. */
	readonly ends: string;
	/** The playbook page. */
	readonly page: string;
	/** There is one thing to do while it holds; everything else waits. */
	readonly isHeavy: boolean;
};

export type Case = CaseGuide &
	Omit<Holding, 'first' | 'name' | 'leaveAlone'> & {
		/** Who says that it holds. */
		readonly setBy: 'lead' | 'records';
	};
