// The team of a day as whoever only looks at today needs it: the same signals and sums, without years of settled entries.
import type {Day} from '../day.ts';
import type {CaseId, PersonId} from '../ids.ts';
import type {Entry} from '../journal/entries.ts';
import type {Ladder} from '../ladder/ladder.ts';
import type {Roster} from '../roster/roster.ts';
import {foldTeam} from '../team/fold.ts';
import type {SignalId, Team} from '../team/team.ts';
import {type Unsettled, unsettled} from './settled-entries.ts';

/** With fewer entries it takes as long to read what was gathered as to fold them all. */
const LONG_JOURNAL = 1000;

/** Entries that still count, with the people of whom nothing was put aside. */
export type Gathered = Unsettled & {readonly whole: ReadonlySet<PersonId>};

/** A journal of which not everything has to be read. */
export type LongJournal = {
	/** What was gathered on an earlier day with everything new since, as long as it can be relied on. */
	readonly gathered: (roster: Roster, today: Day) => Gathered | undefined;
	/** Everything recorded. */
	readonly all: () => readonly Entry[];
	/** Keeps for later what was found to count still of all entries, the very ones that `all` gave. */
	readonly gather: (gathered: Gathered, all: readonly Entry[], roster: Roster, today: Day) => void;
};

/** Their `since` is the first day of a run that may go back as far as the journal. */
const RUNS: ReadonlySet<SignalId> = new Set([
	'no-praise',
	'promise-overdue',
	'carried',
	'mood-lower',
	'topic-waiting',
	'no-follow-up',
	'only-criticism',
	'only-praise',
	'gap-without-evidence',
]);

/** The same of cases: the first of the moods in a row, the third of what was said in a row. */
const CASE_RUNS: ReadonlySet<CaseId> = new Set(['worn', 'below-agreed', 'overlooked']);

/** People with a run that began so early that settled entries may have been a part of it. */
const reachingBack = ({people}: Team, from: Day): readonly PersonId[] =>
	people
		.filter(
			({signals, cases}) =>
				signals.some(({id, since}) => RUNS.has(id) && since <= from) ||
				cases.some(({id, since}) => CASE_RUNS.has(id) && since <= from),
		)
		.map(({id}) => id);

/** Without what is settled, whatever the length of the journal; those whose runs reach back are taken whole. */
export const foldUnsettled = (
	roster: Roster,
	ladder: Ladder,
	entries: readonly Entry[],
	today: Day,
): {readonly team: Team; readonly gathered: Gathered} => {
	const gatheredFor = (whole: ReadonlySet<PersonId>): Gathered => ({...unsettled(entries, roster, today, whole), whole});
	const most = gatheredFor(new Set());
	const team = foldTeam(roster, ladder, most.entries, today);
	const reaching = reachingBack(team, most.from);
	if (reaching.length === 0) return {team, gathered: most};
	const gathered = gatheredFor(new Set(reaching));
	return {team: foldTeam(roster, ladder, gathered.entries, today, team), gathered};
};

/**
 * The team as it stands today. Signals, sums and states are those of the whole team; of a long journal, older meetings,
 * feedback, actions and the like that are over are left out of people and areas: it is brief. `longJournal` is
 * how many entries make a journal long.
 */
export const teamToday = (
	roster: Roster,
	ladder: Ladder,
	journal: LongJournal,
	today: Day,
	longJournal = LONG_JOURNAL,
): {readonly team: Team; readonly isBrief: boolean} => {
	const known = journal.gathered(roster, today);
	if (known) {
		const team = foldTeam(roster, ladder, known.entries, today);
		if (reachingBack(team, known.from).every(person => known.whole.has(person))) return {team, isBrief: true};
	}
	const entries = journal.all();
	if (entries.length < longJournal) return {team: foldTeam(roster, ladder, entries, today), isBrief: false};
	const {team, gathered} = foldUnsettled(roster, ladder, entries, today);
	journal.gather(gathered, entries, roster, today);
	return {team, isBrief: true};
};
