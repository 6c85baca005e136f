// The signals of one subject on a day: which rules fire, and which of them are snoozed.

import {addDays, type Day, daysBetween} from '../day.ts';
import type {EntryOf} from '../journal/entries.ts';
import type {PresentIds} from '../journal/subjects.ts';
import {severityRank, signalRank} from '../team/attention.ts';
import type {Signal, SignalId} from '../team/team.ts';
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
 * One signal for one cause: what each of them says already, where it is at least as grave. Of two that say the same, the
 * first in the order of headlines stays.
 */
const SAYS_TOO: Readonly<Partial<Record<SignalId, readonly SignalId[]>>> = {
	'never-met': ['skipped-twice', 'one-on-one-overdue'],
	'back-from-leave': ['never-met', 'skipped-twice', 'one-on-one-overdue'],
	'skipped-twice': ['never-met', 'one-on-one-overdue'],
	'one-on-one-due': ['one-on-one-overdue'],
	'unsaid-feedback': ['no-feedback'],
	forgotten: ['no-feedback', 'career-talk-due', 'long-in-level', 'no-praise'],
	'only-criticism': ['no-praise'],
	'long-in-level': ['career-talk-due'],
};

type Fired = {readonly rule: Rule<never>; readonly firing: Firing};

const oneForEachCause = (fired: readonly Fired[]): readonly Fired[] => {
	const says = (a: Fired, b: Fired): boolean => {
		if (!SAYS_TOO[a.rule.id]?.includes(b.rule.id)) return false;
		// Being back says nothing of a 1:1 until it is asked for.
		if (a.rule.id === 'back-from-leave' && a.firing.severity === 'info') return false;
		const difference = severityRank(a.firing.severity) - severityRank(b.firing.severity);
		const isMutual = SAYS_TOO[b.rule.id]?.includes(a.rule.id) ?? false;
		return difference < 0 || (difference === 0 && (!isMutual || signalRank(a.rule.id) < signalRank(b.rule.id)));
	};
	return fired.filter(each => !fired.some(other => other !== each && says(other, each)));
};

/** What never comes before the mood of somebody who is worn: criticism not said yet, and what they promised. */
const isTempered = ({rule: {id}, firing}: Fired): boolean => id === 'no-follow-up' || (firing.isTheirs ?? false);

/** Nobody is sent to criticise somebody whose mood is low. */
const LET_IT_WAIT = 'let it wait while the mood is low, or decide to keep it';

/** While a mood is low, what the lead expects of that person is no graver than the mood: the mood heads the card. */
const tempered = (fired: readonly Fired[]): readonly Fired[] => {
	const mood = fired.find(({rule}) => rule.id === 'mood-lower')?.firing.severity;
	if (mood === undefined || mood === 'info') return fired;
	return fired.map(each => {
		if (!isTempered(each)) return each;
		const severity = severityRank(each.firing.severity) < severityRank(mood) ? mood : each.firing.severity;
		const waits = each.rule.id === 'unsaid-feedback' ? {next: LET_IT_WAIT, does: undefined} : {};
		return {...each, firing: {...each.firing, severity, ...waits}};
	});
};

/** Three Mondays on which it stood there say that it is not going to be done as it is put. */
const STANDING_WEEKS = 3;
const WEEK_DAYS = 7;
/** A day to come stands in the list until it is there, and an area says since when nobody holds it. */
const SAID_ALREADY: readonly SignalId[] = ['leaving', 'leave-ahead', 'orphan-area'];
/** Its reason says already how long it has been, and longer than the signal has stood. */
const LENGTH_SAID: readonly SignalId[] = ['no-feedback'];
/** A low mood, and what somebody waits for, is nobody's to put off. */
const NOT_TO_WAIT: readonly SignalId[] = ['mood-lower', 'area-lost', 'promise-overdue', 'topic-waiting', 'back-from-leave'];
const OF_A_RHYTHM: readonly SignalId[] = ['never-met', 'skipped-twice', 'one-on-one-overdue'];

/** What is said besides of a signal that has stood for weeks, and what else would be an answer to it. */
const standing = (
	id: SignalId,
	{severity, since}: Firing,
	today: Day,
	isSnoozed: boolean,
): Pick<Signal, 'week' | 'otherwise'> => {
	const weeks = Math.floor(daysBetween(since, today) / WEEK_DAYS);
	if (severity === 'info' || weeks < STANDING_WEEKS || SAID_ALREADY.includes(id)) return {};
	const said = LENGTH_SAID.includes(id) ? {} : {week: weeks + 1};
	if (isSnoozed || NOT_TO_WAIT.includes(id)) return said;
	return {...said, otherwise: OF_A_RHYTHM.includes(id) ? 'cadence' : 'snooze'};
};

/** The first day of the run, beyond the days on which more than time changed: there the rule is asked as of the day before. */
const exactSince = <Subject>(
	rule: Rule<Subject>,
	firing: Firing,
	subject: Subject,
	context: RuleContext,
	asOf: (day: Day) => Subject,
): Day => {
	let {since} = firing;
	const changes = [...new Set(rule.changes?.(subject, context) ?? [])].filter(day => day <= context.today).sort();
	for (const change of changes.toReversed()) {
		if (since > change) return since;
		const before = addDays(change, -1);
		const then = rule.fires(asOf(before), context.on(before));
		if (!then) return change;
		since = then.since;
	}
	return since;
};

/**
 * Most urgent first, snoozed ones last. `asOf` gives the subject as it was on an earlier day; it is asked only where there
 * is a snooze, or where more than time has changed.
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
	const fired: (Fired & {readonly raw: Firing; readonly rule: Rule<Subject>})[] = [];
	for (const rule of rules) {
		const firing = rule.fires(subject, context);
		if (!firing) continue;
		const since = rule.changes ? exactSince(rule, firing, subject, context, asOf) : firing.since;
		const exact = since === firing.since ? firing : {...firing, since};
		fired.push({rule, firing: exact, raw: exact});
	}
	const shown = oneForEachCause(tempered(fired)) as typeof fired;
	return shown
		.map(({rule, firing: {isTheirs: _, ...firing}, raw}): Signal => {
			const snooze = own?.get(rule.id);
			const isSnoozed = snooze && holds(snooze, raw, rule.fires(asOf(snooze.on), context.on(snooze.on)));
			const snoozedUntil = isSnoozed ? snooze.until : undefined;
			const lasting = standing(rule.id, firing, context.today, snoozedUntil !== undefined);
			return {id: rule.id, subject: id, page: rule.page, ...firing, ...lasting, snoozedUntil};
		})
		.sort(byUrgency);
};
