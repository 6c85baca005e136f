// The case of work that is not yet what was agreed: said three times with nothing better, or late promises beside gaps.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {caseReason} from '../../../source/reports/words/case-words.ts';
import {caseIn, entry, type PersonParts, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const below = (entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}, day = today) =>
	caseIn(teamOn(day, {people: [{name: 'Ana', level: 'L4', ...parts}]}, entries), 'below-agreed');
const noted = (type: 'constructive' | 'praise', on: Day, competency?: string, say: 'said' | 'next' = 'said') =>
	entry('feedback-noted', {people: ['ana'], type, text: `${type} of ${on}`, say, competency}, {on});
const said = (on: Day, competency?: string) => noted('constructive', on, competency);
const win = (on: Day, competency?: string) => entry('win-noted', {people: ['ana'], text: 't', competency}, {on});

describe('constructive feedback in a row', () => {
	const three = (competency?: string) => [
		said('2026-09-10', competency),
		said('2026-10-08', competency),
		said('2026-11-05', competency),
	];

	it('is a case from the third on', () => {
		expect(below(three().slice(1))).toBeUndefined();
		const found = below(three('planning'));
		expect(found?.since).toBe('2026-11-05');
		expect(found && caseReason(found, today)).toBe(
			'constructive feedback said three times on Planning, the last on 5 Nov: “constructive of 2026-11-05”, nothing better noted on it since',
		);
	});

	it('has held since the third, even when the first ones are too long ago by now', () => {
		const four = [said('2026-06-01'), said('2026-07-01'), said('2026-08-01'), said('2026-09-08')];
		expect(below(four, {}, '2026-09-10')).toMatchObject({since: '2026-08-01', records: four.slice(1).map(({id}) => id)});
	});

	it('counts what was said, not what waits', () => {
		expect(below([...three().slice(1), noted('constructive', '2026-09-12', undefined, 'next')])).toBeUndefined();
	});

	it('ends on the hundredth day after the first of three', () => {
		const first: Day = '2026-09-10';
		expect(below(three(), {}, addDays(first, 99))).toBeDefined();
		expect(below(three(), {}, addDays(first, 100))).toBeUndefined();
	});

	it('ends with something better, on the same competency where it was about one', () => {
		expect(below([...three('planning'), win('2026-11-10', 'planning')])).toBeUndefined();
		expect(below([...three('planning'), win('2026-11-10', 'writing')])).toBeDefined();
		expect(below([...three(), noted('praise', '2026-11-10')])).toBeUndefined();
	});

	it('of several things is none with praise in between', () => {
		expect(below([...three(), noted('praise', '2026-10-20')])).toBeUndefined();
		expect(below([said('2026-09-10', 'planning'), said('2026-10-08', 'writing'), said('2026-11-05')])).toBeDefined();
	});

	it('is told of the lead’s own reports at work alone', () => {
		expect(below(three(), {relation: 'contractor'})).toBeUndefined();
		expect(below(three(), {relation: 'skip'})).toBeUndefined();
		expect(below(three(), {left: '2026-12-31'})).toBeUndefined();
		expect(below(three(), {leave: [{from: today, until: '2026-12-31'}]})).toBeUndefined();
	});

	it('is not told from before a long leave', () => {
		expect(below(three(), {leave: [{from: '2026-10-10', until: '2026-11-01'}]})).toBeUndefined();
	});
});

describe('late promises beside gaps at the level', () => {
	const promised = (due: Day, text = 't') =>
		entry('action-opened', {person: 'ana', owner: 'person', text, due}, {on: '2026-10-01'});
	const two = [promised('2026-10-30'), promised('2026-11-10')];
	const ratings = {writing: 1, planning: 1} as const;

	it('is a case with two of both, from the day after the second was due', () => {
		expect(below(two, {ratings}, '2026-11-10')).toBeUndefined();
		const found = below(two, {ratings}, '2026-11-11');
		expect(found).toMatchObject({since: '2026-11-11', records: two.map(({id}) => id)});
		expect(found && caseReason(found, today)).toBe(
			'two of their promises late, the oldest due on 30 Oct, rated below L4 on Planning, Writing',
		);
	});

	it('is none with one gap, or the gaps of a target alone', () => {
		expect(below(two, {ratings: {writing: 1}})).toBeUndefined();
		expect(below(two, {ratings: {writing: 3, planning: 3}, target: {level: 'L6'}})).toBeUndefined();
	});

	it('is none with something better noted since', () => {
		expect(below([...two, win('2026-11-12')], {ratings})).toBeUndefined();
	});

	it('counts no days of leave', () => {
		expect(below(two, {ratings, leave: [{from: '2026-10-31', until: '2026-11-15'}]}, '2026-11-15')).toBeUndefined();
		expect(below(two, {ratings, leave: [{from: '2026-10-31', until: '2026-11-15'}]}, '2026-11-16')).toBeDefined();
	});
});
