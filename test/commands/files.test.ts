// Commands about files: the roster's check, diff and edit, a first roster, schemas, export and import.
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {emptyHome, homeWith, jsonOf, runCommand} from '../support/program/run-command.ts';

const atRoster = (home: string): string => join(home, 'roster.yaml');
const editor = (script: string) => ({EDITOR: `sh -c '${script}' sh`, PATH: process.env.PATH ?? ''});

describe('muster init', () => {
	it('writes a roster that can be read, and never over one', async () => {
		const home = emptyHome();
		const {code, stdout} = await runCommand(['init'], {home});
		expect([code, stdout.split('\n')[0]]).toEqual([0, `Your roster: ${atRoster(home)}`]);
		expect(statSync(atRoster(home)).mode & 0o777).toBe(0o600);
		expect((await runCommand(['roster', 'check'], {home})).code).toBe(0);
		const before = readFileSync(atRoster(home));
		const again = await runCommand(['init'], {home});
		expect(again.code).toBe(1);
		expect(again.stderr).toContain('There is a roster already');
		expect(readFileSync(atRoster(home))).toEqual(before);
	});

	it('goes where --roster says', async () => {
		const home = emptyHome();
		const path = join(home, 'elsewhere.yaml');
		expect(jsonOf(await runCommand(['init', '--roster', path, '--json'], {home}))).toEqual({schema: 1, path});
		expect(existsSync(path)).toBe(true);
	});
});

describe('muster roster check', () => {
	it('sums up a sound roster', async () => {
		const home = homeWith();
		expect(await runCommand(['roster', 'check'], {home})).toEqual({
			code: 0,
			stdout: `${atRoster(home)}: 3 people, 3 areas, no mistakes\n`,
			stderr: '',
		});
	});

	it('lists every problem with its place, and fails for a mistake only', async () => {
		const home = homeWith('people:\n  - name: Ana\n    levle: L4\n');
		const warned = await runCommand(['roster', 'check'], {home});
		expect(warned.code).toBe(0);
		expect(warned.stdout).toContain(`${atRoster(home)}:3:5: warning: `);
		writeFileSync(atRoster(home), 'people:\n  - name: Ana\n    level: 4\n  - name: Bo\n    started: 2026-02-30\n');
		const mistaken = await runCommand(['roster', 'check'], {home});
		expect(mistaken.code).toBe(1);
		expect(mistaken.stdout.match(/roster\.yaml:\d+:\d+: mistake: /g)).toHaveLength(2);
		const document = jsonOf(await runCommand(['roster', 'check', '--json'], {home})) as {readonly problems: readonly object[]};
		expect(document.problems.map(problem => Object.keys(problem))).toEqual([
			['severity', 'where', 'message'],
			['severity', 'where', 'message'],
		]);
	});

	it('tells where a file stops being YAML', async () => {
		const {code, stdout} = await runCommand(['roster', 'check'], {home: homeWith('people:\n  - name: "Ana\n')});
		expect(code).toBe(1);
		expect(stdout).toMatch(/roster\.yaml:\d+:\d+: mistake: /);
	});
});

describe('muster roster diff', () => {
	const diff = async (home: string) => (await runCommand(['roster', 'diff'], {home})).stdout;

	it('prints what to paste, which then leaves nothing to paste', async () => {
		const home = homeWith();
		expect(await diff(home)).toBe('The roster and the journal agree: there is nothing to paste.\n');
		for (const argv of [
			['level', 'bo', 'L6'],
			['rate', 'ana', 'vision', '2'],
			['target', 'ana', 'engineering_manager', '--by', '2027-06-30'],
			['cadence', 'ana', 'biweekly'],
			['assign', 'fraud', '--to', 'bo', '--authority', 'agree'],
		])
			await runCommand(argv, {home});
		expect(await diff(home)).toBe(`# What the journal says and the roster does not: paste it over the same lines.
people:
  - id: ana # Ana Souza
    target: {role: engineering_manager, by: 2027-06-30}
    one_on_one: {every: biweekly, day: fri, last: 2026-11-13}
    ratings: {writing: 3, influence: 2, vision: 2}
  - id: bo # Bo Lindqvist
    level: L6
    level_since: 2026-11-20
areas:
  - id: fraud-rules # Fraud rules
    owner: bo
    authority: agree
`);
		const text = readFileSync(atRoster(home), 'utf8')
			.replace('target: {level: L5, by: 2027-06-30}', 'target: {role: engineering_manager, by: 2027-06-30}')
			.replace('{every: weekly, day: fri, last: 2026-11-13}', '{every: biweekly, day: fri, last: 2026-11-13}')
			.replace('{writing: 3, influence: 2}', '{writing: 3, influence: 2, vision: 2}')
			.replace(
				'level: L5\n    one_on_one: {every: weekly, last: 2026-11-16}',
				'level: L6\n    level_since: 2026-11-20\n    one_on_one: {every: weekly, last: 2026-11-16}',
			)
			.replace('- name: Fraud rules', '- name: Fraud rules\n    owner: bo\n    authority: agree');
		writeFileSync(atRoster(home), text);
		expect(await diff(home)).toBe('The roster and the journal agree: there is nothing to paste.\n');
	});

	it('leaves out what the roster has overruled since', async () => {
		const home = homeWith();
		await runCommand(['level', 'bo', 'L6'], {home});
		writeFileSync(
			atRoster(home),
			readFileSync(atRoster(home), 'utf8').replace('level: L5\n    one_on_one', 'level: L7\n    one_on_one'),
		);
		expect(await diff(home)).toContain('nothing to paste');
	});
});

