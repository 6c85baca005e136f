// Import and export across machines: a union by id that loses nothing and can be repeated.
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {parseImport} from '../../../source/store/care/import-file.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {writeTombstones} from '../../../source/store/journal/journal-tombstones.ts';

const TODAY = '2026-11-20';
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});

let root: string;
const open = (name: string, now = '2026-11-20T09:30:00Z') => journalStore({data: join(root, name), now: () => new Date(now)});
const months = (name: string) => readdirSync(join(root, name, 'journal'));
const copies = (name: string) => readdirSync(join(root, name, 'backups', 'before'));

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'muster-import-'));
});
afterEach(() => {
	rmSync(root, {recursive: true, force: true});
});

/** Two machines with entries of their own in three months. */
const twoMachines = async () => {
	await open('laptop', '2026-09-30T12:00:00Z').append([note('september')], TODAY);
	await open('laptop').append([note('laptop')], TODAY);
	await open('desk', '2026-10-01T12:00:00Z').append([note('october')], TODAY);
	await open('desk').append([note('desk')], TODAY);
};

describe('importEntries', () => {
	it('is a union across months, and twice is the same as once', async () => {
		await twoMachines();
		const {entries} = open('desk').exportEntries();
		const first = await open('laptop').importEntries(entries);
		expect(first).toMatchObject({known: 0, conflicts: [], erased: []});
		expect(first.added).toEqual(entries);
		expect(months('laptop')).toEqual(['2026-09.json', '2026-10.json', '2026-11.json']);
		const bytes = months('laptop').map(name => readFileSync(join(root, 'laptop', 'journal', name), 'utf8'));

		expect(await open('laptop').importEntries(entries)).toEqual({added: [], known: 2, conflicts: [], erased: []});
		expect(months('laptop').map(name => readFileSync(join(root, 'laptop', 'journal', name), 'utf8'))).toEqual(bytes);
		expect(copies('laptop')).toHaveLength(1);
	});

	it('keeps ours where the same id says something else, and reports it', async () => {
		const [ours] = await open('laptop').append([note('ours')], TODAY);
		const theirs = {...ours, text: 'theirs'};
		expect(await open('laptop').importEntries([theirs])).toMatchObject({added: [], conflicts: [ours?.id]});
		expect(open('laptop').readJournal().entries).toEqual([ours]);
	});

	it('does not bring back what was erased', async () => {
		const [entry] = await open('desk').append([note('erased')], TODAY);
		const layout = journalLayout(join(root, 'laptop'));
		writeTombstones(layout, new Map([[entry?.id ?? '', TODAY]]));
		expect(await open('laptop').importEntries([entry])).toMatchObject({added: [], erased: [entry?.id]});
		expect(open('laptop').readJournal().entries).toEqual([]);
	});

	it('keeps kinds of a newer version and hands them on', async () => {
		const [entry] = await open('desk').append([note('plain')], TODAY);
		const newer = {
			...entry,
			id: entry?.id.replace(/^./, sign => (sign === '0' ? '1' : '0')),
			kind: 'mood-painted',
			colour: 'blue',
		};
		expect((await open('laptop').importEntries([newer])).added).toEqual([]);
		expect(open('laptop').exportEntries().entries).toEqual([newer]);
		expect(await open('laptop').importEntries([newer])).toMatchObject({known: 1});
	});

	it('takes nothing when one entry is wrong, and says which without quoting it', async () => {
		const [entry] = await open('desk').append([note('a secret')], TODAY);
		const wrong = {...entry, people: []};
		await expect(open('laptop').importEntries([entry, wrong])).rejects.toThrow(/^Nothing imported: entry 2: people: /);
		await expect(open('laptop').importEntries([wrong])).rejects.not.toThrow(/secret/);
		expect(() => statSync(join(root, 'laptop', 'journal'))).toThrow('ENOENT');
	});

	it('takes no entry of a month that does not exist, where nobody would find it again', async () => {
		const [entry] = await open('desk').append([note('lost')], TODAY);
		const wrong = {...entry, at: '2026-13-20T09:30:00+00:00'};
		await expect(open('laptop').importEntries([wrong])).rejects.toThrow(/^Nothing imported: entry 1: at: /);
		await expect(open('laptop').importEntries([{...wrong, kind: 'mood-painted'}])).rejects.toThrow(/entry 1: at: /);
	});

	it('keeps at most ten copies of what was there before', async () => {
		for (let index = 0; index < 13; index++) {
			const [entry] = await open('desk').append([note(String(index))], TODAY);
			await open('laptop', `2026-11-20T09:30:${index + 10}Z`).importEntries([entry]);
		}
		expect(copies('laptop')).toHaveLength(10);
		expect(copies('laptop').at(-1)).toBe('2026-11-20T093022000Z-import');
		expect(open('laptop').readJournal().entries).toHaveLength(13);
	});
});

describe('parseImport', () => {
	it.each([
		['not JSON', 'is not JSON'],
		['{"muster": 2, "entries": []}', 'newer muster'],
		['{"entries": []}', 'is not an export'],
		['[]', 'is not an export'],
		['{"muster": 1}', 'is not an export'],
	])('refuses %s', (text, message) => {
		expect(() => parseImport(Buffer.from(text), 'file.json')).toThrow(message);
	});

	it('reads what was exported', () => {
		expect(parseImport(Buffer.from('\uFEFF{"muster": 1, "entries": [1]}'), 'file.json').values).toEqual([1]);
	});
});
