// The team as muster sees it on one day: what the fold of roster and journal gives, and everything else reads.
import type {Case} from '../cases/case.ts';
import type {Day, Weekday} from '../day.ts';
import type {AreaId, Authority, CompetencyId, EntryId, LevelId, PersonId, Rating, Relation, RoleId, Track} from '../ids.ts';
import type {Entry, EntryOf, Target} from '../journal/entries.ts';
import type {Ladder} from '../ladder/ladder.ts';
import type {Absence, Compensation, Roster} from '../roster/roster.ts';

export type PersonStatus = 'active' | 'leave' | 'leaving' | 'left';

export type Meeting = {
	readonly entry?: EntryId;
	readonly on: Day;
	readonly held: boolean;
	readonly notes?: string;
	readonly mood?: Rating;
	readonly career?: boolean;
	/** Of a skip: why, and who called it off. */
	readonly why?: string;
	readonly by?: 'lead' | 'person';
	/** Brought in from before. */
	readonly history?: boolean;
	/** History: it is shown, starts no clock and raises no alarm. */
	readonly isPast: boolean;
};

export type MeetingState = 'unknown' | 'never' | 'ok' | 'due' | 'overdue' | 'late' | 'paused';

export type OneOnOne = {
	readonly everyDays?: number;
	readonly weekday?: Weekday;
	readonly last?: Day;
	readonly next?: Day;
	/** The planned day, when `next` is one. */
	readonly planned?: Day;
	/** The day that the cadence asks for, whatever is planned. */
	readonly asked?: Day;
	/** Calendar days since the last one. */
	readonly daysSince?: number;
	/** The day from which days are counted: the last one, or where that is unknown or long past history, the clock's. */
	readonly countedFrom: Day;
	/** Days since then, without those on leave or while the lead was away. */
	readonly countedDays: number;
	readonly state: MeetingState;
};

export type FeedbackItem = {
	readonly entry: EntryOf<'feedback-noted'>;
	/** When it was said to this person, if it was. */
	readonly saidOn?: Day;
	readonly isPast: boolean;
};

export type Action = {
	readonly id: EntryId;
	readonly person: PersonId;
	readonly owner: 'lead' | 'person';
	readonly text: string;
	readonly opened: Day;
	readonly due?: Day;
	/** How often its day was moved, or taken away. */
	readonly moved: number;
	readonly from?: string;
	readonly isPast: boolean;
	/** Of a promise of the lead's from before the run of recording: the first 1:1 of the run, in which it still lay open. */
	readonly countsFrom?: Day;
	/** Held 1:1s since it was opened. */
	readonly carried: number;
	readonly closed?: {readonly on: Day; readonly outcome: 'done' | 'dropped'; readonly why?: string};
};

export type Topic = {
	readonly id: EntryId;
	readonly person: PersonId;
	readonly by: 'lead' | 'person';
	readonly text: string;
	readonly opened: Day;
	readonly isPast: boolean;
	readonly carried: number;
	readonly closed?: {readonly on: Day; readonly outcome: 'discussed' | 'dropped'; readonly why?: string};
};

export type GivenRating = {readonly rating: Rating; readonly on?: Day; readonly evidence?: string; readonly entry?: EntryId};

/** An expected competency with a rating below, at or above what is expected; `gap` is expected minus rating. */
export type Gap = {readonly competency: CompetencyId; readonly rating: Rating; readonly expected: Rating; readonly gap: number};

export type Severity = 'act' | 'watch' | 'info';

/** What the next step of a signal is done with. */
export type SignalStep = 'prepare' | 'meet' | 'plan' | 'feedback' | 'say' | 'assign';

export type Signal = {
	readonly id: SignalId;
	/** A person's or an area's id, or `team`. */
	readonly subject: string;
	readonly severity: Severity;
	/** The first day it would have fired. */
	readonly since: Day;
	readonly reason: string;
	/** The note that the reason speaks of; kept apart so that it can be masked. */
	readonly quote?: string;
	/** The promises, topics or feedback that it speaks of, the one that is quoted first: what a key on its line acts on. */
	readonly things?: readonly EntryId[];
	/** What to do next, in words. */
	readonly next: string;
	/** What of the program does it, if anything does: the dashboard knows the key. */
	readonly does?: SignalStep;
	/** The playbook page it opens. */
	readonly page: string;
	readonly snoozedUntil?: Day;
	/** At act or watch for so many weeks and nobody has done anything about it: the week it is in, from the fourth on. */
	readonly week?: number;
	/** What else is an answer then: to wait for a reason, or to meet at another rhythm. */
	readonly otherwise?: 'snooze' | 'cadence';
};

/** Every signal, in the order of headlines: what is about a person's state comes before what is about the records. */
export const SIGNAL_IDS = [
	'never-met',
	'back-from-leave',
	'mood-lower',
	'area-lost',
	'promise-overdue',
	'topic-waiting',
	'no-follow-up',
	'skipped-twice',
	'one-on-one-overdue',
	'leave-ahead',
	'leaving',
	'unsaid-feedback',
	'forgotten',
	'overloaded',
	'new-owner',
	'only-criticism',
	'only-praise',
	'no-feedback',
	'target-day-passed',
	'one-on-one-due',
	'no-praise',
	'carried',
	'gap-without-evidence',
	'long-in-level',
	'career-talk-due',
	'new-here',
	'orphan-area',
	'sole-owner',
	'review-due',
	'truck-factor-one',
	'span',
	'no-target',
	'no-win-noted',
	'promises-kept',
	'attention-uneven',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];
