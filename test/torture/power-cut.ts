// Demand 5: the power goes. What the disk holds at that moment is a copy of a loop image, taken while it stands still.
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {randomFrom} from '../support/generated/random.ts';
import {type Bench, command, type Demand, inFolder, isRoot, notesIn, notRun, scaled, verdict} from './tools.ts';

const IMAGE_BYTES = 24 * 1024 * 1024;
const SECTOR = 512;

type Disk = {readonly image: string; readonly loop: string; readonly at: string; readonly mapped: string | undefined};

/** An ext4 image; behind the device mapper, where there is one, which can hold all writes back for a moment. */
const setUp = (folder: string): Disk | undefined => {
	const image = join(folder, 'disk.img');
	const at = join(folder, 'mount');
	const name = `muster-torture-${process.pid}`;
	mkdirSync(at);
	writeFileSync(image, Buffer.alloc(IMAGE_BYTES));
	if (command('mkfs.ext4', ['-q', '-F', image]).code !== 0) return undefined;
	const loop = command('losetup', ['--show', '-f', image]).out.trim();
	if (loop === '') return undefined;
	const table = `0 ${IMAGE_BYTES / SECTOR} linear ${loop} 0`;
	const mapped = command('dmsetup', ['create', name, '--table', table]).code === 0 ? name : undefined;
	if (command('mount', [mapped ? `/dev/mapper/${mapped}` : loop, at]).code === 0) return {image, loop, mapped, at};
	if (mapped) command('dmsetup', ['remove', mapped]);
	command('losetup', ['-d', loop]);
	return undefined;
};

const tearDown = ({at, mapped, loop}: Disk): void => {
	command('umount', [at]);
	if (mapped) command('dmsetup', ['remove', mapped]);
	command('losetup', ['-d', loop]);
};

const isStopped = (pid: number): boolean => /\) T /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));

/** Copies the image until two copies are the same: then nothing was being written while the first one was made. */
const copyAtRest = async (image: string, copy: string): Promise<void> => {
	for (let before = readFileSync(image); ; ) {
		await pause(1);
		const after = readFileSync(image);
		if (before.equals(after)) {
			writeFileSync(copy, before);
			return;
		}
		before = after;
	}
};

/**
 * The bytes that would be left if the power went now: what was not flushed is not there. Without the device mapper the
 * writer is stopped between two system calls instead.
 */
const cutPower = async ({image, mapped}: Disk, pid: number, copy: string): Promise<void> => {
	if (mapped) {
		command('dmsetup', ['suspend', '--noflush', '--nolockfs', mapped]);
		copyFileSync(image, copy);
		command('dmsetup', ['resume', mapped]);
		return;
	}
	process.kill(pid, 'SIGSTOP');
	while (!isStopped(pid)) await pause(1);
	await copyAtRest(image, copy);
};

type Tally = {rounds: number; acknowledged: number; lost: number; unreadable: number};

const nameOf = (line: string): string => line.split(' ').slice(0, 2).join(' ');

const round = async (bench: Bench, disk: Disk, folder: string, wait: number, tally: Tally): Promise<void> => {
	const data = join(disk.at, 'data');
	const copy = join(folder, 'copy.img');
	const at = join(folder, 'after');
	const writer = bench.writer.start([data, `r${tally.rounds}`, '100000', '500']);
	for (let waited = 0; waited < 5000 && writer.lines().length === 0; waited++) await pause(1);
	await pause(wait);
	const soFar = [...writer.lines()];
	await cutPower(disk, writer.process.pid ?? 0, copy);
	writer.process.kill('SIGKILL');
	const {out} = await writer.finished;
	// A writer that was stopped has acknowledged nothing since; one that went on may have.
	const acknowledged = disk.mapped ? soFar : out.split('\n').slice(0, -1);
	mkdirSync(at, {recursive: true});
	if (command('mount', ['-o', 'loop', copy, at]).code !== 0) tally.unreadable++;
	else {
		const {texts, problems} = notesIn(join(at, 'data'));
		const found = new Set(texts.map(nameOf));
		tally.lost += acknowledged.filter(line => !found.has(nameOf(line))).length;
		tally.unreadable += problems.length;
		command('umount', [at]);
	}
	tally.rounds++;
	tally.acknowledged += acknowledged.length;
	rmSync(copy, {force: true});
	rmSync(data, {recursive: true, force: true});
};

export const powerCut: Demand = {
	number: 5,
	test: 'power cut by snapshot of a loop image, 100 rounds (where the machine allows it)',
	demand: '0 acknowledged lost, 0 unreadable',
	run: bench =>
		inFolder(async folder => {
			const disk = isRoot ? setUp(folder) : undefined;
			if (!disk) return notRun('this machine cannot mount an image');
			const tally: Tally = {rounds: 0, acknowledged: 0, lost: 0, unreadable: 0};
			const random = randomFrom(5);
			try {
				while (tally.rounds < scaled(100, bench)) await round(bench, disk, folder, random.next() * 60, tally);
			} finally {
				tearDown(disk);
			}
			const {rounds, acknowledged, lost, unreadable} = tally;
			const how = disk.mapped ? 'writes held back by the device mapper' : 'the writer stopped between system calls';
			const reached = `${rounds} rounds (${how}), ${acknowledged} notes acknowledged: ${lost} lost, ${unreadable} unreadable`;
			return verdict(lost + unreadable === 0 && acknowledged > 0, reached);
		}),
};
