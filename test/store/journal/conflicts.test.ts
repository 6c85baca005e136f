// What programs for syncing and for versions leave of a journal that was written to in two places: nothing of either is lost.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {ENTRY_REMEDIES} from '../../../source/store/care/doctor-fix.ts';
import {journalFindings} from '../../../source/store/care/doctor-journal.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {monthText} from '../../../source/store/journal/month.ts';

const TODAY = '2026-11-20';
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});
let data: string;
const layout = (root = data) => journalLayout(root);
const month = (root = data) => join(layout(root).journal, '2026-11.json');
const open = (root = data) => journalStore({data: root, now: () => new Date('2026-11-20T09:30:00Z')});
const texts = () =>
	open()
		.readJournal()
		.entries.map((entry: Entry) => ('text' in entry ? entry.text : ''))
		.toSorted();
/** The entries of a second computer, which began with the same. */
const elsewhere = async (...more: readonly string[]): Promise<readonly unknown[]> => {
	const other = join(data, 'other');
	await open(other).importEntries(open().exportEntries().entries);
	for (const text of more) await open(other).append([note(text)], TODAY);
	return open(other).exportEntries().entries;
};
const takeIn = async () => {
	for (const [remedy, repair] of ENTRY_REMEDIES)
		if (remedy === 'take-in') await repair(layout(), new Date('2026-11-20T09:30:00Z'));
};

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-conflicts-'));
	await open().append([note('common')], TODAY);
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('a copy that a program for syncing left', () => {
	it.each([
		'2026-11.sync-conflict-20261120-093000-ABCDEFG.json',
		"2026-11 (Sam's conflicted copy 2026-11-20).json",
		'2026-11 (1).json',
	])('is said, taken in by the doctor and kept: %s', async name => {
		const theirs = await elsewhere('theirs');
		await open().append([note('ours')], TODAY);
		const copy = join(layout().journal, name);
		const reader = open();
		const before = reader.journalFingerprint();
		writeFileSync(copy, monthText(theirs), {mode: 0o600});
		expect(reader.journalFingerprint()).not.toBe(before);
		expect(open().readJournal().problems).toMatchObject([{file: copy, leavesOut: 'many'}]);
		expect(journalFindings(layout(), TODAY)).toMatchObject([{where: copy, remedy: 'take-in'}]);
		await takeIn();
		expect(texts()).toEqual(['common', 'ours', 'theirs']);
		expect(existsSync(copy)).toBe(false);
		expect(readdirSync(layout().damaged)).toHaveLength(1);
		expect(open().readJournal().problems).toEqual([]);
	});
});

describe('a month with both sides of a conflict', () => {
	it('is read as the entries of both, and written so by the next save', async () => {
		const theirs = (await elsewhere('theirs')).map(each => JSON.stringify(each));
		await open().append([note('ours')], TODAY);
		const ours = monthText(open().exportEntries().entries).split('\n');
		const conflict = ['<<<<<<< HEAD', ours[2], '=======', `${theirs[1]},`, '>>>>>>> other'];
		writeFileSync(month(), [...ours.slice(0, 2), ...conflict, ...ours.slice(3)].join('\n'));
		rmSync(layout().latest, {recursive: true});
		expect(texts()).toEqual(['common', 'ours', 'theirs']);
		expect(open().readJournal().problems[0]?.message).toContain(
			'holds both sides of a conflict (git); shown from the whole entries',
		);
		await open().append([note('next')], TODAY);
		expect(texts()).toEqual(['common', 'next', 'ours', 'theirs']);
		expect(readFileSync(month(), 'utf8')).not.toContain('<<<<');
		expect(open().readJournal().problems).toEqual([]);
	});
});
