// The case of low energy: the day before, the day, what stands beside it, and what ends it.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {caseReason} from '../../../source/reports/words/case-words.ts';
import {caseIn, entry, type PersonParts, personIn, type RosterParts, teamOn} from '../../support/build.ts';

type Mood = 1 | 2 | 3 | 4 | 5;
/** A Friday. */
const last: Day = '2026-11-06';
const met = (weeksAgo: number, mood?: Mood) => entry('meeting-held', {person: 'ana', mood}, {on: addDays(last, -7 * weeksAgo)});
/** Weekly 1:1s with these moods, the last on `last`. */
const moods = (...all: readonly (Mood | undefined)[]): readonly Entry[] =>
	all.map((mood, index) => met(all.length - 1 - index, mood));

const worn = (today: Day, entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}, head: RosterParts = {}) =>
	caseIn(teamOn(today, {...head, people: [{name: 'Ana', ...parts}, 'Bo']}, entries), 'worn');

describe('worn', () => {
	it.each<readonly [string, readonly (Mood | undefined)[], boolean]>([
		['a mood of 2', [4, 4, 4, 2], true],
		['a mood of 2 that was usual', [2, 2, 2, 2], true],
		['a mood of 3', [4, 4, 4, 3], false],
		['two below the mean', [5, 5, 5, 3], true],
		['a little less than two below the mean', [5, 5, 4, 3], false],
		['two below two moods, which are no mean', [5, 5, 3], false],
		['better again', [4, 1, 3], false],
		['the first mood of all', [2], true],
		['one 1:1 without a mood since', [2, undefined], true],
		['two 1:1s without a mood since', [2, undefined, undefined], false],
	])('%s', (_, all, holds) => {
		expect(worn('2026-11-09', moods(...all)) !== undefined).toBe(holds);
	});

	it('says what was recorded, with its day, and what stands beside it', () => {
		const areas = ['A', 'B', 'C', 'D'].map(name => ({name, owner: 'ana'}));
		const entries = [
			...moods(4, 2, 1),
			entry('meeting-skipped', {person: 'ana'}, {on: '2026-11-13'}),
			entry('action-opened', {person: 'ana', owner: 'person', text: 't', due: '2026-11-10'}, {on: '2026-11-01'}),
		];
		const found = worn('2026-11-16', entries, {}, {areas});
		expect(found && caseReason(found, '2026-11-16')).toBe(
			'mood 4 → 2 → 1, the last on 6 Nov, one 1:1 called off since, four areas, one promise of theirs past its day',
		);
		expect(found).toMatchObject({since: '2026-10-30', setBy: 'records', page: 'burnout', isHeavy: true});
		expect(found?.records).toEqual(entries.slice(0, 3).map(({id}) => id));
	});

	it('says to take away only what they name, unless something says that it is the load', () => {
		const first = (...given: Parameters<typeof worn>) => worn(...given)?.first;
		const today: Day = '2026-11-09';
		const told = entry('meeting-held', {person: 'ana', mood: 2, notes: 'Her promotion was declined.'}, {on: last});
		expect(first(today, moods(4, 2))).toMatch(/listen\. Take one thing away/);
		expect(first(today, [entry('meeting-held', {person: 'ana', mood: 1, notes: 'n'}, {on: last})])).toContain(
			'what you noted last',
		);
		expect(first(today, moods(4, 2), {}, {areas: ['A', 'B'].map(name => ({name, owner: 'ana'}))})).toMatch(/Take one thing away/);
		expect(first(today, [met(1, 4), told])).toMatch(/^Talk this week: about the no first/);
		// Low before the no: it is not all that weighs.
		expect(first(today, [met(2, 4), met(1, 2), told])).not.toContain('the no');
	});

	it('is named by what is on record beside it, and begins there, unless load is on record too', () => {
		const today: Day = '2026-11-30';
		const raised = entry('topic-raised', {person: 'ana', by: 'person', text: 'pay'}, {on: '2026-11-02'});
		const gone = entry(
			'area-assigned',
			{area: 'rota', owner: 'bo', why: 'w', rosterWas: {owner: 'ana', backup: null}},
			{on: '2026-11-04'},
		);
		const rota: RosterParts = {areas: [{name: 'Rota', owner: 'ana'}]};
		const line = (found: ReturnType<typeof worn>) => found && `${found.name}: ${caseReason(found, today)}`;
		expect(line(worn(today, [...moods(4, 2), raised]))).toBe(
			'An answer owed, and the mood low: unanswered for 28 days: “pay”, mood 4 → 2, the last on 6 Nov',
		);
		const lost = worn(today, [...moods(4, 2), gone], {}, rota);
		expect(line(lost)).toMatch(/^An area gone, and the mood lower since: Rota went to Bo on 4 Nov: “w”/);
		expect(lost?.first).toMatch(/^Speak of Rota .*the whole reason/);
		expect(lost?.leaveAlone).not.toContain('new work');
		// The mood was as low before it went.
		expect(worn(today, [...moods(2, 2), gone], {}, rota)?.name).toBe('Energy first');
		const tired = entry('meeting-held', {person: 'ana', mood: 2, notes: 'Tired: three nights of pages.'}, {on: '2026-11-20'});
		expect(worn(today, [...moods(4, 2), raised, tired])?.name).toBe('Energy first');
	});

	it('takes nothing more from who lost an area, however much is left, unless they speak of load', () => {
		const today: Day = '2026-11-30';
		const gone = entry('area-assigned', {area: 'rota', owner: 'bo', rosterWas: {owner: 'ana', backup: null}}, {on: '2026-11-04'});
		const areas = ['Rota', 'A', 'B'].map(name => ({name, owner: 'ana'}));
		const lost = worn(today, [...moods(4, 2), gone], {}, {areas});
		expect(lost?.name).toBe('An area gone, and the mood lower since');
		expect(lost?.leaveAlone).toContain('taking anything else away');
		const tired = entry('meeting-held', {person: 'ana', mood: 2, notes: 'Tired of the nights.'}, {on: '2026-11-20'});
		expect(worn(today, [...moods(4, 2), gone, tired], {}, {areas})?.name).toBe('Energy first');
	});

	it('names the area that they asked to be relieved of', () => {
		const asked = (notes: string) => entry('meeting-held', {person: 'ana', mood: 3, notes}, {on: '2026-10-20'});
		const areas = ['On-call rota', 'Refunds'].map(name => ({name, owner: 'ana'}));
		const rota = worn(
			'2026-11-09',
			[asked('Asked whether anyone else could take the rota. I said after peak.'), ...moods(2)],
			{},
			{areas},
		);
		expect(rota?.first).toMatch(/They asked about On-call rota: say who takes it and from when/);
		const course = worn('2026-11-09', [asked('Asked whether the rota could be written down.'), ...moods(2)], {}, {areas});
		expect(course?.first).not.toContain('On-call rota');
	});

	it('is no stance any more six weeks later: nothing is known since', () => {
		expect(worn(addDays(last, 41), moods(4, 2))?.name).toBe('Energy first');
		const old = worn(addDays(last, 42), moods(4, 2));
		expect(old?.name).toBe('Meet first');
		expect(old && caseReason(old, addDays(last, 42))).toMatch(/^no 1:1 for 42 days, mood 4 → 2, none known since 6 Nov$/);
		// Weeks in which the lead was away take nothing from it.
		const away = [{from: addDays(last, 1), until: addDays(last, 7)}];
		expect(worn(addDays(last, 42), moods(4, 2), {}, {away})?.name).toBe('Energy first');
	});

	it('has held since the first of the low moods in a row', () => {
		expect(worn('2026-11-09', moods(1, 4, 2, 2, 2))?.since).toBe('2026-10-23');
		// Two silent 1:1s ended the run before.
		expect(worn('2026-11-09', moods(2, undefined, undefined, 2))?.since).toBe(last);
	});

	it('ends half a year after the last mood, when nothing is known since', () => {
		expect(worn(addDays(last, 181), moods(2))).toBeDefined();
		expect(worn(addDays(last, 182), moods(2))).toBeUndefined();
	});

	it('is not told from moods before a long leave, nor while on leave', () => {
		const leave = (days: number) => [{from: addDays(last, 1), until: addDays(last, days)}];
		expect(worn(addDays(last, 21), moods(2), {leave: leave(20)})).toBeDefined();
		expect(worn(addDays(last, 22), moods(2), {leave: leave(21)})).toBeUndefined();
		expect(worn(addDays(last, 2), moods(2), {leave: leave(20)})).toBeUndefined();
	});

	it('is not told from what was brought in as history', () => {
		expect(worn('2026-11-09', [{...met(0, 1), history: true}])).toBeUndefined();
	});

	it('leaves growth, criticism and praise of overwork off', () => {
		const found = personIn(teamOn('2026-11-09', {people: ['Ana']}, moods(1))).cases[0];
		expect(found?.quiets).toEqual(expect.arrayContaining(['growth', 'criticism', 'overwork']));
	});
});
