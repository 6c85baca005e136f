import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {EntryId} from '../../../source/domain/ids.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {compareEntries, compareWritten, journalOn, referenceOf} from '../../../source/domain/journal/journal.ts';
import {leaningOn} from '../../../source/domain/journal/leaning.ts';
import {entry, uuid} from '../../support/build.ts';
import {anyDay, anyEntries} from '../../support/generated/arbitraries.ts';

const today: Day = '2026-11-20';
const on: Day = today;
const win = (number: number, recorded: Partial<Parameters<typeof entry>[2]> = {}) =>
	entry('win-noted', {people: ['ana'], text: 't'}, {on, id: uuid(number), ...recorded});
const retraction = (number: number, of: EntryId, fields: object = {}, recorded: object = {}) =>
	entry('entry-retracted', {entry: of, ...fields}, {on, id: uuid(number), ...recorded});
const idsOf = (entries: readonly Entry[]) => entries.map(each => each.id);
const liveIds = (entries: readonly Entry[], day: Day = today) => idsOf(journalOn(entries, day).live);

describe('the order of the fold', () => {
	it('is the day spoken of, then when it was written, then the id', () => {
		const ordered = [
			win(9, {on: '2026-11-18', at: '2026-11-20T10:00:00Z'}),
			win(8, {on: '2026-11-19', at: '2026-11-19T08:00:00Z'}),
			win(1, {on: '2026-11-19', at: '2026-11-19T09:00:00Z'}),
			win(2, {on: '2026-11-19', at: '2026-11-19T09:00:00Z'}),
			win(7, {on: '2026-11-20', at: '2026-11-17T09:00:00Z'}),
		];
		expect(journalOn(ordered.toReversed(), today).all).toEqual(ordered);
	});

	it.each([
		['2026-11-20T09:00:00+01:00', '2026-11-20T09:00:00Z'],
		['2026-11-20T23:30:00+14:00', '2026-11-20T10:00:00Z'],
		['2026-11-20T09:00:00Z', '2026-11-20T09:00:00.001Z'],
		['2026-11-20T09:00:00.9Z', '2026-11-20T09:00:01Z'],
		['2026-11-20T09:00:00.000000001Z', '2026-11-20T09:00:00.000000002Z'],
		['2026-11-20T10:00:00.000000001+01:00', '2026-11-20T09:00:00.000000002Z'],
		['2026-11-20T09:00:00.1Z', '2026-11-20T10:00:00.1234+01:00'],
	])('%s comes before %s', (earlier, later) => {
		expect(compareWritten(win(2, {at: earlier}), win(1, {at: later}))).toBeLessThan(0);
		expect(compareWritten(win(1, {at: later}), win(2, {at: earlier}))).toBeGreaterThan(0);
	});

	it.each([
		['2026-11-20T09:00:00Z', '2026-11-20T09:00:00+00:00'],
		['2026-11-20T09:00:00Z', '2026-11-20T10:00:00+01:00'],
		['2026-11-20T09:00:00.5Z', '2026-11-20T09:00:00.500Z'],
	])('%s is the same instant as %s', (a, b) => expect(compareWritten(win(2, {at: a}), win(1, {at: b}))).toBe(0));

	it('is one order, whatever the entries', () => {
		fc.assert(
			fc.property(anyEntries({maxLength: 12}), entries => {
				for (const a of entries)
					for (const b of entries) {
						expect(Math.sign(compareEntries(a, b))).toBe(-Math.sign(compareEntries(b, a)) + 0);
						for (const c of entries)
							if (compareEntries(a, b) < 0 && compareEntries(b, c) < 0) expect(compareEntries(a, c)).toBeLessThan(0);
					}
			}),
			{numRuns: 20},
		);
	});
});

