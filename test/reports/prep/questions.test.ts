// Which questions stand on a prep sheet, and how long they stay.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {questions} from '../../../source/knowledge/questions.ts';
import {questionsFor} from '../../../source/reports/prep/questions.ts';
import {entry, type PersonParts, personIn, teamOn} from '../../support/build.ts';

const TODAY: Day = '2026-11-20';

const asked = (today: Day, entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}) => {
	const team = teamOn(today, {people: [{name: 'Ana', ...parts}, 'Bo'], areas: [{name: 'Rota', owner: 'ana'}]}, entries);
	return questionsFor(personIn(team, 'ana'), team).map(({id}) => id);
};
const held = (on: Day, ids: readonly string[] = [], mood?: 1 | 4) =>
	entry('meeting-held', {person: 'ana', mood, discussed: [], asked: [...ids]}, {on});

describe('the questions', () => {
	it('are three, of three categories', () => {
		const ids = asked(TODAY, [held('2026-11-13')]);
		expect(ids).toHaveLength(3);
		expect(new Set(ids.map(id => questions.find(each => each.id === id)?.category)).size).toBe(3);
	});

	it('stay until the next 1:1 is held, whatever happens meanwhile', () => {
		const meeting = held('2026-11-13');
		const first = asked('2026-11-13', [meeting]);
		const later = [
			meeting,
			entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: '2026-11-14'}, {on: '2026-11-13'}),
			entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'next'}, {on: '2026-11-16'}),
			entry('meeting-skipped', {person: 'ana'}, {on: '2026-11-20'}),
		];
		for (const days of [1, 4, 7, 30]) expect(asked(addDays('2026-11-13', days), later)).toEqual(first);
		expect(asked(TODAY, [...later, held(TODAY)])).not.toEqual(first);
	});

	it('differ from person to person', () => {
		const entries = [held('2026-11-13'), entry('meeting-held', {person: 'bo', discussed: [], asked: []}, {on: '2026-11-13'})];
		const team = teamOn(TODAY, {people: ['Ana', 'Bo']}, entries);
		expect(questionsFor(personIn(team, 'bo'), team)).not.toEqual(questionsFor(personIn(team, 'ana'), team));
	});

	it('were none of them asked in the last 90 days, through a year of weekly 1:1s', () => {
		const entries: Entry[] = [];
		const when = new Map<string, Day>();
		for (let week = 0; week < 52; week++) {
			const day = addDays('2025-11-21', week * 7);
			const ids = asked(day, entries, {joined: '2020-01-01'});
			expect(ids).toHaveLength(3);
			for (const id of ids) {
				const before = when.get(id);
				expect(before === undefined || addDays(before, 90) < day, `${id} again on ${day}`).toBe(true);
				when.set(id, day);
			}
			entries.push(held(day, ids));
		}
	});

	it('follow what was going on at the last 1:1', () => {
		const categories = (ids: readonly string[]) => ids.map(id => questions.find(each => each.id === id)?.category);
		const energyOf = (mood: 1 | 4) => {
			const ids = asked(TODAY, [held('2026-11-13', [], mood)]);
			return ids.filter(id => questions.find(each => each.id === id)?.signals?.includes('mood-lower')).length;
		};
		expect(energyOf(1)).toBeGreaterThan(0);
		expect(categories(asked(TODAY, [held('2026-11-13')], {joined: '2026-11-02'}))).toContain('new-here');
		expect(categories(asked(TODAY, [held('2026-11-13')], {joined: '2024-11-02'}))).not.toContain('new-here');
		expect(categories(asked(TODAY, [held('2026-11-13')], {left: '2026-12-20'}))).toContain('leaving');
	});

	it('are there before the first 1:1, too', () => {
		expect(asked(TODAY, [])).toHaveLength(3);
	});
});
