// The lock: one at a time, the dead lose it at once, the living never.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {CLAIM, ifUnlocked, LOCK, withLock} from '../../../source/store/lock/lock.ts';
import {isDead, type LockHolder, newHolder, readLock} from '../../../source/store/lock/lock-holder.ts';

const NOW = new Date('2026-11-20T09:30:00Z');
const A_LONG_TIME_AGO = new Date('2020-01-01T00:00:00Z');
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'muster-lock-'));
});
afterEach(() => {
	vi.useRealTimers();
	rmSync(folder, {recursive: true, force: true});
});

const holdBy = (holder: Partial<LockHolder>): void => {
	writeFileSync(join(folder, LOCK), JSON.stringify({...newHolder(NOW), ...holder}));
};

/** The id of a process that existed a moment ago. */
const deadPid = async (): Promise<number> => {
	const child = spawn(process.execPath, ['-e', '0']);
	await once(child, 'exit');
	return child.pid ?? 0;
};

describe('withLock', () => {
	it('lets one in at a time, in order, and leaves nothing behind', async () => {
		const order: string[] = [];
		await Promise.all(['a', 'b', 'c'].map(name => withLock(folder, NOW, () => order.push(name))));
		expect(order).toEqual(['a', 'b', 'c']);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is private', async () => {
		const modes = await withLock(folder, NOW, () => readdirSync(folder).map(name => statSync(join(folder, name)).mode & 0o777));
		expect(modes).toEqual([0o600, 0o600]);
	});

	it('is released when the work fails', async () => {
		await expect(
			withLock(folder, NOW, () => {
				throw new Error('work');
			}),
		).rejects.toThrow('work');
		expect(await withLock(folder, NOW, () => 'next')).toBe('next');
	});

	it('reaps a dead holder at once', async () => {
		holdBy({pid: await deadPid()});
		// With no patience at all there is not even a second look.
		expect(await withLock(folder, NOW, () => 'mine', {patience: 0})).toBe('mine');
		expect(readdirSync(folder)).toEqual([]);
	});

	it('reaps also where whoever was reaping died over it', async () => {
		const [first, second] = [await deadPid(), await deadPid()];
		holdBy({pid: first, token: 'first'});
		writeFileSync(join(folder, 'reap-first'), JSON.stringify({...newHolder(NOW), pid: second, token: 'second'}));
		expect(await withLock(folder, NOW, () => 'mine')).toBe('mine');
		expect(readdirSync(folder)).toEqual([]);
	});

	it('never takes it from a live holder, and refuses by name', async () => {
		holdBy({});
		await expect(withLock(folder, NOW, () => 'mine', {patience: 60})).rejects.toThrow(
			`NOT SAVED: another muster is writing (process ${process.pid} on ${hostname()}, since 2026-11-20T09:30:00.000Z)`,
		);
		expect(readdirSync(folder)).toEqual([LOCK]);
		expect(ifUnlocked(folder, NOW, () => 'mine')).toBeUndefined();
	});

	it('waits ten seconds for a live holder, and no longer', async () => {
		holdBy({});
		// Behind others it looks less often.
		for (let place = 1; place < 9; place += 1) writeFileSync(join(folder, `0000000000000${place}-1-before${CLAIM}`), '');
		vi.useFakeTimers({toFake: ['setTimeout', 'performance']});
		let outcome = 'waits';
		withLock(folder, NOW, () => 'mine').catch((error: Error) => {
			outcome = error.message;
		});
		await vi.advanceTimersByTimeAsync(9_900);
		expect(outcome).toBe('waits');
		await vi.advanceTimersByTimeAsync(200);
		expect(outcome).toMatch(/did not finish within 10 seconds/);
	});

	it('refuses in plain words where it cannot write', async () => {
		const file = join(folder, 'file');
		writeFileSync(file, '');
		await expect(withLock(join(file, 'lock'), NOW, () => 'mine')).rejects.toThrow(/^NOT SAVED: .*a file stands where a folder/);
	});
});

describe('isDead', () => {
	const judged = async (change: (holder: LockHolder) => Partial<LockHolder>): Promise<boolean> => {
		const holder = newHolder(NOW);
		return isDead({identity: holder.token, holder: {...holder, ...change(holder)}, ageMs: 0});
	};

	it.each<[string, (holder: LockHolder) => Partial<LockHolder>, boolean]>([
		['this process', () => ({}), false],
		['another process with this id, begun at another time', () => ({started: '1'}), true],
		['a process before the machine last started', () => ({boot: 'another'}), true],
		['a process on another machine', () => ({boot: 'another', host: 'elsewhere'}), false],
		['a process on a machine of the same name', () => ({boot: 'another', box: 'elsewhere'}), false],
		['a process on this machine under its former name', () => ({host: 'elsewhere', started: '1'}), true],
		['a process in another container', () => ({namespace: 'pid:[1]', started: '1'}), false],
	])('%s', async (_, change, expected) => {
		// Start, boot and namespace are known on Linux; elsewhere the judgement is only ever more careful.
		expect(await judged(change)).toBe(process.platform === 'linux' && expected);
	});

	it('counts a process that ended but was not yet waited for', async () => {
		// `sh` starts a child, never waits for it, and prints its id.
		const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], {stdio: ['ignore', 'pipe', 'ignore']});
		try {
			const pid = Number(String((await once(parent.stdout, 'data'))[0]));
			await expect.poll(() => judged(() => ({pid, started: undefined}))).toBe(true);
		} finally {
			parent.kill('SIGKILL');
		}
	});

	it('gives a lock that makes no sense a moment, then counts it as from a power cut', () => {
		const path = join(folder, LOCK);
		writeFileSync(path, '');
		const fresh = readLock(path);
		expect(fresh && isDead(fresh)).toBe(false);
		utimesSync(path, A_LONG_TIME_AGO, A_LONG_TIME_AGO);
		const old = readLock(path);
		expect(old && isDead(old)).toBe(true);
	});

	it('knows no lock where there is none, and a folder is none of ours', () => {
		expect(readLock(join(folder, LOCK))).toBeUndefined();
		mkdirSync(join(folder, LOCK));
		expect(() => readLock(join(folder, LOCK))).toThrow('EISDIR');
	});
});
