// The order of attention: who comes first today, never a ranking of people.
import type {Day} from '../day.ts';
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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Severity, a 1:1 today, the order of the signals, the newest `since`, the name, the id. */
export const compareAttention = (a: PersonState, b: PersonState, today: Day): number => {
	const [topA, topB] = [topSignal(a.signals), topSignal(b.signals)];
	const severity = (top: Signal | undefined) => (top ? severityRank(top.severity) : FINE_RANK);
	const meetsToday = (person: PersonState) => Number(person.oneOnOne.next !== today);
	return (
		severity(topA) - severity(topB) ||
		meetsToday(a) - meetsToday(b) ||
		signalRank(topA?.id ?? '') - signalRank(topB?.id ?? '') ||
		compareText(topB?.since ?? '', topA?.since ?? '') ||
		compareNames(a.name, b.name) ||
		compareText(a.id, b.id)
	);
};

/** Everybody on the roster, whoever needs the lead first on top. */
export const inOrderOfAttention = (people: readonly PersonState[], today: Day): readonly PersonState[] =>
	people.toSorted((a, b) => compareAttention(a, b, today));
