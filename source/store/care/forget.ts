// The one thing that erases: a person or an entry leaves the months, the drafts and the backups, and stays away.
import {rmSync, statSync, utimesSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Day, dayOf} from '../../domain/day.ts';
import {type Entry, parseEntry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {storeDrafts} from '../drafts.ts';
import {loadConf} from '../files/conf-file.ts';
import {
	diskWords,
	errorCode,
	kindOfFile,
	namesIn,
	readIfThere,
	removeFile,
	replaceFile,
	savingTo,
	syncFile,
	syncFolder,
} from '../files/durable.ts';
import {goneMonths, monthNames} from '../journal/journal.ts';
import {openMonth} from '../journal/journal-append.ts';
import {type JournalLayout, MONTH_FILE, type Month, monthFile} from '../journal/journal-layout.ts';
import {addStubs, stubsOf} from '../journal/journal-stubs.ts';
import {finishSwap, swapMonths} from '../journal/journal-swap.ts';
import {forgottenIds, readTombstones, writeTombstones} from '../journal/journal-tombstones.ts';
import {monthText, parseMonth} from '../journal/month.ts';
import {withLock} from '../lock/lock.ts';
import {backupFiles, copyAside} from './backup.ts';
import {editedTexts, filesBelow} from './doctor-texts.ts';
import {afterForgetting, erasedIds, type ForgetSubject, handedOn, type Mention, mentionsOf, speaksOf} from './forget-rules.ts';

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
	/** Texts that an editor was given and that were left behind, by path. */
	readonly texts: readonly string[];
	/** Backup files, and copies that something else put beside the months, in which something will be erased. */
	readonly backups: readonly string[];
};

export type ForgetOptions = {
	readonly keepBackups?: boolean;
	/** Shared entries that the lead chose to erase for the others too. */
	readonly alsoErase?: readonly string[];
	/** The folders in which texts are given to editors. */
	readonly editing?: readonly string[];
};

/** What a file says, whichever of the usual encodings it is in: a month that another program wrote may be UTF-16. */
const wordsIn = (path: string): string => {
	const bytes = readIfThere(path) ?? Buffer.alloc(0);
	const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
	const texts = [bytes.toString('utf8'), bytes.toString('utf16le'), swapped.toString('utf16le')].join('\n');
	return texts.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
};

/** Texts in editors have a folder each, which also holds what the editor keeps beside them. */
const textsAbout = (folders: readonly string[], subject: ForgetSubject, erased: ReadonlySet<string>): readonly string[] =>
	editedTexts(folders).filter(path => filesBelow(path).some(file => speaksOf(wordsIn(file), subject, erased)));

/** Files among the months that are none: copies that a sync client or a hand put there. */
const besideMonths = (layout: JournalLayout): readonly string[] =>
	namesIn(layout.journal)
		.filter(name => !MONTH_FILE.test(name))
		.map(name => join(layout.journal, name))
		.filter(path => kindOfFile(path) === 'file');

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
	const damaged = namesIn(layout.damaged)
		.map(name => join(layout.damaged, name))
		.filter(path => kindOfFile(path) === 'file' && speaksOf(wordsIn(path), subject, erased));
	return [...changesIn(backupFiles(layout), subject, erased), ...damaged.map(path => ({path, values: undefined}))];
};

/** The same of files that hold the entries of a month. */
const changesIn = (paths: readonly string[], subject: ForgetSubject, erased: ReadonlySet<string>): readonly Change[] =>
	paths.flatMap((path): readonly Change[] => {
		const values = backedUp(path);
		if (!values) return speaksOf(wordsIn(path), subject, erased) ? [{path, values: undefined}] : [];
		const left = values.map(value => afterForgetting(value, subject, erased)).filter(value => value !== undefined);
		const isSame = left.length === values.length && left.every((value, index) => value === values[index]);
		return isSame ? [] : [{path, values: left}];
	});

/** Whatever the lead wants kept of backups: a copy beside the months is none. */
const allChanges = (
	layout: JournalLayout,
	subject: ForgetSubject,
	erased: ReadonlySet<string>,
	{keepBackups}: ForgetOptions,
): readonly Change[] => [
	...changesIn(besideMonths(layout), subject, erased),
	...(keepBackups ? [] : backupChanges(layout, subject, erased)),
];

const draftsAbout = (layout: JournalLayout, subject: ForgetSubject, erased: ReadonlySet<string>): readonly string[] => {
	const drafts = storeDrafts(layout);
	return drafts.keys().filter(key => speaksOf(`${key} ${drafts.read(key) ?? ''}`, subject, erased));
};

type Plan = {
	readonly preview: ForgetPreview;
	readonly gone: ReadonlySet<string>;
	/** With the assignments that were made after theirs. */
	readonly subject: ForgetSubject;
};

