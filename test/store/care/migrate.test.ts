// Months of an older version: shown at once, brought up to date by the next save, all together, with a copy before.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {migrateJournal} from '../../../source/store/care/migrate.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';

const NOW = new Date('2026-11-20T09:30:00Z');
let data: string;
const layout = () => journalLayout(data);
const open = (now = NOW) => journalStore({data, now: () => now});
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});
const path = (month: string) => join(data, 'journal', `${month}.json`);
const schemas = () =>
	readdirSync(layout().journal).map(name => JSON.parse(readFileSync(join(layout().journal, name), 'utf8')).schema);

/** The same month as a version wrote it that did not say which it was. */
const makeOld = (month: string): void => {
	const {entries} = JSON.parse(readFileSync(path(month), 'utf8')) as {entries: unknown[]};
	writeFileSync(path(month), JSON.stringify({entries}, undefined, '\t'));
};

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-migrate-'));
	await open(new Date('2026-09-20T09:30:00Z')).append([note('september')], '2026-11-20');
	await open(new Date('2026-10-20T09:30:00Z')).append([note('october')], '2026-11-20');
	for (const month of ['2026-09', '2026-10']) makeOld(month);
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('migrate', () => {
	it('shows old months as they will be, and changes nothing by looking', () => {
		const {entries, problems} = open().readJournal();
		expect(entries).toHaveLength(2);
		expect(problems).toEqual([]);
		expect(schemas()).toEqual([undefined, undefined]);
	});

	it('brings all months up to date and keeps a copy of how they were', async () => {
		const before = readFileSync(path('2026-09'));
		const entries = open().readJournal().entries;
		expect(await migrateJournal(layout(), NOW)).toEqual(['2026-09', '2026-10']);
		expect(schemas()).toEqual([1, 1]);
		expect(open().readJournal()).toEqual({entries, problems: []});
		const [copy = ''] = readdirSync(layout().before);
		expect(copy).toBe('2026-11-20T093000000Z-migrate');
		expect(readFileSync(join(layout().before, copy, '2026-09.json'))).toEqual(before);
		expect(await migrateJournal(layout(), NOW)).toEqual([]);
	});

	it('comes with a save into an old month', async () => {
		await open(new Date('2026-10-21T09:30:00Z')).append([note('next')], '2026-11-20');
		expect(schemas()).toEqual([1, 1]);
		expect(open().readJournal().entries).toHaveLength(3);
	});

	it('comes with the next save into any month once the journal was read', async () => {
		const store = open();
		store.readJournal();
		await store.append([note('next')], '2026-11-20');
		expect(schemas()).toEqual([1, 1, 1]);
	});

	it('refuses when it cannot keep a copy, changing nothing', async () => {
		rmSync(layout().before, {recursive: true, force: true});
		mkdirSync(layout().backups, {recursive: true});
		writeFileSync(layout().before, 'a file in its place');
		await expect(migrateJournal(layout(), NOW)).rejects.toThrow(/^NOT SAVED/);
		expect(schemas()).toEqual([undefined, undefined]);
	});
});
