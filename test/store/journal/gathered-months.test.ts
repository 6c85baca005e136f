// Of a long journal only what still counts is read, and everything again as soon as something may have changed that.
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import type {Roster} from '../../../source/domain/roster/roster.ts';
import {teamToday} from '../../../source/domain/settled/team-today.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {entry, roster} from '../../support/build.ts';
import {anyYears, YEARS_END} from '../../support/generated/any-years.ts';
import {anyRoster} from '../../support/generated/arbitraries.ts';
import {pictureOf} from '../../support/teams/team-picture.ts';

const today: Day = '2026-11-20';
let data: string;
const newFolder = () => mkdtempSync(join(tmpdir(), 'muster-gathered-'));
const open = () => journalStore({data, now: () => new Date(`${today}T09:30:00Z`)});

/** The team as a new process tells it, and whether it had to read everything for that; others may write meanwhile. */
const tell = (lines: Roster, day: Day, meanwhile?: () => void) => {
	const store = open();
	let isAllRead = false;
	const all = () => {
		isAllRead = true;
		const {entries} = store.readJournal();
		meanwhile?.();
		return entries;
	};
	const {team} = teamToday(lines, builtInLadder, {...store.longJournal, all}, day, 1);
	return {team, isAllRead};
};
const whole = (lines: Roster, day: Day) => foldTeam(lines, builtInLadder, open().readJournal().entries, day);

