// The order of attention: who comes first today, never a ranking of people.

import type {Day} from '../day.ts';
import {onceFor} from '../once-for.ts';
import {compareText} from '../order.ts';
import {compareNames} from './names.ts';
import {type PersonState, type Severity, SIGNAL_IDS, type Signal} from './team.ts';

/** A snooze without a day lasts a week: the next 1:1 of a weekly cadence. */
export const SNOOZE_DAYS = 7;

const SEVERITY_RANK: Readonly<Record<Severity, number>> = {act: 0, watch: 1, info: 2};
const FINE_RANK = 3;
const SIGNAL_RANK: ReadonlyMap<string, number> = new Map(SIGNAL_IDS.map((id, index) => [id, index]));

/** 0 act, 1 watch, 2 info. */
export const severityRank = (severity: Severity): number => SEVERITY_RANK[severity];
/** The place in the order of `SIGNAL_IDS`. */
export const signalRank = (id: string): number => SIGNAL_RANK.get(id) ?? SIGNAL_IDS.length;

/** Act and watch: what counts as “needs you”. Snoozed signals don't. */
export const needsYou = (signal: Signal): boolean => signal.snoozedUntil === undefined && signal.severity !== 'info';

/** The most urgent signal that is not snoozed. */
export const topSignal = (signals: readonly Signal[]): Signal | undefined =>
	signals.find(signal => signal.snoozedUntil === undefined);

/** What the order of attention goes by, worked out once for a person: people are compared many times in one sorting. */
type Standing = {
	/** 0 act … 3 nothing at all. */
	readonly severity: number;
	readonly acts: number;
	readonly needs: number;
	readonly since: Day;
};
const NEVER: Day = '9999-12-31';

const standingOf = onceFor((person: PersonState): Standing => {
	const counting = person.signals.filter(signal => signal.snoozedUntil === undefined);
	const top = counting[0]?.severity;
	const [since = NEVER] = counting
		.filter(({severity}) => severity === top)
		.map(signal => signal.since)
		.sort();
	return {
		severity: top ? severityRank(top) : FINE_RANK,
		acts: counting.filter(({severity}) => severity === 'act').length,
		needs: counting.filter(({severity}) => severity !== 'info').length,
		since,
	};
});

/** Severity, how many signals at act, how many at act or watch, a 1:1 today, the oldest `since`, the name, the id. */
export const compareAttention = (a: PersonState, b: PersonState, today: Day): number => {
	const [one, other] = [standingOf(a), standingOf(b)];
	const meetsToday = (person: PersonState) => Number(person.oneOnOne.next !== today);
	return (
		one.severity - other.severity ||
		other.acts - one.acts ||
		other.needs - one.needs ||
		meetsToday(a) - meetsToday(b) ||
		compareText(one.since, other.since) ||
		compareNames(a.name, b.name) ||
		compareText(a.id, b.id)
	);
};

/** Everybody on the roster, whoever needs the lead first on top. */
export const inOrderOfAttention = (people: readonly PersonState[], today: Day): readonly PersonState[] =>
	people.toSorted((a, b) => compareAttention(a, b, today));