const planFor = (layout: JournalLayout, asked: ForgetSubject, options: ForgetOptions): Plan => {
	const {keepBackups = false, alsoErase = [], editing = [join(layout.root, 'tmp')]} = options;
	const present = inMonths(layout);
	const copies = [...besideMonths(layout), ...(keepBackups ? [] : backupFiles(layout))].flatMap(path => backedUp(path) ?? []);
	const gone = erasedIds([...present, ...copies], asked, alsoErase);
	const subject = asked.ids ? {...asked, handedOn: handedOn([...present, ...copies], asked.ids)} : asked;
	const changes = allChanges(layout, subject, gone, options);
	const outcomes = present.map(value => ({value, after: afterForgetting(value, subject, gone)}));
	const touched = entriesOf(outcomes.filter(({value, after}) => after !== undefined && after !== value).map(({value}) => value));
	const preview: ForgetPreview = {
		erased: entriesOf(outcomes.filter(({after}) => after === undefined).map(({value}) => value)),
		shared: touched.filter(entry => 'people' in entry),
		changed: touched.filter(entry => !('people' in entry)),
		mentions: mentionsOf(entriesOf(outcomes.flatMap(({after}) => after ?? [])), subject),
		drafts: draftsAbout(layout, subject, gone),
		texts: textsAbout(editing, subject, gone),
		backups: changes.map(({path}) => path),
	};
	return {preview, gone, subject};
};

/** What forgetting would do. Writes nothing. */
export const previewForget = (layout: JournalLayout, subject: ForgetSubject, options: ForgetOptions = {}): ForgetPreview =>
	planFor(layout, subject, options).preview;

/** The file keeps its time: by it the newest backup of a month is found. Its folder is synced once all of it is done. */
const applyToBackup = ({path, values}: Change): void => {
	if (values === undefined) {
		removeFile(path);
		return;
	}
	const {atime, mtime} = statSync(path);
	replaceFile(path, monthText(values));
	syncFile(path);
	utimesSync(path, atime, mtime);
};

/** Cleans all that it can; what the disk refuses is listed. */
const cleanRest = (changes: readonly Change[], texts: readonly string[]): void => {
	const works = [
		...texts.map(path => ({path, work: () => rmSync(path, {recursive: true, force: true})})),
		...changes.map(change => ({path: change.path, work: () => applyToBackup(change)})),
	];
	const folders = [...new Set(changes.map(({path}) => dirname(path)))];
	works.push(...folders.map(path => ({path, work: () => syncFolder(path)})));
	const refused = works.flatMap(({path, work}) => {
		try {
			work();
			return [];
		} catch (error) {
			if (errorCode(error) === undefined) throw error;
			return [{path, ...diskWords(error)}];
		}
	});
	const [first] = refused;
	if (!first) return;
	const listed = refused.map(({path, what}) => `${path} (${what})`).join(', ');
	const message = `Erased from the journal, but not yet from ${listed}. ${first.remedy}.`;
	throw new Refusal(message, {code: 'not-finished', where: first.path});
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
	asked: ForgetSubject,
	{now, ...options}: ForgetOptions & {readonly now: Date},
): Promise<ForgetPreview> => {
	const Conf = await loadConf();
	const erase = (): ForgetPreview => {
		finishSwap(layout);
		const months = new Map(
			[...monthNames(layout), ...goneMonths(layout)].map(month => [month, openMonth(Conf, layout, month, now).entries]),
		);
		const {preview, gone, subject} = planFor(layout, asked, options);
		const put = new Map<Month, string>();
		for (const [month, values] of months) {
			const left = values.map(value => afterForgetting(value, subject, gone)).filter(value => value !== undefined);
			const isSame = left.length === values.length && left.every((value, index) => value === values[index]);
			if (!isSame) put.set(month, monthText(left));
		}
		if (put.size > 0) copyAside(layout, 'forget', now);
		const touched = [...months.values()].flat().filter(value => afterForgetting(value, subject, gone) !== value);
		addStubs(
			layout,
			stubsOf(touched, value => afterForgetting(value, subject, gone) !== undefined),
		);
		const people = forgottenIds(asked.ids ?? [], dayOf(now));
		if (gone.size > 0 || people.length > 0) writeTombstones(layout, buried(layout, gone, dayOf(now)), people);
		if (put.size > 0) swapMonths(Conf, layout, {put, remove: [], day: dayOf(now)});
		for (const key of preview.drafts) storeDrafts(layout).clear(key);
		// It may name them, and what it tells of the months is over.
		removeFile(layout.gathered);
		cleanRest(allChanges(layout, subject, gone, options), preview.texts);
		return preview;
	};
	return withLock(layout.locks, now, () => savingTo(layout.journal, erase));
};
