// Demand 4: system calls that fail, one after the other, as `strace` makes them fail.
import {cpSync, existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {cleanEnv} from '../support/program/built-program.ts';
import {
	type Bench,
	command,
	commandWithin,
	type Demand,
	inFolder,
	layHome,
	muster,
	notesIn,
	notRun,
	scaled,
	verdict,
} from './tools.ts';

type Fault = {readonly calls: string; readonly inject: string};

const WRITES = 'write,pwrite64,writev,pwritev';
const SYNCS = 'fsync,fdatasync';
const RENAMES = 'rename,renameat,renameat2';
const CHMODS = 'chmod,fchmod,fchmodat';
const LINKS = 'link,linkat';

/** A short count tells that one byte was written when none was, which is worse than a disk can do. */
const FAULTS: readonly Fault[] = [
	...['error=ENOSPC', 'error=EIO', 'retval=1', 'error=EINTR', 'signal=KILL'].map(inject => ({calls: WRITES, inject})),
	...['error=EIO', 'error=ENOSPC', 'error=EINTR', 'signal=KILL'].map(inject => ({calls: SYNCS, inject})),
	...['error=EXDEV', 'error=EACCES', 'error=EIO', 'error=ENOSPC', 'error=EINTR', 'signal=KILL'].map(inject => ({
		calls: RENAMES,
		inject,
	})),
	{calls: CHMODS, inject: 'error=EPERM'},
	...['error=EPERM', 'error=EIO', 'signal=KILL'].map(inject => ({calls: LINKS, inject})),
];

/**
 * A disk that fails for good from some call on. Of the writes only those with a position, which are conf's: all others would
 * take along the calls by which Node's threads wake each other.
 */
const FOR_GOOD: readonly Fault[] = ['pwrite64', SYNCS, RENAMES, LINKS].flatMap(calls =>
	['error=ENOSPC', 'error=EIO'].map(inject => ({calls, inject})),
);

/** More calls of one kind than a note ever makes. */
const MOST_CALLS = 300;
const SAID_BY_NOTE = 'noted';

/** A note takes a third of a second under `strace`. Node waits for ever when its own wake-up calls between threads fail. */
const HANGS_AFTER_MS = 8000;

type Tally = {faults: number; hung: number; acknowledged: number; unreadable: number; missing: number; broken: number};

type Try = {readonly bench: Bench; readonly template: string; readonly folder: string};

/** One note with the n-th call failing. False when there is no n-th call. */
const once = async ({bench, template, folder}: Try, {calls, inject}: Fault, when: string, tally: Tally): Promise<boolean> => {
	const home = join(folder, 'home');
	const trace = join(folder, 'trace');
	rmSync(home, {recursive: true, force: true});
	rmSync(trace, {force: true});
	cpSync(template, home, {recursive: true, preserveTimestamps: true});
	const args = ['-f', '-qq', '-o', trace, '-e', `trace=${calls}`, '-e', `inject=${calls}:${inject}:when=${when}`];
	const ran = await commandWithin(
		HANGS_AFTER_MS,
		'strace',
		[...args, process.execPath, bench.muster.path, 'note', 'ana', 'during'],
		{
			cwd: '/',
			env: cleanEnv(home),
		},
	);
	const traced = existsSync(trace) ? readFileSync(trace, 'latin1') : '';
	if (!traced.includes('INJECTED') && !traced.includes('SIGKILL')) return false;
	tally.faults++;
	if (ran.signal === 'SIGKILL' && ran.ms > HANGS_AFTER_MS) tally.hung++;
	const {texts, problems} = notesIn(home);
	if (problems.length > 0 || !texts.includes('before')) tally.unreadable++;
	if (ran.code === 0 || ran.out.includes(SAID_BY_NOTE)) {
		tally.acknowledged++;
		if (!texts.includes('during')) tally.missing++;
	}
	// The next note finds a working journal.
	if (muster(bench, home, ['note', 'ana', 'after']).code !== 0 || !notesIn(home).texts.includes('after')) tally.broken++;
	return true;
};

export const systemFaults: Demand = {
	number: 4,
	test:
		'`strace` fault injection: ENOSPC, EIO, short count on write; EIO, ENOSPC on fsync; EXDEV, EACCES, EIO, ENOSPC on rename; EPERM chmod; ' +
		'EINTR; SIGKILL at write, fsync, rename — at the 1st, 2nd, … Nth call until none fires',
	demand: 'never unreadable, never acknowledged without the entry',
	run: async bench => {
		if (command('strace', ['-V']).code !== 0) return notRun('there is no strace on this machine');
		return inFolder(async folder => {
			const template = layHome(join(folder, 'template'));
			muster(bench, template, ['note', 'ana', 'before']);
			const tally: Tally = {faults: 0, hung: 0, acknowledged: 0, unreadable: 0, missing: 0, broken: 0};
			const most = scaled(MOST_CALLS, bench);
			const place = {bench, template, folder};
			for (const fault of FAULTS) for (let call = 1; call <= most && (await once(place, fault, String(call), tally)); call++);
			for (const fault of FOR_GOOD) for (let call = 1; call <= most && (await once(place, fault, `${call}+`, tally)); call++);
			const reached =
				`${tally.faults} notes with a fault: ${tally.unreadable} left a journal that is unreadable, ${tally.broken} one that could not be written to; ` +
				`${tally.acknowledged} were acknowledged all the same, ${tally.missing} of them without the entry. ${tally.hung} did not end within ` +
				`${HANGS_AFTER_MS / 1000} s and were killed (Node waits for ever where a fault hits the calls by which its own threads wake each other); ` +
				'what these left counts like the rest';
			return verdict(tally.faults > 0 && tally.unreadable + tally.missing + tally.broken === 0, reached);
		});
	},
};
