// The journal under several processes: nothing is lost, whoever is killed, whatever the disk and the umask.
import {chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {orphans} from '../../../source/store/care/sweep.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {type ChildProgram, childProgram, startCommand} from '../child-program.ts';

/** How long a live holder of the lock is waited for. */
const PATIENCE_MS = 10_000;
let writer: ChildProgram;
let root: string;
let data: string;

beforeAll(async () => {
	writer = await childProgram('test/store/writer.ts');
});
afterAll(() => writer.remove());
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'muster-children-'));
	data = join(root, 'data');
});
afterEach(() => {
	rmSync(root, {recursive: true, force: true});
});

const open = () => journalStore({data, now: () => new Date()});
/** `name index` of every note in the journal. */
const stored = (): readonly string[] => {
	const {entries, problems} = open().readJournal();
	expect(problems).toEqual([]);
	return entries.map(entry => ('text' in entry ? entry.text.split(' ').slice(0, 2).join(' ') : ''));
};
const acknowledged = (lines: readonly string[]): readonly string[] => lines.map(line => line.split(' ').slice(0, 2).join(' '));
const everything = (folder: string): readonly string[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(name => join(folder, name));

/** Runs the writer under a shell's setting, such as `ulimit -f 8` or `umask 000`. */
const under = (setting: string, args: readonly string[]) =>
	startCommand('sh', ['-c', `${setting}; exec "$0" "$@"`, process.execPath, writer.path, ...args]).finished;

describe('several writers', () => {
	it('lose nothing of each other', async () => {
		const runs = Array.from({length: 4}, (_, index) => writer.start([data, `w${index}`, '25']));
		const results = await Promise.all(runs.map(run => run.finished));
		expect(results.map(result => [result.code, result.error])).toEqual(Array(4).fill([0, '']));
		const expected = Array.from({length: 4}, (_, index) => Array.from({length: 25}, (_each, note) => `w${index} ${note}`)).flat();
		expect(stored().toSorted()).toEqual(expected.toSorted());
	});
});

describe('kill -9', () => {
	it.each(['', '1'])('loses nothing that was acknowledged and leaves nothing behind (SNAP=%s)', async SNAP => {
		const kept: string[] = [];
		for (let round = 0; round < 5; round++) {
			const runs = ['a', 'b', 'c'].map(name =>
				writer.start([data, `${name}${round}`, '100000', '20000'], {env: {...process.env, SNAP}}),
			);
			await expect.poll(() => runs.every(run => run.lines().length > 0), {timeout: 10_000, interval: 1}).toBe(true);
			// Killed at another moment of its work each round.
			await pause(round * 3);
			for (const run of runs) run.process.kill('SIGKILL');
			for (const run of runs) kept.push(...acknowledged((await run.finished).out.split('\n').slice(0, -1)));

			const next = await writer.start([data, `next${round}`, '1']).finished;
			expect(next).toMatchObject({code: 0, error: ''});
			// At once, and not after the ten seconds that a live holder is given; the long run measures it.
			expect(Number(next.out.split(' ')[2])).toBeLessThan(PATIENCE_MS / 2);
			kept.push(`next${round} 0`);
			expect(orphans(journalLayout(data))).toEqual([]);
		}
		const found = new Set(stored());
		expect(kept.filter(note => !found.has(note))).toEqual([]);
		expect(everything(data).filter(path => path.includes('.tmp-'))).toEqual([]);
	});
});

describe('a full disk', () => {
	it('refuses with NOT SAVED, leaves the old bytes, and works again with room', async () => {
		await writer.start([data, 'before', '3', '1000']).finished;
		const [name = ''] = readdirSync(join(data, 'journal'));
		const bytes = readFileSync(join(data, 'journal', name));
		// `ulimit -f` counts blocks of 512 or 1,024 bytes; either way the month may not grow by 20,000.
		const refused = await under('ulimit -f 8', [data, 'during', '2', '20000']);
		expect(refused.code).toBe(1);
		expect(refused.out).toBe('');
		const lines = refused.error.trim().split('\n');
		expect(lines).toHaveLength(2);
		for (const line of lines) expect(line).toMatch(/^NOT SAVED: \S+ .*(disk|limit).*\.$/);
		expect(refused.error).not.toContain('during');
		expect(readFileSync(join(data, 'journal', name))).toEqual(bytes);

		expect((await writer.start([data, 'after', '1', '20000']).finished).code).toBe(0);
		expect(stored()).toEqual(['before 0', 'before 1', 'before 2', 'after 0']);
	});

	it('refuses the very first note too, and leaves no half journal', async () => {
		const refused = await under('ulimit -f 8', [data, 'first', '1', '20000']);
		expect(refused).toMatchObject({code: 1, out: ''});
		expect(readdirSync(join(data, 'journal'))).toEqual([]);
		expect(open().readJournal()).toEqual({entries: [], problems: []});
	});
});

describe('modes', () => {
	it.each(['000', '077', '777'])('are private under umask %s', async umask => {
		expect(await under(`umask ${umask}`, [data, 'a', '2'])).toMatchObject({code: 0, error: ''});
		const {entries} = open().exportEntries();
		await open().importEntries(entries);
		const wrong = [data, ...everything(data)].filter(path => {
			const stat = statSync(path);
			return (stat.mode & 0o777) !== (stat.isDirectory() ? 0o700 : 0o600);
		});
		expect(wrong).toEqual([]);
		expect(everything(data).some(path => path.includes('backups'))).toBe(true);
	});
});

/** Root may write everywhere, so as root these run as nobody. */
const NOBODY = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};

