// Backups by day, before changes and on request; what going back would change, and going back.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {makeBackup} from '../../../source/store/care/backup.ts';
import {findBackup, listBackups, previewRestore, restoreBackup} from '../../../source/store/care/restore.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {readTombstones, writeTombstones} from '../../../source/store/journal/journal-tombstones.ts';

let data: string;
const layout = () => journalLayout(data);
const at = (day: string) => new Date(`${day}T09:30:00Z`);
const open = (day: string) => journalStore({data, now: () => at(day)});
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});
const write = async (day: string, text: string) => (await open(day).append([note(text)], '2026-11-20'))[0];
const textsOf = (entries: readonly object[]) => entries.map(entry => ('text' in entry ? entry.text : ''));
const texts = () => textsOf(open('2027-01-01').readJournal().entries);

beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'muster-restore-'));
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('dated copies', () => {
	it('hold each month as the last save of the day left it', async () => {
		await write('2026-11-18', 'a');
		await write('2026-11-18', 'b');
		await write('2026-11-19', 'c');
		const on = (day: string) => textsOf(JSON.parse(readFileSync(join(layout().daily, day, '2026-11.json'), 'utf8')).entries);
		expect([on('2026-11-18'), on('2026-11-19')]).toEqual([
			['a', 'b'],
			['a', 'b', 'c'],
		]);
	});

	it('are kept for the last fourteen days with a save', async () => {
		for (let day = 1; day <= 20; day++) await write(`2026-11-${String(day).padStart(2, '0')}`, String(day));
		expect(readdirSync(layout().daily)).toHaveLength(14);
		expect(readdirSync(layout().daily)[0]).toBe('2026-11-07');
	});
});

describe('listBackups', () => {
	it('names everything there is to go back to', async () => {
		expect(listBackups(layout())).toEqual([]);
		await write('2026-11-18', 'a');
		await write('2026-11-19', 'b');
		const {name} = await makeBackup(layout(), at('2026-11-19'));
		expect(name).toBe('2026-11-19T093000000Z-asked');
		const found = listBackups(layout()).map(backup => [backup.name, backup.kind, backup.isWhole, backup.months]);
		expect(found.toSorted()).toEqual([
			['2026-11-18', 'day', false, ['2026-11']],
			['2026-11-19', 'day', false, ['2026-11']],
			['2026-11-19T093000000Z-asked', 'asked', true, ['2026-11']],
			['last', 'last', false, ['2026-11']],
		]);
	});

	it('finds one by the beginning of its name, or says which there are', async () => {
		await write('2026-11-18', 'a');
		await write('2026-11-19', 'b');
		expect(findBackup(layout(), '2026-11-18').name).toBe('2026-11-18');
		expect(findBackup(layout(), 'la').name).toBe('last');
		expect(() => findBackup(layout(), '2026-11')).toThrow(/Several backups .* 2026-11-1[89], 2026-11-1[89]\./);
		expect(() => findBackup(layout(), '2020')).toThrow(/There is no backup “2020”\. There are: .*2026-11-18/);
	});
});

describe('restoreBackup', () => {
	it('goes back to a day, after saying what that changes and keeping a copy of now', async () => {
		await write('2026-11-18', 'a');
		const gone = await write('2026-11-19', 'b');
		const preview = previewRestore(layout(), '2026-11-18');
		expect(preview).toMatchObject({months: ['2026-11'], going: [gone], returning: [], changing: [], erased: []});
		expect(texts()).toEqual(['a', 'b']);

		const done = await restoreBackup(layout(), '2026-11-18', at('2026-11-20'));
		expect(done).toEqual({...preview, backup: expect.anything(), copy: expect.any(String)});
		expect(texts()).toEqual(['a']);
		const copy = findBackup(layout(), '2026-11-20T');
		expect(copy).toMatchObject({kind: 'restore', name: done.copy, madeAt: at('2026-11-20')});
		await restoreBackup(layout(), copy.name, at('2026-11-21'));
		expect(texts()).toEqual(['a', 'b']);
	});

	it('removes months that began after a copy of the whole journal', async () => {
		await write('2026-10-18', 'october');
		const {name} = await makeBackup(layout(), at('2026-10-20'));
		await write('2026-11-18', 'november');
		expect(previewRestore(layout(), name)).toMatchObject({months: ['2026-11'], going: [{text: 'november'}]});
		await restoreBackup(layout(), name, at('2026-11-20'));
		expect(readdirSync(layout().journal)).toEqual(['2026-10.json']);
	});

	it('does nothing when nothing would change', async () => {
		await write('2026-11-18', 'a');
		const {name} = await makeBackup(layout(), at('2026-11-19'));
		expect((await restoreBackup(layout(), name, at('2026-11-20'))).months).toEqual([]);
		expect(readdirSync(layout().before)).toEqual([name]);
	});

	it('brings back a month that cannot be read', async () => {
		await write('2026-11-18', 'a');
		await write('2026-11-19', 'b');
		writeFileSync(join(layout().journal, '2026-11.json'), 'garbled');
		await restoreBackup(layout(), '2026-11-19', at('2026-11-20'));
		expect(texts()).toEqual(['a', 'b']);
	});

	it('says which erased entries come back, and no longer counts them as erased', async () => {
		const entry = await write('2026-11-18', 'a');
		const {name} = await makeBackup(layout(), at('2026-11-18'));
		writeFileSync(join(layout().journal, '2026-11.json'), '{"schema":1,"entries":[]}\n');
		writeTombstones(layout(), new Map([[entry?.id ?? '', '2026-11-19']]));
		expect((await restoreBackup(layout(), name, at('2026-11-20'))).erased).toEqual([entry?.id]);
		expect(readTombstones(layout()).size).toBe(0);
	});

	it('refuses a backup that cannot be read, changing nothing', async () => {
		await write('2026-11-18', 'a');
		const folder = join(layout().before, '2026-11-19T093000000Z-asked');
		mkdirSync(folder, {recursive: true});
		writeFileSync(join(folder, '2026-11.json'), '{"schema":1,"ent');
		await expect(restoreBackup(layout(), '2026-11-19T', at('2026-11-20'))).rejects.toThrow(/^Nothing restored: .*cut off/);
		expect(texts()).toEqual(['a']);
	});
});
