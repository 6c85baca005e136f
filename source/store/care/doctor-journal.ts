// Looks through every month of the journal and what lies around it, and says what is wrong; changes nothing.
import {join} from 'node:path';
import type {Day} from '../../domain/day.ts';
import {parseEntry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {diskWords, errorCode, kindOfFile, namesIn, readIfThere, TEMPORARY} from '../files/durable.ts';
import {COPY_WORDS, conflictCopies, goneMonths, monthNames} from '../journal/journal.ts';
import {type JournalLayout, MONTH_FILE, type Month, monthFile} from '../journal/journal-layout.ts';
import {hasStraySwap, hasUnfinishedSwap} from '../journal/journal-swap.ts';
import {readTombstones} from '../journal/journal-tombstones.ts';
import {parseMonth} from '../journal/month.ts';
import {erasedCount, erasedIn, erasedWords} from '../journal/month-erased.ts';
import {lackingIn, lackingWords} from '../journal/month-lacking.ts';
import {readableBackup, recoverable} from '../journal/month-recover.ts';
import {currentLock, LOCK} from '../lock/lock.ts';
import {isDead} from '../lock/lock-holder.ts';
import {chainFindings} from './doctor-chain.ts';
import {dayFindings} from './doctor-days.ts';
import {type Finding, fine, mistake, warning} from './doctor-finding.ts';
import {orphans} from './sweep.ts';

type MonthCheck = {readonly findings: readonly Finding[]; readonly values: readonly unknown[]};

const told = (...findings: readonly Finding[]): MonthCheck => ({findings, values: []});

const idOf = (value: unknown): string => String((value as {id?: unknown} | null)?.id ?? '');
const instantOf = (value: unknown): string => String((value as {at?: unknown} | null)?.at ?? '');

/** Entries one by one: valid, and in the month in which they were written. Places and fields, never what they say. */
const entryFindings = (path: string, month: Month, values: readonly unknown[]): readonly Finding[] =>
	values.flatMap((value, index): readonly Finding[] => {
		const {fault} = parseEntry(value);
		const which = `Entry ${index + 1}`;
		if (fault?.path === 'kind')
			return [warning('months', path, `${which} is of a kind that only a newer muster knows; it is kept.`)];
		if (fault)
			return [mistake('months', path, `${which} is not valid (${fault.path}: ${fault.message}); it is kept and left out.`)];
		return instantOf(value).startsWith(month)
			? []
			: [warning('months', path, `${which} belongs into another month; it counts all the same.`)];
	});

const checkMonth = (layout: JournalLayout, month: Month): MonthCheck => {
	const path = monthFile(layout.journal, month);
	try {
		if (kindOfFile(path) !== 'file')
			return told(mistake('months', path, 'This is not a plain file. Put the month itself in its place.'));
		const bytes = readIfThere(path) ?? Buffer.alloc(0);
		const content = parseMonth(bytes);
		if (content.state === 'bad') {
			const backup = recoverable(layout, month, bytes);
			const from = backup
				? backup.path === path
					? 'both sides can be put together'
					: `there is a backup of ${backup.savedAt.toISOString()}`
				: 'no backup of it can be read: --fix sets it aside and keeps the entries that are whole';
			return told(mistake('months', path, `This month ${content.why}; ${from}.`, backup ? 'recover' : 'set-aside'));
		}
		if (content.state === 'newer')
			return told(
				mistake(
					'months',
					path,
					`A newer muster wrote this month (schema ${content.schema}); it is read-only here. Update muster.`,
				),
			);
		const erased = erasedIn(layout);
		const standing = erased.among(content.entries);
		const lacking = lackingIn(layout, month, bytes, standing);
		const findings = [
			...(standing === content.entries
				? []
				: [
						mistake(
							'months',
							path,
							`${erasedWords(erasedCount(content.entries, erased))}; --fix takes out again what has.`,
							'recover',
						),
					]),
			...(lacking.length > 0
				? [mistake('months', path, `${lackingWords(lacking.length)}; the copy of the last save has them.`, 'recover')]
				: []),
			...entryFindings(path, month, standing),
		];
		const old =
			content.state === 'older' ? [warning('months', path, `This month is of version ${content.schema}.`, 'migrate')] : [];
		return {findings: [...old, ...findings], values: [...standing, ...lacking]};
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		const {what, remedy} = diskWords(error);
		return told(mistake('months', path, `This month cannot be read: ${what}. ${remedy}.`));
	}
};

const repeated = (layout: JournalLayout, values: readonly unknown[]): readonly Finding[] => {
	const seen = new Set<string>();
	const twice = values.map(idOf).filter(id => id !== '' && seen.size === seen.add(id).size);
	return twice.map(id => warning('months', layout.journal, `Entry ${id} is there more than once; the first one counts.`));
};

/** Months that a backup remembers and the journal no longer has. */
const missing = (layout: JournalLayout): readonly Finding[] =>
	goneMonths(layout).map(month => {
		const backup = readableBackup(layout, month);
		const path = monthFile(layout.journal, month);
		return backup
			? mistake('months', path, `This month is gone; there is a backup of ${backup.savedAt.toISOString()}.`, 'recover')
			: mistake('months', path, 'This month is gone, and no backup of it can be read.');
	});

/** Copies that a program for syncing or an editor left beside the months: muster reads none of them. */
const strays = (layout: JournalLayout): readonly Finding[] =>
	namesIn(layout.journal)
		.filter(name => !MONTH_FILE.test(name) && !name.includes(TEMPORARY))
		.map(name => join(layout.journal, name))
		.map(path =>
			conflictCopies(layout).includes(path)
				? warning('months', path, COPY_WORDS, 'take-in')
				: warning(
						'months',
						path,
						'This is no month of the journal and is not read; it may hold notes. Move it away, or delete it.',
					),
		);

const tombstoneFindings = (layout: JournalLayout): readonly Finding[] => {
	try {
		readTombstones(layout);
		return [];
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return [mistake('months', layout.tombstones, error.message)];
	}
};

const lockFindings = (layout: JournalLayout): readonly Finding[] => {
	const found = currentLock(layout.locks);
	if (!found) return [];
	const path = `${layout.locks}/${LOCK}`;
	const {holder} = found;
	if (isDead(found)) return [warning('locks', path, 'The lock was left by a process that no longer exists.', 'sweep')];
	const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'a process that left no name';
	return [warning('locks', path, `Another muster is writing: ${who}. If it no longer exists anywhere, delete this file.`)];
};

/** All that the months hold, and what they lack of what was saved. */
export const journalValues = (layout: JournalLayout): readonly unknown[] =>
	monthNames(layout).flatMap(month => checkMonth(layout, month).values);

/** As long as a month cannot be read, what is in it looks as if it was lost. */
const isUnread = ({remedy}: Finding): boolean => remedy === 'recover' || remedy === 'set-aside';

/** Every month parsed and every entry checked; orphans and the lock. */
export const journalFindings = (layout: JournalLayout, today: Day): readonly Finding[] => {
	const months = monthNames(layout);
	const checks = months.map(month => checkMonth(layout, month));
	const values = checks.flatMap(check => check.values);
	const gone = missing(layout);
	const lock = currentLock(layout.locks);
	const isWhole = gone.length === 0 && !checks.some(check => check.findings.some(isUnread));
	const isHeld = lock !== undefined && !isDead(lock);
	const findings = [
		...checks.flatMap(check => check.findings),
		...repeated(layout, values),
		...gone,
		...strays(layout),
		...tombstoneFindings(layout),
		...(isWhole ? chainFindings(layout, values) : []),
		...dayFindings(layout, values, today),
		...(!isHeld && hasUnfinishedSwap(layout)
			? [warning('months', layout.swap, 'A change of several months was interrupted.', 'sweep')]
			: []),
		...(!isHeld && hasStraySwap(layout)
			? [warning('months', layout.swap, 'This tells of a change of months that is not here: nothing follows from it.', 'unswap')]
			: []),
	];
	const counted = `${months.length} ${months.length === 1 ? 'month' : 'months'}, ${values.length} ${values.length === 1 ? 'entry' : 'entries'}`;
	const left = orphans(layout, {isHeld}).filter(path => !path.endsWith(LOCK));
	return [
		...(findings.length > 0 ? findings : [fine('months', layout.journal, `${counted}, all read and checked.`)]),
		...left.map(path =>
			warning('orphans', path, 'Left behind by a process that died while writing; it may hold notes.', 'sweep'),
		),
		...lockFindings(layout),
	];
};
