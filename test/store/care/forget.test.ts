// Forgetting: gone from months, drafts and backups, kept for the others, and not brought back by an import.
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {makeBackup} from '../../../source/store/care/backup.ts';
import {forget, previewForget} from '../../../source/store/care/forget.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {isForgotten, readForgotten} from '../../../source/store/journal/journal-tombstones.ts';

const TODAY = '2026-11-20';
const NOW = new Date('2026-11-20T09:30:00Z');
const ANA = {ids: ['ana', 'ana-s'], names: ['Ana Souza']};
let data: string;
const layout = () => journalLayout(data);
const open = (now = NOW) => journalStore({data, now: () => now});
const everything = () =>
	readdirSync(data, {recursive: true, withFileTypes: true})
		.filter(each => each.isFile())
		.map(each => join(each.parentPath, each.name));
const filesWith = (text: string) => everything().filter(path => readFileSync(path, 'utf8').includes(text));
const kinds = (entries: readonly Entry[]) => entries.map(entry => entry.kind);

const about = (people: readonly string[], text: string): Draft => ({
	kind: 'feedback-noted',
	people: [...people],
	type: 'praise',
	text,
	say: 'next',
});
const DRAFTS: readonly Draft[] = [
	about(['ana'], 'secret of hers'),
	{kind: 'feedback-said', feedback: '#0', person: 'ana'},
	about(['ana', 'bo'], 'both were calm'),
	{kind: 'action-opened', person: 'bo', owner: 'lead', text: 'ask ÁNA about it', from: '#0'},
	{kind: 'area-assigned', area: 'checkout', owner: 'ana', backup: 'bo', rosterWas: {owner: 'bo', backup: 'ana'}},
	{kind: 'signal-snoozed', subject: 'ana', signal: 'no-praise', until: '2026-12-01'},
	{kind: 'topic-raised', person: 'bo', text: 'banana bread', by: 'person'},
	{kind: 'meeting-held', person: 'ana-s', notes: 'under her old id'},
];

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-forget-'));
	await open(new Date('2026-09-10T09:30:00Z')).append(DRAFTS.slice(6), '2026-09-10');
	await open().append(DRAFTS, TODAY);
	await makeBackup(layout(), NOW);
	open().drafts.write('feedback:ana', 'half a secret');
	open().drafts.write('feedback:bo', 'half a note');
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('previewForget', () => {
	it('names what will go, what the others keep, and where the name stands; and writes nothing', () => {
		const before = everything().map(path => [path, statSync(path).mtimeMs]);
		const preview = previewForget(layout(), ANA);
		expect(kinds(preview.erased).toSorted()).toEqual(
			['feedback-noted', 'feedback-said', 'meeting-held', 'meeting-held', 'signal-snoozed'].toSorted(),
		);
		expect(preview.shared).toMatchObject([{people: ['ana', 'bo'], text: 'both were calm'}]);
		expect(kinds(preview.changed).toSorted()).toEqual(['action-opened', 'area-assigned']);
		expect(preview.mentions).toMatchObject([{fields: ['text'], entry: {kind: 'action-opened'}}]);
		expect(preview.drafts).toEqual(['feedback:ana']);
		expect(preview.backups.length).toBeGreaterThan(3);
		expect(everything().map(path => [path, statSync(path).mtimeMs])).toEqual(before);
	});

	it('is empty for somebody unknown', () => {
		const nothing = {erased: [], shared: [], changed: [], mentions: [], texts: [], drafts: [], backups: []};
		expect(previewForget(layout(), {ids: ['nobody-here'], names: []})).toEqual(nothing);
	});
});

