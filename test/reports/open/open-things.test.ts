import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {openJson, openThings} from '../../../source/reports/open/open-things.ts';
import {openRow, openSummary} from '../../../source/reports/open/open-words.ts';
import {begun, entry, type RosterParts, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-10-01';
const day = (days: number): Day => addDays(start, days);
const today = day(40);

const promise = (text: string, due: Day | undefined, owner: 'lead' | 'person' = 'lead', person = 'ana') =>
	entry('action-opened', {person, owner, text, ...(due === undefined ? {} : {due})}, {on: day(1)});
const topic = (text: string, by: 'lead' | 'person', person = 'ana') => entry('topic-raised', {person, by, text}, {on: day(35)});
const toSay = (text: string, people: readonly string[] = ['ana']) =>
	entry('feedback-noted', {people: [...people], type: 'praise', text, say: 'next'}, {on: day(38)});

const teamWith = (entries: Entries, people: RosterParts['people'] = [{name: 'Ana'}, {name: 'Bo'}]) =>
	teamOn(today, {people}, [...begun(start), ...entries]);
const openIn = (...given: Parameters<typeof teamWith>) => openThings(teamWith(...given));
const texts = (...given: Parameters<typeof teamWith>) => openIn(...given).map(({text}) => text);

describe('what is open', () => {
	it('begins with what is late, the gravest first, then goes by the day on which each comes up', () => {
		const people = [
			{name: 'Ana', cadence: 'weekly', lastMeeting: day(38)},
			{name: 'Bo', cadence: 'weekly', lastMeeting: day(38)},
		];
		const entries = [
			promise('no day', undefined),
			promise('in ten days', day(50)),
			promise('today', today),
			promise('a day late', day(39)),
			promise('theirs, a month late', day(10), 'person'),
			promise('nine days late', day(31)),
			topic('for the next 1:1', 'lead', 'bo'),
		];
		expect(texts(entries, people)).toEqual([
			'nine days late',
			'theirs, a month late',
			'a day late',
			'today',
			'for the next 1:1',
			'in ten days',
			'no day',
		]);
	});

	it('leaves out what was done, dropped, discussed, said or kept', () => {
		const [done, dropped, discussed, said] = [
			promise('done', today),
			promise('dropped', today),
			topic('discussed', 'lead'),
			toSay('said'),
		];
		const kept = entry('feedback-noted', {people: ['ana'], type: 'observation', text: 'kept', say: 'keep'}, {on: day(38)});
		const entries = [
			...[done, dropped, discussed, said, kept],
			entry('action-closed', {action: done.id, outcome: 'done'}, {on: today}),
			entry('action-closed', {action: dropped.id, outcome: 'dropped'}, {on: today}),
			entry('topic-closed', {topic: discussed.id, outcome: 'discussed'}, {on: today}),
			entry('feedback-said', {feedback: said.id, person: 'ana'}, {on: today}),
		];
		expect(openIn(entries)).toEqual([]);
	});

	it('has feedback once for each who has not heard it', () => {
		const noted = toSay('good pair', ['ana', 'bo']);
		const said = entry('feedback-said', {feedback: noted.id, person: 'ana'}, {on: day(39)});
		expect(openIn([noted]).map(({person}) => person)).toEqual(['ana', 'bo']);
		expect(openIn([noted, said]).map(({person}) => person)).toEqual(['bo']);
	});

	it.each([
		['lead', 8, 'act'],
		['lead', 7, 'watch'],
		['lead', 0, undefined],
		['person', 30, 'watch'],
	] as const)('marks a promise of the %s, %i days late: %s', (owner, days, mark) => {
		expect(openIn([promise('intro', addDays(today, -days), owner)])).toMatchObject([{lateDays: days, mark}]);
	});

	it('calls nothing of theirs late while they are on leave, and puts last what is open with who has left', () => {
		const people = [
			{name: 'Ana', leave: [{from: day(20), until: day(60)}]},
			{name: 'Bo', left: day(30)},
		];
		const entries = [
			promise('to who left', day(2), 'lead', 'bo'),
			promise('on leave', day(30), 'person'),
			promise('no day', undefined),
		];
		const open = openIn(entries, people);
		expect(open.map(({text}) => text)).toEqual(['on leave', 'no day', 'to who left']);
		expect(open.map(({mark}) => mark)).toEqual([undefined, undefined, undefined]);
		expect(open[0]?.lateDays).toBe(0);
	});

	it('is as grave as the signal that speaks of it, unless that is snoozed', () => {
		const raised = entry('topic-raised', {person: 'ana', by: 'person', text: 'budget'}, {on: day(15)});
		const snooze = entry('signal-snoozed', {subject: 'ana', signal: 'topic-waiting', until: day(60)}, {on: day(39)});
		expect(openIn([raised])).toMatchObject([{text: 'budget', mark: 'watch'}]);
		expect(openIn([raised, snooze])).toMatchObject([{text: 'budget', mark: undefined}]);
		const late = entry('signal-snoozed', {subject: 'ana', signal: 'promise-overdue', until: day(60)}, {on: day(39)});
		expect(openIn([promise('intro', day(10)), late])).toMatchObject([{lateDays: 30, mark: undefined}]);
	});
});

describe('the words of it', () => {
	const rowsOf = (entries: Entries, people?: RosterParts['people']) => {
		const team = teamWith(entries, people);
		return openThings(team).map(thing => openRow(thing, team));
	};

	it('say when, whose, what and with whom', () => {
		const people = [{name: 'Ana Souza', cadence: 'weekly', lastMeeting: day(36)}];
		const raised = entry('topic-raised', {person: 'ana-souza', by: 'person', text: 'budget\nfor a conference'}, {on: day(35)});
		const noted = entry('feedback-noted', {people: ['ana-souza'], type: 'praise', text: 'calm', say: 'next'}, {on: day(40)});
		const made = entry('action-opened', {person: 'ana-souza', owner: 'lead', text: 'intro', due: day(31)}, {on: day(1)});
		const moved = entry('action-due-moved', {action: made.id, due: day(32)}, {on: day(2)});
		expect(rowsOf([made, moved, raised, noted], people)).toEqual([
			{due: '8d late', whose: 'me', kind: 'promise', what: 'intro', with: 'Ana', since: 'moved once'},
			{due: '1:1 in 3d', whose: 'me', kind: 'to say', what: 'praise “calm”', with: 'Ana', since: 'today'},
			{due: '1:1 in 3d', whose: 'Ana', kind: 'topic', what: 'budget / for a conference', with: 'Ana', since: '5 days ago'},
		]);
	});

	it('count what is late, of each', () => {
		const open = openIn([promise('a', day(3)), promise('b', day(4)), promise('c', day(5), 'person'), promise('d', undefined)]);
		expect(openSummary(open)).toBe('4 things open · late: 2 of yours, 1 of theirs');
		expect(openSummary(openIn([promise('d', undefined)]))).toBe('1 thing open');
	});

	it('are null for programs where there is nothing to say', () => {
		const [thing] = openIn([promise('d', undefined)]);
		expect(thing && openJson(thing)).toMatchObject({kind: 'action', due: null, mark: null, type: null, lateDays: 0});
	});
});
