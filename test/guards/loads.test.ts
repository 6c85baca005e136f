// Keeps headless commands light: what they load is told by the built program itself.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {BUILT_CLI, runMuster} from '../support/program/built-program.ts';
import {homeWith, TODAY} from '../support/terminal/journey.ts';

const TRACER = new URL('../support/program/trace-loads.mjs', import.meta.url).href;

/** A text that only this part of the program holds, so that a chunk tells what is in it. */
const MARKS = {
	react: 'react.transitional.element',
	ink: 'ink-root',
	fuzzysort: 'fuzzysort',
	conf: 'clearInvalidConfig',
	keymap: 'Help: every key, searchable',
	signals: 'no 1:1 for',
	playbook: 'Two people, or two halves of a team',
} as const;
type Part = keyof typeof MARKS;

const partsOf = (text: string): readonly Part[] => (Object.keys(MARKS) as Part[]).filter(part => text.includes(MARKS[part]));

const BUILD = dirname(BUILT_CLI);
const chunks = (): readonly string[] =>
	readdirSync(BUILD, {withFileTypes: true, recursive: true})
		.filter(entry => entry.isFile() && /\.m?js$/.test(entry.name))
		.map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** The chunks of the built program that a run loads. */
const tracedFiles = async (args: readonly string[], home: string): Promise<readonly string[]> => {
	const trace = join(home, 'trace');
	const ran = await runMuster(args, {home, today: TODAY, env: {NODE_OPTIONS: `--import ${TRACER}`, TRACE_LOADS: trace}});
	expect(ran.code, ran.stderr).toBe(0);
	const files = readFileSync(trace, 'utf8')
		.split('\n')
		.filter(url => url.startsWith('file:'));
	return files.map(url => fileURLToPath(url)).filter(file => file.startsWith(BUILD));
};

const loadedBy = async (args: readonly string[], home: string): Promise<ReadonlySet<Part>> =>
	new Set((await tracedFiles(args, home)).flatMap(file => partsOf(readFileSync(file, 'utf8'))));

const SCREEN: readonly Part[] = ['react', 'ink', 'fuzzysort', 'keymap'];
const unwanted = (loaded: ReadonlySet<Part>, parts: readonly Part[]): readonly Part[] => parts.filter(part => loaded.has(part));

describe('what a headless command loads', () => {
	it('can be told: every part has a mark that is in the build', () => {
		const found = new Set(chunks().flatMap(partsOf));
		expect([...found].sort()).toEqual(Object.keys(MARKS).sort());
	});

	it('is seen: status loads the signals', async () => {
		expect(await loadedBy(['status'], await homeWith('demo'))).toContain('signals');
	});

	it.each([
		['status', ['status']],
		['log', ['log', 'ana']],
		['note', ['note', 'ana', 'calm, clear incident update', '--praise']],
		['roster check', ['roster', 'check']],
		['advise', ['advise', '--person', 'ana']],
		['prep', ['prep', 'ana']],
		['review', ['review', 'ana', '--since', '90d']],
		['ladder', ['ladder']],
		['compensation', ['compensation']],
		['export', ['export', '--format', 'csv']],
		['doctor', ['doctor']],
		['help', ['--help']],
	])('has no part of the screen: %s', async (_, args) => {
		expect(unwanted(await loadedBy(args, await homeWith('demo')), SCREEN)).toEqual([]);
	});

	it.each([
		['status', ['status']],
		['log', ['log']],
	])('does without conf when it only reads: %s', async (_, args) => {
		expect(unwanted(await loadedBy(args, await homeWith('demo')), ['conf'])).toEqual([]);
	});

	it('is no page of the playbook for an advice that needs none', async () => {
		const home = await homeWith('demo');
		expect(await loadedBy(['advise', '--person', 'ana'], home)).not.toContain('playbook');
		expect(await loadedBy(['advise', '--person', 'ana', '--situation', 'burnout'], home)).toContain('playbook');
	});

	it('is next to nothing for --version', async () => {
		const home = await homeWith();
		expect((await runMuster(['--version'], {home})).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
		const trace = join(home, 'trace');
		await runMuster(['--version'], {home, env: {NODE_OPTIONS: `--import ${TRACER}`, TRACE_LOADS: trace}});
		const loaded = readFileSync(trace, 'utf8')
			.split('\n')
			.filter(url => url.startsWith('file:'));
		expect(loaded.length).toBeLessThanOrEqual(2);
	});
});
