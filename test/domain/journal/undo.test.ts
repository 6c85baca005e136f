import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {WriteId} from '../../../source/domain/ids.ts';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {retract, type Undoing, undoLast, undoWrite} from '../../../source/domain/journal/undo.ts';
import {entry, uuid} from '../../support/build.ts';
import {anyEntries} from '../../support/generated/arbitraries.ts';

const today: Day = '2026-11-20';
const on = today;
const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00+01:00`;
const win = (minute: number, write: string, recorded: object = {}) =>
	entry('win-noted', {people: ['ana'], text: 't'}, {on, at: at(minute), write, ...recorded});

/** Saves what an undo asks for, as the store would. */
const saved = (drafts: readonly Draft[], minute: number, write: string = uuid(900_000 + minute)): readonly Entry[] =>
	drafts.map((draft, index) => {
		if (draft.kind !== 'entry-retracted') throw new Error('an undo saves retractions only');
		const {kind, ...fields} = draft;
		return entry(kind, fields, {on, at: at(minute), write, id: uuid(1_000_000 + minute * 1000 + index)});
	});

const undone = (entries: readonly Entry[], machine = 'this-machine'): Undoing | undefined =>
	undoLast(journalOn(entries, today), machine);
const texts = (entries: readonly Entry[] = []) => entries.map(each => each.id);
const live = (entries: readonly Entry[]) => texts(journalOn(entries, today).live);

describe('undo', () => {
	it('takes back a whole save', () => {
		const [before, one, two] = [win(1, uuid(101)), win(2, uuid(102)), win(2, uuid(102))];
		const undoing = undone([before, one, two]);
		expect(undoing).toMatchObject({write: uuid(102), entries: [one, two], leaning: []});
		expect(undoing?.drafts).toEqual([
			{kind: 'entry-retracted', entry: one.id},
			{kind: 'entry-retracted', entry: two.id},
		]);
	});

	it('goes by when a save was written, not by the day it speaks of', () => {
		const earlier = win(1, uuid(101), {on: '2026-11-20'});
		const later = win(2, uuid(102), {on: '2026-11-01'});
		const ahead = win(3, uuid(103), {on: '2026-12-24'});
		expect(undone([earlier, later])?.entries).toEqual([later]);
		expect(undone([earlier, later, ahead])?.entries).toEqual([ahead]);
	});

	it('leaves the saves of other machines alone', () => {
		const [mine, theirs] = [win(1, uuid(101)), win(2, uuid(102), {machine: 'other'})];
		expect(undone([mine, theirs])?.entries).toEqual([mine]);
		expect(undone([mine, theirs], 'other')?.entries).toEqual([theirs]);
		expect(undone([mine, theirs], 'third')).toBeUndefined();
	});

	it('walks back save by save, and never undoes an undoing', () => {
		let journal: readonly Entry[] = [win(1, uuid(101)), win(2, uuid(102)), win(3, uuid(103))];
		const [first, second] = texts(journal);
		for (const [minute, left] of [
			[4, [first, second]],
			[5, [first]],
			[6, []],
		] as const) {
			journal = [...journal, ...saved(undone(journal)?.drafts ?? [], minute)];
			expect(live(journal)).toEqual(left);
		}
		expect(undone(journal)).toBeUndefined();
	});

	it('goes on with what was written since', () => {
		const start = [win(1, uuid(101)), win(2, uuid(102))];
		const after = [...start, ...saved(undone(start)?.drafts ?? [], 3), win(4, uuid(104))];
		expect(undone(after)?.write).toBe(uuid(104));
	});

	it('has nothing to do in an empty journal', () => expect(undone([])).toBeUndefined());

	it('names later entries that lean on the save, and takes them along', () => {
		const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on, at: at(1), write: uuid(101)});
		const closed = entry('action-closed', {action: opened.id, outcome: 'done'}, {on, at: at(2), machine: 'other'});
		const undoing = undone([opened, closed]);
		expect(undoing).toMatchObject({entries: [opened], leaning: [closed]});
		expect(live([opened, closed, ...saved(undoing?.drafts ?? [], 3)])).toEqual([]);
	});

	it('takes back what is left of a save of which a part was taken back by hand', () => {
		const [one, two] = [win(1, uuid(101)), win(1, uuid(101))];
		const journal = [one, two, ...saved([{kind: 'entry-retracted', entry: one.id}], 2)];
		expect(undone(journal)?.entries).toEqual([two]);
	});

	it('finds no save that is unknown or gone already', () => {
		const one = win(1, uuid(101));
		const journal = journalOn([one, ...saved([{kind: 'entry-retracted', entry: one.id}], 2, uuid(102))], today);
		expect(undoWrite(journal, uuid(999) as WriteId)).toBeUndefined();
		expect(undoWrite(journal, uuid(101) as WriteId)).toBeUndefined();
		expect(undoWrite(journal, uuid(102) as WriteId)).toBeUndefined();
	});
});

describe('undo of an edit', () => {
	const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 'first'}, {on, at: at(1), write: uuid(101)});
	const closed = entry('action-closed', {action: opened.id, outcome: 'done'}, {on, at: at(2), write: uuid(102)});
	const better = entry('action-opened', {person: 'ana', owner: 'lead', text: 'better'}, {on, at: at(3), write: uuid(103)});
	const edit = entry('entry-retracted', {entry: opened.id, replaces: better.id}, {on, at: at(3), write: uuid(103)});
	const journal = [opened, closed, better, edit];

	it('brings back the first wording, and what leaned on it before', () => {
		const undoing = undone(journal);
		expect(undoing?.entries).toEqual([better, edit]);
		expect(undoing?.leaning).toEqual([]);
		const after = [...journal, ...saved(undoing?.drafts ?? [], 4)];
		expect(live(after)).toEqual([opened.id, closed.id]);
		expect(journalOn(after, today).current(opened.id)).toBe(opened.id);
	});

	it('can then be undone further', () => {
		let after: readonly Entry[] = [...journal, ...saved(undone(journal)?.drafts ?? [], 4)];
		expect(undone(after)?.entries).toEqual([closed]);
		after = [...after, ...saved(undone(after)?.drafts ?? [], 5)];
		expect(undone(after)?.entries).toEqual([opened]);
	});
});

describe('undo where the journal was edited by hand', () => {
	it('leaves alone a retraction that stands for itself, whatever an edit names in the place of another', () => {
		const [gone, kept] = [win(1, uuid(101)), win(2, uuid(102))];
		const id = uuid(500_000);
		const ring = entry('entry-retracted', {entry: gone.id, replaces: id}, {on, at: at(3), write: uuid(103), id});
		const edit = entry('entry-retracted', {entry: kept.id, replaces: gone.id}, {on, at: at(4), write: uuid(104)});
		const before = [gone, kept, ring];
		const together = [...before, edit, win(4, uuid(104))];
		const undoing = undoWrite(journalOn(together, today), uuid(104) as WriteId);
		expect(undoing?.leaning).toEqual([]);
		expect(live([...together, ...saved(undoing?.drafts ?? [], 5)])).toEqual(live(before));
	});
});

describe('taking back by hand', () => {
	it('gives the reason to each retraction', () => {
		const opened = entry('topic-raised', {person: 'ana', text: 't', by: 'lead'}, {on});
		const closed = entry('topic-closed', {topic: opened.id, outcome: 'dropped'}, {on});
		expect(retract(journalOn([opened, closed], today), [opened.id], 'wrong person')).toEqual({
			leaning: [closed],
			returning: [],
			drafts: [
				{kind: 'entry-retracted', entry: opened.id, why: 'wrong person'},
				{kind: 'entry-retracted', entry: closed.id, why: 'wrong person'},
			],
		});
	});

	it('of a retraction brings back what it took away', () => {
		const one = win(1, uuid(101));
		const taken = saved([{kind: 'entry-retracted', entry: one.id}], 2);
		const journal = [one, ...taken];
		const {drafts} = retract(
			journalOn(journal, today),
			taken.map(({id}) => id),
		);
		expect(live([...journal, ...saved(drafts, 3)])).toEqual([one.id]);
	});
});

it('undoing a save gives back exactly what counted before it, whatever was recorded', () => {
	fc.assert(
		fc.property(anyEntries(), anyEntries({maxLength: 6, firstId: 50}), (before, together) => {
			const write = uuid(7_000_000) as WriteId;
			const save = together.map(each => ({...each, write}));
			const undoing = undoWrite(journalOn([...before, ...save], today), write);
			if (undoing === undefined) return;
			fc.pre(undoing.drafts.length === undoing.entries.length);
			const retractions = undoing.drafts.map((draft, index) =>
				entry('entry-retracted', draft as never, {on, id: uuid(8_000_000 + index)}),
			);
			expect(live([...before, ...save, ...retractions])).toEqual(live(before));
		}),
	);
});
