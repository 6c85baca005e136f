// Keeps out for good what was erased: an older month that comes back, or a copy of one, brings none of it.
import {Refusal} from '../../domain/refusal.ts';
import {plural} from '../../text/words.ts';
import {afterForgetting} from '../care/forget-rules.ts';
import {forgottenAmong} from '../care/forgotten-elsewhere.ts';
import {copyPrivate, orNone, readIfThere, writePrivate} from '../files/durable.ts';
import {stampOf} from '../files/text-file.ts';
import {hashOf} from './journal-chain.ts';
import type {JournalLayout} from './journal-layout.ts';
import {readStubs} from './journal-stubs.ts';
import {type Graves, readGraves} from './journal-tombstones.ts';
import {monthText, parseMonth} from './month.ts';

export type Erased = {
	/** The value as it may stand: itself, without somebody who was forgotten, or undefined where it was erased. */
	readonly standing: (value: unknown) => unknown;
	/** The same of all; the very same list where nothing in it was erased. */
	readonly among: (values: readonly unknown[]) => readonly unknown[];
	/** A text without the lines that hold the id of something erased. */
	readonly withoutLines: (text: string) => string;
};

const NOTHING_ERASED: Erased = {standing: value => value, among: values => values, withoutLines: text => text};

const idOf = (value: unknown): string => String((value as {id?: unknown} | null)?.id ?? '');

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Versions of entries that named somebody who was forgotten since, by id: others keep the entry without that name. */
const formerVersions = (layout: JournalLayout): ReadonlyMap<string, ReadonlySet<string>> => {
	const versions = new Map<string, Set<string>>();
	for (const {id, hash, changed} of readStubs(layout)) if (changed) versions.set(id, (versions.get(id) ?? new Set()).add(hash));
	return versions;
};

const withoutWhy = (value: unknown): unknown => {
	const {why: _, ...fields} = value as {readonly kind?: unknown; readonly why?: unknown};
	return fields.kind === 'area-assigned' ? fields : value;
};

const known = (layout: JournalLayout): Erased => {
	const graves: Graves = orNone(
		() => readGraves(layout),
		error => error instanceof Refusal,
	) ?? {erased: new Map(), people: []};
	const former = orNone(() => formerVersions(layout)) ?? new Map();
	if (graves.erased.size === 0 && former.size === 0) return NOTHING_ERASED;
	const gone = new Set(graves.erased.keys());
	const standing = (value: unknown): unknown => {
		const id = idOf(value);
		if (gone.has(id)) return undefined;
		if (former.get(id)?.has(hashOf(value)) !== true) return value;
		return afterForgetting(withoutWhy(value), {ids: forgottenAmong([value], graves.people), names: []}, gone);
	};
	const among = (values: readonly unknown[]): readonly unknown[] => {
		const left = values.map(standing);
		return left.every((value, index) => value === values[index]) ? values : left.filter(value => value !== undefined);
	};
	const withoutLines = (text: string): string => {
		const isErased = (line: string): boolean => (line.match(UUID) ?? []).some(id => gone.has(id));
		const lines = text.split('\n');
		const left = lines.filter(line => !isErased(line));
		return left.length === lines.length ? text : left.join('\n');
	};
	return {standing, among, withoutLines};
};

/** Changes whenever more is erased: whatever was made out of the months before is not relied on then. */
export const erasedStamp = ({tombstones, stubs}: JournalLayout): string => `${stampOf(tombstones)} ${stampOf(stubs)}`;

let last: {readonly stamps: string; readonly erased: Erased} | undefined;

/** What was erased, as it is known now. A list of it that cannot be read keeps nothing out; the doctor tells of it. */
export const erasedIn = (layout: JournalLayout): Erased => {
	const stamps = erasedStamp(layout);
	if (last?.stamps !== stamps) last = {stamps, erased: known(layout)};
	return last.erased;
};

/** How many of the values were erased, or name somebody who was forgotten. */
export const erasedCount = (values: readonly unknown[], {standing}: Erased): number =>
	values.filter(value => standing(value) !== value).length;

/** `2 entries that were erased have come back in this month`. */
export const erasedWords = (count: number): string =>
	`${plural(count, 'entry that was erased has', 'entries that were erased have')} come back in this month`;

/** A month's bytes without what was erased, which may not be whole; the very same bytes where nothing was. */
export const bytesWithout = (bytes: Buffer, {among, withoutLines}: Erased): Buffer => {
	const content = parseMonth(bytes);
	if (content.state === 'bad') {
		const text = bytes.toString('utf8');
		const left = withoutLines(text);
		return left === text ? bytes : Buffer.from(left);
	}
	const left = among(content.entries);
	return left === content.entries || content.state === 'newer' ? bytes : Buffer.from(monthText(left));
};

/** A copy of a month for the backups: as it is, but for what was erased. */
export const copyWithoutErased = (layout: JournalLayout, from: string, to: string): void => {
	const bytes = readIfThere(from);
	const left = bytes && bytesWithout(bytes, erasedIn(layout));
	if (!left || left === bytes) copyPrivate(from, to);
	else writePrivate(to, left.toString('utf8'));
};