describe('the journal on a day', () => {
	it('leaves aside what speaks of a later day, and keeps it in `all`', () => {
		const entries = [win(1, {on: '2026-11-19'}), win(2, {on: '2026-11-20'}), win(3, {on: '2026-11-21'})];
		expect(liveIds(entries)).toEqual([uuid(1), uuid(2)]);
		expect(liveIds(entries, '2026-11-21')).toHaveLength(3);
		expect(journalOn(entries, today).all).toHaveLength(3);
	});

	it('applies retractions whatever the day they speak of', () => {
		const entries = [win(1, {on: '2026-11-01'}), retraction(2, uuid(1), {}, {on: '2026-11-20'})];
		expect(liveIds(entries, '2026-11-05')).toEqual([]);
	});

	it('is empty without entries', () =>
		expect(journalOn([], today)).toMatchObject({all: [], live: [], byId: new Map(), retractions: new Map()}));

	it('takes an entry that is there twice once, and the same one of two contents under one id', () => {
		const [one, other] = [win(1), {...win(1), text: 'other'}];
		expect(journalOn([one, one], today).all).toEqual([one]);
		expect(journalOn([one, other], today).all).toEqual(journalOn([other, one], today).all);
		expect(journalOn([one, other], today).all).toHaveLength(1);
	});

	it('is the same whatever the order on disk', () => {
		fc.assert(
			fc.property(
				anyDay,
				anyEntries().chain(entries =>
					fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], {minLength: entries.length})),
				),
				(day, [entries, shuffled]) => {
					const {current, given: _, ...journal} = journalOn(entries, day);
					const {current: currentShuffled, given: __, ...journalShuffled} = journalOn(shuffled, day);
					expect(journalShuffled).toEqual(journal);
					for (const {id} of entries) expect(currentShuffled(id)).toBe(current(id));
				},
			),
		);
	});

	it('is the same with the help of an earlier one, whatever came or went between', () => {
		fc.assert(
			fc.property(
				anyDay,
				anyDay,
				anyEntries(),
				fc.nat({max: 40}),
				fc.boolean(),
				(day, earlierDay, entries, count, isReadAgain) => {
					const before = entries.slice(0, count);
					const now = isReadAgain ? structuredClone(entries) : entries;
					const earlier = journalOn(before, earlierDay);
					for (const each of [now, now.toReversed(), now.slice(1), [...now, ...now]]) {
						const [quick, whole] = [journalOn(each, day, earlier), journalOn(each, day)];
						expect({...quick, current: undefined}).toEqual({...whole, current: undefined});
						for (const {id} of entries) expect(quick.current(id)).toBe(whole.current(id));
					}
				},
			),
		);
	});

	it('keeps the entries it knew when they are read again', () => {
		const entries = [win(1), win(2)];
		const earlier = journalOn(entries, today);
		const later = journalOn(structuredClone([...entries, win(3)]), today, earlier);
		expect(later.all).toHaveLength(3);
		for (const [index, each] of entries.entries()) expect(later.all[index]).toBe(each);
	});
});

describe('retractions', () => {
	const [a, b] = [win(1), win(2)];

	it('take one entry away, and come back with a retraction of their own, however long the chain', () => {
		const chain: Entry[] = [a, b];
		for (let link = 0; link < 6; link++) {
			expect(liveIds(chain)).toEqual(link % 2 === 0 ? [a.id, b.id] : [b.id]);
			chain.push(retraction(10 + link, link === 0 ? a.id : uuid(9 + link)));
		}
	});

	it('follow each other by name, not by when they say they were written', () => {
		const taken = retraction(10, a.id, {}, {at: '2026-11-20T12:00:00Z'});
		const givenBack = retraction(11, taken.id, {}, {at: '2026-11-20T08:00:00Z'});
		expect(liveIds([a, taken, givenBack])).toEqual([a.id]);
	});

	it('are two of one entry: both must go before it is back', () => {
		const both = [a, retraction(10, a.id), retraction(11, a.id)];
		expect(liveIds([...both, retraction(12, uuid(10))])).toEqual([]);
		expect(liveIds([...both, retraction(12, uuid(10)), retraction(13, uuid(11))])).toEqual([a.id]);
	});

	it('of something unknown, of each other in a ring, or of themselves harm nobody', () => {
		expect(liveIds([a, retraction(10, uuid(99))])).toEqual([a.id]);
		expect(liveIds([a, retraction(10, uuid(10))])).toEqual([a.id]);
		expect(liveIds([a, retraction(10, uuid(11)), retraction(11, uuid(12)), retraction(12, uuid(10))])).toEqual([a.id]);
	});

	it('may be a chain longer than the stack is deep', () => {
		const chain = Array.from({length: 30_000}, (_, index) => retraction(10 + index, index === 0 ? a.id : uuid(9 + index)));
		expect(liveIds([a, ...chain])).toEqual([a.id]);
		expect(liveIds([a, ...chain.slice(1)])).toEqual([a.id]);
		expect(liveIds([a, ...chain.slice(0, -1)])).toEqual([]);
	});

	it('settle so that one counts exactly if none that counts names it, rings aside', () => {
		fc.assert(
			fc.property(anyEntries(), entries => {
				const {all, retractions} = journalOn(entries, today);
				const recorded = all.filter(each => each.kind === 'entry-retracted');
				for (const each of recorded) {
					const named = recorded.some(other => other.entry === each.id && !retractions.has(other.id));
					if (!isInRing(each.id, recorded)) expect(retractions.has(each.id)).toBe(named);
				}
			}),
		);
	});
});

