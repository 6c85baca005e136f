// Looking after the journal: backups, going back, forgetting, examining, and export for spreadsheets.
import {chmodSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {emptyHome, homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const entriesIn = async (home: string): Promise<readonly Record<string, unknown>[]> =>
	(jsonOf(await runCommand(['log', '--json', '--retracted'], {home})) as {readonly entries: readonly Record<string, unknown>[]})
		.entries;

const everyFile = (folder: string): readonly string[] =>
	readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(each => each.isFile())
		.map(each => join(each.parentPath, each.name));

describe('muster backup and restore', () => {
	it('go back to what was, and keep what is', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'kept'], {home});
		const {name, path} = jsonOf(await runCommand(['backup', '--json'], {home})) as {readonly name: string; readonly path: string};
		expect(statSync(path).mode & 0o777).toBe(0o700);
		await runCommand(['note', 'ana', 'written later'], {home});

		const preview = await runCommand(['restore', name], {home, stdin: ''});
		expect(preview.stdout).toContain('1 entry would be gone:\n  2026-11-20 · Ana · observation · kept · “written later”');
		expect(preview.stdout).toContain('Nothing was changed.');
		expect(await entriesIn(home)).toHaveLength(2);

		expect((await runCommand(['restore', name], {home, answers: ['n']})).stdout).toContain('Nothing was changed.');
		expect((await runCommand(['restore', name], {home, answers: ['yes']})).stdout).toContain(
			`The journal is as it was in ${name}.`,
		);
		expect((await entriesIn(home)).map(entry => entry.text)).toEqual(['kept']);

		const {backups} = jsonOf(await runCommand(['restore', '--json'], {home})) as {
			readonly backups: readonly {readonly name: string; readonly kind: string}[];
		};
		const before = backups.find(backup => backup.kind === 'restore')?.name ?? '';
		expect(jsonOf(await runCommand(['restore', before, '--yes', '--json'], {home}))).toMatchObject({
			schema: 1,
			backup: before,
			restored: true,
			returning: [{text: 'written later'}],
		});
		expect(await entriesIn(home)).toHaveLength(2);
	});

	it('list what there is, and refuse what there is not', async () => {
		const home = homeWith();
		expect((await runCommand(['restore'], {home})).stdout).toBe('No backups yet: the first save makes one.\n');
		await runCommand(['note', 'ana', 'one'], {home});
		await runCommand(['backup'], {home});
		expect((await runCommand(['restore'], {home})).stdout).toMatch(/^\S+-asked +\d{4}-\d\d-\d\d \d\d:\d\d +1 +asked for$/m);
		const {code, stderr} = await runCommand(['restore', 'nosuch'], {home});
		expect(code).toBe(1);
		expect(stderr).toContain('There is no backup “nosuch”.');
	});
});

describe('a month that was damaged', () => {
	it('is put right by the next note, which says so and where the bad file is', async () => {
		const home = homeWith();
		for (const text of ['first', 'second']) await runCommand(['note', 'ana', text], {home});
		const month = everyFile(join(home, 'journal')).find(file => file.endsWith('.json')) ?? '';
		writeFileSync(month, '{"schema":1,"entries":[');
		const {code, stdout, stderr} = await runCommand(['note', 'ana', 'third'], {home});
		expect(code).toBe(0);
		expect(stdout).toContain('noted');
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		const [, kept = ''] = /put right from its backup of .* The bad file is kept: (\S+)/.exec(stderr) ?? [];
		expect(readFileSync(kept, 'utf8')).toBe('{"schema":1,"entries":[');
		expect((await runCommand(['note', 'ana', 'fourth'], {home})).stderr).toBe('');
		writeFileSync(month, '');
		const {warnings} = jsonOf(await runCommand(['note', 'ana', 'fifth', '--json'], {home})) as {readonly warnings: unknown};
		expect(warnings).toMatchObject([{message: expect.stringContaining('The bad file is kept')}]);
	});
});

