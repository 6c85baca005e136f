// The signals of one subject on a day: which rules fire, and which of them are snoozed.

import type {Day} from '../day.ts';
import type {EntryOf} from '../journal/entries.ts';
import type {PresentIds} from '../journal/subjects.ts';
import {severityRank, signalRank} from '../team/attention.ts';
import type {Signal} from '../team/team.ts';
import type {Firing, Rule, RuleContext} from './rule.ts';

type Snooze = EntryOf<'signal-snoozed'>;
/** Snoozes that have not run out, by subject and then by signal. */
export type Snoozes = ReadonlyMap<string, ReadonlyMap<string, Snooze>>;

/** Of each signal of each subject the latest snooze counts, until its day; a shorter one can so end a longer one. */
export const snoozesOf = (snoozes: readonly Snooze[], today: Day, ...known: readonly PresentIds[]): Snoozes => {
	const latest = new Map<string, Map<string, Snooze>>();
	for (const entry of snoozes) {
		for (const subject of new Set([entry.subject, ...known.flatMap(ids => ids.get(entry.subject) ?? [])])) {
			const bySignal = latest.get(subject) ?? new Map<string, Snooze>();
			latest.set(subject, bySignal.set(entry.signal, entry));
		}
	}
	for (const bySignal of latest.values())
		for (const [signal, snooze] of bySignal) if (snooze.until <= today) bySignal.delete(signal);
	return latest;
};

export const sameSnoozes = (a: Snoozes, b: Snoozes, subject: string): boolean => {
	const [ofA, ofB] = [a.get(subject), b.get(subject)];
	return ofA?.size === ofB?.size && [...(ofA ?? [])].every(([signal, snooze]) => ofB?.get(signal) === snooze);
};

/** A snooze holds while the signal has neither cleared and fired again, nor risen above what it was then. */
const holds = (snooze: Snooze, firing: Firing, then: Firing | undefined): boolean =>
	firing.since <= snooze.on && (then === undefined || severityRank(firing.severity) >= severityRank(then.severity));

const byUrgency = (a: Signal, b: Signal): number =>
	Number(a.snoozedUntil !== undefined) - Number(b.snoozedUntil !== undefined) ||
	severityRank(a.severity) - severityRank(b.severity) ||
	signalRank(a.id) - signalRank(b.id);

/**
 * Most urgent first, snoozed ones last. `asOf` gives the subject as it was on the day of a snooze; it is asked only
 * where there is one.
 */
export const signalsOf = <Subject>(
	rules: readonly Rule<Subject>[],
	id: string,
	subject: Subject,
	context: RuleContext,
	snoozes: Snoozes,
	asOf: (day: Day) => Subject,
): readonly Signal[] => {
	const own = snoozes.get(id);
	const signals: Signal[] = [];
	for (const rule of rules) {
		const firing = rule.fires(subject, context);
		if (!firing) continue;
		const snooze = own?.get(rule.id);
		const isSnoozed = snooze && holds(snooze, firing, rule.fires(asOf(snooze.on), context.on(snooze.on)));
		signals.push({id: rule.id, subject: id, page: rule.page, ...firing, snoozedUntil: isSnoozed ? snooze.until : undefined});
	}
	return signals.sort(byUrgency);
};
