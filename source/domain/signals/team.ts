// Signals about the team as a whole: all hangs on one person, the span, and how the lead's attention and promises are spread.
import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import {onceFor} from '../once-for.ts';
import {countUpTo} from '../order.ts';
import type {RosterPerson} from '../roster/roster.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {isAtWork, type PersonAlone, statusChanges, statusOn} from '../team/people.ts';
import type {RuleContext, TeamAlone, TeamRule} from './rule.ts';
import {runSinceChange} from './since.ts';

/** Teams below four or above ten leave their lead too little or too much; six to eight is the usual advice (Larson). */
const SPAN_LOW = 4;
const SPAN_HIGH = 10;

const hangsOnOne = ({truckFactor}: RuleContext): boolean => truckFactor().count === 1;

export const truckFactorOne: TeamRule = {
	id: 'truck-factor-one',
	page: 'truck-factor',
	fires: (_team, context) => {
		const [only] = context.truckFactor().people;
		if (!hangsOnOne(context) || only === undefined) return undefined;
		const areas = context.areas();
		const assigned = areas.flatMap(area => area.entries.filter(entry => entry.kind === 'area-assigned'));
		const holders = new Set(
			[...areas, ...assigned]
				.flatMap(({owner, backup}) => [owner, backup])
				.filter(person => person !== undefined && person !== null),
		);
		const changes = [...assigned.map(entry => entry.on), ...[...holders].flatMap(context.changesOf)];
		return {
			severity: 'info',
			// Looks back no further than the journal: each step folds every area.
			since: runSinceChange(
				context,
				changes.filter(day => day > context.recordedSince),
				hangsOnOne,
			),
			reason: `without ${context.nameOf(only)} most areas have nobody`,
			next: 'name backups for what they hold',
		};
	},
};

const isUnusual = (active: number): boolean => active < SPAN_LOW || active > SPAN_HIGH;

/** The lead's own: who reports to somebody else on the roster, or is hired for a piece of work, is none. */
const isReport = ({relation, reportsTo}: RosterPerson): boolean => (relation ?? (reportsTo ? 'skip' : 'report')) === 'report';

/** Who joins on a day to come counts already, as on the roster; who joined since did not count before. */
const countsOn = (person: RosterPerson, day: Day, today: Day): boolean => {
	const joined = person.joined ?? person.started;
	return (
		isReport(person) && isAtWork({status: statusOn(person, day)}) && (joined === undefined || joined > today || joined <= day)
	);
};

/** Since when the number of active people has been unusual: going back, each change is taken off the number again. */
const unusualSince = (people: readonly RosterPerson[], {today, recordedSince}: RuleContext): Day => {
	const change = new Map<Day, number>();
	for (const person of people)
		for (const day of new Set([...statusChanges(person), person.joined ?? person.started])) {
			if (day === undefined || day > today) continue;
			const difference = Number(countsOn(person, day, today)) - Number(countsOn(person, addDays(day, -1), today));
			change.set(day, (change.get(day) ?? 0) + difference);
		}
	let active = people.filter(person => countsOn(person, today, today)).length;
	for (const [day, difference] of [...change].sort(([a], [b]) => (a < b ? 1 : -1))) {
		active -= difference;
		if (!isUnusual(active)) return day;
	}
	return recordedSince;
};

export const span: TeamRule = {
	id: 'span',
	page: 'span',
	fires: ({roster: {people}}, context) => {
		const active = people.filter(person => countsOn(person, context.today, context.today)).length;
		if (!people.some(isReport) || !isUnusual(active)) return undefined;
		const isSmall = active < SPAN_LOW;
		return {
			severity: 'info',
			since: unusualSince(people, context),
			reason: isSmall
				? `${active} active ${active === 1 ? 'person' : 'people'}: a small team`
				: `${active} active people: a wide span`,
			next: isSmall ? 'think about what joins this team' : 'think about who could lead a part of it',
		};
	},
};

/** A quarter in the level is time enough to have talked about what comes next. */
const NO_TARGET_DAYS = 90;
/** Two months of work without one thing worth noting says more about the notes than about the work. */
const NO_WIN_DAYS = 60;
/** A quarter of promises and of feedback, and what tells something of it. From the contract. */
const WINDOW_DAYS = 90;
const FEW_PROMISES = 5;
const KEPT_SHARE = 2 / 3;
const MUCH_FEEDBACK = 4;
/** A line has room for so many names. */
const MOST_NAMED = 4;

type Named = {readonly person: PersonAlone; readonly since: Day};

const activeReports = ({people}: TeamAlone): readonly PersonAlone[] =>
	people.filter(({relation, status}) => relation === 'report' && status === 'active');

const names = (people: readonly PersonAlone[]): string => {
	const more = people.length - MOST_NAMED;
	return (
		people
			.slice(0, MOST_NAMED)
			.map(({name}) => name)
			.join(', ') + (more > 0 ? ` and ${more} more` : '')
	);
};

/** One line that names them, since the earliest of them. */
const naming = (found: readonly Named[]) => {
	const [since] = found.map(each => each.since).sort();
	return since === undefined ? undefined : {since, who: names(found.map(({person}) => person))};
};

