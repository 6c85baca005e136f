import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Rating} from '../../../source/domain/ids.ts';
import {begun, entry, type PersonParts, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-06-01';
const day = (days: number): Day => addDays(start, days);
const held = (on: Day, mood?: Rating) => entry('meeting-held', {person: 'ana', ...(mood === undefined ? {} : {mood})}, {on});

describe('mood-lower', () => {
	/** One talk a day from day 1 on, with these moods. */
	const fired = (
		days: number,
		moods: readonly (Rating | undefined)[],
		parts: Partial<PersonParts> = {},
		more: Entries = [],
		head: RosterParts = {},
	) => {
		const entries = [...begun(start), ...moods.map((mood, index) => held(day(index + 1), mood)), ...more];
		return signalIn(teamOn(day(days), {...head, people: [{name: 'Ana', ...parts}, 'Bo']}, entries), 'mood-lower', 'ana');
	};
	const skip = (days: number, by?: 'lead' | 'person') =>
		entry('meeting-skipped', {person: 'ana', ...(by === undefined ? {} : {by})}, {on: day(days)});

	it.each([
		[[], undefined],
		[[3], undefined],
		[[2], 1],
		[[1], 1],
		[[5, 4, 3], undefined],
		[[2, 3], undefined],
		// A full point below the mean of up to six before, and so-so at most.
		[[4, 3, 3, 3], 4],
		[[5, 5, 5, 4, 4, 3], 6],
		[[5, 5, 5, 4, 4, 4], undefined],
		[[4, 4, 3, 3, 4], undefined],
		[[4, 4, 3, 3, 3], 5],
	] as const)('moods %j: since meeting %s', (moods, since) => {
		const found = fired(moods.length + 1, moods);
		expect(found?.since).toBe(since === undefined ? undefined : day(since));
		if (since) expect(found).toMatchObject({severity: 'watch', page: 'energy-and-workload'});
	});

	it.each([
		['weekly', 11, 'watch'],
		['weekly', 12, 'act'],
		['2d', 10, 'watch'],
		['2d', 11, 'act'],
		['biweekly', 22, 'watch'],
		['biweekly', 23, 'act'],
		['none', 30, 'watch'],
	] as const)('%s, low on day 1 and not seen since, on day %i: %s', (cadence, days, severity) =>
		expect(fired(days, [2], {cadence})?.severity).toBe(severity),
	);

	it('sends nobody to ask about energy once the lead said that it is none', () => {
		const said = (on: Day) => [entry('case-set', {person: 'ana', case: 'worn', holds: 'no'}, {on})];
		expect(fired(5, [2])?.next).toMatch(/energy/);
		expect(fired(5, [2], {}, said(day(1)))?.next).toBe('ask how it is by now, and listen');
		expect(fired(12, [2], {}, said(day(3)))).toMatchObject({
			severity: 'act',
			next: 'meet this week: ask how it is by now, and listen',
		});
		// A later low mood is another one.
		expect(fired(5, [2, 2], {}, said(day(1)))?.next).toMatch(/energy/);
	});

	it('is at act after two skips, and no more once they met', () => {
		expect(fired(5, [2], {}, [skip(3)])?.severity).toBe('watch');
		expect(fired(5, [2], {}, [skip(3), skip(4)])?.severity).toBe('act');
		expect(fired(14, [2], {}, [held(day(8))])?.severity).toBe('watch');
		expect(fired(4, [5, 5, 3, 3], {}, [])?.severity).toBe('watch');
	});

	it('ends six weeks after the mood, or with the second 1:1 without one', () => {
		expect(fired(42, [2])?.severity).toBe('act');
		expect(fired(43, [2])).toBeUndefined();
		expect(fired(9, [2], {}, [held(day(8))])?.since).toBe(day(1));
		expect(fired(15, [2], {}, [held(day(8)), held(day(15))])).toBeUndefined();
	});

	it('is told by no mood of history', () => {
		const old = entry('meeting-held', {person: 'ana', mood: 1, history: true}, {on: day(1)});
		expect(fired(5, [], {}, [old])).toBeUndefined();
	});

	it('is silent on leave and for whoever left', () => {
		expect(fired(5, [1], {leave: [{from: day(4)}]})).toBeUndefined();
		expect(fired(5, [1], {left: day(4)})).toBeUndefined();
		expect(fired(5, [1], {left: day(5)})?.severity).toBe('watch');
	});

	it('is at act when it was low twice running, whatever was said between', () => {
		expect(fired(4, [3, 2, 2])).toMatchObject({
			severity: 'act',
			since: day(2),
			reason: 'mood 2 at the 1:1 1 day ago, low twice running',
		});
		expect(fired(4, [2, 3, 2])?.severity).toBe('watch');
		expect(fired(5, [2, 2, 3])).toBeUndefined();
		expect(fired(3, [2, 2], {cadence: 'none'})?.severity).toBe('watch');
	});

	it('is at act when the lead called the next talk off, and no more once they met', () => {
		expect(fired(3, [2], {}, [skip(2, 'person')])?.severity).toBe('watch');
		expect(fired(3, [2], {}, [skip(2, 'lead')])).toMatchObject({
			severity: 'act',
			reason: 'mood 2 at the 1:1 2 days ago, and you called the next one off',
		});
		expect(fired(4, [2], {}, [skip(2, 'lead'), held(day(3))])?.severity).toBe('watch');
	});

	it('is at act from the day after a promise of the lead’s was due', () => {
		const promised = (owner: 'lead' | 'person') =>
			entry('action-opened', {person: 'ana', owner, text: 't', due: day(3)}, {on: day(1)});
		expect(fired(3, [2], {}, [promised('lead')])?.severity).toBe('watch');
		expect(fired(4, [2], {}, [promised('lead')])).toMatchObject({severity: 'act', since: day(1)});
		expect(fired(4, [2], {}, [promised('person')])?.severity).toBe('watch');
		expect(fired(4, [2, 4], {}, [promised('lead')])).toBeUndefined();
	});

	it('waits no cadence and a half where it fell from talk to talk', () => {
		const parts = {cadence: 'biweekly'};
		expect(fired(12, [4, 3, 2], parts)?.severity).toBe('watch');
		expect(fired(13, [4, 3, 2], parts)?.severity).toBe('act');
		expect(fired(13, [3, 3, 2], parts)?.severity).toBe('watch');
	});

	it('counts the days on which the lead was away, not those of a leave', () => {
		const away = [{from: day(2), until: day(11)}];
		expect(fired(11, [2], {}, [], {away})?.severity).toBe('watch');
		expect(fired(12, [2], {}, [], {away})?.severity).toBe('act');
		expect(fired(21, [2], {leave: away})?.severity).toBe('watch');
	});

	it('lasts longer by as many days as the lead was away', () => {
		const away = [{from: day(2), until: day(11)}];
		expect(fired(52, [2], {}, [], {away})?.severity).toBe('act');
		expect(fired(53, [2], {}, [], {away})).toBeUndefined();
	});

	it('is first for their own lead to ask, of whoever has one, but for what was promised them', () => {
		const promised = entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: day(2)}, {on: day(1)});
		expect(fired(4, [2, 2], {relation: 'skip'}, [skip(3, 'lead')])?.severity).toBe('watch');
		expect(fired(4, [2, 2], {relation: 'skip'}, [promised])).toMatchObject({
			severity: 'act',
			next: 'do what you promised, or say today when; ask how they are, and listen before you solve',
		});
		expect(fired(12, [2], {relation: 'skip'})?.severity).toBe('act');
	});

	it('is info once it went up again from where it had fallen to', () => {
		expect(fired(8, [5, 5, 5, 4, 4, 2, 3])).toMatchObject({severity: 'info', since: day(6)});
		expect(fired(9, [5, 5, 5, 4, 4, 2, 3, 3])?.severity).toBe('info');
		expect(fired(10, [5, 5, 5, 4, 4, 2, 3, 3, 2])?.severity).toBe('watch');
		expect(fired(10, [5, 5, 5, 5, 5, 5, 2, 4, 3])?.severity).toBe('info');
		expect(fired(8, [5, 5, 5, 4, 3, 3, 3])?.severity).toBe('watch');
		// It was lower once, long before it was good: from there it only fell.
		expect(fired(7, [2, 5, 5, 3, 3, 3])?.severity).toBe('watch');
	});
});
