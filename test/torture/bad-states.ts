// Demands 7 and 8: every bad state in which a home can be found, and who may read what muster makes.
import {
	chmodSync,
	chownSync,
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {cleanEnv, type Environment} from '../support/program/built-program.ts';
import {
	allPaths,
	type Bench,
	command,
	type Demand,
	inFolder,
	isPlainLine,
	isRoot,
	layHome,
	muster,
	NOBODY,
	type Outcome,
	verdict,
} from './tools.ts';

const SECRET = 'confidential';
const WITHIN_MS = 250;

type State = {
	readonly name: string;
	/** Makes the state; gives the environment where it is not the usual one, or nothing where this machine cannot. */
	readonly make: (place: {readonly home: string; readonly month: string}) => Environment | 'not run' | undefined;
	readonly undo?: (home: string) => void;
	/** Root may do everything, so this one is tried as somebody else. */
	readonly asNobody?: boolean;
};

const spoil =
	(change: (text: string) => string | Buffer) =>
	({home, month}: {readonly home: string; readonly month: string}): undefined => {
		writeFileSync(month, change(readFileSync(month, 'utf8')));
		rmSync(join(home, 'backups'), {recursive: true});
	};

const withoutHome = (HOME: string | undefined, home: string): Environment => {
	const {MUSTER_HOME: _, HOME: __, ...env} = cleanEnv(home);
	return {...env, MUSTER_ROSTER: join(home, 'roster.yaml'), ...(HOME === undefined ? {} : {HOME})};
};

const STATES: readonly State[] = [
	{
		name: 'read-only folder',
		asNobody: true,
		make: ({home}) => void chmodSync(join(home, 'journal'), 0o500),
		undo: home => chmodSync(join(home, 'journal'), 0o700),
	},
	{name: 'mode 000', asNobody: true, make: ({month}) => void chmodSync(month, 0)},
	{
		name: 'a folder in place of the file',
		make: ({month}) => {
			rmSync(month);
			mkdirSync(month);
			return undefined;
		},
	},
	{
		name: 'parent is a file',
		make: ({home}) => {
			rmSync(join(home, 'journal'), {recursive: true});
			writeFileSync(join(home, 'journal'), '');
			return undefined;
		},
	},
	{
		name: 'read-only mount',
		make: ({home}) => {
			if (!isRoot || command('mount', ['--bind', home, home]).code !== 0) return 'not run';
			return command('mount', ['-o', 'remount,bind,ro', home]).code === 0 ? undefined : 'not run';
		},
		undo: home => void command('umount', [home]),
	},
	{name: '`HOME` empty', make: ({home}) => withoutHome('', home)},
	{name: '`HOME` missing', make: ({home}) => withoutHome(undefined, home)},
	{
		name: 'truncated',
		make: ({home, month}) => {
			truncateSync(month, 40);
			rmSync(join(home, 'backups'), {recursive: true});
			return undefined;
		},
	},
	{name: 'empty', make: spoil(() => '')},
	{name: 'BOM', make: spoil(text => `\uFEFF${text}`)},
	{name: 'UTF-16', make: spoil(text => Buffer.from(`\uFEFF${text}`, 'utf16le'))},
	{name: 'NUL bytes', make: spoil(text => `${text.slice(0, 50)}\0${text.slice(50)}`)},
	{
		name: 'symlink',
		make: ({month}) => {
			renameSync(month, `${month}.elsewhere`);
			symlinkSync(`${month}.elsewhere`, month);
			return undefined;
		},
	},
	{
		name: 'dangling link',
		make: ({month}) => {
			rmSync(month);
			symlinkSync(`${month}.nowhere`, month);
			return undefined;
		},
	},
	{name: 'wrong owner', asNobody: true, make: ({month}) => (isRoot ? void chownSync(month, 0, 0) : 'not run')},
];

/** Names, modes, sizes and times of everything: the same before and after means that nothing was written. */
const picture = (home: string): string =>
	allPaths(home)
		.toSorted()
		.map(path => {
			const stat = statSync(path, {throwIfNoEntry: false});
			return stat?.isFile() ? `${path} ${stat.mode} ${stat.size} ${stat.mtimeMs}` : path;
		})
		.join('\n');

const wrongWith = ({code, error, ms}: Outcome, isWrite: boolean): readonly string[] => [
	...(isWrite && code !== 1 ? [`exit ${code}`] : []),
	...(!isWrite && code !== 0 && code !== 1 ? [`status exits ${code}`] : []),
	...((isWrite || error !== '') && !isPlainLine(error, SECRET) && !/^muster: HOME is not set[^\n]+\n$/.test(error)
		? ['not one plain line']
		: []),
	...(ms > WITHIN_MS ? [`${Math.round(ms)} ms`] : []),
];

/** A busy machine can make anything slow once: the quickest of three counts. */
const quickest = (run: () => Outcome): Outcome => {
	let best = run();
	for (let again = 0; again < 2 && best.ms > WITHIN_MS; again++) {
		const next = run();
		if (next.ms < best.ms) best = next;
	}
	return best;
};

const tried = (bench: Bench, folder: string, template: string, {name, make, undo, asNobody}: State): string | undefined => {
	const home = join(folder, 'home');
	cpSync(template, home, {recursive: true, preserveTimestamps: true});
	const [file = ''] = readdirSync(join(home, 'journal'));
	const uid = asNobody && isRoot ? NOBODY : undefined;
	if (uid !== undefined) for (const path of [folder, home, ...allPaths(home)]) chownSync(path, uid, uid);
	const env = make({home, month: join(home, 'journal', file)});
	try {
		if (env === 'not run') return `${name}: not run`;
		const options = {env: env ?? cleanEnv(home), uid, cwd: home};
		const before = picture(home);
		const note = quickest(() => muster(bench, home, ['note', 'ana', SECRET, 'again'], options));
		const status = quickest(() => muster(bench, home, ['status'], options));
		const wrong = [
			...wrongWith(note, true),
			...wrongWith(status, false),
			...(picture(home) === before ? [] : ['something was written']),
		];
		return wrong.length > 0 ? `${name}: ${wrong.join(', ')}` : undefined;
	} finally {
		undo?.(home);
		rmSync(home, {recursive: true, force: true});
	}
};

/** The last of the fifteen: a month that goes away between two looks of a process that has it open. */
const vanished = (bench: Bench, folder: string, template: string): string | undefined => {
	const home = join(folder, 'vanished');
	cpSync(template, home, {recursive: true});
	const [file = ''] = readdirSync(join(home, 'journal'));
	rmSync(join(home, 'journal', file));
	const {code, error} = muster(bench, home, ['status']);
	const isTold = error.trim().split('\n').length === 1 && error.includes(file) && error.includes('doctor --fix');
	return code === 0 && isTold && !error.includes(SECRET) ? undefined : 'file vanished: status did not go on, or did not say so';
};

export const badStates: Demand = {
	number: 7,
	test: `${STATES.length + 1} bad states: ${[...STATES.map(state => state.name), 'file vanished while open'].join(', ')}`,
	demand: 'one plain line with path and remedy within 250 ms, no stack, no note text, no write',
	run: bench =>
		inFolder(folder => {
			chmodSync(folder, 0o755);
			const template = layHome(join(folder, 'template'));
			muster(bench, template, ['note', 'ana', SECRET]);
			const found = [...STATES.map(state => tried(bench, folder, template, state)), vanished(bench, folder, template)];
			const told = found.filter(each => each !== undefined);
			const wrong = told.filter(each => !each.endsWith('not run'));
			return verdict(
				wrong.length === 0,
				`${found.length - told.length} of ${found.length} in order${told.length > 0 ? `; ${told.join('; ')}` : ''}`,
			);
		}),
};

export const privateModes: Demand = {
	number: 8,
	test: 'under umask 000',
	demand: 'folders 0700; months, backups, temporary, lock and export files 0600',
	run: bench =>
		inFolder(folder => {
			const home = join(folder, 'home');
			const lines = [
				'umask 000',
				'"$0" "$1" init',
				'"$0" "$1" note 1 "a note" || "$0" "$1" note "$2" "a note"',
				'"$0" "$1" met "$2" "notes"',
				'"$0" "$1" export > "$3/exported.json"',
				'"$0" "$1" import "$3/exported.json"',
				'"$0" "$1" backup',
				'"$0" "$1" status',
			];
			command('sh', ['-c', lines.join('; '), process.execPath, bench.muster.path, 'ana', folder], {
				cwd: folder,
				env: cleanEnv(home),
			});
			const paths = [home, ...allPaths(home), join(folder, 'exported.json')];
			const wrong = paths.filter(path => {
				const stat = statSync(path);
				return (stat.mode & 0o777) !== (stat.isDirectory() ? 0o700 : 0o600);
			});
			const kept = paths.filter(path => path.includes('journal') || path.includes('backups')).length;
			const reached = `${paths.length} files and folders, ${kept} of them months and backups: ${wrong.map(path => path.slice(folder.length + 1)).join(', ') || 'all private'}`;
			return verdict(wrong.length === 0 && kept > 4, reached);
		}),
};
