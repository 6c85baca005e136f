import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {needsYou} from '../../../source/domain/team/attention.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {fixture, foldedFrom} from './fixtures.ts';
import {largeJournal, largeRoster} from './large.ts';

const TODAY: Day = '2026-11-20';
const ROSTER_LIMIT = 1024 * 1024;

const fixtureTeam = (name: Parameters<typeof fixture>[0]): Team => {
	const {rosterText, entries} = fixture(name, TODAY);
	return foldedFrom(rosterText, entries, TODAY);
};

describe('the teams in fixtures/', () => {
	it('has nobody in empty', () => {
		expect(fixtureTeam('empty').people).toEqual([]);
	});

	it('needs the lead for everybody in neglected, and fires most of the rules', () => {
		const team = fixtureTeam('neglected');
		const here = team.people.filter(person => person.status !== 'left');
		expect(here.filter(person => !person.signals.some(needsYou)).map(person => person.name)).toEqual([]);
		const fired = new Set([...team.people, ...team.areas].flatMap(subject => subject.signals.map(signal => signal.id)));
		expect(fired.size).toBeGreaterThanOrEqual(14);
	});

	it('keeps every hard name of wide-names as it is written', () => {
		const team = fixtureTeam('wide-names');
		expect(team.people).toHaveLength(11);
		expect(team.people.map(person => person.name)).toContain('👩‍💻 Grace 🏳️‍🌈');
		expect(team.strangers).toEqual([]);
	});
});

describe('generated teams', () => {
	it.each([0, 1, 40, 5000])('are valid rosters of %i people, small enough to be read', people => {
		const text = largeRoster(people, TODAY);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(ROSTER_LIMIT);
		expect(foldedFrom(text, [], TODAY).people).toHaveLength(people);
	});

	it('have exactly as many entries as asked for, over all the months', () => {
		const entries = largeJournal({people: 10, months: 60, entries: 2500, today: TODAY});
		expect(entries).toHaveLength(2500);
		expect(new Set(entries.map(entry => entry.at.slice(0, 7))).size).toBe(60);
		expect(new Set(entries.map(entry => entry.id)).size).toBe(2500);
		expect(foldedFrom(largeRoster(10, TODAY), entries, TODAY).strangers).toEqual([]);
	});
});
