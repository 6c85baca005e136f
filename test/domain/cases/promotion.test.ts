// The case of a promotion that was not given: told by a note, or by a day gone by that is felt.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {caseReason} from '../../../source/reports/words/case-words.ts';
import {caseIn, entry, type PersonParts, teamOn} from '../../support/build.ts';

type Mood = 1 | 2 | 3 | 4 | 5;
const by: Day = '2026-09-30';
const met = (on: Day, more: {mood?: Mood; notes?: string} = {}) => entry('meeting-held', {person: 'ana', ...more}, {on});
const raised = (on: Day, text: string) => entry('topic-raised', {person: 'ana', by: 'person', text}, {on});
const before = [met('2026-09-10', {mood: 4}), met('2026-09-24', {mood: 4})];

const declined = (today: Day, entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}) =>
	caseIn(
		teamOn(today, {people: [{name: 'Ana', level: 'L4', target: {level: 'L5', by}, ...parts}]}, entries),
		'promotion-declined',
	);

describe('a note that says no', () => {
	it('is told with what they asked about it since', () => {
		const told = met('2026-09-10', {mood: 2, notes: 'Told her that the promotion was declined.'});
		const asked = raised('2026-09-11', 'What was missing for L5?');
		const found = declined('2026-09-14', [told, raised('2026-09-01', 'promotion'), asked, raised('2026-09-12', 'the rota')]);
		expect(found?.records).toEqual([told.id, asked.id]);
		expect(found && caseReason(found, '2026-09-14')).toMatch(
			/^noted on 10 Sep: .*, they asked on 11 Sep: “What was missing for L5\?”$/,
		);
	});
});

describe('a target’s day that passed', () => {
	it('is a case once the mood fell by a point', () => {
		expect(declined('2026-10-09', [...before, met('2026-10-08', {mood: 4})])).toBeUndefined();
		const found = declined('2026-10-09', [...before, met('2026-10-08', {mood: 3})]);
		expect(found?.since).toBe('2026-10-08');
		expect(found && caseReason(found, '2026-10-09')).toBe('the day set for L5 passed on 30 Sep, mood 3 since, after 4 4');
	});

	it('ends when the mood is back', () => {
		const fell = [...before, met('2026-10-08', {mood: 3}), met('2026-10-15', {mood: 4})];
		expect(declined('2026-10-16', fell)).toBeUndefined();
		expect(declined('2026-10-23', [...fell, met('2026-10-22', {mood: 2})])?.since).toBe('2026-10-22');
	});

	it('is a case once they raised it, not when they raised something else or before', () => {
		expect(declined('2026-10-09', [raised('2026-10-05', 'the rota')])).toBeUndefined();
		expect(declined('2026-10-09', [raised('2026-09-29', 'my promotion')])).toBeUndefined();
		expect(declined('2026-10-09', [raised('2026-10-05', 'What about L5?')])?.since).toBe('2026-10-05');
		expect(declined('2026-10-09', [raised('2026-10-05', 'when is the promotion decided')])).toBeDefined();
	});

	it('holds on the day after, and for a quarter', () => {
		const entries = [...before, met('2026-10-08', {mood: 2}), raised('2026-10-01', 'promotion')];
		expect(declined('2026-09-30', entries)).toBeUndefined();
		expect(declined('2026-10-01', entries)).toBeDefined();
		expect(declined(addDays(by, 90), entries)).toBeDefined();
		expect(declined(addDays(by, 91), entries)).toBeUndefined();
	});

	it('ends with a new day, or a target to stay', () => {
		const entries = [...before, met('2026-10-08', {mood: 2})];
		const day = entry(
			'target-set',
			{person: 'ana', level: 'L5', by: '2027-06-30', rosterWas: {level: 'L5', by}},
			{on: '2026-10-10'},
		);
		expect(declined('2026-10-12', [...entries, day])).toBeUndefined();
		expect(declined('2026-10-12', entries, {target: 'stay'})).toBeUndefined();
	});
});

describe('a note that says so', () => {
	const today: Day = '2026-11-20';
	it.each([
		['The promotion was declined by the committee.', true],
		['Told her that the promotion did not go through. She was quiet.', true],
		['Spoke about the promotion. The answer was no.', true],
		['The promotion was not approved this round.', true],
		['Passed over for promotion; she is angry.', true],
		['Promotion case is written, committee in December.', false],
		['Wants to speak about promotion. Declined the conference talk, too busy.', false],
		['The vendor was rejected.', false],
		['Promotion of the new site went well.', false],
	])('%s', (notes, holds) => {
		expect(declined(today, [met('2026-11-12', {notes})], {target: undefined}) !== undefined).toBe(holds);
	});

	it('counts for a quarter, and until a new level', () => {
		const told = met('2026-08-22', {notes: 'The promotion was declined.'});
		expect(declined('2026-11-19', [told], {target: undefined})).toBeDefined();
		expect(declined(today, [told], {target: undefined})).toBeUndefined();
		const level = entry('level-changed', {person: 'ana', level: 'L5', since: '2026-09-01', rosterWas: 'L4'}, {on: '2026-09-01'});
		expect(declined('2026-09-02', [told, level], {target: undefined})).toBeUndefined();
	});
});
