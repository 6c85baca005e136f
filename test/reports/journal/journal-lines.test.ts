import {describe, expect, it} from 'vitest';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {entryCard} from '../../../source/reports/journal/entry-card.ts';
import {areaOf, entryPeople, journalEntries, journalLine} from '../../../source/reports/journal/journal-lines.ts';
import {entry, teamOn} from '../../support/build.ts';

const TODAY = '2026-11-20';
const note = {
	people: ['ana', 'bo'],
	type: 'constructive',
	text: 'cut in twice',
	situation: 'planning',
	behaviour: 'spoke over Bo',
	impact: 'Bo gave up',
	link: 'https://example.org/x',
	say: 'keep',
} as const;
const feedback = entry(
	'feedback-noted',
	{...note, people: [...note.people]},
	{on: '2026-11-18', at: '2026-11-19T14:05:06+00:00'},
);
const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 'intro'}, {on: '2026-11-10'});
const closed = entry('action-closed', {action: opened.id, outcome: 'done'}, {on: '2026-11-12'});
const retracted = entry('entry-retracted', {entry: closed.id}, {on: '2026-11-20'});
const again = entry('entry-retracted', {entry: retracted.id}, {on: '2026-11-20'});
const reviewed = entry('area-reviewed', {area: 'ledger'}, {on: '2026-11-13'});
const assigned = entry(
	'area-assigned',
	{area: 'ledger', owner: 'bo', backup: 'ana', rosterWas: {owner: null}},
	{on: '2026-11-11'},
);
const ENTRIES: readonly Entry[] = [feedback, opened, closed, retracted, again, reviewed, assigned];
const team = teamOn(TODAY, {people: ['Ana', 'Bo'], areas: ['Ledger']}, ENTRIES);
const journal = journalOn(ENTRIES, TODAY);

describe('whom an entry is about', () => {
	it.each<[string, Entry, readonly string[], string | undefined]>([
		['feedback', feedback, ['ana', 'bo'], undefined],
		['a closing, by what it closes', closed, ['ana'], undefined],
		['a retraction, by what it takes back', retracted, ['ana'], undefined],
		['a retraction of a retraction', again, ['ana'], undefined],
		['an assignment, by who holds the area from then on', assigned, ['bo', 'ana'], 'ledger'],
		['a review', reviewed, [], 'ledger'],
	])('%s', (_name, each, people, area) => {
		expect(entryPeople(each, journal)).toEqual(people);
		expect(areaOf(each, journal)).toBe(area);
	});

	it('ends for retractions that take each other back, which only a file edited by hand can hold', () => {
		const one = entry('entry-retracted', {entry: feedback.id}, {on: TODAY});
		const two = {...one, id: opened.id, entry: one.id} as Entry;
		const ring = {...one, entry: two.id} as Entry;
		expect(entryPeople(ring, journalOn([ring, two], TODAY))).toEqual([]);
	});
});

describe('the lines of the journal', () => {
	it('are newest first, without what is still to come', () => {
		const later = entry('win-noted', {people: ['ana'], text: 't'}, {on: '2026-11-21'});
		const undoing = entry('entry-retracted', {entry: feedback.id}, {on: '2026-11-21'});
		const days = journalEntries(journalOn([...ENTRIES, later, undoing], TODAY), team).map(({on}) => on);
		expect(days).toEqual(days.toSorted().reverse());
		expect(days).toHaveLength(ENTRIES.length + 1);
	});

	it('say who, what, and the note, which is hidden while masked', () => {
		expect(journalLine(feedback, team, journal)).toMatchObject({
			day: '18 Nov',
			who: 'Ana, Bo',
			kind: 'constructive',
			words: 'kept · “cut in twice”',
			retracted: false,
		});
		expect(journalLine(feedback, team, journal, true)).toMatchObject({who: 'Ana, Bo', kind: 'feedback', words: '‹hidden›'});
		expect(journalLine(retracted, team, journal).retracted).toBe(true);
		expect(journalLine(reviewed, team, journal).who).toBe('Ledger');
	});
});

describe('one entry in full', () => {
	it('says everything it holds, and when it was written', () => {
		const {heading, facts} = entryCard(feedback, team, journal);
		expect(heading).toBe('Constructive · Ana, Bo · Wed 18 Nov 2026');
		expect(Object.fromEntries(facts)).toEqual({
			What: 'kept',
			Text: 'cut in twice',
			Where: 'planning',
			Did: 'spoke over Bo',
			Effect: 'Bo gave up',
			Link: 'https://example.org/x',
			Written: '2026-11-19 14:05',
		});
	});

	it('hides all of its texts while masked', () => {
		const shown = JSON.stringify(entryCard(feedback, team, journal, true));
		expect(shown).not.toMatch(/cut in|planning|spoke|gave up|example/);
	});

	it('says what leans on it, and what became of it', () => {
		const facts = (each: Entry, in_ = journal) => Object.fromEntries(entryCard(each, team, in_).facts);
		expect(facts(opened).Then).toBe('1 entry on top: action of 12 Nov: done · “intro”');
		const changed = {...opened, id: again.id.replace(/^.{8}/, 'aaaaaaaa'), text: 'introduce'} as Entry;
		const edit = entry('entry-retracted', {entry: opened.id, replaces: changed.id}, {on: TODAY});
		const edited = journalOn([opened, changed, edit], TODAY);
		expect(facts(opened, edited)).toMatchObject({
			Gone: 'edited on 20 Nov: x brings it back',
			Now: 'action of 10 Nov: mine · “introduce”',
		});
		expect(facts(changed, edited).Before).toBe('action of 10 Nov: mine · “intro”');
	});
});
