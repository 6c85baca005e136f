// The demo team: an invented roster and a year of its journal, told in days from today so that it always looks alive.
import journal from '../../../fixtures/demo/journal.json' with {type: 'json'};
import rosterTemplate from '../../../fixtures/demo/roster.yaml?raw';
import {addDays, type Day, isWeekend, weekdayNumber} from '../../domain/day.ts';
import type {EntryId} from '../../domain/ids.ts';
import {type Entry, parseEntry} from '../../domain/journal/entries.ts';

/** The demo's own store id: `muster undo` walks back what the lead wrote, not what the demo began with. */
const DEMO_MACHINE = 'demo';
/** Further back than this, days are moved off weekends; nearer ones stay exact, because signals count them. */
const EXACT_DAYS = 120;
/** Fields that hold days from today. */
const RELATIVE_FIELDS = new Set(['due', 'day', 'since', 'until', 'by']);
/** 2³² divided by the golden ratio: spreads counted ids so that their first characters differ. */
const SPREAD = 2_654_435_761;

type Line = Readonly<Record<string, unknown>> & {readonly on: number; readonly key?: string};

/** A UUID made by counting: the same list gives the same ids. */
const counted = (index: number, tail: string): string =>
	`${(Math.imul(index + 1, SPREAD) >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${tail}00000000`;
const entryId = (index: number): EntryId => counted(index, 'e5e5');

const workday = (day: Day): Day => (isWeekend(day) ? addDays(day, weekdayNumber(day) === 0 ? 1 : -1) : day);

/** `today-7` in the template becomes that day. */
export const withDays = (template: string, today: Day): string =>
	template.replace(/\btoday([+-]\d+)\b/g, (_, days: string) => addDays(today, Number(days)));

/** Lines with days from today and `@key` references, as entries of a journal; throws on a line that is no entry. */
export const entriesOf = (lines: readonly Line[], today: Day): readonly Entry[] => {
	const dayOf = ({on}: Line): Day => (on < -EXACT_DAYS ? workday(addDays(today, on)) : addDays(today, on));
	const keys = new Map(lines.flatMap(({key}, index) => (key === undefined ? [] : [[key, entryId(index)] as const])));
	const value = (name: string, given: unknown): unknown => {
		if (typeof given === 'number' && RELATIVE_FIELDS.has(name)) return addDays(today, given);
		if (typeof given === 'string' && given.startsWith('@')) return keys.get(given.slice(1)) ?? given;
		return Array.isArray(given) ? given.map(each => value('', each)) : given;
	};
	return lines.map((line, index) => {
		const {key: _, ...fields} = line;
		const on = dayOf(line);
		const minutes = String(index % 60).padStart(2, '0');
		const hours = String(8 + (Math.floor(index / 60) % 10)).padStart(2, '0');
		const {entry, fault} = parseEntry({
			...Object.fromEntries(Object.entries(fields).map(([name, given]) => [name, value(name, given)])),
			id: entryId(index),
			at: `${on}T${hours}:${minutes}:00+00:00`,
			on,
			write: counted(index, 'a5a5'),
			machine: DEMO_MACHINE,
			v: 1,
		});
		if (!entry) throw new Error(`demo journal, line ${index + 1}: ${fault.path}: ${fault.message}`);
		return entry;
	});
};

/** The demo roster as text, and its journal, on a day. */
export const demoTeam = (today: Day): {readonly rosterText: string; readonly entries: readonly Entry[]} => ({
	rosterText: withDays(rosterTemplate, today),
	entries: entriesOf(journal, today),
});
