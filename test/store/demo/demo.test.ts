import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {addDays, type Day, isWeekend} from '../../../source/domain/day.ts';
import {readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {PersonState, Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {openDemo} from '../../../source/store/demo/demo.ts';
import {demoTeam} from '../../../source/store/demo/demo-data.ts';
import {parseYaml} from '../../../source/store/files/yaml-text.ts';
import {journalReader} from '../../../source/store/journal/journal.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';

const teamOn = (today: Day): {team: Team; problems: readonly unknown[]} => {
	const {rosterText, entries} = demoTeam(today);
	const {roster, problems} = readRoster(parseYaml(rosterText).value, builtInLadder);
	return {team: foldTeam(roster, builtInLadder, entries, today), problems};
};

const person = (team: Team, id: string): PersonState => {
	const found = team.people.find(each => each.id === id);
	if (!found) throw new Error(`nobody called ${id}`);
	return found;
};

/** A Friday, a leap day, a new year, both ends of a weekend. */
const DAYS: readonly Day[] = ['2026-11-20', '2028-02-29', '2027-01-01', '2026-11-21', '2026-11-22'];

describe('the demo team', () => {
	it.each(DAYS)('has a roster and a journal without a mistake on %s', today => {
		const {team, problems} = teamOn(today);
		expect(problems).toEqual([]);
		expect(team.strangers).toEqual([]);
		expect(team.people.map(each => each.status)).toEqual(['active', 'active', 'active', 'active', 'active', 'leave', 'left']);
		expect(team.areas).toHaveLength(9);
	});

	it.each(DAYS)('shows act, watch, info and somebody who is fine on %s', today => {
		const {team} = teamOn(today);
		const tops = (id: string) => person(team, id).signals.map(signal => `${signal.severity} ${signal.id}`);
		// No 1:1 falls on a weekend.
		const due = isWeekend(today) ? [] : ['info one-on-one-due'];
		expect(tops('ana')).toEqual(['act promise-overdue', 'watch topic-waiting', ...due]);
		expect(tops('bo')).toEqual(['act one-on-one-overdue', 'info gap-without-evidence']);
		expect(tops('chidi')).toEqual(['watch mood-lower']);
		expect(tops('dana')).toEqual(['info long-in-level']);
		expect(tops('emi')).toEqual([]);
		expect(tops('finn')).toEqual([]);
		expect(person(team, 'dana').signals[0]?.reason).toContain('112 days ago');
	});

	it('has an orphan area, three held by one person alone, and a truck factor of two', () => {
		const {team} = teamOn('2026-11-20');
		const withSignal = (id: string) => team.areas.filter(area => area.signals.some(signal => signal.id === id));
		expect(withSignal('orphan-area').map(area => area.name)).toEqual(['Payouts', 'Fraud rules']);
		expect(withSignal('sole-owner').map(area => area.name)).toEqual(['On-call rota', 'Refunds', 'Card vault']);
		expect(team.truckFactor.people).toEqual(['bo', 'dana']);
	});

	it('is the same every time it is asked for on one day, with ids that differ in their first eight characters', () => {
		const {entries} = demoTeam('2026-11-20');
		expect(demoTeam('2026-11-20').entries).toEqual(entries);
		expect(new Set(entries.map(entry => entry.id.slice(0, 8))).size).toBe(entries.length);
	});

	it('tells of nothing that is still to come', () => {
		const today = '2026-11-20';
		for (const entry of demoTeam(today).entries) expect(entry.on < today).toBe(true);
	});

	it('goes back a year', () => {
		const {entries} = demoTeam('2026-11-20');
		const first = entries.map(entry => entry.on).sort()[0];
		expect(first && first < addDays('2026-11-20', -350)).toBe(true);
	});
});

describe('opening the demo', () => {
	const open = async () => {
		const demo = await openDemo({
			env: {HOME: '/nowhere', MUSTER_ROSTER: '/nowhere/roster.yaml'},
			now: () => new Date('2026-11-20T09:00:00Z'),
			today: '2026-11-20',
		});
		onTestFinished(demo.remove);
		return demo;
	};

	it('lays out a private scratch store that reads back as the demo team', async () => {
		const demo = await open();
		expect(statSync(demo.home).mode & 0o777).toBe(0o700);
		expect(statSync(join(demo.home, 'roster.yaml')).mode & 0o777).toBe(0o600);
		expect(demo.env).toMatchObject({MUSTER_HOME: demo.home, MUSTER_ROSTER: undefined});
		expect(readFileSync(join(demo.home, 'roster.yaml'), 'utf8')).toContain('from: 2026-10-31');
		const {entries, problems} = journalReader(journalLayout(demo.home)).read();
		expect(problems).toEqual([]);
		expect(new Set(entries.map(entry => entry.id))).toEqual(new Set(demoTeam('2026-11-20').entries.map(entry => entry.id)));
		for (const name of readdirSync(join(demo.home, 'journal')))
			expect(statSync(join(demo.home, 'journal', name)).mode & 0o777).toBe(0o600);
	});

	it('leaves nothing behind, and minds no second removal', async () => {
		const demo = await open();
		demo.remove();
		demo.remove();
		expect(existsSync(demo.home)).toBe(false);
	});
});