/** True when following what each names leads into a ring. */
const isInRing = (id: EntryId, retractions: readonly {readonly id: EntryId; readonly entry: EntryId}[]): boolean => {
	const named = new Map(retractions.map(each => [each.id, each.entry]));
	const passed = new Set<EntryId>();
	for (let at: EntryId | undefined = id; at !== undefined; at = named.get(at)) {
		if (passed.has(at)) return true;
		passed.add(at);
	}
	return false;
};

describe('an edited entry', () => {
	const [a, b, c] = [win(1), win(2), win(3)];
	const edits = [retraction(10, a.id, {replaces: b.id}), retraction(11, b.id, {replaces: c.id})];

	it('is stood for by what replaced it, through any number of edits', () => {
		const {current, live} = journalOn([a, b, c, ...edits], today);
		expect([a.id, b.id, c.id, uuid(99)].map(current)).toEqual([c.id, c.id, c.id, uuid(99)]);
		expect(live).toEqual([c]);
	});

	it('stands itself again once the edit is taken back', () => {
		const {current} = journalOn([a, b, ...edits.slice(0, 1), retraction(12, uuid(10)), retraction(13, b.id)], today);
		expect(current(a.id)).toBe(a.id);
	});

	it('keeps its links even when somebody else retracted it too', () => {
		for (const numbers of [
			[10, 11],
			[11, 10],
		] as const) {
			const both = [retraction(numbers[0], a.id), retraction(numbers[1], a.id, {replaces: b.id})];
			expect(journalOn([a, b, ...both], today).current(a.id)).toBe(b.id);
		}
	});

	it('may be replaced in a ring, which ends somewhere', () => {
		const ring = [retraction(10, a.id, {replaces: b.id}), retraction(11, b.id, {replaces: a.id})];
		const {current} = journalOn([a, b, ...ring], today);
		expect([a.id, b.id]).toContain(current(a.id));
		expect(journalOn([a, retraction(10, a.id, {replaces: a.id})], today).current(a.id)).toBe(a.id);
	});
});

describe('what leans on an entry', () => {
	const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on});
	const moved = entry('action-due-moved', {action: opened.id, due: null}, {on});
	const closed = entry('action-closed', {action: opened.id, outcome: 'done'}, {on});
	const noted = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'next'}, {on});
	const said = entry('feedback-said', {feedback: noted.id, person: 'ana'}, {on});
	const raised = entry('topic-raised', {person: 'ana', text: 't', by: 'lead'}, {on});
	const discussed = entry('topic-closed', {topic: raised.id, outcome: 'discussed'}, {on});
	const all = [opened, moved, closed, noted, said, raised, discussed];
	const leaning = (entries: readonly Entry[], ...ids: readonly EntryId[]) =>
		idsOf(leaningOn(journalOn(entries, today), new Set(ids)));

	it('is what refers to it', () => {
		expect([moved, closed, said, discussed].map(referenceOf)).toEqual([opened.id, opened.id, noted.id, raised.id]);
		expect([opened, noted, raised].map(referenceOf)).toEqual([undefined, undefined, undefined]);
		expect(leaning(all, opened.id)).toEqual([moved.id, closed.id]);
		expect(leaning(all, noted.id, raised.id)).toEqual([said.id, discussed.id]);
		expect(leaning(all, said.id)).toEqual([]);
	});

	it('leaves out what goes anyway, or is gone already', () => {
		expect(leaning(all, opened.id, closed.id)).toEqual([moved.id]);
		expect(leaning([...all, retraction(5000, moved.id)], opened.id)).toEqual([closed.id]);
	});

	it('includes what speaks of a later day', () => {
		const later = entry('action-closed', {action: opened.id, outcome: 'done'}, {on: '2027-01-01'});
		expect(leaning([opened, later], opened.id)).toEqual([later.id]);
	});

	it('leans on the entry that replaced it, before and after the edit', () => {
		const edited = entry('action-opened', {person: 'ana', owner: 'lead', text: 'better'}, {on});
		const edit = retraction(5001, opened.id, {replaces: edited.id});
		const after = entry('action-closed', {action: edited.id, outcome: 'done'}, {on});
		const entries = [opened, moved, edited, edit, after];
		expect(leaning(entries, edited.id)).toEqual([moved.id, after.id]);
		// With the edit taken back, what leaned on the first entry does so again, and what came after leans on nothing.
		expect(leaning(entries, edited.id, edit.id)).toEqual([after.id]);
		expect(leaning(entries, edit.id)).toEqual([edited.id, after.id]);
	});
});
