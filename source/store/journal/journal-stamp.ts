// Turns drafts into entries: ids, the instant, the write, the machine, and references between drafts of one save.
import {addDays, type Day, dayOf} from '../../domain/day.ts';
import {type Draft, type Entry, parseEntry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {lateCrypto} from '../late-modules.ts';
import {hashOf, type Link} from './journal-chain.ts';

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
/** Entries of one save share its millisecond; a running number below it keeps their order. */
const ORDER_DIGITS = 3;
const MANY_ORDER_DIGITS = 6;

/**
 * RFC 3339 in local time with its offset: `2026-11-20T09:30:00.125000+01:00`. `order` is the entry's place in its save,
 * written in the digits below the milliseconds.
 */
const instantText = (instant: Date, order = 0, orderDigits = ORDER_DIGITS): string => {
	const offset = -instant.getTimezoneOffset();
	const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
	const day = `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1, 2)}-${pad(instant.getDate(), 2)}`;
	const time = `${pad(instant.getHours(), 2)}:${pad(instant.getMinutes(), 2)}:${pad(instant.getSeconds(), 2)}`;
	const fraction = `${pad(instant.getMilliseconds(), 3)}${pad(order, orderDigits)}`;
	return `${day}T${time}.${fraction}${offset < 0 ? '-' : '+'}${pad(hours, 2)}:${pad(minutes, 2)}`;
};

/** The fields in which a draft may point at another draft of its save. */
const REFERENCES = ['discussed', 'items', 'from', 'feedback', 'action', 'topic', 'entry', 'replaces', 'advice'];
const DRAFT_REFERENCE = /^#(\d{1,6})$/;

const resolved = (value: unknown, ids: readonly string[]): unknown => {
	if (Array.isArray(value)) return value.map(each => resolved(each, ids));
	const index = typeof value === 'string' ? DRAFT_REFERENCE.exec(value)?.[1] : undefined;
	if (index === undefined) return value;
	const id = ids[Number(index)];
	if (id === undefined) throw new Error(`a draft points at draft ${index}, but the save has ${ids.length}`);
	return id;
};

export type Save = {
	readonly now: Date;
	readonly today: Day;
	readonly machine: string;
	/** What this machine wrote last: whatever the clock says, nothing is written before it. */
	readonly last?: Omit<Link, 'id'>;
};

/** A clock that was set back must not put what is written now before what was written then. */
const notBefore = (now: Date, last: Save['last']): Date => {
	const earliest = last === undefined ? 0 : Date.parse(last.at) + 1;
	return earliest > now.getTime() ? new Date(earliest) : now;
};

/** The day on which this program was built: no clock is right that is before it. Undefined when it runs unbuilt. */
const BUILT_ON = process.env.MUSTER_BUILT_ON as Day | undefined;

/** A computer that has lost its clock would write into 1970; a day is allowed for where on earth it is. */
export const refuseLostClock = (now: Date, builtOn = BUILT_ON): void => {
	const today = dayOf(now);
	if (builtOn === undefined || today >= addDays(builtOn, -1)) return;
	throw new Refusal(
		`NOT SAVED: the clock of this computer says ${today}, and this muster was made on ${builtOn}. Set the clock and try again.`,
		{code: 'clock-lost', where: 'clock'},
	);
};

/** Refuses, naming the field but not what it holds, when an entry would not be readable again. */
const checked = (value: unknown, kind: string): Entry => {
	const {entry, fault} = parseEntry(value);
	if (entry) return entry;
	throw new Refusal(`NOT SAVED: ${kind}: ${fault.path}: ${fault.message}.`, {code: 'not-valid', where: fault.path});
};

/** The entries of one save, exactly as they will read from disk; each carries the hash of the one before it. */
export const stampedEntries = (drafts: readonly Draft[], {now, today, machine, last}: Save): readonly Entry[] => {
	const ids = drafts.map(() => lateCrypto().randomUUID());
	const write = lateCrypto().randomUUID();
	const orderDigits = drafts.length > 10 ** ORDER_DIGITS ? MANY_ORDER_DIGITS : ORDER_DIGITS;
	const instant = notBefore(now, last);
	let prev = last?.hash;
	return drafts.map((draft, index) => {
		const {kind, on = today, ...fields} = draft;
		const pointed = Object.fromEntries(
			Object.entries(fields).map(([key, value]) => [key, REFERENCES.includes(key) ? resolved(value, ids) : value]),
		);
		const common = {id: ids[index], kind, at: instantText(instant, index, orderDigits), on, write, machine, v: 1};
		const entry = checked(JSON.parse(JSON.stringify({...common, ...pointed, prev})), kind);
		prev = hashOf(entry);
		return entry;
	});
};
