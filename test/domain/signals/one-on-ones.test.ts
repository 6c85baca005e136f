import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {SignalId} from '../../../source/domain/team/team.ts';
import {begun, entry, type PersonParts, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

/** A Friday. */
const last: Day = '2026-11-13';
const held = (on: Day) => entry('meeting-held', {person: 'ana'}, {on});
const skipped = (on: Day, why?: string) => entry('meeting-skipped', {person: 'ana', ...(why === undefined ? {} : {why})}, {on});
const planned = (day: Day) => entry('meeting-planned', {person: 'ana', day}, {on: last});

const signal = (
	id: SignalId,
	today: Day,
	parts: Partial<PersonParts> = {},
	entries: readonly ReturnType<typeof entry>[] = [],
	head: RosterParts = {},
) => signalIn(teamOn(today, {...head, people: [{name: 'Ana', ...parts}]}, [...begun('2025-01-01'), ...entries]), id, 'ana');

describe('one-on-one-due', () => {
	const due = (today: Day, parts: Partial<PersonParts> = {}, ...entries: readonly ReturnType<typeof entry>[]) =>
		signal('one-on-one-due', today, {lastMeeting: last, ...parts}, entries);

	it.each([
		['2026-11-19', undefined],
		['2026-11-20', 'info'],
		// From then on it is overdue.
		['2026-11-21', undefined],
	] as const)('weekly after %s: on %s', (today, severity) => expect(due(today)?.severity).toBe(severity));

	it('says today, and since when', () =>
		expect(due('2026-11-20')).toMatchObject({since: '2026-11-20', reason: '1:1 today', page: 'one-on-ones'}));

	it('goes on until the cadence has run where a fixed weekday came sooner', () => {
		const parts = {lastMeeting: '2026-11-16', weekday: 'fri'} as const;
		expect(due('2026-11-19', parts)).toBeUndefined();
		expect(due('2026-11-20', parts)).toMatchObject({reason: '1:1 today', since: '2026-11-20'});
		expect(due('2026-11-23', parts)).toMatchObject({
			severity: 'info',
			since: '2026-11-20',
			reason: '1:1 was due and can still be held in time',
		});
		expect(due('2026-11-24', parts)).toBeUndefined();
	});

	it('fires on a planned day, and no more once it was held', () => {
		expect(due('2026-11-18', {}, planned('2026-11-18'))).toMatchObject({since: '2026-11-18'});
		expect(due('2026-11-18', {}, planned('2026-11-18'), held('2026-11-18'))).toBeUndefined();
		expect(due('2026-11-20', {}, planned('2026-11-24'))).toBeUndefined();
	});

	it('is silent on leave, without a cadence, and for whoever left', () => {
		expect(due('2026-11-20', {leave: [{from: '2026-11-20'}]})).toBeUndefined();
		expect(due('2026-11-20', {cadence: 'none'})).toBeUndefined();
		expect(due('2026-11-20', {left: '2026-11-19'})).toBeUndefined();
		expect(due('2026-11-20', {left: '2026-11-20'})?.severity).toBe('info');
	});
});

describe('one-on-one-overdue', () => {
	const overdue = (
		days: number,
		parts: Partial<PersonParts> = {},
		entries: readonly ReturnType<typeof entry>[] = [],
		head: RosterParts = {},
	) => signal('one-on-one-overdue', addDays(last, days), {lastMeeting: last, ...parts}, entries, head);

	it.each([
		['weekly', 7, undefined],
		['weekly', 8, 'info'],
		['weekly', 10, 'info'],
		['weekly', 11, 'watch'],
		['weekly', 14, 'watch'],
		['weekly', 15, 'act'],
		['biweekly', 14, undefined],
		['biweekly', 15, 'info'],
		['biweekly', 21, 'info'],
		['biweekly', 22, 'watch'],
		['biweekly', 28, 'watch'],
		['biweekly', 29, 'act'],
		['monthly', 28, undefined],
		['monthly', 29, 'info'],
		['monthly', 42, 'info'],
		['monthly', 43, 'watch'],
		['monthly', 56, 'watch'],
		['monthly', 57, 'act'],
		['10d', 10, undefined],
		['10d', 11, 'info'],
		['10d', 15, 'info'],
		['10d', 16, 'watch'],
		['10d', 20, 'watch'],
		['10d', 21, 'act'],
	] as const)('%s, %i days after the last: %s', (cadence, days, severity) => {
		const found = overdue(days, {cadence});
		expect(found?.severity).toBe(severity);
		const every = {weekly: 7, biweekly: 14, monthly: 28, '10d': 10}[cadence];
		if (severity) expect(found?.since).toBe(addDays(last, every + 1));
	});

	it('leaves somebody back from a long leave, and not met since, to the signal of the return for two weeks', () => {
		const back = (today: Day, ...more: readonly ReturnType<typeof entry>[]) =>
			signal('one-on-one-overdue', today, {lastMeeting: '2026-08-28', leave: [{from: '2026-09-01', until: '2026-10-31'}]}, more);
		expect(back('2026-11-01')).toBeUndefined();
		expect(back('2026-11-14')).toBeUndefined();
		expect(back('2026-11-13', held('2026-11-02'))).toMatchObject({severity: 'info', since: '2026-11-10'});
	});

	it('says how long, and how often it should be', () => {
		expect(overdue(19)).toMatchObject({reason: 'no 1:1 for 19 days, weekly', page: 'missed-one-on-ones'});
		expect(overdue(19, {cadence: '10d'})?.reason).toBe('no 1:1 for 19 days, every 10 days');
		expect(overdue(40, {cadence: '3w'})?.reason).toBe('no 1:1 for 40 days, every 21 days');
	});

	it('does not count days on leave or with the lead away', () => {
		const away = [{from: addDays(last, 1), until: addDays(last, 10)}];
		for (const [parts, head] of [
			[{leave: away}, {}],
			[{}, {away}],
		] as const) {
			expect(overdue(17, parts, [], head)).toBeUndefined();
			expect(overdue(18, parts, [], head)).toMatchObject({
				severity: 'info',
				since: addDays(last, 18),
				reason: 'no 1:1 for 18 days, 10 of them away, weekly',
			});
			expect(overdue(21, parts, [], head)?.severity).toBe('watch');
			expect(overdue(25, parts, [], head)?.severity).toBe('act');
		}
	});

	it('is silent on leave, and begins anew on return', () => {
		const leave = [{from: addDays(last, 12), until: addDays(last, 20)}];
		expect(overdue(11, {leave})).toMatchObject({severity: 'watch', since: addDays(last, 8)});
		expect(overdue(12, {leave})).toBeUndefined();
		expect(overdue(20, {leave})).toBeUndefined();
		expect(overdue(21, {leave})).toMatchObject({severity: 'info', since: addDays(last, 21)});
		expect(overdue(22, {leave})).toMatchObject({severity: 'watch', since: addDays(last, 21)});
	});

	it('is held at info by a skip with a reason, until one cadence after it', () => {
		const skip = [skipped(addDays(last, 7), 'sick')];
		expect(overdue(8, {}, skip)?.severity).toBe('info');
		expect(overdue(11, {}, skip)?.severity).toBe('info');
		expect(overdue(14, {}, skip)?.severity).toBe('info');
		expect(overdue(15, {}, skip)).toMatchObject({severity: 'act', since: addDays(last, 8)});
	});

	it('is held by no skip without a reason, by an older one, or by a 1:1', () => {
		expect(overdue(11, {}, [skipped(addDays(last, 7))])?.severity).toBe('watch');
		expect(overdue(11, {}, [skipped(addDays(last, 7), '  ')])?.severity).toBe('watch');
		expect(overdue(11, {}, [skipped(addDays(last, -1), 'sick'), held(last)])?.severity).toBe('watch');
	});

	it('says to keep a planned day', () => {
		expect(overdue(9, {}, [planned(addDays(last, 11))])).toMatchObject({severity: 'info', next: 'it is planned: keep that day'});
		expect(overdue(9)?.next).toBe('hold it, or plan a day for it');
	});

	it('never fires on or before the day that muster itself names', () => {
		// Met on a Sunday, every two weeks on Wednesdays: the Wednesday seventeen days after that is meant.
		const met = held('2026-11-22');
		const fired = (day: Day) =>
			signalIn(teamOn(day, {people: [{name: 'Ana', cadence: 'biweekly', weekday: 'wed'}]}, [met]), 'one-on-one-overdue');
		expect([fired('2026-12-07'), fired('2026-12-09')]).toEqual([undefined, undefined]);
		expect(fired('2026-12-10')).toMatchObject({severity: 'info', since: '2026-12-10'});
		// Ten days after a Thursday is a Sunday.
		const thursday = {cadence: '10d', lastMeeting: '2026-11-12'} as const;
		expect(signal('one-on-one-overdue', '2026-11-23', thursday)).toBeUndefined();
		expect(signal('one-on-one-overdue', '2026-11-24', thursday)).toMatchObject({severity: 'info', since: '2026-11-24'});
	});

	it('is held at info by a day planned within the next cadence', () => {
		expect(overdue(16, {}, [planned(addDays(last, 18))])?.severity).toBe('info');
		expect(overdue(16, {}, [planned(addDays(last, 24))])?.severity).toBe('act');
	});

	it('says nothing of a 1:1 of long ago that history tells of, until a cadence has run', () => {
		const fired = (today: Day) =>
			signalIn(
				teamOn(today, {people: ['Ana']}, [held('2024-03-02'), entry('meeting-skipped', {person: 'bo'}, {on: '2026-11-02'})]),
				'one-on-one-overdue',
			);
		expect(fired('2026-11-09')).toBeUndefined();
		expect(fired('2026-11-10')).toMatchObject({severity: 'info', since: '2026-11-10', reason: 'no 1:1 for 983 days, weekly'});
		expect(fired('2026-11-16')?.severity).toBe('watch');
		expect(fired('2026-11-17')?.severity).toBe('act');
	});
});

describe('skipped-twice', () => {
	const twice = (entries: readonly ReturnType<typeof entry>[], parts: Partial<PersonParts> = {}) =>
		signal('skipped-twice', '2026-11-20', {lastMeeting: '2026-11-06', ...parts}, entries);

	it('fires on the second skip in a row', () => {
		expect(twice([skipped('2026-11-06')])).toBeUndefined();
		expect(twice([skipped('2026-11-06'), skipped('2026-11-13', 'sick')])).toMatchObject({
			severity: 'watch',
			since: '2026-11-13',
			reason: 'the last two 1:1s were skipped',
			page: 'missed-one-on-ones',
		});
	});

	it('is at act for three in a row, or after two when the last 1:1 is more than two cadences back', () => {
		expect(twice([skipped('2026-11-06'), skipped('2026-11-13'), skipped('2026-11-20')])?.severity).toBe('act');
		const two = [skipped('2026-11-13', 'sick'), skipped('2026-11-20', 'sick')];
		expect(twice(two, {lastMeeting: '2026-11-06'})?.severity).toBe('watch');
		expect(twice(two, {lastMeeting: '2026-11-05'})).toMatchObject({
			severity: 'act',
			reason: 'the last two 1:1s were skipped; none for 15 days',
		});
		// Monthly, the second reason holds nothing either.
		expect(twice(two, {lastMeeting: '2026-09-25', cadence: 'monthly'})?.severity).toBe('watch');
		expect(twice(two, {lastMeeting: '2026-09-24', cadence: 'monthly'})?.severity).toBe('act');
	});

	it('says who called them off', () => {
		const by = (...who: readonly ('lead' | 'person' | undefined)[]) =>
			twice(who.map((each, index) => ({...skipped(addDays('2026-11-07', index * 7)), ...(each ? {by: each} : {})})));
		expect(by('lead', 'lead')).toMatchObject({
			reason: 'the last two 1:1s were skipped, both by you',
			next: 'hold the next one, whatever it takes',
		});
		expect(by('person', 'person')?.reason).toBe('the last two 1:1s were skipped, both by them');
		expect(by('lead', 'person')?.reason).toBe('the last two 1:1s were skipped, 1 by you, 1 by them');
		expect(by(undefined, 'lead')?.reason).toBe('the last two 1:1s were skipped, 1 by you');
	});

	it('fires since the second one, however many follow', () =>
		expect(twice([skipped('2026-11-06'), skipped('2026-11-13'), skipped('2026-11-20')])).toMatchObject({
			since: '2026-11-13',
			reason: 'the last 3 1:1s were skipped',
		}));

	it('is cleared by a 1:1, on the roster too', () => {
		const skips = [skipped('2026-11-06'), skipped('2026-11-13')];
		expect(twice([...skips, held('2026-11-13')])).toBeUndefined();
		expect(twice([skips[0], held('2026-11-10'), skips[1]].filter(each => each !== undefined))).toBeUndefined();
		expect(twice([held('2026-11-05'), ...skips])?.severity).toBe('watch');
		expect(twice(skips, {lastMeeting: '2026-11-06'})?.severity).toBe('watch');
		expect(twice(skips, {lastMeeting: '2026-11-07'})).toBeUndefined();
	});

	it('is silent on leave and without a cadence', () => {
		const skips = [skipped('2026-11-06'), skipped('2026-11-13')];
		expect(twice(skips, {leave: [{from: '2026-11-20'}]})).toBeUndefined();
		expect(twice(skips, {cadence: 'none'})).toBeUndefined();
	});
});

describe('never-met', () => {
	const never = (
		today: Day,
		parts: Partial<PersonParts> = {},
		entries: readonly ReturnType<typeof entry>[] = [],
		head: RosterParts = {},
	) => signal('never-met', today, {joined: '2026-11-02', ...parts}, entries, head);

	it.each([
		['2026-11-04', undefined],
		['2026-11-05', 'watch'],
		['2026-11-08', 'watch'],
		['2026-11-09', 'act'],
		['2027-01-31', 'act'],
		['2027-02-01', 'watch'],
	] as const)('joined on 2 November, whatever the cadence: on %s %s', (today, severity) => {
		for (const cadence of ['weekly', 'monthly']) expect(never(today, {cadence})?.severity).toBe(severity);
		if (severity) expect(never(today)).toMatchObject({since: '2026-11-05', page: 'first-one-on-one'});
	});

	it('of somebody new counts the days on which the lead was away too', () => {
		const away = [{from: '2026-10-26', until: '2026-11-13'}] as const;
		expect(never('2026-11-16', {}, [], {away})).toMatchObject({severity: 'act', reason: 'day 15 here and no 1:1 yet'});
	});

	it('of somebody who is not new waits for a cadence from when muster could know', () => {
		const known = (today: Day, cadence = 'weekly') =>
			signalIn(teamOn(today, {people: [{name: 'Ana', cadence, joined: '2015-01-01'}]}, begun('2026-11-13')), 'never-met');
		expect(known('2026-11-19')).toBeUndefined();
		expect(known('2026-11-20')).toMatchObject({
			severity: 'watch',
			since: '2026-11-20',
			reason: 'no 1:1 recorded in 7 days, weekly',
		});
		expect(known('2027-11-20')?.severity).toBe('watch');
		expect(known('2026-11-26', 'biweekly')).toBeUndefined();
		expect(known('2026-11-27', 'biweekly')?.severity).toBe('watch');
		expect(known('2027-11-20', 'none')).toBeUndefined();
		expect(signalIn(teamOn('2026-11-20', {people: [{name: 'Ana', joined: '2015-01-01'}]}), 'never-met')).toBeUndefined();
	});

	it('is silent once there was one, on the roster or in the journal', () => {
		expect(never('2026-11-20', {lastMeeting: '2020-01-01'})).toBeUndefined();
		expect(never('2026-11-20', {}, [held('2026-11-20')])).toBeUndefined();
	});

	it('is held at info by a skip with a reason, once, and by a day planned', () => {
		expect(never('2026-11-20', {}, [skipped('2026-11-13', 'sick')])?.severity).toBe('info');
		expect(never('2026-11-21', {}, [skipped('2026-11-13', 'sick')])?.severity).toBe('act');
		expect(never('2026-11-20', {}, [planned('2026-11-24')])).toMatchObject({
			severity: 'info',
			next: 'it is planned: keep that day',
		});
	});

	it('is at act after two cadences where the lead called one off', () => {
		const called = (by: 'lead' | 'person') => entry('meeting-skipped', {person: 'ana', by}, {on: '2026-11-19'});
		const on = (today: Day, ...entries: readonly ReturnType<typeof entry>[]) =>
			signalIn(
				teamOn(today, {people: [{name: 'Ana', cadence: 'weekly', joined: '2015-01-01'}]}, [...begun('2026-11-13'), ...entries]),
				'never-met',
			);
		expect(on('2026-11-27', called('lead'))?.severity).toBe('watch');
		expect(on('2026-11-28', called('lead'))).toMatchObject({
			severity: 'act',
			reason: 'no 1:1 recorded in 15 days, weekly, and you called one off',
		});
		expect(on('2026-11-28', called('person'))?.severity).toBe('watch');
		expect(on('2026-11-28')?.severity).toBe('watch');
	});
});

describe('1:1s of whoever has a lead or an employer of their own', () => {
	const others = ['skip', 'contractor'] as const;
	const lastDays = (days: number) => addDays(last, days);

	it.each(others)('are no newcomer’s: of a %s one cadence has to pass', relation => {
		const parts = {relation, joined: last, cadence: 'monthly'};
		expect(signal('never-met', lastDays(27), parts)).toBeUndefined();
		expect(signal('never-met', lastDays(28), parts)).toMatchObject({severity: 'watch', since: lastDays(28)});
		expect(signal('never-met', lastDays(8), {joined: last})?.severity).toBe('act');
	});

	it.each(others)('are at watch at most: of a %s', relation => {
		const parts = {relation, lastMeeting: last};
		expect(signal('one-on-one-overdue', lastDays(10), parts)?.severity).toBe('info');
		expect(signal('one-on-one-overdue', lastDays(11), parts)?.severity).toBe('watch');
		expect(signal('one-on-one-overdue', lastDays(40), parts)?.severity).toBe('watch');
	});
});

describe('a rhythm that nobody named', () => {
	const assumed = {isCadenceAssumed: true};
	const lastDays = (days: number) => addDays(last, days);
	const overdue = (days: number, entries: readonly ReturnType<typeof entry>[], parts: Partial<PersonParts> = assumed) =>
		signal('one-on-one-overdue', lastDays(days), parts, entries)?.severity;

	it('may be a monthly one: nothing is late before', () => {
		expect(overdue(28, [held(last)])).toBe('info');
		expect(overdue(29, [held(last)])).toBe('act');
		const never = (days: number) =>
			signalIn(teamOn(lastDays(days), {people: [{name: 'Ana', ...assumed}]}, begun(last)), 'never-met');
		expect(never(28)).toMatchObject({severity: 'info', since: lastDays(7)});
		expect(never(29)).toMatchObject({severity: 'watch', since: lastDays(7)});
	});

	it('is seen in two talks, or set', () => {
		expect(overdue(11, [held(lastDays(-7)), held(last)])).toBe('watch');
		expect(overdue(11, [held(last), entry('cadence-set', {person: 'ana', every: 'weekly'}, {on: last})])).toBe('watch');
		expect(overdue(11, [held(last)], {})).toBe('watch');
	});

	it('waits for nobody who is new', () => {
		expect(signal('never-met', lastDays(7), {...assumed, joined: last})?.severity).toBe('act');
	});
});

describe('a talk that left another trace', () => {
	const lastDays = (days: number) => addDays(last, days);
	const overdue = (days: number, ...entries: readonly ReturnType<typeof entry>[]) =>
		signal('one-on-one-overdue', lastDays(days), {lastMeeting: last}, entries)?.severity;

	it('holds the signal at info until a cadence after it', () => {
		const said = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'said'}, {on: lastDays(9)});
		expect(overdue(16, said)).toBe('info');
		expect(overdue(17, said)).toBe('act');
		const topic = entry('topic-raised', {person: 'ana', text: 't', by: 'person'}, {on: lastDays(1)});
		const closed = (outcome: 'discussed' | 'dropped') => entry('topic-closed', {topic: topic.id, outcome}, {on: lastDays(9)});
		expect(overdue(12, topic)).toBe('watch');
		expect(overdue(12, topic, closed('discussed'))).toBe('info');
		expect(overdue(12, topic, closed('dropped'))).toBe('watch');
		const promised = (owner: 'lead' | 'person') =>
			entry('action-opened', {person: 'ana', owner, text: 't', due: lastDays(30)}, {on: lastDays(9)});
		expect(overdue(16, promised('person'))).toBe('info');
		expect(overdue(17, promised('person'))).toBe('act');
		expect(overdue(16, promised('lead'))).toBe('act');
	});
});
