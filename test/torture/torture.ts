// The long run: every demand on the journal in full, and what was reached, as a table in results.md.
import {writeFileSync} from 'node:fs';
import {cpus, release, type as systemName} from 'node:os';
import {fileURLToPath} from 'node:url';
import {childProgram} from '../store/child-program.ts';
import {BUILT_CLI, requireBuild} from '../support/program/built-program.ts';
import {badStates, privateModes} from './bad-states.ts';
import {everyDay} from './days.ts';
import {systemFaults} from './faults.ts';
import {fullDisk} from './full-disk.ts';
import {hostileCells, hostileKeys} from './hostile-keys.ts';
import {hostileRosters} from './hostile-rosters.ts';
import {hostileText} from './hostile-text.ts';
import {clocks, daysAhead} from './keeps/clocks.ts';
import {conflictCopies} from './keeps/conflict-copies.ts';
import {damagedMonths} from './keeps/damaged-months.ts';
import {largeFiles, longWork} from './keeps/large-files.ts';
import {olderMonths} from './keeps/older-months.ts';
import {strangeFiles, triedBackups} from './keeps/strange-files.ts';
import {twoStores} from './keeps/two-stores.ts';
import {forgotten} from './leaks/forgotten.ts';
import {flippedCode} from './leaks/machine-code.ts';
import {blindness, outputs, privateOutputs} from './leaks/outputs.ts';
import {bundled, lookedInto} from './leaks/signals.ts';
import {killedTyping} from './leaks/typing.ts';
import {killedMigration} from './migration.ts';
import {powerCut} from './power-cut.ts';
import {tenYears} from './ten-years.ts';
import type {Bench, Demand, Verdict} from './tools.ts';
import {killedWriters, severalWriters} from './writers.ts';

const DEMANDS: readonly Demand[] = [
	severalWriters,
	killedWriters,
	fullDisk,
	systemFaults,
	powerCut,
	killedMigration,
	badStates,
	privateModes,
	tenYears,
	damagedMonths,
	hostileText,
	hostileRosters,
	hostileKeys,
	hostileCells,
	everyDay,
	twoStores,
	olderMonths,
	daysAhead,
	clocks,
	conflictCopies,
	strangeFiles,
	triedBackups,
	lookedInto,
	bundled,
	largeFiles,
	longWork,
	outputs,
	blindness,
	killedTyping,
	flippedCode,
	privateOutputs,
	forgotten,
];

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));

type Row = {readonly demand: Demand; readonly verdict: Verdict; readonly seconds: number};

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (rows: readonly Row[]): string =>
	[
		'# The long run',
		'',
		`Written by \`npm run torture\` on ${systemName()} ${release()}, Node ${process.versions.node}, ${cpus().length} cores.`,
		'“not run” means that this machine cannot; nothing that was not run counts as passed.',
		'',
		'| # | test | demand | result | reached | seconds |',
		'|---|---|---|---|---|---|',
		...rows.map(({demand, verdict, seconds}) =>
			['', demand.number, demand.test, demand.demand, verdict.result, verdict.reached, Math.round(seconds), '']
				.map(cell => inCell(String(cell)))
				.join(' | ')
				.trim(),
		),
		'',
	].join('\n');

const tried = async (demand: Demand, bench: Bench): Promise<Row> => {
	const began = performance.now();
	const verdict = await demand
		.run(bench)
		.catch((error: unknown): Verdict => ({result: 'failed', reached: error instanceof Error ? error.message : String(error)}));
	return {demand, verdict, seconds: (performance.now() - began) / 1000};
};

/** `torture [NUMBER…] [--scale 0.1]`: some demands, or with smaller counts; only the whole of it writes the results. */
export const main = async (args: readonly string[]): Promise<void> => {
	const scaleAt = args.indexOf('--scale');
	const scale = scaleAt < 0 ? 1 : Number(args[scaleAt + 1]);
	const numbers = args.filter((each, index) => /^\d+$/.test(each) && args[index - 1] !== '--scale').map(Number);
	const chosen = numbers.length > 0 ? DEMANDS.filter(demand => numbers.includes(demand.number)) : DEMANDS;
	const programs = {
		writer: await childProgram('test/store/writer.ts'),
		migrator: await childProgram('test/torture/migrator.ts'),
		rosters: await childProgram('test/torture/roster-parser.ts'),
		calendar: await childProgram('test/torture/calendar.ts'),
	};
	requireBuild();
	const bench: Bench = {...programs, muster: {path: BUILT_CLI}, scale};
	const rows: Row[] = [];
	try {
		for (const demand of chosen) {
			const row = await tried(demand, bench);
			rows.push(row);
			console.log(`${demand.number}. ${row.verdict.result}: ${row.verdict.reached} (${Math.round(row.seconds)} s)`);
		}
	} finally {
		for (const program of Object.values(programs)) program.remove();
	}
	if (chosen.length === DEMANDS.length && scale === 1) writeFileSync(RESULTS, table(rows));
	if (rows.some(row => row.verdict.result === 'failed')) process.exitCode = 1;
};
