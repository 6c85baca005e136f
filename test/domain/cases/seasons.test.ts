// The cases that days decide: the day before, the day, and what ends them.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {CaseId} from '../../../source/domain/ids.ts';
import {caseReason} from '../../../source/reports/words/case-words.ts';
import {caseIn, type PersonParts, teamOn} from '../../support/build.ts';

const on = (id: CaseId, today: Day, parts: Omit<PersonParts, 'name'>) =>
	caseIn(teamOn(today, {people: [{name: 'Ana', ...parts}]}), id);
const words = (id: CaseId, today: Day, parts: Omit<PersonParts, 'name'>) => {
	const found = on(id, today, parts);
	return found && caseReason(found, today);
};

describe('returning', () => {
	const until: Day = '2026-11-01';
	const away = (days: number) => ({leave: [{from: addDays(until, 1 - days), until}]});

	it('holds from the first day back for thirty days', () => {
		expect(on('returning', until, away(21))).toBeUndefined();
		expect(on('returning', addDays(until, 1), away(21))?.since).toBe('2026-11-02');
		expect(on('returning', addDays(until, 30), away(21))).toBeDefined();
		expect(on('returning', addDays(until, 31), away(21))).toBeUndefined();
	});

	it('takes a leave of three weeks', () => {
		expect(on('returning', '2026-11-04', away(20))).toBeUndefined();
		expect(words('returning', '2026-11-04', away(21))).toBe('day 3 back from a leave of 21 days');
		expect(words('returning', '2026-11-04', away(210))).toBe('day 3 back from a leave of 30 weeks');
	});

	it('says to meet now when the third day has gone by without a 1:1, and to go on slowly once there was one', () => {
		expect(on('returning', '2026-11-04', away(21))?.first).toMatch(/^Meet on day one to three/);
		expect(on('returning', '2026-11-05', away(21))?.first).toMatch(/^Meet now/);
		expect(words('returning', '2026-11-05', away(21))).toBe('day 4 back from a leave of 21 days, no 1:1 on record since');
		expect(on('returning', '2026-11-05', {...away(21), lastMeeting: '2026-11-03'})?.first).toMatch(/^Keep the load small/);
	});

	it('begins to count on the first day of work, and names a target’s day only where there is one', () => {
		const parts = {leave: [{from: '2026-09-01', until: '2026-10-30'}]} as const;
		expect(words('returning', '2026-10-31', parts)).toMatch(/^day 1 /);
		expect(words('returning', '2026-11-02', parts)).toMatch(/^day 1 /);
		expect(words('returning', '2026-11-03', parts)).toMatch(/^day 2 /);
		expect(on('returning', '2026-11-03', parts)?.leaveAlone).toHaveLength(1);
		const by = {...parts, level: 'L4', target: {level: 'L5', by: '2027-01-01'}} as const;
		expect(on('returning', '2026-11-03', by)?.leaveAlone.join()).toContain('the target’s day');
	});

	it('counts leaves that follow each other as one', () => {
		const leave = [
			{from: '2026-10-10', until: '2026-10-20'},
			{from: '2026-10-21', until},
		] as const;
		expect(on('returning', '2026-11-02', {leave})).toBeDefined();
	});
});

describe('arriving', () => {
	const joined: Day = '2026-09-01';
	it('holds from the first day to day 90', () => {
		expect(on('arriving', '2026-08-31', {joined})).toBeUndefined();
		expect(on('arriving', joined, {joined})?.since).toBe(joined);
		expect(on('arriving', addDays(joined, 89), {joined})).toBeDefined();
		expect(on('arriving', addDays(joined, 90), {joined})).toBeUndefined();
		expect(words('arriving', '2026-09-15', {joined})).toBe('day 15 on the team, joined on 1 Sep');
	});
});

describe('leaving', () => {
	it('holds up to the last day', () => {
		const left: Day = '2026-12-18';
		expect(words('leaving', '2026-11-20', {left})).toBe('the last day is 18 Dec');
		expect(on('leaving', left, {left})).toBeDefined();
		expect(on('leaving', addDays(left, 1), {left})).toBeUndefined();
	});
});

describe('going-on-leave', () => {
	const from: Day = '2026-12-14';
	const parts = (days: number) => ({leave: [{from, until: addDays(from, days - 1)}]});
	it('holds from six weeks before until the leave begins', () => {
		expect(on('going-on-leave', addDays(from, -43), parts(14))).toBeUndefined();
		expect(on('going-on-leave', addDays(from, -42), parts(14))?.since).toBe(addDays(from, -42));
		expect(on('going-on-leave', addDays(from, -1), parts(14))).toBeDefined();
		expect(on('going-on-leave', from, parts(14))).toBeUndefined();
	});
	it('takes two weeks, or no known end', () => {
		expect(on('going-on-leave', '2026-12-01', parts(13))).toBeUndefined();
		expect(words('going-on-leave', '2026-12-01', parts(14))).toBe('a leave of 14 days begins on 14 Dec');
		expect(words('going-on-leave', '2026-12-01', {leave: [{from}]})).toBe('a leave without a known end begins on 14 Dec');
	});
});
