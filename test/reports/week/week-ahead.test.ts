import {describe, expect, it} from 'vitest';
import {weekAhead, weekLine, weekWords} from '../../../source/reports/week/week-ahead.ts';
import {entry, personIn, type RosterParts, teamOn} from '../../support/build.ts';

/** A Friday. */
const TODAY = '2026-11-20';

const groupsOf = (people: RosterParts['people'], entries: Parameters<typeof teamOn>[2] = []) =>
	weekAhead(teamOn(TODAY, {people}, entries)).map(({heading, people: who}) => [heading, who.map(({name}) => name).join(', ')]);

describe('the week ahead', () => {
	it('puts everybody under the day of their next 1:1, in the order of days', () => {
		expect(
			groupsOf([
				{name: 'Later', cadence: 'monthly', lastMeeting: '2026-11-18'},
				{name: 'Thursday', cadence: 'weekly', lastMeeting: '2026-11-19'},
				{name: 'Monday', cadence: 'weekly', lastMeeting: '2026-11-16'},
				{name: 'Today', cadence: 'weekly', lastMeeting: '2026-11-13'},
				{name: 'Late', cadence: 'weekly', lastMeeting: '2026-11-01'},
				{name: 'New'},
				{name: 'Away', cadence: 'weekly', leave: [{from: '2026-11-01'}]},
				{name: 'Unmet', cadence: 'none'},
				{name: 'Gone', left: '2026-10-01'},
			]),
		).toEqual([
			['Slipped', 'Late'],
			['Today, Fri 20 Nov', 'Today'],
			['Mon 23 Nov', 'Monday'],
			['Thu 26 Nov', 'Thursday'],
			['After 26 Nov', 'Later'],
			['None known yet', 'New'],
			['Paused', 'Away, Unmet'],
		]);
	});

	it('counts a planned day before the cadence, also for somebody who is late', () => {
		const planned = entry('meeting-planned', {person: 'late', day: '2026-11-24'}, {on: '2026-11-19'});
		expect(groupsOf([{name: 'Late', cadence: 'weekly', lastMeeting: '2026-11-01'}], [planned])).toEqual([['Tue 24 Nov', 'Late']]);
	});

	it('has the whole seventh day in it, and what comes after it in the order of days', () => {
		const on = (name: string, day: `${number}-${number}-${number}`) =>
			entry('meeting-planned', {person: name, day}, {on: '2026-11-19'});
		const entries = [on('sixth', '2026-11-26'), on('seventh', '2026-11-27'), on('tenth', '2026-11-30')];
		expect(groupsOf(['Tenth', 'Seventh', 'Sixth'], entries)).toEqual([
			['Thu 26 Nov', 'Sixth'],
			['After 26 Nov', 'Seventh, Tenth'],
		]);
	});

	it('is empty without people', () => {
		expect(groupsOf([])).toEqual([]);
		expect(weekWords(teamOn(TODAY, {}))).toBe('0 today, 0 more in the week ahead');
	});

	it('is counted in words', () => {
		const team = teamOn(TODAY, {
			people: [
				{name: 'Ana', cadence: 'weekly', lastMeeting: '2026-11-13'},
				{name: 'Bo', cadence: 'weekly', lastMeeting: '2026-11-17'},
				{name: 'Cy', cadence: 'weekly', lastMeeting: '2026-11-01'},
			],
		});
		expect(weekWords(team)).toBe('1 today, 1 more in the week ahead, 1 slipped');
	});
});

describe('one line of it', () => {
	const lineOf = (person: Exclude<RosterParts['people'], undefined>[number], entries: Parameters<typeof teamOn>[2] = []) => {
		const team = teamOn(TODAY, {people: [person, 'Bo'], areas: [{name: 'Payouts', owner: 'ana', backup: 'bo'}]}, entries);
		return weekLine(personIn(team, 'ana'), team);
	};

	it('says how often, since when, and how late', () => {
		expect(lineOf({name: 'Ana', cadence: 'weekly', lastMeeting: '2026-11-01'}).when).toBe('weekly · last 1 Nov · 12d late');
		expect(lineOf({name: 'Ana', cadence: '10d', lastMeeting: '2026-11-19'}).when).toBe(
			'every 10 days · last 19 Nov · Mon 30 Nov',
		);
		expect(lineOf('Ana').when).toBe('weekly · last one unknown');
	});

	it('says that a day was planned', () => {
		const planned = entry('meeting-planned', {person: 'ana', day: '2026-11-24'}, {on: '2026-11-19'});
		expect(lineOf({name: 'Ana', cadence: 'weekly', lastMeeting: '2026-11-17'}, [planned]).when).toBe(
			'weekly · last 17 Nov · planned',
		);
	});

	it('says who covers while somebody is on leave, and until when', () => {
		expect(lineOf({name: 'Ana', leave: [{from: '2026-11-01', until: '2026-12-01'}]})).toMatchObject({
			when: 'on leave until 1 Dec · Bo covers Payouts',
			mark: 'leave',
			why: '',
		});
		expect(lineOf({name: 'Ana', leave: [{from: '2026-11-01'}]}).when).toBe('on leave · Bo covers Payouts');
	});

	it('counts what waits', () => {
		const entries = [
			entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'next'}, {on: '2026-11-19'}),
			entry('topic-raised', {person: 'ana', text: 't', by: 'lead'}, {on: '2026-11-19'}),
			entry('topic-raised', {person: 'ana', text: 't', by: 'person'}, {on: '2026-11-19'}),
			entry('action-opened', {person: 'ana', text: 't', owner: 'lead'}, {on: '2026-11-19'}),
		];
		expect(lineOf('Ana', entries).waiting).toBe('1 to say · 2 topics · 1 open');
		expect(lineOf('Ana').waiting).toBe('');
	});

	it('tells days without a word on lateness for others to see', () => {
		const late = teamOn(TODAY, {
			people: [
				{name: 'Ana', lastMeeting: '2026-11-01'},
				{name: 'Bo', target: 'stay'},
			],
		});
		expect(late.people.map(person => weekLine(person, late).meets)).toEqual(['weekly · last 1 Nov', 'weekly']);
	});

	it('has nobody slipped while masked, and everybody by name', () => {
		const late = teamOn(TODAY, {people: ['Zoe', {name: 'Ana', lastMeeting: '2026-11-01'}, 'Bo']});
		const named = weekAhead(late, true).map(({heading, people: who}) => [heading, who.map(({name}) => name)]);
		expect(named).toEqual([['None known yet', ['Ana', 'Bo', 'Zoe']]]);
		expect(weekWords(late, true)).toBe('0 today, 0 more in the week ahead');
	});
});
