// Whatever is written, edited, undone, redone, taken and brought back: every record stands in one state, and there is a way back.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {EntryId} from '../../../source/domain/ids.ts';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {type Journal, journalOn, referenceOf} from '../../../source/domain/journal/journal.ts';
import {isRetraction} from '../../../source/domain/journal/leaning.ts';
import {versionsOf} from '../../../source/domain/journal/records.ts';
import {redoLast, undoLast, undoWrite} from '../../../source/domain/journal/undo.ts';
import {bringBack, correctEntry, takeBack} from '../../../source/domain/verbs/corrections.ts';
import {uuid} from '../../support/build.ts';

const today: Day = '2026-11-20';
const HERE = 'here';
const seen = (entries: readonly Entry[]): Journal => journalOn(entries, today);

/** The entries with one more save, as the store makes it of drafts. */
const saved = (entries: readonly Entry[], drafts: readonly Draft[], machine = HERE): readonly Entry[] => {
	const [first, second] = [entries.length + 1, new Set(entries.map(({write}) => write)).size];
	const ids = drafts.map((_, index) => uuid(first + index));
	const at = new Date(Date.UTC(2026, 10, 20, 9, 0, second)).toISOString().replace('Z', '+00:00');
	const made = drafts.map(({on = today, ...fields}, index) => {
		const pointed = Object.entries(fields).map(([key, value]) => [
			key,
			/^#\d+$/.test(String(value)) ? ids[Number(String(value).slice(1))] : value,
		]);
		return {...Object.fromEntries(pointed), id: ids[index], on, at, write: uuid(900_000 + second), machine, v: 1} as Entry;
	});
	return [...entries, ...made];
};

const live = (entries: readonly Entry[]): readonly EntryId[] => seen(entries).live.map(({id}) => id);
/** What counts, and what every entry leads to. */
const stateOf = (entries: readonly Entry[], asked: readonly Entry[] = entries) => {
	const journal = seen(entries);
	return [live(entries), asked.map(({id}) => journal.current(id))];
};
const isSpoken = (entry: Entry): boolean => !isRetraction(entry);

const action = (text: string): Draft => ({kind: 'action-opened', person: 'ana', owner: 'lead', text});
const win = (text: string): Draft => ({kind: 'win-noted', people: ['ana', 'bo'], text});

type Act = {readonly name: string; readonly act: (entries: readonly Entry[], choice: number) => readonly Entry[]};

const chosen = <Thing>(things: readonly Thing[], choice: number): Thing | undefined =>
	things[choice % Math.max(1, things.length)];

const editable = (entries: readonly Entry[]) =>
	seen(entries).live.filter(({kind}) => kind === 'win-noted' || kind === 'action-opened' || kind === 'feedback-noted');

