// Demands 1 and 2: several writers at once, and writers killed in the middle of their work.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {orphans} from '../../source/store/care/sweep.ts';
import {journalLayout} from '../../source/store/journal/journal-layout.ts';
import {randomFrom} from '../support/generated/random.ts';
import {type Bench, type Demand, inFolder, notesIn, quantile, scaled, verdict} from './tools.ts';

const nameOf = (line: string): string => line.split(' ').slice(0, 2).join(' ');
const timeOf = (line: string): number => Number(line.split(' ')[2]);
const waitOf = (line: string): number => Number(line.split(' ')[3]);
const linesOf = (out: string): readonly string[] => out.split('\n').slice(0, -1);

type Round = {readonly lost: number; readonly errors: number; readonly waits: readonly number[]};

const writersAtOnce = (bench: Bench, writers: number, notes: number, people: readonly string[]): Promise<Round> =>
	inFolder(async data => {
		const runs = Array.from({length: writers}, (_, index) =>
			bench.writer.start([data, `w${index}`, String(notes), '0', people[index % people.length] ?? 'ana']),
		);
		const ends = await Promise.all(runs.map(run => run.finished));
		const {texts, problems} = notesIn(data);
		const found = new Set(texts.map(nameOf));
		const expected = Array.from({length: writers}, (_, index) =>
			Array.from({length: notes}, (_each, note) => `w${index} ${note}`),
		);
		return {
			lost: expected.flat().filter(name => !found.has(name)).length,
			errors: problems.length + ends.filter(end => end.code !== 0 || end.error !== '').length,
			waits: ends.flatMap(end => linesOf(end.out).map(waitOf)),
		};
	});

/** For the lock, and for the whole save of whoever comes after a kill. */
const LONGEST_WAIT_MS = 250;

export const severalWriters: Demand = {
	number: 1,
	test: '4 writers × 500 and 8 × 200 notes, same and different people',
	demand: '0 lost, 0 errors, 95th percentile wait for the lock under 250 ms',
	run: async bench => {
		const rounds: Round[] = [];
		for (const people of [['ana'], ['ana', 'bo', 'cy', 'di']]) {
			rounds.push(await writersAtOnce(bench, 4, scaled(500, bench), people));
			rounds.push(await writersAtOnce(bench, 8, scaled(200, bench), people));
		}
		const lost = rounds.reduce((sum, round) => sum + round.lost, 0);
		const errors = rounds.reduce((sum, round) => sum + round.errors, 0);
		const slowest = Math.max(...rounds.map(round => quantile(round.waits, 0.95)));
		const notes = rounds.reduce((sum, round) => sum + round.waits.length, 0);
		const reached = `${notes} notes: ${lost} lost, ${errors} errors, 95th percentile of the wait ${slowest} ms in the slowest of four rounds`;
		return verdict(lost === 0 && errors === 0 && slowest < LONGEST_WAIT_MS, reached);
	},
};

type Killing = {
	kills: number;
	acknowledged: number;
	lost: number;
	unreadable: number;
	slow: number;
	slowest: number;
	orphans: number;
};

/** A month of about a megabyte, so that a kill can hit the write itself. */
const fillMonth = (data: string): void => {
	const at = new Date();
	const month = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
	const entries = Array.from({length: 50}, (_, index) => ({
		id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
		kind: 'feedback-noted',
		at: `${month}-01T09:00:00.000000+00:00`,
		on: `${month}-01`,
		write: '00000000-0000-4000-8000-000000000001',
		machine: 'filler',
		v: 1,
		people: ['ana'],
		type: 'observation',
		text: `filler ${index} ${'x'.repeat(20_000)}`,
		say: 'keep',
	}));
	mkdirSync(join(data, 'journal'), {recursive: true});
	writeFileSync(
		join(data, 'journal', `${month}.json`),
		`{"schema":1,"entries":[\n${entries.map(each => JSON.stringify(each)).join(',\n')}\n]}\n`,
	);
};

const WRITERS = 3;

const killRounds = (bench: Bench, kills: number, {isLarge = false, SNAP = ''} = {}): Promise<Killing> =>
	inFolder(async data => {
		const result: Killing = {kills: 0, acknowledged: 0, lost: 0, unreadable: 0, slow: 0, slowest: 0, orphans: 0};
		const random = randomFrom(kills + (isLarge ? 1 : 0));
		const kept = new Set<string>();
		if (isLarge) fillMonth(data);
		for (let round = 0; result.kills < kills; round++) {
			const runs = Array.from({length: WRITERS}, (_, index) =>
				bench.writer.start([data, `w${round}.${index}`, '100000', '200'], {env: {...process.env, SNAP}}),
			);
			// At least one is at work before the first is killed.
			for (let waited = 0; waited < 5000 && !runs.some(run => run.lines().length > 0); waited++) await pause(1);
			for (const run of runs) {
				await pause(random.next() * 12);
				run.process.kill('SIGKILL');
				result.kills++;
			}
			for (const run of runs) for (const line of linesOf((await run.finished).out)) kept.add(nameOf(line));
			const next = await bench.writer.start([data, `next${round}`, '1']).finished;
			if (next.code === 0) kept.add(`next${round} 0`);
			const took = timeOf(next.out);
			result.slowest = Math.max(result.slowest, took);
			if (!(next.code === 0 && took < LONGEST_WAIT_MS)) result.slow++;
			result.orphans += orphans(journalLayout(data)).length;
			result.unreadable += notesIn(data).problems.length;
		}
		const found = new Set(notesIn(data).texts.map(nameOf));
		result.acknowledged = kept.size;
		result.lost = [...kept].filter(name => !found.has(name)).length;
		return result;
	});

export const killedWriters: Demand = {
	number: 2,
	test: '300 kill -9 with 3 writers (small and 1 MB months), 100 more with `SNAP=1`',
	demand: '0 acknowledged lost, 0 unreadable, next writer within 250 ms, 0 orphans after the next start',
	run: async bench => {
		const parts = [
			await killRounds(bench, scaled(150, bench)),
			await killRounds(bench, scaled(150, bench), {isLarge: true}),
			await killRounds(bench, scaled(100, bench), {SNAP: '1'}),
		];
		const sum = (field: keyof Killing): number => parts.reduce((total, part) => total + part[field], 0);
		const slowest = Math.max(...parts.map(part => part.slowest));
		const reached =
			`${sum('kills')} kills, ${sum('acknowledged')} notes acknowledged: ${sum('lost')} lost, ${sum('unreadable')} unreadable, ` +
			`slowest next save ${slowest} ms, ${sum('orphans')} orphans`;
		return verdict(sum('lost') + sum('unreadable') + sum('slow') + sum('orphans') === 0, reached);
	},
};
