// The whole store on one folder: roster and journal side by side, and nothing made by looking.
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Ladder} from '../../source/domain/ladder/ladder.ts';
import {createStore} from '../../source/store/create-store.ts';
import {places} from '../../source/store/paths.ts';

const LADDER: Ladder = {name: 'test', levels: [], competencies: [], expectations: {}, roles: {}};
let home: string;
const open = (rosterPath?: string) =>
	createStore({
		places: places({MUSTER_HOME: home}),
		rosterPath,
		builtInLadder: LADDER,
		now: () => new Date('2026-11-20T09:30:00Z'),
	});

beforeEach(() => {
	home = join(mkdtempSync(join(tmpdir(), 'muster-store-')), 'home');
});
afterEach(() => {
	rmSync(join(home, '..'), {recursive: true, force: true});
});

describe('createStore', () => {
	it('makes nothing by looking', async () => {
		const store = open();
		expect((await store.readRoster()).roster.people).toEqual([]);
		expect(store.readJournal().entries).toEqual([]);
		store.fingerprint();
		expect(() => statSync(home)).toThrow('ENOENT');
	});

	it('tells by the fingerprint whether the roster or the journal changed', async () => {
		const store = open();
		const first = store.fingerprint();
		await store.append([{kind: 'topic-raised', person: 'ana', text: 'budget', by: 'person'}], '2026-11-20');
		const second = store.fingerprint();
		expect(second.roster).toBe(first.roster);
		expect(second.journal).not.toBe(first.journal);
		writeFileSync(join(home, 'roster.yaml'), 'people:\n  - name: Ana\n');
		expect(store.fingerprint()).toEqual({journal: second.journal, roster: expect.not.stringMatching(first.roster)});
		expect((await store.readRoster()).roster.people.map(person => person.id)).toEqual(['ana']);
	});

	it('takes the roster that is named', async () => {
		const named = join(home, '..', 'other.yaml');
		writeFileSync(named, 'people: [{name: Bo}]');
		expect(await open(named).readRoster()).toMatchObject({path: named, roster: {people: [{id: 'bo'}]}});
	});
});
