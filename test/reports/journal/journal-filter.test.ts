import {describe, expect, it} from 'vitest';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {journalMatcher, parseJournalFilter} from '../../../source/reports/journal/journal-filter.ts';
import {entry, person, teamOn} from '../../support/build.ts';

const TODAY = '2026-11-20';
const ANA = {...person({name: 'Ana Núñez', id: 'ana'}), was: ['anna']};

const praise = entry(
	'feedback-noted',
	{people: ['ana', 'bo'], type: 'praise', text: 'Calm, clear incident update', say: 'said', competency: 'writing'},
	{on: '2026-11-18'},
);
const said = entry('feedback-said', {feedback: praise.id, person: 'ana'}, {on: '2026-11-19'});
const met = entry('meeting-held', {person: 'bo', notes: 'tired, naïve plan', mood: 3}, {on: '2026-11-02'});
const early = entry('win-noted', {people: ['anna'], text: 'shipped'}, {on: '2026-01-10'});
const action = entry('action-opened', {person: 'bo', owner: 'lead', text: 'introduce to finance'}, {on: '2026-11-03'});
const done = entry('action-closed', {action: action.id, outcome: 'done'}, {on: '2026-11-20'});
const assigned = entry(
	'area-assigned',
	{area: 'ledger', owner: 'bo', why: 'asked', rosterWas: {owner: null}},
	{on: '2026-11-04'},
);
const gone = entry('entry-retracted', {entry: met.id, why: 'wrong person'}, {on: '2026-11-20'});
const ENTRIES: readonly Entry[] = [early, met, action, assigned, praise, said, done, gone];

const team = teamOn(TODAY, {people: [ANA, 'Bo'], areas: [{name: 'General Ledger', id: 'ledger'}]}, ENTRIES);
const journal = journalOn(ENTRIES, TODAY);
const found = (filter: string) => ENTRIES.filter(journalMatcher(parseJournalFilter(filter, TODAY), team, journal));

describe('searching the journal', () => {
	it.each<[string, readonly Entry[]]>([
		['calm', [praise, said]],
		['CALM incident', [praise, said]],
		['calm finance', []],
		['naive', [met, gone]],
		['nunez', [early, praise, said]],
		['bo', [met, action, assigned, praise, said, done, gone]],
		['writing', [praise, said]],
		['2026-11-18', [praise, said]],
		['18 nov', [praise, said]],
		['general ledger', [assigned]],
		['introduce', [action, done]],
		['wrong', [gone]],
		['win', [early]],
	])('for “%s”', (filter, hits) => {
		expect(found(filter)).toEqual(hits);
	});

	it.each<[string, readonly Entry[]]>([
		['person:ana', [early, praise, said]],
		['person:nun', [early, praise, said]],
		['person:anna', [early]],
		['person:ana person:bo', ENTRIES],
		['person:b kind:action', [action, done]],
		['kind:praise', [praise]],
		['kind:feedback', [praise, said]],
		['kind:1:1', [met]],
		['kind:undo', [gone]],
		['kind:win kind:meeting', [early, met]],
		['since:2d', [praise, said, done, gone]],
		['since:2026-11-19', [said, done, gone]],
		['until:2026-11-02', [early, met]],
		['since:2026-11-03 until:2026-11-04', [action, assigned]],
		['on:2026-11-18', [praise]],
		['on:today kind:action', [done]],
		['since:mon calm', [praise, said]],
		['Person:Ana Kind:Praise', [praise]],
	])('by “%s”', (filter, hits) => {
		expect(found(filter)).toEqual(hits);
	});

	it('leaves aside what is still being typed', () => {
		expect(found('since:')).toEqual(ENTRIES);
		expect(found('person: kind:')).toEqual(ENTRIES);
		expect(found('since:2026-1')).toEqual(ENTRIES);
	});

	it('tells what looks like a day and is none', () => {
		expect(parseJournalFilter('since:2x', TODAY).wrongDay).toBe('2x');
		expect(parseJournalFilter('since:2w on:fri', TODAY).wrongDay).toBeUndefined();
	});

	it('says the new words of an action that was changed', () => {
		const changed = entry('action-opened', {person: 'bo', owner: 'lead', text: 'greet the auditors'}, {on: '2026-11-03'});
		const edit = entry('entry-retracted', {entry: action.id, replaces: changed.id}, {on: TODAY});
		const all = [...ENTRIES, changed, edit];
		const after = journalOn(all, TODAY);
		const matches = journalMatcher(parseJournalFilter('auditors', TODAY), team, after);
		expect(all.filter(matches)).toEqual([done, changed]);
	});
});

describe('notes about nobody on the roster', () => {
	const notes = [
		entry('note-taken', {subject: 'me', text: 'too harsh'}, {on: '2026-11-18'}),
		entry('note-taken', {subject: 'team', text: 'tired', link: 'https://retro'}, {on: '2026-11-18'}),
		entry('note-taken', {subject: 'ledger', text: 'flaky'}, {on: '2026-11-18'}),
	] as const;
	const [mine, ofTeam, ofArea] = notes;
	it.each<[string, readonly Entry[]]>([
		['harsh', [mine]],
		['person:me', [mine]],
		['person:team', [ofTeam]],
		['retro', [ofTeam]],
		['ledger', [ofArea]],
		['kind:note', notes],
		['person:ana', []],
	])('are found by “%s”', (filter, hits) => {
		expect(notes.filter(journalMatcher(parseJournalFilter(filter, TODAY), team, journalOn(notes, TODAY)))).toEqual(hits);
	});
});
