// Months already found valid are not checked again, and never trusted once they changed.
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {journalStore} from '../../../source/store/create-store.ts';

let data: string;
const open = () => journalStore({data, now: () => new Date('2026-11-20T09:30:00Z')});
const note: Draft = {kind: 'feedback-noted', people: ['ana'], type: 'observation', text: 'calm', say: 'keep'};
const month = () => join(data, 'journal', '2026-11.json');
const checked = () => join(data, 'checked.json');

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-checked-'));
	await open().append(Array<Draft>(120).fill(note), '2026-11-20');
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('checked months', () => {
	it('are remembered privately and read the same', () => {
		const first = open().readJournal();
		expect(statSync(checked()).mode & 0o777).toBe(0o600);
		expect(readFileSync(checked(), 'utf8')).not.toContain('calm');
		expect(open().readJournal()).toEqual(first);
	});

	it('are checked again once the file changed', () => {
		open().readJournal();
		writeFileSync(month(), readFileSync(month(), 'utf8').replace('"observation"', '"observatioN"'));
		expect(open().readJournal().problems).toMatchObject([{message: expect.stringContaining('Entry 1 is left out: type')}]);
	});

	it('are checked again by other rules', () => {
		open().readJournal();
		const stamps = readFileSync(checked(), 'utf8');
		writeFileSync(month(), readFileSync(month(), 'utf8').replace('"observation"', '"observatioN"'));
		const {size, mtimeNs, ctimeNs, ino, mode} = statSync(month(), {bigint: true});
		const told = (rules: string) =>
			JSON.stringify({
				...(JSON.parse(stamps) as object),
				...(rules && {rules}),
				months: {'2026-11': `${size}.${mtimeNs}.${ctimeNs}.${ino}.${mode}`},
			});
		writeFileSync(checked(), told(''));
		expect(open().readJournal().problems).toEqual([]);
		writeFileSync(checked(), told('0 meeting-held'));
		expect(open().readJournal().problems).toHaveLength(1);
	});

	it('are all checked when the list is garbled', () => {
		open().readJournal();
		writeFileSync(checked(), '{"rules": ');
		expect(open().readJournal().entries).toHaveLength(120);
	});

	it('are not remembered where anything is wrong', () => {
		writeFileSync(month(), readFileSync(month(), 'utf8').replace('"observation"', '"observatioN"'));
		expect(open().readJournal().problems).toHaveLength(1);
		expect(() => statSync(checked())).toThrow('ENOENT');
	});
});
