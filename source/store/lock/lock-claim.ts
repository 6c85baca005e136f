// Takes the lock's name for a process, or says who has it: by a hard link, reaping the dead, never robbing the living.
import {chmodSync, linkSync, renameSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {errorCode, makeFolder, namesIn, PRIVATE_FILE, removeFile} from '../files/durable.ts';
import {type FoundLock, type Holder, isDead, newHolder, readLock} from './lock-holder.ts';

export const LOCK = 'journal.lock';
/** A process that waits has its own complete lock file under this ending, ready to be linked. */
export const CLAIM = '.claim';
/** The right to replace one dead holder's lock. */
export const REAP = 'reap-';

/** Enough for milliseconds until the year 5138, so that names sort as numbers. */
const TIME_DIGITS = 14;

export type Claim = {readonly path: string; readonly text: string; readonly holder: Holder};

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

/** Claims sort by when they were made: that is the queue. The name tells the process even before the file does. */
export const makeClaim = (folder: string, now: Date): Claim => {
	makeFolder(folder);
	const holder = newHolder(now);
	const path = join(folder, `${String(Date.now()).padStart(TIME_DIGITS, '0')}-${holder.pid}-${holder.token}${CLAIM}`);
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
export const take = (folder: string, name: string, claim: Claim): FoundLock | undefined => {
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
export const dropClaim = (claim: Claim): void => {
	try {
		removeFile(claim.path);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};

/** The process of a claim, by its file's name. */
export const pidOfClaim = (name: string): number => Number(name.split('-')[1]);

/** How many asked before this claim and still wait. Claims of the dead count too: they only make the others more patient. */
export const waitingBefore = (folder: string, claim: Claim): number => {
	const mine = basename(claim.path);
	return namesIn(folder).filter(name => name.endsWith(CLAIM) && name < mine).length;
};
