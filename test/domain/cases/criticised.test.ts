// Constructive notes close together: from which day on, how close, and how long it is said.
import {describe, expect, it} from 'vitest';
import {criticisedLately} from '../../../source/domain/cases/criticised.ts';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {criticismWords} from '../../../source/reports/words/criticism-words.ts';
import {begun, caseIn, entry, type PersonParts, personIn, teamOn} from '../../support/build.ts';

const first: Day = '2026-11-02';
const on = (days: number): Day => addDays(first, days);
const note = (days: number, type: 'constructive' | 'praise' = 'constructive', say: 'said' | 'next' = 'said') =>
	entry('feedback-noted', {people: ['ana'], type, text: 't', say}, {on: on(days)});
const team = (today: Day, notes: readonly ReturnType<typeof note>[], parts: Omit<PersonParts, 'name'> = {}) =>
	teamOn(today, {people: [{name: 'Ana', ...parts}, 'Bo']}, [...begun('2026-09-01'), ...notes]);
const found = (...given: Parameters<typeof team>) => criticisedLately(personIn(team(...given), 'ana'), given[0]);

describe('three constructive notes', () => {
	it.each<readonly [string, number, readonly ReturnType<typeof note>[], number]>([
		['two', 10, [note(0), note(9)], 0],
		['the third', 10, [note(0), note(5), note(9)], 3],
		['said or still to be said', 10, [note(0), note(5, 'constructive', 'next'), note(9)], 3],
		['praise is none of them', 10, [note(0), note(5, 'praise'), note(9)], 0],
		['praise between them takes nothing back', 10, [note(0), note(5), note(6, 'praise'), note(9)], 3],
		['within three weeks', 21, [note(0), note(5), note(21)], 3],
		['a day too far apart', 22, [note(0), note(5), note(22)], 0],
		['for four weeks', 27, [note(0), note(5), note(9)], 3],
		['no longer', 28, [note(0), note(5), note(9)], 0],
	])('%s', (_, days, notes, count) => {
		expect(found(on(days), notes)).toHaveLength(count);
	});

	it('is nothing that a skip level, a contractor or a returner is told of', () => {
		const notes = [note(0), note(5), note(9)];
		expect(found(on(10), notes, {relation: 'contractor'})).toEqual([]);
		expect(found(on(10), notes, {leave: [{from: '2026-10-01', until: on(3)}]})).toEqual([]);
	});

	it('in words, with their days', () => {
		const words = (days: number, ...all: readonly number[]) =>
			criticismWords(
				found(
					on(days),
					all.map(each => note(each)),
				),
				on(days),
			);
		expect(words(10, 0, 5, 9)).toBe(
			'three constructive notes in 10 days, of 2 Nov, 7 Nov and 11 Nov: ask what is going on before you add a fourth',
		);
		expect(words(10, 9, 9, 9)).toBe('three constructive notes on one day: ask what is going on before you add a fourth');
		expect(words(10, 0, 5, 8, 9)).toMatch(/^four constructive notes .*before you add a fifth$/);
	});

	it('comes before what was agreed, where there is nothing older', () => {
		const sudden = caseIn(team(on(10), [note(0), note(5), note(9)]), 'below-agreed');
		expect(sudden?.first).toMatch(/^Ask what is going on before you add another\./);
		const longer = caseIn(team(on(60), [note(0), note(40), note(50), note(55)]), 'below-agreed');
		expect(longer?.first).toMatch(/^Say what was agreed/);
	});
});
