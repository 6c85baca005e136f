// Demand 3: a disk that fills up, as a small tmpfs, a small ext4 image and a limit on file sizes.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cleanEnv} from '../support/program/built-program.ts';
import {
	type Bench,
	command,
	type Demand,
	inFolder,
	isRoot,
	layHome,
	monthBytes,
	notesIn,
	type Outcome,
	scaled,
	verdict,
} from './tools.ts';

type Filling = {readonly name: string; readonly refusals: number; readonly wrong: readonly string[]};

/** How notes are written while room is scarce, and how there is room again. */
type Scarce = {readonly note: (text: string) => Outcome; readonly makeRoom: () => void};

const WORD = 'confidential';
const SIZES = [200, 5000, 60_000];

/**
 * Writes notes until twenty were refused; after each refusal the old bytes must be there and nothing said that should not
 * be. Smaller notes may still fit where larger ones were refused. Then with room again.
 */
const fillUp = (name: string, data: string, scarce: Scarce, wanted: number): Filling => {
	const wrong: string[] = [];
	const acknowledged: string[] = [];
	let refusals = 0;
	for (let index = 0; refusals < wanted && index < 2000; index++) {
		const text = `${name} ${index} ${WORD} ${'x'.repeat(SIZES[index % SIZES.length] ?? 0)}`;
		const before = monthBytes(data);
		const {code, error, out} = scarce.note(text);
		if (code === 0) {
			acknowledged.push(text);
			continue;
		}
		refusals++;
		if (code !== 1) wrong.push(`exit ${code}`);
		if (!error.includes('NOT SAVED')) wrong.push('no NOT SAVED');
		if (error.includes(WORD) || out.includes(WORD)) wrong.push('note text in the message');
		if (monthBytes(data) !== before) wrong.push('old bytes changed');
	}
	if (refusals < wanted) wrong.push(`only ${refusals} refusals`);
	scarce.makeRoom();
	const last = `${name} after`;
	if (scarce.note(last).code !== 0) wrong.push('refused with room again');
	const {texts, problems} = notesIn(data);
	const found = new Set(texts);
	const lost = [...acknowledged, last].filter(text => !found.has(text)).length;
	if (lost > 0) wrong.push(`${lost} acknowledged lost`);
	if (problems.length > 0) wrong.push('unreadable');
	return {name, refusals, wrong};
};

const noteWith = (bench: Bench, home: string, roster: string): Scarce['note'] => {
	const env = cleanEnv(home, {MUSTER_ROSTER: roster, TMPDIR: '/tmp'});
	return text => command(process.execPath, [bench.muster.path, 'note', 'ana', '-'], {cwd: '/', env, input: text});
};

const onMount = (bench: Bench, name: string, folder: string, mount: (at: string) => boolean): Filling | undefined => {
	const at = join(folder, 'mount');
	mkdirSync(at);
	if (!mount(at)) return undefined;
	try {
		const roster = join(layHome(join(folder, 'config')), 'roster.yaml');
		const home = join(at, 'home');
		const filler = join(at, 'filler');
		const note = noteWith(bench, home, roster);
		note(`${name} first`);
		// Leaves a few hundred kilobytes, so that some notes fit and then none.
		try {
			for (;;) writeFileSync(filler, Buffer.alloc(65_536), {flag: 'a'});
		} catch {
			const full = readFileSync(filler);
			rmSync(filler);
			writeFileSync(filler, full.subarray(0, Math.max(0, full.length - 300_000)));
		}
		return fillUp(name, home, {note, makeRoom: () => rmSync(filler)}, scaled(20, bench));
	} finally {
		command('umount', [at]);
	}
};

const withLimit = (bench: Bench, folder: string): Filling => {
	const roster = join(layHome(join(folder, 'config')), 'roster.yaml');
	const home = join(folder, 'home');
	const env = cleanEnv(home, {MUSTER_ROSTER: roster});
	let limit = 'ulimit -f 100';
	const note = (text: string): Outcome =>
		command('sh', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, bench.muster.path, 'note', 'ana', '-'], {
			cwd: '/',
			env,
			input: text,
		});
	note('limit first');
	const makeRoom = (): void => {
		limit = 'true';
	};
	return fillUp('limit', home, {note, makeRoom}, scaled(20, bench));
};

const mountTmpfs = (at: string): boolean => isRoot && command('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', at]).code === 0;

const mountExt4 = (at: string): boolean => {
	if (!isRoot) return false;
	const image = `${at}.img`;
	writeFileSync(image, Buffer.alloc(8 * 1024 * 1024));
	if (command('mkfs.ext4', ['-q', '-F', image]).code !== 0) return false;
	return command('mount', ['-o', 'loop', image, at]).code === 0;
};

export const fullDisk: Demand = {
	number: 3,
	test: 'disk full: 2 MB tmpfs, 8 MB ext4 loop (where the machine allows mounting), `ulimit -f`; 20 refusals each',
	demand: '0 acknowledged lost, old bytes identical, exit 1, “NOT SAVED”, works again once there is room',
	run: async bench => {
		const tries = [
			{name: 'tmpfs', run: (folder: string) => onMount(bench, 'tmpfs', folder, mountTmpfs)},
			{name: 'ext4', run: (folder: string) => onMount(bench, 'ext4', folder, mountExt4)},
			{name: 'ulimit', run: (folder: string) => withLimit(bench, folder)},
		];
		const reached: string[] = [];
		let isMet = true;
		for (const {name, run} of tries) {
			const filling = await inFolder(run);
			if (!filling) reached.push(`${name}: not run, this machine cannot mount`);
			else {
				reached.push(`${name}: ${filling.refusals} refusals, ${[...new Set(filling.wrong)].join(', ') || 'all in order'}`);
				isMet &&= filling.wrong.length === 0;
			}
		}
		return verdict(isMet, reached.join('; '));
	},
};
