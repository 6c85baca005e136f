// What was erased stays away, whatever comes back: an older month, a copy of one, or one that cannot be read.
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {makeBackup} from '../../../source/store/care/backup.ts';
import {backupTo} from '../../../source/store/care/backup-to.ts';
import {chainFindings} from '../../../source/store/care/doctor-chain.ts';
import {ENTRY_REMEDIES} from '../../../source/store/care/doctor-fix.ts';
import {journalFindings, journalValues} from '../../../source/store/care/doctor-journal.ts';
import {forget} from '../../../source/store/care/forget.ts';
import {restoreBackup} from '../../../source/store/care/restore.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {monthText} from '../../../source/store/journal/month.ts';

const NOW = new Date('2026-11-20T09:30:00Z');
const TODAY = '2026-11-20';
const note = (text: string, ...people: readonly string[]): Draft => ({
	kind: 'feedback-noted',
	people: [...people],
	type: 'observation',
	text,
	say: 'keep',
});

let data: string;
const layout = () => journalLayout(data);
const month = () => join(layout().journal, '2026-11.json');
const open = () => journalStore({data, now: () => NOW});
const entries = () => open().readJournal().entries;
const texts = () => entries().map(entry => ('text' in entry ? entry.text : ''));
const problems = () =>
	open()
		.readJournal()
		.problems.map(({message}) => message);
const filesWith = (text: string) =>
	readdirSync(data, {recursive: true, withFileTypes: true})
		.filter(each => each.isFile())
		.map(each => join(each.parentPath, each.name))
		.filter(path => readFileSync(path, 'utf8').includes(text));
const takeIn = async (): Promise<readonly string[]> => {
	const lines: string[] = [];
	for (const [remedy, repair] of ENTRY_REMEDIES) if (remedy === 'take-in') lines.push(...(await repair(layout(), NOW)));
	return lines;
};
let older: Buffer;

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-erased-'));
	await open().append([note('of ana', 'ana'), note('of both', 'ana', 'bo'), note('secret', 'bo')], TODAY);
	await open().append(
		[
			{kind: 'area-assigned', area: 'checkout', owner: 'bo', why: 'grows'},
			{kind: 'area-assigned', area: 'checkout', owner: 'ana', why: 'too much'},
		],
		TODAY,
	);
	older = readFileSync(month());
	await forget(layout(), {ids: ['bo'], names: ['Bo']}, {now: NOW});
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('an older month with what was erased', () => {
	it('shows nothing of it, says so, and is cleaned by the next save', async () => {
		const before = entries();
		writeFileSync(month(), older);
		expect(entries()).toEqual(before);
		expect(problems()).toEqual([
			expect.stringMatching(/^\d+ entries that were erased have come back in this month, and left out/),
		]);
		expect(journalFindings(layout(), TODAY)).toMatchObject([{severity: 'mistake', remedy: 'recover'}]);
		await open().append([note('new', 'ana')], TODAY);
		expect(problems()).toEqual([]);
		expect(texts()).toContain('of both');
		for (const word of ['secret', '"bo"', 'grows', 'too much']) expect(filesWith(word)).toEqual([]);
		expect(chainFindings(layout(), journalValues(layout()))).toEqual([]);
	});

	it('stays out where the copies of the last saves came back with it, or are gone', async () => {
		const before = entries();
		for (const folder of [layout().latest, layout().previous]) writeFileSync(join(folder, '2026-11.json'), older);
		writeFileSync(month(), older);
		expect(entries()).toEqual(before);
		rmSync(layout().backups, {recursive: true});
		expect(entries().map(({id}) => id)).toEqual(before.map(({id}) => id));
		expect(JSON.stringify(entries())).not.toContain('"bo"');
	});

	it('is not carried on into backups, cut off or whole', async () => {
		writeFileSync(month(), older);
		await makeBackup(layout(), NOW);
		mkdirSync(join(data, 'elsewhere'));
		await backupTo(layout(), join(data, 'elsewhere'), NOW);
		expect(filesWith('secret')).toEqual([]);
		writeFileSync(month(), older.subarray(0, older.length - 3));
		await open().append([note('new', 'ana')], TODAY);
		expect(filesWith('secret')).toEqual([]);
		expect(texts()).toContain('of both');
	});

	it('is told and asked for by whoever restores it, and then stays', async () => {
		const name = '2026-11-19T093000000Z-asked';
		cpSync(month(), join(layout().before, name, '2026-11.json'), {recursive: true});
		writeFileSync(join(layout().before, name, '2026-11.json'), older);
		expect((await restoreBackup(layout(), name, NOW)).erased).not.toEqual([]);
		expect(texts()).toContain('secret');
		expect(JSON.stringify(entries())).toContain('["ana","bo"]');
	});
});

describe('a copy of a month', () => {
	const copy = () => join(layout().journal, '2026-11.sync-conflict-1.json');

	it('brings nothing back that was erased, also not where it is kept', async () => {
		const before = entries();
		writeFileSync(copy(), older);
		await takeIn();
		expect(entries()).toEqual(before);
		expect(filesWith('secret')).toEqual([]);
	});

	it('stays where it is as far as it speaks of somebody who was forgotten', async () => {
		const other = journalStore({data: join(data, 'other'), now: () => NOW});
		await other.append([note('word of bo', 'bo'), note('word of ana', 'ana')], TODAY);
		writeFileSync(copy(), monthText(other.exportEntries().entries));
		rmSync(join(data, 'other'), {recursive: true});
		expect(await takeIn()).toEqual([
			expect.stringContaining('1 entry taken in. It stays, for it speaks of somebody who was forgotten'),
		]);
		expect(texts()).toContain('word of ana');
		expect(texts()).not.toContain('word of bo');
		expect(filesWith('word of bo')).toEqual([copy()]);
	});

	it('holds an earlier wording of what names them not against the one here', async () => {
		const before = entries();
		const {conflicts, erased} = await open().importEntries((JSON.parse(older.toString()) as {entries: Entry[]}).entries);
		expect(conflicts).toEqual([]);
		expect(erased.length).toBeGreaterThan(0);
		expect(entries()).toEqual(before);
	});
});