describe('muster forget', () => {
	const lived = async (): Promise<string> => {
		const home = homeWith();
		for (const argv of [
			['note', 'ana', 'all about the one to be forgotten', '--praise'],
			['note', 'ana,bo', 'a good pair', '--praise'],
			['note', 'bo', 'helped Ana with the ledger'],
			['met', 'bo', 'fine'],
		])
			await runCommand(argv, {home});
		return home;
	};

	it('names what will go, and erases nothing until it is told to', async () => {
		const home = await lived();
		const {stdout} = await runCommand(['forget', 'ana'], {home, stdin: ''});
		expect(stdout).toMatch(/^1 entry will be erased\.\n1 entry about several will no longer name them/);
		expect(stdout).toContain('“a good pair”');
		expect(stdout).toContain('“helped Ana with the ledger”');
		expect(stdout).toContain('Nothing was erased. To erase it: --yes');
		expect((await runCommand(['forget', 'ana'], {home, answers: ['yes']})).stdout).toContain('Nothing was erased.');
		expect(await entriesIn(home)).toHaveLength(4);
	});

	it('erases from months and backups when the name is typed, and keeps the others’ part', async () => {
		const home = await lived();
		const {stdout} = await runCommand(['forget', 'Ana Souza'], {home, answers: ['ana', 'n']});
		expect(stdout).toBe(
			'Ana Souza is forgotten: 1 entry erased.\nThe name still stands in 1 entry about others.\n' +
				'Still in the roster: take Ana Souza out with muster roster edit ana\n',
		);
		const left = await entriesIn(home);
		expect(left.map(entry => entry.people ?? entry.person)).toEqual(['bo', ['bo'], ['bo']]);
		for (const file of everyFile(home)) expect(readFileSync(file, 'utf8')).not.toContain('to be forgotten');
	});

	it('says in JSON, too, who still stands in the roster', async () => {
		const home = await lived();
		expect(jsonOf(await runCommand(['forget', 'bo', '--yes', '--json'], {home}))).toMatchObject({
			forgotten: true,
			inRoster: true,
		});
	});

	it('erases shared words for all when asked to', async () => {
		const home = await lived();
		await runCommand(['forget', 'ana'], {home, answers: ['ana', 'y']});
		expect((await entriesIn(home)).map(entry => entry.text ?? entry.notes)).toEqual(['fine', 'helped Ana with the ledger']);
	});

	it('erases one entry, and somebody no longer on the roster', async () => {
		const home = await lived();
		const id = String((await entriesIn(home))[0]?.id);
		expect((await runCommand(['forget', '--entry', id.slice(0, 8), '--yes'], {home})).stdout).toBe(
			`entry ${id.slice(0, 8)} is forgotten: 1 entry erased.\n`,
		);
		const other = ['--roster', join(homeWith('people: [{name: Zed}]\n'), 'roster.yaml')];
		expect(jsonOf(await runCommand(['forget', 'bo', '--yes', '--json', ...other], {home}))).toMatchObject({inRoster: false});
		expect(JSON.stringify(await entriesIn(home))).not.toContain('"bo"');
	});

	it('needs one of the two, and something to forget', async () => {
		const home = homeWith();
		expect((await runCommand(['forget'], {home})).code).toBe(2);
		expect((await runCommand(['forget', 'ana', '--entry', 'abcd1234'], {home})).code).toBe(2);
		expect((await runCommand(['forget', 'bo'], {home})).stderr).toBe('muster: Nothing is recorded about Bo Lindqvist.\n');
	});
});

