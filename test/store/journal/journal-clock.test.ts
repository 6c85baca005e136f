// What is written later stands later, whatever the clock says, and each computer writes under an id of its own.
import {cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {undoLast} from '../../../source/domain/journal/undo.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {hashOf, readLinks} from '../../../source/store/journal/journal-chain.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {storeMachine} from '../../../source/store/journal/journal-machine.ts';
import {refuseLostClock} from '../../../source/store/journal/journal-stamp.ts';
import {folderMark} from '../../../source/store/lock/lock-holder.ts';

const TODAY = '2026-11-20';
const NOW = '2026-11-20T09:30:00Z';
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});

let data: string;
const layout = () => journalLayout(data);
const open = (now = NOW) => journalStore({data, now: () => new Date(now)});
const write = async (text: string, now?: string) => (await open(now).append([note(text)], TODAY))[0];

beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'muster-clock-'));
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('a clock that was set back', () => {
	it('puts nothing before what was written already', async () => {
		await write('first');
		const second = await write('second', '2026-11-20T08:00:00Z');
		expect(second?.at).toBe('2026-11-20T09:30:00.001000+00:00');
		expect((await write('third', '2026-09-01T08:00:00Z'))?.at).toBe('2026-11-20T09:30:00.002000+00:00');
		expect((await write('fourth', '2026-11-20T09:31:00Z'))?.at).toBe('2026-11-20T09:31:00.000000+00:00');
		const undoing = undoLast(journalOn(open().readJournal().entries, TODAY), open().machine());
		expect(undoing?.entries).toMatchObject([{text: 'fourth'}]);
	});

	it('is known by the months where the file beside them is lost', async () => {
		await write('first');
		rmSync(layout().chain);
		expect((await write('second', '2026-12-01T08:00:00Z'))?.at).toBe('2026-12-01T08:00:00.000000+00:00');
		rmSync(layout().chain);
		expect((await write('third', '2026-11-30T08:00:00Z'))?.at).toBe('2026-12-01T08:00:00.001000+00:00');
	});

	it('is refused where it is before the program was built', () => {
		expect(() => refuseLostClock(new Date('1970-01-01T00:00:10Z'), '2026-11-20')).toThrow(
			'NOT SAVED: the clock of this computer says 1970-01-01, and this muster was made on 2026-11-20.',
		);
		expect(() => refuseLostClock(new Date('2026-11-19T23:00:00Z'), '2026-11-20')).not.toThrow();
	});
});

describe('the chain', () => {
	it('ties each entry to the one that this machine wrote before, over months and saves', async () => {
		const first = await write('first');
		const [second, third] = await open('2026-11-21T09:30:00Z').append([note('second'), note('third')], TODAY);
		const fourth = await write('fourth', '2026-12-01T09:30:00Z');
		expect(first?.prev).toBeUndefined();
		expect([second?.prev, third?.prev, fourth?.prev]).toEqual([hashOf(first), hashOf(second), hashOf(third)]);
		expect([...readLinks(layout().chain)]).toEqual([[fourth?.machine, {id: fourth?.id, at: fourth?.at, hash: hashOf(fourth)}]]);
	});

	it('begins where it begins in a journal of before', async () => {
		const old = await write('first');
		const path = join(layout().journal, '2026-11.json');
		expect(readFileSync(path, 'utf8')).not.toContain('prev');
		rmSync(layout().chain);
		expect((await write('second'))?.prev).toBe(hashOf(old));
	});
});

describe('what is chosen when nobody else can write', () => {
	it('takes back four of four at once', async () => {
		for (const text of ['a', 'b', 'c', 'd', 'e']) await write(text);
		const undo = () => {
			const store = open();
			return store.append(all => undoLast(journalOn(all, TODAY), store.machine())?.drafts ?? [], TODAY);
		};
		await Promise.all([undo(), undo(), undo(), undo()]);
		expect(journalOn(open().readJournal().entries, TODAY).live).toMatchObject([{text: 'a'}]);
	});
});

// A container has no id that lasts.
describe('a store in a container, which has no id of its own', () => {
	it('is told from a copy by its folder, which may move', () => {
		const mark = folderMark(data);
		expect(mark).toMatch(/^folder-[0-9a-f]{12}$/);
		cpSync(data, `${data}-copy`, {recursive: true, preserveTimestamps: true});
		renameSync(data, `${data}-moved`);
		renameSync(`${data}-copy`, data);
		expect(folderMark(`${data}-moved`)).toBe(mark);
		expect(folderMark(data)).not.toBe(mark);
		expect(folderMark(`${data}-none`)).toBeUndefined();
		rmSync(`${data}-moved`, {recursive: true});
	});
});

describe('a store on another computer', () => {
	it('writes under an id of its own there, and under the first one again at home', async () => {
		await write('at home');
		const home = storeMachine(layout()).keep();
		const {computers} = JSON.parse(readFileSync(layout().machines, 'utf8')) as {computers: Record<string, string>};
		expect(Object.values(computers)).toEqual([home]);
		// As it looks where the computer is another one.
		writeFileSync(layout().machines, JSON.stringify({schema: 1, computers: {elsewhere: home}}));
		const there = storeMachine(layout()).keep();
		expect(there).not.toBe(home);
		expect(storeMachine(layout()).id()).toBe(there);
		expect((await write('elsewhere'))?.machine).toBe(there);
		expect(undoLast(journalOn(open().readJournal().entries, TODAY), there)?.entries).toMatchObject([{text: 'elsewhere'}]);
	});
});
