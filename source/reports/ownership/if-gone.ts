// What a person's areas come to on the days on which they are gone: who holds each, from when until when, and what nobody holds.

import type {AreaId, PersonId} from '../../domain/ids.ts';
import {onceFor} from '../../domain/once-for.ts';
import {byDay} from '../../domain/order.ts';
import type {Absence} from '../../domain/roster/roster.ts';
import {areaById, personById} from '../../domain/team/by-id.ts';
import {type Calendar, type Coverage, calendarOf, coverageWithout, type DaysGone, daysGone} from '../../domain/team/coverage.ts';
import {compareNames} from '../../domain/team/names.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {list, plural} from '../../text/words.ts';
import {firstName} from '../words/first-names.ts';
import {holderWords} from './ownership.ts';

/** The days asked about: those that somebody named, or what the roster says of the person. */
export type Gone = Absence & {readonly as: DaysGone['as'] | 'asked'};

export type IfGone = Coverage & {
	readonly name: string;
	/** Who is left to hold it: `Bo Lindqvist`, `nobody`, `nobody from 13 Jan, else Bo`. */
	readonly left: string;
	/** Nobody holds it on one of the days, or on all. */
	readonly orphaned: boolean;
};

const calendar = onceFor((team: Team): Calendar => calendarOf(team.people));

/** The days on which somebody is gone as far as the roster knows; somebody whom it does not know is imagined gone from today. */
export const goneDays = (team: Team, person: PersonId): Gone => {
	const known = personById(team, person);
	return known ? daysGone(known, team.today) : {from: team.today, as: 'imagined'};
};

const isWhole = (run: Absence, gone: Absence): boolean => run.from === gone.from && run.until === gone.until;

/** `23 Dec–14 Apr 2027`, `from 23 Dec`, `1 Jan` */
const runWords = ({from, until}: Absence, gone: Absence, today: string): string => {
	if (until === undefined || (until === gone.until && from !== gone.from)) return `from ${shortDay(from, today)}`;
	return from === until ? shortDay(from, today) : `${shortDay(from, today)}–${shortDay(until, today)}`;
};

/** Who is left: what nobody holds comes first, since a narrow column keeps only the beginning. */
const leftWords = ({runs, uncovered}: Coverage, gone: Absence, heldBy: string | undefined, team: Team): string => {
	const others = [...new Set(runs.flatMap(({holders}) => holders))];
	if (heldBy !== undefined && others.length === 0) return heldBy;
	if (others.length === 0) return 'nobody';
	if (uncovered.length === 0) return list(others.map(holder => holderWords(team, holder)));
	const days = list(uncovered.map(run => runWords(run, gone, team.today)));
	return `nobody ${days}, else ${list(others.map(holder => firstName(team.people, holder)))}`;
};

/** What a person holds, and who holds it on the days on which they are gone: what nobody would hold first. */
export const ifGone = (team: Team, person: PersonId, gone: Gone = goneDays(team, person)): readonly IfGone[] => {
	const areas = new Map(team.areas.map(area => [area.id, area]));
	return coverageWithout(person, gone, team.areas, calendar(team))
		.map((coverage): IfGone => {
			const area = areas.get(coverage.area);
			return {
				...coverage,
				name: area?.name ?? coverage.area,
				left: leftWords(coverage, gone, area?.heldBy, team),
				orphaned: coverage.uncovered.length > 0,
			};
		})
		.toSorted((a, b) => Number(b.orphaned) - Number(a.orphaned));
};

/** `23 Dec–14 Apr 2027`, `from 23 Dec` */
const spanWords = ({from, until}: Absence, today: string): string => {
	if (until === undefined) return `from ${shortDay(from, today)}`;
	return from === until ? `on ${shortDay(from, today)}` : `${shortDay(from, today)}–${shortDay(until, today)}`;
};

/** `If Ana is away or leaves`, `Gil has left`; by their short name, since a title holds what follows from it, too. */
export const goneWords = ({id, left}: Pick<PersonState, 'id' | 'left'>, {people, today}: Team, gone: Gone): string => {
	const name = firstName(people, id);
	if (gone.as === 'left') return `${name} has left`;
	if (gone.as === 'leave')
		return `While ${name} is on leave${gone.until === undefined ? '' : ` until ${shortDay(gone.until, today)}`}`;
	if (gone.as === 'leaving')
		return left !== undefined && gone.from <= left
			? `Once ${name} is gone for good, from ${shortDay(gone.from, today)}`
			: `Once ${name} has left`;
	if (gone.as === 'planned') return `While ${name} is away, ${spanWords(gone, today)}`;
	const isFromToday = gone.until === undefined && gone.from === today;
	return gone.as === 'imagined' || isFromToday ? `If ${name} is away or leaves` : `If ${name} is away ${spanWords(gone, today)}`;
};

/** `2 areas left with nobody`, `1 area with nobody on some days`, `everything stays covered`, `holds nothing`. */
export const ifGoneWords = (lines: readonly IfGone[], gone: Absence): string => {
	if (lines.length === 0) return 'holds nothing';
	const orphaned = lines.filter(line => line.orphaned);
	const whole = orphaned.filter(({uncovered}) => uncovered.some(run => isWhole(run, gone))).length;
	const part = orphaned.length - whole;
	if (orphaned.length === 0) return 'everything stays covered';
	if (whole === 0) return `${plural(part, 'area')} with nobody on some days`;
	return `${plural(whole, 'area')} left with nobody${part > 0 ? `, ${part} on some days` : ''}`;
};

