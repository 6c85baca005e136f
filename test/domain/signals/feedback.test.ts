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
		const two = (...which: readonly number[]) => several.filter((_, index) => which.includes(index));
		expect(fired(80, two(0, 1))).toMatchObject({since: day(40)});
		expect(fired(95, two(0, 2))).toMatchObject({since: day(91)});
		// A third without praise in three months is said as such.
		expect(fired(95, several)).toBeUndefined();
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

describe('no-feedback', () => {
	const fired = firedOn('no-feedback');

	it.each([
		['weekly', 45, undefined],
		['weekly', 46, 'watch'],
		['weekly', 300, 'watch'],
		['3w', 46, 'watch'],
		['monthly', 56, undefined],
		['monthly', 57, 'watch'],
		['none', 46, 'watch'],
	] as const)('%s, %i days after the last said: %s', (cadence, days, severity) => {
		const found = fired(days + 5, [noted(day(5))], {cadence});
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({reason: `no feedback said for ${days} days`, page: 'feedback'});
		if (severity && cadence !== 'monthly') expect(found?.since).toBe(day(51));
	});

	it('counts from when it was said, and from when muster could know', () => {
		const note = noted(day(1), {say: 'next', people: ['ana', 'bo']});
		expect(fired(55, [note, said(note, day(10))])).toBeUndefined();
		expect(fired(46, [noted(day(1), {say: 'keep'})])).toMatchObject({since: day(46), reason: 'no feedback said in 46 days'});
		expect(fired(65, [], {joined: day(20)})).toBeUndefined();
		expect(fired(66, [], {joined: day(20)})?.severity).toBe('watch');
		expect(fired(55, [], {}, {away: [{from: day(5), until: day(14)}]})).toBeUndefined();
		expect(fired(56, [], {}, {leadSince: day(10)})?.since).toBe(day(56));
	});

	describe('of somebody seen and said to be well', () => {
		const met = (on: Day, mood?: 2 | 3 | 4) => entry('meeting-held', {person: 'ana', ...(mood ? {mood} : {})}, {on});
		const win = (on: Day) => entry('win-noted', {people: ['ana'], text: 't'}, {on});
		const wellOn = (...entries: Entries) => fired(60, [noted(day(5)), ...entries]);

		it('is info: a missing note is no need of theirs', () => {
			expect(wellOn(met(day(58), 4))).toMatchObject({severity: 'info', since: day(51)});
			expect(wellOn(met(day(44), 3), met(day(51), 3), met(day(58), 3))?.severity).toBe('info');
			expect(wellOn(met(day(44), 4), met(day(51), 4), met(day(58), 3))?.severity).toBe('info');
		});

		it('is watch without a mood, with one that is low, old, lower or seen once, or beyond the rhythm', () => {
			expect(wellOn(met(day(58)))?.severity).toBe('watch');
			expect(wellOn(met(day(58), 2))?.severity).toBe('watch');
			expect(wellOn(met(day(58), 3))?.severity).toBe('watch');
			expect(wellOn(met(day(17), 4), met(day(58)))?.severity).toBe('watch');
			expect(wellOn(met(day(18), 4), met(day(58)))?.severity).toBe('info');
			expect(wellOn(met(day(53), 4))?.severity).toBe('info');
			expect(wellOn(met(day(52), 4))?.severity).toBe('watch');
		});

		it('is watch with two wins of four months and no praise since', () => {
			expect(wellOn(win(day(20)), met(day(58), 4))?.severity).toBe('info');
			expect(wellOn(win(day(20)), win(day(30)), met(day(58), 4))).toMatchObject({
				severity: 'watch',
				reason: 'no feedback said for 55 days, and no thanks for 2 wins',
				next: 'thank them for one of them, with the detail',
			});
			expect(wellOn(win(day(1)), win(day(30)), met(day(58), 4))?.severity).toBe('watch');
			expect(wellOn(noted(day(5), {type: 'praise'}), win(day(4)), win(day(30)), met(day(58), 4))?.severity).toBe('info');
		});

		it('is watch while something noted for them has waited too long', () => {
			// From before a hole in the records, where nothing else of it counts any more.
			const old = noted(day(-80), {type: 'constructive', say: 'next'});
			expect(wellOn(met(day(58), 4), old)).toMatchObject({
				severity: 'watch',
				next: 'say what you noted for them, or decide to let it go',
			});
			expect(wellOn(met(day(58), 4), {...old, say: 'keep'} as typeof old)?.severity).toBe('info');
		});

		it('is known of by what is noted to be said, though nothing was said to anybody', () => {
			const waits = noted(day(5), {type: 'constructive', say: 'next'});
			const on = (days: number) => signalIn(teamOn(day(days), {people: ['Ana']}, [...quiet, waits]), 'no-feedback', 'ana');
			const quiet = begun(start).filter(({kind}) => kind === 'win-noted');
			expect(on(60)).toBeUndefined();
			// Said to be too late as it stands from then on: that the person heard nothing stays.
			expect(on(66)).toMatchObject({severity: 'watch', since: day(46)});
			expect(signalIn(teamOn(day(66), {people: ['Ana']}, quiet), 'no-feedback')).toBeUndefined();
		});
	});

	it('is of the lead’s own reports alone', () => {
		for (const relation of ['skip', 'contractor'] as const) expect(fired(80, [], {relation})).toBeUndefined();
	});

	it('takes no clock from a single entry of years ago', () => {
		const old = entry('meeting-held', {person: 'ana'}, {on: '2024-03-02'});
		expect(signalIn(teamOn(day(20), {people: ['Ana']}, [old, ...begun(start)]), 'no-feedback')).toBeUndefined();
	});
});