/** The subject of the team's own signals. */
export const TEAM_SUBJECT = 'team';

export type PersonState = {
	readonly id: PersonId;
	readonly name: string;
	readonly title?: string;
	readonly status: PersonStatus;
	readonly relation: Relation;
	/** Whom on the roster they report to, if not to the lead. */
	readonly reportsTo?: PersonId;
	readonly email: readonly string[];
	/** The id that the HR system gives them. */
	readonly employee?: string;
	/** Names elsewhere, by place: `{github: 'ana-s'}`. */
	readonly handles: Readonly<Record<string, string>>;
	/** Standing topics of every 1:1. */
	readonly agenda: readonly string[];
	readonly role?: RoleId;
	readonly track?: Track | string;
	readonly level?: LevelId;
	readonly levelSince?: Day;
	readonly started?: Day;
	readonly joined?: Day;
	readonly target?: Target;
	/** When the journal last gave the target or took it away, and when it last gave the level. */
	readonly targetSetOn?: Day;
	readonly levelSetOn?: Day;
	readonly cadence: string;
	/** Nobody named it: it is muster's own, and says nothing about how often they agreed to meet. */
	readonly isCadenceAssumed: boolean;
	readonly timezone?: string;
	readonly leave: readonly Absence[];
	readonly left?: Day;
	readonly compensation?: Compensation;
	readonly notes?: string;
	readonly ratings: ReadonlyMap<CompetencyId, GivenRating>;
	/** Ratings given, also those that others replaced, oldest first. */
	readonly ratingsGiven: readonly EntryOf<'rating-given'>[];
	/** Held and skipped, oldest first, up to today. */
	readonly meetings: readonly Meeting[];
	readonly oneOnOne: OneOnOne;
	/** Oldest first. */
	readonly feedback: readonly FeedbackItem[];
	readonly wins: readonly EntryOf<'win-noted'>[];
	readonly actions: readonly Action[];
	readonly topics: readonly Topic[];
	/** Recorded moods, oldest first. */
	readonly moods: readonly {readonly on: Day; readonly mood: Rating; readonly isPast: boolean}[];
	/** The last career conversation. */
	readonly careerOn?: Day;
	readonly plans: readonly EntryOf<'plan-accepted'>[];
	/** What the lead said last of each case, whether it holds or not. */
	readonly caseSets: ReadonlyMap<string, EntryOf<'case-set'>>;
	/** Checklist items ticked. */
	readonly ticked: ReadonlySet<string>;
	/** From when muster could know of them. */
	readonly knownSince: Day;
	/** From when absence can be judged: since they are known, or are back from their last leave. */
	readonly clock: Day;
	/** The days that do not count: leave and the lead's own. */
	readonly absences: readonly Absence[];
	/** What the target, or without one the level, expects; empty when the level is unknown. */
	readonly expected: ReadonlyMap<CompetencyId, Rating>;
	/** Rated below what is expected, widest first. */
	readonly gaps: readonly Gap[];
	/** Expected but not rated. */
	readonly unrated: readonly CompetencyId[];
	readonly owns: readonly AreaId[];
	readonly backs: readonly AreaId[];
	/** Live entries that name this person, oldest first, up to today. */
	readonly entries: readonly Entry[];
	/** Most urgent first, snoozed ones last. */
	readonly signals: readonly Signal[];
	/** The cases that hold; the first frames what is shown. */
	readonly cases: readonly Case[];
};

export type AreaState = {
	readonly id: AreaId;
	readonly name: string;
	readonly owner?: PersonId;
	readonly backup?: PersonId;
	/** A team or a person outside the roster that holds it. */
	readonly heldBy?: string;
	readonly authority?: Authority;
	readonly reviewed?: Day;
	readonly reviewEvery?: number;
	readonly reviewDue?: Day;
	readonly entries: readonly Entry[];
	readonly signals: readonly Signal[];
};

export type TruckFactor = {
	/** How many people it takes to leave over half of the areas with nobody; undefined without areas. */
	readonly count?: number;
	/** Who they are, in the order in which they were removed. */
	readonly people: readonly PersonId[];
	/** Areas with nobody once they are gone. */
	readonly orphaned: readonly AreaId[];
};

/** 1:1s that a cadence asked for and those held, over whole weeks up to today. */
export type CadenceKept = {
	readonly held: number;
	readonly expected: number;
	readonly weeks: number;
	/** Oldest week first; undefined where none was expected. */
	readonly weekly: readonly ({readonly held: number; readonly expected: number} | undefined)[];
};

export type Team = {
	readonly today: Day;
	readonly name?: string;
	readonly lead?: string;
	/** The lead's first day with this team. */
	readonly leadSince?: Day;
	/** The days of the week on which nobody works. */
	readonly weekend: readonly Weekday[];
	readonly roster: Roster;
	readonly ladder: Ladder;
	/** In the roster's order. */
	readonly people: readonly PersonState[];
	readonly areas: readonly AreaState[];
	readonly truckFactor: TruckFactor;
	readonly cadenceKept: CadenceKept;
	/** The team's own signals. */
	readonly signals: readonly Signal[];
	/** Live entries up to today about people or areas that are no longer on the roster. */
	readonly strangers: readonly Entry[];
};
