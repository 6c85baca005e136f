// An older month that comes back loses nothing, and what is lost or changed outside of muster is found.
import {cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {chainBreaks, chainFindings, lostEntries} from '../../../source/store/care/doctor-chain.ts';
import {ENTRY_REMEDIES} from '../../../source/store/care/doctor-fix.ts';
import {journalValues} from '../../../source/store/care/doctor-journal.ts';
import {forget} from '../../../source/store/care/forget.ts';
import {restoreBackup} from '../../../source/store/care/restore.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {isGatheredChanged} from '../../../source/store/journal/gathered-months.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {monthText} from '../../../source/store/journal/month.ts';
import type {LocatedProblem} from '../../../source/store/store.ts';

const NOW = new Date('2026-11-20T09:30:00Z');
const TODAY = '2026-11-20';
const note = (text: string, person = 'ana'): Draft => ({
	kind: 'feedback-noted',
	people: [person],
	type: 'observation',
	text,
	say: 'keep',
});

let data: string;
let told: readonly LocatedProblem[];
const layout = () => journalLayout(data);
const month = () => join(layout().journal, '2026-11.json');
const open = () =>
	journalStore({
		data,
		now: () => NOW,
		tell: problem => {
			told = [...told, problem];
		},
	});
const write = (text: string, person?: string) => open().append([note(text, person)], TODAY);
const textOf = (entry: Entry): string => ('text' in entry ? entry.text : '');
const texts = () => open().readJournal().entries.map(textOf).toSorted();
const changed = (change: (entries: readonly Entry[]) => readonly Entry[]): void => {
	const {entries} = JSON.parse(readFileSync(month(), 'utf8')) as {readonly entries: readonly Entry[]};
	writeFileSync(month(), monthText(change(entries)));
};
const found = () => chainFindings(layout(), journalValues(layout())).map(({message}) => message);
const fix = async (wanted: string) => {
	for (const [remedy, repair] of ENTRY_REMEDIES) if (remedy === wanted) await repair(layout(), NOW);
};

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-lost-'));
	told = [];
	for (const text of ['a', 'b']) await write(text);
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('an older month that comes back', () => {
	const older: Readonly<Record<string, () => void>> = {
		'as a copy': () => cpSync(join(data, 'older.json'), month(), {preserveTimestamps: true}),
		'as nothing at all': () => writeFileSync(month(), '{"entries":[]}'),
		'as an empty month': () => writeFileSync(month(), monthText([])),
		'moved from the backup of the save before': () => renameSync(join(layout().previous, '2026-11.json'), month()),
	};

	it.each(Object.keys(older))('%s shows and saves everything, and says so', async how => {
		cpSync(month(), join(data, 'older.json'), {preserveTimestamps: true});
		open().readJournal();
		for (const text of ['c', 'd']) await write(text);
		older[how]?.();
		expect(texts()).toEqual(['a', 'b', 'c', 'd']);
		expect(open().readJournal().problems[0]?.message).toContain('saved here');
		await write('e');
		expect(told.map(({message}) => message)).toEqual([expect.stringContaining('put back from the copy of the last save')]);
		expect(texts()).toEqual(['a', 'b', 'c', 'd', 'e']);
		expect(open().readJournal().problems).toEqual([]);
		expect(readFileSync(join(layout().latest, '2026-11.json'))).toEqual(readFileSync(month()));
		expect(found()).toEqual([]);
	});

	it('brings nothing back that was erased or that a restore took away', async () => {
		await write('secret', 'bo');
		cpSync(layout().latest, join(data, 'with-secret'), {recursive: true});
		await forget(layout(), {ids: ['bo'], names: []}, {now: NOW});
		cpSync(join(data, 'with-secret'), layout().latest, {recursive: true});
		expect(texts()).toEqual(['a', 'b']);
		await write('c');
		expect(readFileSync(month(), 'utf8')).not.toContain('secret');
		await restoreBackup(layout(), 'last', NOW);
		expect(texts()).toEqual(['a', 'b']);
		expect(found()).toEqual([]);
	});
});

describe('the chain', () => {
	it('finds what was changed by hand, and is told that it is as it is', async () => {
		await write('c');
		changed(entries => entries.map(entry => (textOf(entry) === 'b' ? ({...entry, text: 'B'} as Entry) : entry)));
		expect(found()).toEqual([
			expect.stringMatching(/^Entry [0-9a-f]{8} is not as muster wrote it on 2026-11-20: .*backups\/latest/),
		]);
		expect(found().join('')).not.toMatch(/“b”|“B”/);
		await fix('accept');
		expect(found()).toEqual([]);
	});

	it('finds the last entry changed too', () => {
		changed(entries => entries.map(entry => (textOf(entry) === 'b' ? ({...entry, text: 'B'} as Entry) : entry)));
		expect(found()).toEqual([expect.stringContaining('is not as muster wrote it')]);
	});

	it.each(['a', 'b', 'c'])('finds what is lost also in the copy of the last save, and puts it back: %s', async lost => {
		await write('c');
		cpSync(month(), join(layout().before, '2026-11-20T093000000Z-asked', '2026-11.json'), {recursive: true});
		changed(entries => entries.filter(entry => textOf(entry) !== lost));
		rmSync(layout().latest, {recursive: true});
		rmSync(layout().previous, {recursive: true});
		expect(found()).toEqual([expect.stringContaining('is missing; it is still in')]);
		expect(lostEntries(chainBreaks(layout(), journalValues(layout())))).toHaveLength(1);
		await fix('put-back');
		expect(texts()).toEqual(['a', 'b', 'c']);
		expect(found()).toEqual([]);
	});

	it('says that it is lost for good once, where no backup has it', async () => {
		await write('c');
		changed(entries => entries.filter(entry => textOf(entry) !== 'b'));
		rmSync(layout().backups, {recursive: true});
		expect(found()).toEqual([expect.stringContaining('is missing, and no backup has it')]);
		await fix('accept');
		expect(found()).toEqual([]);
	});

	it('holds when somebody is forgotten, by an id and a hash', async () => {
		await write('secret', 'bo');
		await write('c');
		await write('both', 'ana');
		await forget(layout(), {ids: ['bo'], names: []}, {now: NOW});
		expect(found()).toEqual([]);
		expect(readFileSync(layout().stubs, 'utf8')).not.toContain('secret');
	});

	it('takes what an export left out for no loss of this journal', async () => {
		await write('c');
		const {entries} = open().exportEntries();
		const other = journalStore({data: join(data, 'other'), now: () => NOW});
		await other.importEntries(entries.slice(1));
		const elsewhere = journalLayout(join(data, 'other'));
		expect(chainFindings(elsewhere, journalValues(elsewhere))).toEqual([]);
		await other.importEntries(entries);
		expect(other.readJournal().entries).toHaveLength(3);
	});
});

describe('gathered.json', () => {
	it('is known to have been changed by its sum', () => {
		expect(isGatheredChanged(layout())).toBe(false);
		writeFileSync(layout().gathered, '{"sum":"abc",\n"rules":"1"}');
		expect(isGatheredChanged(layout())).toBe(true);
		expect(found()).toEqual([expect.stringContaining('changed by something else than muster')]);
	});
});
