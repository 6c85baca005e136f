// Who holds the lock, and whether that process can still be alive.
import {lstatSync, readFileSync, readlinkSync, statSync} from 'node:fs';
import {hostname} from 'node:os';
import {errorCode, readPlain} from '../files/durable.ts';
import {lateChildProcess, lateCrypto} from '../late-modules.ts';

export type LockHolder = {
	/** Unique to one attempt to get the lock. */
	readonly token: string;
	readonly pid: number;
	readonly host: string;
	/** A hash of the machine's own id, where there is one: two machines may share a name and a folder. */
	readonly box?: string;
	/** Changes with every start of the machine. */
	readonly boot?: string;
	/** Process ids are only comparable inside one namespace. */
	readonly namespace?: string;
	/** When the process began, in the system's own units: process ids are used again. */
	readonly started?: string;
	/** When it asked for the lock, for people. */
	readonly since: string;
};

/** A lock file as found; without a holder its text makes no sense. */
export type FoundLock = {readonly identity: string; readonly holder?: LockHolder; readonly ageMs: number};

const attempt = <Value>(read: () => Value): Value | undefined => {
	try {
		return read();
	} catch {
		return undefined;
	}
};

type Process = {readonly state: string; readonly started: string};

/** State letter and start of a process from Linux's `/proc`; the name in brackets may hold anything, so count from its end. */
const linuxProcess = (pid: number | 'self'): Process | undefined =>
	attempt(() => {
		const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		const [state, started] = [fields[0], fields[19]];
		return state && started ? {state, started} : undefined;
	});

/** Elsewhere `ps` tells when a process began, to the second. */
const startedByPs = (pid: number): number | undefined =>
	attempt(() =>
		Date.parse(lateChildProcess().execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {encoding: 'utf8', timeout: 200})),
	);

const ON_LINUX = process.platform === 'linux';
/** `ps` rounds to seconds, and Node notices its own start a little late. */
const PS_TOLERANCE_MS = 3000;

const shortHash = (text: string): string => lateCrypto().createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What an image says before its first boot (machine-id(5)). */
const NO_ID_YET = 'uninitialized';

/** A hash of the computer's own id; undefined where it has none. */
const boxOf = (): string | undefined =>
	attempt(() => {
		const id = readFileSync('/etc/machine-id', 'latin1').trim();
		return id === '' || id === NO_ID_YET ? undefined : shortHash(id);
	});

const thisProcess = (): Omit<LockHolder, 'token' | 'since'> => ({
	pid: process.pid,
	host: hostname(),
	box: boxOf(),
	boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
	namespace: attempt(() => readlinkSync('/proc/self/ns/pid')),
	started: ON_LINUX ? linuxProcess('self')?.started : String(Math.round(performance.timeOrigin)),
});

let known: ReturnType<typeof thisProcess> | undefined;
const me = (): ReturnType<typeof thisProcess> => {
	known ??= thisProcess();
	return known;
};

/** Stays with a folder that is restarted, moved or mounted elsewhere, and not with a copy of it. */
export const folderMark = (folder: string): string | undefined => {
	const stat = statSync(folder, {bigint: true, throwIfNoEntry: false});
	return stat && `folder-${shortHash(`${stat.ino} ${stat.birthtimeNs}`)}`;
};

/**
 * Tells the computer that a folder is on from others: by the computer's own id, and elsewhere than on Linux by its name. A container
 * has neither, with a new name in every run: there it is the folder itself, which a restart leaves alone, and of which a copy has
 * another inode and time of birth. Undefined where there is no such folder.
 */
export const thisComputer = (folder: string): string | undefined => {
	return me().box ?? (ON_LINUX ? folderMark(folder) : me().host);
};

export const newHolder = (now: Date): LockHolder => ({token: lateCrypto().randomUUID(), since: now.toISOString(), ...me()});

/** Undefined when there is no such file (any more). */
export const readLock = (path: string): FoundLock | undefined => {
	try {
		const text = readPlain(path).toString('utf8');
		const stat = lstatSync(path);
		const ageMs = Math.abs(Date.now() - stat.mtimeMs);
		const value = attempt(() => JSON.parse(text) as Partial<LockHolder> | null);
		if (typeof value?.token !== 'string' || typeof value.pid !== 'number' || typeof value.host !== 'string')
			return {identity: `garbled-${stat.ino}`, ageMs};
		return {identity: value.token, holder: {since: '', ...value} as LockHolder, ageMs};
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
};

/** Lock files are complete before they get their name; one that makes no sense for so long is from a power cut. */
const GARBLED_IS_DEAD_AFTER_MS = 2000;

/** Ended, and only not asked yet by who started it how. */
const hasEnded = ({state}: Process): boolean => state === 'Z' || state === 'X';

/** True also for a process of somebody else, which may not be signalled. */
export const processExists = (pid: number): boolean => {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		const found = ON_LINUX ? linuxProcess(pid) : undefined;
		return !found || !hasEnded(found);
	} catch (error) {
		return errorCode(error) !== 'ESRCH';
	}
};

const isRunning = (holder: LockHolder): boolean => {
	if (!processExists(holder.pid)) return false;
	if (ON_LINUX) {
		const found = linuxProcess(holder.pid);
		// Hidden by the system's settings, though it exists.
		if (!found) return true;
		return holder.started === undefined || found.started === holder.started;
	}
	const started = startedByPs(holder.pid);
	if (started === undefined || Number.isNaN(started) || holder.started === undefined) return true;
	return Math.abs(started - Number(holder.started)) <= PS_TOLERANCE_MS;
};

/**
 * True only when the holder is certainly gone. On another machine, in another container, or where the system does not
 * tell, it counts as alive: a lock is never taken from a live holder.
 */
export const isDead = ({holder, ageMs}: FoundLock): boolean => {
	if (!holder) return ageMs > GARBLED_IS_DEAD_AFTER_MS;
	const {host, box, boot, namespace} = me();
	const sameBox = holder.host === host && holder.box === box;
	if (holder.boot !== boot) return sameBox && holder.boot !== undefined && boot !== undefined;
	if (boot === undefined && !sameBox) return false;
	return holder.namespace === namespace && !isRunning(holder);
};
