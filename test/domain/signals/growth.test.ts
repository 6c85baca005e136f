import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Rating} from '../../../source/domain/ids.ts';
import type {SignalId} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {begun, entry, type PersonParts, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-01-01';
const day = (days: number): Day => addDays(start, days);

const firedOn =
	(id: SignalId) =>
	(today: Day, parts: Partial<PersonParts>, entries: Entries = [], head: RosterParts = {}) =>
		signalIn(teamOn(today, {...head, people: [{name: 'Ana', ...parts}]}, [...begun(start), ...entries]), id, 'ana');
const target = (on: Day, fields: object) => entry('target-set', {person: 'ana', rosterWas: null, ...fields}, {on});
const careerTalk = (on: Day) => entry('meeting-held', {person: 'ana', career: true}, {on});

describe('target-day-passed', () => {
	const fired = firedOn('target-day-passed');
	const by = (days: number) => ({target: {level: 'L5', by: day(days)}}) as const;

	it.each([
		[49, undefined],
		[50, undefined],
		[51, 'watch'],
		[99, 'watch'],
	] as const)('by day 50, on day %i: %s', (days, severity) => {
		const found = fired(day(days), by(50));
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({since: day(51), page: 'target-day-passed'});
	});

	it('counts the days in words', () => {
		expect(fired(day(51), by(50))?.reason).toBe('the day set for the target passed 1 day ago');
		expect(fired(day(60), by(50))?.reason).toBe('the day set for the target passed 10 days ago');
	});

	it('needs a day, and goes by the latest', () => {
		expect(fired(day(60), {target: {level: 'L5'}})).toBeUndefined();
		expect(fired(day(60), {target: 'stay'})).toBeUndefined();
		expect(fired(day(60), {}, [target(day(1), {role: 'tech_lead', by: day(50)})])).toMatchObject({since: day(51)});
		expect(
			fired(day(60), {}, [target(day(1), {level: 'L5', by: day(50)}), target(day(55), {level: 'L5', by: day(90)})]),
		).toBeUndefined();
		expect(fired(day(60), {}, [target(day(55), {level: 'L5', by: day(50)})])).toMatchObject({since: day(55)});
	});

	it('is not asked for two weeks after a long leave that began after it', () => {
		const leave = [{from: day(40), until: day(70)}];
		expect(fired(day(71), {...by(60), leave})).toBeUndefined();
		expect(fired(day(84), {...by(60), leave})).toBeUndefined();
		expect(fired(day(85), {...by(60), leave})).toMatchObject({severity: 'watch', since: day(85)});
		expect(fired(day(75), {...by(73), leave})).toMatchObject({severity: 'watch', since: day(74)});
	});

	it('is nobody’s question who is on leave or about to leave', () => {
		expect(fired(day(60), {...by(50), leave: [{from: day(60)}]})).toBeUndefined();
		expect(fired(day(60), {...by(50), left: day(60)})).toBeUndefined();
	});
});

describe('gap-without-evidence', () => {
	const fired = firedOn('gap-without-evidence');
	// L5 expects 4 of influence and of writing.
	const rated = (influence: Rating, writing: Rating) => ({level: 'L5', ratings: {influence, writing}}) as const;
	const note = (on: Day, competency: string) =>
		entry('feedback-noted', {people: ['ana'], type: 'observation', text: 't', competency, say: 'keep'}, {on});

	it.each([
		[89, undefined],
		[90, 'info'],
		[300, 'info'],
	] as const)('%i days after muster could know: %s', (days, severity) => {
		const found = fired(day(days), rated(2, 4));
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({
				since: day(90),
				reason: 'wide gaps with nothing noted for 90 days: Influence',
				page: 'evidence-for-growth',
			});
	});

	it('needs a gap of two', () => {
		expect(fired(day(90), rated(3, 4))).toBeUndefined();
		expect(fired(day(90), {level: 'L5'})).toBeUndefined();
		expect(fired(day(90), rated(1, 4))?.severity).toBe('info');
	});

	it('lists all of them in one, since the first', () => {
		expect(fired(day(120), rated(2, 1))?.reason).toMatch(/: Writing, Influence$/);
		expect(fired(day(120), rated(2, 2), [note(day(20), 'writing')])).toMatchObject({
			since: day(90),
			reason: expect.stringMatching(/: Influence, Writing$/),
		});
		expect(fired(day(109), rated(2, 2), [note(day(20), 'writing')])?.reason).toMatch(/: Influence$/);
	});

	it.each([
		['feedback', note(day(30), 'influence')],
		['a win', entry('win-noted', {people: ['ana'], text: 't', competency: 'influence'}, {on: day(30)})],
		[
			'a rating with evidence',
			entry('rating-given', {person: 'ana', competency: 'influence', rating: 2, evidence: 'RFC', rosterWas: 2}, {on: day(30)}),
		],
	])('is put off by %s on it', (_, evidence) => {
		expect(fired(day(119), rated(2, 4), [evidence])).toBeUndefined();
		expect(fired(day(120), rated(2, 4), [evidence])).toMatchObject({since: day(120)});
	});

	it('is not put off by what speaks of something else, or by a rating without evidence', () => {
		expect(fired(day(90), rated(2, 4), [note(day(30), 'vision')])?.severity).toBe('info');
		const bare = entry('rating-given', {person: 'ana', competency: 'influence', rating: 1, rosterWas: null}, {on: day(95)});
		expect(fired(day(95), {level: 'L5', ratings: {writing: 4}}, [bare])).toMatchObject({since: day(95)});
	});

	it('does not count days away, and is silent on leave and for whoever leaves', () => {
		const away = [{from: day(10), until: day(19)}];
		expect(fired(day(99), rated(2, 4), [], {away})).toBeUndefined();
		expect(fired(day(100), rated(2, 4), [], {away})?.severity).toBe('info');
		expect(fired(day(100), {...rated(2, 4), leave: [{from: day(100)}]})).toBeUndefined();
		expect(fired(day(100), {...rated(2, 4), left: day(150)})).toBeUndefined();
		expect(fired(day(109), {...rated(2, 4), leave: away})).toBeUndefined();
		expect(fired(day(110), {...rated(2, 4), leave: away})?.severity).toBe('info');
	});
});

/** Feedback said every month, so that nobody counts as forgotten. */
const heard: Entries = Array.from({length: 40}, (_, month) =>
	entry('feedback-noted', {people: ['ana'], type: 'observation', text: 't', say: 'said'}, {on: day(month * 30)}),
);

describe('long-in-level', () => {
	const fired = (today: Day, parts: Partial<PersonParts>, entries: Entries = []) =>
		firedOn('long-in-level')(today, parts, [...heard, ...entries]);
	// Typically up to three years in L4, two in L3, four in L5; nothing is known of L7 and of managers.
	const parts = {level: 'L4', levelSince: '2023-05-01'} as const;

	it.each([
		['2026-05-01', undefined],
		['2026-05-02', 'info'],
		['2028-05-02', 'info'],
	] as const)('three years in L4 on 1 May 2026: on %s %s', (today, severity) => {
		const found = fired(today, parts);
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({since: '2026-05-02', page: 'long-in-level'});
	});

	it('goes by each level’s own time, leap days and all', () => {
		expect(fired('2026-02-28', {level: 'L3', levelSince: '2024-02-29'})).toBeUndefined();
		expect(fired('2026-04-01', {level: 'L3', levelSince: '2024-02-29'})).toMatchObject({since: '2026-04-01'});
		expect(fired('2027-02-28', {level: 'L3', levelSince: '2024-02-29'})).toMatchObject({since: '2026-04-01'});
		for (const level of ['L6', 'L7', 'M1', 'VP', 'Z9'])
			expect(fired('2027-01-01', {level, levelSince: '2000-01-01'})).toBeUndefined();
		const months = {...builtInLadder, levels: builtInLadder.levels.map(each => ({...each, typicalYears: {from: 1, to: 1.5}}))};
		const slow = (today: Day) =>
			signalIn(
				teamOn(
					today,
					{people: [{name: 'Ana', level: 'L4', levelSince: '2025-01-31'}]},
					[...begun('2025-01-01'), ...heard],
					months,
				),
				'long-in-level',
			);
		expect(slow('2026-07-31')).toBeUndefined();
		expect(slow('2026-08-01')?.since).toBe('2026-08-01');
	});

	it.each([
		[89, undefined],
		[90, 'info'],
	] as const)('%i days after a career talk: %s', (days, severity) => {
		const talk = careerTalk('2026-08-01');
		const found = fired(addDays('2026-08-01', days), parts, [talk]);
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({
				since: '2026-10-30',
				reason: 'last career talk 90 days ago, longer in the level than is usual',
			});
	});

	it('takes no 1:1 without one for a career talk', () => {
		const held = entry('meeting-held', {person: 'ana', career: false}, {on: '2026-08-01'});
		expect(fired('2026-08-02', parts, [held])).toMatchObject({
			reason: 'longer in the level than is usual, and no career talk recorded',
		});
	});

	it('waits until muster could know of a talk, and is silent for whoever stays', () => {
		expect(fired(day(89), {level: 'L4', levelSince: '2015-01-01'})).toBeUndefined();
		expect(fired(day(90), {level: 'L4', levelSince: '2015-01-01'})).toMatchObject({since: day(90)});
		expect(fired(day(200), {...parts, target: 'stay'})).toBeUndefined();
		expect(fired(day(200), {...parts, left: day(300)})).toBeUndefined();
	});

	it('never speaks of a promotion', () => {
		const {reason = '', next = ''} = fired('2028-05-02', parts) ?? {};
		expect(`${reason} ${next}`).not.toMatch(/promot|ready/i);
	});
});
