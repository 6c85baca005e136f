// Looks at where the files are: who else may read them, whether git would carry them off, and whether there is room.
import {lstatSync, readFileSync, realpathSync, statfsSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {errorCode, giveMode, namesIn, orNone, PRIVATE_FILE, PRIVATE_FOLDER, removeFile, TEMPORARY} from '../files/durable.ts';
import {type JournalLayout, journalLayout} from '../journal/journal-layout.ts';
import {logPaths} from '../log-file.ts';
import type {Places} from '../paths.ts';
import {type Finding, fine, mistake, warning} from './doctor-finding.ts';

const MODE_BITS = 0o777;
const octal = (mode: number): string => (mode & MODE_BITS).toString(8).padStart(4, '0');

const modeFinding = (path: string): readonly Finding[] => {
	const stat = orNone(() => statSync(path));
	if (!stat || (!stat.isFile() && !stat.isDirectory())) return [];
	const wanted = stat.isDirectory() ? PRIVATE_FOLDER : PRIVATE_FILE;
	const me = process.getuid?.();
	if (me !== undefined && me !== 0 && stat.uid !== me)
		return [mistake('modes', path, `This belongs to another user (${stat.uid}), not to you. Take it over with chown.`)];
	if ((stat.mode & MODE_BITS) === wanted) return [];
	return [
		warning('modes', path, `The mode is ${octal(stat.mode)} and should be ${octal(wanted)}: notes are for you alone.`, 'chmod'),
	];
};

const allWithin = (path: string, stat = orNone(() => lstatSync(path))): readonly string[] => {
	if (!stat) return [];
	if (!stat.isDirectory()) return [path];
	return [path, ...(orNone(() => namesIn(path)) ?? []).flatMap(name => allWithin(join(path, name)))];
};

/** The same, also where the path itself is a link to somewhere else. */
const allBehind = (path: string): readonly string[] =>
	allWithin(
		path,
		orNone(() => statSync(path)),
	);

/** Everything that muster makes itself; what else the user keeps in the same folder is left alone. */
const ownPaths = (places: Places, layout: JournalLayout): readonly string[] => [
	...new Set(
		[layout.journal, layout.staging, layout.locks, layout.drafts, layout.backups, places.tmp, places.crashes]
			.flatMap(allBehind)
			.concat([
				places.data,
				places.config,
				layout.machine,
				layout.machines,
				layout.chain,
				layout.stubs,
				layout.tombstones,
				layout.checked,
				layout.gathered,
				layout.swap,
				places.settings,
				...logPaths(places.log),
			]),
	),
];

/** Tried on a file of its own, which is gone again at once. */
const keepsModes = (folder: string): boolean => {
	const probe = join(folder, `${TEMPORARY}mode-${process.pid}`);
	try {
		writeFileSync(probe, '', {mode: PRIVATE_FILE, flag: 'wx'});
		return giveMode(probe, PRIVATE_FILE);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		return true;
	} finally {
		orNone(() => removeFile(probe));
	}
};

export const modeFindings = (places: Places, layout: JournalLayout): readonly Finding[] => {
	const findings = ownPaths(places, layout).flatMap(modeFinding);
	if (findings.some(({remedy}) => remedy === 'chmod') && !keepsModes(places.data))
		return [
			warning(
				'modes',
				places.data,
				'This disk keeps no modes: saving works, and who may read your notes is decided by how the disk is mounted (uid, umask).',
			),
		];
	return findings.length > 0 ? findings : [fine('modes', places.data, 'Folders 0700 and files 0600: for you alone.')];
};

/** A roster is the lead's own file, so its mode is theirs to set. */
export const rosterModeFindings = (roster: string | undefined): readonly Finding[] => {
	const stat = roster === undefined ? undefined : orNone(() => lstatSync(realpathSync(roster)));
	if (!roster || !stat || (stat.mode & 0o077) === 0) return [];
	return [warning('modes', roster, `Others on this machine may read the roster (mode ${octal(stat.mode)}): chmod 600 it.`)];
};

/** The configuration of the repository whose work tree has this `.git`, which is a file in linked work trees. */
const gitConfig = (dotGit: string): string | undefined => {
	const stat = orNone(() => lstatSync(dotGit));
	if (!stat) return undefined;
	if (stat.isDirectory()) return orNone(() => readFileSync(join(dotGit, 'config'), 'utf8'));
	const gitDir = /^gitdir:\s*(.+)$/m.exec(orNone(() => readFileSync(dotGit, 'utf8')) ?? '')?.[1]?.trim();
	if (!gitDir) return undefined;
	const folder = resolve(dirname(dotGit), gitDir);
	const common = orNone(() => readFileSync(join(folder, 'commondir'), 'utf8'))?.trim() ?? '.';
	return orNone(() => readFileSync(join(folder, common, 'config'), 'utf8'));
};

/** The work tree around a path that has a remote to be pushed to. */
export const workTreeWithRemote = (path: string): string | undefined => {
	for (let folder = orNone(() => realpathSync(path)); folder !== undefined; folder = dirname(folder)) {
		const config = gitConfig(join(folder, '.git'));
		if (config !== undefined && /^\s*\[remote\s+"/m.test(config)) return folder;
		if (dirname(folder) === folder) return undefined;
	}
	return undefined;
};

const isElsewhere = (path: string, folder: string): boolean => {
	const [real, around] = [orNone(() => realpathSync(path)), orNone(() => realpathSync(folder))];
	return real !== undefined && around !== undefined && dirname(real) !== around;
};

export const gitFindings = (places: Places, roster: string | undefined): readonly Finding[] => {
	const {journal} = journalLayout(places.data);
	const kept: ReadonlyArray<readonly [string, string | undefined]> = [
		['The journal', places.data],
		// Whoever links the journal to another place has it there.
		...(isElsewhere(journal, places.data) ? [['The journal', journal] as const] : []),
		['The roster', roster],
	];
	return kept.flatMap(([what, path]) => {
		const tree = path === undefined ? undefined : workTreeWithRemote(path);
		if (!path || !tree) return [];
		const message = `${what} is inside the git work tree ${tree}, which has a remote: these are notes about people, keep them from being pushed.`;
		return [warning('git', path, message)];
	});
};

/** A save needs room for a second copy of a month; with less than this the disk is as good as full. */
const LEAST_FREE_BYTES = 50 * 1024 * 1024;

export const spaceFindings = (places: Places): readonly Finding[] => {
	const nearest = (path: string): string =>
		orNone(() => lstatSync(path)) || dirname(path) === path ? path : nearest(dirname(path));
	const found = orNone(() => statfsSync(nearest(places.data)));
	if (!found) return [];
	const free = found.bavail * found.bsize;
	const words = `${Math.floor(free / 1024 / 1024).toLocaleString('en')} MB free.`;
	return [
		free < LEAST_FREE_BYTES
			? warning('space', places.data, `Only ${words} Saves may soon be refused.`)
			: fine('space', places.data, words),
	];
};