describe('muster roster edit', () => {
	it('opens the roster and checks what came of it', async () => {
		const home = homeWith();
		const add = editor('printf "  - name: Ledger\\n" >> "$1"');
		expect((await runCommand(['roster', 'edit', 'ana'], {home, env: add})).stdout).toContain('3 people, 4 areas, no mistakes');
		const {code, stdout} = await runCommand(['roster', 'edit'], {home, env: editor('printf "people: [" > "$1"')});
		expect(code).toBe(1);
		expect(stdout).toContain('mistake');
	});

	it('opens even a broken roster', async () => {
		const home = homeWith('people: [');
		const mend = editor('printf "people: [{name: Ana}]" > "$1"');
		expect((await runCommand(['roster', 'edit'], {home, env: mend})).stdout).toContain('1 person, 0 areas, no mistakes');
	});
});

describe('muster schema', () => {
	it('describes the roster for editors', async () => {
		const schema = jsonOf(await runCommand(['schema', 'roster'], {home: emptyHome()})) as {
			readonly properties: {
				readonly people: {readonly items: {readonly required: unknown; readonly properties: Record<string, unknown>}};
			};
		};
		const {required, properties} = schema.properties.people.items;
		expect(required).toEqual(['name']);
		expect(properties.started).toEqual({type: 'string', format: 'date'});
		expect(properties.id).toEqual({
			anyOf: [{type: 'string', pattern: '^[a-z0-9][a-z0-9_-]{0,63}$'}, expect.objectContaining({type: 'integer', minimum: 0})],
		});
		expect(Object.keys(properties)).toEqual(expect.arrayContaining(['level', 'target', 'one_on_one', 'leave', 'compensation']));
	});

	it('describes a ladder', async () => {
		const schema = jsonOf(await runCommand(['schema', 'ladder'], {home: emptyHome()})) as {readonly required: unknown};
		expect(schema.required).toEqual(['levels']);
	});
});

describe('export and import', () => {
	const log = async (home: string) => jsonOf(await runCommand(['log', '--json', '--retracted'], {home}));

	it('carry a journal to another store, once', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'odd \u0007 text', '--praise'], {home});
		await runCommand(['met', 'bo', 'fine'], {home});
		await runCommand(['undo'], {home});
		const {stdout} = await runCommand(['export', '--format', 'json'], {home});
		expect(JSON.parse(stdout)).toEqual({
			muster: 1,
			entries: expect.any(Array),
			chain: expect.any(Object),
			graves: expect.any(Object),
		});
		expect(stdout).toBe((await runCommand(['export', '--json'], {home})).stdout);
		const file = join(home, 'export.json');
		writeFileSync(file, stdout);
		const other = homeWith();
		expect((await runCommand(['import', file], {home: other})).stdout).toBe('3 entries added, 0 known already.\n');
		expect((await runCommand(['import', file], {home: other})).stdout).toBe('0 entries added, 3 known already.\n');
		expect(await log(other)).toEqual(await log(home));
	});

	it('keep ours where both differ, show both, and fail', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'as it is here'], {home});
		const file = join(home, 'export.json');
		const {stdout} = await runCommand(['export'], {home});
		writeFileSync(file, stdout.replace('as it is here', 'as it is there'));
		const imported = await runCommand(['import', file], {home});
		expect(imported.code).toBe(1);
		expect(imported.stdout).toContain('here     2026-11-20 · Ana · observation · kept · “as it is here”');
		expect(imported.stdout).toContain('in file  2026-11-20 · Ana · observation · kept · “as it is there”');
		expect((await runCommand(['log'], {home})).stdout).toContain('as it is here');
	});

	it('can be about one person', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana,bo', 'both'], {home});
		await runCommand(['note', 'bo', 'bo alone'], {home});
		await runCommand(['note', 'ana', 'still to come'], {home, today: '2026-12-01'});
		const {entries} = jsonOf(await runCommand(['export', '--person', 'ana'], {home})) as {
			readonly entries: readonly {readonly text: string}[];
		};
		expect(entries.map(entry => entry.text).toSorted()).toEqual(['both', 'still to come']);
	});
});

describe('an import that takes back', () => {
	it('is asked about, and imported only when the lead says so', async () => {
		const [here, there] = [homeWith(), homeWith()];
		await runCommand(['note', 'ana', 'mine'], {home: here});
		const file = join(here, 'export.json');
		const exported = async (home: string) => writeFileSync(file, (await runCommand(['export'], {home})).stdout);
		await exported(here);
		await runCommand(['import', file], {home: there});
		await runCommand(['undo'], {home: here});
		await exported(here);
		const refused = await runCommand(['import', file], {home: there, stdin: ''});
		expect([refused.code, refused.stderr]).toEqual([
			1,
			'muster: Nothing imported: it takes back 1 record of yours. To import it all the same: --yes\n',
		]);
		expect((await runCommand(['log'], {home: there})).stdout).toContain('mine');
		const asked = await runCommand(['import', file], {home: there, answers: ['y']});
		expect(asked.stderr).toContain('This takes back 1 record of yours:\n  2026-11-20 · Ana · observation · kept · “mine”');
		expect((await runCommand(['log'], {home: there})).stdout).not.toContain('mine');
	});
});
