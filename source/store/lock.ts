// One lock for the whole journal: taken by a hard link, reaped from the dead, never taken from the living.
import {chmodSync, linkSync, readdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Refusal} from '../domain/refusal.ts';
import {errorCode, makeFolder, PRIVATE_FILE, removeFile, savingTo} from './durable.ts';
import {type FoundLock, type Holder, isDead, newHolder, readLock} from './lock-holder.ts';

export const LOCK = 'journal.lock';
/** A process that waits has its own complete lock file under this ending, ready to be linked. */
export const CLAIM = '.claim';
/** The right to replace one dead holder's lock. */
export const REAP = 'reap-';

/** A save takes a few milliseconds; whoever holds the lock for so long is stopped or stuck. */
const PATIENCE_MS = 10_000;
const SHORTEST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 25;
/** Whoever has waited this long looks more often, so that newcomers do not overtake for ever. */
const IMPATIENT_AFTER_MS = 100;
const IMPATIENT_WAIT_MS = 2;

/** Gives the claim's bytes a second name, unless that name is taken. */
const linkUnlessTaken = (claim: Claim, path: string): boolean => {
	try {
		linkSync(claim.path, path);
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		if (errorCode(error) === 'ENOENT') throw error;
	}
	try {
		writeFileSync(path, claim.text, {mode: PRIVATE_FILE, flag: 'wx'});
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
};

type Claim = {readonly path: string; readonly text: string; readonly holder: Holder};

const makeClaim = (folder: string, now: Date): Claim => {
	makeFolder(folder);
	const holder = newHolder(now);
	const path = join(folder, `${holder.token}${CLAIM}`);
	const text = JSON.stringify(holder);
	try {
		writeFileSync(path, text, {mode: PRIVATE_FILE, flag: 'wx'});
		chmodSync(path, PRIVATE_FILE);
	} catch (error) {
		removeFile(path);
		throw error;
	}
	return {path, text, holder};
};

const nameFor = ({identity}: FoundLock): string => `${REAP}${identity.replaceAll(/[^\w-]/g, '').slice(0, 64)}`;

/**
 * Takes the name for the claim, or returns who has it. A dead holder's name is replaced only by the process that has
 * first taken the right to do so, which is a name of its own made from the dead holder's token and won the same way.
 */
const take = (folder: string, name: string, claim: Claim): FoundLock | undefined => {
	const path = join(folder, name);
	if (linkUnlessTaken(claim, path)) return undefined;
	const found = readLock(path);
	if (!found) return take(folder, name, claim);
	if (!isDead(found)) return found;
	const right = nameFor(found);
	const rival = take(folder, right, claim);
	if (rival) return rival;
	try {
		const still = readLock(path);
		if (still?.identity !== found.identity) return still ?? take(folder, name, claim);
		const replacement = `${claim.path}.reaping`;
		writeFileSync(replacement, claim.text, {mode: PRIVATE_FILE});
		renameSync(replacement, path);
		return undefined;
	} finally {
		removeFile(join(folder, right));
	}
};

/** When this process last let the lock go, by the monotonic clock. */
let releasedAt = Number.NEGATIVE_INFINITY;

/** Locks that this process is done with but could not remove: by folder, their token. */
const unreleased = new Map<string, string>();

/** Lets go. The work is done whatever happens here, so a disk that fails is asked again before the next work. */
const release = (folder: string, token: string): void => {
	const path = join(folder, LOCK);
	unreleased.set(folder, token);
	try {
		if (readLock(path)?.identity === token) removeFile(path);
		unreleased.delete(folder);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
	releasedAt = performance.now();
};

/** A claim that cannot be removed now is swept at a later start. */
const dropClaim = (claim: Claim): void => {
	try {
		removeFile(claim.path);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};

const lockedBy = (folder: string, found: FoundLock): Refusal => {
	const path = join(folder, LOCK);
	const {holder} = found;
	const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'a process that left no name';
	return new Refusal(
		`NOT SAVED: another muster is writing (${who}) and did not finish within ${PATIENCE_MS / 1000} seconds. ` +
			`Let it finish or end it; if it no longer exists anywhere, delete ${path} and try again.`,
		{code: 'locked', where: path},
	);
};

const pause = (waited: number): Promise<void> => {
	const jitter = SHORTEST_WAIT_MS + Math.random() * (LONGEST_WAIT_MS - SHORTEST_WAIT_MS);
	return new Promise(resolve => setTimeout(resolve, waited > IMPATIENT_AFTER_MS ? IMPATIENT_WAIT_MS : jitter));
};

/** A process that has just had the lock lets those who wait go first. */
const isOthersTurn = (folder: string): boolean =>
	performance.now() - releasedAt < LONGEST_WAIT_MS && readdirSync(folder).filter(name => name.endsWith(CLAIM)).length > 1;

/** Saves of one process queue up here, so that they do not compete for the lock and keep their order. */
let queue: Promise<unknown> = Promise.resolve();

const waitAndRun = async <Result>(folder: string, now: Date, work: () => Result, patience: number): Promise<Result> => {
	const leftBehind = unreleased.get(folder);
	if (leftBehind !== undefined) release(folder, leftBehind);
	const claim = savingTo(folder, () => makeClaim(folder, now));
	const tryOnce = () => savingTo(folder, () => take(folder, LOCK, claim));
	try {
		const began = performance.now();
		if (isOthersTurn(folder)) await pause(0);
		for (let found = tryOnce(); found; found = tryOnce()) {
			const waited = performance.now() - began;
			if (waited > patience) throw lockedBy(folder, found);
			await pause(waited);
		}
		try {
			return work();
		} finally {
			release(folder, claim.holder.token);
		}
	} finally {
		dropClaim(claim);
	}
};

/**
 * Runs the work while holding the lock, which it must do without awaiting anything: a signal or another save of this
 * process can then never come in between. Refuses, naming the holder, when a live one keeps it for ten seconds.
 */
export const withLock = <Result>(
	folder: string,
	now: Date,
	work: () => Result,
	{patience = PATIENCE_MS}: {readonly patience?: number} = {},
): Promise<Result> => {
	const result = queue.then(() => waitAndRun(folder, now, work, patience));
	queue = result.catch(() => undefined);
	return result;
};

/** The same without waiting: undefined when somebody alive holds the lock. */
export const ifUnlocked = <Result>(folder: string, now: Date, work: () => Result): Result | undefined => {
	const claim = makeClaim(folder, now);
	try {
		if (take(folder, LOCK, claim)) return undefined;
		try {
			return work();
		} finally {
			release(folder, claim.holder.token);
		}
	} finally {
		dropClaim(claim);
	}
};

/** The lock as it stands, for `muster doctor`. */
export const currentLock = (folder: string): FoundLock | undefined => readLock(join(folder, LOCK));