describe('unsaid-feedback', () => {
	const fired = firedOn('unsaid-feedback');
	const toSay = (on: Day, fields: object = {}) => noted(on, {type: 'constructive', say: 'next', ...fields});

	it.each([
		['constructive', 6, undefined],
		['constructive', 7, 'watch'],
		['constructive', 13, 'watch'],
		['constructive', 14, 'act'],
		['constructive', 60, 'act'],
		['constructive', 61, 'info'],
		['praise', 13, undefined],
		['praise', 14, 'watch'],
		['praise', 60, 'watch'],
		['praise', 61, 'info'],
	] as const)('%s, %i days after it was noted: %s', (type, days, severity) => {
		const found = fired(days + 10, [toSay(day(10), {type})]);
		expect(found?.severity).toBe(severity);
		const since = day(type === 'praise' ? 24 : 17);
		const late = days > 60 ? ', too late as it stands' : '';
		if (severity) expect(found).toMatchObject({since, reason: `${type} not said for ${days} days${late}`, quote: 'calm'});
	});

	it('is cleared by saying it, and never fires for what is kept or was said at once', () => {
		const note = toSay(day(1));
		expect(fired(20, [note, said(note, day(20))])).toBeUndefined();
		expect(fired(19, [note, said(note, day(20))])?.severity).toBe('act');
		expect(fired(20, [toSay(day(1), {say: 'keep'}), toSay(day(1), {say: 'said'})])).toBeUndefined();
	});

	it('counts several as one, the gravest first', () => {
		expect(fired(15, [toSay(day(1)), toSay(day(3))])).toMatchObject({
			severity: 'act',
			since: day(8),
			reason: '2 pieces of feedback not said for 14 days',
			quote: undefined,
		});
		expect(fired(70, [toSay(day(1)), toSay(day(60))])).toMatchObject({severity: 'watch', since: day(8)});
	});

	it('has lasted as long as one followed another without a break', () => {
		const [first, second, third] = [toSay(day(1)), toSay(day(5)), toSay(day(30))];
		expect(fired(20, [first, second, said(first, day(13))])).toMatchObject({since: day(8)});
		expect(fired(40, [first, said(first, day(13)), third])).toMatchObject({since: day(37)});
	});

	it('does not count days away, and after a long leave waits two weeks for what is from before it', () => {
		const leave = [{from: day(5), until: day(14)}];
		expect(fired(10, [toSay(day(1))], {leave})).toBeUndefined();
		expect(fired(18, [toSay(day(1))], {leave})).toMatchObject({severity: 'watch', since: day(18)});
		const long = [{from: day(10), until: day(200)}];
		expect(fired(203, [toSay(day(1))], {leave: long})?.severity).toBe('info');
		expect(fired(214, [toSay(day(1))], {leave: long})?.severity).toBe('info');
		expect(fired(215, [toSay(day(1))], {leave: long})?.severity).toBe('act');
	});

	it('is nothing to say past somebody’s own lead', () => {
		expect(fired(20, [toSay(day(1))], {relation: 'skip'})).toBeUndefined();
		expect(fired(20, [toSay(day(1))], {relation: 'contractor'})?.severity).toBe('act');
	});
});

