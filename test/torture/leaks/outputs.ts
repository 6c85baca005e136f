// Demands 31, 32 and 35: what commands say when their output cannot be written whole, when they could not read all, and who may
// read what they print into a file.
import {closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {COMMANDS} from '../../../source/commands/index.ts';
import {cleanEnv} from '../../support/program/built-program.ts';
import {layOut} from '../../support/program/lay-out.ts';
import {fixture} from '../../support/teams/fixtures.ts';
import {type Bench, command, type Demand, inFolder, isRoot, muster, type Outcome, verdict} from '../tools.ts';

const TODAY = '2026-11-20';
const NOT_WHOLE = 'muster: the output could not be written whole: ';

/** Every command line of the helps that works by itself, and the lines that are no command's. */
const lines = async (): Promise<readonly (readonly string[])[]> => {
	const commands = await Promise.all(COMMANDS.map(({load}) => load()));
	const examples = commands.flatMap(({command: {examples}}) => examples);
	const plain = examples.filter(line => /^muster [a-z0-9 -]+$/.test(line) && !/ (demo|init|edit)\b/.test(line));
	return [['--version'], ['--help'], ...COMMANDS.map(({name}) => ['help', name]), ...plain.map(line => line.split(' ').slice(1))];
};

const isTold = ({code, error}: Outcome): boolean =>
	code === 1 && error.startsWith(NOT_WHOLE) && error.indexOf('\n') === error.length - 1;

/** Told so, or refused because the line did its work a moment before, as a second 1:1 on one day: nothing was to be written. */
const isOneLine = ({code, error}: Outcome): boolean => code === 1 && /^muster: [^\n]+\n$/.test(error);

const shell = (bench: Bench, home: string, script: string, args: readonly string[]): Outcome =>
	command('sh', ['-c', script, 'sh', process.execPath, bench.muster.path, ...args], {
		cwd: home,
		env: cleanEnv(home, {MUSTER_TODAY: TODAY}),
	});

/** A file system of a few kilobytes, on which files are cut short; undefined where this machine cannot mount. */
const onSmallDisk = (bench: Bench, home: string, args: readonly string[]): Outcome | undefined => {
	const at = join(home, 'small');
	mkdirSync(at, {recursive: true});
	if (!isRoot || command('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'none', at]).code !== 0) return undefined;
	try {
		return shell(bench, home, '"$@" > small/out', args);
	} finally {
		command('umount', [at]);
	}
};

type Blinding = {readonly name: string; readonly blind: (home: string) => void};

const everyMonth = (home: string, change: (path: string) => void): void => {
	rmSync(join(home, 'backups'), {recursive: true});
	for (const name of readdirSync(join(home, 'journal'))) change(join(home, 'journal', name));
};

/** Ways in which something that was recorded or written down cannot be read any more. */
const BLINDINGS: readonly Blinding[] = [
	{name: 'garbled month', blind: home => everyMonth(home, path => writeFileSync(path, '{"sch'))},
	{name: 'empty month', blind: home => everyMonth(home, path => writeFileSync(path, ''))},
	{
		name: 'folder as month',
		blind: home =>
			everyMonth(home, path => {
				rmSync(path);
				mkdirSync(path);
			}),
	},
	{
		name: 'kinds of a newer version',
		blind: home =>
			everyMonth(home, path => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('meeting-held', 'met-again'))),
	},
	{
		name: 'file as journal',
		blind: home => {
			rmSync(join(home, 'journal'), {recursive: true});
			writeFileSync(join(home, 'journal'), '');
		},
	},
	...['people: 5', 'people: {ana: 1}', 'people: [7]', 'people: [{nam: Ana}]', 'people: [{name: A}, {name: A}]', 'areas: 1'].map(
		(roster): Blinding => ({name: roster, blind: home => writeFileSync(join(home, 'roster.yaml'), roster)}),
	),
];

export const blindness: Demand = {
	number: 32,
	test: `${BLINDINGS.length} ways in which months, the journal, people or areas cannot be read`,
	demand: '`status --fail-on act` never exits 0 and says what is missing; “fine” stands nowhere',
	run: async bench => {
		const wrong: string[] = [];
		for (const {name, blind} of BLINDINGS) {
			await inFolder(home => {
				writeFileSync(join(home, 'roster.yaml'), 'people: [{name: Ana, id: ana}]\n');
				muster(bench, home, ['met', 'ana']);
				blind(home);
				const {code, out, error} = muster(bench, home, ['status', '--fail-on', 'act']);
				if (code !== 1 || error === '' || out.includes('fine') || out.includes('nobody needs you')) wrong.push(name);
			});
		}
		return verdict(wrong.length === 0, `${BLINDINGS.length} ways: ${wrong.join(', ') || 'all told'}`);
	},
};

/** What anybody may read: it is about nobody. */
const ON_NOBODY = /^(--|help|ladder|playbook|compensation$|compensation --json|config|schema)/;

export const privateOutputs: Demand = {
	number: 35,
	test: 'every command line of the helps with its output into a file, under umask 000',
	demand: 'what is about people is 0600',
	run: bench =>
		inFolder(async home => {
			await layOut(home, fixture('demo', TODAY));
			const open: string[] = [];
			const all = (await lines()).filter(args => !ON_NOBODY.test(args.join(' ')));
			for (const args of all) {
				const ran = shell(bench, home, 'umask 000; rm -f out; "$@" > out', args);
				if (ran.code !== 0 || statSync(join(home, 'out')).size === 0) continue;
				if ((statSync(join(home, 'out')).mode & 0o777) !== 0o600) open.push(args.join(' '));
			}
			return verdict(open.length === 0, `${all.length} lines: ${open.join(', ') || 'all private'}`);
		}),
};

export const outputs: Demand = {
	number: 31,
	test: 'every command line of the helps with its output on /dev/full; a file size limit, an 8 KB disk, a reader that goes away',
	demand: 'exit 1 with one line, nothing on a closed pipe; never 0 over a file that was cut',
	run: bench =>
		inFolder(async home => {
			await layOut(home, fixture('demo', TODAY));
			const all = await lines();
			const untold: string[] = [];
			for (const args of all) {
				// A line that prints nothing on a good day has nothing to lose.
				const good = shell(bench, home, '"$@"', args);
				if (good.out === '' || good.error !== '') continue;
				if (!isOneLine(shell(bench, home, '"$@" > /dev/full', args))) untold.push(args.join(' '));
			}
			const cut = ['schema', 'roster'];
			const whole = shell(bench, home, '"$@"', cut).out;
			if (!isTold(shell(bench, home, 'ulimit -f 4; exec "$@" > limited', cut))) untold.push('file size limit');
			if (statSync(join(home, 'limited')).size >= Buffer.byteLength(whole)) untold.push('no limit');
			const small = onSmallDisk(bench, home, cut);
			if (small && !isTold(small)) untold.push('small disk');
			const closed = shell(bench, home, '{ "$@"; echo "exit $?" >&2; } | true', ['export']);
			if (closed.error !== 'exit 0\n') untold.push('closed pipe');
			const kept = openSync(join(home, 'kept'), 'w');
			closeSync(kept);
			shell(bench, home, '"$@" >> kept; "$@" >> kept', cut);
			if (readFileSync(join(home, 'kept'), 'utf8') !== whole + whole) untold.push('a file that is gone on with');
			const disk = small ? 'an 8 KB disk' : 'an 8 KB disk not run, this machine cannot mount';
			return verdict(untold.length === 0, `${all.length} lines, a limit, ${disk}: not told ${untold.join(', ') || 'none'}`);
		}),
};
