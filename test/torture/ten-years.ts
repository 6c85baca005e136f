// Demand 9: a journal of ten years, and another process's notes on the screen.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {startTimes} from '../bench/measure.ts';
import {cleanEnv} from '../support/program/built-program.ts';
import {layOut} from '../support/program/lay-out.ts';
import {largeJournal, largeRoster} from '../support/teams/large.ts';
import {startTerminal} from '../support/terminal/terminal.ts';
import {allPaths, type Bench, type Demand, inFolder, quantile, scaled, verdict} from './tools.ts';

const ENTRIES = 30_000;
const PEOPLE = 10;
const NOTE_MS = 50;
const STATUS_RATIO = 6;
const SEEN_WITHIN_MS = 1000;

const today = (): `${number}-${number}-${number}` => new Date().toISOString().slice(0, 10) as `${number}-${number}-${number}`;

const writeTimes = async (bench: Bench, home: string): Promise<readonly number[]> => {
	const times: number[] = [];
	for (let round = 0; round < scaled(100, bench); round++) {
		const {out} = await bench.writer.start([home, `p${round}`, '1']).finished;
		times.push(Number(out.split(' ')[2]));
	}
	return times;
};

/** Notes by another process, and how long each took from being acknowledged to being on the screen. */
const seenTimes = async (bench: Bench, home: string): Promise<readonly number[]> => {
	const terminal = startTerminal({command: process.execPath, args: [bench.muster.path], cwd: home, env: cleanEnv(home)});
	const times: number[] = [];
	try {
		await terminal.sees(lines => lines.some(line => line.includes('▸')));
		terminal.press('5');
		for (let round = 0; round < scaled(100, bench); round++) {
			// Not in step with the dashboard's own looking.
			await pause((round * 37) % 500);
			await bench.writer.start([home, `seen${round}x`, '1']).finished;
			const began = performance.now();
			await terminal.sees(lines => lines.some(line => line.includes(`seen${round}x 0`)));
			times.push(performance.now() - began);
		}
	} finally {
		terminal.close();
	}
	return times;
};

export const tenYears: Demand = {
	number: 9,
	test: 'ten years (30,000 entries, 10 MB)',
	demand:
		'the write of a note at most 50 ms at the 95th percentile; `muster status` at most 6 × `node -e 0`; another process’s note on screen within 1 s, 100 of 100',
	run: bench =>
		inFolder(async folder => {
			const home = join(folder, 'home');
			await layOut(home, {
				rosterText: largeRoster(PEOPLE, today()),
				entries: largeJournal({people: PEOPLE, months: 120, entries: ENTRIES, today: today()}),
			});
			const bytes = allPaths(join(home, 'journal')).reduce((sum, path) => sum + readFileSync(path).length, 0);
			const note = quantile(await writeTimes(bench, home), 0.95);
			const env = cleanEnv(home);
			const times = startTimes([
				{name: 'node', args: ['-e', '0'], env, cwd: home},
				{name: 'status', args: [bench.muster.path, 'status'], env, cwd: home},
			]);
			const ratio = (times.get('status') ?? Number.NaN) / (times.get('node') ?? Number.NaN);
			const seen = await seenTimes(bench, home);
			const inTime = seen.filter(ms => ms <= SEEN_WITHIN_MS).length;
			const reached =
				`${ENTRIES.toLocaleString('en')} entries, ${(bytes / 1e6).toFixed(1)} MB: a note ${note} ms, status ${ratio.toFixed(1)} × node -e 0, ` +
				`${inTime} of ${seen.length} on screen in time (slowest ${Math.round(Math.max(...seen))} ms)`;
			return verdict(note <= NOTE_MS && ratio <= STATUS_RATIO && inTime === seen.length, reached);
		}),
};