describe('forget', () => {
	it('erases the person everywhere, and keeps what is about others', async () => {
		const others = open()
			.readJournal()
			.entries.filter(entry => entry.kind === 'topic-raised');
		await forget(layout(), ANA, {now: NOW});
		for (const text of ['"ana"', '"ana-s"', 'secret', 'old id']) expect(filesWith(text)).toEqual([]);
		const {entries, problems} = open().readJournal();
		expect(problems).toEqual([]);
		expect(entries).toEqual(expect.arrayContaining([...others]));
		expect(entries.find(entry => entry.kind === 'feedback-noted')).toMatchObject({people: ['bo'], text: 'both were calm'});
		expect(entries.find(entry => entry.kind === 'area-assigned')).toMatchObject({
			owner: null,
			backup: 'bo',
			rosterWas: {owner: 'bo', backup: null},
		});
		expect(entries.find(entry => entry.kind === 'action-opened')).not.toHaveProperty('from');
		expect(open().drafts.keys()).toEqual(['feedback:bo']);
	});

	it('leaves tombstones that an import respects', async () => {
		const {entries} = open().exportEntries();
		const {erased} = await forget(layout(), ANA, {now: NOW});
		const result = await open().importEntries(entries);
		expect(result.added).toEqual([]);
		expect(result.erased.toSorted()).toEqual(erased.map(entry => entry.id).toSorted());
		expect(filesWith('secret')).toEqual([]);
	});

	it('erases shared feedback for all when the lead says so', async () => {
		const [shared] = previewForget(layout(), ANA).shared;
		await forget(layout(), ANA, {now: NOW, alsoErase: [shared?.id ?? '']});
		expect(filesWith('both were calm')).toEqual([]);
	});

	it('keeps backups when asked to, and does not bring anybody back from them by itself', async () => {
		await forget(layout(), ANA, {now: NOW, keepBackups: true});
		expect(filesWith('secret').every(path => path.startsWith(layout().backups))).toBe(true);
		expect(filesWith('secret').length).toBeGreaterThan(0);
		writeFileSync(join(layout().journal, '2026-11.json'), 'garbled');
		rmSync(layout().latest, {recursive: true});
		await open().append([about(['bo'], 'next')], TODAY);
		expect(readFileSync(join(layout().journal, '2026-11.json'), 'utf8')).not.toContain('secret');
	});

	it('removes damaged months that speak of the person', async () => {
		writeFileSync(join(layout().journal, '2026-09.json'), '{"schema":1,"entries":[{"people":["ana"],"te');
		const store = open();
		store.readJournal();
		await store.append([about(['bo'], 'next')], TODAY);
		expect(readdirSync(layout().damaged)).toHaveLength(1);
		await forget(layout(), ANA, {now: NOW});
		expect(readdirSync(layout().damaged)).toEqual([]);
	});

	it('keeps the newest backup the newest', async () => {
		await forget(layout(), ANA, {now: NOW});
		const path = join(layout().journal, '2026-11.json');
		const good = readFileSync(path, 'utf8');
		writeFileSync(path, 'garbled');
		await open().append([about(['bo'], 'next')], TODAY);
		expect(readFileSync(path, 'utf8').startsWith(good.slice(0, -4))).toBe(true);
	});

	it('erases one entry with its earlier wordings and what leans on it', async () => {
		const [old, replacement, retraction] = await open().append(
			[about(['bo'], 'first wording'), about(['bo'], 'second wording'), {kind: 'entry-retracted', entry: '#0', replaces: '#1'}],
			TODAY,
		);
		const {erased} = await forget(layout(), {entry: replacement?.id ?? ''}, {now: NOW});
		expect(erased.map(entry => entry.id).toSorted()).toEqual([old?.id, replacement?.id, retraction?.id].toSorted());
		expect(filesWith('wording')).toEqual([]);
		expect(filesWith('secret of hers').length).toBeGreaterThan(0);
	});

	it('is finished by running it again', async () => {
		const saved = readFileSync(join(layout().latest, '2026-11.json'));
		await forget(layout(), ANA, {now: NOW});
		// As if it had been killed before it came to this backup.
		writeFileSync(join(layout().before, readdirSync(layout().before)[0] ?? '', '2026-11.json'), saved);
		expect(previewForget(layout(), ANA).backups).toHaveLength(1);
		await forget(layout(), ANA, {now: NOW});
		expect(filesWith('secret')).toEqual([]);
	});
});

