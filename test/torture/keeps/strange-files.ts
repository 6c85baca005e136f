// Demands 25 and 26: pipes where files should be, a commit file that comes alone, and backups that are none.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {backupFiles} from '../../../source/store/care/backup.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {cleanEnv} from '../../support/program/built-program.ts';
import {
	type Bench,
	command,
	commandWithin,
	type Demand,
	inFolder,
	layHome,
	monthBytes,
	muster,
	notesIn,
	verdict,
} from '../tools.ts';

const MONTH = '2026-11.json';
const PIPES = [
	'lock/journal.lock',
	'machine',
	'machines.json',
	'swap.json',
	'checked.json',
	'gathered.json',
	'chain.json',
	'stubs.json',
	'tombstones.json',
	`journal/${MONTH}`,
	`backups/latest/${MONTH}`,
];
const LINES = [['status'], ['log'], ['doctor'], ['note', 'ana', 'more'], ['export']];
/** With a lock that nobody holds a save waits for ten seconds, and says so. */
const AT_MOST_MS = 13_000;

const write = (data: string, text: string) =>
	journalStore({data, now: () => new Date('2026-11-20T09:30:00Z')}).append(
		[{kind: 'topic-raised', person: 'ana', text, by: 'lead'}],
		'2026-11-20',
	);

const waitsFor = (bench: Bench, pipe: string): Promise<readonly string[]> =>
	inFolder(async home => {
		layHome(home);
		await write(home, 'kept');
		const path = join(home, pipe);
		rmSync(path, {force: true});
		command('mkfifo', [path]);
		const waiting: string[] = [];
		for (const args of LINES) {
			const run = await commandWithin(AT_MOST_MS, process.execPath, [bench.muster.path, ...args], {
				cwd: home,
				env: cleanEnv(home),
			});
			if (run.signal !== null || run.code === 70) waiting.push(`${args[0]} with a pipe as ${pipe}`);
		}
		return waiting;
	});

const strayRemoves = (bench: Bench): Promise<boolean> =>
	inFolder(async home => {
		layHome(home);
		await write(home, 'kept');
		const before = monthBytes(home);
		writeFileSync(join(home, 'swap.json'), '{"folder":"swap-1-1","put":[],"remove":["2026-11"],"day":"2026-11-20"}');
		for (const args of [['status'], ['doctor', '--fix']]) muster(bench, home, args);
		return monthBytes(home) !== before || existsSync(join(home, 'swap.json'));
	});

export const strangeFiles: Demand = {
	number: 25,
	test: `a pipe in the place of each of ${PIPES.length} files, with ${LINES.length} commands; a swap.json that comes alone`,
	demand: 'nothing waits for a pipe, and nothing is removed',
	run: async bench => {
		const wrong: string[] = [];
		for (const pipe of PIPES) wrong.push(...(await waitsFor(bench, pipe)));
		if (await strayRemoves(bench)) wrong.push('a swap.json that came alone');
		return verdict(wrong.length === 0, `${PIPES.length * LINES.length} runs: ${wrong.join(', ') || 'none waited'}`);
	},
};

export const triedBackups: Demand = {
	number: 26,
	test: 'each backup cut off in turn; a backup to another folder, and of a month that cannot be read',
	demand: 'doctor names each that can bring nothing back; a copy elsewhere holds every note, or none is made and it is said',
	run: bench =>
		inFolder(async home => {
			layHome(home);
			for (let index = 0; index < 3; index++) await write(home, `n${index}`);
			muster(bench, home, ['backup']);
			const layout = journalLayout(home);
			const files = backupFiles(layout);
			const named = files.filter(path => {
				const bytes = readFileSync(path);
				writeFileSync(path, bytes.subarray(0, bytes.length / 2));
				const {out} = muster(bench, home, ['doctor']);
				writeFileSync(path, bytes);
				return out.includes(`${path}: This backup`);
			});
			const to = join(home, 'elsewhere');
			mkdirSync(to);
			const made = muster(bench, home, ['backup', '--to', to]).code;
			const [copy = ''] = readdirSync(to);
			const held = ['n0', 'n1', 'n2'].filter(text => readFileSync(join(to, copy, MONTH), 'utf8').includes(text)).length;
			writeFileSync(join(layout.journal, MONTH), '{"sch');
			const refused = muster(bench, home, ['backup', '--to', to]);
			const isMet =
				named.length === files.length && made === 0 && held === 3 && refused.code === 1 && readdirSync(to).length === 1;
			return verdict(
				isMet && notesIn(home).texts.length === 3,
				`${named.length} of ${files.length} named, ${held} of 3 notes elsewhere, a month that cannot be read ${refused.code === 1 ? 'refused' : 'copied'}`,
			);
		}),
};
