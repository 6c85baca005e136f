// Gives drafts what the store would add, by counting instead of by chance, for generated journals.
import type {Day} from '../../../source/domain/day.ts';
import type {EntryId} from '../../../source/domain/ids.ts';
import {type Draft, type Entry, parseEntry} from '../../../source/domain/journal/entries.ts';

/** 2³² divided by the golden ratio: counted ids then differ from their first characters on. */
const SPREAD = 2_654_435_761;
const MINUTES_PER_DAY = 600;

export const countedId = (count: number, tail = 'e'): string =>
	`${(Math.imul(count + 1, SPREAD) >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${tail.repeat(12)}`;

export type JournalWriter = {
	/** Writes one save on a day; gives the ids of its entries. */
	readonly write: (on: Day, ...drafts: readonly Draft[]) => readonly EntryId[];
	readonly entries: () => readonly Entry[];
};

/** Saves of one day come in the order of writing, a minute apart. */
export const journalWriter = (machine = 'generated'): JournalWriter => {
	const entries: Entry[] = [];
	const perDay = new Map<Day, number>();
	let saves = 0;
	return {
		write: (on, ...drafts) => {
			const minute = (perDay.get(on) ?? 0) % MINUTES_PER_DAY;
			perDay.set(on, minute + 1);
			const time = [8 + Math.floor(minute / 60), minute % 60, 0].map(part => String(part).padStart(2, '0')).join(':');
			const write = countedId(saves++, 'a');
			return drafts.map(draft => {
				const value = {
					...draft,
					id: countedId(entries.length),
					at: `${on}T${time}+00:00`,
					on: draft.on ?? on,
					write,
					machine,
					v: 1,
				};
				const {entry, fault} = parseEntry(value);
				if (!entry) throw new Error(`${draft.kind}: ${fault.path} ${fault.message}`);
				entries.push(entry);
				return entry.id;
			});
		},
		entries: () => entries,
	};
};
