import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Refusal} from '../../../source/domain/refusal.ts';
import {areaSchema, headSchema, personSchema} from '../../../source/domain/roster/roster.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {places} from '../../../source/store/paths.ts';
import {initRoster} from '../../../source/store/roster/init-roster.ts';
import {rosterFile} from '../../../source/store/roster/roster-file.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'muster-init-'));
});
afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

const target = () => join(home, 'a', 'b', 'roster.yaml');
const read = () => rosterFile({places: places({MUSTER_HOME: home}), named: target(), builtInLadder}).read();

describe('the first roster', () => {
	it('reads without a word, with two people and an area', async () => {
		initRoster(target(), 'Payments');
		const {roster, problems, unreadable} = await read();
		expect(problems).toEqual([]);
		expect(unreadable).toBe(false);
		expect(roster.team).toBe('Payments');
		expect(roster.people.map(({id, level}) => [id, level])).toEqual([
			['ana', 'L4'],
			['bo', 'L5'],
		]);
		expect(roster.areas).toMatchObject([{id: 'checkout-api', owner: 'ana', backup: 'bo', authority: 5}]);
	});

	it('shows every key there is, and each works once its # is taken away', async () => {
		initRoster(target());
		const text = readFileSync(target(), 'utf8');
		const keys = [headSchema, personSchema, areaSchema].flatMap(schema => Object.keys(schema._zod.def.shape));
		for (const key of keys) expect(text).toMatch(new RegExp(`(^|[ {])${key.replace('$', '\\$')}:`, 'm'));
		const examples = text.replaceAll(/^( *)# (?=[a-z_]+: )(?!ladder)/gm, '$1');
		writeFileSync(target(), examples);
		const {roster, problems} = await read();
		expect(problems).toEqual([]);
		expect(roster.people[0]).toMatchObject({
			was: ['ana-lima'],
			role: 'tech_lead',
			left: '2027-08-31',
			notes: 'Prefers written feedback first.',
		});
		expect(roster.people[0]?.compensation).toEqual({amount: 90_000, currency: 'EUR', period: 'year'});
		expect(roster.areas[0]).toMatchObject({reviewed: '2026-10-01', reviewEvery: 90});
	});

	it.each([
		['"quotes" and: colons # and more', '"quotes" and: colons # and more'],
		['two\nlines', 'two lines'],
		['   ', 'My team'],
		['x'.repeat(300), 'x'.repeat(200)],
		['山田 💥', '山田 💥'],
	])('takes %j for the team', async (name, expected) => {
		initRoster(target(), name);
		const {roster, problems} = await read();
		expect(problems).toEqual([]);
		expect(roster.team).toBe(expected);
	});

	it('is private, also under umask 000', () => {
		const before = process.umask(0);
		try {
			initRoster(target());
		} finally {
			process.umask(before);
		}
		expect(statSync(target()).mode & 0o777).toBe(0o600);
		expect(statSync(join(home, 'a')).mode & 0o777).toBe(0o700);
		expect(statSync(join(home, 'a', 'b')).mode & 0o777).toBe(0o700);
	});

	it.each<[string, (path: string) => void]>([
		['a roster', path => writeFileSync(path, 'team: Mine')],
		['an empty file', path => writeFileSync(path, '')],
		['a link to nothing', path => symlinkSync(join(home, 'gone'), path)],
		['a folder', path => mkdirSync(path)],
	])('is never written over %s', (_, make) => {
		const path = join(home, 'roster.yaml');
		make(path);
		const before = statSync(path, {throwIfNoEntry: false})?.mtimeMs;
		expect(() => initRoster(path)).toThrow(Refusal);
		expect(() => initRoster(path)).toThrow(/There is a roster already: .*roster\.yaml\. Open it with muster roster edit/);
		expect(statSync(path, {throwIfNoEntry: false})?.mtimeMs).toBe(before);
	});

	it('is refused as JSON, and where a file stands for a folder', () => {
		expect(() => initRoster(join(home, 'roster.json'))).toThrow(/Name it roster\.yaml/);
		writeFileSync(join(home, 'file'), '');
		expect(() => initRoster(join(home, 'file', 'roster.yaml'))).toThrow(Refusal);
	});
});
