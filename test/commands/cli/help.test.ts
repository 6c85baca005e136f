// Help for every command, and its examples tried out on the demo team.
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {COMMANDS} from '../../../source/commands/index.ts';
import {shellWords} from '../../../source/store/editor/editor-command.ts';
import {layOut} from '../../support/program/lay-out.ts';
import {homeWith, jsonOf, runCommand, TODAY} from '../../support/program/run-command.ts';
import {temporaryFolder} from '../../support/program/temp.ts';
import {fixture} from '../../support/teams/fixtures.ts';

const help = async (...argv: readonly string[]) => (await runCommand(argv, {home: homeWith()})).stdout;

/** Commands that must be on the demo's own terms: they ask for an editor, or write where there is a roster already. */
const EDITOR = {EDITOR: 'true', PATH: process.env.PATH ?? ''};
const NEEDS_AN_EMPTY_HOME = new Set(['init']);

describe('help', () => {
	it('names every command', async () => {
		const text = await help('--help');
		for (const {name, summary} of COMMANDS)
			expect(text).toMatch(new RegExp(`^  ${name} +${summary.replace(/[.?()]/g, '\\$&')}$`, 'm'));
		expect(await help('help')).toBe(text);
		expect(await help('-h')).toBe(text);
	});

	it('fits a terminal of 80 columns, but for usage lines', async () => {
		const wide = (await help('--help')).split('\n').filter(line => line.length > 80 && !line.startsWith('Days:'));
		expect(wide).toEqual([]);
	});

	it('has no name twice', () => {
		expect(new Set(COMMANDS.map(({name}) => name)).size).toBe(COMMANDS.length);
	});

	it.each(COMMANDS.map(({name}) => name))('of %s shows usage, options and examples', async name => {
		const {usage} = COMMANDS.find(each => each.name === name) ?? {usage: ''};
		const text = await help(name, '--help');
		expect(text.split('\n')[0]).toBe(`muster ${name} ${usage}`.trimEnd());
		expect(text).toContain('\nExamples\n  muster ');
		expect(await help('help', name)).toBe(text);
	});

	it.each(COMMANDS.map(record => [record.name, record] as const))(
		'of %s speaks of the options that it has',
		async (_, {usage, load}) => {
			const {command} = await load();
			const flags = (command.options ?? []).map(({flags: each}) => /--[a-z-]+/.exec(each)?.[0]);
			const named = usage.match(/--[a-z-]+/g) ?? [];
			expect([...new Set(named)].toSorted()).toEqual([...new Set(flags)].toSorted());
		},
	);
});

const firstId = async (home: string, what: string, ...argv: readonly string[]): Promise<string> => {
	const document = jsonOf(await runCommand([what, ...argv, '--json'], {home})) as Record<string, readonly {id: string}[]>;
	return document[what]?.[0]?.id ?? 'none';
};

const firstBackup = async (home: string): Promise<string> => {
	await runCommand(['backup'], {home});
	const document = jsonOf(await runCommand(['restore', '--json'], {home})) as {readonly backups: readonly {name: string}[]};
	return document.backups[0]?.name ?? 'none';
};

const firstRecord = async (home: string): Promise<string> => {
	const {entries} = jsonOf(await runCommand(['log', '--json'], {home})) as {readonly entries: readonly {id: string}[]};
	return entries[0]?.id ?? 'none';
};

/** What the words in capitals stand for. */
const ACTUAL = new Map<string, (home: string) => Promise<string> | string>([
	['ACTION', home => firstId(home, 'actions')],
	['TOPIC', home => firstId(home, 'topics')],
	['FEEDBACK', home => firstId(home, 'feedback', 'ana', '--unsaid')],
	['BACKUP', firstBackup],
	['RECORD', firstRecord],
	['FOLDER', home => home],
	[
		'FILE',
		home => {
			const file = join(home, 'export.json');
			writeFileSync(file, '{"muster": 1, "entries": []}');
			return file;
		},
	],
]);

describe('the examples', () => {
	const demo = mkdtempSync(join(tmpdir(), 'muster-examples-'));
	beforeAll(() => layOut(demo, fixture('demo', TODAY)));
	afterAll(() => rmSync(demo, {recursive: true, force: true}));

	it.each(COMMANDS.map(record => [record.name, record] as const))('of %s work as they stand', async (name, {load}) => {
		const home = temporaryFolder();
		if (!NEEDS_AN_EMPTY_HOME.has(name)) cpSync(demo, home, {recursive: true});
		// Nobody is there to answer.
		const stdin = name === 'forget' ? '' : undefined;
		for (const example of (await load()).command.examples) {
			// What the demo began with is not the lead's own to undo; what was said can't be said again.
			if (example === 'muster undo' || name === 'said') await runCommand(['note', 'ana', 'just noted', '--praise'], {home});
			if (example.startsWith('muster move ahead')) await runCommand(['note', 'ana', 'later'], {home, today: '2026-12-01'});
			const [program, ...words] = shellWords(example) ?? [];
			expect(program).toBe('muster');
			const argv = await Promise.all(words.map(word => ACTUAL.get(word)?.(home) ?? word.replace(/^\.\//, `${home}/`)));
			const {code, stderr} = await runCommand(argv, {home, env: EDITOR, stdin});
			expect([code === 3 ? 0 : code, stderr], example).toEqual([0, '']);
		}
	});
});