describe('only-criticism and only-praise', () => {
	const criticism = firedOn('only-criticism');
	const praised = firedOn('only-praise');
	const of = (type: string, ...days: readonly number[]) => days.map(each => noted(day(each), {type}));

	it('three constructive in five months and no praise for three', () => {
		const three = of('constructive', 20, 60, 100);
		expect(criticism(99, three)).toBeUndefined();
		expect(criticism(100, three)).toMatchObject({severity: 'watch', since: day(100), page: 'one-sided-feedback'});
		expect(criticism(170, three)?.severity).toBe('watch');
		expect(criticism(171, three)).toBeUndefined();
		expect(criticism(100, [...three, ...of('praise', 11)])).toBeUndefined();
		expect(criticism(101, [...three, ...of('praise', 11)])).toMatchObject({since: day(101)});
		expect(criticism(100, three, {relation: 'skip'})).toBeUndefined();
		expect(criticism(80, of('constructive', 1, 40, 80))).toBeUndefined();
	});

	it('four praise in four months, none constructive, and a wide gap', () => {
		const four = of('praise', 20, 60, 100, 130);
		const gap = {level: 'L4', target: {level: 'L6'}, ratings: {writing: 1}} as const;
		expect(praised(129, four, gap)).toBeUndefined();
		expect(praised(130, four, gap)).toMatchObject({severity: 'watch', since: day(130), page: 'one-sided-feedback'});
		expect(praised(141, four, gap)).toBeUndefined();
		expect(praised(130, four)).toBeUndefined();
		expect(praised(130, [...four, ...of('constructive', 11)], gap)).toBeUndefined();
	});
});

describe('no-follow-up', () => {
	const fired = firedOn('no-follow-up');
	const on = (days: number, fields: object = {competency: 'planning'}) => noted(day(days), {type: 'constructive', ...fields});

	it.each([
		[67, undefined],
		[68, 'watch'],
		[160, 'watch'],
		[161, undefined],
	] as const)('said on days 10 and 40 on one competency, on day %i: %s', (days, severity) => {
		const found = fired(days, [on(10), on(40)]);
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({
				since: day(68),
				reason: 'constructive said twice on Planning, and nothing noted on it for four weeks',
			});
	});

	it('holds no silence of before against whoever leads since a later day', () => {
		expect(fired(77, [on(10), on(40)], {}, {leadSince: day(50)})).toBeUndefined();
		expect(fired(78, [on(10), on(40)], {}, {leadSince: day(50)})).toMatchObject({severity: 'watch', since: day(78)});
	});

	it('ends with anything noted on it', () => {
		const win = entry('win-noted', {people: ['ana'], text: 't', competency: 'planning'}, {on: day(70)});
		expect(fired(69, [on(10), on(40), win])?.severity).toBe('watch');
		expect(fired(70, [on(10), on(40), win])).toBeUndefined();
		expect(fired(80, [on(10), on(40), noted(day(60), {competency: 'writing'})])?.severity).toBe('watch');
	});

	it('knows an area by its name, and needs two on the same', () => {
		const head = {areas: [{name: 'Checkout API', owner: 'ana'}]};
		const two = [on(10, {text: 'The checkout api was left red'}), on(40, {text: 'No alert on the Checkout API'})];
		expect(fired(70, two, {}, head)?.reason).toContain('on Checkout API');
		expect(fired(70, two)).toBeUndefined();
		expect(fired(70, [on(10), on(40, {competency: 'writing'})])).toBeUndefined();
	});

	it('is at act while a promise of theirs is late after its day was moved twice', () => {
		const action = entry('action-opened', {person: 'ana', owner: 'person', text: 't', due: day(45)}, {on: day(40)});
		const move = (to: number, when: number) => entry('action-due-moved', {action: action.id, due: day(to)}, {on: day(when)});
		expect(fired(70, [on(10), on(40), action, move(55, 45), move(65, 55)])?.severity).toBe('act');
		expect(fired(70, [on(10), on(40), action, move(65, 45)])?.severity).toBe('watch');
	});
});