describe('what lies beside the journal', () => {
	const edited = (name: string, file: string, text: string | Buffer): string => {
		const folder = join(data, 'tmp', `edit-${name}`);
		mkdirSync(folder, {recursive: true});
		writeFileSync(join(folder, file), text);
		return folder;
	};

	it('goes too: what an editor left, copies beside the months, months in another encoding', async () => {
		const hers = edited('a', 'note.md', 'Ana was late');
		const swap = edited('b', '.note.md.swp', Buffer.from('\0\0b0VIM Ana Souza said\0'));
		const another = edited('c', 'note.md', 'Bo was late');
		const {journal, damaged} = layout();
		const copy = join(journal, '2026-11 (conflicted copy).json');
		writeFileSync(copy, readFileSync(join(journal, '2026-11.json')));
		const garbled = join(journal, '2026-11.sync-conflict.json');
		writeFileSync(garbled, '{"entries": [{"text": "\\u0041na Souza cried');
		const unreadable = join(journal, 'notes.txt');
		writeFileSync(unreadable, 'Bo alone');
		mkdirSync(damaged, {recursive: true});
		const utf16 = [join(damaged, 'le.json'), join(damaged, 'be.json')] as const;
		const words = Buffer.from('\ufeff{"text": "Ana Souza"}', 'utf16le');
		writeFileSync(utf16[0], words);
		writeFileSync(utf16[1], Buffer.from(words).swap16());
		const preview = previewForget(layout(), ANA);
		expect(preview.texts).toEqual([hers, swap]);
		expect(preview.backups).toEqual(expect.arrayContaining([copy, garbled, ...utf16]));
		await forget(layout(), ANA, {now: NOW});
		expect([hers, swap, another, copy, garbled, unreadable, ...utf16].map(existsSync)).toEqual([
			...[false, false, true],
			...[true, false, true, false, false],
		]);
		expect(filesWith('secret of hers')).toEqual([]);
		expect(filesWith('both were calm')).toContain(copy);
	});

	it('goes beside the months also where backups are to be kept', async () => {
		const copy = join(layout().journal, '2026-11 2.json');
		writeFileSync(copy, readFileSync(join(layout().journal, '2026-11.json')));
		await forget(layout(), ANA, {now: NOW, keepBackups: true});
		expect(readFileSync(copy, 'utf8')).not.toContain('secret of hers');
		expect(filesWith('secret of hers')).not.toEqual([]);
	});
});

describe('why an area was given or taken', () => {
	const assigned = (area: string, owner: string, why: string, was: string): Draft => ({
		kind: 'area-assigned',
		area,
		owner,
		why,
		rosterWas: {owner: was},
	});

	it('is about whoever held it before and after', async () => {
		await open(new Date('2026-11-20T10:00:00Z')).append([assigned('payouts', 'ana', 'wants to grow', 'bo')], TODAY);
		await open(new Date('2026-11-20T11:00:00Z')).append([assigned('payouts', 'bo', 'it wore her out', 'bo')], TODAY);
		await open(new Date('2026-11-20T12:00:00Z')).append([assigned('payouts', 'chidi', 'a calm year for it', 'bo')], TODAY);
		await open(new Date('2026-11-20T13:00:00Z')).append([assigned('fraud', 'bo', 'she leaves us', 'ana')], TODAY);
		await forget(layout(), ANA, {now: NOW});
		for (const text of ['wants to grow', 'it wore her out', 'she leaves us']) expect(filesWith(text), text).toEqual([]);
		expect(filesWith('a calm year for it')).not.toEqual([]);
	});
});

describe('who was forgotten', () => {
	it('is known again by a hash alone', async () => {
		await forget(layout(), ANA, {now: NOW});
		expect(readFileSync(layout().tombstones, 'utf8')).not.toMatch(/\bana\b|souza/i);
		const marks = readForgotten(layout());
		expect(['ana', 'ana-s', 'bo'].map(id => isForgotten(id, marks))).toEqual([true, true, false]);
		expect(new Set(marks.map(({salt}) => salt)).size).toBe(2);
	});

	it('is not written about again by a process that was open meanwhile', async () => {
		const before = open();
		before.drafts.write('feedback.ana', 'half a secret');
		await forget(layout(), ANA, {now: NOW});
		expect(() => before.drafts.write('feedback.ana', 'half a secret')).toThrow(/forgotten meanwhile/);
		expect(() => before.drafts.write('feedback.bo', 'as with Ana')).toThrow(/forgotten meanwhile/);
		before.drafts.write('feedback.bo', 'a banana');
		open().drafts.write('feedback.ana', 'a new beginning');
		expect(open().drafts.read('feedback.ana')).toBe('a new beginning');
	});
});
