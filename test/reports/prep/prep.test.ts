// The prep sheet as a report: what is on it, in which order, and that screen, Markdown and JSON show the same.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {prepReport} from '../../../source/reports/prep/prep.ts';
import {prepMarkdown} from '../../../source/reports/prep/prep-markdown.ts';
import {carriedDetail} from '../../../source/reports/prep/prep-words.ts';
import {escapeMarkdown} from '../../../source/text/markdown.ts';
import {chooseTheme} from '../../../source/ui/theme.ts';
import {sheetLines} from '../../../source/ui/views/prep/sheet-lines.ts';
import {entry, personIn, teamOn} from '../../support/build.ts';
import {anyEntries} from '../../support/generated/arbitraries.ts';
import {fixture, foldedFrom} from '../../support/teams/fixtures.ts';

const today: Day = '2026-11-20';
const ana = 'ana';
const held = (on: Day, more: object = {}) => entry('meeting-held', {person: ana, ...more}, {on});

describe('what is on the sheet', () => {
	it('carries what is open: what they raised first, then my promises, then theirs, with how often moved', () => {
		const theirs = entry('action-opened', {person: ana, owner: 'person', text: 'theirs', due: '2026-11-10'}, {on: '2026-11-03'});
		const team = teamOn(today, {people: ['Ana']}, [
			entry('topic-raised', {person: ana, by: 'lead', text: 'my topic'}, {on: '2026-11-01'}),
			theirs,
			entry('action-due-moved', {action: theirs.id, due: '2026-11-12'}, {on: '2026-11-09'}),
			entry('action-due-moved', {action: theirs.id, due: '2026-11-17'}, {on: '2026-11-11'}),
			entry('action-opened', {person: ana, owner: 'lead', text: 'mine, no day'}, {on: '2026-11-01'}),
			entry('action-opened', {person: ana, owner: 'lead', text: 'mine, late', due: '2026-11-10'}, {on: '2026-11-05'}),
			held('2026-11-06'),
			entry('topic-raised', {person: ana, by: 'person', text: 'their newer topic'}, {on: '2026-11-08'}),
			entry('topic-raised', {person: ana, by: 'person', text: 'their topic'}, {on: '2026-11-02'}),
			held('2026-11-13'),
		]);
		const {carried} = prepReport(personIn(team, ana), team);
		expect(carried.map(({text, kind, times, moved, lateDays}) => [text, kind, times, moved, lateDays])).toEqual([
			['their topic', 'topic', 2, 0, 0],
			['their newer topic', 'topic', 1, 0, 0],
			['mine, late', 'action', 2, 0, 10],
			['mine, no day', 'action', 2, 0, 0],
			['theirs', 'action', 2, 2, 3],
			['my topic', 'topic', 2, 0, 0],
		]);
	});

	it('leaves out what was closed, said, or won before the last time', () => {
		const done = entry('action-opened', {person: ana, owner: 'lead', text: 'done'}, {on: '2026-11-01'});
		const said = entry('feedback-noted', {people: [ana], type: 'praise', text: 'said', say: 'next'}, {on: '2026-11-01'});
		const team = teamOn(today, {people: ['Ana']}, [
			done,
			entry('action-closed', {action: done.id, outcome: 'done'}, {on: '2026-11-02'}),
			said,
			entry('feedback-said', {feedback: said.id, person: ana}, {on: '2026-11-02'}),
			entry('feedback-noted', {people: [ana], type: 'observation', text: 'kept', say: 'keep'}, {on: '2026-11-03'}),
			entry('feedback-noted', {people: [ana], type: 'praise', text: 'to say', say: 'next'}, {on: '2026-11-03'}),
			entry('win-noted', {people: [ana], text: 'old win'}, {on: '2026-11-06'}),
			held('2026-11-06', {mood: 2, notes: 'tired'}),
			entry('win-noted', {people: [ana], text: 'new win'}, {on: '2026-11-07'}),
		]);
		const prep = prepReport(personIn(team, ana), team);
		expect(prep.carried).toEqual([]);
		expect(prep.toSay.map(each => each.text)).toEqual(['to say']);
		expect(prep.wins.map(each => each.text)).toEqual(['new win']);
		expect(prep.since).toEqual({day: '2026-11-06', days: 14, mood: 2, notes: 'tired'});
	});

	it('knows the last 1:1 from the roster too, and says when there is none', () => {
		const lastOf = (last?: Day) => {
			const team = teamOn(today, {people: [{name: 'Ana', lastMeeting: last}]});
			return prepReport(personIn(team, ana), team).since;
		};
		expect(lastOf('2026-11-13')).toEqual({day: '2026-11-13', days: 7, mood: null, notes: null});
		expect(lastOf()).toEqual({day: null, days: null, mood: null, notes: null});
	});

	it('lists the areas they hold or back that are due for review', () => {
		const areas = [
			{name: 'Late', owner: ana, reviewed: '2026-05-01', reviewEvery: 90},
			{name: 'Fine', owner: ana, reviewed: '2026-11-01', reviewEvery: 90},
			{name: 'Backed', backup: ana, owner: 'bo', reviewed: '2026-05-01', reviewEvery: 90},
			{name: 'Not theirs', owner: 'bo', reviewed: '2026-05-01', reviewEvery: 90},
		] as const;
		const team = teamOn(today, {people: ['Ana', 'Bo'], areas});
		expect(prepReport(personIn(team, ana), team).areas.map(each => each.name)).toEqual(['Late', 'Backed']);
	});
});

