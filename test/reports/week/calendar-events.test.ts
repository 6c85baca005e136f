// What a month holds: each kind of day, in order, and nothing private while masked.
import {describe, expect, it} from 'vitest';
import {calendarEvents, daysWithin, monthOf} from '../../../source/reports/week/calendar-events.ts';
import {entry, type RosterParts, teamOn} from '../../support/build.ts';

const TODAY = '2026-11-20';
const NOVEMBER = monthOf(TODAY);

const wordsOn = (parts: RosterParts, entries: Parameters<typeof teamOn>[2] = [], {span = NOVEMBER, masked = false} = {}) =>
	calendarEvents(teamOn(TODAY, parts, entries), span, masked).flatMap(({day, events}) =>
		events.map(({kind, words, neutral}) => [day, kind, masked ? neutral : words]),
	);

describe('a month', () => {
	it.each([
		['2026-11-20', 0, '2026-11-01', '2026-11-30'],
		['2026-11-20', 3, '2027-02-01', '2027-02-28'],
		['2028-03-31', -1, '2028-02-01', '2028-02-29'],
		['2026-12-31', 1, '2027-01-01', '2027-01-31'],
	] as const)('of %s and %i later runs from %s to %s', (day, later, from, until) => {
		expect(monthOf(day, later)).toEqual({from, until});
	});

	it('has its days', () => {
		expect(daysWithin(monthOf('2027-02-10'))).toHaveLength(28);
		expect(daysWithin({from: '2026-12-31', until: '2027-01-01'})).toEqual(['2026-12-31', '2027-01-01']);
	});
});

describe('the events of a month', () => {
	it('are the 1:1s held, those that did not take place, and the next one', () => {
		const entries = [
			entry('meeting-held', {person: 'ana'}, {on: '2026-11-06'}),
			entry('meeting-held', {person: 'ana'}, {on: '2026-10-30'}),
			entry('meeting-skipped', {person: 'ana', by: 'lead'}, {on: '2026-11-13'}),
			entry('meeting-planned', {person: 'ana', day: '2026-11-24'}, {on: '2026-11-13'}),
		];
		expect(wordsOn({people: [{name: 'Ana', cadence: 'weekly'}]}, entries)).toEqual([
			['2026-11-06', 'held', '1:1 with Ana'],
			['2026-11-13', 'skipped', '1:1 with Ana did not take place, called off by you'],
			['2026-11-24', 'meeting', '1:1 with Ana, planned'],
		]);
	});

	it('leave out a day to meet that has gone by, which is no plan any more', () => {
		const planned = entry('meeting-planned', {person: 'ana', day: '2026-11-18'}, {on: '2026-11-13'});
		expect(wordsOn({people: [{name: 'Ana', cadence: 'none'}]}, [planned])).toEqual([]);
	});

	it('are who is away and back, the lead too', () => {
		const away = [{from: '2026-11-25', until: '2026-11-27'}] as const;
		const leave = [{from: '2026-11-02', until: '2026-11-10'}, {from: '2026-11-30'}] as const;
		expect(wordsOn({away, people: [{name: 'Ana', cadence: 'none', leave}]})).toEqual([
			['2026-11-02', 'leave', 'Ana on leave until 10 Nov'],
			['2026-11-11', 'back', 'Ana back from leave'],
			['2026-11-25', 'lead-away', 'you are away until 27 Nov'],
			['2026-11-28', 'lead-back', 'you are back'],
			['2026-11-30', 'leave', 'Ana on leave'],
		]);
	});

	it('are what is due: promises of both sides while they are open, reviews, the day of a target', () => {
		const parts: RosterParts = {
			people: [{name: 'Ana', cadence: 'none', level: 'L4', target: {level: 'L5', by: '2026-11-30'}}],
			areas: [{name: 'Docs', owner: 'ana', reviewed: '2026-10-30', reviewEvery: 28}],
		};
		const done = entry('action-opened', {person: 'ana', owner: 'lead', text: 'kept', due: '2026-11-12'}, {on: '2026-11-02'});
		const entries = [
			done,
			entry('action-closed', {action: done.id, outcome: 'done'}, {on: '2026-11-12'}),
			entry('action-opened', {person: 'ana', owner: 'lead', text: 'ask HR', due: '2026-11-12'}, {on: '2026-11-02'}),
			entry('action-opened', {person: 'ana', owner: 'person', text: 'write it down', due: '2026-11-23'}, {on: '2026-11-02'}),
		];
		expect(wordsOn(parts, entries)).toEqual([
			['2026-11-12', 'promise', 'promised to Ana: “ask HR”, still open'],
			['2026-11-23', 'promise', 'Ana promised: “write it down”'],
			['2026-11-27', 'review', 'Docs: review due'],
			['2026-11-30', 'target', 'Ana: the day set for L5'],
		]);
	});

	it('are days to remember: the first three months, years, the last day', () => {
		const people = [
			{name: 'Ana', cadence: 'none', started: '2024-11-09', joined: '2026-10-15'},
			{name: 'Bo', cadence: 'none', joined: '2025-11-21'},
			{name: 'Cy', cadence: 'none', joined: '2026-10-13', relation: 'contractor', left: '2026-11-27'},
			{name: 'Di', cadence: 'none', joined: '2026-11-03'},
		] as const;
		expect(wordsOn({people})).toEqual([
			['2026-11-09', 'milestone', 'Ana: 2 years with the company'],
			['2026-11-13', 'milestone', 'Ana: day 30 on the team'],
			['2026-11-21', 'milestone', 'Bo: 1 year on the team'],
			['2026-11-27', 'last-day', 'Cy’s last day'],
		]);
	});

	it('end with the last day of a person', () => {
		const gone = {name: 'Ana', cadence: 'none', joined: '2025-11-21', left: '2026-11-16', leave: [{from: '2026-11-02'}]} as const;
		const held = entry('meeting-held', {person: 'ana'}, {on: '2026-11-05'});
		expect(wordsOn({people: [gone]}, [held])).toEqual([
			['2026-11-05', 'held', '1:1 with Ana'],
			['2026-11-16', 'last-day', 'Ana’s last day'],
		]);
	});

	it('tell of one day in the order of kinds', () => {
		const parts: RosterParts = {
			people: [
				{name: 'Ana', cadence: 'none', joined: '2026-10-22', leave: [{from: '2026-11-20', until: '2026-11-20'}]},
				{name: 'Bo', cadence: 'none'},
			],
		};
		const held = entry('meeting-held', {person: 'bo'}, {on: TODAY});
		expect(wordsOn(parts, [held], {span: {from: TODAY, until: TODAY}}).map(([, kind]) => kind)).toEqual([
			'held',
			'leave',
			'milestone',
		]);
	});

	it('say nothing private while masked', () => {
		const parts: RosterParts = {
			people: [
				{name: 'Ana', cadence: 'none', level: 'L4', target: {level: 'L5', by: '2026-11-30'}, left: '2026-11-30'},
				{name: 'Bo', cadence: 'weekly'},
			],
		};
		const entries = [
			entry('meeting-skipped', {person: 'bo', by: 'person', why: 'why'}, {on: '2026-11-12'}),
			entry('meeting-held', {person: 'bo', notes: 'notes'}, {on: '2026-11-19'}),
			entry('action-opened', {person: 'ana', owner: 'lead', text: 'ask HR', due: '2026-11-12'}, {on: '2026-11-02'}),
		];
		expect(wordsOn(parts, entries, {masked: true})).toEqual([
			['2026-11-19', 'held', '1:1 with Bo'],
			['2026-11-26', 'meeting', '1:1 with Bo'],
		]);
	});
});