export const noTarget: TeamRule = {
	id: 'no-target',
	page: 'setting-a-target',
	fires: (team, {today}) => {
		const line = naming(
			activeReports(team).flatMap((person): readonly Named[] => {
				const {target, level, levelSince} = person;
				if (target !== undefined || level === undefined || levelSince === undefined) return [];
				if (daysBetween(levelSince, today) <= NO_TARGET_DAYS) return [];
				return [{person, since: latestDay(addDays(levelSince, NO_TARGET_DAYS + 1), person.targetSetOn) ?? today}];
			}),
		);
		if (!line) return undefined;
		const next = 'ask what they want next; staying is an answer too';
		return {severity: 'info', since: line.since, reason: `nothing to work toward yet: ${line.who}`, next};
	},
};

export const noWinNoted: TeamRule = {
	id: 'no-win-noted',
	page: 'noting-wins',
	fires: (team, {today}) => {
		const line = naming(
			activeReports(team).flatMap((person): readonly Named[] => {
				const from = latestDay(person.wins.at(-1)?.on, person.clock) ?? today;
				if (countedDays(from, today, person.absences) < NO_WIN_DAYS) return [];
				return [{person, since: dayCounted(from, NO_WIN_DAYS, person.absences) ?? today}];
			}),
		);
		if (!line) return undefined;
		const next = 'ask what they are proud of, and note it';
		return {severity: 'info', since: line.since, reason: `you have noted no win for two months: ${line.who}`, next};
	},
};

type Decided = {readonly on: Day; readonly isKept: boolean};

/** The lead's promises with a day, each on the day on which it was kept, or was not. */
const decided = ({people}: TeamAlone): readonly Decided[] =>
	people.flatMap(({actions}) =>
		actions.flatMap(({owner, due, closed, isPast, countsFrom}): readonly Decided[] => {
			if (owner !== 'lead' || due === undefined || isPast || countsFrom !== undefined) return [];
			if (closed === undefined || closed.on > due) return [{on: addDays(due, 1), isKept: false}];
			// Dropped openly before its day: nobody waited for it.
			return closed.outcome === 'done' ? [{on: closed.on, isKept: true}] : [];
		}),
	);

/** The first day of the run up to today on which something held, looked for no further back than its own window. */
const runBack = (today: Day, holds: (day: Day) => boolean): Day => {
	let since = today;
	while (daysBetween(since, today) < WINDOW_DAYS && holds(addDays(since, -1))) since = addDays(since, -1);
	return since;
};

const keptOn = (all: readonly Decided[], day: Day): {readonly kept: number; readonly count: number} => {
	const lately = all.filter(({on}) => on <= day && daysBetween(on, day) <= WINDOW_DAYS);
	return {kept: lately.filter(({isKept}) => isKept).length, count: lately.length};
};

export const promisesKept: TeamRule = {
	id: 'promises-kept',
	page: 'promises',
	fires: (team, {today}) => {
		const all = decided(team);
		const isBroken = (day: Day): boolean => {
			const {kept, count} = keptOn(all, day);
			return count >= FEW_PROMISES && kept < count * KEPT_SHARE;
		};
		if (!isBroken(today)) return undefined;
		const {kept, count} = keptOn(all, today);
		return {
			severity: 'info',
			since: runBack(today, isBroken),
			reason: `${kept} of your last ${count} promises were done by their day`,
			next: 'promise less, with a later day, and say early when one slips',
		};
	},
};

/** The days on which somebody was told something, oldest first; each day of a long run asks for them again. */
const saidDays = onceFor(({feedback}: PersonAlone): readonly Day[] => feedback.flatMap(({saidOn}) => saidOn ?? []).sort());

/** What somebody heard in the window that ends with a day, and when last before the day was over. */
const heardOn = (person: PersonAlone, day: Day): {readonly count: number; readonly last?: Day} => {
	const said = saidDays(person);
	const upTo = countUpTo(said, day);
	return {count: upTo - countUpTo(said, addDays(day, -WINDOW_DAYS - 1)), last: said[upTo - 1]};
};

const heardMuch = (person: PersonAlone, day: Day): boolean => heardOn(person, day).count >= MUCH_FEEDBACK;

/** Nothing was said to somebody whom muster could know of for so long. */
const heardNothing = (person: PersonAlone, day: Day): boolean => {
	const {count, last} = heardOn(person, day);
	return count === 0 && countedDays(latestDay(last, person.clock) ?? day, day, person.absences) >= WINDOW_DAYS;
};

export const attentionUneven: TeamRule = {
	id: 'attention-uneven',
	page: 'uneven-attention',
	fires: (team, {today}) => {
		const reports = activeReports(team);
		const none = reports.filter(person => heardNothing(person, today));
		const [most] = reports
			.map(person => ({name: person.name, count: heardOn(person, today).count}))
			.toSorted((a, b) => b.count - a.count);
		if (none.length === 0 || most === undefined || most.count < MUCH_FEEDBACK) return undefined;
		return {
			severity: 'info',
			since: runBack(
				today,
				day => reports.some(person => heardMuch(person, day)) && reports.some(person => heardNothing(person, day)),
			),
			reason: `in three months ${most.name} heard ${most.count} pieces of feedback, and none: ${names(none)}`,
			next: 'look this week at the work of whoever heard nothing',
		};
	},
};
