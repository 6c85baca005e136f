// Several months at once: all old until it is decided, all new from then on, for readers and writers alike.
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {sweep} from '../../../source/store/care/sweep.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {loadConf} from '../../../source/store/files/conf-file.ts';
import {journalReader} from '../../../source/store/journal/journal.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {hasUnfinishedSwap, swapMonths} from '../../../source/store/journal/journal-swap.ts';
import {monthText} from '../../../source/store/journal/month.ts';
import {newHolder} from '../../../source/store/lock/lock-holder.ts';

const TODAY = '2026-11-20';
const NOW = new Date('2026-11-20T09:30:00Z');
let data: string;
const layout = () => journalLayout(data);
const open = (now = NOW) => journalStore({data, now: () => now});
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});
const texts = () =>
	journalReader(layout())
		.read()
		.entries.map(entry => ('text' in entry ? entry.text : ''));

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-swap-'));
	await open(new Date('2026-09-01T12:00:00Z')).append([note('september')], TODAY);
	await open(new Date('2026-10-01T12:00:00Z')).append([note('october')], TODAY);
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

/** New texts for October and November, as a process leaves them that died after deciding and before moving any. */
const decidedButNotMoved = async (): Promise<void> => {
	const scratch = journalStore({data: join(data, 'scratch'), now: () => NOW});
	const [entry] = await scratch.append([note('new')], TODAY);
	rmSync(join(data, 'scratch'), {recursive: true});
	const folder = join(layout().staging, 'swap-1-1');
	mkdirSync(folder, {recursive: true});
	writeFileSync(join(folder, '2026-10.json'), monthText([]));
	writeFileSync(join(folder, '2026-11.json'), monthText([entry]));
	const commit = {folder: 'swap-1-1', put: ['2026-10', '2026-11'], remove: ['2026-09'], day: TODAY};
	writeFileSync(layout().swap, JSON.stringify(commit));
};

describe('swapMonths', () => {
	it('replaces, adds and removes months and leaves nothing behind', async () => {
		const put = new Map([
			['2026-10', monthText([])],
			['2026-11', monthText([])],
		]);
		swapMonths(await loadConf(), layout(), {put, remove: ['2026-09'], day: TODAY});
		expect(readdirSync(layout().journal)).toEqual(['2026-10.json', '2026-11.json']);
		expect(readdirSync(layout().staging)).toEqual([]);
		expect(hasUnfinishedSwap(layout())).toBe(false);
		expect(texts()).toEqual([]);
	});

	it('is all new for readers as soon as it is decided, and stays so when finished', async () => {
		const reader = journalReader(layout());
		reader.read();
		await decidedButNotMoved();
		expect(texts()).toEqual(['new']);
		const seen = reader.read();
		sweep(layout(), NOW);
		expect(hasUnfinishedSwap(layout())).toBe(false);
		expect(reader.read()).toEqual(seen);
		expect(texts()).toEqual(['new']);
	});

	it('is finished by the next save', async () => {
		await decidedButNotMoved();
		const store = open();
		await store.append([note('next')], TODAY);
		expect(texts()).toEqual(['new', 'next']);
		expect(readdirSync(layout().journal)).toEqual(['2026-10.json', '2026-11.json']);
	});

	it('is all old when the process died before deciding', async () => {
		await decidedButNotMoved();
		rmSync(layout().swap);
		expect(texts()).toEqual(['september', 'october']);
		open();
		expect(existsSync(join(layout().staging, 'swap-1-1'))).toBe(false);
		expect(texts()).toEqual(['september', 'october']);
	});

	it.each([
		'',
		'{',
		'{"folder": "../journal", "put": [], "remove": [], "day": "2026-11-20"}',
		'{"folder": "swap-1-1", "put": ["../x"]}',
	])('is decided by nothing but a whole commit file: %s', async text => {
		await decidedButNotMoved();
		writeFileSync(layout().swap, text);
		open();
		expect(texts()).toEqual(['september', 'october']);
	});
});

describe('sweep', () => {
	it('removes what the dead left, tells what, and leaves the living alone', () => {
		const left = [
			'staging/2026-11.json.tmp-1234',
			'journal/2026-11.json.tmp-1234',
			'backups/latest/2026-11.json.tmp-1-a',
			'lock/1-1073741824-a.claim',
			'lock/1-1073741824-b.claim',
		];
		for (const name of left)
			writeFileSync(join(data, name), name.endsWith('a.claim') ? JSON.stringify({...newHolder(NOW), pid: 2 ** 30}) : '');
		const asking = join(layout().locks, `1-${process.pid}-c.claim`);
		writeFileSync(asking, '');
		mkdirSync(layout().drafts);
		const mine = join(layout().drafts, `a.draft.tmp-${process.pid}-b`);
		writeFileSync(mine, 'being written');
		writeFileSync(join(data, 'roster.yaml.tmp-1'), 'of the user');
		const swept = sweep(layout(), NOW);
		expect(swept.toSorted()).toEqual(left.map(name => join(data, name)).toSorted());
		expect([mine, asking].every(path => existsSync(path))).toBe(true);
		expect(existsSync(join(data, 'roster.yaml.tmp-1'))).toBe(true);
		expect(sweep(layout(), NOW)).toEqual([]);
	});
});
