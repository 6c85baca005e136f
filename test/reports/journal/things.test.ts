// One row for each thing that was recorded, and what became of it.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {versionsOf} from '../../../source/domain/journal/records.ts';
import {historyOf} from '../../../source/reports/journal/history.ts';
import {thingsIn} from '../../../source/reports/journal/things.ts';
import {entry, uuid} from '../../support/build.ts';
import {anyEntries} from '../../support/generated/arbitraries.ts';

const TODAY: Day = '2026-11-20';
const at = (minute: number) => ({
	on: TODAY,
	at: `2026-11-20T09:${String(minute).padStart(2, '0')}:00+01:00`,
	write: uuid(minute),
});
const win = (minute: number, text: string) => entry('win-noted', {people: ['ana'], text}, at(minute));
const taken = (minute: number, {id}: Entry, replaces?: Entry) =>
	entry('entry-retracted', {entry: id, ...(replaces ? {replaces: replaces.id} : {})}, at(minute));

const [first, second] = [win(1, 'first'), win(2, 'second')];
const edit = taken(2, first, second);
const told = (entries: readonly Entry[]) =>
	thingsIn(journalOn(entries, TODAY)).map(({id, entry: shown, edited, retracted}) => [id, shown.id, edited, retracted]);

describe('things', () => {
	it('stand under the id that was first, edited or not', () => {
		expect(told([first])).toEqual([[first.id, first.id, false, false]]);
		expect(told([first, edit, second])).toEqual([[first.id, second.id, true, false]]);
	});

	it('that were taken back are told as they counted last', () => {
		const gone = taken(3, second);
		expect(told([first, edit, second, gone])).toEqual([[first.id, second.id, true, true]]);
		const undone = [taken(3, second), taken(3, edit)];
		expect(told([first, edit, second, ...undone])).toEqual([[first.id, first.id, false, false]]);
		expect(told([first, edit, second, ...undone, taken(4, first)])).toEqual([[first.id, first.id, false, true]]);
	});

	it('leave out what speaks of a day to come', () => {
		expect(told([{...first, on: '2026-12-01'} as Entry])).toEqual([]);
	});

	it('are all that was recorded, each once, whatever was edited and taken back', () => {
		fc.assert(
			fc.property(anyEntries(), entries => {
				const journal = journalOn(entries, '2027-12-31');
				const things = thingsIn(journal);
				expect(new Set(things.map(({id}) => id)).size).toBe(things.length);
				for (const each of journal.all.filter(({kind}) => kind !== 'entry-retracted')) {
					const versions = versionsOf(journal, each.id);
					expect(things.filter(thing => versions.has(thing.entry.id))).toHaveLength(1);
				}
				for (const {id, entry: shown, retracted} of things) {
					const counts = [...versionsOf(journal, id)].some(version => journal.live.some(live => live.id === version));
					expect(retracted).toBe(!counts);
					expect(versionsOf(journal, id).has(shown.id)).toBe(true);
				}
			}),
		);
	});
});

describe('the history of a thing', () => {
	it('tells what each save made of it', () => {
		const [gone, undo] = [taken(3, second), [taken(4, second), taken(4, edit)]];
		const whats = (entries: readonly Entry[]) => historyOf(journalOn(entries, TODAY), first).map(({what}) => what);
		expect(whats([first])).toEqual(['recorded']);
		expect(whats([first, edit, second, ...undo])).toEqual(['recorded', 'changed', 'changed back']);
		expect(whats([first, edit, second, gone, taken(5, gone)])).toEqual(['recorded', 'changed', 'taken back', 'brought back']);
	});

	it('ends for any journal', () => {
		fc.assert(
			fc.property(anyEntries(), entries => {
				const journal = journalOn(entries, TODAY);
				for (const each of journal.all) expect(historyOf(journal, each).length).toBeLessThanOrEqual(journal.all.length);
			}),
		);
	});
});
