import {describe, expect, it} from 'vitest';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {bringBack, correctEntry, takeBack} from '../../../source/domain/verbs/corrections.ts';
import {entry, personIn, teamOn, uuid} from '../../support/build.ts';

const TODAY = '2026-11-20';
const on = {on: '2026-11-10'} as const;

const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 'intro', due: '2026-11-15'}, on);
const closed = entry('action-closed', {action: opened.id, outcome: 'done'}, {on: '2026-11-12'});
const journalOf = (...entries: readonly Entry[]) => journalOn(entries, TODAY);

let saved = 0;
/** What the store makes of drafts, `#0` pointing at the first of them. */
const store = (drafts: readonly Draft[]): readonly Entry[] => {
	const ids = drafts.map(() => uuid(900_000 + saved++));
	return drafts.map(({kind, on: day = TODAY, ...fields}, index) => {
		const pointed = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value === '#0' ? ids[0] : value]));
		return entry(kind, pointed as never, {on: day, id: ids[index], at: `2026-11-20T10:00:00.00${index}+00:00`}) as Entry;
	});
};
const refusal = (act: () => unknown): string => {
	try {
		act();
	} catch (error) {
		if (error instanceof Refusal) return error.code;
	}
	return 'nothing';
};

describe('taking back', () => {
	it('takes what leans on it along', () => {
		const {drafts, leaning} = takeBack(journalOf(opened, closed), opened);
		expect(leaning).toEqual([closed]);
		expect(drafts.map(draft => draft.kind === 'entry-retracted' && draft.entry)).toEqual([opened.id, closed.id]);
	});

	it('is refused for what was taken back already', () => {
		const [retraction] = store(takeBack(journalOf(closed), closed).drafts);
		const journal = journalOf(opened, closed, retraction as Entry);
		expect(refusal(() => takeBack(journal, closed))).toBe('already-retracted');
	});
});

describe('bringing back', () => {
	it('takes the retraction back, so that the team is as it was', () => {
		const gone = [opened, ...store(takeBack(journalOf(opened), opened).drafts)];
		const team = (entries: readonly Entry[]) => personIn(teamOn(TODAY, {people: ['Ana']}, entries)).actions;
		expect(team(gone)).toEqual([]);
		const back = [...gone, ...store(bringBack(journalOf(...gone), opened).drafts)];
		expect(team(back)).toEqual(team([opened]));
		expect(journalOf(...back).retractions.has(opened.id)).toBe(false);
	});

	it('takes along what was put in its place', () => {
		const edited = [opened, ...store(correctEntry(journalOf(opened), opened, {text: 'introduce'}, TODAY))];
		const {leaning} = bringBack(journalOf(...edited), opened);
		expect(leaning).toEqual([edited[1]]);
	});

	it('works on a retraction that was itself taken back', () => {
		const [first] = store(takeBack(journalOf(opened), opened).drafts) as readonly [Entry];
		const [second] = store(takeBack(journalOf(opened, first), first).drafts) as readonly [Entry];
		expect(journalOf(opened, first, second).live).toEqual([opened]);
		const [third] = store(bringBack(journalOf(opened, first, second), first).drafts) as readonly [Entry];
		expect(journalOf(opened, first, second, third).live).toEqual([]);
	});

	it('is refused for what counts', () => {
		expect(refusal(() => bringBack(journalOf(opened), opened))).toBe('not-retracted');
	});
});

describe('correcting', () => {
	it('records a new entry and retracts the old one, which it stands for; links follow', () => {
		const drafts = correctEntry(journalOf(opened, closed), opened, {text: 'introduce her', due: undefined}, TODAY);
		expect(drafts).toEqual([
			{kind: 'action-opened', on: '2026-11-10', person: 'ana', owner: 'lead', text: 'introduce her'},
			{kind: 'entry-retracted', entry: opened.id, replaces: '#0'},
		]);
		const team = teamOn(TODAY, {people: ['Ana']}, [opened, closed, ...store(drafts)]);
		expect(personIn(team).actions).toMatchObject([{text: 'introduce her', due: undefined, closed: {outcome: 'done'}}]);
	});

	it('keeps fields that this version does not know', () => {
		const known = {...opened, weather: 'rain'} as Entry;
		expect(correctEntry(journalOf(known), known, {text: 'introduce'}, TODAY)[0]).toMatchObject({
			weather: 'rain',
			text: 'introduce',
		});
	});

	it.each<[string, Parameters<typeof correctEntry>[2]]>([
		['nothing-changed', {}],
		['nothing-changed', {text: 'intro', due: '2026-11-15'}],
		['no-text', {text: '  '}],
		['day-to-come', {on: '2026-11-21'}],
	])('is refused with %s', (code, changes) => {
		expect(refusal(() => correctEntry(journalOf(opened), opened, changes, TODAY))).toBe(code);
	});

	it('is refused for what was taken back', () => {
		const gone = journalOf(opened, ...store(takeBack(journalOf(opened), opened).drafts));
		expect(refusal(() => correctEntry(gone, opened, {text: 'x'}, TODAY))).toBe('already-retracted');
	});
});
