// What the lead says of a case wins over the records, and the first case that holds frames.
import {describe, expect, it} from 'vitest';
import {CASE_RULES} from '../../../source/domain/cases/rules.ts';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {CASE_IDS, type CaseId} from '../../../source/domain/ids.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {playbookPage} from '../../../source/knowledge/playbook.ts';
import {caseReason} from '../../../source/reports/words/case-words.ts';
import {entry, type PersonParts, personIn, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const set = (id: CaseId, holds: 'yes' | 'no', on: Day = '2026-11-18') =>
	entry('case-set', {person: 'ana', case: id, holds}, {on});
const low = (on: Day) => entry('meeting-held', {person: 'ana', mood: 1}, {on});
const cases = (entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}, day = today) =>
	personIn(teamOn(day, {people: [{name: 'Ana', ...parts}]}, entries)).cases;

describe('case-set', () => {
	it('yes holds from its day, without any record, until no', () => {
		const yes = set('below-agreed', 'yes');
		const [found] = cases([yes]);
		expect(found).toMatchObject({id: 'below-agreed', since: '2026-11-18', setBy: 'lead', records: [yes.id]});
		expect(found && caseReason(found, today)).toBe('you said so on 18 Nov');
		expect(cases([yes], {}, '2026-11-17')).toEqual([]);
		expect(cases([yes, set('below-agreed', 'no', today)])).toEqual([]);
	});

	it('yes adds what the records say', () => {
		const [found] = cases([low('2026-11-13'), set('worn', 'yes')]);
		expect(found && caseReason(found, today)).toBe('you said so on 18 Nov, mood 1, the last on 13 Nov');
		expect(found?.records).toHaveLength(2);
	});

	it('no takes away what the records say, until they say it anew', () => {
		const no = set('worn', 'no', '2026-11-14');
		expect(cases([low('2026-11-13'), no])).toEqual([]);
		const better = entry('meeting-held', {person: 'ana', mood: 4}, {on: '2026-11-16'});
		expect(cases([low('2026-11-13'), no, better, low('2026-11-19')]).map(({id}) => id)).toEqual(['worn']);
	});

	it('says nothing of somebody who left', () => {
		expect(cases([set('worn', 'yes')], {left: '2026-11-19'})).toEqual([]);
	});
});

describe('several cases', () => {
	it('stand in order, the first frames', () => {
		const leave = [{from: addDays(today, 10), until: addDays(today, 40)}];
		const found = cases([low('2026-11-19')], {joined: '2026-10-01', leave, left: '2027-03-01'});
		expect(found.map(({id}) => id)).toEqual(['worn', 'arriving', 'leaving', 'going-on-leave']);
	});
});

describe('every case', () => {
	it('has a rule, in the order of the ids', () => {
		expect(CASE_RULES.map(({id}) => id)).toEqual(CASE_IDS);
	});

	it.each(CASE_RULES.map(rule => [rule.id, rule] as const))('%s has a page, a first thing, and a way out', (_, rule) => {
		expect(playbookPage(rule.page)?.id).toBe(rule.page);
		expect(rule.first).toMatch(/^[A-Z].*\.$/);
		expect(rule.ends).not.toBe('');
		expect(rule.leaveAlone.length).toBeGreaterThan(0);
	});

	it('speaks of what was recorded, never of what somebody is', () => {
		const words = CASE_RULES.flatMap(({name, first, leaveAlone, ends}) => [name, first, ...leaveAlone, ends]).join(' ');
		expect(words).not.toMatch(/burn|depress|low performer|underperform|ready|weak|lazy|difficult|stress|ill\b|diagnos/i);
	});
});
