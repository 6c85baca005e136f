// Whatever is written, edited, undone, redone, taken and brought back: every record stands in one state, and there is a way back.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {EntryId} from '../../../source/domain/ids.ts';
import type {Draft, Entry, EntryKind} from '../../../source/domain/journal/entries.ts';
import {type Journal, journalOn, referenceOf} from '../../../source/domain/journal/journal.ts';
import {isRetraction} from '../../../source/domain/journal/leaning.ts';
import {versionsOf} from '../../../source/domain/journal/records.ts';
import {requireStillSo} from '../../../source/domain/journal/still-so.ts';
import {redoLast, undoLast, undoWrite} from '../../../source/domain/journal/undo.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
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

type Act = {
	readonly name: string;
	/** What is saved by whoever sees these entries. */
	readonly drafts: (entries: readonly Entry[], choice: number) => readonly Draft[];
	readonly machine?: string;
};

const chosen = <Thing>(things: readonly Thing[], choice: number): Thing | undefined =>
	things[choice % Math.max(1, things.length)];

/** What a verb would not refuse: neither closed nor said. */
const openOf = (entries: readonly Entry[], kind: EntryKind, choice: number): Entry | undefined => {
	const {live: counting, current} = seen(entries);
	const ended = new Set(
		counting.flatMap(entry => {
			if (entry.kind === 'action-closed') return [current(entry.action)];
			return entry.kind === 'feedback-said' ? [current(entry.feedback)] : [];
		}),
	);
	return chosen(
		counting.filter(entry => entry.kind === kind && !ended.has(entry.id)),
		choice,
	);
};

const edit = (entries: readonly Entry[], choice: number, text: string): readonly Draft[] => {
	const entry = chosen(
		seen(entries).live.filter(({kind}) => kind === 'win-noted' || kind === 'action-opened' || kind === 'feedback-noted'),
		choice,
	);
	return entry ? correctEntry(seen(entries), entry, {text}, today) : [];
};

const ACTS: readonly Act[] = [
	{name: 'write', drafts: (_, choice) => [win('a'), action('b'), win('c'), action('d')].slice(0, 1 + (choice % 4))},
	{
		name: 'close',
		drafts: (entries, choice) => {
			const opened = openOf(entries, 'action-opened', choice);
			return opened ? [{kind: 'action-closed', action: opened.id, outcome: 'done'}, win('closed')] : [];
		},
	},
	{
		name: 'note feedback',
		drafts: () => [{kind: 'feedback-noted', people: ['ana', 'bo'], type: 'praise', text: 'f', say: 'next'}],
	},
	{
		name: 'say',
		drafts: (entries, choice) => {
			const noted = openOf(entries, 'feedback-noted', choice);
			return noted ? [{kind: 'feedback-said', feedback: noted.id, person: 'ana'}] : [];
		},
	},
	{
		name: 'move its day',
		drafts: (entries, choice) => {
			const opened = openOf(entries, 'action-opened', choice);
			return opened ? [{kind: 'action-due-moved', action: opened.id, due: '2026-12-01'}] : [];
		},
	},
	{name: 'edit', drafts: (entries, choice) => edit(entries, choice, `edit ${entries.length}`)},
	{name: 'edit elsewhere', drafts: (entries, choice) => edit(entries, choice, `there ${entries.length}`), machine: 'there'},
	{name: 'undo', drafts: entries => undoLast(seen(entries), HERE)?.drafts ?? []},
	{name: 'redo', drafts: entries => redoLast(seen(entries), HERE)?.drafts ?? []},
	{
		name: 'undo one',
		drafts: (entries, choice) => {
			const write = chosen([...new Set(entries.map(entry => entry.write))], choice);
			return (write && undoWrite(seen(entries), write)?.drafts) ?? [];
		},
	},
	{
		name: 'take back',
		drafts: (entries, choice) => {
			const journal = seen(entries);
			const entry = chosen(
				journal.all.filter(({id}) => !journal.retractions.has(id)),
				choice,
			);
			if (!entry) return [];
			const {drafts} = takeBack(journal, entry);
			expect(seen(saved(entries, drafts)).retractions.has(entry.id)).toBe(true);
			return drafts;
		},
	},
	{
		name: 'bring back',
		drafts: (entries, choice) => {
			const journal = seen(entries);
			const entry = chosen(
				journal.all.filter(({id}) => journal.retractions.has(id)),
				choice,
			);
			if (!entry) return [];
			const {drafts} = bringBack(journal, entry);
			expect(seen(saved(entries, drafts)).retractions.has(entry.id)).toBe(false);
			return drafts;
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
		const {drafts, machine} = ACTS[act] as Act;
		const made = drafts(entries, choice);
		// Whoever sees everything is never refused.
		if (machine === undefined) expect(() => requireStillSo(made, today, () => entries)).not.toThrow();
		const next = saved(entries, made, machine);
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

/** One of two terminals acts, seeing all or what was there some saves ago. */
const turn = fc.record({
	here: fc.boolean(),
	act: fc.nat({max: ACTS.length - 1}),
	choice: fc.nat({max: 30}),
	behind: fc.constantFrom(0, 0, 1, 2, 3),
});

describe('two terminals that act on what they last saw', () => {
	const before = (entries: readonly Entry[], saves: number): readonly Entry[] => {
		const writes = [...new Set(entries.map(({write}) => write))];
		const known = new Set(writes.slice(0, Math.max(0, writes.length - saves)));
		return entries.filter(({write}) => known.has(write));
	};

	it('leave every record in one state, and save nothing or all of what they meant', () => {
		let refused = 0;
		fc.assert(
			fc.property(fc.array(turn, {maxLength: 16}), turns => {
				let entries: readonly Entry[] = [];
				for (const {act, choice, here, behind} of turns) {
					const drafts = ACTS[act]?.drafts(before(entries, behind), choice) ?? [];
					try {
						requireStillSo(drafts, today, () => entries);
						entries = saved(entries, drafts, here ? HERE : 'there');
					} catch (error) {
						expect(error).toBeInstanceOf(Refusal);
						refused += 1;
					}
					expectOneState(entries);
				}
			}),
		);
		expect(refused).toBeGreaterThan(0);
	});
});
