// The journal as commands and the dashboard use it: what is appended is read again, by anybody, unchanged.
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {journalStore} from '../../../source/store/create-store.ts';

const NOW = new Date('2026-11-20T09:30:00.125Z');
const TODAY: Day = '2026-11-20';
const note = (text: string, person = 'ana'): Draft => ({
	kind: 'feedback-noted',
	people: [person],
	type: 'observation',
	text,
	say: 'keep',
});

let data: string;
const open = (now: () => Date = () => NOW) => journalStore({data, now});

beforeEach(() => {
	data = join(mkdtempSync(join(tmpdir(), 'muster-journal-')), 'data');
});
afterEach(() => {
	rmSync(join(data, '..'), {recursive: true, force: true});
});

describe('append', () => {
	it('stores entries that another store reads again, in order', async () => {
		const stored = await open().append([note('first'), note('second', 'bo')], TODAY);
		expect(open().readJournal()).toEqual({entries: stored, problems: []});
		expect(stored.map(entry => entry.at)).toEqual(['2026-11-20T09:30:00.125000+00:00', '2026-11-20T09:30:00.125001+00:00']);
		expect(new Set(stored.map(entry => entry.write)).size).toBe(1);
		expect(stored[0]).toMatchObject({
			kind: 'feedback-noted',
			on: TODAY,
			v: 1,
			people: ['ana'],
			text: 'first',
			machine: open().machine(),
		});
	});

	it('puts an entry into the month of the real clock, whatever day it speaks of', async () => {
		await open().append([{...note('long ago'), on: '2024-02-29'}], '2030-01-01');
		expect(readdirSync(join(data, 'journal'))).toEqual(['2026-11.json']);
	});

	it('resolves references between drafts of one save', async () => {
		const [action, closed, meeting, plan] = await open().append(
			[
				{kind: 'action-opened', person: 'ana', owner: 'lead', text: '#1 of the list'},
				{kind: 'action-closed', action: '#0', outcome: 'done'},
				{kind: 'meeting-held', person: 'ana', discussed: ['#0', '#1']},
				{kind: 'plan-accepted', person: 'ana', request: {task: '#0'}, items: ['#0']},
			],
			TODAY,
		);
		expect(action).toMatchObject({text: '#1 of the list'});
		expect(closed).toMatchObject({action: action?.id});
		expect(meeting).toMatchObject({discussed: [action?.id, closed?.id]});
		expect(plan).toMatchObject({items: [action?.id], request: {task: '#0'}});
	});

	it('writes nothing for no drafts', async () => {
		expect(await open().append([], TODAY)).toEqual([]);
		expect(() => statSync(data)).toThrow('ENOENT');
	});

	it('refuses what it could not read again, without quoting it', async () => {
		const refused = open().append([note(''), note('secret')], TODAY);
		await expect(refused).rejects.toThrow(/^NOT SAVED: feedback-noted: text:/);
		await expect(refused).rejects.toBeInstanceOf(Refusal);
		expect(open().readJournal().entries).toEqual([]);
	});

	it('keeps what this version does not understand, byte for byte', async () => {
		await open().append([note('mine')], TODAY);
		const path = join(data, 'journal', '2026-11.json');
		const alien = '{"kind":"mood-painted","id":"x","number":12345678901234567890123,"__proto__":{"a":1},"nested":[1.0]}';
		writeFileSync(path, readFileSync(path, 'utf8').replace('\n]}\n', `,\n${alien}\n]}\n`));
		await open().append([note('also mine')], TODAY);
		expect(readFileSync(path, 'utf8').split('\n')[2]).toBe(`${alien},`);
		const {entries, problems} = open().readJournal();
		expect(entries).toHaveLength(2);
		expect(problems).toMatchObject([{severity: 'warning', file: path, message: expect.stringContaining('Entry 2')}]);
	});
});

describe('reading', () => {
	it('gives the very same object while nothing changed, and notices another process', async () => {
		const store = open();
		await store.append([note('one')], TODAY);
		const before = store.readJournal();
		const stamp = store.journalFingerprint();
		expect(store.readJournal()).toBe(before);
		expect(store.journalFingerprint()).toBe(stamp);
		await open().append([note('two')], TODAY);
		expect(store.journalFingerprint()).not.toBe(stamp);
		expect(store.readJournal().entries).toHaveLength(2);
	});

	it('is empty and makes nothing where there is no journal', () => {
		expect(open().readJournal()).toEqual({entries: [], problems: []});
		expect(open().machine()).toMatch(/^[0-9a-f-]{36}$/);
		expect(open().drafts.keys()).toEqual([]);
		expect(() => statSync(data)).toThrow('ENOENT');
	});
});
