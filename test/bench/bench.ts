// The speed table: measures the built program against what Node and Ink cost by themselves, and writes what it found.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import type {Day} from '../../source/domain/day.ts';
import {BUILT_CLI, cleanEnv, requireBuild} from '../support/program/built-program.ts';
import {layOut} from '../support/program/lay-out.ts';
import {largeJournal, largeRoster} from '../support/teams/large.ts';
import {startTimes} from './measure.ts';
import {firstFrames, keyTimes, type Watched} from './screen-times.ts';

const TODAY: Day = '2026-11-20';
const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));
const COLUMNS = 120;
const ROWS = 40;

type Row = {readonly what: string; readonly measured: string; readonly atMost: string; readonly isMet: boolean};

const ratio = (value: number): string => `${value.toFixed(2)} ×`;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

/** The one-line app, bundled as anybody would: production React, everything in one file, nothing taken out. */
const buildOneLineApp = async (folder: string): Promise<string> => {
	await build({
		configFile: false,
		logLevel: 'error',
		define: {'process.env.NODE_ENV': '"production"'},
		ssr: {noExternal: true, target: 'node'},
		build: {
			ssr: fileURLToPath(new URL('one-line-app.tsx', import.meta.url)),
			target: 'node20',
			outDir: folder,
			emptyOutDir: false,
			minify: false,
		},
	});
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	return join(folder, 'one-line-app.js');
};

const homeWith = async (root: string, people: number, entries: number, months = 60): Promise<string> => {
	const home = join(root, `home-${people}-${entries}`);
	await layOut(home, {
		rosterText: largeRoster(people, TODAY),
		entries: largeJournal({people, months, entries, today: TODAY}),
	});
	return home;
};

const selected = (lines: readonly string[]): string => lines.find(line => line.includes('▸')) ?? '';

const dashboard = (home: string): Watched => ({
	command: process.execPath,
	args: [BUILT_CLI, '--today', TODAY],
	cwd: home,
	env: cleanEnv(home),
	columns: COLUMNS,
	rows: ROWS,
	// The footer is the last line of a full frame.
	isReady: lines => selected(lines) !== '' && lines.slice(-2).some(line => /\? keys/.test(line)),
	answer: selected,
});

const oneLine = (script: string, home: string): Watched => ({
	command: process.execPath,
	args: [script],
	cwd: home,
	env: cleanEnv(home),
	columns: COLUMNS,
	rows: ROWS,
	isReady: lines => lines.some(line => line.includes('ready')),
	answer: lines => lines.find(line => line.includes('ready')) ?? '',
});

const headlessRows = (home: string): readonly Row[] => {
	const env = cleanEnv(home);
	const muster = (name: string, ...args: readonly string[]) => ({name, args: [BUILT_CLI, ...args], env, cwd: home});
	const times = startTimes([
		{name: 'node', args: ['-e', '0'], env, cwd: home},
		muster('--version', '--version'),
		muster('note', '--today', TODAY, 'note', 'p1', 'calm, clear incident update', '--praise'),
		muster('status', '--today', TODAY, 'status'),
		muster('advise', '--today', TODAY, 'advise', '--person', 'p1'),
	]);
	const node = times.get('node') ?? Number.NaN;
	const row = (name: string, what: string, most: number): Row => {
		const took = times.get(name) ?? Number.NaN;
		return {
			what: `${what} against \`node -e 0\` (${milliseconds(node)})`,
			measured: `${ratio(took / node)} (${milliseconds(took)})`,
			atMost: `${most} ×`,
			isMet: took / node <= most,
		};
	};
	return [
		row('--version', '`muster --version`', 1.6),
		row('note', '`muster note`, 60 months, 2,500 entries', 3.5),
		row('status', '`muster status`, the same', 3.5),
		row('advise', '`muster advise --person`, the same', 3),
	];
};

const frameRows = async (app: Watched, small: Watched, long: Watched): Promise<readonly Row[]> => {
	const frames = await firstFrames(
		new Map([
			['app', app],
			['small', small],
			['long', long],
		]),
	);
	const [base, first, longer] = ['app', 'small', 'long'].map(name => frames.get(name) ?? Number.NaN) as [number, number, number];
	return [
		{
			what: `first full frame, 10 people, 2,500 entries, against a one-line Ink app (${milliseconds(base)})`,
			measured: `${ratio(first / base)} (${milliseconds(first)})`,
			atMost: '1.3 ×',
			isMet: first / base <= 1.3,
		},
		{
			what: 'the same with 50,000 entries, against that with 2,500',
			measured: `${ratio(longer / first)} (${milliseconds(longer)})`,
			atMost: '2 ×',
			isMet: longer / first <= 2,
		},
	];
};

const KEY_LIMIT_MS = 50;
const KEY_LIMIT_OF_APP = 3;

