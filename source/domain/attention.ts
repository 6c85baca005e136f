// Signals of a subject, snoozes applied, and the order of attention: who comes first today, never a ranking of people.
import type {Day} from './day.ts';
import type {Entry, EntryOf} from './entries.ts';
import type {Firing} from './signals/rule.ts';
import {type PersonState, type Severity, SIGNAL_IDS, type Signal, type SignalId} from './team.ts';

/** A snooze without a day lasts a week: the next 1:1 of a weekly cadence. */
export const SNOOZE_DAYS = 7;

const SEVERITY_RANK: Readonly<Record<Severity, number>> = {act: 0, watch: 1, info: 2};
const SIGNAL_RANK = new Map(SIGNAL_IDS.map((id, index) => [id as string, index]));
const FINE_RANK = 3;

export const severityRank = (severity: Severity): number => SEVERITY_RANK[severity];
const signalRank = (id: string): number => SIGNAL_RANK.get(id) ?? SIGNAL_IDS.length;

/** Act and watch: what counts as “needs you”. Snoozed signals don't. */
export const needsYou = (signal: Signal): boolean => signal.snoozedUntil === undefined && signal.severity !== 'info';

/** The most urgent signal that is not snoozed. */
export const topSignal = (signals: readonly Signal[]): Signal | undefined =>
	signals.find(signal => signal.snoozedUntil === undefined);

type RuleOf<Subject, Context> = {
	readonly id: SignalId;
	readonly page: string;
	readonly fires: (subject: Subject, context: Context) => Firing | undefined;
};

/** Snoozes in force by subject and signal: the latest of each that has not run out. */
export const snoozesOf = (entries: readonly Entry[], today: Day): ReadonlyMap<string, readonly EntryOf<'signal-snoozed'>[]> => {
	const bySubject = new Map<string, EntryOf<'signal-snoozed'>[]>();
	for (const entry of entries) {
		if (entry.kind !== 'signal-snoozed') continue;
		const others = (bySubject.get(entry.subject) ?? []).filter(other => other.signal !== entry.signal);
		bySubject.set(entry.subject, [...others, entry]);
	}
	for (const [subject, snoozes] of bySubject)
		bySubject.set(
			subject,
			snoozes.filter(snooze => snooze.until > today),
		);
	return bySubject;
};

/** A snooze holds while the signal has neither risen above what it was then, nor cleared and fired again. */
const holds = (snooze: EntryOf<'signal-snoozed'>, firing: Firing, then: Firing | undefined): boolean => {
	if (firing.since > snooze.on) return false;
	return then === undefined || severityRank(firing.severity) >= severityRank(then.severity);
};

/**
 * The signals of one subject, most urgent first, snoozed ones last.
 * `asOf` gives what a rule said on the day of a snooze; it is asked only where there is one.
 */
export const signalsOf = <Subject, Context>(
	rules: readonly RuleOf<Subject, Context>[],
	subjectId: string,
	subject: Subject,
	context: Context,
	snoozes: readonly EntryOf<'signal-snoozed'>[],
	asOf: (day: Day, rule: RuleOf<Subject, Context>) => Firing | undefined,
): readonly Signal[] => {
	const signals: Signal[] = [];
	for (const rule of rules) {
		const firing = rule.fires(subject, context);
		if (!firing) continue;
		const snooze = snoozes.find(each => each.signal === rule.id);
		const snoozedUntil = snooze && holds(snooze, firing, asOf(snooze.on, rule)) ? snooze.until : undefined;
		signals.push({id: rule.id, subject: subjectId, page: rule.page, ...firing, snoozedUntil});
	}
	return signals.sort(
		(a, b) =>
			Number(a.snoozedUntil !== undefined) - Number(b.snoozedUntil !== undefined) ||
			severityRank(a.severity) - severityRank(b.severity) ||
			signalRank(a.id) - signalRank(b.id),
	);
};

/** Severity, a 1:1 today, the order of the signals, the newest `since`, the name, the id. */
export const compareAttention = (a: PersonState, b: PersonState, today: Day): number => {
	const [topA, topB] = [topSignal(a.signals), topSignal(b.signals)];
	const severity = (top: Signal | undefined) => (top ? severityRank(top.severity) : FINE_RANK);
	const meetsToday = (person: PersonState) => Number(person.oneOnOne.next !== today);
	const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
	return (
		severity(topA) - severity(topB) ||
		meetsToday(a) - meetsToday(b) ||
		signalRank(topA?.id ?? '') - signalRank(topB?.id ?? '') ||
		byText(topB?.since ?? '', topA?.since ?? '') ||
		byText(a.name, b.name) ||
		byText(a.id, b.id)
	);
};

/** Everybody on the roster, whoever needs the lead first on top. */
export const inOrderOfAttention = (people: readonly PersonState[], today: Day): readonly PersonState[] =>
	people.toSorted((a, b) => compareAttention(a, b, today));
