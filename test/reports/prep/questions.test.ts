// Which questions stand on a prep sheet, and how long they stay.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {CaseId} from '../../../source/domain/ids.ts';
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
	it('are as many as there are grounds, three at most, and one that can be asked at any time where there is none', () => {
		const met = held('2026-11-13');
		const win = entry('win-noted', {people: ['ana'], text: 't'}, {on: '2026-11-16'});
		const due = entry('action-opened', {person: 'ana', owner: 'person', text: 'p', due: '2026-11-24'}, {on: '2026-11-16'});
		const topic = entry('topic-raised', {person: 'ana', by: 'person', text: 'pay'}, {on: '2026-10-20'});
		const noted = entry('meeting-held', {person: 'ana', notes: 'Will split the import in two parts.'}, {on: '2026-11-13'});
		expect(asked(TODAY, [met])).toHaveLength(1);
		const closed = entry('meeting-held', {person: 'ana', notes: 'Month closed in three days, well done.'}, {on: '2026-11-13'});
		expect(asked(TODAY, [closed])).not.toContain('work-noted-last');
		expect(asked(TODAY, [met, win])).toEqual(['work-went-well']);
		expect(asked(TODAY, [noted, win])).toEqual(['work-went-well', 'work-noted-last']);
		expect(asked(TODAY, [topic, noted, win, due])).toEqual(['work-settle-today', 'work-went-well', 'work-noted-last']);
	});

	it('are one and to the matter for who asked for no small talk, or to be left in peace', () => {
		const win = entry('win-noted', {people: ['ana'], text: 't'}, {on: '2026-11-16'});
		const noted = (notes: string) => entry('meeting-held', {person: 'ana', notes}, {on: '2026-11-13'});
		const topic = entry('topic-raised', {person: 'ana', by: 'person', text: 'pay'}, {on: '2026-10-20'});
		expect(asked(TODAY, [noted('Content, says leave her be.')])).toEqual([]);
		for (const notes of ['Once a month and no small talk.', 'Wants to be left alone with the knowledge base.'])
			expect(asked(TODAY, [topic, noted(notes), win])).toEqual(['work-settle-today']);
		expect(asked(TODAY, [held('2026-11-13')], {notes: 'Keep it short.'}).length).toBeLessThanOrEqual(1);
	});

	it('of somebody on leave are those of the first day back, how it is before what may wait', () => {
		const leave = [{from: '2026-11-02', until: '2026-11-27'}] as const;
		expect(asked(TODAY, [held('2026-10-30')], {leave})).toEqual(['return-how', 'return-from-me']);
	});

	it('name the day, the area and the target that they take up', () => {
		const team = teamOn(
			TODAY,
			{people: [{name: 'Ana', level: 'L3', target: {level: 'L4'}}, 'Bo'], areas: [{name: 'Rota', owner: 'ana'}]},
			[
				entry('area-assigned', {area: 'rota', owner: 'bo', rosterWas: {owner: 'ana', backup: null}}, {on: '2026-09-01'}),
				entry('meeting-held', {person: 'ana', notes: 'Would like to fix the causes, not answer them.'}, {on: '2026-11-06'}),
				entry('meeting-held', {person: 'ana', notes: 'Will split the import in two parts.', mood: 4}, {on: '2026-11-13'}),
			],
		);
		const texts = questionsFor(personIn(team, 'ana'), team).map(({text}) => text);
		expect(texts).toEqual([
			'What does it mean for you that Rota went to somebody else, and what would you like to hold instead?',
			'What would be a first step to what you wished for on 6 Nov?',
			'Which work of the coming weeks brings you nearer to L4, and what is missing for it?',
		]);
	});

	it('stay until the next 1:1 is held, as long as what they take for granted does', () => {
		const meeting = held('2026-11-13');
		const first = asked('2026-11-13', [meeting]);
		const later = [
			meeting,
			entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'next'}, {on: '2026-11-16'}),
			entry('action-opened', {person: 'ana', owner: 'person', text: 't', due: '2026-12-14'}, {on: '2026-11-16'}),
		];
		for (const days of [1, 4, 7]) expect(asked(addDays('2026-11-13', days), later)).toEqual(first);
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
			expect(ids.length).toBeGreaterThanOrEqual(1);
			for (const id of ids) {
				const before = when.get(id);
				expect(before === undefined || addDays(before, 90) < day, `${id} again on ${day}`).toBe(true);
				when.set(id, day);
			}
			entries.push(held(day, ids));
		}
	});

	const isFor = (id: string, given: CaseId) => questions.find(each => each.id === id)?.cases?.includes(given) ?? false;

	it.each<readonly [CaseId, Omit<PersonParts, 'name'>, readonly Entry[], number]>([
		['worn', {}, [held('2026-11-13', [], 1)], 3],
		['returning', {leave: [{from: '2026-06-01', until: '2026-11-19'}]}, [held('2026-05-29')], 3],
		['arriving', {joined: '2026-11-16'}, [], 2],
		['leaving', {left: '2026-12-20'}, [held('2026-11-13')], 3],
		['going-on-leave', {leave: [{from: '2026-12-07', until: '2027-03-31'}]}, [held('2026-11-13')], 2],
		['contractor', {relation: 'contractor'}, [held('2026-11-13')], 2],
		['skip', {relation: 'skip', reportsTo: 'bo'}, [held('2026-11-13')], 2],
		['settled', {level: 'L4', target: 'stay'}, [held('2026-11-13')], 1],
		['changing-track', {level: 'L5', target: {level: 'M1'}}, [held('2026-11-13')], 2],
	])('for %s come first, at the very 1:1 at which it is true', (given, parts, entries, count) => {
		const ids = asked(TODAY, entries, parts);
		expect(ids.slice(0, count).filter(id => isFor(id, given))).toHaveLength(count);
	});

	it('are none of growth or a career for somebody worn, whatever else was asked already', () => {
		const entries: Entry[] = [];
		for (let week = 8; week > 0; week--) {
			const day = addDays(TODAY, -7 * week);
			const ids = asked(day, entries, {level: 'L4', target: {level: 'L5'}});
			if (entries.length > 0) {
				const categories = ids.map(id => questions.find(each => each.id === id)?.category);
				for (const category of ['growth', 'career', 'people', 'agreed']) expect(categories).not.toContain(category);
			}
			entries.push(held(day, ids, 1));
		}
	});

	it('are there before the first 1:1, too', () => {
		expect(asked(TODAY, [])).toEqual(expect.arrayContaining(['work-first-talk', 'new-work-best']));
	});
});
