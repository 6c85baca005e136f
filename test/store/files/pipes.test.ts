// A pipe in the place of a file is refused, and nobody waits for its other end; a change that came without its months changes nothing.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {journalFindings} from '../../../source/store/care/doctor-journal.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';

const TODAY = '2026-11-20';
const note: Draft = {kind: 'feedback-noted', people: ['ana'], type: 'observation', text: 'kept', say: 'keep'};
let data: string;
const layout = () => journalLayout(data);
const open = () => journalStore({data, now: () => new Date('2026-11-20T09:30:00Z')});

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-pipes-'));
	await open().append([note], TODAY);
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
	const places: Readonly<Record<string, () => string>> = {
		lock: () => join(layout().locks, 'journal.lock'),
		machine: () => layout().machine,
		machines: () => layout().machines,
		swap: () => layout().swap,
	};
	const replaced = (path: string) => {
		rmSync(path, {force: true});
		execFileSync('mkfifo', [path]);
	};

	it.each(Object.keys(places))('is refused in place of %s', async place => {
		replaced(places[place]?.() ?? '');
		await expect(open().append([note], TODAY)).rejects.toThrow(/^NOT SAVED: .*a pipe stands where a file should be/);
	});

	it.each(['checked', 'gathered', 'chain'] as const)('is not waited for in place of %s, which can be made again', async place => {
		replaced(layout()[place]);
		expect(open().readJournal().entries).toHaveLength(1);
		await open().append([note], TODAY);
		expect(open().readJournal().entries).toHaveLength(2);
	});
});

describe('a commit file that comes alone', () => {
	it('removes nothing, and the doctor names it', async () => {
		writeFileSync(layout().swap, JSON.stringify({folder: 'swap-1-1', put: [], remove: ['2026-11'], day: TODAY}));
		expect(open().readJournal().entries).toHaveLength(1);
		expect(journalFindings(layout(), TODAY)).toMatchObject([
			{where: layout().swap, remedy: 'unswap', message: expect.stringContaining('is not here')},
		]);
		await open().append([note], TODAY);
		expect(open().readJournal().entries).toHaveLength(2);
	});
});
