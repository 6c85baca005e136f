// What a command works with: the store, the day, the team, and the words that come in on standard input.
import {type Day, dayOf} from '../../domain/day.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {type Journal, journalOn} from '../../domain/journal/journal.ts';
import {Refusal} from '../../domain/refusal.ts';
import {teamToday} from '../../domain/settled/team-today.ts';
import {foldTeam, journalOf} from '../../domain/team/fold.ts';
import type {Team} from '../../domain/team/team.ts';
import {type DayDirection, dayMeant} from '../../domain/typed-day.ts';
import {builtInLadder} from '../../knowledge/ladder.ts';
import {createStore} from '../../store/create-store.ts';
import {type Environment, type Places, places} from '../../store/paths.ts';
import type {LocatedProblem, RosterReading, Store} from '../../store/store.ts';
import type {Input} from './grammar.ts';
import {notAhead} from './not-ahead.ts';

/** What a run is given by the outside: the only way to the terminal, the environment and the clock. */
export type Surroundings = {
	readonly env: Environment;
	readonly now: () => Date;
	readonly version: string;
	readonly stdin: {
		readonly isTTY: boolean;
		/** Everything up to the end. */
		readonly read: () => Promise<string>;
		/** The same, if anything is on its way; undefined when nothing comes. */
		readonly readIfAny: () => Promise<string | undefined>;
		/** Asks on the terminal; empty when nobody answers. */
		readonly ask: (question: string) => Promise<string>;
	};
	readonly stdout: {
		readonly isTTY: boolean;
		/** Of the terminal, where it is one. */
		readonly columns?: number;
		readonly write: (text: string) => void;
		/** Where the output goes into a file, nobody else may read it. */
		readonly keepPrivate: () => Promise<void>;
	};
	readonly stderr: {readonly write: (text: string) => void};
	/** From now on a signal ends the process by itself, also while it is at work. */
	readonly endAtOnce?: () => void;
};

export type CommandContext = {
	readonly surroundings: Surroundings;
	readonly store: Store;
	readonly places: Places;
	readonly today: Day;
	readonly hasRoster: () => Promise<boolean>;
	/** A roster that can be read, whatever is wrong in it; refuses when there is none. */
	readonly roster: () => Promise<RosterReading>;
	/** Refuses without a roster. */
	readonly team: () => Promise<Team>;
	/** The same as it stands today: of a long journal, what is settled is left out. Refuses without a roster. */
	readonly teamToday: () => Promise<Team>;
	/** The same as the roster alone has it: enough to find people by name, and no journal has to be read for it. */
	readonly rosterTeam: () => Promise<Team>;
	/** The same, of an empty roster when there is none. */
	readonly teamOrNobody: () => Promise<Team>;
	readonly journal: () => Journal;
	/** Everything recorded, as it was read. */
	readonly entries: () => readonly Entry[];
	/** Mistakes and warnings in what was read so far. */
	readonly problems: () => readonly LocatedProblem[];
};

/** A day as typed; refuses what is none. */
export const dayFrom = (typed: string, today: Day, direction: DayDirection, where: string): Day =>
	dayMeant(typed, today, direction, {where, exitCode: 2});

/** The day of `--name`, if it was given. */
export const dayOption = (input: Input, name: string, today: Day, direction: DayDirection): Day | undefined => {
	const typed = input.value(name);
	return typed === undefined ? undefined : dayFrom(typed, today, direction, `--${name}`);
};

/** The day of `--name` on which something happened: today unless said otherwise, and never to come. */
export const pastDayOption = (input: Input, name: string, today: Day): Day => {
	const day = dayOption(input, name, today, 'past') ?? today;
	if (day <= today) return day;
	throw new Refusal(`${day} is still to come: give today or a day that has passed.`, {
		code: 'day-to-come',
		where: `--${name}`,
	});
};

/** `--today`, then MUSTER_TODAY, then the system's day. */
const todayFor = (typed: string | undefined, {env, now}: Pick<Surroundings, 'env' | 'now'>): Day => {
	const real = dayOf(now());
	if (typed !== undefined) return dayFrom(typed, real, 'past', '--today');
	return env.MUSTER_TODAY ? dayFrom(env.MUSTER_TODAY, real, 'past', 'MUSTER_TODAY') : real;
};

const withPlace = (problem: LocatedProblem): string =>
	problem.where === '' ? problem.message : `${problem.where}: ${problem.message}`;

const refuseUnreadable = ({problems, path}: RosterReading): never => {
	const [first] = problems;
	throw new Refusal(first ? withPlace(first) : `${path} can't be read.`, {code: 'bad-roster', where: first?.where ?? path});
};

export const noRoster = (expectedPath: string): Refusal =>
	new Refusal('There is no roster yet. Make one with: muster init', {code: 'no-roster', where: expectedPath});

export const openContext = (surroundings: Surroundings, input: Pick<Input, 'value'>): CommandContext => {
	const {env, now} = surroundings;
	const today = todayFor(input.value('today'), surroundings);
	const where = places(env);
	const problems: LocatedProblem[] = [];
	const tell = (problem: LocatedProblem) => problems.push(problem);
	const store = notAhead(createStore({places: where, rosterPath: input.value('roster'), builtInLadder, now, today, tell}), now);
	let reading: Promise<RosterReading> | undefined;
	const readRoster = async (): Promise<RosterReading> => {
		const read = await store.readRoster();
		if (read.unreadable) refuseUnreadable(read);
		problems.push(...read.problems);
		return read;
	};
	const rosterOrNone = (): Promise<RosterReading> => {
		reading ??= readRoster();
		return reading;
	};
	const roster = async (): Promise<RosterReading> => {
		const read = await rosterOrNone();
		if (read.path === undefined) throw noRoster(read.expectedPath);
		return read;
	};
	const entries = () => {
		const journal = store.readJournal();
		for (const problem of journal.problems) if (!problems.includes(problem)) problems.push(problem);
		return journal.entries;
	};
	const fold = ({roster: lines, ladder}: RosterReading): Team => foldTeam(lines, ladder, entries(), today);
	let team: Team | undefined;
	const folded = (read: RosterReading): Team => {
		team ??= fold(read);
		return team;
	};
	return {
		surroundings,
		store,
		places: where,
		today,
		hasRoster: async () => (await rosterOrNone()).path !== undefined,
		roster,
		team: async () => folded(await roster()),
		teamToday: async () => {
			const {roster: lines, ladder} = await roster();
			return team ?? teamToday(lines, ladder, {...store.longJournal, all: entries}, today).team;
		},
		rosterTeam: async () => {
			const {roster: lines, ladder} = await roster();
			return team ?? foldTeam(lines, ladder, [], today);
		},
		teamOrNobody: async () => folded(await rosterOrNone()),
		journal: () => journalOn(entries(), today, team && journalOf(team)),
		entries,
		problems: () => problems,
	};
};