const keyRows = async (app: Watched, forty: Watched, thousands: Watched): Promise<readonly Row[]> => {
	const base = await keyTimes(app);
	const few = await keyTimes(forty, {rows: 35});
	const many = await keyTimes(thousands, {idle: true});
	const most = Math.max(KEY_LIMIT_MS, KEY_LIMIT_OF_APP * base.p95);
	const times = ({p50, p95}: {p50: number; p95: number}) => `${p95.toFixed(0)} ms (median ${p50.toFixed(0)})`;
	return [
		{
			what: `key → screen, 95th percentile, 5,000 people (one-line app: ${base.p95.toFixed(0)} ms)`,
			measured: times(many),
			atMost: `${KEY_LIMIT_MS} ms, or ${KEY_LIMIT_OF_APP} × the app’s`,
			isMet: many.p95 <= most,
		},
		{
			what: `the same against 40 people (${times(few)})`,
			measured: ratio(many.p95 / few.p95),
			atMost: '1.5 ×',
			isMet: many.p95 / few.p95 <= 1.5,
		},
		{
			what: 'resident memory, 5,000 people, after 200 keys',
			measured: `${many.megabytes.toFixed(0)} MB`,
			atMost: '150 MB',
			isMet: many.megabytes <= 150,
		},
		{
			what: 'bytes written to the terminal in 10 idle seconds',
			measured: String(many.idleBytes),
			atMost: '0',
			isMet: many.idleBytes === 0,
		},
	];
};

const ROWS_WALKED = 30;
/** The keys that lead to each view, and to what opens over it; a key must be as quick in each. A sheet has a few rows. */
const VIEWS: ReadonlyArray<readonly [keys: readonly string[], name: string, rows?: number]> = [
	[['1'], 'Team'],
	[['2'], '1:1s'],
	[['3'], 'Ownership'],
	[['4'], 'Growth'],
	[['5'], 'Journal'],
	[['6'], 'Playbook'],
	[['1', '\r', ']', ']'], 'a person’s timeline'],
	[['1', 'p'], 'a prep sheet', 2],
];

const viewRows = async (watched: Watched): Promise<readonly Row[]> => {
	const measured: Row[] = [];
	for (const [before, name, rows = ROWS_WALKED] of VIEWS) {
		const {p50, p95} = await keyTimes(watched, {keys: 60, rows, before});
		measured.push({
			what: `key → screen, 95th percentile, ${name}, 1,000 people and 50,000 entries`,
			measured: `${p95.toFixed(0)} ms (median ${p50.toFixed(0)})`,
			atMost: `${KEY_LIMIT_MS} ms`,
			isMet: p95 <= KEY_LIMIT_MS,
		});
	}
	return measured;
};

const table = (rows: readonly Row[]): string =>
	[
		'| what | measured | at most | |',
		'|---|---:|---:|---|',
		...rows.map(({what, measured, atMost, isMet}) => `| ${what} | ${measured} | ${atMost} | ${isMet ? 'met' : '**missed**'} |`),
	].join('\n');

const machine = (): string => {
	const [cpu] = cpus();
	return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${process.platform} ${process.arch}, Node ${process.version}`;
};

const report = (rows: readonly Row[]): string =>
	[
		'# Speed',
		'',
		`Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
		'Medians; a ratio’s two sides take turns in the same run. The environment holds nothing but what a program needs.',
		'',
		table(rows),
		'',
	].join('\n');

/** `npm run bench`, or `npm run bench -- headless` for one part: headless, frames, keys, views. */
export const main = async (parts: readonly string[]): Promise<void> => {
	requireBuild();
	const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);
	const root = mkdtempSync(join(tmpdir(), 'muster-bench-'));
	try {
		const home = await homeWith(root, 10, 2500);
		const rows: Row[] = [];
		const add = (more: readonly Row[]): void => {
			for (const row of more)
				console.log(`${row.isMet ? 'met   ' : 'missed'}  ${row.what}: ${row.measured}, at most ${row.atMost}`);
			rows.push(...more);
		};
		if (wants('headless')) add(headlessRows(home));
		const app = oneLine(await buildOneLineApp(root), root);
		if (wants('frames')) add(await frameRows(app, dashboard(home), dashboard(await homeWith(root, 10, 50_000))));
		if (wants('keys'))
			add(await keyRows(app, dashboard(await homeWith(root, 40, 2500)), dashboard(await homeWith(root, 5000, 2500))));
		if (wants('views')) add(await viewRows(dashboard(await homeWith(root, 1000, 50_000))));
		if (parts.length === 0) writeFileSync(RESULTS, report(rows));
		console.log(`\n${table(rows)}`);
	} finally {
		rmSync(root, {recursive: true, force: true});
	}
};
