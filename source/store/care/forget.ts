// The one thing that erases: a person or an entry leaves the months, the drafts and the backups, and stays away.
import {statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {type Day, dayOf} from '../../domain/day.ts';
import {type Entry, parseEntry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {storeDrafts} from '../drafts.ts';
import {loadConf} from '../files/conf-file.ts';
import {diskWords, errorCode, namesIn, readIfThere, removeFile, savingTo, writePrivate} from '../files/durable.ts';
import {goneMonths, monthNames} from '../journal/journal.ts';
import {openMonth} from '../journal/journal-append.ts';
import {type JournalLayout, type Month, monthFile} from '../journal/journal-layout.ts';
import {addStubs, stubsOf} from '../journal/journal-stubs.ts';
import {finishSwap, swapMonths} from '../journal/journal-swap.ts';
import {readTombstones, writeTombstones} from '../journal/journal-tombstones.ts';
import {monthText, parseMonth} from '../journal/month.ts';
import {withLock} from '../lock/lock.ts';
import {backupFiles, copyAside} from './backup.ts';
import {afterForgetting, erasedIds, type ForgetSubject, type Mention, mentionsOf, speaksOf} from './forget-rules.ts';

export type ForgetPreview = {
	/** What will be erased. */
	readonly erased: readonly Entry[];
	/** Feedback and wins about several: the others keep them; the text is the lead's to decide. */
	readonly shared: readonly Entry[];
	/** Other entries that will no longer name the person: areas they held. */
	readonly changed: readonly Entry[];
	/** Words about others in which the name stands; they stay as they are. */
	readonly mentions: readonly Mention[];
	/** Drafts that will be erased, by key. */
	readonly drafts: readonly string[];
	/** Backup files in which something will be erased. */
	readonly backups: readonly string[];
};

export type ForgetOptions = {
	readonly keepBackups?: boolean;
	/** Shared entries that the lead chose to erase for the others too. */
	readonly alsoErase?: readonly string[];
};

/** Entries of a backup; undefined when it cannot be read or is a newer version's: then only its text can be searched. */
const backedUp = (path: string): readonly unknown[] | undefined => {
	const bytes = readIfThere(path);
	const content = bytes && parseMonth(bytes);
	return content?.state === 'good' || content?.state === 'older' ? content.entries : undefined;
};

const inMonths = (layout: JournalLayout): readonly unknown[] =>
	monthNames(layout).flatMap(month => {
		const bytes = readIfThere(monthFile(layout.journal, month));
		const content = bytes && parseMonth(bytes);
		return content && content.state !== 'bad' ? content.entries : [];
	});

const entriesOf = (values: readonly unknown[]): readonly Entry[] => values.flatMap(value => parseEntry(value).entry ?? []);

type Change = {readonly path: string; readonly values: readonly unknown[] | undefined};

/** Backups in which something changes, with what is left of them; without values the file goes as a whole. */
const backupChanges = (layout: JournalLayout, subject: ForgetSubject, erased: ReadonlySet<string>): readonly Change[] => {
	const months = backupFiles(layout).flatMap((path): readonly Change[] => {
		const values = backedUp(path);
		if (!values) return speaksOf(readIfThere(path)?.toString('utf8') ?? '', subject, erased) ? [{path, values: undefined}] : [];
		const left = values.map(value => afterForgetting(value, subject, erased)).filter(value => value !== undefined);
		const isSame = left.length === values.length && left.every((value, index) => value === values[index]);
		return isSame ? [] : [{path, values: left}];
	});
	const damaged = namesIn(layout.damaged)
		.map(name => join(layout.damaged, name))
		.filter(path => speaksOf(readIfThere(path)?.toString('utf8') ?? '', subject, erased));
	return [...months, ...damaged.map(path => ({path, values: undefined}))];
};

const draftsAbout = (layout: JournalLayout, subject: ForgetSubject, erased: ReadonlySet<string>): readonly string[] => {
	const drafts = storeDrafts(layout);
	return drafts.keys().filter(key => speaksOf(`${key} ${drafts.read(key) ?? ''}`, subject, erased));
};

type Plan = {readonly preview: ForgetPreview; readonly gone: ReadonlySet<string>; readonly changes: readonly Change[]};

const planFor = (layout: JournalLayout, subject: ForgetSubject, {keepBackups = false, alsoErase = []}: ForgetOptions): Plan => {
	const present = inMonths(layout);
	const copies = keepBackups ? [] : backupFiles(layout).flatMap(path => backedUp(path) ?? []);
	const gone = erasedIds([...present, ...copies], subject, alsoErase);
	const changes = keepBackups ? [] : backupChanges(layout, subject, gone);
	const outcomes = present.map(value => ({value, after: afterForgetting(value, subject, gone)}));
	const touched = entriesOf(outcomes.filter(({value, after}) => after !== undefined && after !== value).map(({value}) => value));
	const preview: ForgetPreview = {
		erased: entriesOf(outcomes.filter(({after}) => after === undefined).map(({value}) => value)),
		shared: touched.filter(entry => 'people' in entry),
		changed: touched.filter(entry => !('people' in entry)),
		mentions: mentionsOf(entriesOf(outcomes.flatMap(({after}) => after ?? [])), subject),
		drafts: draftsAbout(layout, subject, gone),
		backups: changes.map(({path}) => path),
	};
	return {preview, gone, changes};
};

/** What forgetting would do. Writes nothing. */
export const previewForget = (layout: JournalLayout, subject: ForgetSubject, options: ForgetOptions = {}): ForgetPreview =>
	planFor(layout, subject, options).preview;

/** The file keeps its time: by it the newest backup of a month is found. */
const applyToBackup = ({path, values}: Change): void => {
	if (values === undefined) {
		removeFile(path);
		return;
	}
	const {atime, mtime} = statSync(path);
	writePrivate(path, monthText(values));
	utimesSync(path, atime, mtime);
};

const cleanBackups = (changes: readonly Change[]): void => {
	for (const change of changes) {
		try {
			applyToBackup(change);
		} catch (error) {
			if (errorCode(error) === undefined) throw error;
			const {what, remedy} = diskWords(error);
			const message = `Erased from the journal, but not yet from the backup ${change.path}: ${what}. ${remedy}.`;
			throw new Refusal(message, {code: 'not-finished', where: change.path});
		}
	}
};

/** The day on which each erased entry went, with those that went before. */
const buried = (layout: JournalLayout, gone: ReadonlySet<string>, day: Day): ReadonlyMap<string, Day> =>
	new Map([...[...gone].map(id => [id, day] as const), ...readTombstones(layout)]);

/**
 * Erases, whole or not at all as far as the months go; the copy made before is cleaned with the other backups at the end, so
 * that a run that was killed is finished by running it again.
 */
export const forget = async (
	layout: JournalLayout,
	subject: ForgetSubject,
	{now, ...options}: ForgetOptions & {readonly now: Date},
): Promise<ForgetPreview> => {
	const Conf = await loadConf();
	const erase = (): ForgetPreview => {
		finishSwap(layout);
		const months = new Map(
			[...monthNames(layout), ...goneMonths(layout)].map(month => [month, openMonth(Conf, layout, month, now).entries]),
		);
		const {preview, gone} = planFor(layout, subject, options);
		const put = new Map<Month, string>();
		for (const [month, values] of months) {
			const left = values.map(value => afterForgetting(value, subject, gone)).filter(value => value !== undefined);
			const isSame = left.length === values.length && left.every((value, index) => value === values[index]);
			if (!isSame) put.set(month, monthText(left));
		}
		if (put.size > 0) copyAside(layout, 'forget', now);
		const touched = [...months.values()].flat().filter(value => afterForgetting(value, subject, gone) !== value);
		addStubs(layout, stubsOf(touched));
		if (gone.size > 0) writeTombstones(layout, buried(layout, gone, dayOf(now)));
		if (put.size > 0) swapMonths(Conf, layout, {put, remove: [], day: dayOf(now)});
		for (const key of preview.drafts) storeDrafts(layout).clear(key);
		// It may name them, and what it tells of the months is over.
		removeFile(layout.gathered);
		if (!options.keepBackups) cleanBackups(backupChanges(layout, subject, gone));
		return preview;
	};
	return withLock(layout.locks, now, () => savingTo(layout.journal, erase));
};