/**
 * `If Ana is away or leaves: everything stays covered`; masked whose areas it is about alone, since days to come and what
 * nobody would hold may not be known to others yet.
 */
export const goneHeading = (
	person: PersonState,
	team: Team,
	{lines, gone, masked}: {readonly lines: readonly IfGone[]; readonly gone: Gone; readonly masked: boolean},
): string =>
	masked ? `What ${firstName(team.people, person.id)} holds` : `${goneWords(person, team, gone)}: ${ifGoneWords(lines, gone)}`;

/** `from 1 Jan nobody holds`, `nobody would hold`: when, of the days asked about. */
const gapWords = ({from, until}: Absence, gone: Gone, today: string): string => {
	const day = (which: string): string => shortDay(which, today);
	const isToTheEnd = until === gone.until;
	if (from === until) return `on ${day(from)} nobody holds`;
	if (isToTheEnd && from === today) {
		if (until !== undefined) return `until ${day(until)} nobody holds`;
		return gone.as === 'imagined' || gone.as === 'asked' ? 'nobody would hold' : 'nobody holds';
	}
	if (isToTheEnd) return `from ${day(from)} nobody holds`;
	if (from === gone.from && from === today && until !== undefined) return `until ${day(until)} nobody holds`;
	return `from ${day(from)} to ${until === undefined ? '' : day(until)} nobody holds`;
};

/** ` alone until 12 Jan and from 1 Feb`; empty where they hold it on all of the days. */
const aloneWords = (held: readonly Absence[], gone: Absence, today: string): string => {
	if (held.some(run => isWhole(run, gone))) return '';
	const when = held.map(run =>
		run.from === gone.from && run.until !== undefined ? `until ${shortDay(run.until, today)}` : runWords(run, gone, today),
	);
	return ` alone ${list(when)}`;
};

type Said = {readonly before: string; readonly area: string; readonly after?: string};

/** Areas of which the same is said, in one sentence. */
const together = (said: readonly Said[]): readonly string[] => {
	const alike = new Map<string, Said[]>();
	for (const each of said) {
		const key = JSON.stringify([each.before, each.after]);
		alike.set(key, [...(alike.get(key) ?? []), each]);
	}
	return [...alike.values()].map(all => `${all[0]?.before} ${list(all.map(({area}) => area))}${all[0]?.after ?? ''}`);
};

export type IfGoneSentences = {
	/** `from 1 Jan nobody holds Observability` */
	readonly nobody: readonly string[];
	/** `Bo holds Checkout API alone until 12 Jan`, `Kim holds Payouts` */
	readonly held: readonly string[];
};

export const ifGoneSentences = (lines: readonly IfGone[], gone: Gone, team: Team): IfGoneSentences => {
	const {today, people} = team;
	const outside = (id: AreaId): string | undefined => areaById(team, id)?.heldBy;
	const gaps = lines
		.flatMap(({uncovered, name}) => uncovered.map(run => ({run, name})))
		.toSorted(byDay(({run}) => run.from))
		.map(({run, name}): Said => ({before: gapWords(run, gone, today), area: name}));
	const held = lines.flatMap(({area, name, runs}): Said[] => {
		const heldRuns = runs.filter(run => run.holders.length > 0);
		const [first] = heldRuns;
		const other = outside(area);
		if (!first) return other === undefined ? [] : [{before: `${other} holds`, area: name}];
		const who = list(first.holders.map(holder => firstName(people, holder)));
		return [{before: `${who} holds`, area: name, after: other === undefined ? aloneWords(heldRuns, gone, today) : ''}];
	});
	return {nobody: together(gaps), held: together(held)};
};

/** `as` tells where the days are from: the roster's `leave`, `planned`, `leaving`, `left`, or `imagined` and `asked`. */
export const ifGoneJson = (person: PersonId, {as, from, until}: Gone, lines: readonly IfGone[]): object => ({
	schema: 1,
	person,
	as,
	from,
	until: until ?? null,
	areas: lines.map(({area, name, role, runs, uncovered}) => ({
		id: area,
		name,
		role,
		holders: runs.map(run => ({from: run.from, until: run.until ?? null, holders: run.holders})),
		nobody: uncovered.map(run => ({from: run.from, until: run.until ?? null})),
	})),
});

export type Holder = {readonly person: PersonState; readonly owns: number; readonly backs: number; readonly words: string};

/** Whoever holds something, those first whose absence would leave most areas with nobody. */
export const holders = (team: Team): readonly Holder[] =>
	team.people
		.filter(person => person.owns.length + person.backs.length > 0)
		.map(person => {
			const gone = goneDays(team, person.id);
			const lines = ifGone(team, person.id, gone);
			const orphaned = lines.filter(line => line.orphaned).length;
			const away = gone.as === 'planned' ? `away ${spanWords(gone, team.today)}: ` : '';
			const words = `${away}${ifGoneWords(lines, gone)}`;
			return {person, owns: person.owns.length, backs: person.backs.length, words, orphaned};
		})
		.sort((a, b) => b.orphaned - a.orphaned || b.owns - a.owns || compareNames(a.person.name, b.person.name));
