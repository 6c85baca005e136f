// Reads what the screen is drawn from: the team on the day, everything recorded, what is wrong in the files, drafts.
import {type Day, dayOf} from '../domain/day.ts';
import {teamToday} from '../domain/settled/team-today.ts';
import {foldTeam} from '../domain/team/fold.ts';
import type {Team} from '../domain/team/team.ts';
import type {Fingerprint, JournalReading, RosterReading, Store} from '../store/store.ts';
import type {Context} from './state.ts';

export type ReaderOptions = {
	readonly store: Store;
	readonly now: () => Date;
	/** A fixed day; without it the day follows the clock, midnight included. */
	readonly today?: Day;
	readonly demo: boolean;
	readonly columns: number;
	readonly rows: number;
	/** The first day of a week; Monday without it. */
	readonly weekStart?: Context['weekStart'];
};

export type ContextReader = {
	/** Enough to draw the Team view: of a long journal the team is brief, and there may be no entries. */
	readonly readTeamView: () => Promise<Context>;
	/** A brief context as a whole. */
	readonly complete: (context: Context) => Context;
	/** Everything at first; with an earlier context, what changed since, in the same window. */
	readonly read: (earlier?: Context) => Promise<Context>;
	/** True when the files or the day are not those of the context any more. */
	readonly isBehind: (context: Context) => boolean;
};

const draftsOf = (store: Store): ReadonlyMap<string, string> =>
	new Map(
		store.drafts.keys().flatMap(key => {
			const text = store.drafts.read(key);
			return text === undefined ? [] : [[key, text] as const];
		}),
	);

const GONE = 'The roster is not there any more.';

/** A roster that was read once and is gone now counts as broken: an editor may be just about to put it back. */
const asBroken = (reading: RosterReading, last: RosterReading | undefined): RosterReading => {
	if (reading.path !== undefined || last?.path === undefined) return reading;
	const problem = {severity: 'mistake', where: last.path, file: last.path, message: GONE} as const;
	return {...reading, path: last.path, unreadable: true, problems: [problem]};
};

export const contextReader = ({store, now, today, demo, ...window}: ReaderOptions): ContextReader => {
	let good: RosterReading | undefined;
	let seen: Fingerprint | undefined;
	let known: string | undefined;
	const machine = (): string => {
		known ??= store.machine();
		return known;
	};
	const currentDay = (): Day => today ?? dayOf(now());

	type Lines = Pick<RosterReading, 'roster' | 'ladder'>;
	type Told = Pick<Context, 'team' | 'entries' | 'problems' | 'isBrief'>;
	const tellWhole = ({roster, ladder}: Lines, earlier: Team | undefined): Told => {
		const {entries, problems} = store.readJournal();
		return {team: foldTeam(roster, ladder, entries, currentDay(), earlier), entries, problems, isBrief: false};
	};
	const tellToday = ({roster, ladder}: Lines): Told => {
		let read: JournalReading | undefined;
		const all = () => {
			read = store.readJournal();
			return read.entries;
		};
		const {team, isBrief} = teamToday(roster, ladder, {...store.longJournal, all}, currentDay());
		return {team, isBrief, entries: read?.entries ?? [], problems: read?.problems ?? []};
	};

	const readWith = async (tell: (lines: Lines) => Told, earlier?: Context): Promise<Context> => {
		// Taken before reading: what changes meanwhile shows in the next one.
		seen = store.fingerprint();
		const reading = asBroken(await store.readRoster(), good);
		const stale = reading.unreadable && good !== undefined;
		const roster = stale && good ? good : reading;
		if (!reading.unreadable) good = reading;
		const told = tell(roster);
		return {
			...told,
			machine,
			weekStart: window.weekStart,
			columns: earlier?.columns ?? window.columns,
			rows: earlier?.rows ?? window.rows,
			now: now(),
			problems: [...reading.problems, ...told.problems],
			stale,
			demo,
			rosterPath: reading.path ?? reading.expectedPath,
			drafts: earlier?.drafts ?? draftsOf(store),
			knowledge: earlier?.knowledge ?? {},
		};
	};

	return {
		readTeamView: () => readWith(tellToday),
		complete: context => {
			const told = tellWhole(context.team, context.team);
			const more = told.problems.filter(problem => !context.problems.includes(problem));
			return {...context, ...told, problems: [...context.problems, ...more], now: now()};
		},
		read: earlier => readWith(lines => tellWhole(lines, earlier?.team), earlier),
		isBehind: ({team}) => {
			const print = store.fingerprint();
			return print.roster !== seen?.roster || print.journal !== seen.journal || currentDay() !== team.today;
		},
	};
};
