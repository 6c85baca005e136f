// Demands 29 and 30: files that no journal is, and a person about whom there are 30,000 entries.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {monthText} from '../../../source/store/journal/month.ts';
import {startCommand} from '../../store/child-program.ts';
import {cleanEnv} from '../../support/program/built-program.ts';
import {type Bench, command, type Demand, entriesIn, inFolder, layHome, muster, type Outcome, scaled, verdict} from '../tools.ts';

const LARGEST_MEMORY_KB = 1024 * 1024;

const idOf = (index: number): string => `${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
const entryOf = (index: number, day: string) => ({
	id: idOf(index),
	kind: 'feedback-noted',
	at: `${day}T09:${String(index % 60).padStart(2, '0')}:00Z`,
	on: day,
	write: idOf(index),
	machine: 'elsewhere',
	v: 1,
	people: ['ana'],
	type: index % 2 === 0 ? 'praise' : 'constructive',
	text: `seen ${index}`,
	say: 'said',
});

type Large = {readonly name: string; readonly text: () => string; readonly overStandardInput?: true};

const FILES: readonly Large[] = [
	{name: '100,000 deep', text: () => `{"muster":1,"entries":${'['.repeat(100_000)}`},
	{name: '65 deep', text: () => `{"muster":1,"entries":[${'['.repeat(65)}${']'.repeat(65)}]}`},
	{name: 'a million entries', text: () => `{"muster":1,"entries":[${'{},'.repeat(999_999)}{}]}`},
	{name: '65 MB', text: () => `{"muster":1,"entries":["${'x'.repeat(65 * 1024 * 1024)}"]}`},
	{name: '65 MB on standard input', text: () => 'x'.repeat(65 * 1024 * 1024), overStandardInput: true},
	{name: 'no JSON', text: () => 'people: [ana]'},
	{name: 'another program’s JSON', text: () => '{"name":"x","version":1}'},
	{name: 'nothing', text: () => ''},
];

/** With the most memory that it took at once, as `/usr/bin/time` would tell it. */
const measured = (bench: Bench, home: string, {text, overStandardInput}: Large): Outcome & {readonly memory: number} => {
	const path = join(home, 'large.json');
	writeFileSync(path, text());
	const script = `process.on('exit', () => process.stderr.write('\\nmemory ' + process.resourceUsage().maxRSS))`;
	const args = ['--import', `data:text/javascript,${encodeURIComponent(script)}`, bench.muster.path, 'import'];
	const ran = overStandardInput
		? command('sh', ['-c', '"$@" - < large.json', 'sh', process.execPath, ...args], {cwd: home, env: cleanEnv(home)})
		: command(process.execPath, [...args, path], {cwd: home, env: cleanEnv(home)});
	return {...ran, memory: Number(/memory (\d+)/.exec(ran.error)?.[1] ?? Number.NaN)};
};

export const largeFiles: Demand = {
	number: 29,
	test: `${FILES.length} files that no journal is, too deep, too large or foreign`,
	demand: 'each refused with one line, none with exit 70 or more than 1 GB; nothing is imported',
	run: bench =>
		inFolder(home => {
			layHome(home);
			let most = 0;
			const wrong = FILES.filter(file => {
				const {code, error, memory} = measured(bench, home, file);
				most = Math.max(most, memory);
				return code !== 1 || !error.startsWith('muster: Nothing imported: ') || !(memory < LARGEST_MEMORY_KB);
			});
			const isMet = wrong.length === 0 && entriesIn(home).length === 0;
			return verdict(
				isMet,
				`${FILES.length} files, ${Math.round(most / 1024)} MB at most: ${wrong.map(({name}) => name).join(', ') || 'all refused'}`,
			);
		}),
};

const ENTRIES = 30_000;
const YEARS = 10;
const ANSWERS_WITHIN_MS = 1000;
const TAKES_AT_MOST_MS = 30_000;
const ENDS_AT_MS = [500, 1500, 3000, 5000];

const layEntries = (home: string, count: number): void => {
	layHome(home);
	mkdirSync(join(home, 'journal'), {recursive: true, mode: 0o700});
	const each = Math.ceil(count / (YEARS * 12));
	for (let month = 0; month * each < count; month++) {
		const name = `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		const entries = Array.from({length: Math.min(each, count - month * each)}, (_, index) =>
			entryOf(month * each + index, `${name}-${String((index % 28) + 1).padStart(2, '0')}`),
		);
		writeFileSync(join(home, 'journal', `${name}.json`), monthText(entries), {mode: 0o600});
	}
};

export const longWork: Demand = {
	number: 30,
	test: `${ENTRIES.toLocaleString('en')} entries about one person: feedback, log, forget, and ${ENDS_AT_MS.length} times ctrl-C in the middle of forgetting`,
	demand: `each within ${TAKES_AT_MOST_MS / 1000} s, ctrl-C answered within a second, and then all is there or none of it`,
	run: async bench => {
		const count = scaled(ENTRIES, bench);
		let slowest = 0;
		const torn: number[] = [];
		for (const afterMs of ENDS_AT_MS)
			await inFolder(async home => {
				layEntries(home, count);
				const run = startCommand(process.execPath, [bench.muster.path, 'forget', 'ana', '--yes'], {
					cwd: home,
					env: cleanEnv(home),
				});
				await pause(afterMs);
				const asked = performance.now();
				run.process.kill('SIGINT');
				await run.finished;
				slowest = Math.max(slowest, performance.now() - asked);
				const left = entriesIn(home).length;
				const again = muster(bench, home, ['forget', 'ana', '--yes']);
				const isDone = again.code === 0 || again.error.includes('Nothing is recorded');
				if ((left !== 0 && left !== count) || !isDone || entriesIn(home).length > 0) torn.push(afterMs);
			});
		const times = await inFolder(home => {
			layEntries(home, count);
			return [['feedback', 'ana'], ['log'], ['forget', 'ana', '--yes']].map(args => muster(bench, home, args).ms);
		});
		const isMet = slowest < ANSWERS_WITHIN_MS && torn.length === 0 && times.every(ms => ms < TAKES_AT_MOST_MS);
		const [feedback = 0, log = 0, forget = 0] = times.map(ms => (ms / 1000).toFixed(1));
		return verdict(
			isMet,
			`feedback ${feedback} s, log ${log} s, forget ${forget} s; ctrl-C answered in ${Math.round(slowest)} ms at most, ${torn.length} left half done`,
		);
	},
};
