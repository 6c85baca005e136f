// One lock for the whole journal: waiting for it in turn, working while it is held, letting it go.
import {join} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import {errorCode, removeFile, savingTo} from '../files/durable.ts';
import {dropClaim, LOCK, makeClaim, take, waitingBefore} from './lock-claim.ts';
import {type FoundLock, readLock} from './lock-holder.ts';

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
