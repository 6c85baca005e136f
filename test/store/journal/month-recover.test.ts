// Months in a bad state: recovered from a backup where there is one, otherwise told in one line and left alone.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {journalStore} from '../../../source/store/create-store.ts';

const TODAY = '2026-11-20';
let data: string;
let path: string;
const open = (now = '2026-11-20T09:30:00Z') => journalStore({data, now: () => new Date(now)});
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});
const texts = (store = open()) => store.readJournal().entries.map(entry => ('text' in entry ? entry.text : ''));
const damaged = () => readdirSync(join(data, 'backups', 'damaged'));
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const WORDS = 'a very private note';

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-recover-'));
	path = join(data, 'journal', '2026-11.json');
	await open().append([note(WORDS)], TODAY);
	await open().append([note('last')], TODAY);
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

/** How a month can be spoilt, and what is said of it. */
const SPOILT: ReadonlyArray<readonly [string, (text: string) => Buffer, string]> = [
	['empty', () => Buffer.alloc(0), 'is empty'],
	['cut off', text => Buffer.from(text.slice(0, -9)), 'is cut off or garbled'],
	['zeroed', text => Buffer.alloc(text.length), 'holds NUL bytes'],
	['with a NUL byte', text => Buffer.from(text.replace('private', 'pri\0vate')), 'holds NUL bytes'],
	['with a byte order mark', text => Buffer.from(`\uFEFF${text}`), 'begins with a byte order mark'],
	['in UTF-16', utf16, 'is UTF-16'],
	['in Latin-1', text => Buffer.from(text.replace('private', 'priväte'), 'latin1'), 'is not UTF-8'],
	['a list', () => Buffer.from('[]'), 'is not a month of the journal'],
	['without entries', () => Buffer.from('{"schema": 1}'), 'has no list of entries'],
];

describe.each(SPOILT)('a month that is %s', (_, spoil, why) => {
	const spoilt = () => {
		const bytes = spoil(readFileSync(path, 'utf8'));
		writeFileSync(path, bytes);
		return bytes;
	};

	it('is shown from its backup, and nothing is written by looking', () => {
		const bytes = spoilt();
		const {entries, problems} = open().readJournal();
		expect(entries).toHaveLength(2);
		expect(problems).toMatchObject([{severity: 'warning', file: path, message: expect.stringContaining(why)}]);
		expect(readFileSync(path)).toEqual(bytes);
		expect(() => damaged()).toThrow('ENOENT');
	});

	it('is recovered whole by the next save, and the bad file is kept', async () => {
		const bytes = spoilt();
		await open().append([note('next')], TODAY);
		expect(texts()).toEqual([WORDS, 'last', 'next']);
		expect(open().readJournal().problems).toEqual([]);
		expect(damaged().map(name => readFileSync(join(data, 'backups', 'damaged', name)))).toEqual([bytes]);
	});

	it('is refused in one line where no backup can be read, and left as it is', async () => {
		const bytes = spoilt();
		rmSync(join(data, 'backups'), {recursive: true});
		const refused = open().append([note('next')], TODAY);
		await expect(refused).rejects.toBeInstanceOf(Refusal);
		await expect(refused).rejects.toThrow(`NOT SAVED: ${path}: this month ${why}`);
		await expect(refused).rejects.not.toThrow(WORDS);
		expect(readFileSync(path)).toEqual(bytes);
		const {entries, problems} = open().readJournal();
		expect(entries).toEqual([]);
		expect(problems).toMatchObject([{severity: 'mistake', message: expect.stringContaining(why)}]);
		expect(JSON.stringify(problems)).not.toContain('private');
	});
});

