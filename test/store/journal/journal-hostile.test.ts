// Hostile texts, ids and keys: read back identical, or refused with a reason.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {parseImport} from '../../../source/store/care/import-file.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {HOSTILE_KEYS} from '../../support/generated/hostile-keys.ts';

let data: string;
const open = () => journalStore({data, now: () => new Date('2026-11-20T09:30:00Z')});

beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'muster-hostile-'));
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

const key = fc.oneof(fc.constantFrom(...HOSTILE_KEYS, '\ud800'), fc.string({unit: 'binary', maxLength: 30}));
/** Any JSON whose objects may have any keys, `__proto__` among them. */
const json = fc.letrec(tie => ({
	value: fc.oneof(
		{maxDepth: 3},
		fc.constant(null),
		fc.boolean(),
		fc.integer(),
		key,
		fc.array(tie('value'), {maxLength: 3}),
		fc.array(fc.tuple(key, tie('value')), {maxLength: 3}).map(pairs => Object.fromEntries(pairs)),
	),
})).value;

const plan = (person: string, request: unknown): Draft => ({kind: 'plan-accepted', person, request, items: []});

/** Stores the draft and reads it again with another store; a refusal is an answer too. */
const stored = async (draft: Draft): Promise<unknown> => {
	try {
		const [entry] = await open().append([draft], '2026-11-20');
		const {entries, problems} = open().readJournal();
		expect(problems).toEqual([]);
		const found = entries.find(each => each.id === entry?.id);
		expect(found).toEqual(entry);
		return found;
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
};

describe('what is stored', () => {
	it('keeps any request as it is, whatever its keys', async () => {
		await fc.assert(
			fc.asyncProperty(json, async request => {
				const entry = (await stored(plan('ana', request))) as {request: unknown};
				expect(JSON.stringify(entry.request)).toBe(JSON.stringify(request));
			}),
			{numRuns: 100},
		);
	});

	it('takes ids that the contract allows and refuses all others with a reason', async () => {
		const id = fc.oneof(key, fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,63}$/));
		await fc.assert(
			fc.asyncProperty(id, async person => {
				const answer = await stored(plan(person, null));
				const isAllowed = /^[a-z0-9][a-z0-9_-]{0,63}$/.test(person) && !['constructor', 'prototype'].includes(person);
				if (isAllowed) expect(answer).toMatchObject({person});
				else expect(String(answer)).toContain('NOT SAVED: plan-accepted: person: not an id');
			}),
			{numRuns: 100},
		);
	});

	it('keeps any text, byte for byte', async () => {
		const text = fc.string({unit: 'binary', minLength: 1, maxLength: 200});
		await fc.assert(
			fc.asyncProperty(text, async words => {
				expect(await stored({kind: 'topic-raised', person: 'ana', text: words, by: 'lead'})).toMatchObject({text: words});
			}),
			{numRuns: 100},
		);
	});

	it('survives export and import, extra fields of a newer version included', async () => {
		const entry = await stored(plan('ana', JSON.parse('{"__proto__": {"polluted": true}}')));
		const extra = JSON.parse(`{"__proto__": {"polluted": 1}, ${JSON.stringify(entry).slice(1)}`) as {id: string};
		extra.id = extra.id.replace(/^./, sign => (sign === '0' ? '1' : '0'));
		const text = JSON.stringify({muster: 1, entries: [extra]});
		await open().importEntries(parseImport(Buffer.from(text), 'file').values);
		expect(JSON.stringify(open().exportEntries().entries[1])).toBe(JSON.stringify(extra));
		expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
	});
});
