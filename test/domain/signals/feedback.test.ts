import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {SignalId} from '../../../source/domain/team/team.ts';
import {begun, entry, type PersonParts, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-06-01';
const day = (days: number): Day => addDays(start, days);

const noted = (on: Day, fields: object = {}) =>
	entry('feedback-noted', {people: ['ana'], type: 'observation', text: 'calm', say: 'said', ...fields}, {on});
const said = (of: ReturnType<typeof noted>, on: Day) => entry('feedback-said', {feedback: of.id, person: 'ana'}, {on});

/** The signal some days after the start, for somebody who joined long before the journal was begun on that day. */
const firedOn =
	(id: SignalId) =>
	(days: number, entries: Entries = [], parts: Partial<PersonParts> = {}, head: RosterParts = {}) =>
		signalIn(
			teamOn(day(days), {...head, people: [{name: 'Ana', started: '2015-01-01', ...parts}]}, [...begun(start), ...entries]),
			id,
			'ana',
		);

describe('no-feedback', () => {
	const fired = firedOn('no-feedback');

	it.each([
		[13, undefined],
		[14, 'info'],
		[29, 'info'],
		[30, 'watch'],
		[300, 'watch'],
	] as const)('%i days after the last said: %s', (days, severity) => {
		const found = fired(days + 5, [noted(day(5))]);
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({since: day(19), reason: `no feedback said for ${days} days`, page: 'feedback'});
	});

	it.each([
		[13, undefined],
		[14, 'info'],
		[30, 'watch'],
	] as const)('%i days after muster could know, with none ever: %s', (days, severity) => {
		const found = fired(days);
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({since: day(14), reason: `no feedback said in ${days} days`});
	});

	it('counts from when it was said, not from when it was noted', () => {
		const note = noted(day(1), {say: 'next'});
		expect(fired(24, [note, said(note, day(10))])).toMatchObject({severity: 'info', since: day(24)});
		expect(fired(23, [note, said(note, day(10))])).toBeUndefined();
		expect(fired(14, [note])?.severity).toBe('info');
		expect(fired(14, [noted(day(1), {say: 'keep'})])?.severity).toBe('info');
	});

	it.each(['praise', 'constructive', 'observation'])('is satisfied by %s', type =>
		expect(fired(14, [noted(day(1), {type})])).toBeUndefined(),
	);

	it('is satisfied by feedback about several, for each of them once it was said to them', () => {
		const note = noted(day(1), {people: ['ana', 'bo'], say: 'next'});
		const team = teamOn(day(14), {people: ['Ana', 'Bo']}, [...begun(start), note, said(note, day(2))]);
		expect(signalIn(team, 'no-feedback', 'ana')).toBeUndefined();
		expect(signalIn(team, 'no-feedback', 'bo')?.severity).toBe('info');
	});

	it('starts its clock on joining, or on return from leave', () => {
		expect(fired(33, [], {joined: day(20)})).toBeUndefined();
		expect(fired(34, [], {joined: day(20)})).toMatchObject({severity: 'info', since: day(34)});
		const leave = [{from: day(10), until: day(99)}];
		expect(fired(50, [], {leave})).toBeUndefined();
		expect(fired(113, [noted(day(1))], {leave})).toBeUndefined();
		expect(fired(114, [noted(day(1))], {leave})).toMatchObject({
			severity: 'info',
			since: day(114),
			reason: 'no feedback said for 113 days',
		});
	});

	it('does not count days with the lead away', () => {
		const away = [{from: day(5), until: day(14)}];
		expect(fired(23, [], {}, {away})).toBeUndefined();
		expect(fired(24, [], {}, {away})).toMatchObject({since: day(24)});
		expect(fired(40, [], {}, {away})?.severity).toBe('watch');
	});

	it('is silent for whoever left, and goes on until then', () => {
		expect(fired(40, [], {left: day(39)})).toBeUndefined();
		expect(fired(40, [], {left: day(40)})?.severity).toBe('watch');
	});
});

describe('no-praise', () => {
	const fired = firedOn('no-praise');
	const constructive = (on: Day) => noted(on, {type: 'constructive'});
	const praise = (on: Day) => noted(on, {type: 'praise'});

	it.each([
		// Constructive said on day 40, praise on day 20.
		[49, undefined],
		[50, 'info'],
		[70, 'info'],
		[71, undefined],
	] as const)('on day %i: %s', (days, severity) => {
		const found = fired(days, [praise(day(20)), constructive(day(40))]);
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({
				since: day(50),
				reason: `constructive feedback ${days - 40} days ago and no praise for a month`,
				page: 'recognition',
			});
	});

	it('fires on the day of the constructive feedback when praise is long ago', () => {
		expect(fired(40, [praise(day(1)), constructive(day(40))])).toMatchObject({since: day(40)});
		expect(fired(39, [praise(day(1)), constructive(day(40))])).toBeUndefined();
	});

	it('lasts from the first of several that follow each other within a month', () => {
		const several = [constructive(day(40)), constructive(day(60)), constructive(day(91))];
		expect(fired(95, several)).toMatchObject({since: day(40)});
		expect(
			fired(
				95,
				[several[0], several[2]].filter(each => each !== undefined),
			),
		).toMatchObject({since: day(91)});
	});

	it('waits a month until muster could know of praise', () => {
		expect(fired(29, [constructive(day(10))])).toBeUndefined();
		expect(fired(30, [constructive(day(10))])).toMatchObject({since: day(30)});
	});

	it('is satisfied by praise said, not by praise kept', () => {
		expect(fired(50, [constructive(day(40)), praise(day(45))])).toBeUndefined();
		expect(fired(50, [constructive(day(40)), noted(day(45), {type: 'praise', say: 'next'})])?.severity).toBe('info');
	});

	it('is silent without constructive feedback said', () => {
		expect(fired(50, [noted(day(40))])).toBeUndefined();
		expect(fired(50, [noted(day(40), {type: 'constructive', say: 'next'})])).toBeUndefined();
	});

	it('does not count days with the lead away, and is silent on leave', () => {
		expect(fired(59, [praise(day(20)), constructive(day(40))], {}, {away: [{from: day(30), until: day(39)}]})).toBeUndefined();
		expect(fired(60, [praise(day(20)), constructive(day(40))], {}, {away: [{from: day(30), until: day(39)}]})?.severity).toBe(
			'info',
		);
		expect(fired(50, [praise(day(20)), constructive(day(40))], {leave: [{from: day(50)}]})).toBeUndefined();
	});
});

describe('unsaid-feedback', () => {
	const fired = firedOn('unsaid-feedback');
	const toSay = (on: Day, fields: object = {}) => noted(on, {type: 'praise', say: 'next', ...fields});

	it.each([
		[6, undefined],
		[7, 'watch'],
		[13, 'watch'],
		[14, 'act'],
		[100, 'act'],
	] as const)('%i days after it was noted: %s', (days, severity) => {
		const found = fired(days + 10, [toSay(day(10))]);
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({since: day(17), reason: `praise not said for ${days} days`, quote: 'calm', page: 'saying-it'});
	});

	it('is cleared by saying it, and never fires for what is kept or was said at once', () => {
		const note = toSay(day(1));
		expect(fired(20, [note, said(note, day(20))])).toBeUndefined();
		expect(fired(19, [note, said(note, day(20))])?.severity).toBe('act');
		expect(fired(20, [toSay(day(1), {say: 'keep'}), toSay(day(1), {say: 'said'})])).toBeUndefined();
	});

	it('counts several as one, from the oldest', () => {
		expect(fired(15, [toSay(day(1)), toSay(day(10))])).toMatchObject({
			severity: 'act',
			since: day(8),
			reason: '2 pieces of feedback not said for 14 days',
			quote: undefined,
		});
	});

	it('has lasted as long as one followed another without a break', () => {
		const [first, second, third] = [toSay(day(1)), toSay(day(5)), toSay(day(30))];
		expect(fired(20, [first, second, said(first, day(13))])).toMatchObject({since: day(8)});
		expect(fired(40, [first, said(first, day(13)), third])).toMatchObject({since: day(37)});
	});

	it('does not count days away, and is silent on leave', () => {
		const leave = [{from: day(5), until: day(14)}];
		expect(fired(10, [toSay(day(1))], {leave})).toBeUndefined();
		expect(fired(17, [toSay(day(1))], {leave})).toBeUndefined();
		expect(fired(18, [toSay(day(1))], {leave})).toMatchObject({severity: 'watch', since: day(18)});
		expect(fired(18, [toSay(day(1))], {}, {away: leave})).toMatchObject({severity: 'watch', since: day(18)});
	});
});

describe('no-win-noted', () => {
	const fired = firedOn('no-win-noted');
	const win = (on: Day) => entry('win-noted', {people: ['bo', 'ana'], text: 't'}, {on});

	it.each([
		[59, undefined],
		[60, 'info'],
		[400, 'info'],
	] as const)('%i days after the last win: %s', (days, severity) => {
		const found = fired(days + 10, [win(day(2)), win(day(10))]);
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({since: day(70), reason: `you have noted no win for ${days} days`, page: 'noting-wins'});
	});

	it('starts its clock when muster could know', () => {
		expect(fired(59)).toBeUndefined();
		expect(fired(60)).toMatchObject({since: day(60), reason: 'you have noted no win for 60 days'});
		expect(fired(79, [], {joined: day(20)})).toBeUndefined();
		expect(fired(80, [], {joined: day(20)})?.severity).toBe('info');
	});

	it('does not count days with the lead away, and is silent on leave', () => {
		expect(fired(69, [], {}, {away: [{from: day(10), until: day(19)}]})).toBeUndefined();
		expect(fired(70, [], {}, {away: [{from: day(10), until: day(19)}]})?.severity).toBe('info');
		expect(fired(70, [], {leave: [{from: day(70), until: day(70)}]})).toBeUndefined();
	});
});
