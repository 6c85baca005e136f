// A copy of the journal in a folder elsewhere, such as on another disk: read back and checked before it is called one.
import {existsSync, mkdirSync, rmSync, statSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import {loadConf} from '../files/conf-file.ts';
import {
	copyPrivate,
	diskWords,
	errorCode,
	giveMode,
	orNone,
	PRIVATE_FOLDER,
	readPlain,
	savingTo,
	syncFile,
	syncFolder,
} from '../files/durable.ts';
import {monthNames} from '../journal/journal.ts';
import {takeOutErased} from '../journal/journal-append.ts';
import {type JournalLayout, monthFile} from '../journal/journal-layout.ts';
import {parseMonth} from '../journal/month.ts';
import {withLock} from '../lock/lock.ts';

export type BackupElsewhere = {
	readonly path: string;
	readonly months: number;
	readonly entries: number;
	/** What breaks the journal's disk takes this copy too. */
	readonly isOnSameDisk: boolean;
};

const refused = (where: string, what: string): Refusal =>
	new Refusal(`No backup was made: ${where}: ${what}`, {code: 'no-backup', where});

const copyChecked = (from: string, to: string): Buffer => {
	copyPrivate(from, to);
	syncFile(to);
	const bytes = readPlain(to);
	if (!bytes.equals(readPlain(from))) throw refused(to, 'what arrived is not what was copied. Check that disk.');
	return bytes;
};

/** How many entries a copied month holds; one that cannot be read is no backup of anything. */
const entriesOf = (path: string, bytes: Buffer): number => {
	const content = parseMonth(bytes);
	if (content.state === 'bad') throw refused(path, `this month ${content.why}. Run \`muster doctor\` first.`);
	return content.entries.length;
};

const copyInto = (layout: JournalLayout, target: string): Omit<BackupElsewhere, 'isOnSameDisk'> => {
	mkdirSync(target, {mode: PRIVATE_FOLDER});
	giveMode(target, PRIVATE_FOLDER);
	let entries = 0;
	const months = monthNames(layout);
	for (const month of months) {
		const from = monthFile(layout.journal, month);
		entries += entriesOf(from, copyChecked(from, monthFile(target, month)));
	}
	for (const beside of [layout.chain, layout.stubs, layout.tombstones])
		if (existsSync(beside)) copyChecked(beside, join(target, basename(beside)));
	orNone(() => syncFolder(target));
	return {path: target, months: months.length, entries};
};

/** Makes a folder of its own in the one given, which has to be there: a disk that is not mounted is no place. */
export const backupTo = async (layout: JournalLayout, folder: string, now: Date): Promise<BackupElsewhere> => {
	const Conf = await loadConf();
	return withLock(layout.locks, now, () => {
		savingTo(layout.journal, () => takeOutErased(Conf, layout, now));
		const place = resolve(folder);
		if (!orNone(() => statSync(place))?.isDirectory()) throw refused(place, 'there is no such folder. Is that disk mounted?');
		const target = join(place, `muster-${now.toISOString().replaceAll(/[:.]/g, '')}`);
		try {
			const made = copyInto(layout, target);
			return {...made, isOnSameDisk: statSync(target).dev === statSync(layout.root).dev};
		} catch (error) {
			orNone(() => rmSync(target, {recursive: true, force: true}));
			if (errorCode(error) === undefined) throw error;
			const {what, remedy} = diskWords(error);
			throw refused(target, `${what}. ${remedy}.`);
		}
	});
};