const ACTS: readonly Act[] = [
	{
		name: 'write',
		act: (entries, choice) => saved(entries, [win('a'), action('b'), win('c'), action('d')].slice(0, 1 + (choice % 4))),
	},
	{
		name: 'close',
		act: (entries, choice) => {
			const opened = chosen(
				seen(entries).live.filter(({kind}) => kind === 'action-opened'),
				choice,
			);
			return opened ? saved(entries, [{kind: 'action-closed', action: opened.id, outcome: 'done'}, win('closed')]) : entries;
		},
	},
	{
		name: 'note feedback',
		act: entries => saved(entries, [{kind: 'feedback-noted', people: ['ana', 'bo'], type: 'praise', text: 'f', say: 'next'}]),
	},
	{
		name: 'say',
		act: (entries, choice) => {
			const noted = chosen(
				seen(entries).live.filter(({kind}) => kind === 'feedback-noted'),
				choice,
			);
			return noted ? saved(entries, [{kind: 'feedback-said', feedback: noted.id, person: 'ana'}]) : entries;
		},
	},
	{
		name: 'move its day',
		act: (entries, choice) => {
			const opened = chosen(
				seen(entries).live.filter(({kind}) => kind === 'action-opened'),
				choice,
			);
			return opened ? saved(entries, [{kind: 'action-due-moved', action: opened.id, due: '2026-12-01'}]) : entries;
		},
	},
	{
		name: 'edit',
		act: (entries, choice) => {
			const entry = chosen(editable(entries), choice);
			return entry ? saved(entries, correctEntry(seen(entries), entry, {text: `edit ${entries.length}`}, today)) : entries;
		},
	},
	{
		name: 'edit elsewhere',
		act: (entries, choice) => {
			const entry = chosen(editable(entries), choice);
			return entry
				? saved(entries, correctEntry(seen(entries), entry, {text: `there ${entries.length}`}, today), 'there')
				: entries;
		},
	},
	{name: 'undo', act: entries => saved(entries, undoLast(seen(entries), HERE)?.drafts ?? [])},
	{name: 'redo', act: entries => saved(entries, redoLast(seen(entries), HERE)?.drafts ?? [])},
	{
		name: 'undo one',
		act: (entries, choice) => {
			const write = chosen([...new Set(entries.map(entry => entry.write))], choice);
			return saved(entries, (write && undoWrite(seen(entries), write)?.drafts) ?? []);
		},
	},
	{
		name: 'take back',
		act: (entries, choice) => {
			const journal = seen(entries);
			const entry = chosen(
				journal.all.filter(({id}) => !journal.retractions.has(id)),
				choice,
			);
			if (!entry) return entries;
			const after = saved(entries, takeBack(journal, entry).drafts);
			expect(seen(after).retractions.has(entry.id)).toBe(true);
			return after;
		},
	},
	{
		name: 'bring back',
		act: (entries, choice) => {
			const journal = seen(entries);
			const entry = chosen(
				journal.all.filter(({id}) => journal.retractions.has(id)),
				choice,
			);
			if (!entry) return entries;
			const after = saved(entries, bringBack(journal, entry).drafts);
			expect(seen(after).retractions.has(entry.id)).toBe(false);
			return after;
		},
	},
];

const expectOneState = (entries: readonly Entry[]): void => {
	const journal = seen(entries);
	for (const entry of journal.all.filter(isSpoken)) {
		const counting = [...versionsOf(journal, entry.id)].filter(id => journal.byId.has(id) && !journal.retractions.has(id));
		expect(counting.length).toBeLessThanOrEqual(1);
		const reference = referenceOf(entry);
		if (reference !== undefined && !journal.retractions.has(entry.id))
			expect(journal.retractions.has(journal.current(reference))).toBe(false);
	}
};

const steps = fc.array(fc.tuple(fc.nat({max: ACTS.length - 1}), fc.nat({max: 30})), {maxLength: 14});
const played = (done: readonly (readonly [number, number])[]): readonly Entry[] =>
	done.reduce<readonly Entry[]>((entries, [act, choice]) => {
		const next = ACTS[act]?.act(entries, choice) ?? entries;
		expectOneState(next);
		return next;
	}, []);

describe('any sequence of writes, edits, undos, redos and retractions', () => {
	it('leaves every record in one state', () => {
		fc.assert(fc.property(steps, done => void played(done)));
	});

	it('has undo and redo cancel each other out, as often as there is something to undo', () => {
		fc.assert(
			fc.property(steps, fc.integer({min: 1, max: 4}), (done, times) => {
				const before = played(done);
				let after = before;
				let undone = 0;
				for (; undone < times; undone++) {
					const undoing = undoLast(seen(after), HERE);
					if (!undoing) break;
					after = saved(after, undoing.drafts);
					expectOneState(after);
				}
				for (; undone > 0; undone--) {
					const redoing = redoLast(seen(after), HERE);
					expect(redoing).toBeDefined();
					after = saved(after, redoing?.drafts ?? []);
					expectOneState(after);
				}
				expect(stateOf(after, before)).toEqual(stateOf(before));
			}),
		);
	});
});
