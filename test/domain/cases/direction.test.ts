// The cases of a direction, of areas that changed hands, and of whose report somebody is.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {CaseId} from '../../../source/domain/ids.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {caseReason} from '../../../source/reports/words/case-words.ts';
import {begun, caseIn, entry, type PersonParts, type RosterParts, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const find = (
	id: CaseId,
	parts: Omit<PersonParts, 'name'>,
	entries: readonly Entry[] = [],
	day = today,
	head: RosterParts = {},
) => caseIn(teamOn(day, {...head, people: [{name: 'Ana', ...parts}, 'Bo']}, entries), id);
const words = (...given: Parameters<typeof find>) => {
	const found = find(...given);
	return found && caseReason(found, given[3] ?? today);
};

describe('changing-track', () => {
	it('is a role, or a level on another track', () => {
		expect(words('changing-track', {level: 'L5', target: {role: 'engineering_manager'}})).toBe(
			'the target is engineering manager',
		);
		expect(words('changing-track', {level: 'L5', target: {level: 'M1'}})).toBe('the target is M1, on the management track');
		expect(find('changing-track', {level: 'L5', target: {level: 'L6'}})).toBeUndefined();
		expect(find('changing-track', {level: 'L5', target: 'stay'})).toBeUndefined();
	});

	it('ends with the role, or with the level', () => {
		expect(find('changing-track', {role: 'engineering_manager', target: {role: 'engineering_manager'}})).toBeUndefined();
		expect(find('changing-track', {level: 'M1', target: {level: 'M1'}})).toBeUndefined();
	});

	it('rests on the entry that set the target', () => {
		const set = entry('target-set', {person: 'ana', level: 'M1', rosterWas: null}, {on: '2026-11-02'});
		expect(find('changing-track', {level: 'L5'}, [set])).toMatchObject({since: '2026-11-02', records: [set.id]});
	});
});

describe('changed-areas', () => {
	const assigned = (owner: string | null, on: Day, was: string | null, why?: string) =>
		entry('area-assigned', {area: 'ledger', owner, why, rosterWas: {owner: was}}, {on});
	const head = (owner?: string) => ({areas: [{name: 'Ledger', ...(owner ? {owner} : {})}]});

	it('holds for six weeks for both, with why', () => {
		const entries = [assigned('bo', '2026-11-02', 'ana', 'Ana had four')];
		expect(words('changed-areas', {}, entries, today, head('ana'))).toBe('Ledger went to Bo on 2 Nov: “Ana had four”');
		const team = teamOn(today, {...head('ana'), people: ['Ana', 'Bo']}, entries);
		const bo = caseIn(team, 'changed-areas', 'bo');
		expect(bo && caseReason(bo, today)).toBe('took over Ledger from Ana on 2 Nov: “Ana had four”');
		expect(find('changed-areas', {}, entries, addDays('2026-11-02', 41), head('ana'))).toBeDefined();
		expect(find('changed-areas', {}, entries, addDays('2026-11-02', 42), head('ana'))).toBeUndefined();
	});

	it('is no new backup, nor the same owner again', () => {
		const same = entry(
			'area-assigned',
			{area: 'ledger', owner: 'ana', backup: 'bo', rosterWas: {owner: 'ana'}},
			{on: '2026-11-02'},
		);
		expect(find('changed-areas', {}, [same], today, head('ana'))).toBeUndefined();
	});

	it('knows the owner before from the assignment before', () => {
		const entries = [assigned('ana', '2026-10-01', null), assigned('bo', '2026-11-10', null)];
		// The first change had not run out when the second came.
		expect(find('changed-areas', {}, entries, today, head())).toMatchObject({since: '2026-10-01', records: [entries[1]?.id]});
		const later = [assigned('ana', '2026-09-29', null), assigned('bo', '2026-11-11', null)];
		expect(find('changed-areas', {}, later, today, head())?.since).toBe('2026-11-11');
	});

	it('takes the roster’s word for who held it where the entry kept none', () => {
		const bare = entry('area-assigned', {area: 'ledger', owner: 'bo'}, {on: '2026-11-02'});
		expect(words('changed-areas', {}, [bare], today, head('ana'))).toBe('Ledger went to Bo on 2 Nov');
		expect(find('changed-areas', {}, [bare], today, head('bo'))).toBeUndefined();
		expect(find('changed-areas', {}, [bare], today, head())).toBeUndefined();
	});

	it('tells of an area that nobody held before, or holds now', () => {
		expect(words('changed-areas', {}, [assigned('ana', '2026-11-10', null)], today, head())).toBe('took over Ledger on 10 Nov');
		expect(words('changed-areas', {}, [assigned(null, '2026-11-10', 'ana')], today, head('ana'))).toBe(
			'Ledger went to nobody on 10 Nov',
		);
	});
});

describe('overlooked', () => {
	const from: Day = '2026-06-01';
	const parts = {level: 'L5', joined: '2020-01-01'} as const;
	const win = entry('win-noted', {people: ['ana'], text: 't'}, {on: from});
	it('holds once nothing was said to somebody senior for ninety days', () => {
		expect(find('overlooked', parts, [...begun(from), win], addDays(from, 89))).toBeUndefined();
		const found = find('overlooked', parts, [...begun(from), win], addDays(from, 90));
		expect(found?.since).toBe(addDays(from, 90));
		expect(found && caseReason(found, addDays(from, 90))).toBe(
			'no feedback is on record as said in 90 days, no career talk is on record',
		);
	});

	it('is no case where nobody keeps such records', () => {
		expect(
			find('overlooked', parts, [...begun(from), entry('meeting-held', {person: 'ana'}, {on: from})], addDays(from, 120)),
		).toBeUndefined();
	});

	it('ends with feedback, and counts from it', () => {
		const praise = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'said'}, {on: '2026-08-20'});
		expect(find('overlooked', parts, [...begun(from), win, praise], addDays('2026-08-20', 89))).toBeUndefined();
		expect(words('overlooked', parts, [...begun(from), win, praise], addDays('2026-08-20', 90))).toBe(
			'the last feedback was said on 20 Aug, no career talk is on record',
		);
	});

	it('is no case of juniors, of people on leave, or of others’ reports', () => {
		const day = addDays(from, 100);
		expect(find('overlooked', {...parts, level: 'L2'}, [...begun(from), win], day)).toBeUndefined();
		expect(find('overlooked', {...parts, leave: [{from: addDays(from, 95)}]}, [...begun(from), win], day)).toBeUndefined();
		expect(find('overlooked', {...parts, relation: 'skip'}, [...begun(from), win], day)).toBeUndefined();
	});

	it('counts no days on leave', () => {
		const leave = [{from: '2026-06-11', until: '2026-06-20'}] as const;
		expect(find('overlooked', {...parts, leave}, [...begun(from), win], addDays(from, 99))).toBeUndefined();
	});
});

describe('relations and staying', () => {
	it('are the roster’s', () => {
		expect(words('contractor', {relation: 'contractor'})).toBe('on the roster as one');
		expect(words('contractor', {relation: 'contractor', joined: '2026-02-01'})).toBe('with the team since 1 Feb');
		expect(words('skip', {reportsTo: 'bo', relation: 'skip'})).toBe('reports to Bo');
		expect(find('skip', {})).toBeUndefined();
	});

	it('settled is to stay, without a wide gap', () => {
		expect(words('settled', {level: 'L4', target: 'stay'})).toBe('the target is to stay');
		// Only where a rating says so.
		expect(words('settled', {level: 'L4', target: 'stay', ratings: {writing: 4}})).toBe(
			'the target is to stay, with no wide gap at the level',
		);
		expect(find('settled', {level: 'L4', target: 'stay', ratings: {writing: 1}})).toBeUndefined();
		expect(find('settled', {level: 'L4'})).toBeUndefined();
	});
});
