// Takes in entries from elsewhere: a union by id that loses nothing, and doing it twice is the same as once.
import {isDeepStrictEqual} from 'node:util';
import {dayOf} from '../../domain/day.ts';
import {type Entry, parseEntry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {loadConf} from '../files/conf-file.ts';
import {savingTo} from '../files/durable.ts';
import {chainGaps} from '../journal/chain-gaps.ts';
import {monthNames} from '../journal/journal.ts';
import {type OpenMonth, openMonth} from '../journal/journal-append.ts';
import {keepLinks, laterLink, linksOf, readLinks} from '../journal/journal-chain.ts';
import type {JournalLayout, Month} from '../journal/journal-layout.ts';
import {addStubs, readStubs} from '../journal/journal-stubs.ts';
import {finishSwap, swapMonths} from '../journal/journal-swap.ts';
import {changeGraves, readTombstones} from '../journal/journal-tombstones.ts';
import {withEntries} from '../journal/month.ts';
import {erasedIn} from '../journal/month-erased.ts';
import {withLock} from '../lock/lock.ts';
import type {ImportResult, OthersForgetting} from '../store.ts';
import {copyAside} from './backup.ts';
import {adopted} from './forgotten-elsewhere.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-\d{2}T/;

type Incoming = {readonly value: {readonly id: string; readonly at: string}; readonly entry: Entry | undefined};

const refuse = (index: number, path: string, message: string): never => {
	throw new Refusal(
		`Nothing imported: entry ${index + 1}: ${path}: ${message}. Correct it in the file, or leave that entry out.`,
		{code: 'not-valid', where: `entries.${index}${path ? `.${path}` : ''}`},
	);
};

/** An entry, or one of a kind that only a newer version knows: those are kept as they are. */
const incoming = (value: unknown, index: number): Incoming => {
	const {entry, fault} = parseEntry(value);
	const {id, at, kind} = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
	const isKept =
		entry !== undefined || (fault.path === 'kind' && typeof kind === 'string' && typeof id === 'string' && UUID.test(id));
	if (!isKept) return refuse(index, fault?.path ?? '', fault?.message ?? 'not valid');
	// By its month it is found again.
	if (typeof at !== 'string' || !INSTANT.test(at)) return refuse(index, 'at', 'not an instant with an existing month');
	return {value: value as Incoming['value'], entry};
};

const idOf = (value: unknown): string | undefined => {
	const id = typeof value === 'object' && value !== null ? (value as {id?: unknown}).id : undefined;
	return typeof id === 'string' ? id : undefined;
};

/**
 * What was written by others hangs on the chain from here on. What the file itself left out, as an export about one person
 * does, is no loss of this journal.
 */
const takeUpChains = (layout: JournalLayout, values: readonly unknown[]): void => {
	const known = readLinks(layout.chain);
	const links = new Map(linksOf(values));
	for (const [machine, link] of known) links.set(machine, laterLink(link, links.get(machine)));
	const gaps = chainGaps({values, links: known, stubs: readStubs(layout)}).filter(({next}) => next);
	addStubs(
		layout,
		gaps.map(({hash, next}) => ({id: next?.id ?? '', hash})),
	);
	keepLinks(layout, links);
};

export type JournalImport = (values: readonly unknown[], others?: OthersForgetting) => Promise<ImportResult>;

const NOTHING_ELSE: OthersForgetting = {graves: {erased: new Map(), people: []}, lifted: []};

/** Ours is kept where an id has other content; erased ids stay erased; nothing is written when nothing is new. */
export const journalImport =
	(layout: JournalLayout, clock: () => Date): JournalImport =>
	async (values, {graves, lifted} = NOTHING_ELSE) => {
		const offered = values.map(incoming);
		const Conf = await loadConf();
		const unite = (): ImportResult => {
			const now = clock();
			finishSwap(layout);
			const months = new Map<Month, OpenMonth>(monthNames(layout).map(month => [month, openMonth(Conf, layout, month, now)]));
			const present = new Map<string, unknown>();
			for (const {entries} of months.values()) for (const value of entries) present.set(idOf(value) ?? '', value);
			const erased = savingTo(layout.tombstones, () => readTombstones(layout));

			const result = {added: [] as Entry[], known: 0, conflicts: [] as string[], erased: [] as string[]};
			const additions = new Map<Month, unknown[]>();
			const {standing} = erasedIn(layout);
			for (const {value: asOffered, entry} of offered) {
				const value = (standing(asOffered) ?? asOffered) as Incoming['value'];
				const ours = present.get(value.id);
				if (erased.has(value.id)) result.erased.push(value.id);
				else if (ours === undefined) {
					present.set(value.id, value);
					const month = value.at.slice(0, 7);
					const added = additions.get(month);
					if (added) added.push(value);
					else additions.set(month, [value]);
					if (entry) result.added.push(value as Entry);
				} else if (isDeepStrictEqual(ours, value)) result.known++;
				else result.conflicts.push(value.id);
			}
			if (additions.size > 0) {
				copyAside(layout, 'import', now);
				const put = new Map<Month, string>();
				for (const [month, added] of additions) {
					const {before, entries} = months.get(month) ?? {before: undefined, entries: []};
					put.set(month, withEntries(before, entries, added));
				}
				swapMonths(Conf, layout, {put, remove: [], day: dayOf(now)});
				takeUpChains(layout, [...present.values()]);
			}
			changeGraves(layout, {more: adopted([...present.values()], graves), lifted});
			return result;
		};
		return withLock(layout.locks, clock(), () => savingTo(layout.journal, unite));
	};
