// Brings months of older versions up to date: all of them at once or none, with a copy before.
import {dayOf} from '../../domain/day.ts';
import {type ConfClass, loadConf} from '../files/conf-file.ts';
import {readIfThere, savingTo} from '../files/durable.ts';
import {monthNames} from '../journal/journal.ts';
import {type JournalLayout, type Month, monthFile} from '../journal/journal-layout.ts';
import {finishSwap, swapMonths} from '../journal/journal-swap.ts';
import {monthText, parseMonth} from '../journal/month.ts';
import {erasedIn} from '../journal/month-erased.ts';
import {lackingIn} from '../journal/month-lacking.ts';
import {withLock} from '../lock/lock.ts';
import {copyAside} from './backup.ts';

/** Months of an older version with their entries as this version has them, oldest first; unreadable ones are left out. */
const outdatedMonths = (layout: JournalLayout): ReadonlyMap<Month, readonly unknown[]> =>
	new Map(
		monthNames(layout).flatMap(month => {
			const bytes = readIfThere(monthFile(layout.journal, month));
			const content = bytes && parseMonth(bytes);
			if (!bytes || content?.state !== 'older') return [];
			const standing = erasedIn(layout).among(content.entries);
			return [[month, [...standing, ...lackingIn(layout, month, bytes, standing)]]];
		}),
	);

/** Only to be called while holding the lock. Returns the months that were brought up to date. */
export const migrateMonths = (Conf: ConfClass, layout: JournalLayout, now: Date): readonly Month[] => {
	const outdated = outdatedMonths(layout);
	if (outdated.size === 0) return [];
	copyAside(layout, 'migrate', now);
	const put = new Map([...outdated].map(([month, entries]) => [month, monthText(entries)]));
	swapMonths(Conf, layout, {put, remove: [], day: dayOf(now)});
	return [...outdated.keys()];
};

/** The same with the lock, for `muster doctor --fix`. */
export const migrateJournal = async (layout: JournalLayout, now: Date): Promise<readonly Month[]> => {
	const Conf = await loadConf();
	return withLock(layout.locks, now, () =>
		savingTo(layout.journal, () => {
			finishSwap(layout);
			return migrateMonths(Conf, layout, now);
		}),
	);
};
