// The copies that every save leaves: the month as just saved, and the same under today's date for two weeks of saving.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {type Day, isDay} from '../../domain/day.ts';
import {copyPrivate, errorCode, linkOrCopy, makeFolder, namesIn} from '../files/durable.ts';
import {type JournalLayout, type Month, monthFile} from './journal-layout.ts';

/** Days with a save whose copies are kept; counted, so that a clock that jumps ahead removes nothing. */
const DAYS_KEPT = 14;

const dropOldDays = (layout: JournalLayout): void => {
	const days = namesIn(layout.daily).filter(isDay);
	for (const day of days.slice(0, Math.max(0, days.length - DAYS_KEPT)))
		rmSync(join(layout.daily, day), {recursive: true, force: true});
};

/** Only to be called while holding the lock. The save itself is done, so a disk that refuses the copies is let be. */
export const keepCopies = (layout: JournalLayout, month: Month, day: Day): void => {
	const latest = monthFile(layout.latest, month);
	const today = join(layout.daily, day);
	try {
		copyPrivate(monthFile(layout.journal, month), latest);
		makeFolder(today);
		linkOrCopy(latest, monthFile(today, month));
		dropOldDays(layout);
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
	}
};
