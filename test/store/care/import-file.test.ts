// What may come in: exports, months, folders of months; within limits, and with a word about what was cut out of them.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {backupTo} from '../../../source/store/care/backup-to.ts';
import {parseImport, readImport} from '../../../source/store/care/import-file.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {monthText} from '../../../source/store/journal/month.ts';

const NOW = new Date('2026-11-20T09:30:00Z');
const TODAY = '2026-11-20';
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});
let data: string;
const store = () => journalStore({data, now: () => NOW});
const parsed = (value: unknown) => parseImport(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'file');

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-import-'));
	for (const text of ['a', 'b', 'c']) await store().append([note(text)], TODAY);
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('what comes in', () => {
	it('may be an export, a month, one with both sides of a conflict, or a folder of months', () => {
		const {entries} = store().exportEntries();
		expect(parsed(store().exportEntries()).values).toEqual(entries);
		expect(parsed(monthText(entries)).values).toEqual(entries);
		const [first = '', ...rest] = monthText(entries).split('\n').slice(1, 4);
		expect(
			parsed(['{"schema":1,"entries":[', '<<<<<<< HEAD', first, '=======', ...rest, '>>>>>>> b', ']}'].join('\n')).values,
		).toEqual(entries);
		expect(readImport(journalLayout(data).journal).values).toEqual(entries);
	});

	it('is refused when nested too deep, and with too many entries', () => {
		expect(() => parsed(`{"muster":1,"entries":${'['.repeat(1e5)}${']'.repeat(1e5)}}`)).toThrow('is nested more than 64 deep');
		expect(parsed('{"muster":1,"entries":["[[[[\\"[["]}').values).toHaveLength(1);
		expect(() => parsed(`{"muster":1,"entries":[${'0,'.repeat(250_000)}0]}`)).toThrow('holds 250,001 entries');
	});

	it('is known to be cut or changed by its chain', () => {
		const {entries, ...rest} = store().exportEntries();
		expect(parsed({...rest, entries}).gaps).toBe(0);
		expect(parsed({...rest, entries: entries.slice(0, 2)}).gaps).toBe(1);
		expect(
			parsed({...rest, entries: entries.map((each, index) => (index === 1 ? {...(each as object), text: 'B'} : each))}).gaps,
		).toBe(1);
	});
});

describe('a backup elsewhere', () => {
	it('is read back, can be imported, and says whether it is on another disk', async () => {
		const other = mkdtempSync(join(tmpdir(), 'muster-elsewhere-'));
		try {
			const made = await backupTo(journalLayout(data), other, NOW);
			expect(made).toMatchObject({months: 1, entries: 3, isOnSameDisk: true});
			expect(readImport(made.path).values).toEqual(store().exportEntries().entries);
		} finally {
			rmSync(other, {recursive: true, force: true});
		}
	});

	it('is refused where there is no such folder, and of a month that cannot be read', async () => {
		await expect(backupTo(journalLayout(data), join(data, 'nowhere'), NOW)).rejects.toThrow('Is that disk mounted?');
		writeFileSync(join(journalLayout(data).journal, '2026-11.json'), 'garbled');
		await expect(backupTo(journalLayout(data), data, NOW)).rejects.toThrow('is cut off or garbled');
	});
});
