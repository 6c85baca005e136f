// The words of a row in the Team table, and the short names.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {type PersonRow, personRow} from '../../../source/reports/team/person-row.ts';
import {firstName, firstNames} from '../../../source/reports/words/first-names.ts';
import {entry, type PersonParts, personIn, type RosterParts, teamOn} from '../../support/build.ts';

const TODAY: Day = '2026-11-20';

const rowOf = (person: Omit<PersonParts, 'name'>, entries: readonly Entry[] = [], more: RosterParts = {}): PersonRow => {
	const team = teamOn(TODAY, {people: [{name: 'Ana', ...person}, ...(more.people ?? [])], areas: more.areas}, entries);
	return personRow(personIn(team, 'ana'), team);
};
const held = (on: Day) => entry('meeting-held', {person: 'ana', discussed: [], asked: []}, {on});

describe('the level', () => {
	it.each([
		[{level: 'L4', target: {level: 'L5'}}, 'L4 → L5'],
		[{level: 'L5', target: {role: 'engineering_manager'}}, 'L5 → EM'],
		[{level: 'L4', target: 'stay'}, 'L4'],
		[{level: 'L4'}, 'L4'],
		[{target: {level: 'L5'}}, '→ L5'],
		[{}, ''],
	] as const)('%j is %s', (person, words) => {
		expect(rowOf(person).level).toBe(words);
	});
});

describe('the 1:1', () => {
	it.each([
		['today', {lastMeeting: '2026-11-13'}],
		['in 3d', {lastMeeting: '2026-11-16'}],
		['1d late', {lastMeeting: '2026-11-12'}],
		['12d late', {lastMeeting: '2026-11-01'}],
		['–', {}],
		['–', {cadence: 'none', lastMeeting: '2026-11-01'}],
		['on leave', {lastMeeting: '2026-11-01', leave: [{from: '2026-11-10'}]}],
		['left', {left: '2026-11-01'}],
	] as const)('is %s', (words, person) => {
		expect(rowOf(person).oneOnOne).toBe(words);
	});

	it('says never only where muster could know', () => {
		expect(rowOf({}, [entry('topic-raised', {person: 'ana', text: 't', by: 'lead'}, {on: '2026-11-01'})]).oneOnOne).toBe('never');
	});

	it('names a planned day even when it is late', () => {
		const planned = entry('meeting-planned', {person: 'ana', day: '2026-11-24'}, {on: '2026-11-19'});
		expect(rowOf({lastMeeting: '2026-11-01'}, [planned]).oneOnOne).toBe('in 4d');
	});
});

describe('the feedback', () => {
	const noted = (type: 'praise' | 'constructive', say: 'said' | 'next', on: Day) =>
		entry('feedback-noted', {people: ['ana'], type, text: 't', say}, {on});
	it.each([
		['–', []],
		['–', [noted('praise', 'next', '2026-11-18')]],
		['praise 2d', [noted('praise', 'said', '2026-11-18')]],
		['said today', [noted('praise', 'said', '2026-11-18'), noted('constructive', 'said', '2026-11-20')]],
	] as const)('is %s', (words, entries) => {
		expect(rowOf({}, entries).feedback).toBe(words);
	});
});

describe('gaps, areas and actions', () => {
	it('tell unrated from none', () => {
		expect(rowOf({level: 'L4'}).gaps).toBe('?');
		expect(rowOf({level: 'L4', ratings: {vision: 1, influence: 5}}).gaps).toBe('1');
		expect(rowOf({level: 'L4', ratings: {influence: 5}}).gaps).toBe('–');
		expect(rowOf({}).gaps).toBe('–');
	});

	it('are counted', () => {
		const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on: '2026-11-19'});
		const row = rowOf({}, [opened], {
			areas: [
				{name: 'A', owner: 'ana'},
				{name: 'B', owner: 'ana'},
			],
		});
		expect([row.owns, row.open]).toEqual(['2', '1']);
	});
});

describe('why now', () => {
	const late = entry('action-opened', {person: 'ana', owner: 'lead', text: 'intro', due: '2026-11-11'}, {on: '2026-11-10'});

	it('leaves the note to where there is room', () => {
		const row = rowOf({}, [late]);
		expect([row.mark, row.why, row.reason]).toEqual([
			'act',
			'your promise is 9 days late',
			'your promise is 9 days late: “intro”',
		]);
	});

	it('says who covers for somebody on leave', () => {
		const row = rowOf({leave: [{from: '2026-11-01'}]}, [], {
			people: ['Bo Berg', 'Bo Lind'],
			areas: [
				{name: 'Payouts', owner: 'ana', backup: 'bo-lind'},
				{name: 'Ledger', owner: 'ana'},
			],
		});
		expect([row.mark, row.why]).toEqual(['leave', 'nobody covers Ledger, Bo L. covers Payouts']);
	});

	it('is empty for somebody who is fine', () => {
		expect(rowOf({}, [held('2026-11-19')])).toMatchObject({mark: 'fine', why: '', reason: ''});
	});
});

describe('short names', () => {
	const names = (...all: readonly string[]) => [...firstNames(all.map((name, index) => ({id: `p${index}`, name}))).values()];
	it.each([
		[
			['Ana Souza', 'Bo Lind'],
			['Ana', 'Bo'],
		],
		[
			['Ana Souza', 'Ana Meyer'],
			['Ana S.', 'Ana M.'],
		],
		[
			['Ana Souza', 'Ana Silva'],
			['Ana Souza', 'Ana Silva'],
		],
		[
			['Ana', 'Ana'],
			['Ana (p0)', 'Ana (p1)'],
		],
		[
			['Ana', 'Ana Souza'],
			['Ana (p0)', 'Ana S.'],
		],
		[['李 小龍'], ['李']],
	])('of %j are %j', (all, short) => {
		expect(names(...all)).toEqual(short);
	});

	it('of somebody unknown is their id', () => {
		expect(firstName([{id: 'ana', name: 'Ana'}], 'gil')).toBe('gil');
	});
});
