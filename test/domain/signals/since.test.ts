import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {recordedSince} from '../../../source/domain/journal/recording.ts';
import type {RuleContext} from '../../../source/domain/signals/rule.ts';
import {outside, runSinceChange, runThrough, type TimeSpan} from '../../../source/domain/signals/since.ts';
import {mergeAbsences} from '../../../source/domain/team/absence.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {SignalId, Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {signalIn} from '../../support/build.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';

const start: Day = '2026-06-01';
const day = (days: number): Day => addDays(start, days);

describe('a run through spans', () => {
	const run = (today: number, ...spans: readonly (readonly [number, number?])[]) =>
		runThrough(
			spans.map(([from, to]): TimeSpan => ({from: day(from), ...(to === undefined ? {} : {to: day(to)})})),
			day(today),
		);

	it.each([
		['none', 10, [], undefined],
		['one that is open', 10, [[3]], 3],
		['one that begins today', 10, [[10]], 10],
		['one to come', 10, [[11]], undefined],
		['one that ends tomorrow', 10, [[3, 11]], 3],
		['one that ended today', 10, [[3, 10]], undefined],
		['two that touch', 10, [[3, 6], [6]], 3],
		['two with a day between', 10, [[3, 6], [7]], 7],
		['two that overlap, in any order', 10, [[5], [3, 6]], 3],
		[
			'one within another',
			10,
			[
				[3, 12],
				[4, 5],
			],
			3,
		],
		['an open one and a later', 10, [[3], [8, 9]], 3],
		[
			'a chain',
			10,
			[
				[1, 4],
				[4, 8],
				[7, 11],
			],
			1,
		],
	] as const)('%s', (_, today, spans, since) => expect(run(today, ...spans)).toBe(since === undefined ? undefined : day(since)));

	it('is the first day of an unbroken row of days on which some span holds', () => {
		const span = fc
			.tuple(fc.nat({max: 30}), fc.option(fc.integer({min: 1, max: 9}), {nil: undefined}))
			.map(([from, length]) => [from, length && from + length] as const);
		fc.assert(
			fc.property(fc.array(span, {maxLength: 6}), fc.nat({max: 40}), (spans, today) => {
				const holds = (number: number) => spans.some(([from, to]) => from <= number && (to === undefined || number < to));
				let first = today + 1;
				while (first > 0 && holds(first - 1)) first -= 1;
				expect(run(today, ...spans)).toBe(holds(today) ? day(first) : undefined);
			}),
		);
	});
});

describe('a span outside absences', () => {
	it('holds on the days of the span on which nobody was away', () => {
		const absence = fc
			.tuple(fc.nat({max: 20}), fc.option(fc.nat({max: 5}), {nil: undefined}))
			.map(([from, length]) => ({from, until: length === undefined ? undefined : from + length}));
		fc.assert(
			fc.property(
				fc.array(absence, {maxLength: 3}),
				fc.nat({max: 15}),
				fc.option(fc.nat({max: 12}), {nil: undefined}),
				(absences, from, length) => {
					const days = (number: number | undefined) => (number === undefined ? undefined : day(number));
					const left = outside(
						absences.map(each => ({from: day(each.from), until: days(each.until)})),
						{from: day(from), to: days(length === undefined ? undefined : from + length)},
					);
					for (let number = 0; number < 40; number++) {
						const isAway = absences.some(each => each.from <= number && (each.until === undefined || number <= each.until));
						const isIn = from <= number && (length === undefined || number < from + length);
						const holds = left.some(each => each.from <= day(number) && (each.to === undefined || day(number) < each.to));
						expect(holds).toBe(isIn && !isAway);
					}
				},
			),
		);
	});
});

describe('a run since a change', () => {
	const context = (today: number): RuleContext =>
		({today: day(today), recordedSince: day(2), on: (then: Day) => ({today: then}) as RuleContext}) as RuleContext;
	const since = (changes: readonly number[], held: (then: Day) => boolean) =>
		runSinceChange(context(20), changes.map(day), then => held(then.today));

	it('begins at the change from which it held', () => {
		expect(since([5, 10, 15], then => then >= day(10))).toBe(day(10));
		expect(since([15, 5, 10, 10], then => then >= day(10))).toBe(day(10));
		expect(since([5], then => then >= day(5))).toBe(day(5));
		expect(since([5, 10, 15], then => then >= day(15) || then < day(10))).toBe(day(15));
	});

	it('began with the journal when it held before all of them', () => {
		expect(since([], () => true)).toBe(day(2));
		expect(since([5, 10], () => true)).toBe(day(2));
	});

	it('looks at no change to come', () => expect(since([10, 25], then => then >= day(10) && then < day(25))).toBe(day(10)));
});

/** A roster says neither when a leaving was told nor who had no target before: those are said to have begun when muster could know. */
const FROM_THE_ROSTER: readonly SignalId[] = ['leaving', 'no-target', 'no-win-noted'];
/** Looked for no further back than the quarter that they speak of. */
const WITHIN_A_QUARTER: readonly SignalId[] = ['promises-kept', 'attention-uneven'];
/** Signals that say one cause between them: of two only one is shown. */
const SAME_CAUSE: readonly (readonly SignalId[])[] = [
	['never-met', 'back-from-leave', 'skipped-twice', 'one-on-one-overdue', 'one-on-one-due'],
	['unsaid-feedback', 'forgotten', 'no-feedback'],
	['forgotten', 'only-criticism', 'no-praise'],
	['forgotten', 'long-in-level', 'career-talk-due'],
];

it('since is the first of an unbroken row of days on which the signal fired', () => {
	fc.assert(
		fc.property(anyRoster({maxPeople: 3, maxAreas: 5}), anyEntries({maxLength: 30}), anyDay, (roster, entries, today) => {
			const floor = recordedSince(journalOn(entries, today).live, today, mergeAbsences(roster.away));
			const teams = new Map<Day, Team>();
			const teamThen = (then: Day): Team => {
				const team = teams.get(then) ?? foldTeam(roster, builtInLadder, entries, then);
				teams.set(then, team);
				return team;
			};
			const now = teamThen(today);
			for (const signal of [now, ...now.people, ...now.areas].flatMap(each => each.signals)) {
				// What held before all that is known of is said to have begun with the recording.
				if (FROM_THE_ROSTER.includes(signal.id) || signal.since === floor) continue;
				if (WITHIN_A_QUARTER.includes(signal.id) && signal.since <= addDays(today, -90)) continue;
				const same = SAME_CAUSE.filter(ids => ids.includes(signal.id)).flat();
				const fires = (then: Day, ids: readonly SignalId[] = [signal.id]) =>
					ids.some(id => signalIn(teamThen(then), id, signal.subject) !== undefined);
				const what = `${signal.id} of ${signal.subject} since ${signal.since} on ${today}`;
				expect(fires(addDays(signal.since, -1)), `${what}: the day before`).toBe(false);
				expect(fires(signal.since, [signal.id, ...same]), `${what}: the day itself`).toBe(true);
			}
		}),
		{numRuns: 150, endOnFailure: true},
	);
});
