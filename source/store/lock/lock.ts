// One lock for the whole journal: asking for it, waiting in turn, working while it is held, letting it go. A process takes it by
// a hard link, replaces that of the dead and never robs the living.
import {renameSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import {errorCode, giveMode, linkFile, makeFolder, namesIn, PRIVATE_FILE, removeFile, savingTo} from '../files/durable.ts';
import {type FoundLock, isDead, type LockHolder, newHolder, readLock} from './lock-holder.ts';

export const LOCK = 'journal.lock';
/** A process that waits has its own complete lock file under this ending, ready to be linked. */
export const CLAIM = '.claim';
/** The right to replace one dead holder's lock. */
export const REAP = 'reap-';

/** Enough for milliseconds until the year 5138, so that names sort as numbers. */
const TIME_DIGITS = 14;

type Claim = {readonly path: string; readonly text: string; readonly holder: LockHolder};

/** Gives the claim's bytes a second name, unless that name is taken. */
const linkUnlessTaken = (claim: Claim, path: string): boolean => {
	try {
		linkFile(claim.path, path);
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

/** Claims sort by when they were made: that is the queue. The name tells the process even before the file does. */
const makeClaim = (folder: string, now: Date): Claim => {
	makeFolder(folder);
	const holder = newHolder(now);
	const path = join(folder, `${String(Date.now()).padStart(TIME_DIGITS, '0')}-${holder.pid}-${holder.token}${CLAIM}`);
	const text = JSON.stringify(holder);
	try {
		writeFileSync(path, text, {mode: PRIVATE_FILE, flag: 'wx'});
		giveMode(path, PRIVATE_FILE);
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

/** A claim that cannot be removed now is swept at a later start. */
const dropClaim = (claim: Claim): void => {
	try {
		removeFile(claim.path);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};

/** The process of a claim, by its file's name. */
export const pidOfClaim = (name: string): number => Number(name.split('-')[1]);

/** How many asked before this claim and still wait. Claims of the dead count too: they only make the others more patient. */
const waitingBefore = (folder: string, claim: Claim): number => {
	const mine = basename(claim.path);
	return namesIn(folder).filter(name => name.endsWith(CLAIM) && name < mine).length;
};

/** A save takes a few milliseconds; whoever holds the lock for so long is stopped or stuck. */
const PATIENCE_MS = 10_000;
/** A save takes about four milliseconds: looking again sooner than this only costs. */
const NEXT_WAIT_MS = 1;
const WAIT_PER_PLACE_MS = 4;
const LONGEST_WAIT_MS = 25;

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

/** Whoever is next looks often; those behind look less often, and not all at the same moment. */
const pause = (waitingBefore: number): Promise<void> => {
	const ms = waitingBefore === 0 ? NEXT_WAIT_MS : Math.min(LONGEST_WAIT_MS, waitingBefore * WAIT_PER_PLACE_MS);
	return new Promise(resolve => setTimeout(resolve, ms * (0.5 + Math.random())));
};

/** The work of who holds the lock, which is let go whatever comes of it. */
const releasing = <Result>(folder: string, {holder}: Claim, work: () => Result): Result => {
	try {
		return work();
	} finally {
		release(folder, holder.token);
	}
};

/** Saves of one process queue up here, so that they do not compete for the lock and keep their order. */
let queue: Promise<unknown> = Promise.resolve();

const waitAndRun = async <Result>(folder: string, now: Date, work: () => Result, patience: number): Promise<Result> => {
	const leftBehind = unreleased.get(folder);
	if (leftBehind !== undefined) release(folder, leftBehind);
	const claim = savingTo(folder, () => makeClaim(folder, now));
	const tryOnce = () => savingTo(folder, () => take(folder, LOCK, claim));
	try {
		const began = performance.now();
		const place = () => savingTo(folder, () => waitingBefore(folder, claim));
		// A newcomer lets those who wait go first, once.
		if (place() > 0) await pause(place());
		for (let found = tryOnce(); found; found = tryOnce()) {
			if (performance.now() - began > patience) throw lockedBy(folder, found);
			await pause(place());
		}
		return releasing(folder, claim, work);
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
		return take(folder, LOCK, claim) ? undefined : releasing(folder, claim, work);
	} finally {
		dropClaim(claim);
	}
};

/** The lock as it stands, for `muster doctor`. */
export const currentLock = (folder: string): FoundLock | undefined => readLock(join(folder, LOCK));