beforeEach(() => {
	data = newFolder();
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('a team told from what was gathered before', () => {
	it('looks like the whole one, whatever was recorded since', {timeout: 560_000}, async () => {
		let fromGathered = 0;
		await fc.assert(
			fc.asyncProperty(anyRoster(), anyYears(), fc.nat({max: 200}), fc.nat({max: 70}), async (lines, years, ago, later) => {
				data = newFolder();
				try {
					const day = addDays(YEARS_END, -ago);
					const nextDay = addDays(day, later);
					const writtenBy = (limit: Day) => years.filter(({at}) => at.slice(0, 10) <= limit);
					await open().importEntries(writtenBy(day));
					tell(lines, day);
					await open().importEntries(writtenBy(nextDay));
					const told = tell(lines, nextDay);
					fromGathered += Number(!told.isAllRead);
					expect(pictureOf(told.team)).toEqual(pictureOf(whole(lines, nextDay)));
				} finally {
					rmSync(data, {recursive: true, force: true});
				}
			}),
			{numRuns: 120},
		);
		expect(fromGathered).toBeGreaterThan(20);
	});
});

describe('what was gathered', () => {
	const lines = roster({people: ['Ana', {name: 'Bo', was: ['robert']}], areas: ['Billing']});
	const met = (on: Day) => entry('meeting-held', {person: 'ana', notes: 'quiet words'}, {on});
	const first = met('2024-01-10');
	const last = met('2026-11-10');
	/** More than the last ones that still count of every sort. */
	const between = Array.from({length: 24}, (_, index) => addDays('2024-03-10', index * 14));
	const years: readonly Entry[] = [first, ...between.map(met), last];
	const file = () => join(data, 'gathered.json');
	const isUsed = (by: Roster = lines, day: Day = today): boolean => {
		const {team, isAllRead} = tell(by, day);
		expect(pictureOf(team)).toEqual(pictureOf(whole(by, day)));
		return !isAllRead;
	};

	beforeEach(async () => {
		await open().importEntries(years);
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(true);
	});

	it('is private, and holds no note', () => {
		expect(statSync(file()).mode & 0o777).toBe(0o600);
		expect(readFileSync(file(), 'utf8')).not.toContain('quiet');
	});

	it('is used with what is new, for two months', async () => {
		await open().append([{kind: 'win-noted', people: ['ana'], text: 't'}], today);
		expect(isUsed()).toBe(true);
		expect(isUsed(lines, addDays(today, 62))).toBe(true);
		expect(isUsed(lines, addDays(today, 63))).toBe(false);
	});

	it('is gathered anew when what was recorded late of an earlier day is taken back, and that again', async () => {
		const late = entry('meeting-held', {person: 'ana'}, {on: '2025-03-01', at: `${today}T10:00:00Z`});
		const retraction = entry('entry-retracted', {entry: late.id}, {on: today});
		const again = entry('entry-retracted', {entry: retraction.id}, {on: today});
		for (const added of [late, retraction, again]) {
			await open().importEntries([added]);
			expect(isUsed()).toBe(false);
			expect(isUsed()).toBe(true);
		}
	});

	it('leaves out what was recorded late of an action that ended', async () => {
		const opened = entry(
			'action-opened',
			{person: 'ana', owner: 'lead', text: 't'},
			{on: '2025-03-02', at: `${today}T10:00:00Z`},
		);
		const closed = entry('action-closed', {action: opened.id, outcome: 'done'}, {on: '2025-03-01'});
		await open().importEntries([opened, closed]);
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(true);
	});

	it.each<readonly [string, (text: string) => string]>([
		['speaks of somebody else', text => text.replace('"person":"ana","notes":"late"', '"person":"bo","notes":"late"')],
		['speaks of another day', text => text.replace('"on":"2025-03-01"', '"on":"2026-04-01"')],
		['is taken back instead of another one', text => text.replace(last.id, years[3]?.id ?? '')],
	])('is gathered anew when what was recorded late %s after an edit by hand', async (_, edit) => {
		const late = entry('meeting-held', {person: 'ana', notes: 'late'}, {on: '2025-03-01', at: `${today}T10:00:00Z`});
		const retraction = entry('entry-retracted', {entry: last.id}, {on: today});
		await open().importEntries([late, retraction]);
		isUsed();
		expect(isUsed()).toBe(true);
		const month = join(data, 'journal', '2026-11.json');
		const text = readFileSync(month, 'utf8');
		expect(edit(text)).not.toBe(text);
		writeFileSync(month, edit(text));
		expect(isUsed()).toBe(false);
	});

	it.each<readonly [string, Entry]>([
		['this month', entry('meeting-held', {person: 'ana'}, {on: today})],
		[
			'a month before all others',
			entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: '2023-02-01'}, {on: '2023-01-10'}),
		],
		['an older month', entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: '2024-04-01'}, {on: '2024-03-11'})],
	])('misses nothing that another process writes into %s meanwhile', async (_, added) => {
		rmSync(file());
		const month = join(data, 'journal', `${added.at.slice(0, 7)}.json`);
		const before = existsSync(month) ? readFileSync(month) : undefined;
		await open().importEntries([added]);
		const after = readFileSync(month);
		if (before) writeFileSync(month, before);
		else rmSync(month);
		tell(lines, today, () => writeFileSync(month, after));
		isUsed();
		isUsed(lines, addDays(today, 30));
	});

	it('is of no use on an earlier day', () => {
		expect(isUsed(lines, addDays(today, -1))).toBe(false);
	});

	it.each<readonly [string, Entry]>([
		['an older entry is taken back', entry('entry-retracted', {entry: first.id}, {on: today})],
		[
			'something is recorded of an earlier day',
			entry('win-noted', {people: ['ana'], text: 't'}, {on: '2024-02-01', at: `${today}T10:00:00Z`}),
		],
		['a month is added to', entry('win-noted', {people: ['ana'], text: 't'}, {on: '2024-03-11'})],
		['an older month comes', entry('win-noted', {people: ['ana'], text: 't'}, {on: '2022-03-11'})],
	])('is gathered anew when %s', async (_, added) => {
		await open().importEntries([added]);
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(true);
	});

	it('is gathered anew when somebody gets another id', () => {
		const renamed = roster({people: [{name: 'Ana', id: 'anna', was: ['ana']}, 'Bo']});
		expect(isUsed(renamed)).toBe(false);
		expect(isUsed(renamed)).toBe(true);
	});

	it('is gathered anew when a month was changed by hand or went away', () => {
		const month = join(data, 'journal', '2024-03.json');
		writeFileSync(month, readFileSync(month, 'utf8').replace('quiet', 'other'));
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(true);
		// One that is gone is read from its backup, and told of.
		rmSync(month);
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(false);
	});

	it('is not there for a month laid out by hand, which is read', () => {
		const month = join(data, 'journal', '2024-03.json');
		writeFileSync(month, JSON.stringify(JSON.parse(readFileSync(month, 'utf8')), null, 2));
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(false);
	});

	it.each([
		['garbled', '{"rules": '],
		['of other rules', '{"rules":"0"}'],
		['empty', ''],
		['no object', 'null'],
	])('is of no use when the file is %s', (_, text) => {
		writeFileSync(file(), text);
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(true);
	});

	it.each<readonly [string, object]>([
		['without months', {months: undefined}],
		['with places that are none', {months: {'2024-01': {stamp: '', places: [5, 1]}}}],
		['with people that are none', {whole: 7}],
	])('is of no use when the file is one %s', (_, change) => {
		writeFileSync(file(), JSON.stringify({...(JSON.parse(readFileSync(file(), 'utf8')) as object), ...change}));
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(true);
	});

	it('is of no use when a place lies behind the end of its month', () => {
		const text = readFileSync(file(), 'utf8');
		const beyond = text.replace(/"places":\[(\d+),\d+/, '"places":[$1,99999999999');
		expect(beyond).not.toBe(text);
		writeFileSync(file(), beyond);
		expect(isUsed()).toBe(false);
	});

	it('is not gathered where anything is wrong', () => {
		writeFileSync(join(data, 'journal', '2024-03.json'), '{');
		expect(isUsed()).toBe(false);
		expect(isUsed()).toBe(false);
	});
});
