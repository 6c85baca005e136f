// What still counts of the older entries about one person: the first, the last of each sort, 1:1s since something is open.
import type {Day} from '../day.ts';
import type {Entry, EntryOf} from '../journal/entries.ts';
import {compareEntries} from '../journal/journal.ts';

/** As many moods as a card has room for; a falling mood is told from three. */
const LAST_MOODS = 12;

type Lasts = Map<string, Entry>;

/** The older entries about one person, taken in one by one in any order. */
export type OlderEntries = {
	/** Nothing about this person is left out. */
	readonly isWhole: boolean;
	/** The first entry: with it begins what is shown of the weeks. */
	first?: Entry;
	/** The last 1:1, career talk, planned day, win, and feedback said at once, of each type. */
	readonly lasts: Lasts;
	/** The last feedback or win on each competency. */
	readonly evidence: Lasts;
	/** The last 1:1s with a mood, oldest first. */
	readonly moods: Entry[];
	readonly held: EntryOf<'meeting-held'>[];
	readonly skipped: EntryOf<'meeting-skipped'>[];
	/** When the first of what did not end was opened. */
	openSince?: Day;
};

export const olderEntries = (isWhole: boolean): OlderEntries => ({
	isWhole,
	first: undefined,
	lasts: new Map(),
	evidence: new Map(),
	moods: [],
	held: [],
	skipped: [],
	openSince: undefined,
});

const isLater = (a: Entry, b: Entry): boolean => a.on > b.on || (a.on === b.on && compareEntries(a, b) > 0);

const keepLast = (lasts: Lasts, sort: string, entry: Entry): void => {
	const last = lasts.get(sort);
	if (!last || isLater(entry, last)) lasts.set(sort, entry);
};

const keepMood = (moods: Entry[], entry: Entry): void => {
	let place = moods.length;
	for (let before = moods[place - 1]; before && isLater(before, entry); before = moods[place - 1]) place -= 1;
	moods.splice(place, 0, entry);
	if (moods.length > LAST_MOODS) moods.shift();
};

export const addOlder = (older: OlderEntries, entry: Entry): void => {
	if (!older.first || isLater(older.first, entry)) older.first = entry;
	switch (entry.kind) {
		case 'meeting-held':
			older.held.push(entry);
			keepLast(older.lasts, entry.kind, entry);
			if (entry.career) keepLast(older.lasts, 'career', entry);
			if (entry.mood !== undefined) keepMood(older.moods, entry);
			return;
		case 'meeting-skipped':
			older.skipped.push(entry);
			return;
		case 'meeting-planned':
			keepLast(older.lasts, entry.kind, entry);
			return;
		case 'feedback-noted':
			if (entry.say === 'said') keepLast(older.lasts, entry.type, entry);
			if (entry.competency !== undefined) keepLast(older.evidence, entry.competency, entry);
			return;
		case 'win-noted':
			keepLast(older.lasts, entry.kind, entry);
			if (entry.competency !== undefined) keepLast(older.evidence, entry.competency, entry);
			return;
		default:
	}
};

/** Something was opened on a day and has not ended. */
export const setOpenSince = (older: OlderEntries, on: Day): void => {
	if (older.openSince === undefined || on < older.openSince) older.openSince = on;
};

/** Those that still count; some come twice. */
export const stillCounting = ({first, lasts, evidence, moods, held, skipped, openSince}: OlderEntries): readonly Entry[] => {
	const lastHeld = lasts.get('meeting-held')?.on;
	return [
		...(first ? [first] : []),
		...lasts.values(),
		...evidence.values(),
		...moods,
		...(openSince === undefined ? [] : held.filter(({on}) => on >= openSince)),
		...(lastHeld === undefined ? skipped : skipped.filter(({on}) => on >= lastHeld)),
	];
};