describe('a folder without permission', () => {
	/** A note by somebody who may read but not write one of the folders. */
	const noteWithout = async (name: string) => {
		await writer.start([data, 'before', '1']).finished;
		const paths = [root, data, ...everything(data)];
		if (NOBODY.uid) for (const path of paths) chownSync(path, NOBODY.uid, NOBODY.gid);
		chmodSync(join(data, name), 0o500);
		const finished = await writer.start([data, 'during', '1'], NOBODY).finished;
		chmodSync(join(data, name), 0o700);
		return finished;
	};

	it.each(['journal', 'staging', 'lock'])('is refused in one line: %s', async name => {
		const refused = await noteWithout(name);
		expect(refused).toMatchObject({code: 1, out: ''});
		expect(refused.error).toMatch(/^NOT SAVED: \/.*you have no permission.*\n$/);
		expect(stored()).toEqual(['before 0']);
	});

	it.each(['.', 'backups/latest', 'backups/daily'])('does not matter where a save need not write: %s', async name => {
		expect(await noteWithout(name)).toMatchObject({code: 0, error: ''});
		expect(stored()).toEqual(['before 0', 'during 0']);
	});

	it('is told when the month itself may not be read', async () => {
		await writer.start([data, 'before', '1']).finished;
		for (const path of [root, data, ...everything(data)]) if (NOBODY.uid) chownSync(path, NOBODY.uid, NOBODY.gid);
		const [name = ''] = readdirSync(join(data, 'journal'));
		chmodSync(join(data, 'journal', name), 0);
		const refused = await writer.start([data, 'during', '1'], NOBODY).finished;
		expect(refused).toMatchObject({code: 1, out: ''});
		expect(refused.error).toMatch(/^NOT SAVED: \/\S+\.json: you have no permission.*\n$/);
	});
});

describe('a folder that is a file', () => {
	it.each(['', 'journal', 'staging', 'lock', 'backups'])('is refused in one line: %s', async name => {
		if (name) mkdirSync(data, {recursive: true});
		writeFileSync(join(data, name), 'mine');
		const refused = await writer.start([data, 'during', '1']).finished;
		expect(refused).toMatchObject({code: 1, out: ''});
		expect(refused.error).toMatch(/^NOT SAVED: \/.*a file stands where a folder should be.*\n$/);
		expect(readFileSync(join(data, name), 'utf8')).toBe('mine');
	});
});
