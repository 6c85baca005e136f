// Two edits of one record that knew nothing of each other: one counts, the lead chooses, and the choice can be taken back.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {WriteId} from '../../../source/domain/ids.ts';
import {choiceOf, choicesIn, chosen} from '../../../source/domain/journal/choices.ts';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {requireStillSo} from '../../../source/domain/journal/still-so.ts';
import {redoLast, undoLast, undoWrite} from '../../../source/domain/journal/undo.ts';
import {correctEntry, takeBack} from '../../../source/domain/verbs/corrections.ts';
import {entry, uuid} from '../../support/build.ts';

const today: Day = '2026-11-20';
let minute = 0;
/** One save, as the store writes it. */
const saved = (drafts: readonly Draft[], machine = 'here'): readonly Entry[] => {
	minute += 1;
	const at = `2026-11-20T09:${String(minute).padStart(2, '0')}:00+01:00`;
	const ids = drafts.map((_, index) => uuid(minute * 100 + index));
	const pointed = (value: unknown) => (typeof value === 'string' && value.startsWith('#') ? ids[Number(value.slice(1))] : value);
	return drafts.map(({kind, ...fields}, index) => {
		const own = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, pointed(value)]));
		return entry(kind, own as never, {on: today, at, write: uuid(minute) as WriteId, id: ids[index], machine} as never);
	});
};
const journal = (...saves: ReadonlyArray<readonly Entry[]>) => journalOn(saves.flat(), today);
const texts = (...saves: ReadonlyArray<readonly Entry[]>) =>
	journal(...saves).live.map(each => ('text' in each ? each.text : each.kind));

const base = saved([{kind: 'action-opened', person: 'ana', owner: 'lead', text: 'as written'}]);
const [first] = base as readonly [Entry];
const edited = (text: string, machine: string, of: Entry = first, before: readonly Entry[] = base) =>
	saved(correctEntry(journal(before), of, {text}, today), machine);
const here = edited('edited here', 'here');
const there = edited('edited there', 'there');
const both = [base, here, there] as const;
const versions = () => choicesIn(journal(...both))[0]?.versions ?? [];
const [ours, theirs] = [here[0] as Entry, there[0] as Entry];

describe('a record that was edited in two places', () => {
	it('counts once, as it was written last, whatever the order on disk', () => {
		expect(texts(...both)).toEqual(['edited there']);
		expect(texts(there, base, here)).toEqual(['edited there']);
		expect(versions()).toEqual([ours, theirs]);
		for (const id of [first.id, ours.id, theirs.id]) expect(choiceOf(journal(...both), id)?.versions).toHaveLength(2);
	});

	it('keeps what leans on either version', () => {
		const done = saved([{kind: 'action-closed', action: ours.id, outcome: 'done'}]);
		expect(journal(...both, done).current(ours.id)).toBe(theirs.id);
		expect(texts(...both, done)).toEqual(['edited there', 'action-closed']);
	});

	it('is no choice where both say the same, or one was edited again', () => {
		expect(choicesIn(journal(base, here, edited('edited here', 'there')))).toEqual([]);
		const again = edited('again', 'here', ours, [...base, ...here]);
		expect(choicesIn(journal(base, here, there, again))[0]?.versions.map(({id}) => id)).toEqual([theirs.id, again[0]?.id]);
		expect(texts(base, here, there, again)).toEqual(['again']);
	});

	it('goes as a whole when it is taken back, and counts once in three versions', () => {
		const gone = saved(takeBack(journal(...both), theirs).drafts);
		expect(texts(...both, gone)).toEqual([]);
		const third = edited('third', 'third');
		expect(texts(...both, third)).toEqual(['third']);
		expect(choicesIn(journal(...both, third))[0]?.versions).toHaveLength(3);
	});

	it('is not hidden by a version that is not there', () => {
		expect(texts(base, here, there.slice(1))).toEqual(['edited here']);
	});
});

describe('a choice', () => {
	const choosing = (stays: Entry) => saved(chosen({versions: versions()}, stays));

	it.each([
		['the one written first', ours, 'edited here'],
		['the one that counted anyway', theirs, 'edited there'],
	])('of %s stands, and undo and redo know it', (_, stays, text) => {
		const choice = choosing(stays);
		expect(texts(...both, choice)).toEqual([text]);
		expect(choicesIn(journal(...both, choice))).toEqual([]);
		expect(journal(...both, choice).current(first.id)).toBe(stays.id);
		expect(redoLast(journal(...both, choice), 'here')).toBeUndefined();
		const undoing = undoLast(journal(...both, choice), 'here');
		expect(undoing?.write).toBe(choice[0]?.write);
		expect(undoWrite(journal(...both, choice), choice[0]?.write as WriteId)?.drafts).toEqual(undoing?.drafts);
		const undone = saved(undoing?.drafts ?? []);
		expect(choicesIn(journal(...both, choice, undone))).toHaveLength(1);
		const redone = saved(redoLast(journal(...both, choice, undone), 'here')?.drafts ?? []);
		expect(texts(...both, choice, undone, redone)).toEqual([text]);
		expect(choicesIn(journal(...both, choice, undone, redone))).toEqual([]);
	});

	it('is refused once another terminal has chosen', () => {
		const all = [...both, choosing(ours)].flat();
		const drafts = chosen({versions: versions()}, theirs);
		expect(() => requireStillSo(drafts, today, () => both.flat())).not.toThrow();
		expect(() => requireStillSo(drafts, today, () => all)).toThrow('it was chosen meanwhile');
	});

	it('may be undone, and the record taken back, as the store asks under the lock', () => {
		const all = [...both, choosing(ours)].flat();
		const undo = undoLast(journalOn(all, today), 'here')?.drafts ?? [];
		expect(() => requireStillSo(undo, today, () => all)).not.toThrow();
		const gone = takeBack(journal(...both), theirs).drafts;
		expect(() => requireStillSo(gone, today, () => both.flat())).not.toThrow();
	});
});