describe('a month that is gone', () => {
	it('is shown from its backup with a warning, and put back by the next save', async () => {
		rmSync(path);
		const {problems} = open().readJournal();
		expect(texts()).toEqual([WORDS, 'last']);
		expect(problems).toMatchObject([
			{severity: 'warning', file: path, message: expect.stringContaining('This month is gone; shown')},
		]);
		await open().append([note('next')], TODAY);
		await open().append([note('and another')], TODAY);
		expect(texts()).toEqual([WORDS, 'last', 'next', 'and another']);
		expect(open().readJournal().problems).toEqual([]);
	});

	it('is put back with the next save into another month', async () => {
		rmSync(path);
		const december = open('2026-12-01T09:00:00Z');
		december.readJournal();
		await december.append([note('december')], TODAY);
		expect(texts()).toEqual([WORDS, 'last', 'december']);
		expect(open().readJournal().problems).toEqual([]);
	});
});

describe('recovery', () => {
	it('uses the month before its last save when the copy of that save is gone', async () => {
		rmSync(join(data, 'backups', 'latest'), {recursive: true});
		rmSync(join(data, 'backups', 'daily'), {recursive: true});
		truncateSync(path, 30);
		expect(texts()).toEqual([WORDS]);
		await open().append([note('next')], TODAY);
		expect(texts()).toEqual([WORDS, 'next']);
	});

	it('puts past months right too, with the next save into another month', async () => {
		truncateSync(path, 30);
		const december = open('2026-12-01T09:00:00Z');
		december.readJournal();
		await december.append([note('december')], TODAY);
		expect(texts()).toEqual([WORDS, 'last', 'december']);
		expect(open().readJournal().problems).toEqual([]);
	});

	it('succeeds wherever a month is cut or overwritten', async () => {
		const good = readFileSync(path);
		const place = fc.nat({max: good.length - 3});
		await fc.assert(
			fc.asyncProperty(place, fc.uint8Array({minLength: 0, maxLength: 40}), async (at, noise) => {
				const bad = Buffer.concat([good.subarray(0, at), noise]);
				writeFileSync(path, bad);
				await open().append([note('next')], TODAY);
				expect(texts()).toEqual([WORDS, 'last', 'next']);
				// Back to how it was, for the next round.
				rmSync(join(data, 'backups', 'damaged'), {recursive: true});
				for (const folder of ['journal', 'backups/latest', 'backups/previous', 'backups/daily/2026-11-20'])
					rmSync(join(data, folder, '2026-11.json'));
				for (const folder of ['journal', 'backups/latest']) writeFileSync(join(data, folder, '2026-11.json'), good);
			}),
			{numRuns: 50},
		);
	});
});

describe('a month that is no plain file', () => {
	const elsewhere = () => join(data, 'elsewhere.json');
	it.each<[string, () => void, string]>([
		['a link', () => symlinkSync(elsewhere(), path), 'is a symbolic link'],
		['a link to nowhere', () => symlinkSync(join(data, 'nowhere'), path), 'is a symbolic link'],
		['a folder', () => mkdirSync(path), 'is a folder'],
	])('is refused and left alone: %s', async (_, replace, why) => {
		writeFileSync(elsewhere(), readFileSync(path));
		rmSync(path);
		replace();
		const bytes = readFileSync(elsewhere());
		await expect(open().append([note('next')], TODAY)).rejects.toThrow(`NOT SAVED: ${path}: this month ${why}`);
		expect(readFileSync(elsewhere())).toEqual(bytes);
		expect(open().readJournal()).toMatchObject({
			entries: [{}, {}],
			problems: [{message: expect.stringContaining('not a plain file')}],
		});
	});
});

describe('a month of a newer version', () => {
	it('is shown as far as it is understood and never written to', async () => {
		const newer = readFileSync(path, 'utf8').replace('{"schema":1,', '{"schema":2,');
		writeFileSync(path, newer);
		await expect(open().append([note('next')], TODAY)).rejects.toThrow(/^NOT SAVED: .*newer muster .*read-only/);
		expect(readFileSync(path, 'utf8')).toBe(newer);
		expect(open().readJournal()).toMatchObject({
			entries: [{}, {}],
			problems: [{message: expect.stringContaining('newer muster')}],
		});
	});
});