describe('muster doctor', () => {
	it('finds nothing in a store that is well', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'one'], {home});
		const {code, stdout} = await runCommand(['doctor'], {home});
		expect(code).toBe(0);
		expect(stdout).toMatch(/^✓ roster .*3 people and 3 areas, no mistakes\.$/m);
		expect(stdout).toMatch(/\nNothing wrong.*\n$/);
	});

	it('finds and puts right a month that is garbled', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'one'], {home});
		const [month = ''] = readdirSync(join(home, 'journal'));
		writeFileSync(join(home, 'journal', month), '{{{');
		const found = await runCommand(['doctor'], {home});
		expect(found.code).toBe(1);
		expect(found.stdout).toContain('muster doctor --fix');
		const fixed = await runCommand(['doctor', '--fix'], {home});
		expect(fixed.code).toBe(0);
		expect(fixed.stdout).toContain('recovered from its backup');
		expect(await entriesIn(home)).toHaveLength(1);
	});

	it('warns of what others could read, and closes it', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'one'], {home});
		const [month = ''] = readdirSync(join(home, 'journal'));
		chmodSync(join(home, 'journal', month), 0o644);
		expect((await runCommand(['doctor'], {home})).stdout).toContain(
			'1 warning. Some of it can be put right: muster doctor --fix',
		);
		await runCommand(['doctor', '--fix'], {home});
		expect(statSync(join(home, 'journal', month)).mode & 0o777).toBe(0o600);
	});

	it('is a document, too, and works without a roster', async () => {
		const {findings, fixed} = jsonOf(await runCommand(['doctor', '--json'], {home: emptyHome()})) as {
			readonly findings: readonly object[];
			readonly fixed: unknown;
		};
		expect(fixed).toEqual([]);
		for (const finding of findings) expect(Object.keys(finding)).toEqual(['check', 'severity', 'where', 'message']);
	});
});

describe('muster export --format csv', () => {
	it('writes cells that start no formula and obey nothing', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', '=1+1 \u001B[31mred'], {home});
		const piped = (await runCommand(['export', '--format', 'csv'], {home})).stdout;
		expect(piped).toContain(`"'=1+1 \\u001b[31mred"`);
		expect(piped.split('\r\n')).toHaveLength(3);
		const shown = (await runCommand(['export', '--format', 'csv'], {home, isTTY: true})).stdout;
		expect(shown).not.toContain('\u001B');
	});

	it('has a row for what counts, and for the rest only where asked, with a column that says so', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'first'], {home});
		await runCommand(['note', 'ana', 'second'], {home});
		await runCommand(['undo'], {home});
		const {stdout} = await runCommand(['export', '--format', 'csv'], {home});
		expect(stdout).toContain('"first"');
		expect(stdout).not.toContain('"second"');
		expect(stdout.trim().split('\r\n')).toHaveLength(2);
		const whole = (await runCommand(['export', '--format', 'csv', '--retracted'], {home})).stdout.split('\r\n');
		expect(whole[0]).toMatch(/^"state","id"/);
		expect(whole.slice(1, 4).map(row => row.split(',')[0])).toEqual(['"counts"', '"taken back"', '"retraction"']);
		expect(await runCommand(['export', '--retracted'], {home})).toMatchObject({code: 2, stdout: ''});
	});

	it('begins with a byte order mark where a spreadsheet needs one, and with nothing otherwise', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'sehr schön'], {home});
		const plain = (await runCommand(['export', '--format', 'csv'], {home})).stdout;
		expect(plain.startsWith('"id"')).toBe(true);
		expect((await runCommand(['export', '--format', 'csv', '--bom'], {home})).stdout).toBe(`\uFEFF${plain}`);
		const refused = await runCommand(['export', '--bom'], {home});
		expect(refused).toMatchObject({code: 2, stdout: ''});
		expect(refused.stderr).toContain('--bom is for --format csv');
	});

	it('can be about one person', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'hers'], {home});
		await runCommand(['note', 'bo', 'his'], {home});
		const {stdout} = await runCommand(['export', '--format', 'csv', '--person', 'ana'], {home});
		expect(stdout).toContain('"hers"');
		expect(stdout).not.toContain('"his"');
	});
});