/** Every text that the report has for reading. */
const texts = (prep: ReturnType<typeof prepReport>): readonly string[] => [
	...prep.agenda,
	...prep.cases.flatMap(each => each.reason.slice(1)),
	...(prep.case === null ? [] : [prep.case.first, ...prep.case.leaveAlone.map(each => each.slice(1))]),
	...prep.carried.map(each => each.text),
	...prep.toSay.flatMap(({text, situation, behaviour, impact}) =>
		[text, situation, behaviour, impact].filter(each => each !== null),
	),
	...prep.lately.flatMap(({notes, why}) => [notes, why].filter(each => each !== null)),
	...prep.said.map(each => each.text),
	...prep.wins.map(each => each.text),
	...prep.growth.map(each => each.step),
	...prep.areas.map(each => each.name),
	...prep.questions.map(each => each.text),
];

const flat = (text: string): string => text.replace(/\s+/g, '');

describe('screen, Markdown and JSON', () => {
	it.each(['demo', 'neglected', 'wide-names'] as const)('show the same for everybody of %s', name => {
		const {rosterText, entries} = fixture(name, today);
		const team = foldedFrom(rosterText, entries, today);
		for (const person of team.people) {
			const prep = prepReport(person, team);
			const markdown = flat(prepMarkdown(person, team));
			const sheet = {
				ticked: new Set<string>(),
				dropped: new Set<string>(),
				promised: [],
				notes: {text: '', cursor: 0},
				career: false,
			};
			const look = {person, team, prep, sheet, masked: false, columns: 400, rows: 400, glyphs: chooseTheme('none').glyphs};
			const spans = sheetLines(look).flatMap(line => [...line.spans, ...(line.end ?? [])]);
			const screen = flat(spans.map(span => (typeof span === 'string' ? span : span.text)).join(''));
			for (const text of texts(prep)) {
				expect(markdown, person.id).toContain(flat(escapeMarkdown(text)));
				expect(screen, person.id).toContain(flat(text));
			}
		}
	});

	it('can be made of any journal', () => {
		fc.assert(
			fc.property(anyEntries(), entries => {
				const team = teamOn(today, {people: ['Ana', 'Bo']}, entries);
				for (const person of team.people) {
					const prep = prepReport(person, team);
					expect(JSON.parse(JSON.stringify(prep))).toEqual(prep);
					expect(prepMarkdown(person, team)).toMatch(/^# 1:1 with /);
					expect(prep.questions.length).toBeLessThanOrEqual(3);
				}
			}),
			{numRuns: 40},
		);
	});
});

describe('beside what is carried', () => {
	const action = {kind: 'action', owner: 'lead', opened: '2026-11-03', due: null, times: 0, moved: 0, lateDays: 0} as const;
	it.each([
		[{...action, opened: '2026-11-20'}, 'opened today'],
		[{...action, times: 2}, 'opened 17 days ago · carried twice'],
		[{...action, due: '2026-11-24'}, 'due 24 Nov'],
		[{...action, due: '2026-11-14', lateDays: 6, moved: 2}, 'due 14 Nov, 6 days late · moved twice'],
		[{...action, kind: 'topic'}, 'topic · 17 days ago'],
		[{...action, kind: 'topic', owner: 'person', times: 1}, 'raised 17 days ago'],
	] as const)('%o: %s', (each, words) => {
		expect(carriedDetail(each, {today})).toBe(words);
	});

	it('stands that it falls in a leave, and no lateness where that is not said', () => {
		const away = {kind: 'leave', from: '2026-12-01', until: '2026-12-31'} as const;
		expect(carriedDetail({...action, due: '2026-12-31'}, {today, away})).toBe('due 31 Dec · falls in the leave');
		expect(carriedDetail({...action, due: '2027-01-01'}, {today, away})).toBe('due 1 Jan 2027');
		expect(carriedDetail({...action, due: '2026-11-14', lateDays: 6}, {today, isLateSaid: false})).toBe('due 14 Nov');
	});
});
